import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '../../src/web/desk.js';
import { type Served, serveDesk } from '../../src/web/serve.js';
import { readingOf } from '../store/cases.js';
import { launch } from './browser.js';
import { CASES } from './cases.js';
import { type TestLedger, testLedger } from './ledger.js';

/** Words that no line can break. */
const word = (letter: string) => letter.toUpperCase() + letter.repeat(400);
const ENDLESS = readingOf({
  id: 'endless',
  outlet: word('o'),
  title: word('t'),
  date: '2025-12-02',
  sentences: [{ person: word('p'), from: word('f'), to: word('c'), credit: word('s') }],
  injured: word('p'),
});

let ledger: TestLedger;
let served: Served;
let browser: Browser;
const failures: unknown[] = [];

beforeAll(async () => {
  ledger = await testLedger(CASES, { readings: [ENDLESS], readAt: CASES.readAt });
  const app = createDesk({ reader: ledger.reader, version: '0', onError: (error) => failures.push(error) });
  served = await serveDesk(app, { port: 0 });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await ledger?.close();
});

/** Opens the desk in a browser of its own and notes everything that the page complains of. */
async function visit(
  options: BrowserContextOptions,
  walk: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) complaints.push(`left the desk: ${request.url()}`);
    });
    await page.goto(served.url);
    await walk(page);
    return complaints;
  } finally {
    await context.close();
  }
}

/** Waits until the page's address has such a fragment: a click or a key is answered before the page has moved. */
const atFragment = (page: Page, start: '#mark-' | '#note-'): Promise<void> =>
  page.waitForURL((url) => url.hash.startsWith(start));

/** From the front page through a saga to the article behind one of its claims. */
async function toArticle(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Oren Halvard to Sportiva Colline' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Oren Halvard to Sportiva Colline' }).waitFor();
  await page.getByRole('link', { name: 'Sportiva Colline have opened talks' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Colline chase goes on' }).waitFor();
}

const PATHS = [
  '/',
  '/brief',
  '/articles',
  '/about',
  '/players/p-halvard',
  '/sources/Il%20Quaderno',
  '/clubs/harbour-rovers',
  ...Object.values(CASES.articles).map((id) => `/articles/${id}`),
  '/articles/endless',
  `/players/${word('p')}`,
  `/clubs/${word('c')}`,
  `/sources/${word('s')}`,
  '/search?q=see',
  '/brief?as-of=2025-12-02',
];

describe('the desk in a browser', () => {
  it('leads from home to a saga to an article, and explains a claim on keyboard focus', async () => {
    const complaints = await visit({}, async (page) => {
      await toArticle(page);
      await atFragment(page, '#mark-');
      const marked = page.locator('.mark:has(:target)').first();
      expect(await marked.textContent()).toContain('Sportiva Colline have opened talks');

      await page.goto(page.url().replace(/#.*/, ''));
      const tip = page.getByRole('tooltip');
      expect(await tip.isVisible()).toBe(false);
      for (let press = 0; press < 60 && !(await tip.isVisible()); press++) await page.keyboard.press('Tab');
      const focused = page.locator('.mark:focus');
      expect(await focused.count()).toBe(1);
      expect(await focused.getAttribute('aria-describedby')).toBe('tip');
      const words = (await tip.textContent()) ?? '';
      expect(words).toContain('interest from Northgate United in Oren Halvard');
      expect(words).toContain('talks with Sportiva Colline on Oren Halvard');
      expect(words).toContain('Read by rule');
      const [mark, card] = [await focused.boundingBox(), await tip.boundingBox()];
      expect(Math.abs((card?.y ?? 0) - (mark?.y ?? 9999))).toBeLessThan(400);

      await page.keyboard.press('Escape');
      await tip.waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await atFragment(page, '#note-');
      expect(await page.locator('.note:target').count()).toBe(1);
    });
    expect(complaints).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('explains on hover, and the card stays while the pointer is on it', async () => {
    const complaints = await visit({}, async (page) => {
      await page.goto(`${served.url}/articles/${CASES.articles.third}`);
      await page.locator('.mark', { hasText: 'He stays' }).hover();
      const tip = page.getByRole('tooltip');
      expect(await tip.textContent()).toContain('Piero Lanza: Oren Halvard staying at Harbour Rovers');
      await tip.hover();
      await page.waitForTimeout(400);
      expect(await tip.isVisible()).toBe(true);
      await page.locator('h1').hover();
      await tip.waitFor({ state: 'hidden' });
    });
    expect(complaints).toEqual([]);
  });

  it('is read without JavaScript: marks lead to notes, and back', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await toArticle(page);
      await page.locator('.mark').first().click();
      const note = page.locator('.note:target');
      expect(await note.textContent()).toContain('interest from Northgate United in Oren Halvard');
      expect(await note.isVisible()).toBe(true);
      await note.getByRole('link', { name: 'In the text' }).click();
      await atFragment(page, '#mark-');
      expect(await page.getByRole('tooltip').count()).toBe(0);
    });
  });

  it('fits a phone: nothing sticks out, and the filters can be opened and used', async () => {
    const complaints = await visit(
      { viewport: { width: 390, height: 844 }, hasTouch: true },
      async (page) => {
        for (const path of PATHS) {
          await page.goto(served.url + path);
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect(over, path).toBeLessThanOrEqual(0);
        }
        await page.goto(served.url);
        await page.getByText('Filter the sagas').click();
        await page.getByLabel('Club, either side').fill('northgate');
        await page.getByRole('button', { name: 'Filter' }).click();
        await page.waitForURL((url) => url.searchParams.get('club') === 'northgate');
        expect(await page.locator('.card .saga-title').allInnerTexts()).toEqual([
          'Oren Halvard to Northgate United',
        ]);
      },
    );
    expect(complaints).toEqual([]);
  });

  it('follows the system between light and dark', async () => {
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit({ colorScheme }, async (page) => {
        grounds.push(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
      });
    }
    expect(grounds).toEqual(['rgb(250, 248, 243)', 'rgb(21, 20, 18)']);
  });

  it('carries the chosen day along', async () => {
    const complaints = await visit({}, async (page) => {
      await page.getByLabel('As of').fill('2025-12-01');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL((url) => url.searchParams.get('as-of') === '2025-12-01');
      expect(await page.locator('.card').count()).toBe(1);
      await page.getByRole('link', { name: 'Oren Halvard to Sportiva Colline' }).click();
      await page.getByRole('heading', { level: 1, name: 'Oren Halvard to Sportiva Colline' }).waitFor();
      expect(new URL(page.url()).searchParams.get('as-of')).toBe('2025-12-01');
      expect(await page.locator('.claim').count()).toBe(1);
    });
    expect(complaints).toEqual([]);
  });
});
