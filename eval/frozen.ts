import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FlatClaim, FlatFact, Prediction } from './case.js';
import type { CaseSet } from './sets.js';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Where the frozen run of a set is kept. Runs over files from outside hold other people's words in their quotes:
 * they go to the package cache, which is never committed.
 */
export function frozenPath(set: CaseSet): string {
  return set.own
    ? join(HERE, 'frozen', `${set.name}.json`)
    : join(HERE, '..', 'node_modules', '.cache', 'hearsay-eval', `${set.name}.json`);
}

/** The frozen reference run of a set, or null if none was frozen. */
export function loadFrozen(set: CaseSet): ReadonlyMap<string, Prediction> | null {
  const path = frozenPath(set);
  if (!existsSync(path)) return null;
  const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(kept as Record<string, Prediction>));
}

/** Keeps a run as the reference: one case a line, in the order of the set. */
export function saveFrozen(set: CaseSet, run: ReadonlyMap<string, Prediction>): string {
  const path = frozenPath(set);
  const lines = set.cases.map(({ id }) => {
    const { claims, facts } = run.get(id) ?? { claims: [], facts: [] };
    return `${JSON.stringify(id)}:${JSON.stringify({ claims: claims.map(slimClaim), facts: facts.map(slimFact) })}`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
  return path;
}

/** The rule's name may change without a change of reading, so it is not part of the reference. */
function slimClaim({ rule: _rule, ...claim }: FlatClaim): FlatClaim {
  return claim;
}

/** Values of facts are not scored. */
function slimFact(fact: FlatFact): FlatFact {
  return { kind: fact.kind, subject: fact.subject, value: null, quote: fact.quote };
}
