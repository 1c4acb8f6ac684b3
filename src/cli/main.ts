import { Command, CommanderError } from 'commander';
import { Problem } from '../model/problem.js';
import { addBrief } from './commands/brief.js';
import { addContradictions } from './commands/contradictions.js';
import { addExplain } from './commands/explain.js';
import { addExport, addImport, addRebuild, addRetract, addVerify } from './commands/ledger.js';
import { addArticles, addClaims, addFacts, addReports, addSagas, addSearch } from './commands/listings.js';
import { addRead } from './commands/read.js';
import { addRegister } from './commands/register.js';
import { addServe, addStart } from './commands/serve.js';
import { addStatus } from './commands/status.js';
import type { Services } from './services.js';
import { Session, STATUS } from './session.js';
import { Output, PipeClosed, report, type Terminal } from './terminal.js';

const STATUS_HELP = `
Exit status:
  0  all was read and done
  1  a failure of the ledger, the port or the program itself
  2  the command was not understood
  3  some inputs could not be read; the others were
`;

/** The whole command line, ready to parse. */
export function createProgram(session: Session): Command {
  const { terminal } = session;
  const program = new Command('hearsay')
    .description('Reads football transfer news and tells who really said what.')
    .version(session.services.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', STATUS_HELP)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      // One line, the suggestion included.
      outputError: (text, write) =>
        write(
          `${text
            .replace(/^error: /, 'hearsay: ')
            .trim()
            .replace(/(?<!\s)\s*\n\s*/g, ' ')}\n`,
        ),
    })
    .exitOverride();
  for (const add of COMMANDS) add(program, session);
  return program;
}

const COMMANDS: readonly ((program: Command, session: Session) => void)[] = [
  addStart,
  addRead,
  addStatus,
  addBrief,
  addSagas,
  addReports,
  addArticles,
  addClaims,
  addFacts,
  addContradictions,
  addSearch,
  addExplain,
  addServe,
  addExport,
  addImport,
  addVerify,
  addRebuild,
  addRetract,
  addRegister,
];

/** Runs a command line; resolves to the exit status. Expected failures are one line on standard error. */
export async function main(args: readonly string[], services: Services, terminal: Terminal): Promise<number> {
  const output = new Output(terminal);
  const session = new Session(services, terminal, output);
  try {
    await createProgram(session).parseAsync(args, { from: 'user' });
    await output.end();
    return session.status;
  } catch (error) {
    if (error instanceof PipeClosed) return STATUS.ok;
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.ok : STATUS.usage;
    if (error instanceof Problem) {
      report(terminal, error.input, error.reason);
      return error.code === 'usage' ? STATUS.usage : STATUS.failed;
    }
    const reason = error instanceof Error ? error.message : String(error);
    report(terminal, 'unexpected failure', reason);
    if (terminal.env.HEARSAY_DEBUG !== undefined && error instanceof Error)
      terminal.stderr.write(`${error.stack}\n`);
    return STATUS.failed;
  }
}
