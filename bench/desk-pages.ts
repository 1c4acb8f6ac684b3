import type { LedgerReader } from '../src/ledger/reader.js';
import { createDesk } from '../src/web/desk.js';
import { linksFor, segment } from '../src/web/links.js';
import type { World } from './ledger-world.js';
import { table } from './table.js';

/** Wall-clock time during which a reader had a question to answer, in milliseconds. */
class Asking {
  spent = 0;
  #under = 0;
  #from = 0;

  /** The same reader, watched. */
  watch(reader: LedgerReader): LedgerReader {
    return new Proxy(reader, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...args: readonly unknown[]) => {
          const answer: unknown = value.apply(target, args);
          if (!(answer instanceof Promise)) return answer;
          if (this.#under++ === 0) this.#from = performance.now();
          return answer.finally(() => {
            if (--this.#under === 0) this.spent += performance.now() - this.#from;
          });
        };
      },
    });
  }
}

/** Addresses of the desk's pages, others each time they are asked for. */
function addresses(world: World, articles: number, random: () => number, sagaOf: () => Promise<string>) {
  const anArticle = (): number => Math.floor(random() * articles);
  const day = (): string => world.day(anArticle());
  const past = (path: string): string => linksFor(day()).to(path);
  const player = (): string => `/players/${segment(world.person())}`;
  const club = (): string => `/clubs/${segment(world.club())}`;
  const source = (): string => `/sources/${segment(world.outlet())}`;
  const search = (words: string): string => `/search?q=${encodeURIComponent(words)}`;
  const pages: Readonly<Record<string, () => string | Promise<string>>> = {
    'what moved': () => '/',
    'what moved, as of a day': () => past('/'),
    'what moved, page 20': () => '/?page=20',
    'what moved, of a club': () => `/?club=${encodeURIComponent(world.club())}`,
    'sagas by reports': () => '/?order=reports',
    briefing: () => '/brief',
    'briefing, as of a day': () => past('/brief'),
    saga: async () => `/sagas/${await sagaOf()}`,
    articles: () => '/articles',
    article: () => `/articles/${world.id(anArticle())}`,
    claim: () => `/claims/${world.claim(anArticle())}`,
    player,
    'player, as of a day': () => past(player()),
    club,
    'club, as of a day': () => past(club()),
    source,
    'source, as of a day': () => past(source()),
    'search, a name': () => search(world.person()),
    'search, common words': () => search('manager window'),
    about: () => '/about',
    'about, as of a day': () => past('/about'),
  };
  return pages;
}

/** Every page of the desk, asked for many times: how long its queries take, and how long the page as a whole. */
export async function askDesk(
  reader: LedgerReader,
  world: World,
  articles: number,
  asks: number,
  random: () => number,
): Promise<string> {
  const asking = new Asking();
  const desk = createDesk({ reader: asking.watch(reader), version: '0' });
  const sagaOf = async (): Promise<string> => {
    for (;;) {
      const [saga] = await reader.sagas({ player: world.person(), limit: 1 });
      if (saga !== undefined) return saga.id;
    }
  };
  const rows: (readonly string[])[] = [];
  for (const [name, address] of Object.entries(addresses(world, articles, random, sagaOf))) {
    const queries: number[] = [];
    const pages: number[] = [];
    for (let i = 0; i < asks; i++) {
      const path = await address();
      asking.spent = 0;
      const from = performance.now();
      const answer = await desk.request(path);
      await answer.text();
      pages.push(performance.now() - from);
      queries.push(asking.spent);
      if (answer.status >= 400 && answer.status !== 404) throw new Error(`${path}: ${answer.status}`);
    }
    rows.push([name, at(queries, 0.5), at(queries, 0.99), at(pages, 0.5), at(pages, 0.99)]);
  }
  return table(['page', 'queries, median ms', 'p99', 'whole page, median ms', 'p99'], rows);
}

function at(times: number[], share: number): string {
  times.sort((a, b) => a - b);
  return (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
}
