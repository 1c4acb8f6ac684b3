import type { SearchHit } from '../../ledger/reader.js';
import type { Named } from '../../model/claim.js';
import type { Ask, Page } from '../ask.js';
import { dayShort, dayWords } from '../day.js';
import { fold, keyOf } from '../links.js';
import { Empty } from '../parts/empty.js';
import { Retold } from '../parts/retold.js';
import { count } from '../words.js';

const NAMES = 40;
const HITS = 30;

/** People, clubs and sources of that name, and articles with those words. */
export async function searchPage(ask: Ask): Promise<Page> {
  const words = ask.field('q');
  if (words === '') {
    return {
      title: 'Search',
      section: 'search',
      body: (
        <Empty title="Search the ledger">
          <p>Type a player, a club, a source, or words from an article, in the box above.</p>
        </Empty>
      ),
    };
  }
  const [people, clubs, sources, hits] = await Promise.all([
    ask.reader.sagas({ ...ask.view, player: words, limit: NAMES }),
    ask.reader.sagas({ ...ask.view, club: words, limit: NAMES }),
    ask.reader.reports({ ...ask.view, source: words, limit: NAMES }),
    ask.reader.search(words, { ...ask.view, limit: HITS }),
  ]);
  const found = {
    players: unique(people.map((saga) => saga.person)),
    clubs: unique(clubs.flatMap((saga) => [saga.to, saga.from]).filter((club) => holds(club?.name, words))),
    sources: [...new Set(sources.flatMap((report) => [report.origin.name, ...report.chain]))].filter((name) =>
      holds(name, words),
    ),
  };
  const nothing = found.players.length + found.clubs.length + found.sources.length + hits.length === 0;
  const { links } = ask;
  return {
    title: `Search: ${words}`,
    section: 'search',
    body: (
      <>
        <header class="page-head">
          <p class="kicker">Search</p>
          <h1>“{words}”</h1>
        </header>
        {nothing ? (
          <Empty as="h2" title="Nobody has said that">
            <p>Nothing in the ledger answers to these words. Try a surname, or one word of them.</p>
          </Empty>
        ) : null}
        <div class="found">
          <Names title="People" names={found.players.map((one) => [one.name, links.player(one)])} />
          <Names title="Clubs" names={found.clubs.map((one) => [one.name, links.club(one)])} />
          <Names title="Sources" names={found.sources.map((name) => [name, links.source(name)])} />
        </div>
        <Hits hits={hits} ask={ask} />
      </>
    ),
  };
}

function holds(name: string | undefined, words: string): boolean {
  return name !== undefined && fold(name).includes(fold(words));
}

function unique(named: readonly (Named | null)[]): readonly Named[] {
  return [...new Map(named.flatMap((one) => (one === null ? [] : [[keyOf(one), one] as const]))).values()];
}

function Names({ title, names }: { title: string; names: readonly (readonly [string, string])[] }) {
  if (names.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul class="listed">
        {names.map(([name, path]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hits({ hits, ask }: { hits: readonly SearchHit[]; ask: Ask }) {
  if (hits.length === 0) return null;
  return (
    <section class="section" aria-labelledby="hits">
      <div class="section-head">
        <h2 id="hits">Articles</h2>
        <p class="meta">{hits.length === HITS ? `the first ${HITS}` : count(hits.length, 'article')}</p>
      </div>
      <ul class="report-list">
        {hits.map((hit) => (
          <li key={hit.article}>
            <span class="meta report-day">{dayShort(hit.date)}</span>
            <div>
              <p>
                <a href={ask.links.article(hit.article)}>
                  {hit.title ?? `${hit.outlet ?? 'Unknown outlet'}, ${dayWords(hit.date)}`}
                </a>
              </p>
              <p class="excerpt">{hit.excerpt}</p>
              <p class="meta">
                {hit.outlet ?? 'Unknown outlet'}
                <Retold retelling={hit.retelling} inline />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
