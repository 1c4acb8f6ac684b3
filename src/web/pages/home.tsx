import type { SagaFilter, StoredClaim } from '../../ledger/reader.js';
import type { Saga, SagaKind, Stage } from '../../model/saga.js';
import { STAGES } from '../../model/saga.js';
import type { Ask, Page } from '../ask.js';
import { dayHeading, nearness } from '../day.js';
import { frontDays } from '../front.js';
import { claimsById } from '../gather.js';
import { Empty } from '../parts/empty.js';
import { Filters } from '../parts/filters.js';
import { Pager, pageNumber } from '../parts/pager.js';
import { SagaCard, SagaTable } from '../parts/saga-card.js';
import { Standings } from '../parts/standings.js';
import { count, sagaName, windowWords } from '../words.js';

const PER_PAGE = 30;
const KINDS: readonly SagaKind[] = ['move', 'stay', 'exit'];
const ORDERS = ['changed', 'reports', 'person'] as const;

/** Sagas that moved, newest day first; with another order, all sagas as a table. */
export async function homePage(ask: Ask): Promise<Page> {
  const page = pageNumber(ask);
  const filter = filterOf(ask);
  const found = await ask.reader.sagas({
    ...ask.view,
    ...filter,
    limit: PER_PAGE + 1,
    offset: (page - 1) * PER_PAGE,
  });
  const sagas = found.slice(0, PER_PAGE);
  const grouped = (filter.order ?? 'changed') === 'changed';
  const moved = grouped
    ? await claimsById(
        ask,
        sagas.map((saga) => saga.lastChanged.claim),
      )
    : new Map();
  return {
    title: 'What moved',
    section: 'home',
    body: (
      <div class="columns front">
        <aside class="rail front-filters" aria-label="Filters">
          <Filters ask={ask} />
        </aside>
        <div class="front-main">
          <h1 class="hidden">What moved</h1>
          {sagas.length === 0 ? (
            await nothing(ask)
          ) : grouped ? (
            <Days sagas={sagas} moved={moved} ask={ask} />
          ) : (
            <section class="section" aria-labelledby="all">
              <div class="section-head">
                <h2 id="all">Sagas by {filter.order === 'person' ? 'name' : 'number of reports'}</h2>
              </div>
              <SagaTable sagas={sagas} links={ask.links} caption="Sagas" />
            </section>
          )}
          <Pager ask={ask} path="/" page={page} more={found.length > PER_PAGE} />
        </div>
        <aside class="rail front-key" aria-label="Standings and key">
          <Standings sagas={sagas} links={ask.links} />
          <Key />
        </aside>
      </div>
    ),
  };
}

function filterOf(ask: Ask): SagaFilter {
  const stage = STAGES.find((name): name is Stage => name === ask.field('stage'));
  const kind = KINDS.find((name) => name === ask.field('kind'));
  const order = ORDERS.find((name) => name === ask.field('order'));
  const text = (name: 'club' | 'player' | 'source') => {
    const value = ask.field(name);
    return value === '' ? {} : { [name]: value };
  };
  return {
    ...text('club'),
    ...text('player'),
    ...text('source'),
    ...(stage === undefined ? {} : { stage }),
    ...(kind === undefined ? {} : { kind }),
    ...(order === undefined ? {} : { order }),
  };
}

interface DaysProps {
  readonly sagas: readonly Saga[];
  readonly moved: ReadonlyMap<string, StoredClaim>;
  readonly ask: Ask;
}

function Days({ sagas, moved, ask }: DaysProps) {
  const days = frontDays(sagas);
  const first = days.flatMap((day) => day.moved)[0];
  return (
    <>
      {days.map(({ day, moved: news, recalled }) => (
        <section class="section day" key={day} aria-labelledby={`day-${day}`}>
          <div class="section-head">
            <h2 id={`day-${day}`}>
              <time datetime={day}>{dayHeading(day)}</time>
            </h2>
            <p class="meta">{summary(nearness(day, ask.today), news.length)}</p>
          </div>
          <div class="cards">
            {news.map((saga) => (
              <SagaCard
                key={saga.id}
                saga={saga}
                moved={moved.get(saga.lastChanged.claim) ?? null}
                links={ask.links}
                lead={saga === first}
              />
            ))}
          </div>
          <Recalled sagas={recalled} ask={ask} />
        </section>
      ))}
    </>
  );
}

function summary(near: string, number: number): string {
  const moved = number === 0 ? '' : `${count(number, 'saga')} moved`;
  return [near, moved].filter((words) => words !== '').join(' · ');
}

/** Past moves that the day's articles mention: no news, and so only named. */
function Recalled({ sagas, ask }: { sagas: readonly Saga[]; ask: Ask }) {
  if (sagas.length === 0) return null;
  return (
    <p class="meta recalled">
      Recalled from the past:{' '}
      {sagas.map((saga, i) => (
        <>
          {i > 0 ? '; ' : ''}
          <a href={ask.links.saga(saga.id)}>{sagaName(saga)}</a> ({windowWords(saga.window)})
        </>
      ))}
      .
    </p>
  );
}

async function nothing(ask: Ask) {
  const filtered = ['club', 'player', 'source', 'stage', 'kind', 'page'].some(
    (name) => ask.field(name) !== '',
  );
  if (filtered) {
    return (
      <Empty as="h2" title="Nobody has said that yet">
        <p>
          No saga in the ledger answers to these filters{ask.asOf === null ? '' : ' on that day'}. Take one
          away, or <a href={ask.links.to('/')}>see everything that moved</a>.
        </p>
      </Empty>
    );
  }
  const { articles, unread } = await ask.reader.status(ask.view);
  if (articles === 0 && ask.asOf === null) {
    return (
      <Empty as="h2" title="The ledger is empty">
        <p>
          Nothing has been read yet, so there is nothing to tell. Give it articles with{' '}
          <code>hearsay read PATH…</code> and load this page again.
        </p>
      </Empty>
    );
  }
  return (
    <Empty as="h2" title="No saga yet">
      <p>
        The ledger {ask.asOf === null ? 'holds' : 'held on that day'} {count(articles, 'article')}
        {unread === 0 ? '' : ` (${unread} unread, in languages without wording)`}, but none speaks of a move.{' '}
        <a href={ask.links.to('/articles')}>See the articles</a>.
      </p>
    </Empty>
  );
}

function Key() {
  return (
    <section class="key" aria-labelledby="key">
      <h2 class="label" id="key">
        Key
      </h2>
      <ul class="meta">
        <li>
          <svg width="12" height="10" viewBox="0 0 12 10" aria-hidden="true">
            <circle cx="5" cy="5" r="3.2" class="dot full" />
          </svg>{' '}
          an independent origin: somebody with a word of their own
        </li>
        <li>
          <svg width="12" height="10" viewBox="0 0 12 10" aria-hidden="true">
            <circle cx="5" cy="5" r="3.2" class="dot" />
          </svg>{' '}
          a report that adds no origin: a copy never counts as a second source
        </li>
        <li>
          Stages run linked, talks, bid, agreed, done; or off. A headline names the talk, it does not confirm
          it.
        </li>
      </ul>
    </section>
  );
}
