/**
 * Measures provenance against labels made by hand: `tsx eval/provenance/main.ts --data DIR [--part dev|test] [--verbose]`.
 * DIR holds `cb-saga.jsonl`. The floor takes every article's own outlet for its origin and every later report for a repeat.
 */
import { parseArgs } from 'node:util';
import { hashId } from '../../src/model/id.js';
import type { Told } from '../../src/model/saga.js';
import { inOrder } from '../../src/provenance/order.js';
import { classifyReports } from '../../src/provenance/report.js';
import { PLAIN_VOICES, type Voices } from '../../src/provenance/voice.js';
import { type Story, storiesOf } from '../../src/sagas/story.js';
import { usualWindow } from '../../src/sagas/window.js';
import { type Label, loadLabels } from './labels.js';
import { loadSagaClaims } from './load.js';
import { confusionLines, type Judged, type Scores, score } from './score.js';
import { KNOWN_VOICES } from './sources.js';

type Part = 'dev' | 'test';

/** Sagas are split by person, so that no story stands on both sides. */
export function partOf(person: string): Part {
  return Number.parseInt(hashId('part', person).slice(-1), 16) % 2 === 0 ? 'dev' : 'test';
}

export function judge(
  stories: readonly Story[],
  labels: ReadonlyMap<string, Label>,
  voices: Voices,
): readonly Judged[] {
  return stories.flatMap((story) =>
    classifyReports(story.told, story.id, { voices }).flatMap(({ report, traced }) =>
      judged(story, labels.get(report.claim), { class: report.class, origin: traced.key }),
    ),
  );
}

export function floor(stories: readonly Story[], labels: ReadonlyMap<string, Label>): readonly Judged[] {
  return stories.flatMap((story) =>
    inOrder(story.told).flatMap((told: Told, i) =>
      judged(story, labels.get(told.claim), { class: i === 0 ? 'first' : 'repeat', origin: told.article }),
    ),
  );
}

function judged(story: Story, label: Label | undefined, found: Judged['found']): readonly Judged[] {
  if (label === undefined) return [];
  return [{ claim: label.claim, saga: story.id, gold: { class: label.class, origin: label.origin }, found }];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      part: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined) throw new Error('usage: tsx eval/provenance/main.ts --data DIR');
  const labels = loadLabels(new URL('./labels.tsv', import.meta.url));
  const told = loadSagaClaims(values.data);
  for (const part of ['dev', 'test'] as const) {
    if (values.part !== undefined && values.part !== part) continue;
    const stories = storiesOf(told, usualWindow).filter((story) => partOf(story.person) === part);
    const results = judge(stories, labels, KNOWN_VOICES);
    print(`${part}: floor`, score(floor(stories, labels)));
    print(`${part}: names alone, no table of voices`, score(judge(stories, labels, PLAIN_VOICES)));
    print(`${part}: Hearsay`, score(results));
    console.log(confusionLines(score(results).confusion).join('\n'), '\n');
    if (values.verbose && part === 'dev') printMisses(stories, results);
  }
}

function print(title: string, scores: Scores): void {
  const { precision, recall, f1 } = scores.pairs;
  console.log(
    `${title.padEnd(40)} class ${scores.accuracy.toFixed(3)} (${scores.claims} claims; ${scores.accuracyShared.toFixed(3)} on the ${scores.shared} not alone)` +
      `  same origin P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${scores.samePairs} pairs)`,
  );
}

/** Every miss of the development part; the test part is looked at only as a score. */
function printMisses(stories: readonly Story[], results: readonly Judged[]): void {
  const told = new Map(stories.flatMap((story) => story.told.map((one) => [one.claim, one] as const)));
  for (const one of results) {
    if (one.gold.class === one.found.class) continue;
    const claim = told.get(one.claim);
    console.log(
      `${one.claim} ${claim?.person.name} -> ${claim?.to?.name ?? '-'} ${claim?.published} ${claim?.kind} ${claim?.status} ${claim?.certainty} [${claim?.sources.map((s) => s.name).join(' < ')}] label ${one.gold.class}, found ${one.found.class} (${one.found.origin})`,
    );
  }
}

if (process.argv[1]?.endsWith('provenance/main.ts') === true) main();
