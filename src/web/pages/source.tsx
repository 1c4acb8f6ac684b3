import type { StoredArticle, StoredClaim } from '../../ledger/reader.js';
import { REPORT_CLASSES, type Report } from '../../model/report.js';
import { UNKNOWN_SOURCE } from '../../model/source.js';
import type { Ask, Page } from '../ask.js';
import { daysInWords, dayWords } from '../day.js';
import { claimsById } from '../gather.js';
import { fold } from '../links.js';
import { ArticleRow } from '../parts/article-row.js';
import { Unknown } from '../parts/choose.js';
import { ClassTag } from '../parts/claim.js';
import { CLASS_WORDS, count, gist, SORT_WORDS, whoseWord } from '../words.js';

/** Reports that a page takes from the ledger, and rows that it shows. */
const MOST = 120;
const SHOWN = 60;
const TEXTS = 10;

/** One source: what it said first, what it passed on, and how its reports were classed. */
export async function sourcePage(ask: Ask): Promise<Page> {
  const [found, texts] = await Promise.all([
    ask.reader.reports({ ...ask.view, source: ask.key, order: 'newest', limit: MOST }),
    ask.reader.articles({ ...ask.view, outlet: ask.key, limit: 3 * TEXTS }),
  ]);
  const same = (name: string | null) => name !== null && fold(name) === fold(ask.key);
  const own = found.filter((report) => same(report.origin.name));
  const passed = found.filter((report) => !same(report.origin.name) && report.chain.some(same));
  const articles = texts.filter(({ article }) => same(article.outlet));
  const names = [...own.map((report) => report.origin.name), ...passed.flatMap((report) => report.chain)];
  const name = [...names, ...articles.map(({ article }) => article.outlet)].find(same);
  if (name === undefined || name === null) {
    return { title: ask.key, section: null, status: 404, body: <Unknown ask={ask} what="source" /> };
  }
  const shown = [...own.slice(0, SHOWN), ...passed.slice(0, SHOWN)];
  const claims = await claimsById(
    ask,
    shown.map((report) => report.claim),
  );
  const sort = own[0]?.origin.sort;
  const unnamed = name === UNKNOWN_SOURCE.name;
  const byOthers = unnamed ? 0 : own.filter((report) => !same(report.outlet)).length;
  return {
    title: whoseWord(name),
    section: null,
    body: (
      <>
        <header class="page-head">
          <p class="kicker">Source{sort === undefined ? '' : ` · ${SORT_WORDS[sort]}`}</p>
          <h1>{whoseWord(name)}</h1>
          <p class="standfirst">
            {unnamed ? 'Articles that name no outlet stand together here; they need not be one voice. ' : ''}
            {summary(own, passed, byOthers)}
            {found.length === MOST ? ` Counted over the newest ${MOST} reports only.` : ''}
          </p>
        </header>
        {shown.length === 0 ? null : <Tally own={own} passed={passed} />}
        <Reports id="own" title="On its own word" reports={own} claims={claims} ask={ask} />
        <Reports id="passed" title="Passed on from others" reports={passed} claims={claims} ask={ask} />
        <Texts name={name} articles={articles} ask={ask} />
      </>
    ),
  };
}

function summary(own: readonly Report[], passed: readonly Report[], byOthers: number): string {
  if (own.length + passed.length === 0)
    return 'No report in the ledger rests on its word or passes through it.';
  const others = byOthers === 0 ? '' : ` (${byOthers} told by others)`;
  return `${count(own.length, 'report')} ${own.length === 1 ? 'goes' : 'go'} back to its word${others}; ${passed.length} ${passed.length === 1 ? 'passes' : 'pass'} through it from elsewhere.`;
}

/** The newest articles of an outlet. */
function Texts({ name, articles, ask }: { name: string; articles: readonly StoredArticle[]; ask: Ask }) {
  if (articles.length === 0) return null;
  return (
    <section class="section" aria-labelledby="texts">
      <div class="section-head">
        <h2 id="texts">Its articles</h2>
        <p class="meta">
          <a href={ask.links.to('/articles', { outlet: name })}>all of them</a>
        </p>
      </div>
      <ul class="report-list">
        {articles.slice(0, TEXTS).map((stored) => (
          <ArticleRow key={stored.article.id} stored={stored} ask={ask} />
        ))}
      </ul>
    </section>
  );
}

function Tally({ own, passed }: { own: readonly Report[]; passed: readonly Report[] }) {
  const of = (reports: readonly Report[], name: string) =>
    reports.filter((report) => report.class === name).length;
  return (
    <section class="section" aria-labelledby="tally">
      <div class="section-head">
        <h2 id="tally">How its reports are classed</h2>
      </div>
      <div class="scroll">
        <table class="tally">
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col" class="number">
                On its own word
              </th>
              <th scope="col" class="number">
                Passed on
              </th>
            </tr>
          </thead>
          <tbody>
            {REPORT_CLASSES.map((name) => (
              <tr key={name}>
                <th scope="row">{CLASS_WORDS[name]}</th>
                <td class="number">{of(own, name)}</td>
                <td class="number">{of(passed, name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ReportsProps {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly Report[];
  readonly claims: ReadonlyMap<string, StoredClaim>;
  readonly ask: Ask;
}

function Reports({ id, title, reports, claims, ask }: ReportsProps) {
  if (reports.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <p class="meta">
          {count(reports.length, 'report')}
          {reports.length > SHOWN ? `, the newest ${SHOWN} shown` : ''}
        </p>
      </div>
      <ul class="report-list">
        {reports.slice(0, SHOWN).map((report) => {
          const stored = claims.get(report.claim);
          return (
            <li key={`${report.claim} ${report.saga}`}>
              <span class="meta report-day">{dayWords(report.date)}</span>
              <div>
                <p>
                  <ClassTag report={report} />{' '}
                  <a href={ask.links.saga(report.saga)}>
                    {stored === undefined ? 'its saga' : gist(stored.claim)}
                  </a>
                </p>
                <p class="meta">
                  {daysInWords(report.why)} <a href={ask.links.claim(report.claim)}>The words</a>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
