import type { Ask, Page } from '../ask.js';
import { ArticleRow } from '../parts/article-row.js';
import { Empty } from '../parts/empty.js';
import { Pager, pageNumber } from '../parts/pager.js';

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
          <Empty as="h2" title="No article here">
            <p>
              The ledger holds none that answers to this. Articles come in by <code>hearsay read PATH…</code>.
            </p>
          </Empty>
        ) : (
          <ul class="report-list section">
            {rows.map((stored) => (
              <ArticleRow key={stored.article.id} stored={stored} ask={ask} />
            ))}
          </ul>
        )}
        <Pager ask={ask} path="/articles" page={page} more={found.length > PER_PAGE} />
      </>
    ),
  };
}
