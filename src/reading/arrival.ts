import type { ClubEntry } from './club.js';
import { hasDebut } from './club-phrase.js';
import type { Draft } from './draft.js';
import type { Element, Event } from './element.js';
import type { Roles } from './filler.js';
import { hostOf } from './last-buyer.js';
import { lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import type { Sentence } from './sentence.js';

/** Sentences back in which the club that an arrival is told of may stand. */
const NEAR = 2;

/**
 * "Reuter has arrived from Porto": where to, if the text names it elsewhere. He is at that club by what the text says of
 * him; else it is the only other club in front of it or of the sentences just before; else the one that the article is about.
 */
export function arrivedAt(
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  roles: Roles,
  /** The club that the article is about. */
  about: ClubEntry | null,
): ClubEntry | null {
  const before = event.elements[0]!.node.from;
  const sellers = new Set(roles.sellers.map((seller) => seller.what));
  const [person] = roles.persons;
  const own = person?.what.club ?? null;
  // "arrives on loan": not at the club that he is at.
  if (sellers.size === 0 && own !== null) sellers.add(own);
  if (own !== null && !sellers.has(own)) return own;
  // "has joined": where to is taken to be known.
  const bare = roles.sellers.length === 0 && joinsOnly(sentences[index]!.nodes, event);
  if (bare && about !== null && !sellers.has(about)) return about;
  for (let s = index; s >= 0 && s >= index - NEAR; s--) {
    const found = onlyOther(sentences[s]!, sellers, before);
    if (found === SEVERAL) break;
    if (found !== null) return found;
  }
  return about !== null && !sellers.has(about) ? about : null;
}

/** The only club in front of a token beside those left, null if none is named. */
function onlyOther(
  { nodes }: Sentence,
  left: ReadonlySet<ClubEntry>,
  before: number,
): ClubEntry | null | typeof SEVERAL {
  let found: ClubEntry | null = null;
  for (let i = 0; i < nodes.length; i++) {
    const { club, traits, person, from } = nodes[i]!;
    if (from >= before) break;
    // "came in | from Fulham": not where to.
    const led = nodeAt(nodes, i - 1);
    if (club !== null && (isWord(led, 'preposition', 'from') || led?.tail === 'from')) continue;
    // "was hurt | against Fulham": an opponent.
    if (club !== null && isWord(led, 'preposition', 'against')) continue;
    // What stands in front of a position and is no known club may be any word.
    const own = traits?.club?.resolved ?? (runsClub(person?.role ?? null) ? person!.club : null);
    const named = club?.resolved ?? (own?.id === null ? null : own);
    if (named === null || named === found || named.nation || left.has(named)) continue;
    if (found !== null) return SEVERAL;
    found = named;
  }
  return found;
}

/** "Reuter has also joined", "joined after leaving Porto": and nothing that says what; but "since he joined". */
function joinsOnly(nodes: readonly Node[], { main, elements, to }: Event): boolean {
  const { node, group, args } = main;
  const ahead = node.form === 'base' && group.modal === 'will';
  if ((node.form !== 'ed' && !ahead) || node.to - node.from > 1 || args.length > 0 || elements.length > 1)
    return false;
  if (group.be || group.to || group.negated || (group.modal !== '' && !ahead)) return false;
  const subject = nodeAt(nodes, group.from - 1);
  if (subject?.kind !== 'person' && subject?.kind !== 'mark') return false;
  if (subject.kind === 'person' && isWord(nodeAt(nodes, group.from - 2), 'subordinate')) return false;
  const next = nodes[to + 1];
  return (
    next === undefined ||
    // "will join | this summer"
    (ahead && next.kind === 'word' && (next.from > node.to || isWord(next, 'common', 'time'))) ||
    (!ahead && (isTimed(nodes, to + 1) || isUnderDeal(nodes, main.index + 1))) ||
    (next.from - node.to <= 1 &&
      (next.kind === 'mark' || (isWord(next, 'subordinate') && !isWord(next, 'preposition'))))
  );
}

/** "has joined | in a deal worth £12m", "has joined | on a two-year contract" */
function isUnderDeal(nodes: readonly Node[], at: number): boolean {
  if (!isWord(nodes[at], 'preposition', 'in') && !isWord(nodes[at], 'preposition', 'on')) return false;
  for (let i = at + 1; i < nodes.length && i <= at + 3; i++) {
    if (nodes[i]!.sense?.noun?.renewed !== undefined) return true;
    if (!isWord(nodes[i], 'determiner') && nodes[i]!.kind !== 'amount') return false;
  }
  return false;
}

/** "arrives | on a free transfer", "has arrived | on loan": on what terms, and not where he is for a day. */
export function arrivesOn(nodes: readonly Node[], event: Event): boolean {
  const { main, to } = event;
  if (main.cue.notion === 'join') return joinsOnly(nodes, event);
  // "since arriving on loan": said in passing.
  if (main.cue.notion !== 'arrival' || main.node.form === 'ing') return false;
  if (
    main.node.form === 'ed' &&
    main.args.length === 0 &&
    event.elements.length === 1 &&
    isTimed(nodes, to + 1)
  )
    return true;
  for (let i = to + 1; i < nodes.length && i <= to + 4; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark') return false;
    if (isWord(item, 'loan') || isWord(item, 'common', 'free') || isWord(item, 'permanent')) return true;
    if (item.sense?.noun?.renewed !== undefined || item.sense?.cue?.renewed !== undefined) return true;
  }
  return false;
}

/** "could make his | Everton | debut after agreeing a loan from Fulham": where whoever comes from a club plays; null if no debut is told of. */
export function debutAt(
  nodes: readonly Node[],
  { main, elements }: Event,
  { sellers }: Roles,
): ClubEntry | null {
  if (sellers.length === 0 || (main.cue.act !== 'join' && main.cue.act !== 'buy')) return null;
  for (let i = elements[0]!.group.from - 1; i > 0; i--) {
    const club = nodes[i]!.club?.resolved ?? null;
    if (club === null || !hasDebut(nodes, i + 1)) continue;
    return sellers.some(({ what }) => what === club) ? null : club;
  }
  return null;
}

/** "joined | last summer", "arrived | in January 2017", "joined | for £5m": when, or for what, and nothing else. */
function isTimed(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at];
  if (next === undefined || next.from !== nodes[at - 1]!.to) return false;
  if (isWord(next, 'common', 'time') || isWord(next, 'common', 'free')) return true;
  const then = nodes[at + 1];
  if (then === undefined || then.from !== next.to) return false;
  if (isWord(next, 'preposition', 'for')) return then.kind === 'amount';
  if (!isWord(next, 'preposition', 'in')) return false;
  return isWord(then, 'common', 'time') || then.kind === 'number';
}

/** "out of favour since | the arrival of Reuter from Porto", "following Reuter's arrival": one that has happened. */
export function hasArrived(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.notion !== 'arrival' || main.cue.part !== 'noun' || elements.length > 1) return false;
  if (isFelt(nodes, main)) return true;
  for (let i = main.index - 1; i >= 0 && i >= main.index - 3; i--) {
    const item = nodes[i]!;
    // "was the arrival of Reuter"
    if (isWord(item, 'subordinate', 'past') || isWord(item, 'be')) return true;
    if (!isWord(item, 'determiner') && !isWord(item, 'possessive') && !item.possessive) return false;
  }
  return false;
}

/** "| The arrival of Reuter from Porto | has left him short of games": what has had its effect, or may have had, has come about. */
function isFelt(nodes: readonly Node[], { index, args }: Element): boolean {
  const begins = index === 1 && (isWord(nodes[0], 'determiner') || nodes[0]!.possessive);
  if (!begins || args.length === 0) return false;
  let i = nodes.indexOf(args[args.length - 1]!.item) + 1;
  if (isWord(nodes[i], 'modal', 'may')) i++;
  return isWord(nodes[i], 'have');
}

/** "Benti is joined by Reuter", "he turned them down": the club of which the text has just spoken. */
export function sameClub(
  { main }: Event,
  { persons }: Roles,
  index: number,
  out: readonly Draft[],
): ClubEntry | null {
  if (main.cue.notion !== 'rebuff')
    return persons.every(({ from }) => from === 'by') ? hostOf(index, out) : null;
  const last = lastOf(out);
  if (last === undefined || last.sentence < index - 1) return null;
  return last.person === persons[0]?.what ? last.to : null;
}

const SEVERAL = 'several';
