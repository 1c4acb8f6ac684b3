import { isPronoun } from './discourse.js';
import { type Element, type Event, elementAt } from './element.js';
import { isWord, type Node } from './node.js';
import { reframed } from './reframed.js';
import type { Frame } from './rule.js';
import { framedCue } from './shapes.js';
import { verbGroup } from './verb-group.js';

/**
 * "want to replace Benti with Reuter", "could snub Everton for Fulham": who is brought in, where he goes instead, as an
 * event of its own.
 */
export function incoming(nodes: readonly Node[], at: number): Event | null {
  const verb = nodes[at]!;
  const frame = verb.sense?.cue?.incoming;
  if (frame === undefined) return null;
  const [gone, by, next] = nodes.slice(at + 1, at + 4);
  if (gone === undefined || next === undefined || next.possessive) return null;
  const after = nodes[at + 4];
  if (after?.from === next.to && (after.kind === 'cue' || after.kind === 'person')) return null;
  const found = verbGroup(nodes, at);
  const group = verb.form === 'none' ? { ...found, to: true } : found;
  if (frame.act === 'join') {
    const turns = isWord(by, 'preposition', 'for') || isWord(by, 'preposition', 'beside');
    return gone.kind === 'club' && turns && next.kind === 'club'
      ? made(verb, at, frame, next, group, nodes)
      : null;
  }
  if ((gone.kind !== 'person' && !isPronoun(gone)) || next.kind !== 'person') return null;
  if (!isWord(by, 'preposition', 'with')) return null;
  // "replaced Benti with Reuter at half-time"
  const meant = verb.form === 'ing' || group.to || group.modal !== '';
  return meant ? made(verb, at, frame, next, group, nodes) : null;
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
    if (held !== null && held.cue.governs !== undefined) before.unshift(reframed(held, held.cue, []));
    else if (!isWord(nodes[i], 'preposition', 'to')) break;
  }
  return { elements: [...before, main], main, after: [], to: index + 3 };
}
