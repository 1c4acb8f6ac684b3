import type { ClaimKind } from '../model/claim.js';
import type { FeeSort } from '../model/money.js';
import type { Draft } from './draft.js';
import { lastOf } from './list.js';
import type { Node } from './node.js';
import type { Page } from './page.js';
import { isPaid } from './paid.js';

/** What a sum is to a move that has come so far; other claims take none from the next sentence. */
const SORTS: { readonly [kind in ClaimKind]?: FeeSort } = {
  talks: 'valuation',
  bid: 'bid',
  agreed: 'agreed',
  done: 'paid',
};

/** "Her fee, around £250,000, would be a record", "The bid was worth £18m": the sum of the move of the sentence before. */
export function giveWorth(page: Page, nodes: readonly Node[], index: number, out: readonly Draft[]): void {
  const last = lastOf(out);
  if (last === undefined || last.sentence < index - 1 || last.fee !== null || last.to === null) return;
  const own = last.sentence === index;
  const sum = nodes.find(({ kind, from }) => kind === 'amount' && !(own && from < last.tokenTo));
  if (sum?.amount == null) return;
  // "joined Everton for an undisclosed fee, believed to be £5m": the same, behind what was told of him.
  const told = own
    ? isFee(page, nodes, last, sum)
    : page.marks.worth.test(page.slice(nodes[0]!.from, sum.from));
  if (!told && !isPaid(page, nodes, last, sum)) return;
  for (const { kind, person } of nodes) if (kind === 'person' && person !== last.person) return;
  const { value, currency, stated } = sum.amount;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence === last.sentence; i--) {
    const draft = out[i]!;
    if (draft.fee !== null || draft.to === null) continue;
    // Of several players each has his own.
    if (draft.person !== last.person) return;
    const sort = SORTS[draft.kind];
    if (sort === undefined || draft.to !== last.to) continue;
    draft.fee = { value, currency, stated, sort };
    draft.trace = [
      ...draft.trace,
      { what: 'fee', value: stated, because: own ? 'of the fee' : 'of the next sentence' },
    ];
  }
}

/** Whether an amount is what the words behind a claim call the fee. */
function isFee(page: Page, nodes: readonly Node[], { tokenTo, from, to, person }: Draft, sum: Node): boolean {
  if (sum.from - tokenTo > FAR) return false;
  for (const item of nodes) {
    if (item.from < tokenTo || item.from >= sum.from) continue;
    if (item.kind === 'person' && item.person !== person) return false;
    if (item.kind === 'club' && item.club?.resolved !== from && item.club?.resolved !== to) return false;
  }
  return page.marks.fee.test(page.slice(tokenTo, sum.from));
}

/** Tokens behind what was told within which its fee stands. */
const FAR = 28;
