import type { StoredArticle } from '../../ledger/reader.js';
import type { Ask, Page } from '../ask.js';
import { dayOf, dayWords } from '../day.js';
import { cut, paragraphs, stands } from '../marks.js';
import { Byline, Notices, Versions } from '../parts/article-head.js';
import { Empty } from '../parts/empty.js';
import { Marked } from '../parts/marked.js';
import { claimNote, factNote, type Note, NoteItem } from '../parts/note.js';
import { count } from '../words.js';

/** Each explanation reads the article anew, so that a page explains no more claims than this; the rule is always named. */
const MOST_EXPLAINED = 60;

/** The article reader: the text as it is kept, with every claim and fact marked where it stands. */
export async function articlePage(ask: Ask): Promise<Page> {
  const version = ask.field('version');
  const stored = await ask.reader.article(ask.key, version === '' ? undefined : version, ask.view);
  if (stored === null) return missing(ask);
  const { article } = stored;
  const [versions, claims, facts, reports] = await Promise.all([
    ask.reader.versions(article.id),
    ask.reader.claims({ ...ask.view, article: article.id }),
    ask.reader.facts({ ...ask.view, article: article.id }),
    ask.reader.reports({ ...ask.view, article: article.id }),
  ]);
  const byClaim = new Map(reports.map((report) => [report.claim, report]));
  const bare = [
    ...claims.map((claim) => claimNote(claim, byClaim.get(claim.claim.id) ?? null)),
    ...facts.map(factNote),
  ];
  const notes = numbered(article, bare);
  const hows = await explained(
    ask,
    article,
    claims.map(({ claim }) => claim.id),
  );
  return {
    title: headline(stored) ?? nameOf(stored),
    section: 'articles',
    body: (
      <ArticleBody
        ask={ask}
        stored={stored}
        versions={versions.filter((one) => isSeen(one, ask.asOf))}
        notes={notes}
        hows={hows}
        older={version !== '' && versions[versions.length - 1]?.version !== stored.version}
      />
    ),
  };
}

/** A correction dated later than the page's day is not known on it. */
function isSeen({ article }: StoredArticle, asOf: string | null): boolean {
  return asOf === null || article.date === null || dayOf(article.date) <= asOf;
}

/** How each of an article's claims was read; empty where nothing was handed in that could tell. */
async function explained(
  { explain }: Ask,
  article: StoredArticle['article'],
  claims: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const hows = new Map<string, string>();
  if (explain === null) return hows;
  for (const claim of claims.slice(0, MOST_EXPLAINED)) {
    const how = await explain(article, claim);
    if (how !== null) hows.set(claim, how);
  }
  return hows;
}

/** Notes in the order of the text: title first, then by place; orphaned ones last. */
function numbered(
  article: StoredArticle['article'],
  bare: readonly Omit<Note, 'number' | 'stands'>[],
): readonly Note[] {
  const checked = bare.map((note) => ({ ...note, stands: stands(article, note.quote) }));
  const rank = (note: (typeof checked)[number]) => (note.stands ? (note.quote.part === 'title' ? 0 : 1) : 2);
  return checked
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        a.quote.start - b.quote.start ||
        b.quote.end - a.quote.end ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map((note, i) => ({ ...note, number: i + 1 }));
}

function nameOf({ article }: StoredArticle): string {
  return `${article.outlet ?? 'Unknown outlet'}, ${dayWords(article.date)}`;
}

/** The title, or a first paragraph that stands like one: short, without a full stop. */
function headline({ article }: StoredArticle): string | null {
  if (article.title !== null) return article.title;
  const [first, second] = paragraphs(article.text, article.bodyStart);
  if (first === undefined || second === undefined) return null;
  const text = article.text.slice(first.start, first.end).trim();
  return text.length <= 160 && !/[.…:]$/.test(text) ? text : null;
}

interface BodyProps {
  readonly ask: Ask;
  readonly stored: StoredArticle;
  /** All that the ledger keeps of it, oldest first. */
  readonly versions: readonly StoredArticle[];
  readonly notes: readonly Note[];
  /** How each claim was read. */
  readonly hows: ReadonlyMap<string, string>;
  readonly older: boolean;
}

function ArticleBody({ ask, stored, versions, notes, hows, older }: BodyProps) {
  const { article } = stored;
  const byId = new Map(notes.map((note) => [note.id, note]));
  const spans = (part: 'text' | 'title') =>
    notes
      .filter((note) => note.stands && (note.quote.part ?? 'text') === part)
      .map(({ id, quote }) => ({ id, start: quote.start, end: quote.end }));
  const blocks = paragraphs(article.text, article.bodyStart);
  const rows = cut(article.text, blocks, spans('text'));
  const [titleRow] =
    article.title === null
      ? []
      : cut(article.title, [{ start: 0, end: article.title.length }], spans('title'));
  const inText = article.title === null && headline(stored) !== null;
  const top = titleRow ?? (inText ? rows[0] : undefined);
  return (
    <article class="reader">
      <header class="page-head">
        <p class="kicker">Article</p>
        <h1>{top === undefined ? nameOf(stored) : <Marked pieces={top} notes={byId} />}</h1>
        <Byline ask={ask} stored={stored} />
      </header>
      <Notices stored={stored} notes={notes} older={older} />
      <Versions ask={ask} shown={stored} versions={versions} />
      <div class="read-grid">
        <div class="text" lang={article.lang === 'und' ? '' : article.lang}>
          {rows.slice(inText ? 1 : 0).map((pieces, i) => (
            <p key={i}>
              <Marked pieces={pieces} notes={byId} />
            </p>
          ))}
        </div>
        <section class="notes" aria-labelledby="notes">
          <h2 id="notes" class="label">
            {notes.length === 0
              ? 'Nothing noted'
              : `What the text is read to say: ${count(notes.length, 'note')}`}
          </h2>
          {notes.length === 0 && !stored.unread ? (
            <p class="meta">No statement about anybody's club career was found in this text.</p>
          ) : null}
          <ol>
            {notes.map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                links={ask.links}
                how={hows.get(note.id) ?? null}
                older={older}
              />
            ))}
          </ol>
        </section>
      </div>
    </article>
  );
}

function missing(ask: Ask): Page {
  return {
    title: 'No such article',
    section: 'articles',
    status: 404,
    body: (
      <Empty title="No such article">
        <p>
          {ask.asOf === null
            ? 'The ledger holds no article by this address, or it was withdrawn.'
            : 'The ledger held no article by this address on the day that you look from.'}{' '}
          <a href={ask.links.to('/articles')}>See the articles</a>.
        </p>
      </Empty>
    ),
  };
}
