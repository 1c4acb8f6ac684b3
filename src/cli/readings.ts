import type { Claim } from '../model/claim.js';
import type { Fact } from '../model/fact.js';
import type { Reading } from '../model/reading.js';
import { articleLine, claimLine, factLine, linesOfReading } from './contract.js';
import { type Column, renderTable, type TableStyle } from './table.js';
import type { Output } from './terminal.js';
import { plainLine } from './terminal.js';
import { chainWords, claimWords, factWords, feeWords, headline, moveWords, short } from './words.js';

export const READ_FORMATS = ['jsonl', 'json', 'table', 'markdown'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/** Writes readings one after another, as they come. */
export interface ReadingWriter {
  write(readings: readonly Reading[]): Promise<void>;
  /** After the last one. */
  end(): Promise<void>;
}

export function readingWriter(output: Output, format: ReadFormat, style: TableStyle): ReadingWriter {
  switch (format) {
    case 'jsonl':
      return plainWriter(output, (reading) =>
        linesOfReading(reading)
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(''),
      );
    case 'json':
      return arrayWriter(output);
    case 'table':
      return plainWriter(output, (reading) => tableOf(reading, style));
    case 'markdown':
      return plainWriter(output, markdownOf);
  }
}

function plainWriter(output: Output, textOf: (reading: Reading) => string): ReadingWriter {
  return {
    async write(readings) {
      for (const reading of readings) await output.write(textOf(reading));
    },
    async end() {},
  };
}

/** One JSON array, written piece by piece. */
function arrayWriter(output: Output): ReadingWriter {
  let first = true;
  return {
    async write(readings) {
      for (const reading of readings) {
        const value = {
          article: articleLine(reading.article),
          unread: reading.unread,
          claims: reading.claims.map(claimLine),
          facts: reading.facts.map(factLine),
        };
        await output.write(`${first ? '[\n' : ',\n'}${JSON.stringify(value, null, 2)}`);
        first = false;
      }
    },
    async end() {
      await output.write(first ? '[]\n' : '\n]\n');
    },
  };
}

const CLAIM_COLUMNS: readonly Column[] = [
  { head: 'Person', least: 8 },
  { head: 'Move', least: 10 },
  { head: 'Claim', least: 8 },
  { head: 'Certainty', least: 9 },
  { head: 'Fee', least: 5 },
  { head: 'Whose word', least: 10 },
  { head: 'Words', least: 12 },
];
const FACT_COLUMNS: readonly Column[] = [
  { head: 'Fact', least: 8 },
  { head: 'Of', least: 10 },
  { head: 'Value', least: 12 },
  { head: 'Whose word', least: 10 },
  { head: 'Words', least: 12 },
];
const QUOTE = 140;
const RETOLD = 'retold, not the outlet\u2019s words';

function claimRow(claim: Claim): readonly string[] {
  return [
    claim.person.name,
    moveWords(claim.from, claim.to),
    claimWords(claim),
    claim.certainty,
    feeWords(claim.fee),
    chainWords(claim.sources),
    short(claim.quote.exact, QUOTE),
  ];
}

function factRow(fact: Fact): readonly string[] {
  return [
    fact.kind,
    fact.subject.name,
    factWords(fact),
    chainWords(fact.sources),
    short(fact.quote.exact, QUOTE),
  ];
}

function heading(reading: Reading): string {
  const { article } = reading;
  const when =
    article.date === null
      ? 'date unknown'
      : `${article.date}${article.dateBasis === 'inferred' ? ' (inferred)' : ''}`;
  return plainLine(
    [
      headline(article),
      article.outlet ?? 'outlet unknown',
      when,
      article.lang,
      ...(article.retelling === true ? [RETOLD] : []),
    ].join(' · '),
  );
}

function tableOf(reading: Reading, style: TableStyle): string {
  const bold = (text: string): string => (style.colour ? `\u001b[1m${text}\u001b[22m` : text);
  const parts = [bold(heading(reading))];
  if (reading.unread) parts.push('Kept unread: no wording for its language yet.');
  else if (reading.claims.length + reading.facts.length === 0)
    parts.push('Nothing said about anyone\u2019s career.');
  if (reading.claims.length > 0)
    parts.push(renderTable(CLAIM_COLUMNS, reading.claims.map(claimRow), style).trimEnd());
  if (reading.facts.length > 0)
    parts.push(renderTable(FACT_COLUMNS, reading.facts.map(factRow), style).trimEnd());
  return `${parts.join('\n\n')}\n\n`;
}

function markdownOf(reading: Reading): string {
  const { article } = reading;
  const parts = [`## ${escapeMarkup(heading(reading))}`];
  if (article.url !== null) parts.push(`<${article.url}>`);
  if (reading.unread) parts.push('Kept unread: no wording for its language yet.');
  if (reading.claims.length > 0) parts.push(markdownTable(CLAIM_COLUMNS, reading.claims.map(claimRow)));
  if (reading.facts.length > 0) parts.push(markdownTable(FACT_COLUMNS, reading.facts.map(factRow)));
  return `${parts.join('\n\n')}\n\n`;
}

function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => column.head)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => escapeMarkup(plainLine(cell))))),
  ].join('\n');
}

/** Outside words keep their letters and lose their markup. */
function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');
}
