import {
  type Briefing,
  type BriefLine,
  brief,
  gather,
  isAgain,
  SECTIONS,
  type Section,
} from '../../brief/index.js';
import type { Ask, Page } from '../ask.js';
import { dayOf, dayShort, daysBefore, dayWords, isDay } from '../day.js';
import { Empty } from '../parts/empty.js';
import { Retold } from '../parts/retold.js';
import { Flags } from '../parts/saga-card.js';
import { count, feeRange, sagaParts, sentence, whoseWord, windowName } from '../words.js';

/** More sagas than this are no briefing; the page says that it was cut. */
const MOST = 60;
const WEEK = 7;
const PERIODS = [
  { days: 1, words: 'a day' },
  { days: WEEK, words: 'a week' },
  { days: 30, words: '30 days' },
] as const;

const TITLES: Readonly<Record<Section, string>> = {
  new: 'New',
  moved: 'Moved',
  collapsed: 'Collapsed or denied',
  confirmed: 'Confirmed by another origin',
  repeated: 'Told again, nothing new',
};

/** What a period brought: the last week up to the newest change, unless the address says since when. */
export async function briefPage(ask: Ask): Promise<Page> {
  const asked = ask.field('since');
  const [newest] = await ask.reader.sagas({ ...ask.view, limit: 1, order: 'changed' });
  const until = ask.asOf ?? dayOf(newest?.lastChanged.date ?? ask.today);
  const since = isDay(asked) ? asked : daysBefore(until, WEEK);
  const found = await gather(ask.reader, { view: ask.view, since, most: MOST });
  const briefing = brief({ ...found, since, asOf: ask.asOf });
  return {
    title: 'Briefing',
    section: 'brief',
    body: (
      <>
        <header class="page-head">
          <p class="kicker">Briefing</p>
          <h1>
            {dayWords(since)} to {dayWords(until)}
          </h1>
          <p class="standfirst">
            {briefing.counts.sagas === 0
              ? 'Nobody spoke of a move in this time.'
              : `${count(briefing.counts.sagas, 'saga')}, in ${count(briefing.counts.reports, 'report')}; ${briefing.counts.repeats === 0 ? 'none of them a repeat' : `${briefing.counts.repeats} of them said nothing new`}.`}
            {found.cut ? ` Only ${MOST} are shown, those that changed last first.` : ''}
          </p>
          <Periods ask={ask} since={since} until={until} />
        </header>
        <Sections ask={ask} briefing={briefing} />
      </>
    ),
  };
}

function Periods({ ask, since, until }: { ask: Ask; since: string; until: string }) {
  return (
    <form class="periods" action="/brief" method="get">
      {ask.asOf === null ? null : <input type="hidden" name="as-of" value={ask.asOf} />}
      <span class="meta">
        {PERIODS.map(({ days, words }) => {
          const from = daysBefore(until, days);
          return (
            <a
              key={words}
              href={ask.links.to('/brief', { since: from })}
              {...(from === since ? { 'aria-current': 'true' as const } : {})}
            >
              {words}
            </a>
          );
        })}
      </span>
      <label class="label" for="since">
        Since
      </label>
      <input id="since" type="date" name="since" value={since} />
      <button type="submit">Show</button>
    </form>
  );
}

function Sections({ ask, briefing }: { ask: Ask; briefing: Briefing }) {
  if (briefing.counts.sagas === 0) {
    return (
      <Empty as="h2" title="A quiet time">
        <p>
          Nobody said anything in it that moved a saga. Look further back, or{' '}
          <a href={ask.links.to('/')}>see what moved last</a>.
        </p>
      </Empty>
    );
  }
  return (
    <div class="brief-sections">
      {SECTIONS.map((section) =>
        briefing[section].length === 0 ? null : (
          <section key={section} class="section" aria-labelledby={`brief-${section}`}>
            <div class="section-head">
              <h2 id={`brief-${section}`}>{TITLES[section]}</h2>
              <p class="meta">{count(briefing[section].length, 'saga')}</p>
            </div>
            <ul class="brief-lines">
              {briefing[section].map((line) => (
                <Line key={line.saga} line={line} told={isAgain(section)} ask={ask} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function Line({ line, told, ask }: { line: BriefLine; told: boolean; ask: Ask }) {
  const { lead, join, side } = sagaParts(line);
  const { links } = ask;
  return (
    <li class="card">
      <h3 class="saga-title">
        <a href={links.saga(line.saga)}>
          {lead} <span class="join">{join}</span>
          {side === null ? '' : ` ${side.name}`}
        </a>
      </h3>
      <p class="meta">
        <b>
          {line.before === null || line.before === line.stage
            ? line.stage
            : `${line.before} to ${line.stage}`}
        </b>{' '}
        <Flags saga={line} /> <span>{windowName(line.window)}</span>
      </p>
      <p class="card-what">
        {told ? (
          <>
            {line.says === 'denied' ? 'Denied' : 'Told again'} by{' '}
            <a href={links.source(line.whose)}>{whoseWord(line.whose)}</a>
            {line.says === line.stage || line.says === 'denied' ? '' : `, as ${line.says}`}.{' '}
          </>
        ) : (
          `${sentence(line.what)} `
        )}
        <span class="meta">{dayWords(line.date)}</span>
      </p>
      {line.quote === null ? null : (
        <figure class="quoted">
          <blockquote>
            <a class="quiet" href={links.article(line.quote.article, line.quote.claim)}>
              <span class="around">{line.quote.around?.before}</span>
              <span class="exact">{line.quote.words}</span>
              <span class="around">{line.quote.around?.after}</span>
            </a>
          </blockquote>
          <figcaption class="cite">
            {line.quote.outlet ?? 'Unknown outlet'}
            {line.quote.credits.length === 0 ? '' : `, crediting ${line.quote.credits.join(', then ')}`},{' '}
            {dayShort(line.quote.date)}
            <Retold retelling={line.quote.retelling} inline />
          </figcaption>
        </figure>
      )}
      <p class="meta card-foot">
        <span>
          First: {whoseWord(line.first.source)}, {dayShort(line.first.date)}
        </span>
        <span>
          {count(line.origins, 'independent origin')}; {count(line.reports, 'report')} in this time
          {line.repeats === 0 ? '' : `, ${line.repeats} of them nothing new`}
        </span>
        {line.fee === null ? null : <span>Fee named: {feeRange(line.fee)}</span>}
      </p>
    </li>
  );
}
