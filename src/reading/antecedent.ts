import { isComma } from './context.js';
import { isClub } from './discourse.js';
import { groupEnd, groupStart } from './group.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import type { PersonEntry } from './people.js';

/**
 * "Everton and Fulham will have to pay £20m if | they | want him": the clubs of its own sentence that a "they" stands
 * for, last one last; none if no club is named in front of it.
 */
export function clubsMeant(nodes: readonly Node[], pronoun: Node): readonly Node[] {
  let named = -1;
  let acting = -1;
  let at = 0;
  for (; at < nodes.length && nodes[at]!.from < pronoun.from; at++) {
    if (!isClub(nodes[at])) continue;
    // "Everton want Porto and Fulham | target Reuter, but their ...": whose target he is as well.
    if (named !== -1 && isAim(nodes, at)) continue;
    // "scoring 17 fewer than | Fulham as they": with whom they are compared.
    if (isWord(nodeAt(nodes, at - 1), 'preposition', 'than')) continue;
    // "told Everton | they": who told them; "were told by Everton | they": who was told, of what is asked.
    if (named !== -1 && leadsTo(nodes, at, pronoun) && mustPay(nodes, at + 2) === isTelling(nodes, at))
      continue;
    named = at;
    if (acts(nodes, at)) acting = at;
  }
  if (named === -1) return NONE;
  // "Everton must sell Reuter to Fulham | if they want": whose clause it hangs on, unless the other was spoken to.
  const hangs = isWord(nodeAt(nodes, at - 1), 'condition') || isWord(nodeAt(nodes, at - 1), 'subordinate');
  // "Everton beat Fulham, | after they": whose clause it hangs on, if the other only stands behind a preposition.
  if (
    hangs &&
    acting === -1 &&
    isClub(nodes[0]) &&
    isWord(nodeAt(nodes, groupStart(nodes, named) - 1), 'preposition')
  )
    acting = 0;
  // "have told Fulham of | their | interest": of what is theirs who told them.
  if (
    acting !== -1 &&
    named === at - 2 &&
    isWord(pronoun, 'possessive', 'their') &&
    isWord(nodes[at - 1], 'preposition', 'of')
  )
    named = acting;
  // "had a bid rejected by Fulham, and are continuing | their | pursuit": of what is theirs whose sentence it is.
  else if (
    acting !== -1 &&
    acting !== named &&
    isWord(pronoun, 'possessive', 'their') &&
    goesOn(nodes, named, at)
  )
    named = acting;
  // "told by Fulham that they must pay £20m, after rejecting | their | bid": nobody rejects his own.
  else if (
    (acting !== -1 || isClub(nodes[0])) &&
    nodeAt(nodes, at - 1)?.cue?.governs === 'reject' &&
    isWord(nodeAt(nodes, groupStart(nodes, named) - 1), 'preposition', 'by')
  )
    named = acting === -1 ? 0 : acting;
  // "Everton are frustrated as Fulham have rejected | their | bid": nor where he does it himself.
  else if (answersBid(nodes, at)) {
    named = otherThan(nodes, named);
    if (named === -1) return NONE;
  }
  // "plan a raid on Fulham, with Reuter in | their | sights": those who look for somebody, and not where they look.
  else if (
    acting !== -1 &&
    acting !== named &&
    isWord(nodeAt(nodes, groupStart(nodes, named) - 1), 'preposition') &&
    !isWord(nodes[named + 1], 'relative') &&
    !isWord(nodes[named + 2], 'relative') &&
    nodes[at + 1]?.sense?.noun?.notion === 'shortlist'
  )
    named = acting;
  const end = hangs && acting !== -1 && !isAddressed(nodes, named) ? acting : named;
  const start = groupStart(nodes, end);
  return nodes.slice(start, end + 1).filter(isClub);
}

/** Whether the "their" at `at` stands between the answer to a bid and the bid ("have turned down | their | £20m offer"). */
function answersBid(nodes: readonly Node[], at: number): boolean {
  if (!isWord(nodes[at], 'possessive', 'their')) return false;
  const { cue } = nodeAt(nodes, at - 1) ?? {};
  if (cue?.part !== 'verb' || (cue.governs !== 'reject' && cue.governs !== 'agree')) return false;
  const bid = nodes[at + 1]?.kind === 'amount' ? nodes[at + 2] : nodes[at + 1];
  return (bid?.sense?.noun ?? bid?.cue)?.kind === 'bid';
}

/** The last club in front of the one at `at` that is another; -1 if there is none. */
function otherThan(nodes: readonly Node[], at: number): number {
  for (let i = at - 1; i >= 0; i--)
    if (isClub(nodes[i]) && nodes[i]!.club?.resolved !== nodes[at]!.club?.resolved) return i;
  return -1;
}

/** "Porto and | Fulham | target", "| Porto | and Fulham target": a club, or one of several, that makes somebody a target. */
function isAim(nodes: readonly Node[], at: number): boolean {
  const last = groupEnd(nodes, at);
  const next = nodes[last + 1];
  return next?.sense?.noun?.notion === 'shortlist' && next.from === nodes[last]!.to;
}

/** "Fulham target | Reuter insists he": whom clubs want plays, though nothing else is told of him. */
export function isCalledTarget(nodes: readonly Node[], person: Node): boolean {
  const before = nodeAt(nodes, nodes.indexOf(person) - 1);
  return before?.to === person.from && before.sense?.noun?.notion === 'shortlist';
}

/** Whether the clause in front goes on with another verb between two places ("rejected by Fulham, | and are continuing"). */
function goesOn(nodes: readonly Node[], from: number, to: number): boolean {
  if (!isWord(nodeAt(nodes, from - 1), 'preposition', 'by')) return false;
  let joined = false;
  for (let i = from + 1; i < to; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'and') || isWord(item, 'but')) joined = true;
    else if (joined && (isWord(item, 'be') || isWord(item, 'have') || item.kind === 'cue')) return true;
  }
  return false;
}

/** "Reuter and Benti have been told | they | can leave": those of whom a sentence that names no club speaks. */
export function personsMeant(nodes: readonly Node[], pronoun: Node): readonly Node[] {
  if (!isWord(pronoun, 'pronoun', 'they')) return NONE;
  for (let i = nodes.indexOf(pronoun) - 1; i > 0; i--) {
    const item = nodes[i]!;
    if (isClub(item)) return NONE;
    if (item.kind !== 'person' || item.possessive) continue;
    const persons = nodes.slice(groupStart(nodes, i), i + 1).filter(({ kind }) => kind === 'person');
    return persons.length > 1 ? persons : NONE;
  }
  return NONE;
}

/** All clubs behind a "they"; none behind anything else. */
export function clubsBehind(nodes: readonly Node[], item: Node): readonly Node[] {
  return isWord(item, 'pronoun', 'they') ? clubsMeant(nodes, item) : NONE;
}

/** "told by | Everton" */
function isTelling(nodes: readonly Node[], at: number): boolean {
  return isWord(nodeAt(nodes, at - 1), 'preposition', 'by') && credits(nodes[at - 2], 'after');
}

/** "told | Everton | they", "told | Everton | that they" */
function leadsTo(nodes: readonly Node[], at: number, pronoun: Node): boolean {
  if (nodes[at]!.to === pronoun.from) return true;
  const that = nodes[at + 1];
  return (
    that?.to === pronoun.from && isWord(that, 'relative') && (isAddressed(nodes, at) || isTelling(nodes, at))
  );
}

/** "have told Everton they | must pay £20m", "they | can sign him": what the one asks of the other, or lets it do. */
function mustPay(nodes: readonly Node[], at: number): boolean {
  let free = false;
  for (let i = at; i < nodes.length && i < at + 5; i++) {
    const item = nodes[i]!;
    free ||=
      isWord(item, 'modal', 'may') || (i > at && isWord(item, 'modal') && isWord(nodes[i - 1], 'modal'));
    // "have told Everton they | will pay £20m": who tells it; but "will have to".
    if (!free && isWord(item, 'negation')) return false;
    if (!free && isWord(item, 'modal', 'will') && !isWord(nodes[i + 1], 'modal')) return false;
    // "they must | pay £20m", "they must | bid for him"
    if (item.kind === 'cue')
      return item.cue?.act === 'buy' && (free || item.cue.objectless === true || item.cue.kind === 'bid');
  }
  return false;
}

const NONE: readonly Node[] = [];

/** A club, or the last of several, in front of its verb. */
function acts(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next === undefined || nodes[at]!.possessive || next.from - nodes[at]!.to > 1) return false;
  if (isWord(nodeAt(nodes, groupStart(nodes, at) - 1), 'preposition')) return false;
  return (
    isAuxiliary(next) ||
    isWord(next, 'do') ||
    (next.kind === 'cue' &&
      (next.form === 'base' ||
        next.form === 'third' ||
        next.form === 'ed' ||
        (next.form === 'none' && next.cue?.part === 'adjective')))
  );
}

/** "have told Everton that", "have asked Everton to pay": whom something is asked of. */
function isAddressed(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, groupStart(nodes, at) - 1);
  if (before?.sense?.attribution != null) return true;
  const next = nodes[at + 1];
  return (
    before?.kind === 'cue' &&
    next !== undefined &&
    next.from - nodes[at]!.to <= 1 &&
    isWord(next, 'preposition', 'to')
  );
}

/** "With Benti arriving, Reuter says that | he may leave": who is only told of in a clause in front of the other's. */
export function opensClause(nodes: readonly Node[], person: Node, item: Node): boolean {
  if (!isWord(nodes[0], 'subordinate', 'after')) return false;
  for (let i = nodes.indexOf(person) + 1; i + 1 < nodes.length && nodes[i]!.from < item.from; i++) {
    const other = nodes[i + 1]!;
    if (!isComma(nodes[i]) || other.kind !== 'person' || other.from >= item.from) continue;
    const next = nodes[i + 2];
    return next !== undefined && next.from < item.from && !isComma(next) && !isWord(next, 'and');
  }
  return false;
}

/**
 * "have sold Benti to Fulham and will leave | Reuter | out ahead of | his | move": of two to whom one club does something, one
 * after the other, the second.
 */
export function isSecond(nodes: readonly Node[], person: Node, item: Node): boolean {
  const at = nodes.indexOf(person);
  const verb = nodeAt(nodes, at - 1);
  if (verb?.cue?.part !== 'verb' || verb.to !== person.from || person.possessive) return false;
  for (let i = at + 1; nodes[i] !== undefined && nodes[i] !== item; i++)
    if (nodes[i]!.kind === 'mark' || isWord(nodes[i], 'and') || isWord(nodes[i], 'relative')) return false;
  let i = at - 2;
  while (isAuxiliary(nodeAt(nodes, i))) i--;
  if (!isWord(nodeAt(nodes, i), 'and')) return false;
  // Who stands in front of its verb does it himself.
  for (let k = i - 1; k > 0; k--)
    if (nodes[k]!.kind === 'person')
      return nodes[k - 1]!.cue?.part === 'verb' && nodes[k - 1]!.to === nodes[k]!.from;
  return false;
}

/** "He will stay, Benti said of | Reuter": whom the words are about. */
export function saidOf(nodes: readonly Node[], item: Node): PersonEntry | null {
  for (let i = nodes.indexOf(item) + 1; i + 1 < nodes.length; i++) {
    const { to } = nodes[i]!;
    const about = nodes[i + 2];
    if (credits(nodes[i], 'after') && isWord(nodes[i + 1], 'preposition', 'of') && nodes[i + 1]!.from === to)
      return about?.kind === 'person' ? about.person : null;
  }
  return null;
}

/** "In addition to | Reuter, Everton want Benti, though he": with whom a sentence opens is soon left for who is spoken of. */
export function isSetAside(nodes: readonly Node[], person: PersonEntry): boolean {
  for (let i = 0; i <= OPENING; i++) {
    const item = nodeAt(nodes, i);
    if (item?.kind === 'person')
      return i > 0 && item.person === person && !item.possessive && isComma(nodeAt(nodes, i + 1));
    if (item?.kind !== 'word') return false;
  }
  return false;
}

/** Words in front of whom a sentence opens with. */
const OPENING = 2;

/** "were interested in | a Fulham player | before he", "| A Fulham striker | says he": somebody new, who is not named. */
export function isNewlyTold(nodes: readonly Node[], item: Node): boolean {
  if (item.kind !== 'person' || item.person !== null || item.how !== 'described') return false;
  if (item.traits?.club == null) return false;
  const at = nodes.indexOf(item);
  if (at === 0) return !isComma(nodes[1]);
  const verb = nodes[at - 1]!;
  return verb.cue?.act === 'buy' && verb.cue.part === 'verb' && verb.to === item.from;
}
