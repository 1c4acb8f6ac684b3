import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../src/model/problem.js';
import type { Case } from './case.js';
import { makeCase, parseArticle, parseLabel, parseLines, type RawArticle } from './parse.js';

/** A named set of labelled cases. `own` sets belong to the project and have a frozen run beside them. */
export interface CaseSet {
  readonly name: string;
  readonly own: boolean;
  readonly cases: readonly Case[];
}

/** A set that cannot be measured here, and why. */
export interface SkippedSet {
  readonly name: string;
  readonly reason: string;
}

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SEEDS = join(PROJECT, '..', 'shared', 'seeds');

/** The project's own sets, in a fixed order: short items, articles, the example corpus, the seeds. */
export function ownSets(): { readonly sets: readonly CaseSet[]; readonly skipped: readonly SkippedSet[] } {
  const sets: CaseSet[] = [];
  const skipped: SkippedSet[] = [];
  const add = (name: string, cases: readonly Case[], reason: string) => {
    if (cases.length > 0) sets.push({ name, own: true, cases });
    else skipped.push({ name, reason });
  };
  const cases = join(PROJECT, 'eval', 'cases');
  add('items', loadAll(filesIn(cases, /^items\.jsonl$/)), 'eval/cases/items.jsonl is not there');
  add('articles', loadAll(filesIn(cases, /^articles-.*\.jsonl$/)), 'no eval/cases/articles-*.jsonl is there');
  const examples = join(PROJECT, 'examples');
  add(
    'examples',
    loadJoined(join(PROJECT, 'eval', 'examples', 'labels.jsonl'), exampleTexts(examples)),
    'eval/examples/labels.jsonl is not there',
  );
  const seedLabels = join(PROJECT, 'eval', 'seeds', 'labels.jsonl');
  if (!existsSync(SEEDS)) {
    skipped.push({
      name: 'seeds',
      reason: 'the three seed articles (../shared/seeds) are not on this machine',
    });
  } else {
    add('seeds', loadJoined(seedLabels, seedTexts()), 'eval/seeds/labels.jsonl is not there');
  }
  return { sets, skipped };
}

/** A file of cases from outside the project; short items and whole articles (those with facts) stand apart. */
export function fileSets(path: string): readonly CaseSet[] {
  const cases = loadCases(path);
  if (cases.length === 0) throw new Problem('no-articles', path, 'there is no case in this file');
  const name = basename(path).replace(/\.jsonl$/, '');
  const parts = [
    { name: `${name}-items`, own: false, cases: cases.filter((one) => one.facts === null) },
    { name: `${name}-articles`, own: false, cases: cases.filter((one) => one.facts !== null) },
  ];
  return parts.filter((part) => part.cases.length > 0);
}

/**
 * Labels that a second person gave to cases of a set, without seeing the first ones; a file of lines
 * `{"id","claims","facts"?}`. Only cases that are in the file come back.
 */
export function secondLabels(path: string, set: CaseSet): ReadonlyMap<string, Case> {
  const first = new Map(set.cases.map((one) => [one.id, one.article]));
  const found = new Map<string, Case>();
  parseLines(readText(path), path).forEach((value, index) => {
    const where = `${path}:${index + 1}`;
    const label = parseLabel(value, where);
    const article = first.get(label.id);
    if (article !== undefined) found.set(label.id, makeCase(article, label, where));
  });
  return found;
}

function loadAll(paths: readonly string[]): readonly Case[] {
  return unique(paths.flatMap(loadCases));
}

/** Cases whose text and labels share a line. */
function loadCases(path: string): readonly Case[] {
  return unique(
    parseLines(readText(path), path).map((value, index) => {
      const where = `${path}:${index + 1}`;
      return makeCase(parseArticle(value, where), parseLabel(value, where), where);
    }),
  );
}

/** Cases whose labels stand in a file of their own and name their text by id. */
function loadJoined(path: string, texts: ReadonlyMap<string, RawArticle>): readonly Case[] {
  if (!existsSync(path)) return [];
  return unique(
    parseLines(readText(path), path).map((value, index) => {
      const where = `${path}:${index + 1}`;
      const label = parseLabel(value, where);
      const article = texts.get(label.id);
      if (article === undefined) throw new Problem('not-found', where, `no text has the id "${label.id}"`);
      return makeCase(article, label, where);
    }),
  );
}

function exampleTexts(folder: string): ReadonlyMap<string, RawArticle> {
  const texts = new Map<string, RawArticle>();
  for (const path of filesIn(folder, /\.jsonl$/)) {
    parseLines(readText(path), path).forEach((value, index) => {
      const article = parseArticle(value, `${path}:${index + 1}`);
      texts.set(article.id, article);
    });
  }
  return texts;
}

/** Seeds by file name, with and without its ending. */
function seedTexts(): ReadonlyMap<string, RawArticle> {
  const texts = new Map<string, RawArticle>();
  for (const path of filesIn(SEEDS, /\.txt$/)) {
    const id = basename(path, '.txt');
    const raw = readText(path);
    const article: RawArticle = {
      id,
      text: raw,
      lang: 'en',
      date: /^ date (\d{4}-\d\d-\d\d) /.exec(raw)?.[1],
    };
    texts.set(id, article);
    texts.set(basename(path), article);
  }
  return texts;
}

function filesIn(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Problem('not-found', path, 'this file cannot be read', { cause });
  }
}

function unique(cases: readonly Case[]): readonly Case[] {
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Problem('bad-json', id, 'two cases have this id');
    seen.add(id);
  }
  return cases;
}
