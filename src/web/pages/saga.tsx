import type { StoredClaim } from '../../ledger/reader.js';
import type { Report } from '../../model/report.js';
import { type Saga, statedDate } from '../../model/saga.js';
import type { Ask, Page } from '../ask.js';
import { dayWords, onOrIn } from '../day.js';
import { claimsById } from '../gather.js';
import { keyOf, segment } from '../links.js';
import { Against, Stances } from '../parts/against.js';
import { ClaimRow, Name } from '../parts/claim.js';
import { Empty } from '../parts/empty.js';
import { OriginTree } from '../parts/origin-tree.js';
import { OriginDots } from '../parts/origins.js';
import { Pager, pageNumber } from '../parts/pager.js';
import { Flags } from '../parts/saga-card.js';
import { History, Rivals } from '../parts/saga-parts.js';
import { StagePips, StageTrack } from '../parts/stage.js';
import { count, feeRange, sagaName, sagaParts, sourceName, whoseWord, windowWords } from '../words.js';

/** Claims on one page of a saga, and denials beside them. */
const PER_PAGE = 100;
const DENIALS = 40;
/** The person's other sagas beside it, those that changed last; his own page has the rest. */
const OTHERS = 20;

/** One saga: who said what, in order of time; whose words they are; what is said against it. */
export async function sagaPage(ask: Ask): Promise<Page> {
  const [saga] = await ask.reader.sagas({ ...ask.view, id: ask.key, limit: 1 });
  if (saga === undefined) return missing(ask);
  const page = pageNumber(ask);
  const shown = saga.claims.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const [reports, sagas] = await Promise.all([
    ask.reader.reports({ ...ask.view, saga: saga.id }),
    // This one is among them, and one more tells that there are more.
    ask.reader.sagas({
      ...ask.view,
      person: keyOf(saga.person),
      limit: OTHERS + 2,
    }),
  ]);
  const denials = reports.filter((report) => report.class === 'denial').slice(0, DENIALS);
  const claims = await claimsById(ask, [...shown, ...denials.map((report) => report.claim)]);
  const others = sagas.filter((other) => other.id !== saga.id);
  const more = sagas.length === OTHERS + 2;
  return {
    title: sagaName(saga),
    section: null,
    body: (
      <SagaBody
        ask={ask}
        saga={saga}
        page={page}
        claims={present(claims, shown)}
        denials={present(
          claims,
          denials.map((report) => report.claim),
        )}
        reports={reports}
        others={others.slice(0, OTHERS)}
        more={more}
      />
    ),
  };
}

/** Claims in the order of their ids; those that the ledger no longer counts are left out. */
function present(claims: ReadonlyMap<string, StoredClaim>, ids: readonly string[]): readonly StoredClaim[] {
  return ids.flatMap((id) => {
    const stored = claims.get(id);
    return stored === undefined ? [] : [stored];
  });
}

interface BodyProps {
  readonly ask: Ask;
  readonly saga: Saga;
  readonly page: number;
  readonly claims: readonly StoredClaim[];
  readonly denials: readonly StoredClaim[];
  readonly reports: readonly Report[];
  readonly others: readonly Saga[];
  readonly more: boolean;
}

function SagaBody({ ask, saga, page, claims, denials, reports, others, more }: BodyProps) {
  const { links } = ask;
  const byClaim = new Map(reports.map((report) => [report.claim, report]));
  const whose = new Map(reports.map((report) => [report.claim, sourceName(report.origin)]));
  return (
    <>
      <SagaHead ask={ask} saga={saga} />
      <StageTrack saga={saga} links={links} whose={whose} />
      <Figures saga={saga} />
      <div class="columns">
        <div>
          <section class="section" aria-labelledby="claims">
            <div class="section-head">
              <h2 id="claims">Every word, in order</h2>
              <p class="meta">
                {count(saga.claims.length, 'claim')} in {count(saga.articles, 'article')}
              </p>
            </div>
            <ol class="claims">
              {claims.map((stored) => (
                <ClaimRow
                  key={stored.claim.id}
                  stored={stored}
                  report={byClaim.get(stored.claim.id)}
                  links={links}
                />
              ))}
            </ol>
            <Pager
              ask={ask}
              path={`/sagas/${segment(saga.id)}`}
              page={page}
              more={saga.claims.length > page * PER_PAGE}
              words={['Earlier', 'Later']}
            />
          </section>
        </div>
        <aside class="rail" aria-label="Origins, history and rivals">
          <OriginTree reports={reports} links={links} />
          <Stances saga={saga} links={links} />
          <Against saga={saga} denials={denials} whose={whose} links={links} />
          <History saga={saga} links={links} />
          <Rivals saga={saga} others={others} more={more} links={links} />
        </aside>
      </div>
    </>
  );
}

function SagaHead({ ask, saga }: { ask: Ask; saga: Saga }) {
  const { links } = ask;
  const { join, side } = sagaParts(saga);
  const began = statedDate(saga.firstReported);
  const changed = statedDate(saga.lastChanged);
  return (
    <header class="page-head">
      <p class="kicker">
        Saga · {windowWords(saga.window)}
        {saga.from !== null && saga.kind === 'move' ? (
          <>
            {' · from '}
            <Name named={saga.from} noun="club" links={links} />
          </>
        ) : null}
      </p>
      <h1 class="saga-title">
        <Name named={saga.person} noun="player" links={links} /> <span class="join">{join}</span>{' '}
        {side === null ? null : <Name named={side} noun="club" links={links} />}
      </h1>
      <p class="meta card-stage">
        <StagePips saga={saga} />
        <Flags saga={saga} />
      </p>
      <p class="standfirst">
        <a href={links.source(saga.firstReported.source)}>{whoseWord(saga.firstReported.source)}</a> was
        first, {onOrIn(began)} <a href={links.claim(saga.firstReported.claim)}>{dayWords(began)}</a>. The last
        change came {onOrIn(changed)} <a href={links.claim(saga.lastChanged.claim)}>{dayWords(changed)}</a>:{' '}
        {saga.lastChanged.what}.
      </p>
    </header>
  );
}

function Figures({ saga }: { saga: Saga }) {
  const { probability } = saga;
  return (
    <dl class="figures">
      <div>
        <dt>Origins against reports</dt>
        <dd>
          <OriginDots saga={saga} />
        </dd>
      </div>
      <div>
        <dt>Read in</dt>
        <dd>
          <b>{count(saga.articles, 'article')}</b> of {count(saga.outlets, 'outlet')}
        </dd>
      </div>
      <div>
        <dt>Fee named</dt>
        <dd>{saga.fee === null ? 'none in any claim' : <b>{feeRange(saga.fee)}</b>}</dd>
      </div>
      {probability === null ? null : (
        <div>
          <dt>Forecast</dt>
          <dd>
            <b>{percent(probability.value)}</b>, between {percent(probability.low)} and{' '}
            {percent(probability.high)}
          </dd>
        </div>
      )}
    </dl>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function missing(ask: Ask): Page {
  return {
    title: 'No such saga',
    section: null,
    status: 404,
    body: (
      <Empty title={ask.asOf === null ? 'No such saga' : 'Nobody had spoken of it yet'}>
        <p>
          {ask.asOf === null
            ? 'The ledger knows no saga by this address. It may have been told apart anew since the link was made.'
            : 'On the day that you look from, no article had told this saga.'}{' '}
          <a href={ask.links.to('/')}>See what moved</a>.
        </p>
      </Empty>
    ),
  };
}
