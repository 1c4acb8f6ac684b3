import type { Orphan, Verified } from '../../ledger/reader.js';
import type { Quote } from '../../model/quote.js';
import type { Db } from '../engine.js';
import { versionsAfter, type WholeVersion } from './line.js';

/** Holds every quote against the version of the text that it was taken from. */
export async function verifyQuotes(db: Db): Promise<Verified> {
  const orphans: Orphan[] = [];
  let claims = 0;
  let facts = 0;
  for (let last = 0; ; ) {
    const page = await versionsAfter(db, last);
    for (const whole of page) {
      claims += whole.reading.claims.length;
      facts += whole.reading.facts.length;
      for (const claim of whole.reading.claims) orphans.push(...orphaned('claim', claim, whole));
      for (const fact of whole.reading.facts) orphans.push(...orphaned('fact', fact, whole));
    }
    const end = page[page.length - 1];
    if (end === undefined) return { claims, facts, orphans };
    last = end.n;
  }
}

function orphaned(
  kind: Orphan['kind'],
  { id, quote }: { readonly id: string; readonly quote: Quote },
  { version, reading: { article } }: WholeVersion,
): readonly Orphan[] {
  const reason = faultOf(quote, article[quote.part ?? 'text']);
  if (reason === null) return [];
  return [{ kind, id, article: article.id, version, exact: quote.exact, reason }];
}

function faultOf({ exact, start, end }: Quote, text: string | null): string | null {
  if (text === null) return 'its article has no title';
  if (text.slice(start, end) === exact) return null;
  return text.includes(exact)
    ? 'the words stand elsewhere in the text'
    : 'the words do not stand in the text';
}
