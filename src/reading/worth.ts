import type { ClaimKind } from '../model/claim.js';
import type { FeeSort } from '../model/money.js';
import type { Draft } from './draft.js';
import { lastOf } from './list.js';
import type { Node } from './node.js';
import type { Page } from './page.js';

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
  if (last === undefined || last.sentence !== index - 1 || last.fee !== null || last.to === null) return;
  const sum = nodes.find(({ kind }) => kind === 'amount');
  if (sum?.amount == null || !page.marks.worth.test(page.slice(nodes[0]!.from, sum.from))) return;
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
    draft.trace = [...draft.trace, { what: 'fee', value: stated, because: 'of the next sentence' }];
  }
}
