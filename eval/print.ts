import Table from 'cli-table3';
import type { FlatClaim } from './case.js';
import { FIELDS, type Score } from './score.js';
import { EMPTY, f1, precision, rate, recall, type Tally } from './tally.js';

/** A run under its name, for a column of the report. */
export interface NamedScore {
  readonly name: string;
  readonly score: Score;
}

const TALLIES = ['links', 'claims', 'stays', 'persons', 'sourced', 'facts'] as const;

/** The whole report of one set: runs side by side. */
export function report(title: string, runs: readonly NamedScore[]): string {
  const table = new Table({
    head: ['', ...runs.map((run) => run.name)],
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const name of TALLIES) {
    table.push([LABELS[name], ...runs.map((run) => tallyCell(run.score[name]))]);
  }
  for (const field of FIELDS) {
    table.push([
      field,
      ...runs.map(({ score }) => {
        const accuracy = score.fields[field];
        return accuracy.of === 0 ? '-' : `${show(rate(accuracy))}  (${accuracy.right}/${accuracy.of})`;
      }),
    ]);
  }
  table.push(['certainty macro-F1', ...runs.map((run) => show(run.score.certainty))]);
  table.push(...kindRows('claim', runs, (score) => score.claimKinds));
  table.push(...kindRows('fact', runs, (score) => score.factKinds));
  return `${title}\n${table.toString()}`;
}

/** A row for each kind that any of the runs or the labels has, in order of its name. */
function kindRows(
  what: string,
  runs: readonly NamedScore[],
  pick: (score: Score) => Readonly<Partial<Record<string, Tally>>>,
): string[][] {
  const kinds = [...new Set(runs.flatMap(({ score }) => Object.keys(pick(score))))].sort();
  return kinds.map((kind) => [
    `${what}: ${kind}`,
    ...runs.map(({ score }) => tallyCell(pick(score)[kind] ?? EMPTY)),
  ]);
}

const LABELS: Readonly<Record<(typeof TALLIES)[number], string>> = {
  links: 'links (person -> club)',
  claims: 'whole claims',
  stays: 'stays and exits',
  persons: 'persons',
  sourced: 'whole claims + origin',
  facts: 'facts',
};

function tallyCell(tally: Tally): string {
  if (tally.labelled === 0 && tally.predicted === 0) return '-';
  return `${show(f1(tally))}  P ${show(precision(tally))} R ${show(recall(tally))}  (${tally.right}/${tally.predicted}/${tally.labelled})`;
}

/** One line for quick rounds. */
export function brief(name: string, score: Score): string {
  const of = (tally: Tally) => show(f1(tally));
  const at = (field: keyof Score['fields']) => show(rate(score.fields[field]));
  return (
    `${name.padEnd(16)} links ${of(score.links)} (P ${show(precision(score.links))} R ${show(recall(score.links))})` +
    ` claims ${of(score.claims)} (P ${show(precision(score.claims))} R ${show(recall(score.claims))})` +
    ` stays ${of(score.stays)} persons ${of(score.persons)} | from ${at('from')} status ${at('status')}` +
    ` kind ${at('kind')} loan ${at('loan')} fee ${at('fee')} origin ${at('origin')}` +
    ` cert ${show(score.certainty)} facts ${of(score.facts)}`
  );
}

/** One claim in one line, as both the verbose listing and the diff show it. */
export function claimLine(claim: FlatClaim): string {
  const from = claim.from === null ? '' : ` (from ${claim.from})`;
  const to = claim.to === null ? '' : ` -> ${claim.to}`;
  const loan = claim.loan ? ' loan' : '';
  const fee = claim.fee === null ? '' : ` ${claim.fee.value} ${claim.fee.currency}`;
  const source =
    claim.chain !== null && claim.chain.length > 1 ? claim.chain.slice(1).join(' > ') : claim.source;
  const said = source === null ? '' : ` by ${source}`;
  const rule = claim.rule === undefined ? '' : ` [${claim.rule}]`;
  return `${claim.person}${to}${from}: ${claim.kind} ${claim.status} ${claim.certainty}${loan}${fee}${said}${rule}`;
}

function show(value: number): string {
  return value.toFixed(3);
}
