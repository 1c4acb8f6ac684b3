import { type Command, Option } from 'commander';
import type { TakeOptions } from '../../model/taken.js';
import { day, examples, type LedgerOption, languageTag, withLedgerOption } from '../options.js';
import { readInputs } from '../reading.js';
import { READ_FORMATS, type ReadFormat, readingWriter } from '../readings.js';
import type { Session } from '../session.js';

interface ReadOptions extends LedgerOption {
  readonly outlet?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly format?: ReadFormat;
  readonly keep: boolean;
}

export function addRead(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('read')
      .summary('read articles: print their claims and facts, keep them in the ledger')
      .description(
        'Reads articles, prints the claims and facts that they make, and keeps them in the ledger. ' +
          'Inputs are files (text, Markdown, HTML, JSON, JSON Lines, RSS, Atom, WARC), directories, ' +
          'glob patterns, http(s) addresses, and - for standard input. Problems go to standard error, ' +
          'one line each, and the rest is read.',
      )
      .argument('<input...>', 'files, directories, patterns, addresses, or - for standard input')
      .option('--outlet <name>', 'the outlet of inputs that do not name theirs')
      .option('--date <date>', 'the date of inputs that do not state theirs (ISO, as 2025-09-01)', day)
      .option('--lang <code>', 'the language of inputs that do not state theirs', languageTag)
      .addOption(
        new Option('--format <format>', 'how to print (default: table on a terminal, else jsonl)').choices(
          READ_FORMATS,
        ),
      )
      .option('--no-keep', 'only print, leave the ledger alone'),
  )
    .addHelpText(
      'after',
      examples(
        'hearsay read article.html',
        'hearsay read articles/ "more/**/*.txt" --format table',
        'curl -s https://example.org/story | hearsay read - --outlet "The Post" --format jsonl',
      ),
    )
    .action(async (inputs: readonly string[], options: ReadOptions) => {
      const writer = readingWriter(session.output, options.format ?? session.defaultFormat(), session.style);
      const taking = takeOptions(options);
      if (options.keep) {
        await session.withLedger(options.ledger, 'make', (ledger) =>
          readInputs(session, inputs, taking, ledger, writer.write),
        );
      } else {
        await readInputs(session, inputs, taking, null, writer.write);
      }
      await writer.end();
    });
}

function takeOptions(options: ReadOptions): TakeOptions {
  return {
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.lang === undefined ? {} : { lang: options.lang }),
  };
}
