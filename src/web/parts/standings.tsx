import type { Saga } from '../../model/saga.js';
import type { Links } from '../links.js';
import { count, whoseWord } from '../words.js';
import { SagaTitle } from './saga-card.js';

const SHOWN = 5;

/** Of the sagas on the page: whose word came first most often, and which have many reports on few origins. */
export function Standings({ sagas, links }: { sagas: readonly Saga[]; links: Links }) {
  const firsts = firstMostOften(sagas);
  const echoes = widestEcho(sagas);
  return (
    <>
      {firsts.length === 0 ? null : (
        <section class="section" aria-labelledby="firsts">
          <h2 id="firsts">First most often</h2>
          <p class="meta">in the {count(sagas.length, 'saga')} on this page</p>
          <ol class="listed standing">
            {firsts.map(([name, number]) => (
              <li key={name}>
                <a href={links.source(name)}>{whoseWord(name)}</a> <span class="meta">{number}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {echoes.length === 0 ? null : (
        <section class="section" aria-labelledby="echoes">
          <h2 id="echoes">Widest echo</h2>
          <p class="meta">many reports, few origins</p>
          <ul class="listed">
            {echoes.map((saga) => (
              <li key={saga.id}>
                <SagaTitle saga={saga} links={links} as="span" />
                <span class="meta">
                  {count(saga.reports, 'report')} on {count(saga.origins, 'origin')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sources by how many of the sagas they were first in; those with one only are no standing. */
export function firstMostOften(sagas: readonly Saga[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { firstReported } of sagas) {
    counts.set(firstReported.source, (counts.get(firstReported.source) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, number]) => number > 1)
    .sort(([a, x], [b, y]) => y - x || byName(a, b))
    .slice(0, SHOWN);
}

/** Sagas by reports for each origin; those with less than two reports for each are no echo. */
export function widestEcho(sagas: readonly Saga[]): readonly Saga[] {
  const echo = (saga: Saga) => saga.reports / Math.max(1, saga.origins);
  return sagas
    .filter((saga) => echo(saga) >= 2)
    .sort((a, b) => echo(b) - echo(a) || b.reports - a.reports || byName(a.id, b.id))
    .slice(0, SHOWN);
}
