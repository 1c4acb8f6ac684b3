import type { StoredClaim } from '../../ledger/reader.js';
import type { Report } from '../../model/report.js';
import type { Saga } from '../../model/saga.js';
import { originOf } from '../../model/source.js';
import { dayShort } from '../day.js';
import type { Links } from '../links.js';
import { gist, windowWords } from '../words.js';
import { Name } from './claim.js';
import { SagaTitle } from './saga-card.js';
import { StagePips } from './stage.js';

interface AgainstProps {
  readonly claims: readonly StoredClaim[];
  readonly reports: ReadonlyMap<string, Report>;
  readonly links: Links;
}

/** Who speaks against the saga: denials, and claims that say no. */
export function Against({ claims, reports, links }: AgainstProps) {
  const against = claims.filter(
    ({ claim }) => claim.status === 'negative' || reports.get(claim.id)?.class === 'denial',
  );
  if (against.length === 0) return null;
  return (
    <section class="section" aria-labelledby="against">
      <h2 id="against">Said against it</h2>
      <ul class="listed">
        {against.map(({ claim, told }) => (
          <li key={claim.id}>
            <a href={links.claim(claim.id)}>{originOf(claim.sources).name}</a>
            <span class="meta">
              , {dayShort(told.published)}: {gist(claim)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every step of a saga with the claim that caused it; the words name whose word it is. */
export function History({ saga, links }: { saga: Saga; links: Links }) {
  return (
    <section class="section" aria-labelledby="history">
      <h2 id="history">What changed</h2>
      <ol class="listed">
        {saga.history.map((change, i) => (
          <li key={i}>
            <a href={links.claim(change.claim)}>{dayShort(change.date)}</a> {change.what}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Other destinations named for the same person, and his other sagas. */
export function Rivals({ saga, others, links }: { saga: Saga; others: readonly Saga[]; links: Links }) {
  const told = new Set(others.flatMap((other) => (other.to === null ? [] : [other.to.name])));
  const untold = saga.rivals.filter((rival) => !told.has(rival.name));
  if (others.length === 0 && untold.length === 0) return null;
  return (
    <section class="section" aria-labelledby="rivals">
      <h2 id="rivals">Also said of {saga.person.name}</h2>
      <ul class="listed">
        {others.map((other) => (
          <li key={other.id}>
            <SagaTitle saga={other} links={links} as="span" />
            <span class="meta">
              <StagePips saga={other} /> {windowWords(other.window)}
            </span>
          </li>
        ))}
        {untold.map((rival) => (
          <li key={rival.name}>
            Rival: <Name named={rival} noun="club" links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}
