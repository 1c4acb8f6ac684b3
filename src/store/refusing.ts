import type { LedgerWriter } from '../ledger/writer.js';
import { Problem } from '../model/problem.js';

/** The writer of a ledger that was opened for reading only: refuses all, closes quietly. */
export function refusingWriter(location: string): LedgerWriter {
  const refuse = (): Promise<never> =>
    Promise.reject(new Problem('usage', location, 'was opened for reading only'));
  return {
    record: refuse,
    retract: refuse,
    judge: refuse,
    restore: refuse,
    settle: refuse,
    rebuild: refuse,
    close: () => Promise.resolve(),
  };
}
