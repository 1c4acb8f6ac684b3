import type { StoredArticle } from '../../ledger/reader.js';
import type { Ask, Page } from '../ask.js';
import { dayShort } from '../day.js';
import { paragraphs } from '../marks.js';
import { Empty } from '../parts/empty.js';
import { Pager, pageNumber } from '../parts/pager.js';
import { count } from '../words.js';

const PER_PAGE = 50;

/** The articles that the ledger keeps, with what each gave. */
export async function articlesPage(ask: Ask): Promise<Page> {
  const page = pageNumber(ask);
  const outlet = ask.field('outlet');
  const lang = ask.field('lang');
  const unread = ask.field('unread') === 'yes';
  const found = await ask.reader.articles({
    ...ask.view,
    ...(outlet === '' ? {} : { outlet }),
    ...(lang === '' ? {} : { lang }),
    ...(unread ? { unread } : {}),
    limit: PER_PAGE + 1,
    offset: (page - 1) * PER_PAGE,
  });
  const rows = found.slice(0, PER_PAGE);
  return {
    title: 'Articles',
    section: 'articles',
    body: (
      <>
        <header class="page-head">
          <h1>Articles</h1>
          <p class="meta">Every text that the ledger keeps, with the statements that were found in it.</p>
        </header>
        <form class="bar" action="/articles" method="get">
          {ask.asOf === null ? null : <input type="hidden" name="as-of" value={ask.asOf} />}
          <p class="field">
            <label class="label" for="outlet">
              Outlet
            </label>
            <input id="outlet" name="outlet" value={outlet} maxlength={100} />
          </p>
          <p class="field">
            <label class="label" for="lang">
              Language code
            </label>
            <input id="lang" name="lang" value={lang} maxlength={12} />
          </p>
          <p class="check">
            <input id="unread" type="checkbox" name="unread" value="yes" checked={unread} />{' '}
            <label for="unread">only unread ones</label>
          </p>
          <button type="submit">Filter</button>
        </form>
        {rows.length === 0 ? (
          <Empty title="No article here">
            <p>
              The ledger holds none that answers to this. Articles come in by <code>hearsay read PATH…</code>.
            </p>
          </Empty>
        ) : (
          <ul class="report-list section">
            {rows.map((stored) => (
              <Row key={stored.article.id} stored={stored} ask={ask} />
            ))}
          </ul>
        )}
        <Pager ask={ask} path="/articles" page={page} more={found.length > PER_PAGE} />
      </>
    ),
  };
}

function Row({ stored, ask }: { stored: StoredArticle; ask: Ask }) {
  const { article } = stored;
  return (
    <li>
      <span class="meta report-day">{dayShort(article.date)}</span>
      <div>
        <p>
          <a href={ask.links.article(article.id)}>{article.title ?? opening(stored)}</a>
        </p>
        <p class="meta">
          {article.outlet === null ? (
            'Unknown outlet'
          ) : (
            <a href={ask.links.source(article.outlet)}>{article.outlet}</a>
          )}{' '}
          ·{' '}
          {stored.unread ? (
            <b>unread: no wording for {article.lang}</b>
          ) : (
            <>
              {count(stored.claims, 'claim')}, {count(stored.facts, 'fact')}
            </>
          )}
        </p>
      </div>
    </li>
  );
}

/** The first words of a text without a title. */
function opening({ article }: StoredArticle): string {
  const [first] = paragraphs(article.text.slice(0, article.bodyStart + 2000), article.bodyStart);
  const text = first === undefined ? '' : article.text.slice(first.start, first.end).trim();
  if (text === '') return 'Untitled';
  return text.length <= 110 ? text : `${text.slice(0, text.lastIndexOf(' ', 105) + 1 || 105).trimEnd()}…`;
}
