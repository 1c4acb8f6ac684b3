import type { StoredArticle } from '../../ledger/reader.js';
import type { Ask } from '../ask.js';
import { dayWords } from '../day.js';
import { outward, segment } from '../links.js';
import { count } from '../words.js';
import type { Note } from './note.js';

/** Outlet, author, date, address, and when it was read. */
export function Byline({ ask, stored }: { ask: Ask; stored: StoredArticle }) {
  const { article } = stored;
  const url = outward(article.url);
  return (
    <p class="meta">
      {article.outlet === null ? (
        <b>Unknown outlet</b>
      ) : (
        <a href={ask.links.source(article.outlet)}>{article.outlet}</a>
      )}
      {article.author === null ? '' : `, by ${article.author}`}
      {' · '}
      {dayWords(article.date)}
      {article.dateBasis === 'inferred' ? ' (inferred from the text)' : ''}
      {' · '}
      {url === null ? (
        article.url === null ? (
          'no address known'
        ) : (
          <code>{article.url}</code>
        )
      ) : (
        <a href={url} rel="noopener nofollow noreferrer">
          the article at its outlet
        </a>
      )}
      {' · '}read {dayWords(stored.read)}
    </p>
  );
}

function linked({ article }: StoredArticle): string {
  return outward(article.url) === null ? '' : 'The address above leads to what the outlet wrote.';
}

/** What must be said of the whole article before it is read. */
export function Notices({
  stored,
  notes,
  older,
}: {
  stored: StoredArticle;
  notes: readonly Note[];
  older: boolean;
}) {
  const orphans = notes.filter((note) => !note.stands).length;
  return (
    <>
      {stored.unread ? (
        <p class="notice">
          <b>Unread.</b> The article is kept, but Hearsay has no wording for its language (
          <code>{stored.article.lang}</code>); nothing is guessed.
        </p>
      ) : null}
      {older ? (
        <p class="notice">
          This is one kept version of the text (<code>{stored.version}</code>); the article may have been
          corrected since.
        </p>
      ) : null}
      {orphans > 0 && !older ? (
        <p class="notice">
          <b>{count(orphans, 'quote')} orphaned:</b> the words that {orphans === 1 ? 'it rests' : 'they rest'}{' '}
          on are no longer in the text. See the last notes.
        </p>
      ) : null}
      {stored.article.retelling === true ? (
        <p class="notice">
          <b>A retelling of this report, not the outlet’s words.</b> What it says, and whose word it is, are
          as reported; the sentences are not. {linked(stored)}
        </p>
      ) : null}
    </>
  );
}

/** Corrections of an article: every version that was read is kept. */
export function Versions({
  ask,
  shown,
  versions,
}: {
  ask: Ask;
  shown: StoredArticle;
  versions: readonly StoredArticle[];
}) {
  if (versions.length < 2) return null;
  return (
    <p class="meta versions">
      Versions read:{' '}
      {versions.map((one, i) => (
        <>
          {i > 0 ? ', ' : ''}
          {one.withdrawn ? (
            `withdrawn ${dayWords(one.read)}`
          ) : one.version === shown.version ? (
            <b>{dayWords(one.read)}</b>
          ) : (
            <a href={ask.links.to(`/articles/${segment(one.article.id)}`, { version: one.version })}>
              {dayWords(one.read)}
            </a>
          )}
        </>
      ))}
    </p>
  );
}
