import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerReader } from '../../src/ledger/reader.js';
import type { Reading } from '../../src/model/reading.js';
import { createDerive } from '../../src/sagas/derive.js';
import { openLedger } from '../../src/store/open.js';

export interface TestLedger {
  readonly reader: LedgerReader;
  close(): Promise<void>;
}

/** A real SQLite ledger in a folder of its own, told the given batches of readings one after the other. */
export async function testLedger(
  ...batches: readonly { readonly readings: readonly Reading[]; readonly readAt: string }[]
): Promise<TestLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-desk-'));
  const ledger = await openLedger(join(folder, 'ledger.db'), { derive: createDerive() });
  for (const { readings, readAt } of batches) await ledger.writer.record(readings, readAt);
  return {
    reader: ledger.reader,
    close: async () => {
      await ledger.reader.close();
      await ledger.writer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
