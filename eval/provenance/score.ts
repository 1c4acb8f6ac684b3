import { REPORT_CLASSES, type ReportClass } from '../../src/model/report.js';

/** One judged claim: what the label says and what was computed. Origins are compared only within a saga. */
export interface Judged {
  readonly claim: string;
  readonly saga: string;
  readonly gold: { readonly class: ReportClass; readonly origin: string };
  readonly found: { readonly class: ReportClass; readonly origin: string };
}

export interface Scores {
  readonly claims: number;
  readonly sagas: number;
  /** Share of claims whose class is right. */
  readonly accuracy: number;
  /** The same where a saga has more than one report: a lone first cannot be got wrong. */
  readonly accuracyShared: number;
  readonly shared: number;
  /** Over pairs of claims of one saga: is their origin the same? */
  readonly pairs: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly samePairs: number;
  /** `confusion[gold][found]` */
  readonly confusion: Readonly<Record<ReportClass, Readonly<Record<ReportClass, number>>>>;
}

export function score(judged: readonly Judged[]): Scores {
  const sagas = new Map<string, Judged[]>();
  for (const one of judged) sagas.set(one.saga, [...(sagas.get(one.saga) ?? []), one]);
  const shared = [...sagas.values()].filter((group) => group.length > 1).flat();
  const pairs = pairScores([...sagas.values()]);
  return {
    claims: judged.length,
    sagas: sagas.size,
    accuracy: share(judged, right),
    accuracyShared: share(shared, right),
    shared: shared.length,
    ...pairs,
    confusion: confusionOf(judged),
  };
}

function right({ gold, found }: Judged): boolean {
  return gold.class === found.class;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function pairScores(sagas: readonly (readonly Judged[])[]): Pick<Scores, 'pairs' | 'samePairs'> {
  let both = 0;
  let gold = 0;
  let found = 0;
  for (const saga of sagas) {
    for (const [i, a] of saga.entries()) {
      for (const b of saga.slice(i + 1)) {
        const isGold = a.gold.origin === b.gold.origin;
        const isFound = a.found.origin === b.found.origin;
        if (isGold) gold++;
        if (isFound) found++;
        if (isGold && isFound) both++;
      }
    }
  }
  const precision = found === 0 ? 0 : both / found;
  const recall = gold === 0 ? 0 : both / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: { precision, recall, f1 }, samePairs: gold };
}

function confusionOf(judged: readonly Judged[]): Scores['confusion'] {
  const row = (): Record<ReportClass, number> => ({
    first: 0,
    repeat: 0,
    'follow-up': 0,
    confirmation: 0,
    denial: 0,
  });
  const table = { first: row(), repeat: row(), 'follow-up': row(), confirmation: row(), denial: row() };
  for (const { gold, found } of judged) table[gold.class][found.class]++;
  return table;
}

/** The confusion as lines of text: a row per label, a column per computed class. */
export function confusionLines(confusion: Scores['confusion']): readonly string[] {
  const head = `${'label \\ found'.padEnd(14)}${REPORT_CLASSES.map((name) => name.padStart(14)).join('')}`;
  return [
    head,
    ...REPORT_CLASSES.map(
      (gold) =>
        `${gold.padEnd(14)}${REPORT_CLASSES.map((found) => String(confusion[gold][found]).padStart(14)).join('')}`,
    ),
  ];
}
