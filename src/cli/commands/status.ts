import { type Command, Option } from 'commander';
import type { LedgerStatus } from '../../ledger/reader.js';
import { day, examples, type LedgerOption, withLedgerOption } from '../options.js';
import type { Session } from '../session.js';

interface StatusOptions extends LedgerOption {
  readonly asOf?: string;
  readonly format?: 'text' | 'json';
}

export function addStatus(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('status')
      .summary('what the ledger holds')
      .description('Says what the ledger holds: articles, claims, facts, sagas, and from when.')
      .option('--as-of <date>', 'as it was on that day', day)
      .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text')),
  )
    .addHelpText('after', examples('hearsay status', 'hearsay status --as-of 2025-09-01 --format json'))
    .action(async (options: StatusOptions) => {
      const view = options.asOf === undefined ? {} : { asOf: { published: options.asOf } };
      const status = await session.withLedger(options.ledger, 'read', ({ reader }) => reader.status(view));
      await session.output.write(
        options.format === 'json' ? `${JSON.stringify({ type: 'status', ...status })}\n` : statusText(status),
      );
    });
}

function statusText(status: LedgerStatus): string {
  const languages = status.languages
    .map((one) => `${one.lang} ${one.articles}${one.unread > 0 ? ` (${one.unread} unread)` : ''}`)
    .join(', ');
  const rows: readonly (readonly [string, string])[] = [
    ['Ledger', `${status.location} (${status.engine})`],
    ['Articles', `${status.articles}${status.unread > 0 ? `, ${status.unread} of them unread` : ''}`],
    ['Outlets', String(status.outlets)],
    ['Claims', String(status.claims)],
    ['Facts', String(status.facts)],
    ['Sagas', String(status.sagas)],
    ['Published', period(status.firstPublished, status.lastPublished)],
    ['Last read', status.lastRead ?? 'never'],
    ['Languages', languages === '' ? 'none' : languages],
  ];
  return rows.map(([name, value]) => `${name.padEnd(10)} ${value}\n`).join('');
}

function period(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'no dated article';
  return first === last ? first : `${first} to ${last}`;
}
