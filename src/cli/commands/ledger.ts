import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import { exportLedger, importLedger } from '../../ledger/exchange.js';
import type { Orphan } from '../../ledger/reader.js';
import { codeOf, faultOfFile } from '../../model/file-problem.js';
import { Problem, type ProblemCode } from '../../model/problem.js';
import { examples, type LedgerOption, withLedgerOption } from '../options.js';
import { type Session, STATUS } from '../session.js';
import { report } from '../terminal.js';

export function addExport(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('export')
      .summary('write the whole ledger as JSON Lines')
      .description(
        'Writes all that the ledger holds and that is not derived: every version of every article with its claims and facts, and all judgements, for `hearsay import`.',
      )
      .argument('[file]', 'the file to write; standard output without it'),
  )
    .addHelpText(
      'after',
      examples(
        'hearsay export backup.jsonl',
        'hearsay export --ledger postgres://localhost/hearsay > all.jsonl',
      ),
    )
    .action((file: string | undefined, options: LedgerOption) =>
      session.withLedger(options.ledger, 'read', ({ reader }) =>
        file === undefined
          ? exportToOutput(session, exportLedger(reader))
          : exportToFile(exportLedger(reader), file),
      ),
    );
}

async function exportToOutput(session: Session, lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) await session.output.write(line);
}

async function exportToFile(lines: AsyncIterable<string>, file: string): Promise<void> {
  // Never over a file that is there: it may be the last good copy.
  const stream = createWriteStream(file, { flags: 'wx' });
  try {
    await once(stream, 'open');
    for await (const line of lines) {
      if (!stream.write(line)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'finish');
  } catch (error) {
    throw writeProblem(error, file);
  }
}

function writeProblem(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === 'EEXIST')
    return new Problem('unreadable', file, 'is there already; choose another name', { cause: error });
  if (code === 'ENOSPC')
    return new Problem('disk-full', file, 'the disk is full; the export is not complete', { cause: error });
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || code === 'ENOTDIR') {
    return new Problem('unreadable', file, `cannot be written (${code})`, { cause: error });
  }
  return error;
}

export function addImport(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('import')
      .summary('take in an exported ledger')
      .description(
        'Takes in lines that `hearsay export` wrote. What the ledger has already stays as it is, so that an import that broke off can be run again.',
      )
      .argument('<file>', 'the exported file, or - for standard input'),
  )
    .addHelpText(
      'after',
      examples('hearsay import backup.jsonl', 'hearsay export | hearsay import - --ledger copy.db'),
    )
    .action((file: string, options: LedgerOption) =>
      session.withLedger(options.ledger, 'make', async ({ writer }) => {
        const name = file === '-' ? 'standard input' : file;
        const input = file === '-' ? session.terminal.stdin : createReadStream(file);
        try {
          const { added, known } = await importLedger(writer, linesOf(input, name), name);
          await session.output.write(`${added} added, ${known} known already\n`);
        } catch (error) {
          if (!(error instanceof Problem) || !INPUT_PROBLEMS.has(error.code)) throw error;
          report(session.terminal, error.input, error.reason);
          session.status = STATUS.someInputs;
        }
      }),
    );
}

/** Problems of the file that is taken in, not of the ledger that takes it. */
const INPUT_PROBLEMS: ReadonlySet<ProblemCode> = new Set(['bad-json', 'not-found', 'unreadable']);

async function* linesOf(input: Readable, file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw faultOfFile(error, file) ?? error;
  }
}

export function addVerify(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('verify')
      .summary('hold every quote against its article')
      .description(
        'Holds every quote against the version of the text that it was taken from, and lists orphans.',
      )
      .addOption(new Option('--format <format>', 'how to print').choices(['text', 'jsonl']).default('text')),
  )
    .addHelpText('after', examples('hearsay verify', 'hearsay verify --format jsonl'))
    .action((options: LedgerOption & { readonly format: 'text' | 'jsonl' }) =>
      session.withLedger(options.ledger, 'read', async ({ reader }) => {
        const { claims, facts, orphans } = await reader.verify();
        for (const orphan of orphans) await session.output.write(orphanText(orphan, options.format));
        if (options.format === 'text') {
          await session.output.write(
            `${claims} claims and ${facts} facts held against their texts; ${orphans.length} orphaned\n`,
          );
        } else {
          await session.output.write(
            `${JSON.stringify({ type: 'verified', claims, facts, orphans: orphans.length })}\n`,
          );
        }
        if (orphans.length > 0) session.status = STATUS.someInputs;
      }),
    );
}

function orphanText(orphan: Orphan, format: 'text' | 'jsonl'): string {
  if (format === 'jsonl') return `${JSON.stringify({ type: 'orphan', ...orphan })}\n`;
  return `orphaned ${orphan.kind} ${orphan.id} in article ${orphan.article}: ${orphan.reason}\n`;
}

export function addRebuild(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('rebuild')
      .summary('make all derived tables anew')
      .description(
        'Makes sagas, reports and all else that is derived anew from the claims. Nothing changes by it.',
      ),
  )
    .addHelpText('after', examples('hearsay rebuild'))
    .action((options: LedgerOption) =>
      session.withLedger(options.ledger, 'write', async ({ reader, writer }) => {
        await writer.rebuild();
        const { claims, sagas } = await reader.status();
        await session.output.write(`${sagas} sagas made anew from ${claims} claims\n`);
      }),
    );
}

export function addRetract(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('retract')
      .summary('note that an article was taken back')
      .description(
        'Notes that articles were taken back by their outlets: from now on their claims no longer count. Earlier views, by --as-of, keep them.',
      )
      .argument('<article...>', 'ids of articles'),
  )
    .addHelpText('after', examples('hearsay retract 3f2a9c0d1b7e6a54'))
    .action((articles: readonly string[], options: LedgerOption) =>
      session.withLedger(options.ledger, 'write', async ({ writer }) => {
        for (const article of articles) {
          if (await writer.retract(article, session.terminal.now()))
            await session.output.write(`${article} retracted\n`);
          else {
            report(session.terminal, article, 'no such article in the ledger, or retracted already');
            session.status = STATUS.someInputs;
          }
        }
      }),
    );
}
