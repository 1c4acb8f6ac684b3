import type { Article } from '../src/model/article.js';
import type { NameIndex } from '../src/model/name.js';
import { readerWith } from '../src/reader-worker.js';
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

/** A reader that can say how it read: a step a line, by claim. */
interface Explaining {
  explain(article: Article): ReadonlyMap<string, Explanation>;
}

interface Explanation {
  readonly rule: string;
  readonly steps: readonly { readonly label: string; readonly text: string }[];
}

/** Composes the product's reader as `app.ts` does. */
export async function composeProduct(): Promise<Product> {
  const names = createRegister();
  const reader = readerWith(names);
  return {
    reader,
    names,
    trace: ({ article }) => (explains(reader) ? traceText(reader.explain(article)) : null),
  };
}

function explains(reader: Reader): reader is Reader & Explaining {
  return 'explain' in reader && typeof reader.explain === 'function';
}

function traceText(explanations: ReadonlyMap<string, Explanation>): string {
  return [...explanations.values()]
    .flatMap(({ rule, steps }) => [rule, ...steps.map(({ label, text }) => `  ${label}: ${text}`)])
    .join('\n');
}
