import { Problem } from './problem.js';

/** The usual faults of files, in plain words; null for what is no fault of the file. */
export function faultOfFile(error: unknown, input: string): Problem | null {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Problem('not-found', input, 'no such file or directory', { cause: error });
    case 'EACCES':
    case 'EPERM':
      return new Problem('unreadable', input, 'not allowed to read it', { cause: error });
    case 'ELOOP':
      return new Problem('unreadable', input, 'a link that leads in a circle', { cause: error });
    case 'EISDIR':
      return new Problem('unreadable', input, 'a directory, not a file', { cause: error });
    case 'ERR_FS_FILE_TOO_LARGE':
      return new Problem('too-large', input, 'too large to read', { cause: error });
    default:
      return null;
  }
}

/** Whatever went wrong while a file was read, as a problem of that file. */
export function fileProblem(error: unknown, input: string): Problem {
  if (error instanceof Problem) return error;
  const known = faultOfFile(error, input);
  if (known !== null) return known;
  return new Problem('unreadable', input, `cannot be read (${codeOf(error) || String(error)})`, {
    cause: error,
  });
}

/** What the system calls the error: `ENOENT`; empty where it has no name. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
