import type { NameIndex } from '../src/model/name.js';
import type { Reader } from '../src/reading/reader.js';
import type { Trace } from './verbose.js';

/** What the harness needs of the product: its reader as `app.ts` composes it, and its register. */
export interface Product {
  readonly reader: Reader | null;
  readonly names: NameIndex | null;
  /** The rule tree behind a case's claims, as text; null where the reader offers none. */
  readonly trace: Trace;
}

/** Composes the product's reader. Parts that are not built yet are null: the floor is measured all the same. */
export async function composeProduct(): Promise<Product> {
  return { reader: null, names: null, trace: () => null };
}
