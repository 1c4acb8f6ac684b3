import type { Tokens } from '../../text/tokens.js';
import type { WordSet } from '../word-set.js';
import { partsClauses } from './clause-break.js';

/** What hangs on what, in the text's words; `then` is null where the sentence does not say it. */
export interface Condition {
  readonly if: string;
  readonly then: string | null;
  /** First token of the condition itself. */
  readonly from: number;
}

/** Fewer words are no clause. */
const SHORTEST = 3;
const LONGEST = 30;

/**
 * Takes a condition of tokens `from` to `to` apart: "will sell | if | they find a replacement". Where it begins with the
 * linking word, what hangs on it is the clause in front, or behind the comma if the sentence begins with it. `bare` leading
 * words are no part of the condition.
 */
export function conditionAt(
  tokens: Tokens,
  sentence: { readonly from: number; readonly to: number },
  from: number,
  to: number,
  bare: number,
  linking: WordSet,
): Condition {
  let first = bare;
  for (let i = from; i < to - 1; i++) {
    if (!linking.has(tokens.word[i]!)) continue;
    if (i - from >= SHORTEST - 1)
      return {
        if: tokens.slice(i + 1, to),
        then: tokens.slice(clauseStart(tokens, sentence.from, from), i),
        from: i + 1,
      };
    // "if", "only if"
    first = Math.max(first, i - from + 1);
  }
  return {
    if: tokens.slice(from + first, to),
    then: first > 0 ? clauseBeside(tokens, sentence, from, to) : null,
    from: from + first,
  };
}

function clauseStart(tokens: Tokens, least: number, from: number): number {
  let start = from;
  while (start > least && from - start < LONGEST && !partsClauses(tokens.word[start - 1]!)) start--;
  return start;
}

/** The clause in front of tokens `from` to `to`, else the one behind. */
function clauseBeside(
  tokens: Tokens,
  sentence: { readonly from: number; readonly to: number },
  from: number,
  to: number,
): string | null {
  const start = clauseStart(tokens, sentence.from, from);
  if (from - start >= SHORTEST) return tokens.slice(start, from);
  if (to >= sentence.to || !partsClauses(tokens.word[to]!)) return null;
  let end = to + 1;
  while (end < sentence.to && end - to < LONGEST && !partsClauses(tokens.word[end]!)) end++;
  return end - to > SHORTEST ? tokens.slice(to + 1, end) : null;
}
