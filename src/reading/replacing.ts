import type { ClubEntry } from './club.js';
import { describedTarget } from './coordination.js';
import { isPronoun } from './discourse.js';
import { type Element, type Event, elementAt } from './element.js';
import { isWord, type Node } from './node.js';
import { runsClub } from './officer.js';
import { reframed } from './reframed.js';
import type { Frame } from './rule.js';
import { framedCue } from './shapes.js';
import { isTrade } from './trade.js';
import { regrouped, verbGroup } from './verb-group.js';

/**
 * "want to replace Benti with Reuter", "could snub Everton for Fulham": who is brought in, where he goes instead, as an
 * event of its own.
 */
export function incoming(nodes: readonly Node[], at: number): Event | null {
  const verb = nodes[at]!;
  const frame = verb.sense?.cue?.incoming;
  if (frame === undefined || isTrade(verb.sense!.cue!)) return null;
  if (nodes[at + 1] === undefined) return null;
  // "replace Genk target | Benti with Reuter"
  const whom = describedTarget(nodes, at + 1);
  const [gone, by, next] = nodes.slice(whom, whom + 3);
  if (gone === undefined || next === undefined || next.possessive) return null;
  const found = verbGroup(nodes, at);
  const group = verb.form === 'none' ? regrouped(found, { to: true }) : found;
  if (frame.act === 'join') {
    const turns = isWord(by, 'preposition', 'for') || isWord(by, 'preposition', 'beside');
    const where = turns && gone.kind === 'club' ? boundAt(nodes, whom + 2) : null;
    return where === null ? null : made(verb, at, frame, where, group, nodes);
  }
  if (ownsNext(nodes, whom + 2)) return null;
  if ((gone.kind !== 'person' && !isPronoun(gone)) || next.kind !== 'person') return null;
  if (!isWord(by, 'preposition', 'with')) return null;
  // "replaced Benti with Reuter at half-time": a substitute, but that is no way to part with a manager.
  const meant = verb.form === 'ing' || group.to || group.modal !== '';
  return meant || isDeposed(nodes, at, gone) ? made(verb, at, frame, next, group, nodes) : null;
}

/** "sacked Benti and replaced | him with Reuter", "replaced | manager Benti with Reuter" */
function isDeposed(nodes: readonly Node[], at: number, gone: Node): boolean {
  if (runsClub(gone.person?.role)) return true;
  for (let i = at - 1; i >= 0 && nodes[i]!.kind !== 'mark'; i--) {
    const act = nodes[i]!.cue?.act;
    if (act === 'sell' || act === 'leave') return true;
  }
  return false;
}

/** "snubbed Everton in favour of | Fulham", "in favour of | a move to Fulham": where he goes instead. */
function boundAt(nodes: readonly Node[], at: number): Node | null {
  let i = isWord(nodes[at], 'determiner') ? at + 1 : at;
  if (nodes[i]?.cue?.act === 'join' && nodes[i]!.leads) i++;
  const where = nodes[i];
  return where?.kind === 'club' && !ownsNext(nodes, i) ? where : null;
}

/** "for | Fulham target Benti": a name that only says whose what follows is. */
function ownsNext(nodes: readonly Node[], at: number): boolean {
  const after = nodes[at + 1];
  if (after?.from !== nodes[at]!.to) return false;
  // "snubbed Everton for Fulham | after a poor start"
  return (after.kind === 'cue' && !isWord(after, 'subordinate')) || after.kind === 'person';
}

function made(
  node: Node,
  index: number,
  frame: Frame,
  item: Node,
  group: Element['group'],
  nodes: readonly Node[],
): Event {
  const cue = framedCue(node.sense!.cue!, frame);
  const main: Element = { node, cue, index, args: [{ slot: 'object', item }], amounts: [], group };
  const before: Element[] = [];
  for (let i = group.from - 1; i >= 0 && i >= group.from - 2; i--) {
    const held = nodes[i]!.kind === 'cue' ? elementAt(nodes, i) : null;
    if (held !== null && held.cue.governs !== '') before.unshift(reframed(held, held.cue, []));
    else if (!isWord(nodes[i], 'preposition', 'to')) break;
  }
  return { elements: [...before, main], main, after: [], to: index + 3 };
}

/** "is on the list of midfielders to replace | Everton's Benti": whose list it is, by whose player is to be replaced. */
export function replacedClub(nodes: readonly Node[], { main }: Event): ClubEntry | null {
  if (main.cue.notion !== 'shortlist') return null;
  for (let i = main.index + 1; i < nodes.length && i <= main.index + LISTED; i++) {
    const { kind, cue } = nodes[i]!;
    if (kind === 'mark') return null;
    if (cue?.office !== 'heir') continue;
    const held = nodes[i + 1];
    return held?.kind === 'person' ? (held.traits?.club?.resolved ?? held.person?.club ?? null) : null;
  }
  return null;
}

/** Nodes behind a list within which it is said for what it is. */
const LISTED = 4;
