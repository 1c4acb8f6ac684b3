import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import type { LedgerReader } from '../ledger/reader.js';
import type { Ask, Explain, Onward, Page, PageMaker } from './ask.js';
import { ASSETS } from './assets.js';
import { dayOf, isDay } from './day.js';
import { linksFor } from './links.js';
import { aboutPage } from './pages/about.js';
import { articlePage } from './pages/article.js';
import { articlesPage } from './pages/articles.js';
import { briefPage } from './pages/brief.js';
import { claimPage } from './pages/claim.js';
import { clubPage } from './pages/club.js';
import { homePage } from './pages/home.js';
import { playerPage } from './pages/player.js';
import { sagaPage } from './pages/saga.js';
import { searchPage } from './pages/search.js';
import { sourcePage } from './pages/source.js';
import { badDayPage, failedPage, lostPage } from './pages/trouble.js';
import { Layout } from './parts/layout.js';

export interface DeskOptions {
  readonly reader: LedgerReader;
  /** Shown in the footer. */
  readonly version: string;
  /** The present instant, ISO: only for saying "today". Absent: the pages say no such words. */
  readonly now?: () => string;
  /** Explains how a claim of an article was read. Absent: the reader page names the rule alone. */
  readonly explain?: Explain;
  /** Told of unexpected failures; the page itself never shows them. */
  readonly onError?: (error: unknown) => void;
}

/** Every page of the desk by its address. `docs/desk.md` documents each; a test holds it to that. */
const PAGES: readonly (readonly [string, PageMaker])[] = [
  ['/', homePage],
  ['/brief', briefPage],
  ['/sagas/:key', sagaPage],
  ['/articles', articlesPage],
  ['/articles/:key', articlePage],
  ['/claims/:key', claimPage],
  ['/players/:key', playerPage],
  ['/clubs/:key', clubPage],
  ['/sources/:key', sourcePage],
  ['/search', searchPage],
  ['/about', aboutPage],
];

/** The longest value that a field or an address may have, in UTF-16 units; the rest is cut off. */
const LONGEST = 400;

/** The desk: a web application that reads a ledger and cannot write. */
export function createDesk(options: DeskOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // The desk speaks plain HTTP on the loopback; whoever puts TLS before it sets this there.
      strictTransportSecurity: false,
    }),
  );
  for (const asset of ASSETS) {
    app.get(asset.path, (c) => {
      c.header('ETag', asset.etag);
      c.header(
        'Cache-Control',
        c.req.query('v') === undefined ? 'no-cache' : 'public, max-age=31536000, immutable',
      );
      if (c.req.header('If-None-Match') === asset.etag) return c.body(null, 304);
      return c.body(asset.body, 200, { 'Content-Type': asset.type });
    });
  }
  for (const [path, make] of PAGES) {
    app.get(path, async (c) => {
      const ask = askOf(c, options);
      if (ask === null) return answer(c, options, badDayPage(c.req.query('as-of') ?? '', linksFor(null)));
      return answer(c, options, await make(ask));
    });
  }
  app.notFound((c) => answer(c, options, lostPage(linksFor(dayIn(c)))));
  app.onError((error, c) => {
    const page = failedPage(error, linksFor(dayIn(c)));
    if (page.status === 500) options.onError?.(error);
    return answer(c, options, page);
  });
  return app;
}

/** The as-of day of the address, if it is one. */
function dayIn(c: Context): string | null {
  const day = (c.req.query('as-of') ?? '').trim();
  return isDay(day) ? day : null;
}

/** What the address asks; null if its as-of day is none. */
function askOf(c: Context, options: DeskOptions): Ask | null {
  const asOf = dayIn(c);
  if (asOf === null && (c.req.query('as-of') ?? '').trim() !== '') return null;
  return makeAsk(c, options, asOf);
}

function makeAsk(c: Context, options: DeskOptions, asOf: string | null): Ask {
  return {
    reader: options.reader,
    view: asOf === null ? {} : { asOf: { published: asOf } },
    asOf,
    today: asOf ?? dayOf(options.now?.() ?? ''),
    links: linksFor(asOf),
    // Whole, however long: cut, it would no longer name what a link on the desk means.
    key: c.req.param('key') ?? '',
    field: (name) => (c.req.query(name) ?? '').trim().slice(0, LONGEST),
    explain: options.explain ?? null,
    version: options.version,
  };
}

function answer(c: Context, options: DeskOptions, page: Page | Onward): Response | Promise<Response> {
  if ('onward' in page) return c.redirect(page.onward, 302);
  const kept = Object.entries(c.req.query()).filter(([name]) => name !== 'as-of' && name !== 'page');
  const ask = makeAsk(c, options, dayIn(c));
  c.header('Cache-Control', 'no-cache');
  return c.html(
    html`<!doctype html>${<Layout ask={ask} page={page} path={c.req.path} kept={kept} />}`,
    page.status ?? 200,
  );
}
