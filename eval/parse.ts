import { z } from 'zod';
import { CERTAINTIES, CLAIM_KINDS } from '../src/model/claim.js';
import { hashId } from '../src/model/id.js';
import { Problem } from '../src/model/problem.js';
import type { Case, FlatClaim, FlatFact } from './case.js';

const FACT_KINDS = [
  'injury',
  'contract',
  'appearance',
  'past-transfer',
  'squad-role',
  'need',
  'condition',
  'statement',
  'valuation',
  'preference',
  'age',
] as const;

const text = z.string().min(1);
const offset = z.number().int().nonnegative();
/** A quote, or (where the text is not part of the project) its offsets with its first and last word. */
const spanShape = {
  quote: text.optional(),
  start: offset.optional(),
  end: offset.optional(),
  first: text.optional(),
  last: text.optional(),
};
const claimSchema = z.object({
  person: text,
  role: z.enum(['player', 'manager', 'staff']),
  from: text.nullable().default(null),
  to: text.nullable().default(null),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(['positive', 'negative']),
  certainty: z.enum(CERTAINTIES),
  loan: z.boolean().default(false),
  fee: z.object({ value: z.number().positive(), currency: text }).nullable().default(null),
  source: text.nullable().default(null),
  chain: z.array(text).min(1).optional(),
  window: z
    .union([text, z.object({ label: text })])
    .nullable()
    .optional(),
  ...spanShape,
});
const factSchema = z.object({
  kind: z.enum(FACT_KINDS),
  subject: text,
  value: z.unknown(),
  ...spanShape,
});
const labelSchema = z.object({
  id: text,
  claims: z.array(claimSchema),
  facts: z.array(factSchema).nullable().optional(),
  saga: text.optional(),
  split: z.enum(['dev', 'test']).optional(),
});
const articleSchema = z.object({
  id: text,
  url: text.nullable().optional(),
  outlet: text.nullable().optional(),
  author: text.nullable().optional(),
  date: text.nullable().optional(),
  title: text.nullable().optional(),
  text,
  lang: text.default('en'),
});

export type RawLabel = z.infer<typeof labelSchema>;
export type RawArticle = z.infer<typeof articleSchema>;

/** Lines of a JSON Lines file as values; a broken line names the file and its number. */
export function parseLines(content: string, file: string): readonly unknown[] {
  const values: unknown[] = [];
  content.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      values.push(JSON.parse(line));
    } catch (cause) {
      throw new Problem('bad-json', `${file}:${index + 1}`, 'this line is not JSON', { cause });
    }
  });
  return values;
}

/** Checks a line that holds labels (perhaps beside its text). */
export function parseLabel(value: unknown, where: string): RawLabel {
  return checked(labelSchema, value, where);
}

/** Checks a line that holds a text. */
export function parseArticle(value: unknown, where: string): RawArticle {
  return checked(articleSchema, value, where);
}

function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue === undefined || issue.path.length === 0 ? 'the line' : issue.path.join('.');
  throw new Problem('bad-json', where, `${path}: ${issue?.message ?? 'not a case'}`);
}

/**
 * Joins a text with its labels. A quote that stands in neither the text nor the title is refused, and so are
 * offsets whose words do not begin and end as the label says.
 */
export function makeCase(article: RawArticle, label: RawLabel, where: string): Case {
  const title = article.title ?? null;
  const quoteOf = (span: Span) => quoteFor(span, article.text, title, where);
  const date = article.date ?? null;
  return {
    id: label.id,
    article: {
      id: article.id,
      url: article.url ?? null,
      outlet: article.outlet ?? null,
      outletId: null,
      author: article.author ?? null,
      date,
      dateBasis: date === null ? 'unknown' : 'stated',
      lang: article.lang,
      title: title === null || article.text.startsWith(title) ? null : title,
      text: article.text,
      bodyStart: 0,
    },
    // A case without a split of its own falls to a side by its saga, so that no saga stands on both.
    split: label.split ?? splitOf(label.saga ?? label.id),
    saga: label.saga ?? label.id,
    claims: label.claims.map((raw) => flatClaim(raw, quoteOf(raw))),
    facts: label.facts?.map((raw) => flatFact(raw, quoteOf(raw))) ?? null,
  };
}

type Span = z.infer<z.ZodObject<typeof spanShape>>;

function quoteFor(span: Span, body: string, title: string | null, where: string): string {
  const { quote, start, end } = span;
  if (quote !== undefined) {
    if (body.includes(quote) || title?.includes(quote) === true) return quote;
    throw new Problem('bad-json', where, `the quote "${quote}" is not in the text`);
  }
  const words = start === undefined || end === undefined ? '' : body.slice(start, end);
  if (words === '') throw new Problem('bad-json', where, 'a label has neither a quote nor offsets');
  if (words.startsWith(span.first ?? '') && words.endsWith(span.last ?? '')) return words;
  throw new Problem('bad-json', where, `the words at ${start} to ${end} are not those that were labelled`);
}

function splitOf(saga: string): 'dev' | 'test' {
  return Number.parseInt(hashId('split', saga).slice(0, 4), 16) % 5 < 3 ? 'dev' : 'test';
}

function flatClaim(raw: RawLabel['claims'][number], quote: string): FlatClaim {
  const { chain, window, start, end, first, last, ...rest } = raw;
  const flat = { ...rest, quote, chain: chain ?? null };
  if (window === undefined) return flat;
  return { ...flat, window: typeof window === 'string' || window === null ? window : window.label };
}

function flatFact(raw: NonNullable<RawLabel['facts']>[number], quote: string): FlatFact {
  return { kind: raw.kind, subject: raw.subject, value: raw.value, quote };
}
