import type { Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import type { Draft } from '../draft.js';
import { isWord, type Node } from '../node.js';
import type { PersonEntry } from '../people.js';
import type { WordSet } from '../word-set.js';
import { hasWord } from './inside.js';
import type { FactRule } from './rule.js';

/** The language's words about whose contract is spoken of, as ids. */
export interface PartyIds {
  /** In front of the club that somebody is tied to ("stay | at | Lille"). */
  readonly with: WordSet;
  readonly article: WordSet;
  readonly their: WordSet;
  readonly season: WordSet;
  /** Verbs by which a contract comes about. */
  readonly signing: WordSet;
  /** Words that tell of a contract that was there before ("the previous deal", "had signed", "turned down"). */
  readonly former: WordSet;
}

/** Tokens in front of a contract's words in which those are looked for. */
const NEAR = 9;
/** Tokens behind them in which it stands whose it is. */
const BEHIND = 2;

/**
 * Whether a contract's words tell of none of his: of a loan, by name or by a length that only loans have ("a season-long
 * deal"), or of several persons' who are not named ("have players with a year left on their contracts").
 */
export function isNotHis(
  tokens: Tokens,
  { set }: FactRule,
  ids: { readonly modifiers: { readonly loan: WordSet }; readonly party: PartyIds },
  nodes: readonly Node[],
  subjects: readonly (PersonEntry | ClubEntry)[],
  from: number,
  to: number,
): boolean {
  if (hasWord(tokens, ids.modifiers.loan, from, to)) return true;
  if (set?.event === 'signed' && hasWord(tokens, ids.party.season, from, to)) return true;
  if (subjects.length > 1 || !hasWord(tokens, ids.party.their, from, Math.min(to + BEHIND, tokens.count)))
    return false;
  return !nodes.some(({ person, from: at }) => at < from && person !== null && person === subjects[0]);
}

/** The club in the words themselves: "remain | at Everton | until 2030". */
function tiedTo(
  { word }: Tokens,
  nodes: readonly Node[],
  from: number,
  to: number,
  ids: PartyIds,
  clubOf: (item: Node) => ClubEntry | null,
): ClubEntry | null {
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.to > to) return null;
    // "keeps him at | the club |" is whichever club is spoken of.
    if (item.kind !== 'club' || item.from < from - 1 || item.how === 'described') continue;
    // "her | Chelsea | contract"
    const before = nodes[i - 1];
    if (before !== undefined && before.to === item.from && isWord(before, 'possessive')) return clubOf(item);
    // "remain at | the | Merseyside club"
    const lead = ids.article.has(word[item.from - 1]!) ? item.from - 2 : item.from - 1;
    if (lead >= from && ids.with.has(word[lead]!)) return clubOf(item);
  }
  return null;
}

/**
 * The club that a contract is with: the one in its words, else what somebody signs is with the club that the article
 * has him joining, or at which it has him stay; what he had before is with the one that he comes from.
 */
export function partyOf(
  tokens: Tokens,
  nodes: readonly Node[],
  { set }: FactRule,
  subject: PersonEntry,
  claims: readonly Draft[],
  start: number,
  from: number,
  to: number,
  ids: PartyIds,
  clubOf: (item: Node) => ClubEntry | null,
): ClubEntry | null {
  const named = tiedTo(tokens, nodes, from, to, ids, clubOf);
  if (named !== null) return named;
  const { word } = tokens;
  const event = set?.event;
  if (event === 'offered') return null;
  let signs = event === 'signed';
  let former = set?.left === true || set?.clause === true || event === 'refused';
  // "has agreed terms, and | his | contract expires": what is his already.
  if (event === 'expires') former ||= isOwned(nodes, from, to);
  for (let i = Math.max(start, from - NEAR); i < to; i++) {
    if (ids.former.has(word[i]!)) former = true;
    else if (ids.signing.has(word[i]!)) signs = true;
  }
  let move: Draft | null = null;
  let stay: Draft | null = null;
  let left: ClubEntry | null = null;
  for (const claim of claims) {
    if (claim.person !== subject) continue;
    left ??= claim.from;
    if (claim.status === 'negative' || claim.tokenFrom >= to) continue;
    if (claim.kind === 'stay') stay = claim;
    else if (claim.to !== null && !claim.loan && (claim.kind === 'done' || claim.kind === 'agreed')) {
      // "Benti, who joined Fulham from Genk, has signed": a step on the way to where he goes is none of the news.
      if (move === null || move.to === claim.from) move = claim;
    }
  }
  if (former || (!signs && event !== 'runs'))
    return subject.club ?? move?.from ?? (event === 'free-agent' ? null : left);
  if (move !== null && (signs || move.kind === 'done')) return move.to;
  return signs ? (stay?.from ?? null) : null;
}

/** Whether a contract whose words stand at tokens `from` to `to` is said to be somebody's. */
function isOwned(nodes: readonly Node[], from: number, to: number): boolean {
  for (const item of nodes) {
    if (item.from >= to) return false;
    if (item.to >= from - 2 && (isWord(item, 'possessive') || (item.kind === 'person' && item.possessive)))
      return true;
  }
  return false;
}
