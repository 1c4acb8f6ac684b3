import type { StoredArticle } from '../../ledger/reader.js';
import type { Ask } from '../ask.js';
import { dayShort } from '../day.js';
import { paragraphs } from '../marks.js';
import { count } from '../words.js';
import { Retold } from './retold.js';

/** One article in a list: its date, its title or first words, its outlet, and what it gave. */
export function ArticleRow({ stored, ask }: { stored: StoredArticle; ask: Ask }) {
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
          <Retold retelling={article.retelling} inline short />
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
