import { type Command, InvalidArgumentError, Option } from 'commander';
import { STAGES } from '../model/saga.js';
import { LIST_FORMATS, type ListFormat } from './listing.js';
import { DEFAULT_LEDGER } from './session.js';

export interface LedgerOption {
  readonly ledger: string;
}

export interface ListOptions extends LedgerOption {
  readonly format?: ListFormat;
  readonly asOf?: string;
  readonly limit?: number;
}

export interface WhoOptions {
  readonly club?: string;
  readonly player?: string;
  readonly source?: string;
}

/** A day or instant, ISO 8601, that exists. */
export function day(value: string): string {
  const parts =
    /^(\d{4})-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/.exec(value);
  if (parts === null) throw new InvalidArgumentError('A date like 2025-09-01 is expected.');
  const [, year, month, date] = parts;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (
    Number(month) < 1 ||
    Number(month) > 12 ||
    (date !== undefined && (Number(date) < 1 || Number(date) > last))
  ) {
    throw new InvalidArgumentError('There is no such day.');
  }
  if (value.includes('T') && Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('There is no such time.');
  return value;
}

/** A whole number from 1 on. */
export function count(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('A number from 1 on is expected.');
  return number;
}

export function portNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('A port from 0 to 65535 is expected (0: any free one).');
  }
  return number;
}

export function languageTag(value: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)) {
    throw new InvalidArgumentError('A language code like en is expected.');
  }
  return value;
}

export function withLedgerOption(command: Command): Command {
  return command.addOption(
    new Option('--ledger <path|url>', 'the ledger: a file, or postgres://…').default(DEFAULT_LEDGER),
  );
}

/** What every listing takes. */
export function withListOptions(command: Command): Command {
  return withLedgerOption(command)
    .addOption(
      new Option('--format <format>', 'how to write (default: table on a terminal, else jsonl)').choices(
        LIST_FORMATS,
      ),
    )
    .option('--as-of <date>', 'as it was on that day', day)
    .option('--limit <number>', 'at most so many', count);
}

export function withWhoOptions(command: Command): Command {
  return command
    .option('--club <name>', 'only what concerns this club (a name or its id)')
    .option('--player <name>', 'only what concerns this person (a name or id)')
    .option('--source <name>', 'only what this source said or is credited with');
}

export function stageOption(): Option {
  return new Option('--stage <stage>', 'only sagas at this stage').choices(STAGES);
}

/** Options of a View: absent ones stay absent, as exact optional types ask. */
export function viewOf(options: ListOptions): { asOf?: { published: string }; limit?: number } {
  return {
    ...(options.asOf === undefined ? {} : { asOf: { published: options.asOf } }),
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  };
}

export function whoOf(options: WhoOptions): { club?: string; player?: string; source?: string } {
  return {
    ...(options.club === undefined ? {} : { club: options.club }),
    ...(options.player === undefined ? {} : { player: options.player }),
    ...(options.source === undefined ? {} : { source: options.source }),
  };
}

/** Examples under a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}
