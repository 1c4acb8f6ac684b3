import type { Claim, ClaimKind } from '../../src/model/claim.js';
import type { Fact } from '../../src/model/fact.js';
import { hashId } from '../../src/model/id.js';
import { quoteFrom } from '../../src/model/quote.js';
import type { Reading } from '../../src/model/reading.js';
import type { Source } from '../../src/model/source.js';

/** One sentence of an invented article, and the claim that it makes. */
export interface Sentence {
  readonly person: string;
  readonly personId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kind?: ClaimKind;
  readonly negative?: boolean;
  readonly fee?: number;
  readonly credit?: string;
  /** The claim rests on the title instead. */
  readonly title?: boolean;
}

export interface Piece {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly title?: string;
  readonly lang?: string;
  /** Words put before the sentences. */
  readonly lead?: string;
  readonly sentences?: readonly Sentence[];
  readonly injured?: string;
  readonly unread?: boolean;
  readonly retelling?: boolean;
}

/** An invented article with its reading, made of its sentences, all quotes in place. */
export function readingOf(piece: Piece): Reading {
  const { id, sentences = [], lead = '' } = piece;
  const parts = sentences.map(wordsOf);
  const injury = piece.injured === undefined ? '' : ` ${piece.injured} is out until March.`;
  const text = `${lead}${parts.join(' ')}${injury}`;
  const title = piece.title ?? null;
  let at = lead.length;
  const claims: Claim[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const words = parts[i] ?? '';
    const quote =
      sentence.title === true && title !== null
        ? quoteFrom(title, 0, title.length, 'title')
        : quoteFrom(text, at, at + words.length);
    claims.push(claimOf(piece, sentence, quote));
    at += words.length + 1;
  }
  return {
    article: {
      id,
      url: piece.url ?? null,
      outlet: piece.outlet ?? null,
      outletId: piece.outlet === undefined ? null : `o-${piece.outlet.toLowerCase().replace(/\W+/g, '-')}`,
      author: null,
      date: piece.date ?? null,
      dateBasis: piece.date === undefined ? 'unknown' : 'stated',
      lang: piece.lang ?? 'en',
      title,
      text,
      bodyStart: 0,
      ...(piece.retelling === true ? { retelling: true } : {}),
    },
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    facts: piece.injured === undefined ? [] : [injuryOf(piece, text, piece.injured)],
    unread: piece.unread ?? false,
  };
}

function wordsOf({ person, from, to, kind = 'interest', negative, fee, credit }: Sentence): string {
  const verb = negative === true ? 'no longer see' : 'see';
  const price = fee === undefined ? '' : ` for £${fee}m`;
  const by = credit === undefined ? '' : `, says ${credit}`;
  return `${to ?? from ?? 'Clubs'} ${verb} ${person}${price} (${kind})${by}.`;
}

function claimOf(piece: Piece, sentence: Sentence, quote: Claim['quote']): Claim {
  const { person, personId, from, to, kind = 'interest', negative = false, fee, credit } = sentence;
  return {
    id: hashId(piece.id, person, from ?? null, to ?? null, kind, negative, credit ?? null),
    article: piece.id,
    person:
      personId === undefined
        ? { name: person, role: 'player' }
        : { name: person, id: personId, role: 'player' },
    from: from === undefined ? null : { name: from },
    to: to === undefined ? null : { name: to, id: `c-${to.toLowerCase().replace(/\W+/g, '-')}` },
    kind,
    status: negative ? 'negative' : 'positive',
    certainty: credit === undefined ? 'asserted' : 'reported',
    loan: false,
    fee: fee === undefined ? null : { value: fee * 1e6, currency: 'GBP', sort: 'bid', stated: `£${fee}m` },
    window: null,
    sources: chainOf(piece, credit),
    quote,
    rule: 'invented',
  };
}

function chainOf({ outlet }: Piece, credit: string | undefined): readonly Source[] {
  const own: Source =
    outlet === undefined ? { name: 'unknown', sort: 'anonymous' } : { name: outlet, sort: 'outlet' };
  return credit === undefined ? [own] : [own, { name: credit, sort: 'outlet' }];
}

function injuryOf(piece: Piece, text: string, who: string): Fact {
  const start = text.lastIndexOf(who);
  return {
    id: hashId(piece.id, 'injury', who),
    article: piece.id,
    kind: 'injury',
    subject: { name: who },
    value: { what: null, since: null, until: '2022-03', months: null },
    certainty: 'asserted',
    sources: chainOf(piece, undefined),
    quote: quoteFrom(text, start, text.length),
    rule: 'invented',
  };
}
