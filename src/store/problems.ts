import { codeOf } from '../model/file-problem.js';
import { Problem, type ProblemCode } from '../model/problem.js';

/** What a driver's error means; `null` for a fault of our own, which is thrown as it is. */
export function problemOf(error: unknown, location: string): Problem | null {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return null;
  const found = bySqliteCode(error) ?? byPostgresCode(error);
  return found === null ? null : new Problem(found[0], shown(location), found[1], { cause: error });
}

/** Runs a step on the ledger; expected failures come out as problems that name it. */
export async function guarded<T>(location: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw problemOf(error, location) ?? error;
  }
}

/** The location without its password, fit to be shown. */
export function shown(location: string): string {
  return location.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/, '$1:***@');
}

type Found = readonly [ProblemCode, string];

function bySqliteCode(error: Error): Found | null {
  const code = codeOf(error);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return ['locked', 'another process is writing to it; try again'];
  if (/^SQLITE_(FULL|IOERR_WRITE|IOERR_SHMSIZE|IOERR_SHMOPEN|IOERR_FSYNC|IOERR_TRUNCATE)/.test(code))
    return ['disk-full', 'the disk is full; nothing of this batch was kept, all earlier ones were'];
  if (code === 'SQLITE_NOTADB') return ['foreign-database', 'is not a database'];
  if (/^SQLITE_CORRUPT/.test(code)) return ['unreadable', `is damaged (${error.message})`];
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR)/.test(code))
    return ['unreadable', `cannot be opened for this (${error.message})`];
  if (/^(Unable to open connection|ConnectionFailed)/.test(error.message))
    return ['unreadable', 'cannot be opened'];
  return null;
}

const LOST =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENOENT|57P0[1-5]|08...|53300)$/;

function byPostgresCode(error: Error): Found | null {
  const code = codeOf(error);
  if (code === '53100') return ['disk-full', "the server's disk is full; nothing of this batch was kept"];
  if (code === '55P03' || code === '40P01') return ['locked', 'another process is writing to it; try again'];
  if (code === '3D000') return ['not-found', 'there is no such database on the server'];
  if (/^28/.test(code)) return ['unreadable', `the server refuses the login (${error.message})`];
  if (code === '42501' || code === '25006') return ['unreadable', `not allowed (${error.message})`];
  if (
    LOST.test(code) ||
    /Connection terminated|connection timeout|Client has encountered/i.test(error.message)
  )
    return ['connection-lost', 'the connection to the server was lost; what was acknowledged is kept'];
  if (
    error instanceof AggregateError &&
    error.errors.some((one) => one instanceof Error && LOST.test(codeOf(one)))
  )
    return ['connection-lost', 'the server does not answer'];
  return null;
}
