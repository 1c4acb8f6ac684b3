/** Why a file cannot be read, in words; null for what is no fault of the file. */
export function fileReason(error: unknown): string | null {
  switch (error instanceof Error && 'code' in error ? error.code : '') {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'a directory, not a file';
    case 'EACCES':
    case 'EPERM':
      return 'not allowed to read it';
    default:
      return null;
  }
}
