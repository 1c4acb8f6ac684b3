import { measure } from '../eval/run.js';
import type { Score } from '../eval/score.js';
import { ownSets } from '../eval/sets.js';
import { f1 } from '../eval/tally.js';
import type { NameIndex } from '../src/model/name.js';

const TITLES: Readonly<Record<string, string>> = {
  items: 'short items',
  articles: 'articles',
  examples: 'example corpus',
  seeds: 'long features',
};
const START = '<!-- scores: made from eval/frozen by `npm run docs` -->';
const END = '<!-- /scores -->';

/** A row of the README's table for each set whose texts are on this machine, by its title. */
export function scoreRows(names: NameIndex): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const set of ownSets().sets) {
    const { frozen, floor } = measure(set, null, names);
    const title = TITLES[set.name];
    if (frozen === null || title === undefined) continue;
    const cells = (['links', 'claims', 'stays', 'persons'] as const).map((name) =>
      [frozen, floor].map((run) => show(run.score, name)).join(' / '),
    );
    rows.set(title, `| ${[title, String(set.cases.length), ...cells].join(' | ')} |`);
  }
  return rows;
}

/** The page with the rows put in; those of sets that are not here stay as they stand. */
export function withScores(page: string, rows: ReadonlyMap<string, string>): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error('README.md has no place for the scores');
  const table = page.slice(start, end);
  const filled = [...rows].reduce(
    (text, [title, row]) => text.replace(new RegExp(`^\\| ${title} \\|.*$`, 'm'), () => row),
    table,
  );
  return page.slice(0, start) + filled + page.slice(end);
}

function show(score: Score, name: 'links' | 'claims' | 'stays' | 'persons'): string {
  return f1(score[name]).toFixed(2);
}
