import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CERTAINTIES, CLAIM_KINDS } from '../src/model/claim.js';
import { REPORT_CLASSES } from '../src/model/report.js';

const FILES = ['2021-22.jsonl', '2025-26.jsonl'] as const;

const exampleSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{10}$/),
  url: z.url({ protocol: /^https?$/ }),
  outlet: z.string().min(1),
  author: z.null(),
  date: z.iso.date(),
  title: z.string().min(1),
  text: z.string().min(1),
  lang: z.literal('en'),
  retelling: z.literal(true),
  note: z.string().startsWith("Hearsay's own retelling of the facts of this report; not the outlet's words"),
});

const reportSchema = z.strictObject({
  saga: z.string().min(1),
  class: z.enum(REPORT_CLASSES),
  origin: z.string().min(1),
  group: z.string().min(1),
  phantom: z.boolean(),
  adds: z.array(z.enum(['stage', 'fee'])),
});

const labelSchema = z.strictObject({
  id: z.string(),
  file: z.enum(FILES),
  saga: z.string().min(1),
  claims: z.array(
    z.strictObject({
      person: z.string().min(1),
      role: z.enum(['player', 'manager', 'staff']),
      from: z.string().nullable(),
      to: z.string().nullable(),
      kind: z.enum(CLAIM_KINDS),
      status: z.enum(['positive', 'negative']),
      certainty: z.enum(CERTAINTIES),
      loan: z.boolean(),
      fee: z
        .strictObject({
          value: z.number().positive(),
          currency: z.string().length(3),
          sort: z.enum(['asking', 'bid', 'agreed', 'clause', 'valuation', 'paid']),
        })
        .nullable(),
      window: z
        .string()
        .regex(/^\d{4}-(summer|winter)$/)
        .nullable(),
      chain: z.array(z.string().min(1)).min(1),
      quote: z.string().min(1),
      report: reportSchema.nullable(),
    }),
  ),
  facts: z.array(
    z.strictObject({
      kind: z.string().min(1),
      subject: z.string().min(1),
      value: z.string().min(1),
      quote: z.string().min(1),
    }),
  ),
});

function lines(file: string): readonly unknown[] {
  const content = readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8');
  return content
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const examples = FILES.flatMap((file) => lines(file).map((line) => ({ file, ...exampleSchema.parse(line) })));
const labels = lines('../eval/examples/labels.jsonl').map((line) => labelSchema.parse(line));
const byId = new Map(examples.map((one) => [one.id, one]));

describe('the example corpus', () => {
  it('holds at least 64 articles, every one under an id and an address of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(64);
    expect(byId.size).toBe(examples.length);
    expect(new Set(examples.map((one) => one.url)).size).toBe(examples.length);
  });

  it.each(FILES)('%s runs in order of time within its seasons', (file) => {
    const dates = examples.filter((one) => one.file === file).map((one) => one.date);
    expect(dates).toEqual([...dates].sort());
    const [from, to] = file === '2021-22.jsonl' ? ['2021-07-01', '2022-08-31'] : ['2025-04-01', '2026-06-30'];
    expect(dates.every((date) => date >= from && date <= to)).toBe(true);
  });

  it('keeps its articles short, and free of disclaimers in the prose', () => {
    for (const { id, text } of examples) {
      const words = text.split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(80);
      expect(words, id).toBeLessThanOrEqual(220);
      expect(text, id).not.toMatch(/retelling|hearsay/i);
    }
  });

  it('has no sentence twice', () => {
    const seen = new Map<string, string>();
    for (const { id, text } of examples) {
      for (const sentence of text.split(/(?<=[.?!])\s+/)) {
        if (sentence.split(' ').length < 6) continue;
        expect(seen.get(sentence), `${id}: ${sentence}`).toBeUndefined();
        seen.set(sentence, id);
      }
    }
  });
});

describe('the labels of the example corpus', () => {
  it('stand beside every article, once', () => {
    expect(labels.map((one) => one.id).sort()).toEqual([...byId.keys()].sort());
    for (const { id, file } of labels) expect(byId.get(id)?.file, id).toBe(file);
  });

  it('quote the text exactly and begin each chain with the outlet', () => {
    for (const { id, claims, facts } of labels) {
      const article = byId.get(id);
      for (const { quote } of [...claims, ...facts]) expect(article?.text, id).toContain(quote);
      for (const { chain } of claims) expect(chain[0], id).toBe(article?.outlet);
    }
  });

  it('give a stay or an exit no destination, and every other claim one', () => {
    for (const { id, claims } of labels) {
      for (const { kind, to } of claims) {
        expect(to === null, `${id} ${kind}`).toBe(kind === 'stay' || kind === 'exit');
      }
    }
  });

  it('open every saga with a first report or a denial', () => {
    const opened = new Set<string>();
    for (const { report } of labels.flatMap((one) => one.claims)) {
      if (report === null || opened.has(report.saga)) continue;
      expect(['first', 'denial'], report.saga).toContain(report.class);
      opened.add(report.saga);
    }
    expect(opened.size).toBeGreaterThan(50);
  });

  it('know at least four origins that three or more outlets carried in one saga', () => {
    const outlets = new Map<string, Set<string>>();
    for (const { chain, report } of labels.flatMap((one) => one.claims)) {
      if (report === null || chain.length < 2) continue;
      const key = `${report.saga} | ${report.group}`;
      outlets.set(key, (outlets.get(key) ?? new Set()).add(chain[0] ?? ''));
    }
    expect([...outlets.values()].filter((set) => set.size >= 3).length).toBeGreaterThanOrEqual(4);
  });
});
