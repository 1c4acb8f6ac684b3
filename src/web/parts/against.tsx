import type { StoredClaim } from '../../ledger/reader.js';
import type { Contradiction, Saga } from '../../model/saga.js';
import { dayShort } from '../day.js';
import type { Links } from '../links.js';
import { gist, originName, whoseWord } from '../words.js';

interface AgainstProps {
  readonly saga: Saga;
  readonly denials: readonly StoredClaim[];
  /** Whose word each claim is. */
  readonly whose: ReadonlyMap<string, string>;
  readonly links: Links;
}

/** Who denies the saga, and which contradictions stand open. */
export function Against({ saga, denials, whose, links }: AgainstProps) {
  const contradictions = saga.contradictions ?? [];
  if (denials.length === 0 && contradictions.length === 0) return null;
  return (
    <section class="section" aria-labelledby="against">
      <h2 id="against">Said against it</h2>
      <ul class="listed">
        {denials.map(({ claim, told }) => (
          <li key={claim.id}>
            <a href={links.claim(claim.id)}>{whose.get(claim.id) ?? originName(claim.sources)}</a>
            <span class="meta">
              , {dayShort(told.published)}: {gist(claim)}
            </span>
          </li>
        ))}
        {contradictions.map((one, i) => (
          <Contradicting key={i} contradiction={one} whose={whose} links={links} />
        ))}
      </ul>
    </section>
  );
}

interface ContradictingProps {
  readonly contradiction: Contradiction;
  readonly whose: ReadonlyMap<string, string>;
  readonly links: Links;
}

/** Two words that cannot both be true, and what settled it. */
function Contradicting({ contradiction, whose, links }: ContradictingProps) {
  const word = (claim: string) => {
    const name = whose.get(claim);
    return name === undefined ? claim : <a href={links.claim(claim)}>{name}</a>;
  };
  const { says, denies, since, dated, settledBy } = contradiction;
  return (
    <li>
      {word(says)} against {word(denies)}
      <span class="meta">
        {' '}
        since {dayShort(dated ?? since)}: {settledBy === null ? 'open' : <>settled by {word(settledBy)}</>}
      </span>
    </li>
  );
}

/** What each origin last said. */
export function Stances({ saga, links }: { saga: Saga; links: Links }) {
  const stances = saga.stances ?? [];
  if (stances.length < 2) return null;
  return (
    <section class="section" aria-labelledby="stances">
      <h2 id="stances">Where each origin stands</h2>
      <ul class="listed">
        {stances.map((stance) => (
          <li key={stance.origin}>
            <a href={links.source(stance.origin)}>{whoseWord(stance.origin)}</a>
            <span class="meta">
              : <b>{stance.stage}</b>, since{' '}
              <a href={links.claim(stance.claim)}>{dayShort(stance.dated ?? stance.since)}</a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
