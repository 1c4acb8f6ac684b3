import type { Draft } from './draft.js';
import { echoes } from './echo.js';
import { tellLoan } from './loan-told.js';
import type { Node } from './node.js';
import type { Page } from './page.js';
import { withdrawals } from './withdrawal.js';

/** What a sentence tells of the move told before it: who does the same, who goes back on it, that it is a loan. */
export function afterwards(page: Page, nodes: readonly Node[], index: number, out: Draft[]): void {
  echoes(nodes, index, out);
  withdrawals(nodes, index, out);
  tellLoan(page, nodes, index, out);
}
