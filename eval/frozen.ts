import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlatClaim, type FlatFact, type Prediction, wholeText } from './case.js';
import type { CaseSet } from './sets.js';

const HERE = dirname(fileURLToPath(import.meta.url));

/** A quote as a frozen run keeps it: where its words stand in title and text, never the words themselves. */
type Span = readonly [start: number, end: number];

interface FrozenCase {
  readonly claims: readonly (Omit<FlatClaim, 'quote' | 'rule'> & { readonly span: Span })[];
  readonly facts: readonly (Pick<FlatFact, 'kind' | 'subject'> & { readonly span: Span })[];
}

/**
 * Where the frozen run of a set is kept: beside the cases for the project's own sets, in the package cache (never
 * committed) for files from outside.
 */
export function frozenPath(set: CaseSet): string {
  return set.own
    ? join(HERE, 'frozen', `${set.name}.json`)
    : join(HERE, '..', 'node_modules', '.cache', 'hearsay-eval', `${set.name}.json`);
}

/** The frozen reference run of a set, or null if none was frozen. Cases that have gone since are left out. */
export function loadFrozen(set: CaseSet): ReadonlyMap<string, Prediction> | null {
  const path = frozenPath(set);
  if (!existsSync(path)) return null;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, FrozenCase>>;
  const run = new Map<string, Prediction>();
  for (const { id, article } of set.cases) {
    const frozen = kept[id];
    if (frozen !== undefined) run.set(id, thaw(frozen, wholeText(article)));
  }
  return run;
}

/** Keeps a run as the reference: one case a line, in the order of the set. */
export function saveFrozen(set: CaseSet, run: ReadonlyMap<string, Prediction>): string {
  const path = frozenPath(set);
  const lines = set.cases.map(({ id, article }) => {
    const frozen = freeze(run.get(id) ?? { claims: [], facts: [] }, wholeText(article));
    return `${JSON.stringify(id)}:${JSON.stringify(frozen)}`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
  return path;
}

/** The rule's name may change without a change of reading, and values of facts are not scored: neither is kept. */
export function freeze(prediction: Prediction, text: string): FrozenCase {
  return {
    claims: prediction.claims.map(({ quote, rule: _rule, ...claim }) => ({
      ...claim,
      span: spanOf(text, quote),
    })),
    facts: prediction.facts.map(({ kind, subject, quote }) => ({ kind, subject, span: spanOf(text, quote) })),
  };
}

/** The prediction that was frozen, its quotes cut out of the text again. */
export function thaw(frozen: FrozenCase, text: string): Prediction {
  return {
    claims: frozen.claims.map(({ span, ...claim }) => ({ ...claim, quote: text.slice(...span) })),
    facts: frozen.facts.map(({ span, ...fact }) => ({ ...fact, value: null, quote: text.slice(...span) })),
  };
}

function spanOf(text: string, quote: string): Span {
  const start = Math.max(0, text.indexOf(quote));
  return [start, start + quote.length];
}
