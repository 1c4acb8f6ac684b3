import { z } from 'zod';
import { CERTAINTIES, CLAIM_KINDS } from '../model/claim.js';
import type { FactKind } from '../model/fact.js';
import { Problem } from '../model/problem.js';
import { LEDGER_FORMAT, type LedgerLine } from './line.js';
import type { LedgerReader } from './reader.js';
import type { Imported, LedgerWriter } from './writer.js';

/** The whole ledger as JSON Lines: a line that names the format, then all that is not derived. */
export async function* exportLedger(reader: Pick<LedgerReader, 'lines'>): AsyncIterable<string> {
  yield `${JSON.stringify({ type: 'ledger', format: LEDGER_FORMAT })}\n`;
  for await (const line of reader.lines()) yield `${JSON.stringify(line)}\n`;
}

/**
 * Takes an exported ledger in. What the ledger has already is left as it is, so an import that broke off can be
 * run again. Throws `Problem` (bad-json) that names the first line that is not of an export; the batches before it
 * are kept.
 */
export function importLedger(
  writer: Pick<LedgerWriter, 'restore'>,
  lines: Iterable<string> | AsyncIterable<string>,
  input = 'import',
): Promise<Imported> {
  return writer.restore(parsed(lines, input));
}

async function* parsed(
  lines: Iterable<string> | AsyncIterable<string>,
  input: string,
): AsyncIterable<LedgerLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const value = jsonOf(line);
    if (isLine(value)) yield value;
    else if (!isKnownHeader(value))
      throw new Problem(
        'bad-json',
        `${input}:${number}`,
        'is not a line of a ledger exported by this version',
      );
  }
}

function isLine(value: unknown): value is LedgerLine {
  return LINE.safeParse(value).success;
}

function isKnownHeader(value: unknown): boolean {
  return HEADER.safeParse(value).success;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const nullable = z.string().nullable();
const named = z.looseObject({ name: z.string(), id: z.string().optional() });
const sources = z
  .array(z.looseObject({ name: z.string(), sort: z.string(), id: z.string().optional() }))
  .min(1);
const quote = z.looseObject({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int(),
  end: z.int(),
  part: z.enum(['text', 'title']).optional(),
});
const claim = z.looseObject({
  id: z.string(),
  article: z.string(),
  person: named,
  from: named.nullable(),
  to: named.nullable(),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(['positive', 'negative']),
  certainty: z.enum(CERTAINTIES),
  loan: z.boolean(),
  fee: z
    .looseObject({ value: z.number(), currency: z.string(), stated: z.string(), sort: z.string() })
    .nullable(),
  window: z.looseObject({ label: z.string(), from: z.string(), to: z.string() }).nullable(),
  sources,
  quote,
  rule: z.string(),
});
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
] as const satisfies readonly FactKind[];
const fact = z.looseObject({
  id: z.string(),
  article: z.string(),
  kind: z.enum(FACT_KINDS),
  subject: named,
  value: z.looseObject({
    club: nullable.optional(),
    from: nullable.optional(),
    to: nullable.optional(),
    names: z.array(z.string()).optional(),
  }),
  certainty: z.enum(CERTAINTIES),
  sources,
  quote,
  rule: z.string(),
});
const article = z.looseObject({
  id: z.string(),
  url: nullable,
  outlet: nullable,
  outletId: nullable,
  author: nullable,
  date: nullable,
  dateBasis: z.string(),
  lang: z.string(),
  title: nullable,
  text: z.string(),
  bodyStart: z.int(),
  retelling: z.literal(true).optional(),
});
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$|^\d{4}-\d{2}-\d{2}T24$/);

const HEADER = z.object({ type: z.literal('ledger'), format: z.literal(LEDGER_FORMAT) });
/** Checked down to what the store keys and compares; the rest is kept as it came. */
const LINE = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('version'),
    key: z.string(),
    readAt: instant,
    withdrawn: z.boolean(),
    reading: z.looseObject({ article, claims: z.array(claim), facts: z.array(fact), unread: z.boolean() }),
  }),
  z.object({
    type: z.literal('judgement'),
    judgement: z.looseObject({ id: z.string(), at: z.string(), undoes: nullable }),
  }),
]);
