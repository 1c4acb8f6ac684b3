import type { NamePhrase } from '../model/name.js';
import { COMMA, HYPHEN, OPEN, type Tokens } from '../text/tokens.js';
import { adjacent, employs } from './club-phrase.js';
import { beforeLast } from './list.js';
import { isName } from './name.js';
import { isWord, type Node, nodeAt, type Traits } from './node.js';
import { classBits, NAMES } from './sense.js';

/** A name that no register knows stands for a club before a position and another name ("Nordholm striker Reuter"). */
export function unknownClub(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (next === undefined || !adjacent(nodes, at, at + 1, item.possessive ? 2 : 0)) return false;
  // Agents are people's, not clubs'; so are team-mates and compatriots.
  if (isWord(next, 'role', 'agent') || (item.possessive && isWord(next, 'man', 'fellow'))) return false;
  const role =
    isWord(next, 'position') ||
    isWord(next, 'role') ||
    (isWord(next, 'man') && next.cue === null) ||
    next.kind === 'age';
  if (!role)
    return (
      item.possessive &&
      next.kind === 'name' &&
      next.names.length === 0 &&
      !item.weak &&
      item.to - item.from <= 2 &&
      next.from - item.to <= 2 &&
      nodes[at + 2]?.mark === COMMA &&
      nodes[at + 3]?.kind === 'number'
    );
  for (let i = at + 2; i < nodes.length && i < at + 5; i++) {
    // "Reuter's talent"
    if (!adjacent(nodes, i - 1, i, 1)) return item.possessive && !isWord(next, 'man');
    if (nodes[i]!.kind === 'name' && nodes[i]!.names.every((known) => known.kind === 'person')) return true;
    if (nodes[i]!.kind === 'mark' || isWord(nodes[i], 'be') || isWord(nodes[i], 'have')) return false;
  }
  return false;
}

/** "the agent of | Fulham midfielder Reuter": the club belongs to who follows. */
export function ownedBehind(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return next !== undefined && adjacent(nodes, at, at + 1, 2) && canModify(nodes[at]!, next, nodes[at + 2]);
}

/** Whether a club's name can belong to what follows it ("Everton forward", "Everton's Richarlison"). */
export function canModify(club: Node, next: Node, after: Node | undefined): boolean {
  if (next.kind === 'age') return true;
  if (after !== undefined && ownsBid(club, next, after)) return false;
  if (isWord(next, 'position') || isWord(next, 'role') || isWord(next, 'man')) {
    if (next.cue !== null && next.form !== 'none' && !club.possessive) return false;
    return true;
  }
  if (isWord(next, 'former') || isWord(next, 'loan')) {
    return (
      next.cue === null &&
      (club.possessive ||
        isWord(after, 'position') ||
        isWord(after, 'role') ||
        isWord(after, 'man') ||
        after?.kind === 'name' ||
        after?.kind === 'age')
    );
  }
  if (isWord(next, 'and')) {
    return after !== undefined && isName(after, NAMES.nation | NAMES.club);
  }
  if (next.kind === 'name') {
    if (isName(next, NAMES.nation | NAMES.demonym)) {
      return (
        club.possessive ||
        after?.cls === 'position' ||
        after?.cls === 'man' ||
        after?.cls === 'role' ||
        (after !== undefined && after.kind === 'name' && after.names.length === 0)
      );
    }
    if (next.names.length === 0 || isName(next, NAMES.person))
      return club.possessive && !isName(next, NAMES.club);
    return club.possessive && isName(next, NAMES.competition);
  }
  return false;
}

/** "midfielder and | captain Reuter", "Spain international and | two-time World Cup winner Reuter": one man still. */
export function bearsTitle(nodes: readonly Node[], at: number): boolean {
  const title = isWord(nodes[at], 'former') ? at + 1 : at;
  const name = nodes[title + 1];
  return (
    isWord(nodes[title], 'man', 'titled') &&
    name?.kind === 'name' &&
    name.from === nodes[title]!.to &&
    name.names.every(({ kind }) => kind === 'person')
  );
}

/** Whether the club's name at `at` tells whose player follows; `former`: among other clubs that he has left. */
export function modifies(tokens: Tokens, nodes: readonly Node[], at: number, former: boolean): boolean {
  const next = nodes[at + 1];
  if (next === undefined || !adjacent(nodes, at, at + 1, 2)) return false;
  if (former && listsClubs(nodes, at + 1)) return true;
  if (capsNation(nodes, at + 1)) return true;
  return canModify(nodes[at]!, next, nodes[at + 2]) && !employs(tokens, nodes, at);
}

export function nextIsPerson(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at];
  if (next === undefined || !adjacent(nodes, at - 1, at, 2)) return false;
  return (
    next.kind === 'age' ||
    next.kind === 'name' ||
    isWord(next, 'position') ||
    isWord(next, 'role') ||
    isWord(next, 'man') ||
    isWord(next, 'former') ||
    isWord(next, 'loan')
  );
}

/** "the signing of | Reuter", but "the third signing of the summer" */
export function signs(nodes: readonly Node[], at: number): boolean {
  return (
    isWord(nodes[at], 'man', 'signing') &&
    isWord(nodes[at + 1], 'preposition', 'of') &&
    nextIsPerson(nodes, at + 2)
  );
}

/** "£30m | -rated": a word that stands with an amount. */
export function isPriced(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return before?.kind === 'amount' && before.to === nodes[at]!.from;
}

/** "are working on signing midfielder Reuter", "close to signing winger Benti": what is done, and nobody's trait. */
export function isGerund(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || !isWord(nodes[at], 'man', 'signing') || before.to !== nodes[at]!.from)
    return false;
  // "have been busy, | signing goalkeeper Reuter", "angered by Everton | signing winger Benti"
  if (before.kind === 'club') return !before.possessive && isWord(nodeAt(nodes, at - 2), 'preposition', 'by');
  return before.kind === 'cue' || before.kind === 'mark' || isWord(before, 'preposition');
}

/** "the Argentine | winger"; but "an offer to the Argentine.", "the Italian wants to leave": it stands for a person. */
function describesNext(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (item.possessive) return true;
  if (next === undefined) return false;
  // "a bid for the Swede | last week": no adjective, so that no word behind it hangs on it.
  if (next.from !== item.to || isWord(next, 'common', 'time')) return !item.names.every(isMan);
  return !(
    next.kind === 'mark' ||
    (next.kind === 'word' && PREDICATES.has(next.wordClass)) ||
    (next.kind === 'cue' && (FINITE.has(next.form) || (next.form === 'ing' && isLed(nodes, at))))
  );
}

/** "Swede", "Frenchman": what only one of a people is called. */
function isMan({ kind, form }: NamePhrase): boolean {
  return kind === 'demonym' && form === 'short';
}

/** "with the | Brazilian | leaving": what a preposition leads to does what follows. */
function isLed(nodes: readonly Node[], at: number): boolean {
  return isWord(nodeAt(nodes, at - 1), 'determiner', 'the') && isWord(nodeAt(nodes, at - 2), 'preposition');
}

const PREDICATES: ReadonlySet<string> = new Set([
  'be',
  'have',
  'modal',
  'verb',
  'preposition',
  'and',
  'but',
  'subordinate',
  'relative',
  'hedge',
  'negation',
  'condition',
]);
const FINITE: ReadonlySet<string> = new Set(['third', 'past', 'ed']);

/** "the Frenchman", "the Italian": the people of a country, where no noun follows that they describe; but "(The Scotsman)". */
export function standsAlone(nodes: readonly Node[], at: number, { kind, form }: NamePhrase): boolean {
  if (isName(nodes[at], NAMES.outlet) && nodeAt(nodes, at - 2)?.mark === OPEN) return false;
  return kind === 'demonym' && form === 'short' && !describesNext(nodes, at);
}

/** "the favourite to succeed him": a noun that governs, not a person. */
export function leadsOn(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return (
    next !== undefined &&
    next.from === nodes[at]!.to &&
    isWord(next, 'preposition') &&
    (next.value === 'to' || next.value === 'for' || next.value === 'beside')
  );
}

/** "19-year-old, | Serie B striker Reuter": what follows an age and its comma goes on with the same man. */
export function isLeagueMan(nodes: readonly Node[], at: number): boolean {
  const man = nodes[at + 1];
  return (
    isName(nodes[at], NAMES.competition | NAMES.demonym) &&
    isWord(man, 'position') &&
    man!.from - nodes[at]!.to <= 1
  );
}

/** "signing", "legend": what the word for somebody tells of him and the club in front of it, which a legend has left. */
export function tellMan(item: Node, traits: Traits): void {
  traits.signing ||= isWord(item, 'man', 'signing');
  traits.plays ||= isWord(item, 'man', 'playing');
  traits.loan ||= isWord(item, 'man', 'loanee');
  if (traits.club === null || !isWord(item, 'man', 'legend')) return;
  traits.former.push(traits.club);
  traits.club = null;
}

/** "Fulham £5m-|rated midfielder Reuter": the club in front of the sum is his. */
export function takeRated(tokens: Tokens, out: Node[], { traits, from }: Node): void {
  const amount = out[out.length - 1]!;
  const club = beforeLast(out);
  if (traits === null || traits.club !== null || club?.kind !== 'club' || club.club === null) return;
  if (amount.to !== from || club.to !== amount.from || club.possessive || !tokens.is(from, HYPHEN)) return;
  traits.club = club.club;
  out.splice(out.length - 2, 1);
}

/** "Everton's three-|man list": nobody, but of how many the list is. */
export function countsList(tokens: Tokens, nodes: readonly Node[], at: number): boolean {
  return tokens.is(nodes[at]!.from, HYPHEN) && nodes[at + 1]?.sense?.noun?.notion === 'shortlist';
}

/** "ex-Everton | , Fulham and Lyon defender": more clubs of the same sort, and who was there. */
export function listsClubs(nodes: readonly Node[], at: number): boolean {
  let i = at;
  while (nodes[i]?.kind === 'mark' && nodes[i]!.mark === COMMA && clubFollows(nodes, i)) i += 2;
  if (i === at && !isWord(nodes[i], 'and')) return false;
  if (isWord(nodes[i], 'and')) {
    if (!clubFollows(nodes, i)) return false;
    i += 2;
  }
  return isWord(nodes[i], 'position') || isWord(nodes[i], 'role') || isWord(nodes[i], 'man');
}

function clubFollows(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return (
    next !== undefined && next.kind === 'name' && isName(next, NAMES.club) && next.from === nodes[at]!.to
  );
}

/** Whether a person's phrase can begin with a node; most nodes can be passed over at once. */
export function opensPerson({ kind, classes }: Node): boolean {
  return kind === 'age' || kind === 'name' || (classes & OPENERS) !== 0;
}

/** With some of these the phrase of a club begins, too. */
const OPENERS = classBits('determiner', 'possessive', 'former', 'position', 'role', 'man', 'loan');

/** "their | Cobalt | Championship rivals": who pays for a competition stands in front of its name. */
export function isSponsor(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (item.names.length > 0 || item.possessive || next === undefined || next.from !== item.to) return false;
  if (next.kind !== 'name' || !isName(next, NAMES.competition)) return false;
  const before = nodeAt(nodes, at - 1);
  return isWord(before, 'determiner') || isWord(before, 'possessive') || isWord(before, 'preposition', 'in');
}

/** "Everton's | Reuter | bid": whose bid for him it is, and not whose player he is. */
function ownsBid(club: Node, name: Node, noun: Node): boolean {
  if (!club.possessive || name.kind !== 'name' || noun.kind !== 'cue' || noun.from !== name.to) return false;
  const cue = noun.sense!.noun;
  // "Everton's Reuter | move to Fulham": his own club's.
  if (cue?.notion === 'move') return noun.tail === '';
  return cue?.act === 'buy' && cue.notion !== 'shortlist';
}

/** "PSV | and the Netherlands | striker Reuter": a club's man, and a nation's that is called with an article. */
export function capsNation(nodes: readonly Node[], at: number): boolean {
  return (
    isWord(nodes[at], 'and') &&
    isWord(nodes[at + 1], 'determiner', 'the') &&
    isName(nodes[at + 2], NAMES.nation) &&
    adjacent(nodes, at, at + 1, 1) &&
    (isWord(nodes[at + 3], 'position') || isWord(nodes[at + 3], 'man') || isWord(nodes[at + 3], 'role'))
  );
}
