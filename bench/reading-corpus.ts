import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { english } from '../src/languages/en/index.js';
import type { Article } from '../src/model/article.js';
import { Tokens, tokenize } from '../src/text/tokens.js';
import { Vocabulary } from '../src/text/vocabulary.js';

const FILES = [
  '../examples/2021-22.jsonl',
  '../examples/2025-26.jsonl',
  '../eval/cases/items.jsonl',
  '../eval/cases/articles-a.jsonl',
];
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
  const articles = FILES.flatMap((file) =>
    readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => line.parse(JSON.parse(row)))
      .map(({ id, text, title, outlet, date }) =>
        articleOf(id, title == null ? text : `${title}\n\n${text}`, outlet ?? null, date ?? null),
      ),
  );
  return { articles, tokens: articles.reduce((sum, one) => sum + countTokens(one.text), 0) };
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
  tokenize(tokens, text, 0, vocabulary, english.abbreviations);
  return tokens.count;
}
