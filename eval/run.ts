import type { NameIndex } from '../src/model/name.js';
import type { Reader } from '../src/reading/reader.js';
import type { Case, Prediction } from './case.js';
import { predictFloor } from './floor.js';
import { loadFrozen } from './frozen.js';
import { createMatcher, fold, type Matcher } from './match.js';
import { predictAll } from './predict.js';
import { type CaseResult, compareAll, compareCase, type Score, score } from './score.js';
import type { CaseSet } from './sets.js';

/** One run over a set, compared with its labels. */
interface Run {
  readonly predictions: ReadonlyMap<string, Prediction>;
  readonly results: readonly CaseResult[];
  readonly score: Score;
}

/** The runs that stand side by side in a report; null where there is none. */
export interface Measured {
  readonly set: CaseSet;
  readonly reader: Run | null;
  readonly floor: Run;
  readonly frozen: Run | null;
  readonly matcher: Matcher;
}

/** How far second labels agree with the first: the second ones stand where a reader's claims would. */
export function agreement(set: CaseSet, second: ReadonlyMap<string, Case>, names: NameIndex | null): Run {
  const matcher = createMatcher(names);
  const results = set.cases.flatMap((one) => {
    const other = second.get(one.id);
    return other === undefined
      ? []
      : [compareCase(one, { claims: other.claims, facts: other.facts ?? [] }, matcher)];
  });
  const predictions = new Map(
    [...second].map(([id, { claims, facts }]) => [id, { claims, facts: facts ?? [] }]),
  );
  return { predictions, results, score: score(results, matcher) };
}

/** Measures a set with the reader, the floor and the frozen run. */
export function measure(set: CaseSet, reader: Reader | null, names: NameIndex | null): Measured {
  const matcher = createMatcher(names);
  const run = (predictions: ReadonlyMap<string, Prediction>): Run => {
    const results = compareAll(set.cases, predictions, matcher);
    return { predictions, results, score: score(results, matcher) };
  };
  const frozen = loadFrozen(set);
  return {
    set,
    reader: reader === null ? null : run(predictAll(set.cases, reader)),
    floor: run(floorOver(set.cases, names)),
    frozen: frozen === null ? null : run(frozen),
    matcher,
  };
}

/** The floor knows the clubs of the register; without one, those that the labels name (which flatters it). */
function floorOver(cases: readonly Case[], names: NameIndex | null): ReadonlyMap<string, Prediction> {
  const clubs = new Set<string>();
  const others = new Set<string>();
  for (const { kind, phrase, form } of names?.names() ?? []) {
    if (kind === 'club') {
      if (form !== 'nickname') clubs.add(fold(phrase));
    } else if (kind !== 'person' && kind !== 'city') others.add(fold(phrase));
  }
  if (clubs.size === 0) {
    for (const claim of cases.flatMap((one) => one.claims)) {
      for (const club of [claim.from, claim.to]) if (club !== null) clubs.add(fold(club));
    }
  }
  return new Map(cases.map((one) => [one.id, predictFloor(one, clubs, others)]));
}
