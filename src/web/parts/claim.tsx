import type { StoredClaim } from '../../ledger/reader.js';
import type { Named } from '../../model/claim.js';
import type { Report } from '../../model/report.js';
import { daysInWords, dayWords } from '../day.js';
import type { Links } from '../links.js';
import { CLASS_WORDS, feeWords, gist, KIND_WORDS, originName, wordOf } from '../words.js';
import { CertaintyMark } from './certainty.js';
import { Chain } from './chain.js';
import { QuoteWords } from './quote.js';
import { Retold } from './retold.js';

/** A name that leads to its page; clubs and players alike. */
export function Name({ named, noun, links }: { named: Named; noun: 'player' | 'club'; links: Links }) {
  return <a href={noun === 'player' ? links.player(named) : links.club(named)}>{named.name}</a>;
}

export function ClassTag({ report }: { report: Report }) {
  return <span class={`tag class-${report.class}`}>{CLASS_WORDS[report.class]}</span>;
}

/** The quote that a claim rests on, leading to its place in the article, and whose word it is. */
export function Quoted({ stored, links }: { stored: StoredClaim; links: Links }) {
  const { claim, told } = stored;
  return (
    <figure class="quoted">
      <blockquote>
        <a class="quiet" href={links.article(claim.article, claim.id)}>
          <QuoteWords quote={claim.quote} />
        </a>
      </blockquote>
      <figcaption class="cite">
        {wordOf(claim.sources)}, {dayWords(told.published)}
        <Retold retelling={told.retelling} inline />
      </figcaption>
    </figure>
  );
}

interface ClaimRowProps {
  readonly stored: StoredClaim;
  readonly report: Report | undefined;
  readonly links: Links;
}

/** One claim in a saga's timeline. */
export function ClaimRow({ stored, report, links }: ClaimRowProps) {
  const { claim, told } = stored;
  return (
    <li class={claim.status === 'negative' ? 'claim negative' : 'claim'} id={`claim-${claim.id}`}>
      <div class="claim-head">
        <time class="claim-day" {...(told.published === null ? {} : { datetime: told.published })}>
          {dayWords(told.published)}
        </time>
        {report === undefined ? null : <ClassTag report={report} />}
        <span class={claim.status === 'negative' ? 'tag against' : 'tag'}>
          {claim.status === 'negative' ? 'against: ' : ''}
          {KIND_WORDS[claim.kind]}
        </span>
        <span class="meta">
          <CertaintyMark certainty={claim.certainty} />
        </span>
      </div>
      <p class="claim-gist">
        <b>{originName(claim.sources)}:</b> {gist(claim)}
        {claim.fee === null ? '' : `; ${feeWords(claim.fee)}`}.
      </p>
      <blockquote>
        <a class="quiet" href={links.article(claim.article, claim.id)}>
          <QuoteWords quote={claim.quote} />
        </a>
      </blockquote>
      <Retold retelling={told.retelling} />
      <Chain sources={claim.sources} links={links} phantom={report?.origin.phantom ?? false} />
      {report === undefined ? null : <p class="meta why">{daysInWords(report.why)}</p>}
      {stored.retired === null ? null : (
        <p class="meta">Withdrawn: the article was corrected, read anew on {dayWords(stored.retired)}.</p>
      )}
    </li>
  );
}
