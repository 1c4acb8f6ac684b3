import { COMMA } from '../text/tokens.js';
import { isComma } from './context.js';
import { isNation, isPronoun } from './discourse.js';
import type { Arg, Element, Event } from './element.js';
import { groupEnd, groupStart } from './group.js';
import { firstIn } from './having.js';
import { credits, isWord, type Node, nodeAt } from './node.js';
import { isNominal } from './nominal.js';
import { runsClub } from './officer.js';
import type { Referents } from './referents.js';

/** The nearest club in front of a node that is no modifier. */
export function clubBefore(nodes: readonly Node[], item: Node, refer: Referents): Node | null {
  for (let i = nodes.indexOf(item) - 1; i >= 0; i--) {
    const other = nodes[i]!;
    // "Everton want Benti, who is at Fulham, | which adds that Reuter is an option"
    if (isWord(other, 'relative') || isWord(other, 'condition')) return null;
    // "bring in Benti from Fulham, | while Reuter is an option": of another clause, in which he comes first.
    const clause = isWord(other, 'subordinate') && !isWord(other, 'preposition');
    if (clause && nodes[i + 1] === item && nodeAt(nodes, i - 1)?.kind === 'mark') return null;
    // "Benti of Fulham and Everton's Reuter are options": theirs is neither list.
    const before = nodeAt(nodes, i - 1);
    if (other.possessive || (isWord(before, 'preposition') && !isWord(before, 'preposition', 'including')))
      continue;
    if (other.kind === 'club' && refer.club(other) !== null) return other;
  }
  return null;
}

/** "The Everton manager confirmed an | offer from Fulham", "dismissed reports of a | bid": who tells of it for his club is not in it. */
export function tellsOfIt(
  nodes: readonly Node[],
  { elements, main }: Event,
  subject: readonly Node[],
): boolean {
  const { part, kind } = main.cue;
  if (part !== 'noun' || (kind !== 'bid' && kind !== 'talks') || !subject.every(choosesPlayers)) return false;
  // "Former Everton manager Reuter has rejected an | offer from Fulham": who runs no club has it made to himself.
  if (subject.every(isIdle)) return false;
  const first = elements[0]!;
  if (first.cue.governs === 'complete' || (first.cue.governs === 'reject' && first !== main)) return true;
  for (let i = first.index - 1; i >= 0 && nodes[i]!.kind === 'word'; i--)
    if (credits(nodes[i], 'after')) return true;
  return false;
}

/** "has made 244 appearances for Fulham since joining": the club that he plays for. */
export function clubServed(nodes: readonly Node[], refer: Referents): Node | null {
  for (let i = 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (
      item.kind === 'club' &&
      refer.club(item) !== null &&
      (isWord(nodeAt(nodes, i - 1), 'preposition', 'for') ||
        isWord(nodeAt(nodes, i - 1), 'preposition', 'at'))
    )
      return item;
  }
  return null;
}

/** "will submit | a list of targets": what an unread verb is done to, so that its subject is not on it. */
export function isSubmitted(nodes: readonly Node[], { index }: Element): boolean {
  let i = index - 1;
  while (isWord(nodeAt(nodes, i), 'determiner') || isWord(nodeAt(nodes, i), 'possessive')) i--;
  return isWord(nodeAt(nodes, i), 'modal') || isWord(nodeAt(nodes, i), 'have');
}

export function isShortlist(element: Element): boolean {
  return element.cue.notion === 'shortlist';
}

/** "Their target for the wing | is Reuter": a preposition has taken nobody. */
export function awaitsTarget(element: Element, slot: string): boolean {
  return slot !== '' && isShortlist(element);
}

/** "Everton target Reuter | has spoken of his future at Fulham", "Reuter, who is 21, | has": what follows is said of him. */
export function namesTarget(element: Element, before: Node): boolean {
  if (before.kind === 'mark') return isShortlist(element) && element.args.some(isOfPerson);
  // "a chance both players | will leave": so it is of those who are not named.
  if (before.kind === 'person' && !isNominal(before)) return true;
  return before.kind === 'person' && isShortlist(element) && element.args.some((arg) => arg.item === before);
}

/** "an Everton target, | right-back Reuter", "one of Everton's targets, | Reuter, |": who is called so behind a comma. */
export function appends(nodes: readonly Node[], at: number, element: Element): boolean {
  const next = nodes[at + 1];
  return (
    isShortlist(element) &&
    nodes[at - 1] === element.node &&
    nodes[at]!.mark === COMMA &&
    next?.kind === 'person' &&
    next.how === 'named' &&
    (next.value === 'modified' || nodes[at + 2]?.mark === COMMA) &&
    next.from === nodes[at]!.to
  );
}

function isOfPerson({ item }: Arg): boolean {
  return item.kind === 'person';
}

/** "Everton's | first-choice | striker Reuter": whom they have, and no target. */
export function isRegular(nodes: readonly Node[], element: Element): boolean {
  if (!isShortlist(element) || !isWord(element.node, 'former')) return false;
  const next = nodes[element.index + 1];
  return next?.kind === 'person' && next.from === element.node.to && next.traits?.position != null;
}

/** "has plenty of | options", "signed a contract with | an option": what somebody has is no list that he is on. */
export function hasChoice(nodes: readonly Node[], element: Element): boolean {
  if (!isShortlist(element) || element.args.some(isOfPerson)) return false;
  let i = element.index - 1;
  while (
    isWord(nodes[i], 'determiner') ||
    isWord(nodes[i], 'preposition', 'of') ||
    isWord(nodes[i], 'preposition', 'for') ||
    isWord(nodes[i], 'former', 'current')
  )
    i--;
  const before = nodes[i];
  if (before === undefined) return false;
  // "seeks more options"
  if (before.kind === 'cue' && before.cue?.act === '' && before.cue.governs === 'want') return true;
  const gap = nodes[i + 1]!.from - before.to;
  if (gap > (isWord(nodes[i + 1], 'preposition', 'of') ? 1 : 0)) return false;
  return isWord(before, 'have') || isWord(before, 'preposition', 'with') || before.tail === 'with';
}

/** "the Fulham manager will make Reuter | his | top target": who stands in front and acts for a club. */
export function listOwners(nodes: readonly Node[], owner: Node, refer: Referents): readonly Node[] {
  // "Everton and Fulham | target Reuter", "on Everton and | Fulham's radar"
  if (owner.kind === 'club') {
    const at = nodes.indexOf(owner);
    const start = groupStart(nodes, at);
    return start === at ? [] : nodes.slice(start, at + 1).filter(({ kind }) => kind === 'club');
  }
  if (!isWord(owner, 'possessive', 'his')) return [];
  return nodes.filter(
    (item) => item.kind === 'person' && item.from < owner.from && refer.club(item) !== null,
  );
}

/** A manager or a director: a list of his is one of whom he wants. */
export function choosesPlayers({ person }: Node): boolean {
  return runsClub(person?.role);
}

/** "former Everton manager Reuter": who has left his last club and is at no other. */
function isIdle({ person, traits }: Node): boolean {
  return (
    person != null &&
    person.club === null &&
    traits !== null &&
    traits.club === null &&
    traits.former.length > 0
  );
}

/** "The Everton manager is a long-time admirer": it is he who wants somebody. */
function admires({ cue, args }: Element, subject: readonly Node[]): boolean {
  return (
    cue.governs === 'want' && cue.kind === 'interest' && args.length === 0 && subject.every(choosesPlayers)
  );
}

/** "The Everton manager settles on a top target": whom he wants is somebody else. */
export function picksOther(nodes: readonly Node[], element: Element, subject: readonly Node[]): boolean {
  if (admires(element, subject)) return true;
  if (!isShortlist(element) || !subject.every(choosesPlayers)) return false;
  let verb = false;
  for (let i = element.index - 1; i >= 0 && nodes[i] !== subject[subject.length - 1]; i--) {
    if (isWord(nodes[i], 'subordinate') || isWord(nodes[i], 'preposition', 'among')) return false;
    // "was not prepared to name | Everton's targets", "said that bids had been turned down for | the Everton target"
    if (isWord(nodes[i], 'be')) return verb;
    verb ||= isWord(nodes[i], 'verb') || nodes[i]!.cue?.part === 'verb';
  }
  return verb;
}

/** "joins Everton on loan along with | Benti and Kessler": who goes with him. */
export function companions(nodes: readonly Node[], event: Event): readonly Node[] {
  for (let i = event.main.index + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || item.kind === 'person' || isWord(item, 'relative')) break;
    if (!isWord(item, 'and') || item.to - item.from < 2) continue;
    // "along with several others such as | Benti"
    let at = i + 1;
    for (let k = at; k < nodes.length && k <= i + 4 && nodes[k]!.kind !== 'cue'; k++)
      if (isWord(nodes[k], 'preposition', 'including')) at = k + 1;
    const first = nodes[at];
    if (first?.kind !== 'person' || first.person === null || first.from - nodes[at - 1]!.to > 1) continue;
    return nodes.slice(at, groupEnd(nodes, at) + 1).filter((other) => other.kind === 'person');
  }
  return [];
}

/** "targeted by Everton | fans" */
export function isCrowd(nodes: readonly Node[], club: Node): boolean {
  const next = nodes[nodes.indexOf(club) + 1];
  return isWord(next, 'common', 'crowd') && next!.from - club.to <= 1;
}

/** "have dismissed Reuter.", but "have dismissed Reuter rumours": a person, and no more than him. */
export function isWhole(nodes: readonly Node[], item: Node): boolean {
  if ((item.kind !== 'person' && !isPronoun(item)) || item.possessive) return false;
  const next = nodes[nodes.indexOf(item) + 1];
  return (
    next === undefined ||
    (next.from === item.to &&
      (next.kind === 'mark' ||
        isWord(next, 'preposition') ||
        isWord(next, 'subordinate') ||
        isWord(next, 'and') ||
        isWord(next, 'but')))
  );
}

/** "Everton, like | Fulham, | want him", "Like Fulham, | Everton want him": who does the same. */
export function alike(nodes: readonly Node[], subject: Node): Node | null {
  const at = nodes.indexOf(subject);
  const behind = nodes[at + 3];
  if (isComma(nodes[at + 1]) && isWord(nodes[at + 2], 'preposition', 'like') && behind?.kind === 'club')
    return isComma(nodes[at + 4]) ? behind : null;
  const start = isWord(nodeAt(nodes, at - 1), 'determiner') ? at - 1 : at;
  const before = nodeAt(nodes, start - 2);
  return start === 3 && before?.kind === 'club' && isComma(nodes[2]) && addsFirst(nodes) ? before : null;
}

/** "Like | Fulham,", "Besides | Fulham,", "As well as | Fulham,": others in front of whom the sentence is about. */
export function addsFirst([first]: readonly Node[]): boolean {
  return isWord(first, 'preposition', 'like') || (isWord(first, 'and') && first!.to - first!.from > 1);
}

/** "three of the biggest clubs | in | Everton, Fulham and Lyon": who they are; but "clubs in | England". */
export function namesClubs(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before?.kind !== 'club' || before.club?.resolved != null || before.to !== nodes[at]!.from) return false;
  // "giants like | Everton and Fulham"
  if (isWord(nodes[at], 'preposition', 'like')) return true;
  const ends = isNation(nodes[at + 1]) && !isWord(nodes[at + 2], 'and');
  return isWord(nodes[at], 'preposition', 'in') && !ends;
}

/** "held talks with a number of clubs": about whom is not said. */
export function isOfClubs({ main }: Event): boolean {
  for (const { slot, item } of main.args)
    if (slot === 'with' && item.kind === 'club' && item.how === 'described' && item.club?.resolved == null)
      return true;
  return false;
}

/** "turn down | other clubs, teams in the Bundesliga | to join": they are what is turned down. */
export function namesClubsBetween(nodes: readonly Node[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { kind, club, names } = nodes[i]!;
    if (
      (kind === 'club' && club?.described === true) ||
      (kind === 'name' && names[0]?.kind === 'competition')
    )
      return true;
  }
  return false;
}

/** "are confident Reuter will reject Everton and | sign a new deal": he does both. */
export function doerIn({ main }: Event, { elements }: Event): Node | undefined {
  if (main.cue.act !== 'stay' && main.cue.act !== 'leave') return undefined;
  for (const { args } of elements) {
    const doer = firstIn(args, 'clause', 'person');
    if (doer !== undefined) return doer;
  }
  return undefined;
}

/** "consider Reuter | to be too expensive": what they think of him, and no wish to have him. */
export function isJudged(nodes: readonly Node[], { main, elements, to }: Event): boolean {
  const { cue, args } = main;
  if (cue.part !== 'verb' || cue.governs !== 'want' || cue.kind !== 'interest' || cue.notion !== '')
    return false;
  const be = nodes[to + 2];
  // "consider Reuter | untouchable", "regard Reuter as | untouchable"
  const barred = (isWord(nodes[to + 1], 'subordinate', 'as') ? be : nodes[to + 1])?.sense?.cue;
  if (barred?.part === 'adjective' && barred.act === 'leave' && barred.status === 'negative') return true;
  return (
    elements.length === 1 &&
    firstIn(args, 'object', 'person') !== undefined &&
    isWord(nodes[to + 1], 'preposition', 'to') &&
    isWord(be, 'be', 'be') &&
    nodes[to + 3] !== undefined &&
    nodes[to + 3]!.from > be!.to
  );
}
