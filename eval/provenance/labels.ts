import { readFileSync } from 'node:fs';
import { REPORT_CLASSES, type ReportClass } from '../../src/model/report.js';

/** What a careful reader says of one claim: its class, and a name for the origin, the same within a saga. */
export interface Label {
  readonly claim: string;
  readonly class: ReportClass;
  readonly origin: string;
}

/** Labels by claim from a tab-separated file with a heading line; throws on a line that is none. */
export function loadLabels(file: URL): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (i === 0 || line === '') continue;
    const [claim, kind, origin] = line.split('\t');
    const known = REPORT_CLASSES.find((name) => name === kind);
    if (claim === undefined || origin === undefined || known === undefined)
      throw new Error(`${file.pathname}:${i + 1}: no label: ${line}`);
    labels.set(claim, { claim, class: known, origin });
  }
  return labels;
}
