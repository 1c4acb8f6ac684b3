import { DASH } from '../text/tokens.js';
import { isComma } from './context.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { endsInAge } from './nominal.js';
import { type Sentence, sentenceOf } from './sentence.js';

/*
 * "Everton have signed Reuter, who scored ten goals last season, from Fulham": what is told of somebody between two
 * commas or dashes is a sentence of its own, and around it the other goes on as if nothing stood there.
 */

/** Enters a sentence, and behind it each that has been inserted into it. */
export function enterInsertions(sentence: Sentence, out: Sentence[]): void {
  const { nodes } = sentence;
  let inserted: Node[][] | null = null;
  let kept: Node[] | null = null;
  let whole: Node[] | null = null;
  let start = 0;
  for (let i = 1; i < nodes.length - 2; i++) {
    const clause = isWhich(nodes[i]);
    if (!clause && nodes[i]!.kind !== 'mark') continue;
    const owner = clause ? ownerOf(nodes, i) : i - 1;
    if (owner < start) continue;
    const close = clause ? closing(nodes, owner, i) : dashBehind(nodes, i) || kinBehind(nodes, i);
    if (close === 0) continue;
    inserted ??= [];
    kept ??= [];
    const item = nodes[owner]!;
    const named = { ...item };
    inserted.push([named, ...nodes.slice(owner + 1, close)]);
    kept.push(...nodes.slice(start, owner + 1));
    whole ??= [...nodes];
    whole[owner] = named;
    item.to = nodes[close]!.to;
    start = close + 1;
    i = close;
  }
  if (inserted === null) {
    out.push(sentence);
    return;
  }
  kept!.push(...nodes.slice(start));
  const { from, to, paragraph, heading, voice } = sentence;
  out.push(sentenceOf(kept!, from, to, paragraph, heading, sentence.inserted, whole, voice));
  for (const clause of inserted)
    out.push(sentenceOf(clause, clause[0]!.from, to, paragraph, false, true, sentence.whole, voice));
}

/** "Reuter | - out of contract in June - | from Fulham": the dash behind what stands between two; 0 if there is none. */
function dashBehind(nodes: readonly Node[], at: number): number {
  if (nodes[at]!.mark !== DASH) return 0;
  const owner = nodes[at - 1]!;
  const first = nodes[at + 1]!;
  // "Everton | - who have signed Reuter - | want Benti"
  const clause = owner.kind === 'club' && isWhich(first);
  if ((owner.kind !== 'person' && !clause) || owner.how !== 'named' || owner.possessive) return 0;
  if ((first.kind === 'person' && !first.indefinite) || first.kind === 'club' || first.kind === 'name')
    return 0;
  for (let i = at + 2; i < nodes.length - 1 && i < at + LONGEST; i++)
    if (nodes[i]!.kind === 'mark' && !isComma(nodes[i])) return nodes[i]!.mark === DASH ? i : 0;
  return 0;
}

/** "Reuter, the brother of Everton striker Benti, | has signed": the comma behind whose kin he is; 0 if there is none. */
function kinBehind(nodes: readonly Node[], at: number): number {
  if (!isComma(nodes[at]) || !isWord(nodes[at + 2], 'preposition', 'of')) return 0;
  const owner = nodes[at - 1]!;
  const kin = nodes[at + 1]!;
  const other = nodes[at + 3];
  if (owner.kind !== 'person' || owner.how !== 'named' || owner.possessive) return 0;
  if (!isWord(kin, 'role') && (kin.kind !== 'person' || kin.how !== 'described')) return 0;
  if (other?.kind !== 'person' || other.how !== 'named' || !isComma(nodes[at + 4])) return 0;
  return at + 5 < nodes.length && goesOn(nodes, at - 1, at + 5) ? at + 4 : 0;
}

/** The person or club of whom the clause that begins at `at` tells, behind a comma; -1 if there is none. */
function ownerOf(nodes: readonly Node[], at: number): number {
  const before = nodes[at - 1]!;
  if (before.kind === 'person') return endsInAge(before) && before.to === nodes[at]!.from ? at - 1 : -1;
  if (!isComma(before)) return -1;
  const owner = nodeAt(nodes, at - 2);
  if (owner === undefined || (owner.kind !== 'person' && owner.kind !== 'club')) return -1;
  return !owner.possessive && owner.to === before.from ? at - 2 : -1;
}

/** The comma behind which the sentence goes on; 0 if there is none. */
function closing(nodes: readonly Node[], owner: number, at: number): number {
  for (let i = at + 2; i < nodes.length - 1 && i < at + LONGEST; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' && !isComma(item)) return 0;
    if (!isComma(item)) continue;
    // "Everton, who are second, | want Reuter": a verb finds its club by itself.
    if (nodes[owner]!.kind === 'club' && acts(nodes[i + 1]!)) return 0;
    if (goesOn(nodes, owner, i + 1)) return i;
  }
  return 0;
}

function acts(item: Node): boolean {
  return isAuxiliary(item) || (item.cue?.part === 'verb' && (item.form === 'base' || STATING.has(item.form)));
}

/** Nodes of the longest clause, and between two of a list. */
const LONGEST = 24;
const NEAR = 8;

/** Whether what stands behind a comma belongs to what stood in front of the clause. */
function goesOn(nodes: readonly Node[], owner: number, at: number): boolean {
  const next = nodes[at]!;
  if (nodes[owner]!.kind === 'club') return clubGoesOn(nodes, at);
  if (isWord(next, 'preposition') || isWord(next, 'subordinate') || isAuxiliary(next)) return true;
  if (isWord(next, 'loan') || isWord(next, 'condition') || isWord(next, 'possessive')) return true;
  if (isWord(next, 'common', 'out') || isWord(next, 'pronoun', 'he')) return true;
  const then = nodes[at + 1];
  // "Reuter, 25, who is wanted by Everton, | says he is happy": what he says is not what is told of him.
  if (credits(next, 'after') && (isWord(then, 'pronoun') || isWord(then, 'relative'))) return true;
  if (isWord(next, 'but')) return isWord(then, 'negation');
  if (isWord(next, 'and'))
    return then?.kind === 'person' || then?.kind === 'amount' || isAuxiliary(then) || then?.form === 'base';
  // "the manager, who lost Reuter, | Benti and Ostrand, has revealed": they are listed inside the clause.
  if (next.kind === 'person')
    return next.how === 'named' && nodes[at - 2]!.kind !== 'person' && isListed(nodes, at);
  // "have offered Reuter, who is 30, | a new contract", "the manager's job"
  if (isWord(next, 'determiner')) return givesMore(then) || givesMore(nodes[at + 2]);
  if (next.kind !== 'cue') return false;
  // "let Reuter, who is 30, | go"
  if (next.form === 'base') return nodeAt(nodes, owner - 1)?.cue?.governs === 'allow';
  // "spent the season on loan with": a phrase of its own, yet it has a verb's form.
  return next.cue?.act === 'swap' || (next.cue?.part !== 'noun' && STATING.has(next.form));
}

/** "interest from Everton, who are second, | and Fulham" */
function clubGoesOn(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at]!;
  if (isWord(next, 'preposition') || isWord(next, 'condition') || isWord(next, 'subordinate', 'past'))
    return true;
  const then = nodes[at + 1];
  if (isWord(next, 'and'))
    return then?.kind === 'club' || isWord(then, 'preposition') || nodes[at + 2]?.kind === 'club';
  return false;
}

const STATING: ReadonlySet<string> = new Set(['third', 'past', 'ed']);

/** "a new contract", "the manager's job" */
function givesMore(item: Node | undefined): boolean {
  const noun = item?.sense?.noun;
  return noun != null && (noun.act === 'stay' || noun.vacant === true);
}

/** "Reuter, who is on loan from Genk, | Benti, 19, and Ostrand": one of several. */
function isListed(nodes: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < nodes.length - 1 && i < at + NEAR; i++) {
    if (isWord(nodes[i], 'and')) return nodes[i + 1]!.kind === 'person';
    if (isAuxiliary(nodes[i]!) || nodes[i]!.kind === 'cue') return false;
  }
  return false;
}

/** "who", "which", "whose"; but not "that" */
function isWhich(item: Node | undefined): boolean {
  return isWord(item, 'relative', 'who') || isWord(item, 'relative', 'which');
}
