import { COLON, SEMICOLON } from '../text/tokens.js';
import { isComma } from './context.js';
import { enterInsertions } from './insertion.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { invertsAt } from './nominal.js';
import { type Sentence, sentenceOf } from './sentence.js';

/*
 * Headlines and gossip columns put one piece of news after another with no more than a comma or a semicolon between
 * them: "Reuter a target for Fulham, Everton put Benti on their list, plus more". Each is a sentence of its own, and
 * what is said in one must not reach into the next.
 */

/** Where one piece of news ends and another begins. */
interface Parting {
  readonly at: number;
  /** What follows is another story. */
  readonly other: boolean;
}

const NONE: readonly Parting[] = [];

/** Enters a sentence, each piece of news that it tells one after another by itself. `loose` in headlines and columns. */
export function enterParts(sentence: Sentence, loose: boolean, out: Sentence[]): void {
  const { nodes, from, to, heading } = sentence;
  const ends = partings(nodes, loose);
  if (ends.length === 0) {
    enterInsertions(sentence, out);
    return;
  }
  let start = 0;
  let other = false;
  for (let i = 0; i <= ends.length; i++) {
    const end = i < ends.length ? ends[i]!.at : nodes.length;
    const part = sentenceOf(
      nodes.slice(start, end),
      start === 0 ? from : nodes[start]!.from,
      end === nodes.length ? to : nodes[end]!.to,
      sentence.paragraph,
      heading || other,
      sentence.inserted,
      sentence.whole,
      sentence.voice,
    );
    enterInsertions(part, out);
    if (i < ends.length) other = ends[i]!.other;
    start = end + 1;
  }
}

/** The signs of a sentence that part one piece of news from another. */
function partings(nodes: readonly Node[], loose: boolean): readonly Parting[] {
  let found: Parting[] | null = null;
  let start = 0;
  for (let i = 1; i < nodes.length - 1; i++) {
    const item = nodes[i]!;
    const comma = isComma(item);
    const joined = loose && isWord(item, 'and');
    if (!comma && !joined && (item.kind !== 'mark' || item.mark !== SEMICOLON)) continue;
    const parts =
      comma || joined
        ? opens(nodes, i + 1, loose, joined) &&
          isWhole(nodes, start, i, loose) &&
          !isListed(nodes, i) &&
          !isLet(nodes, i)
        : (tells(nodes, start, i) || isVerbless(nodes, start)) &&
          (tells(nodes, i + 1, nodes.length) || opens(nodes, i + 1, true, false));
    if (!parts) continue;
    found ??= [];
    found.push({ at: i, other: comma || joined || isRoundUp(nodes, i) });
    start = i + 1;
  }
  return found ?? NONE;
}

/** Whether somebody and what he does follow: "Everton | want ...", "Benti and Ostrand | are ...". */
function opens(nodes: readonly Node[], at: number, loose: boolean, joined: boolean): boolean {
  let i = at;
  // ", and | Everton reject"
  const and = loose && isWord(nodes[i], 'and');
  if (and) i++;
  while (isWord(nodes[i], 'determiner')) i++;
  const first = nodes[i];
  if (first === undefined || !isSomebody(first)) return false;
  // "Celta's | Benti"
  if (first.possessive && nodes[i + 1]?.kind === 'person') i++;
  let several = false;
  while (isWord(nodes[i + 1], 'and') && nodes[i + 2] !== undefined && isSomebody(nodes[i + 2]!)) {
    several = true;
    i += 2;
  }
  if (nodes[i]!.possessive) return loose && tellsOf(nodes, i);
  return joined || and ? hasVerb(nodes, i) : acts(nodes, i, several || nodes[i]!.kind === 'club', loose);
}

/** "Reuter's | future at Everton | could be in doubt": what is somebody's, with its verb. */
function tellsOf(nodes: readonly Node[], at: number): boolean {
  if (nodes[at + 1]?.sense?.noun == null && nodes[at + 1]?.cue?.part !== 'noun') return false;
  for (let i = at + 2; i < at + TOLD && i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'and')) return false;
    if (isVerbal(item)) return true;
  }
  return false;
}

/** Nodes within which that verb stands. */
const TOLD = 8;

/** "and Benti | is close", "and Fulham | keen": behind "and" a verb that has somebody in front of it for its own. */
function hasVerb(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next === undefined || next.from - nodes[at]!.to > 1 || isCredit(nodes, at + 1)) return false;
  if (isAuxiliary(next)) return !invertsAt(nodes, at + 1);
  // "and Reuter | to be given a chance"
  if (isWord(next, 'preposition', 'to') && isWord(nodes[at + 2], 'be')) return true;
  if (next.kind !== 'cue' || next.cue === null) return false;
  if (next.cue.part === 'adjective') return nodes[at]!.kind === 'club' || next.form === 'none';
  return (
    next.cue.part === 'verb' &&
    (next.form === 'third' || (next.form === 'base' && nodes[at]!.kind === 'club'))
  );
}

/** Whether the subject that ends at `at` has its verb behind it. */
function acts(nodes: readonly Node[], at: number, plural: boolean, loose: boolean): boolean {
  const next = nodes[at + 1];
  if (next === undefined || next.kind === 'mark' || isWord(next, 'and')) return false;
  const gap = next.from - nodes[at]!.to;
  // "Reuter | warns Benti"
  const warns = loose && credits(next, 'after') && nodes[at + 2]?.kind === 'person';
  if (warns) return true;
  if (isCredit(nodes, at + 1) || gap > 3) return false;
  // A word that is not known.
  if (gap > 0 && loose) return true;
  if (gap > 1) return false;
  if (isWord(next, 'hedge', 'verb')) return true;
  if (isAuxiliary(next)) return !invertsAt(nodes, at + 1);
  if (isWord(next, 'preposition', 'to') && nodes[at + 2]?.form === 'base') return true;
  if (loose && isVerbless(nodes, at)) return true;
  if (isWord(next, 'preposition') || isWord(next, 'subordinate') || isWord(next, 'condition'))
    // "Reuter | on Everton's radar", "Everton | among those who want him"
    return (
      loose &&
      (plural
        ? isWord(next, 'preposition', 'among')
        : isWord(next, 'preposition', 'in') ||
          (isWord(next, 'preposition', 'on') && nodes[at + 2]?.kind === 'club' && nodes[at + 2]!.possessive))
    );
  if (isWord(next, 'relative') || isWord(next, 'but')) return false;
  if (next.kind !== 'cue') return loose && next.kind !== 'number' && next.kind !== 'age';
  const { cue, form } = next;
  if (cue === null) return loose;
  if (cue.part === 'adjective') return true;
  if (form === 'third' || form === 'past' || form === 'ed') return cue.part === 'verb';
  if (form === 'base') return plural && cue.part === 'verb';
  return loose;
}

/** "Reuter | to Everton": a piece of a headline, all of it. */
function isVerbless(nodes: readonly Node[], at: number): boolean {
  return (
    nodes[at]!.kind === 'person' &&
    isWord(nodes[at + 1], 'preposition', 'to') &&
    nodes[at + 2]?.kind === 'club' &&
    (nodes[at + 3] === undefined || nodes[at + 3]!.kind === 'mark')
  );
}

/** "Everton | have confirmed", "Benti | says": whose word the news in front is, no news of its own. */
function isCredit(nodes: readonly Node[], at: number): boolean {
  for (let i = at; i < at + 3 && i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark') return false;
    if (tellsWhose(item)) return true;
  }
  return false;
}

/** Whether what stands between two places says something by itself: somebody, and behind him a verb. */
function isWhole(nodes: readonly Node[], from: number, to: number, loose: boolean): boolean {
  let i = from;
  for (let k = from; k < to; k++)
    if (nodes[k]!.kind === 'mark' && nodes[k]!.mark === COLON) {
      // "Everton transfer news: Reuter signs, Benti leaves": who is named there is meant in both.
      for (let n = from; n < k; n++) if (isSomebody(nodes[n]!)) return false;
      i = k + 1;
    }
  while (i < to && (isWord(nodes[i], 'determiner') || (nodes[i]!.kind === 'mark' && !isComma(nodes[i])))) i++;
  if (i >= to || !isSomebody(nodes[i]!)) return false;
  if (loose && isVerbless(nodes, i)) return true;
  for (i++; i < to; i++) {
    const item = nodes[i]!;
    // "The Post writes that | while Everton want Benti, Reuter is ...": what stands in front hangs on what follows.
    if (hangs(item) && leads(nodes[i - 1]!)) return false;
    if (isVerbal(item)) return true;
    // "Clubs | including | Everton, Fulham and Genk want him"
    if (isWord(item, 'preposition')) continue;
    if (item.kind === 'cue' && item.cue !== null && (loose || item.cue.part !== 'noun')) return true;
    // "Benti | warns Ostrand"
    if (loose && credits(item, 'after')) return true;
  }
  return false;
}

/** "that", "writes that", a sign: behind which a clause begins. */
function leads(item: Node): boolean {
  return isWord(item, 'relative') || item.kind === 'mark' || tellsWhose(item);
}

/** Words of saying, whoever is named with them. */
function tellsWhose({ sense }: Node): boolean {
  return sense !== null && sense.attribution !== null;
}

function hangs(item: Node): boolean {
  return isWord(item, 'subordinate') || isWord(item, 'condition') || isWord(item, 'but');
}

/** Whether the comma stands in a list that goes on: "say Everton, Fulham and ... want", "while Everton, Fulham and ...". */
function isListed(nodes: readonly Node[], comma: number): boolean {
  let i = comma - 1;
  const last = nodes[i]!;
  if (!isSomebody(last)) return false;
  while (isWord(nodeAt(nodes, i - 1), 'determiner')) i--;
  const before = nodeAt(nodes, i - 1);
  if (before === undefined) return true;
  if (before.kind === 'mark') return true;
  if (tellsWhose(before) || (last.kind === 'club' && isJoinedByClub(nodes, i - 1))) return true;
  return (
    isWord(before, 'and') ||
    isWord(before, 'but') ||
    isWord(before, 'relative') ||
    isWord(before, 'condition') ||
    (isWord(before, 'subordinate') && !(isWord(before, 'preposition') && before.value !== 'with'))
  );
}

/** "Everton have let | Reuter, Benti and Ostrand leave": those who are let do what follows. */
function isLet(nodes: readonly Node[], comma: number): boolean {
  return nodes[comma - 1]!.kind === 'person' && nodeAt(nodes, comma - 2)?.cue?.governs === 'allow';
}

/** "Everton have | joined | Leeds, Derby and Fulham in the race": clubs are joined by clubs for what they do together. */
function isJoinedByClub(nodes: readonly Node[], at: number): boolean {
  const { cue } = nodes[at]!;
  if (cue === null || (cue.act !== 'join' && cue.governs !== 'rival')) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = nodes[i]!;
    if (kind !== 'word') return kind === 'club';
  }
  return false;
}

/** "Latest from the papers: ...; ...": what stands behind a colon is of many. */
function isRoundUp(nodes: readonly Node[], at: number): boolean {
  for (let i = 0; i < at; i++) {
    if (nodes[i]!.kind === 'mark' && nodes[i]!.mark === COLON) return true;
    if (isSomebody(nodes[i]!)) return false;
  }
  return false;
}

/** "is", "has", "looks to be" */
function isVerbal(item: Node): boolean {
  return isAuxiliary(item) || isWord(item, 'hedge', 'verb');
}

/** Whether somebody is named in a stretch, and what he does. */
function tells(nodes: readonly Node[], from: number, to: number): boolean {
  let somebody = false;
  for (let i = from; i < to; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' && item.mark === SEMICOLON) break;
    if (isSomebody(item)) somebody = true;
    else if (!somebody) continue;
    else if (isVerbal(item)) return true;
    else if (item.kind === 'cue' && item.cue !== null && item.cue.part === 'verb') return true;
  }
  return false;
}

function isSomebody({ kind, weak }: Node): boolean {
  return kind === 'club' || (kind === 'person' && !weak) || kind === 'name';
}
