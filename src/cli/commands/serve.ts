import type { Command } from 'commander';
import type { LedgerReader } from '../../ledger/reader.js';
import { briefingText } from '../briefing.js';
import { examples, type LedgerOption, portNumber, withLedgerOption } from '../options.js';
import { readInputs } from '../reading.js';
import { EXAMPLES_LEDGER, type Session } from '../session.js';

const PORT = 4317;
const HOST = '127.0.0.1';
/** The example corpus is sparse at its end: its first briefing looks a month back. */
const EXAMPLE_DAYS = 30;
/** Sagas in each section of a first briefing; the desk has the rest. */
const BRIEF_LIMIT = 6;

interface ServeOptions extends LedgerOption {
  readonly port: number;
  readonly host: string;
}

function withServeOptions(command: Command): Command {
  return command
    .option('--port <number>', 'the port to listen on (0: any free one)', portNumber, PORT)
    .option('--host <address>', 'the address to listen on; the desk has no login', HOST);
}

export function addServe(program: Command, session: Session): void {
  withLedgerOption(
    withServeOptions(
      program
        .command('serve')
        .summary('serve the desk on this machine')
        .description('Serves the desk, the web pages over the ledger, until Ctrl-C.'),
    ),
  )
    .addHelpText('after', examples('hearsay serve', 'hearsay serve --port 8080 --ledger archive.db'))
    .action((options: ServeOptions) =>
      session.withLedger(options.ledger, 'read', ({ reader }) => serve(session, reader, options)),
    );
}

async function serve(session: Session, ledger: LedgerReader, options: ServeOptions): Promise<void> {
  const listening = await session.services.serve(ledger, options.host, options.port);
  // Asked before the desk is announced: who reads that line may end it at once.
  const interrupted = session.terminal.interrupted();
  try {
    await session.output.write(`The desk is open at ${listening.url} (Ctrl-C closes it)\n`);
    await interrupted;
  } finally {
    await listening.close();
  }
}

export function addStart(program: Command, session: Session): void {
  withServeOptions(
    program
      .command('start')
      .summary('read, brief and serve in one go')
      .description(
        'Reads the inputs (without any: the example corpus) into an embedded ledger, prints the briefing, ' +
          'and serves the desk until Ctrl-C.',
      )
      .argument('[input...]', 'as for `hearsay read`')
      .option(
        '--ledger <path|url>',
        `the ledger (default: .hearsay/ledger.db; ${EXAMPLES_LEDGER} for the examples)`,
      ),
  )
    .addHelpText('after', examples('hearsay start', 'hearsay start articles/ --port 8080'))
    .action(
      async (
        inputs: readonly string[],
        options: Omit<ServeOptions, 'ledger'> & { readonly ledger?: string },
      ) => {
        const own = inputs.length > 0;
        const location = options.ledger ?? (own ? '.hearsay/ledger.db' : EXAMPLES_LEDGER);
        await session.withLedger(location, 'make', async (ledger) => {
          const paths = own ? inputs : await session.services.examples();
          await readInputs(session, paths, {}, ledger, async () => {});
          const period = {
            ...(own ? { since: null } : { days: EXAMPLE_DAYS }),
            limit: BRIEF_LIMIT,
            rest: 'the desk shows them',
          };
          await session.output.write(`${await briefingText(ledger.reader, period, 'markdown')}\n`);
          if (!own) await session.output.write(othersText(location));
          await serve(session, ledger.reader, { ...options, ledger: location });
        });
      },
    );
}

/** What to type for the examples: other commands work on another ledger unless told. */
function othersText(location: string): string {
  return `Ask the same ledger in another terminal: npx hearsay sagas --ledger ${location}\n`;
}
