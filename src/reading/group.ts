import { COMMA } from '../text/tokens.js';
import { isClub, isPronoun } from './discourse.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { endsInAge, finiteAfter, isNominal, sameSort } from './nominal.js';

/** Last node of the list that begins at `at`: "A, B and C", "A as well as B". */
export function groupEnd(nodes: readonly Node[], at: number): number {
  let end = at;
  let i = at;
  let commas = 0;
  let closed = false;
  let apart = false;
  let last = at;
  while (i + 1 < nodes.length) {
    let next = i + 1;
    let joined = false;
    let comma = false;
    if (
      nodes[next]!.kind === 'mark' &&
      nodes[next]!.mark === COMMA &&
      nodes[next]!.from - nodes[i]!.to <= 1
    ) {
      next++;
      joined = true;
      comma = true;
    }
    let and = false;
    while (
      isWord(nodes[next], 'and') ||
      isWord(nodes[next], 'determiner') ||
      (joined && isWord(nodes[next], 'preposition', 'including'))
    ) {
      if (isWord(nodes[next], 'and')) and = true;
      joined ||= and;
      next++;
    }
    // "a £15m winger and | a £20m | striker": what he cost; "Reuter and | Los Angeles | midfielder Benti": where he is.
    const told =
      nodes[next]?.kind === 'amount' || (nodes[next]?.kind === 'name' && nodes[i]!.kind === 'person');
    if (joined && told && nodes[next + 1]?.from === nodes[next]!.to) next++;
    let item = nodes[next];
    // "Reuter, 25, | Benti, 21, and": the age has taken its commas.
    if (
      !joined &&
      endsInAge(nodes[i]!) &&
      item?.kind === 'person' &&
      item.from === nodes[i]!.to &&
      (item.value === 'modified' || item.nameTo - item.nameFrom > 1)
    ) {
      joined = true;
      comma = true;
    }
    // "Everton and Tom Benti's | Fulham"
    if (
      joined &&
      item?.kind === 'person' &&
      item.possessive &&
      nodes[i]!.kind === 'club' &&
      nodes[next + 1]?.kind === 'club'
    )
      item = nodes[++next];
    if (item === undefined || !isNominal(item) || !sameSort(nodes[i]!, item)) break;
    // "sold Reuter, | their captain, to Everton": the same once more.
    if (comma && !and && item.how === 'described' && item.person !== null && item.person === nodes[i]!.person)
      break;
    // "a move for Reuter and Benti's | Fulham have signed": whose club begins another clause.
    if (item.kind === 'person' && item.possessive && nodes[next + 1]?.kind === 'club') break;
    // "Reuter ensuring Benti": a word that is not known stands between.
    if (!joined && item.from - nodes[i]!.to > (item.kind === 'person' ? 0 : 1)) break;
    if (item.from - nodes[i]!.to > 7) break;
    if (nodes[i]!.possessive) break;
    // "moved for Reuter, and Benti | left"
    apart ||= and && comma && commas === 0;
    if (and) closed = true;
    else if (comma) commas++;
    last = end;
    end = next;
    i = next;
    if (item.possessive) break;
  }
  // "have signed Reuter and Benti | joined Fulham", "are close to signing Reuter, and Benti | insists that he will stay"
  if (last < end && isObject(nodes, at) && beginsClause(nodes, at, end)) return last;
  // "since the arrival of Reuter and Benti | admitted that"
  if (last === at && nodes[at]!.kind === 'person' && isOfMove(nodes, at) && saysAfter(nodes, end))
    return last;
  if (last === at && commas === 0 && opensClause(nodes, at, end)) return at;
  // A comma alone makes no list of two: "to Leicester, Club Brugge will turn to ...", "eye Reuter, Benti to extend".
  const pair = !closed && commas === 1 && nodes[at]!.kind !== 'word';
  return (apart || pair) &&
    (finiteAfter(nodes, end) ||
      (pair && (isBoundTo(nodes, end) || saysAfter(nodes, end))) ||
      (pair && isDoing(nodes, at, end)) ||
      (apart && nodes[end + 1]?.form === 'ed' && nodes[end + 1]!.from === nodes[end]!.to))
    ? at
    : end;
}

/** "having signed Reuter from Fulham, Everton | want Benti": a club, and behind it its verb, or a word that may be one. */
function isDoing(nodes: readonly Node[], at: number, end: number): boolean {
  const next = nodes[end + 1];
  if (nodes[at]!.kind === 'person' || next === undefined) return false;
  return next.from > nodes[end]!.to ? nodes[at]!.kind === 'club' : acts(next);
}

/** "have signed | Reuter" */
function isObject(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return before?.kind === 'cue' && before.cue?.part === 'verb';
}

/** "the arrival of | Reuter", "a bid for | Reuter" */
function isOfMove(nodes: readonly Node[], at: number): boolean {
  return isWord(nodeAt(nodes, at - 1), 'preposition') && nodeAt(nodes, at - 2)?.cue?.part === 'noun';
}

/** "Benti | insists", "Benti | has left": who is told of next, behind those to whom something is done. */
function beginsClause(nodes: readonly Node[], first: number, at: number): boolean {
  if (joinsElsewhere(nodes, at)) return true;
  // "hope | Reuter and Benti will stay", "have announced | Reuter and Benti have left": both are told of.
  const { sense, cue } = nodes[first - 1]!;
  if (sense?.attribution != null || (cue!.act !== 'buy' && cue!.act !== 'sell')) return false;
  return nodes[at]!.kind === 'person' && (saysAfter(nodes, at) || finiteAfter(nodes, at));
}

/** "Reuter | joined Fulham": somebody who does something himself. */
function joinsElsewhere(nodes: readonly Node[], at: number): boolean {
  const verb = nodes[at + 1];
  if (nodes[at]!.kind !== 'person' || verb?.kind !== 'cue' || verb.form !== 'ed') return false;
  return (
    verb.cue?.act === 'join' &&
    verb.cue.part === 'verb' &&
    verb.from === nodes[at]!.to &&
    nodes[at + 2]?.kind === 'club'
  );
}

function acts(item: Node | undefined): boolean {
  return item?.cue?.part === 'verb' && (item.form === 'base' || item.form === 'ed' || item.form === 'past');
}

/** '"there is interest in Reuter," Benti | said': a speaker, and no member of a list. */
export function saysAfter(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return next !== undefined && next.from === nodes[at]!.to && credits(next, 'after');
}

/** "Benti | to extend his stay": a headline's verb. */
export function isBoundTo(nodes: readonly Node[], at: number): boolean {
  const to = nodes[at + 1];
  return (
    nodes[at]!.kind === 'person' &&
    isWord(to, 'preposition', 'to') &&
    to!.from === nodes[at]!.to &&
    nodes[at + 2]?.form === 'base'
  );
}

/** First node of the list that ends at `at`. */
export function groupStart(nodes: readonly Node[], at: number): number {
  let start = at;
  let listed = false;
  for (;;) {
    let before = start - 1;
    let joined = false;
    let comma = false;
    let beside = false;
    while (
      before >= 0 &&
      (isWord(nodes[before], 'and') ||
        isWord(nodes[before], 'determiner') ||
        (nodes[before]!.kind === 'mark' && nodes[before]!.mark === COMMA && !comma))
    ) {
      if (nodes[before]!.kind === 'mark') comma = true;
      else if (isWord(nodes[before], 'and')) {
        joined = true;
        beside = nodes[before]!.to - nodes[before]!.from > 1;
      }
      before--;
    }
    // "Reuter from Fulham and | Benti from Everton", "Reuter of Fulham and | Benti"
    if (joined && nodes[at]!.kind === 'person' && isHome(nodes, before)) before -= 2;
    const item = nodeAt(nodes, before);
    // "Reuter, 25, | Benti, 21, and": the age has taken its commas.
    if (
      before === start - 1 &&
      item !== undefined &&
      nodes[start]!.kind === 'person' &&
      nodes[start]!.from === item.to &&
      endsInAge(item)
    )
      comma = true;
    if (item === undefined || !isNominal(item) || item.possessive || (!joined && !comma)) break;
    // "sacked Benti on Monday | and Reuter": a clause ends between them.
    if (joined && item.kind === 'person' && !endsInAge(item) && nodes[before + 1]!.from > item.to) break;
    // "Everton, Fulham | and several others": the list goes on with those who have no name.
    const open = !joined && isWord(nodes[at + 1], 'and');
    // "Everton and Fulham, along with | Genk, are keen"
    if (beside && comma && (nodes[at + 1]?.kind !== 'mark' || nodes[at + 1]!.mark !== COMMA)) break;
    if ((!joined || comma) && !listed && !open && !beside) {
      // A comma joins only inside a list that ends with "and" or has three members, or in "Everton, Fulham want".
      const third = nodeAt(nodes, before - 1);
      const fourth = nodeAt(nodes, before - 2);
      const more =
        third === undefined
          ? isClub(item) && isClub(nodes[at]) && nodes[at + 1]?.form === 'base'
          : third.kind === 'mark' &&
            third.mark === COMMA &&
            fourth !== undefined &&
            isNominal(fourth) &&
            sameSort(fourth, item);
      if (!more) break;
    }
    if (!sameSort(item, nodes[at]!) || nodes[start]!.from - item.to > 7) break;
    if (isPronoun(item)) break;
    listed = true;
    start = before;
  }
  if (start < at && isObject(nodes, start) && beginsClause(nodes, start, at)) return at;
  if (start < at && opensClause(nodes, start, at)) return at;
  return start;
}

/** The noun phrases between two nodes. */
export function nominalsIn(nodes: readonly Node[], from: number, to: number): readonly Node[] {
  if (to - from === 1) return isNominal(nodes[from]!) ? [nodes[from]!] : [];
  const found: Node[] = [];
  for (let i = from; i < to; i++)
    if (isNominal(nodes[i]!) && !(i > from + 1 && isHome(nodes, i))) found.push(nodes[i]!);
  return found;
}

/** "Reuter from | Fulham |", "Reuter of | Fulham |": a club that tells where somebody is. */
function isHome(nodes: readonly Node[], at: number): boolean {
  if (at < 2 || !isClub(nodes[at]) || nodes[at - 2]!.kind !== 'person') return false;
  return isWord(nodes[at - 1], 'preposition', 'from') || isWord(nodes[at - 1], 'preposition', 'of');
}

/** "wants to leave Fulham and Everton | are keen", "in talks with Fulham and Everton | have pulled out": of two clubs the second does something. */
function opensClause(nodes: readonly Node[], first: number, at: number): boolean {
  if (nodes[first]!.kind !== 'club' || nodes[at]!.kind !== 'club' || at - first > 3) return false;
  if (!isWord(nodes[first + 1], 'and') || !finiteAfter(nodes, at)) return false;
  const verb = nodeAt(nodes, first - 1);
  if (verb?.kind === 'cue' && verb.cue?.part === 'verb' && verb.sense?.attribution == null)
    return verb.cue.act !== '' || verb.cue.governs === 'reject';
  return isWord(verb, 'preposition') && hasVerb(nodes, first - 1);
}

/** Whether a clause has had its verb in front of a place: not "interest from | Fulham and Everton has cooled". */
function hasVerb(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'subordinate')) return false;
    if (item.sense?.attribution != null || isWord(item, 'condition')) return false;
    if (isAuxiliary(item) || item.form === 'third' || item.form === 'past') return true;
  }
  return false;
}
