import type { Ledger, OpenMode, Services } from './services.js';
import type { TableStyle } from './table.js';
import { hasColour, type Output, report, type Terminal, widthOf } from './terminal.js';

/** Exit statuses, as documented in docs/cli.md. */
export const STATUS = { ok: 0, failed: 1, usage: 2, someInputs: 3 } as const;

export const DEFAULT_LEDGER = '.hearsay/ledger.db';
export const EXAMPLES_LEDGER = '.hearsay/examples.db';

const OLDER =
  'was made by an older Hearsay and is brought up to date, which takes minutes for a million claims';

/** One run of the program: what it is made of, where it runs, and how it will end. */
export class Session {
  status: number = STATUS.ok;

  constructor(
    readonly services: Services,
    readonly terminal: Terminal,
    readonly output: Output,
  ) {}

  get style(): TableStyle {
    return { width: widthOf(this.terminal), colour: hasColour(this.terminal) };
  }

  /** For people on a terminal, for programs everywhere else. */
  defaultFormat(): 'table' | 'jsonl' {
    return this.terminal.stdout.isTTY === true ? 'table' : 'jsonl';
  }

  /** Opens the ledger for one piece of work and closes it whatever happens. */
  async withLedger<T>(location: string, mode: OpenMode, work: (ledger: Ledger) => Promise<T>): Promise<T> {
    const onOlder = () => report(this.terminal, location, OLDER);
    const { reader, writer } = await this.services.open(location, { mode, onOlder });
    try {
      return await work({ reader, writer });
    } finally {
      await writer.close();
      await reader.close();
    }
  }
}
