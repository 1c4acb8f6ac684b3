import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** How many ledgers may wait to be let go of: a hundred or two open files, far below what any machine allows. */
const WAITING = 20;
let closed = 0;

/**
 * The SQLite driver holds the files of a closed ledger until its statements are collected. A program opens a few
 * ledgers; tests that open thousands call this behind each, or run out of files that may be open at once.
 */
export async function letGo(): Promise<void> {
  if (++closed % WAITING !== 0) return;
  collect();
  await setImmediate();
}
