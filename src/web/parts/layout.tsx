import type { Child } from 'hono/jsx';
import type { Ask, Page, Section } from '../ask.js';
import { SCRIPT_PATH, STYLE_PATH } from '../assets.js';
import { dayWords } from '../day.js';

const SECTIONS: readonly { readonly section: Section; readonly path: string; readonly name: string }[] = [
  { section: 'home', path: '/', name: 'What moved' },
  { section: 'brief', path: '/brief', name: 'Briefing' },
  { section: 'articles', path: '/articles', name: 'Articles' },
  { section: 'about', path: '/about', name: 'How to read' },
];

interface LayoutProps {
  readonly ask: Ask;
  readonly page: Page;
  /** Address without its query: where the as-of form sends the reader back to. */
  readonly path: string;
  /** The other fields of the query, kept when the day changes. */
  readonly kept: readonly (readonly [string, string])[];
}

export function Layout({ ask, page, path, kept }: LayoutProps): Child {
  const { links } = ask;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.section === 'home' ? 'Hearsay: who really said what' : `${page.title} · Hearsay`}</title>
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex, nofollow" />
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script src={SCRIPT_PATH} defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <header class="mast wrap">
          <div class="mast-top">
            <a class="logo" href={links.to('/')}>
              Hearsay
            </a>
            <p class="motto">Who really said what in the transfer market</p>
            <search class="find-box">
              <form class="find" action="/search" method="get">
                <label class="hidden" for="q">
                  Search players, clubs, sources and articles
                </label>
                <input
                  id="q"
                  type="search"
                  name="q"
                  placeholder="Player, club, source, words"
                  maxlength={200}
                  value={ask.field('q')}
                />
                {ask.asOf === null ? null : <input type="hidden" name="as-of" value={ask.asOf} />}
                <button type="submit">Search</button>
              </form>
            </search>
          </div>
          <div class="mast-bar">
            <nav aria-label="Desk">
              <ul>
                {SECTIONS.map((entry) => (
                  <li key={entry.section}>
                    <a
                      href={links.to(entry.path)}
                      {...(page.section === entry.section ? { 'aria-current': 'page' as const } : {})}
                    >
                      {entry.name}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <form class="as-of" action={path} method="get">
              {kept.map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <label class="label" for="as-of">
                As of
              </label>
              <input id="as-of" type="date" name="as-of" value={ask.asOf ?? ''} />
              <button type="submit">Show</button>
            </form>
          </div>
        </header>
        <main id="main" class="wrap" tabindex={-1}>
          {ask.asOf === null ? null : (
            <p class="notice">
              Seen as of <b>{dayWords(ask.asOf)}</b>: nothing published later counts on this page.{' '}
              <a href={withoutDay(path, kept)}>Show everything</a>
            </p>
          )}
          {page.body}
        </main>
        <footer class="foot wrap">
          <p>
            Nothing on these pages is Hearsay's own word: every line names whose word it is, and every quote
            leads to the place in the article where it stands.{' '}
            <a href={links.to('/about')}>How to read this desk</a>. Hearsay {ask.version}.
          </p>
        </footer>
      </body>
    </html>
  );
}

function withoutDay(path: string, kept: LayoutProps['kept']): string {
  const query = new URLSearchParams(Object.fromEntries(kept)).toString();
  return query === '' ? path : `${path}?${query}`;
}
