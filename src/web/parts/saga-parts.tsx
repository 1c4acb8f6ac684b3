import { type Saga, statedDate } from '../../model/saga.js';
import { dayShort } from '../day.js';
import type { Links } from '../links.js';
import { windowWords } from '../words.js';
import { Name } from './claim.js';
import { SagaTitle } from './saga-card.js';
import { StagePips } from './stage.js';

/** Every step of a saga with the claim that caused it; the words name whose word it is. */
export function History({ saga, links }: { saga: Saga; links: Links }) {
  return (
    <section class="section" aria-labelledby="history">
      <h2 id="history">What changed</h2>
      <ol class="listed">
        {saga.history.map((change, i) => (
          <li key={i}>
            <a href={links.claim(change.claim)}>{dayShort(statedDate(change))}</a> {change.what}
          </li>
        ))}
      </ol>
      {saga.continues == null ? null : (
        <p class="meta">
          The story goes on from <a href={links.saga(saga.continues)}>the window before</a>.
        </p>
      )}
      {saga.continuedBy == null ? null : (
        <p class="meta">
          The story goes on in <a href={links.saga(saga.continuedBy)}>the window after</a>.
        </p>
      )}
    </section>
  );
}

interface RivalsProps {
  readonly saga: Saga;
  readonly others: readonly Saga[];
  /** There are more than these, on the person's page. */
  readonly more: boolean;
  readonly links: Links;
}

/** Other destinations named for the same person, and his other sagas. */
export function Rivals({ saga, others, more, links }: RivalsProps) {
  const told = new Set(others.flatMap((other) => (other.to === null ? [] : [other.to.name])));
  const untold = saga.rivals.filter((rival) => !told.has(rival.name));
  if (others.length === 0 && untold.length === 0 && !more) return null;
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
      {more ? (
        <p class="meta">
          <a href={links.player(saga.person)}>More that is told of {saga.person.name}</a>
        </p>
      ) : null}
    </section>
  );
}
