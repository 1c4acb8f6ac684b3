import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** One report of FTR-18, as far as it is given: no text, only where, when, in which language and under which address. */
export interface Address {
  readonly article: string;
  /** The gold rumour; looked at by the scores alone. */
  readonly rumour: string;
  readonly outlet: string;
  readonly language: string;
  /** ISO day. */
  readonly date: string;
  readonly url: string;
}

/** The reports of `<dir>/ftr18-articles.csv`, in the order of the file. */
export function loadAddresses(dir: string): readonly Address[] {
  const text = readFileSync(join(dir, 'ftr18-articles.csv'), 'utf8');
  return Papa.parse<Address>(text, { header: true, skipEmptyLines: true }).data;
}
