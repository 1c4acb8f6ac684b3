import { english } from '../src/languages/en/index.js';
import type { NameIndex } from '../src/model/name.js';
import { createReader } from '../src/reading/read.js';
import type { Reader } from '../src/reading/reader.js';
import { createRegister } from '../src/register/register.js';
import type { Trace } from './verbose.js';

/** What the harness needs of the product: its reader as `app.ts` composes it, and its register. */
export interface Product {
  readonly reader: Reader | null;
  readonly names: NameIndex | null;
  /** The rule tree behind a case's claims, as text; null where the reader offers none. */
  readonly trace: Trace;
}

/** Composes the product's reader as `app.ts` does. */
export async function composeProduct(): Promise<Product> {
  const names = createRegister();
  return { reader: createReader([english], names), names, trace: () => null };
}
