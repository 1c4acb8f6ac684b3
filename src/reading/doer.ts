import { COLON, DASH } from '../text/tokens.js';
import { isComma } from './context.js';
import { isPronoun } from './discourse.js';
import type { Element, Event } from './element.js';
import { groupEnd } from './group.js';
import { guessedClubs } from './guessed.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { isNominal } from './nominal.js';

/** "I decide | who | leaves", "knows who he wants": behind a verb the word asks, and tells nothing of who stands in front. */
export function asksWho(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || !isWord(nodes[at], 'relative', 'who')) return false;
  if (before.kind === 'person') return nodes[at]!.from > before.to;
  return before.kind === 'cue' && before.cue?.governs === 'want' && before.sense?.noun == null;
}

/** "one whom Everton will release, | who | is wanted by Fulham": the clause before it, of the same person; `at` if none. */
export function firstWho(nodes: readonly Node[], at: number): number {
  if (!isComma(nodeAt(nodes, at - 1))) return at;
  const { value } = nodes[at]!;
  for (let i = at - 2; i > 0; i--) {
    if (isWord(nodes[i], 'but') || isWord(nodes[i], 'subordinate')) return at;
    if (isWord(nodes[i], 'relative', value)) return i;
  }
  return at;
}

/** "in Reuter | signing a new deal", "chances of him | leaving": a person behind a preposition who does what the gerund says. */
export function isDoer(nodes: readonly Node[], head: number, at: number, event: Event): boolean {
  const item = nodes[at]!;
  if (item.kind === 'club') return isHunter(nodes, head, at, event);
  const [{ cue, node, group }] = event.elements as [Element];
  return (
    (cue.act === 'join' ||
      cue.act === 'leave' ||
      cue.act === 'stay' ||
      // "resulted in Reuter | being sacked"
      ((cue.act === 'sell' || cue.act === 'link') && group.being)) &&
    cue.part === 'verb' &&
    !item.possessive &&
    node.from - item.to <= 1 &&
    (item.kind === 'person'
      ? isWord(nodeAt(nodes, head - 1), 'preposition')
      : isPronoun(item) && isWord(nodeAt(nodes, head - 1), 'preposition', 'of'))
  );
}

/** "rumours of Everton | wanting to sign Reuter", "talk about the Toffees | bidding for him": the club does what the gerund says. */
function isHunter(nodes: readonly Node[], head: number, at: number, event: Event): boolean {
  const { possessive, to } = nodes[at]!;
  const first = event.elements[0]!;
  if (possessive || event.main.cue.act !== 'buy' || first.cue.part !== 'verb') return false;
  const before = nodeAt(nodes, head - 1);
  return (
    first.node.from - to <= 1 &&
    (isWord(before, 'preposition', 'of') || isWord(before, 'preposition', 'about'))
  );
}

/** "After signing A, Everton ...": the subject of what follows. */
export function doerBehind(nodes: readonly Node[], from: number): readonly Node[] {
  for (let i = from + 1; i < nodes.length; i++) {
    // "arriving at Everton | is goalkeeper Reuter"
    if (i === from + 1 && isWord(nodes[i], 'be') && nodes[i + 1]?.kind === 'person') return [nodes[i + 1]!];
    // "since joining Everton | he | has"
    if (isPronoun(nodes[i]) && isAuxiliary(nodes[i + 1])) return [nodes[i]!];
    if (!isComma(nodes[i])) continue;
    const next = nodes[i + 1];
    return next !== undefined && isNominal(next) ? [next] : [];
  }
  return [];
}

/** "With a deal for Reuter close, | Everton | are ready to ...": whose deal it is. */
export function clubBehind(nodes: readonly Node[], { elements, to }: Event): readonly Node[] {
  if (!isWord(nodes[0], 'preposition', 'with') || elements[0]!.index >= OPENING) return [];
  return doerBehind(nodes, to).filter(({ kind }) => kind === 'club');
}

/** Nodes in front of a deal that a sentence opens with. */
const OPENING = 4;

/** "Three clubs", "the sides". */
function isSomeClubs({ kind, club }: Node): boolean {
  return kind === 'side' || (kind === 'club' && club?.resolved == null);
}

/** "Three clubs want Reuter: | Everton, Fulham and Genk, | reports say": who they are, where no verb of theirs follows. */
export function suitorsListed(nodes: readonly Node[], event: Event): readonly Node[] {
  const { elements, main, to } = event;
  const guessed = main.cue.part === 'noun' ? guessedClubs(nodes, event) : [];
  if (guessed.length > 0) return guessed;
  const mark = nodes[to + 1];
  if (mark?.kind !== 'mark' || (mark.mark !== COLON && mark.mark !== DASH)) return [];
  if (!nodes.slice(0, elements[0]!.index).some(isSomeClubs)) return [];
  if (nodes[to + 2]?.kind !== 'club') return [];
  const end = groupEnd(nodes, to + 2);
  if (nodes[end + 1] !== undefined && nodes[end + 1]!.kind !== 'mark') return [];
  return nodes.slice(to + 2, end + 1).filter(({ kind, how }) => kind === 'club' && how !== 'described');
}

/**
 * "Everton's targets include | Reuter and Benti", "three targets: | Reuter and Benti", "other options, with | Reuter |
 * among them": who is on a list, named behind it.
 */
export function personsListed(nodes: readonly Node[], { main, to }: Event): readonly Node[] {
  if (main.cue.act === 'buy' && main.index < to) return playersListed(nodes, main, to);
  const leaves = main.cue.act === 'leave' && main.cue.part === 'noun';
  if ((main.cue.notion !== 'shortlist' && !leaves) || main.index < to) return [];
  let at = main.index + 1;
  // "a shortlist of options that also | features Reuter"
  if (!leaves)
    while (
      isWord(nodes[at], 'preposition', 'of') ||
      isWord(nodes[at], 'relative') ||
      nodes[at]?.cue?.notion === 'shortlist'
    )
      at++;
  const next = nodes[at];
  const includes = next?.cue?.object === 'makeweight';
  const colon = next?.kind === 'mark' && next.mark === COLON;
  // "have announced their departures | last week, with Reuter among them"
  if (leaves) while (nodes[at] !== undefined && isWord(nodes[at], 'common', 'time')) at++;
  const beside = isComma(nodes[at]) && isWord(nodes[at + 1], 'preposition', 'with');
  if (beside) at++;
  if (!(includes || colon || beside) || nodes[++at]?.kind !== 'person') return [];
  const end = groupEnd(nodes, at);
  if (beside && !isAmong(nodes, end) && !(leaves && isForemost(nodes, end))) return [];
  return nodes.slice(at, end + 1).filter(({ kind }) => kind === 'person');
}

/** "sign two players from Fulham - | Reuter and Benti": who they are, where only what they are was said. */
function playersListed(nodes: readonly Node[], { index }: Element, to: number): readonly Node[] {
  const mark = nodes[to + 1];
  if (mark?.kind !== 'mark' || (mark.mark !== COLON && mark.mark !== DASH)) return [];
  if (nodes[to + 2]?.kind !== 'person' || nodes[to + 2]!.how !== 'named') return [];
  const described = nodes
    .slice(index + 1, to)
    .some((item) => isWord(item, 'man') || isWord(item, 'position'));
  if (!described) return [];
  return nodes.slice(to + 2, groupEnd(nodes, to + 2) + 1).filter(({ kind }) => kind === 'person');
}

/** "with Reuter | among them", "with Reuter of Fulham | and Benti both on it" */
function isAmong(nodes: readonly Node[], from: number): boolean {
  for (let i = from + 1; i < nodes.length && i <= from + 4; i++) {
    if (isWord(nodes[i], 'preposition', 'among') || isWord(nodes[i], 'pronoun', 'it')) return true;
    if (nodes[i]!.kind === 'mark' || nodes[i]!.kind === 'cue') return false;
  }
  return false;
}

/** "with Reuter and Benti | the most notable": no verb follows. */
function isForemost(nodes: readonly Node[], end: number): boolean {
  const next = nodes[end + 1];
  return isWord(next, 'determiner', 'the') && next!.from === nodes[end]!.to;
}

/** "have to wait for | Everton | to make a move": who is to do it. */
export function isAwaited(nodes: readonly Node[], head: number, at: number): boolean {
  const next = nodes[at + 1];
  return (
    nodes[at]!.kind === 'club' &&
    isWord(nodeAt(nodes, head - 1), 'preposition', 'for') &&
    isWord(next, 'preposition', 'to') &&
    next!.from === nodes[at]!.to
  );
}

/** "have made | Fulham | an offer", "have presented | Fulham | with a bid": to whom it is made. */
export function isRecipient(
  nodes: readonly Node[],
  head: number,
  at: number,
  { cue, index }: Element,
): boolean {
  const item = nodes[at]!;
  if (cue.kind !== 'bid' || item.kind !== 'club' || item.possessive) return false;
  const next = isWord(nodes[at + 1], 'preposition', 'with') ? at + 2 : at + 1;
  if (!isWord(nodes[next], 'determiner') || next >= index) return false;
  const before = nodeAt(nodes, head - 1);
  return (
    isWord(before, 'verb') ||
    (before?.kind === 'cue' && before.cue?.part === 'verb') ||
    ((isWord(before, 'have') || isWord(before, 'hedge')) && nodes[head]!.from - before!.to > 0)
  );
}

/** "says | there have been no offers": nobody is said to make any. */
export function isUnowned(nodes: readonly Node[], { cue, group }: Element): boolean {
  if (cue.kind !== 'bid') return false;
  for (let i = group.from; i >= 0 && i >= group.from - 2; i--)
    if (isWord(nodes[i], 'common', 'there')) return true;
  return false;
}

/** "will not take someone | who is free": a word that is not known stands behind the verb, and is who is meant. */
export function isOfSomebody(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return before?.kind === 'cue' && nodes[at]!.from - before.to === 1;
}

/** Whether what stands here is told something: the object of a verb of saying, "has told | Fulham". */
export function isTold(nodes: readonly Node[], at: number): boolean {
  const verb = nodeAt(nodes, at - 1);
  return credits(verb, 'after') && !isWord(nodeAt(nodes, at - 2), 'be');
}

/** The small verb of a group that is written in one with its subject. */
export function contractedIn(nodes: readonly Node[], { group, index }: Element): Node | null {
  for (let i = group.from; i < index; i++)
    if (nodes[i]!.alsoClass === 'pronoun' && nodes[i]!.wordClass !== 'pronoun') return nodes[i]!;
  return null;
}

/** "Reuter and Fulham | are negotiating a new deal": he and his club, at the head of a sentence. */
export function withPartner(
  nodes: readonly Node[],
  { main }: Event,
  found: readonly Node[],
): readonly Node[] {
  const [club] = found;
  const { act } = main.cue;
  if (found.length > 1 || club?.kind !== 'club' || (act !== 'stay' && act !== 'keep' && act !== 'leave'))
    return found;
  const at = nodes.indexOf(club);
  const person = nodeAt(nodes, at - 2);
  if (!isWord(nodeAt(nodes, at - 1), 'and') || person?.kind !== 'person' || person.possessive) return found;
  const heads = at === 2 || (at === 3 && isWord(nodes[0], 'subordinate'));
  return heads ? [person, club] : found;
}

/** The event that a noun phrase hangs on. */
export function ownerOf(events: readonly Event[], item: Node): Event | null {
  for (let i = events.length - 1; i >= 0; i--) {
    for (const element of events[i]!.elements) {
      for (const arg of element.args) if (arg.item === item) return events[i]!;
    }
  }
  return null;
}

/** Where those of a list begin of whom nothing has been told before: the verb behind them is theirs. */
export function partedAt(
  nodes: readonly Node[],
  from: number,
  at: number,
  earlier: readonly Event[],
): number {
  if (earlier.length === 0 || ownerOf(earlier, nodes[at]!) !== null) return from;
  let start = from;
  for (let i = from; i < at; i++)
    if (isNominal(nodes[i]!) && ownerOf(earlier, nodes[i]!) !== null) start = i + 1;
  if (start > from) while (start < at && !isNominal(nodes[start]!)) start++;
  return start;
}
