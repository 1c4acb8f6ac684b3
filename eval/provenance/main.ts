/**
 * Measures provenance against labels made by hand: `tsx eval/provenance/main.ts [--data DIR] [--part dev|test] [--verbose]`.
 * The example corpus is always measured; DIR may hold `cb-saga.jsonl`, real chains whose labels stand beside this file. The floor takes every article's own outlet for its origin and every later report for a repeat.
 */
import { parseArgs } from 'node:util';
import { foldName } from '../../src/model/fold.js';
import { hashId } from '../../src/model/id.js';
import type { Told } from '../../src/model/saga.js';
import { inOrder } from '../../src/provenance/order.js';
import { classifyReports } from '../../src/provenance/report.js';
import { PLAIN_VOICES, type Voices } from '../../src/provenance/voice.js';
import { storiesOf } from '../../src/sagas/story.js';
import { usualWindow } from '../../src/sagas/window.js';
import { loadExamples } from './examples.js';
import { type Label, loadLabels } from './labels.js';
import { loadSagaClaims } from './load.js';
import { registerVoices } from './register.js';
import { confusionLines, type Judged, type Scores, score } from './score.js';
import { KNOWN_VOICES } from './sources.js';

type Part = 'dev' | 'test';

/** Sagas are split by person, so that no story stands on both sides. */
export function partOf(person: string): Part {
  const name = foldName(person.replace(/^name:/, ''));
  return Number.parseInt(hashId('part', `name:${name}`).slice(-1), 16) % 2 === 0 ? 'dev' : 'test';
}

interface Case {
  readonly id: string;
  readonly person: string;
  readonly told: readonly Told[];
}

export function judge(
  cases: readonly Case[],
  labels: ReadonlyMap<string, Label>,
  voices: Voices,
): readonly Judged[] {
  return cases.flatMap((one) =>
    classifyReports(one.told, one.id, { voices }).flatMap(({ report, traced }) =>
      judged(one, labels.get(report.claim), { class: report.class, origin: traced.key }),
    ),
  );
}

export function floor(cases: readonly Case[], labels: ReadonlyMap<string, Label>): readonly Judged[] {
  return cases.flatMap((one) =>
    inOrder(one.told).flatMap((told, i) =>
      judged(one, labels.get(told.claim), { class: i === 0 ? 'first' : 'repeat', origin: told.article }),
    ),
  );
}

function judged(one: Case, label: Label | undefined, found: Judged['found']): readonly Judged[] {
  if (label === undefined) return [];
  return [{ claim: label.claim, saga: one.id, gold: { class: label.class, origin: label.origin }, found }];
}

interface CaseSet {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly labels: ReadonlyMap<string, Label>;
}

function loadSets(dir: string | undefined): readonly CaseSet[] {
  const examples = loadExamples();
  const sets = [{ name: 'examples', cases: examples.sagas, labels: examples.labels }];
  if (dir === undefined) return sets;
  const labels = loadLabels(new URL('./labels.tsv', import.meta.url));
  return [...sets, { name: 'real chains', cases: storiesOf(loadSagaClaims(dir), usualWindow), labels }];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      part: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const register = registerVoices();
  for (const { name, cases: all, labels } of loadSets(values.data)) {
    for (const part of ['dev', 'test'] as const) {
      if (values.part !== undefined && values.part !== part) continue;
      const cases = all.filter((one) => partOf(one.person) === part);
      const results = judge(cases, labels, KNOWN_VOICES);
      print(`${name}, ${part}: floor`, score(floor(cases, labels)));
      print(`${name}, ${part}: names alone`, score(judge(cases, labels, PLAIN_VOICES)));
      print(`${name}, ${part}: the register`, score(judge(cases, labels, register)));
      print(`${name}, ${part}: table of voices`, score(results));
      console.log(confusionLines(score(results).confusion).join('\n'), '\n');
      if (values.verbose && part === 'dev') printMisses(cases, results);
    }
  }
}

function print(title: string, scores: Scores): void {
  const { precision, recall, f1 } = scores.pairs;
  console.log(
    `${title.padEnd(32)} class ${scores.accuracy.toFixed(3)} (${scores.claims} claims; ${scores.accuracyShared.toFixed(3)} on the ${scores.shared} not alone)` +
      `  same origin P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${scores.samePairs} pairs)`,
  );
}

/** Every miss of the development part; the test part is looked at only as a score. */
function printMisses(cases: readonly Case[], results: readonly Judged[]): void {
  const told = new Map(cases.flatMap((given) => given.told.map((one) => [one.claim, one] as const)));
  for (const one of results) {
    if (one.gold.class === one.found.class) continue;
    const claim = told.get(one.claim);
    console.log(
      `${one.claim} ${claim?.person.name} -> ${claim?.to?.name ?? '-'} ${claim?.published} ${claim?.kind} ${claim?.status} ${claim?.certainty} [${claim?.sources.map((s) => s.name).join(' < ')}] label ${one.gold.class}, found ${one.found.class} (${one.found.origin})`,
    );
  }
}

if (process.argv[1]?.endsWith('provenance/main.ts') === true) main();
