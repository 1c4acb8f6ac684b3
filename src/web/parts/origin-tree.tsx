import type { Report } from '../../model/report.js';
import { dayShort } from '../day.js';
import type { Links } from '../links.js';
import { CLASS_WORDS, count, SORT_WORDS, sourceName } from '../words.js';

/** Origins shown, and reports shown under each. */
const ORIGINS = 40;
const REPORTS = 20;

/** Reports under the origin that they go back to, in the order in which the origins were first heard. */
function grouped(reports: readonly Report[]): readonly (readonly [Report['origin'], readonly Report[]])[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = `${report.origin.sort} ${report.origin.name}`;
    const list = groups.get(key) ?? [];
    list.push(report);
    groups.set(key, list);
  }
  return [...groups.values()].flatMap((list) => {
    const first = list[0];
    return first === undefined ? [] : [[first.origin, list] as const];
  });
}

/** Origins and their copies: each report with its class and the sentence that says why it has it. */
export function OriginTree({ reports, links }: { reports: readonly Report[]; links: Links }) {
  const origins = grouped(reports);
  return (
    <section class="section" aria-labelledby="origins">
      <h2 id="origins">Origins and copies</h2>
      {origins.length === 0 ? <p class="meta">No report has been classed yet.</p> : null}
      <ul class="tree">
        {origins.slice(0, ORIGINS).map(([origin, list]) => (
          <li key={`${origin.sort} ${origin.name}`}>
            <p class="tree-origin">
              <a href={links.source(origin.name)}>{sourceName(origin)}</a>
              <span class="meta">
                {' '}
                {SORT_WORDS[origin.sort]}
                {origin.phantom ? '; its own report has not been read' : ''}
              </span>
            </p>
            <details open={list.length <= 4}>
              <summary class="meta">{count(list.length, 'report')}</summary>
              <ul class="tree-reports">
                {list.slice(0, REPORTS).map((report) => (
                  <li key={report.claim} title={report.why}>
                    <a href={links.claim(report.claim)}>{report.outlet ?? 'unknown outlet'}</a>
                    <span class="meta">
                      {' '}
                      {dayShort(report.date)}, {CLASS_WORDS[report.class]}
                      {report.adds.length === 0 ? '' : `: adds ${report.adds.join(', ')}`}
                      {report.nothingNew ? ', nothing new' : ''}
                    </span>
                  </li>
                ))}
                {list.length > REPORTS ? (
                  <li class="meta">and {count(list.length - REPORTS, 'more report')}</li>
                ) : null}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {origins.length > ORIGINS ? (
        <p class="meta">and {count(origins.length - ORIGINS, 'more origin')}</p>
      ) : null}
    </section>
  );
}
