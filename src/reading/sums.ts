import { CLOSE, COMMA, OPEN, type Tokens } from '../text/tokens.js';
import type { Amount } from './amounts.js';
import { beforeLast, lastOf } from './list.js';
import { isWord, type Node } from './node.js';

/**
 * "an £11m | (€13m, $14m) | bid": what a bracket gives in other currencies belongs to the sum in front. Called with the
 * nodes so far, of which the last is a closing bracket.
 */
export function absorbSums(out: Node[]): void {
  let i = out.length - 2;
  while (i > 0 && (out[i]!.kind === 'amount' || (out[i]!.kind === 'mark' && out[i]!.mark === COMMA))) i--;
  // "€20m | (A | $31m) | clause": letters that say which dollar it is.
  if (i > 1 && i < out.length - 2 && out[i]!.kind !== 'mark' && out[i + 1]!.from === out[i]!.to) i--;
  if (i < 1) return;
  const open = out[i]!;
  const sum = out[i - 1];
  if (i === out.length - 2 || open.kind !== 'mark' || open.mark !== OPEN) return;
  if (sum?.kind !== 'amount' || open.from - sum.to > 0) return;
  sum.to = out[out.length - 1]!.to;
  out.length = i;
}

/**
 * "£31m | plus add-ons", "£31m | plus | £4m | in add-ons": what may come on top belongs to the sum in front. Called with
 * the nodes up to the words that say so, which end at token `to`; whether they were taken in.
 */
export function absorbExtras(out: Node[], from: number, to: number): boolean {
  let i = out.length - 1;
  if (i < 0 || out[i]!.kind !== 'amount' || from - out[i]!.to > 1) return false;
  if (i > 1 && isWord(out[i - 1], 'and') && out[i - 2]!.kind === 'amount') i -= 2;
  out[i]!.to = to;
  out.length = i + 1;
  return true;
}

/**
 * "£15m | fee rising to | £17m", "£92m | deal that could rise to | £100m": of a sum that may grow the upper end counts.
 * Called with the nodes up to the second sum, which stands at token `at`; whether the first took it in.
 */
export function absorbRise(
  tokens: Tokens,
  at: number,
  { to, money }: Amount,
  out: Node[],
  rises: RegExp,
): boolean {
  let i = out.length - 1;
  while (i >= 0 && i > out.length - RISE && out[i]!.kind !== 'amount') i--;
  const sum = out[i];
  if (sum?.kind !== 'amount' || sum.amount === null || sum.amount.currency !== money.currency) return false;
  if (sum.amount.value >= money.value || !rises.test(tokens.slice(sum.to, at))) return false;
  sum.amount = money;
  // What is only said of the sum: "that could".
  while (lastOf(out)!.kind === 'word' || lastOf(out)!.mark === COMMA) out.length -= 1;
  if (lastOf(out) === sum) sum.to = to;
  return true;
}

/** Nodes between the two sums at the most. */
const RISE = 7;

/** Whether a node closes a bracket. */
export function closes({ kind, mark }: Node): boolean {
  return kind === 'mark' && mark === CLOSE;
}

/** "for | as little as | £1m", "for | close to | £60m": about how much stands in front of a sum, and is no part of the clause. */
export function dropApproximation(out: Node[], at: number): void {
  const last = lastOf(out);
  const before = beforeLast(out);
  if (last === undefined || before === undefined || at - last.to > 0) return;
  if (isWord(last, 'subordinate', 'as') && isWord(before, 'subordinate', 'as') && last.from - before.to <= 1)
    out.length -= 2;
  else if (
    last.cue?.governs === 'close' &&
    last.cue.act === '' &&
    isWord(before, 'preposition') &&
    before.to === last.from
  )
    out.length -= 1;
}
