import { z } from 'zod';
import type { LedgerLine } from '../ledger/line.js';
import { CERTAINTIES, CLAIM_KINDS } from '../model/claim.js';
import { Problem } from '../model/problem.js';

const named = z.object({ name: z.string(), id: z.string().optional() });
const money = z.object({
  value: z.number(),
  currency: z.enum(['GBP', 'EUR', 'USD', 'AUD', 'CAD', 'BRL', 'SEK', 'CHF']),
  stated: z.string(),
});
const source = z.object({
  name: z.string(),
  sort: z.enum(['outlet', 'journalist', 'club', 'person', 'anonymous']),
  id: z.string().optional(),
});
const quote = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  part: z.enum(['text', 'title']).optional(),
});
const article = z.object({
  id: z.string().min(1),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  outletId: z.string().nullable(),
  author: z.string().nullable(),
  date: z.string().nullable(),
  dateBasis: z.enum(['stated', 'metadata', 'inferred', 'unknown']),
  lang: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  bodyStart: z.int().nonnegative(),
});
const claim = z.object({
  id: z.string().min(1),
  article: z.string(),
  person: named.extend({ role: z.enum(['player', 'manager', 'staff']) }),
  from: named.nullable(),
  to: named.nullable(),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(['positive', 'negative']),
  certainty: z.enum(CERTAINTIES),
  loan: z.boolean(),
  fee: money.extend({ sort: z.enum(['asking', 'bid', 'agreed', 'clause', 'valuation', 'paid']) }).nullable(),
  window: z.object({ label: z.string(), from: z.string(), to: z.string() }).nullable(),
  sources: z.array(source).min(1),
  quote,
  rule: z.string(),
});
const fact = z.object({
  id: z.string().min(1),
  article: z.string(),
  kind: z.enum([
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
  ]),
  subject: named,
  value: z.record(z.string(), z.unknown()),
  certainty: z.enum(CERTAINTIES),
  sources: z.array(source).min(1),
  quote,
  rule: z.string(),
});
const line = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('version'),
    key: z.string(),
    readAt: z.iso.datetime({ offset: true }),
    withdrawn: z.boolean(),
    reading: z.object({ article, claims: z.array(claim), facts: z.array(fact), unread: z.boolean() }),
  }),
  z.object({
    type: z.literal('judgement'),
    judgement: z.object({
      id: z.string().min(1),
      at: z.string(),
      kind: z.enum(['merge', 'split', 'alias']),
      subject: z.string(),
      object: z.string(),
      undoes: z.string().nullable(),
    }),
  }),
]);

/** One line of an exported ledger; throws a Problem (`bad-json`) that names the input and what is wrong. */
export function parseLedgerLine(text: string, input: string): LedgerLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('bad-json', input, 'not JSON');
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    throw new Problem(
      'bad-json',
      input,
      `not a line of an exported ledger (${issue?.message ?? 'unknown'}${where})`,
    );
  }
  // The value of a fact depends on its kind; the store keeps it as it came.
  return parsed.data as LedgerLine;
}
