import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { english } from '../src/languages/en/index.js';
import type { Article } from '../src/model/article.js';
import { Tokens, tokenize } from '../src/text/tokens.js';
import { Vocabulary } from '../src/text/vocabulary.js';

const FOLDERS = ['../examples/', '../eval/cases/'];
const TEXTS = /^(?:\d{4}-\d{2}|items|articles-\w+)\.jsonl$/;
const line = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  date: z.string().nullish(),
});

export interface Corpus {
  readonly articles: readonly Article[];
  readonly tokens: number;
}

/** The project's own texts, headlines part of the text: the example articles and the labelled cases. */
export function loadCorpus(): Corpus {
  const articles = textFiles().flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => line.parse(JSON.parse(row)))
      .map(({ id, text, title, outlet, date }) =>
        articleOf(id, title == null ? text : `${title}\n\n${text}`, outlet ?? null, date ?? null),
      ),
  );
  return { articles, tokens: articles.reduce((sum, one) => sum + countTokens(one.text), 0) };
}

function textFiles(): readonly string[] {
  return FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url))).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => TEXTS.test(name))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((name) => join(folder, name)),
  );
}

export function articleOf(id: string, text: string, outlet: string | null, date: string | null): Article {
  return {
    id,
    url: null,
    outlet,
    outletId: null,
    author: null,
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    lang: 'en',
    title: null,
    text,
    bodyStart: 0,
  };
}

const tokens = new Tokens();
const vocabulary = new Vocabulary();

/** Tokens as Hearsay counts them: words, numbers, signs. The measure for every reader, whatever its own tokens are. */
export function countTokens(text: string): number {
  tokenize(tokens, text, 0, vocabulary, english.stops);
  return tokens.count;
}
