import type { StoredClaim } from '../../ledger/reader.js';
import { type Saga, statedDate } from '../../model/saga.js';
import { dayShort, dayWords } from '../day.js';
import type { Links } from '../links.js';
import { FLAG_WORDS, feeRange, sagaParts, sentence, whoseWord, windowWords } from '../words.js';
import { Name, Quoted } from './claim.js';
import { OriginDots } from './origins.js';
import { StagePips } from './stage.js';

export function SagaTitle({
  saga,
  links,
  as = 'h3',
}: {
  saga: Saga;
  links: Links;
  as?: 'h2' | 'h3' | 'span';
}) {
  const { lead, join, side } = sagaParts(saga);
  const Tag = as;
  return (
    <Tag class="saga-title">
      <a href={links.saga(saga.id)}>
        {lead} <span class="join">{join}</span>
        {side === null ? '' : ` ${side.name}`}
      </a>
    </Tag>
  );
}

export function Flags({ saga }: { saga: Pick<Saga, 'flags'> }) {
  return (
    <>
      {saga.flags.map((flag) => (
        <span
          key={flag}
          class={flag === 'contradicted' || flag === 'collapsed' ? 'tag against' : 'tag'}
          title={FLAG_WORDS[flag]}
        >
          {flag}
        </span>
      ))}
    </>
  );
}

interface CardProps {
  readonly saga: Saga;
  /** The claim behind the last change; absent where the ledger no longer counts it. */
  readonly moved: StoredClaim | null;
  readonly links: Links;
  readonly lead?: boolean;
}

/** A saga that moved: its stage, what moved it, on whose word, who was first, origins against reports. */
export function SagaCard({ saga, moved, links, lead = false }: CardProps) {
  return (
    <article class={lead ? 'card lead' : 'card'}>
      <div class="card-head">
        <p class="kicker">
          {windowWords(saga.window)}
          {saga.kind === 'move' && saga.from !== null ? (
            <>
              {' · from '}
              <Name named={saga.from} noun="club" links={links} />
            </>
          ) : null}
        </p>
        <SagaTitle saga={saga} links={links} />
        <p class="meta card-stage">
          <StagePips saga={saga} />
          <Flags saga={saga} />
        </p>
      </div>
      <div class="card-word">
        <p class="card-what">{sentence(saga.lastChanged.what)}</p>
        {moved === null ? null : <Quoted stored={moved} links={links} />}
      </div>
      <p class="meta card-foot">
        <OriginDots saga={saga} />
        <span>
          First: <a href={links.claim(saga.firstReported.claim)}>{whoseWord(saga.firstReported.source)}</a>,{' '}
          {lead ? dayWords(statedDate(saga.firstReported)) : dayShort(statedDate(saga.firstReported))}
        </span>
        {saga.fee === null ? null : <span>Fee named: {feeRange(saga.fee)}</span>}
      </p>
    </article>
  );
}

interface TableProps {
  readonly sagas: readonly Saga[];
  readonly links: Links;
  readonly caption: string;
  /** Without the window of each: where the page names it above. */
  readonly bare?: boolean;
}

/** Sagas as a table: for pages that list many. */
export function SagaTable({ sagas, links, caption, bare = false }: TableProps) {
  return (
    <div class="scroll">
      <table class="sagas">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Saga</th>
            <th scope="col">Stage</th>
            <th scope="col">First word</th>
            <th scope="col">Last change</th>
            <th scope="col" class="number">
              Origins
            </th>
            <th scope="col" class="number">
              Reports
            </th>
          </tr>
        </thead>
        <tbody>
          {sagas.map((saga) => (
            <tr key={saga.id}>
              <th scope="row">
                <SagaTitle saga={saga} links={links} as="span" />
                {bare ? null : <span class="meta"> {windowWords(saga.window)}</span>}
              </th>
              <td class="meta" data-label="Stage">
                <StagePips saga={saga} />
              </td>
              <td class="meta" data-label="First word">
                <a href={links.claim(saga.firstReported.claim)}>{whoseWord(saga.firstReported.source)}</a>,{' '}
                {dayShort(statedDate(saga.firstReported))}
              </td>
              <td class="meta" data-label="Last change">
                {dayShort(statedDate(saga.lastChanged))}
              </td>
              <td class="number" data-label="Origins">
                {saga.origins}
              </td>
              <td class="number" data-label="Reports">
                {saga.reports}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
