import type { Claim } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { Told } from '../model/saga.js';

/** How far a passage reaches on either side of its quote. */
const REACH = 200;

/** The paragraph around a claim's quote, cut to a fair length: what copies are found by. */
export function passageOf({ article }: Reading, { quote }: Claim): string {
  const text = quote.part === 'title' ? (article.title ?? '') : article.text;
  const from = Math.max(text.lastIndexOf('\n', Math.max(0, quote.start - 1)) + 1, quote.start - REACH, 0);
  const newline = text.indexOf('\n', quote.end);
  const to = Math.min(newline === -1 ? text.length : newline, quote.end + REACH);
  return text.slice(from, to).trim();
}

/** What an article tells about place and time. */
export interface Placed {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly retelling?: true;
}

export function toldOf(claim: Claim, article: Placed, read: string, passage: string): Told {
  return {
    claim: claim.id,
    article: article.id,
    url: article.url,
    outlet: article.outlet,
    published: article.date,
    read,
    ...(article.retelling === true ? { retelling: true } : {}),
    person: claim.person,
    from: claim.from,
    to: claim.to,
    kind: claim.kind,
    status: claim.status,
    certainty: claim.certainty,
    loan: claim.loan,
    fee: claim.fee,
    window: claim.window,
    sources: claim.sources,
    quote: claim.quote.exact,
    passage,
  };
}
