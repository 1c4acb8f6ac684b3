import { type Command, Option } from 'commander';
import { BRIEF_FORMATS, type BriefFormat, briefingText, type Period } from '../briefing.js';
import { count, day, examples, type LedgerOption, withLedgerOption } from '../options.js';
import type { Session } from '../session.js';

interface BriefOptions extends LedgerOption {
  readonly since?: string;
  readonly asOf?: string;
  readonly format: BriefFormat;
  readonly limit: number;
}

/** Sagas in a section, unless asked for more: a page or two to read. */
const LIMIT = 12;

export function addBrief(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('brief')
      .summary('what is new, what moved, what collapsed')
      .description('Writes the briefing of a period; each line names whose word it is and quotes it.')
      .option('--since <date>', 'from that day on (default: the week up to the newest change)', day)
      .option('--as-of <date>', 'as it was on that day', day)
      .option('--limit <number>', 'at most so many sagas in a section of markdown', count, LIMIT)
      .addOption(new Option('--format <format>', 'how to write').choices(BRIEF_FORMATS).default('markdown')),
  )
    .addHelpText(
      'after',
      examples(
        'hearsay brief',
        'hearsay brief --since 2025-09-01 --as-of 2025-09-02',
        'hearsay brief --since 2025-06-01 --limit 100',
        'hearsay brief --format json',
      ),
    )
    .action(async (options: BriefOptions) => {
      const text = await session.withLedger(options.ledger, 'read', ({ reader }) =>
        briefingText(reader, periodOf(options), options.format),
      );
      await session.output.write(text);
    });
}

function periodOf(options: BriefOptions): Period {
  return {
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    limit: options.limit,
    rest: '`--limit` shows more',
  };
}
