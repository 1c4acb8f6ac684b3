import type { Article } from '../model/article.js';
import type { Claim, Named } from '../model/claim.js';
import type { Fact } from '../model/fact.js';
import type { Reading } from '../model/reading.js';
import type { Source } from '../model/source.js';

/**
 * The public JSON Lines of `hearsay read` (docs/reading.md): objects with their fields in the contract's order.
 * More fields may follow later; none changes its meaning.
 */
export function articleLine(article: Article): Readonly<Record<string, unknown>> {
  return {
    type: 'article',
    id: article.id,
    url: article.url,
    outlet: article.outlet,
    author: article.author,
    date: article.date,
    dateBasis: article.dateBasis,
    lang: article.lang,
    title: article.title,
    words: countWords(article.text, article.bodyStart),
    ...(article.retelling === true ? { retelling: true } : {}),
  };
}

export function claimLine(claim: Claim): Readonly<Record<string, unknown>> {
  return {
    type: 'claim',
    id: claim.id,
    article: claim.article,
    person: { name: claim.person.name, role: claim.person.role, id: claim.person.id },
    from: named(claim.from),
    to: named(claim.to),
    kind: claim.kind,
    status: claim.status,
    certainty: claim.certainty,
    loan: claim.loan,
    fee:
      claim.fee === null
        ? null
        : {
            value: claim.fee.value,
            currency: claim.fee.currency,
            sort: claim.fee.sort,
            stated: claim.fee.stated,
          },
    window:
      claim.window === null
        ? null
        : { label: claim.window.label, from: claim.window.from, to: claim.window.to },
    sources: claim.sources.map(source),
    quote: claim.quote,
    rule: claim.rule,
  };
}

export function factLine(fact: Fact): Readonly<Record<string, unknown>> {
  return {
    type: 'fact',
    id: fact.id,
    article: fact.article,
    kind: fact.kind,
    subject: named(fact.subject),
    value: fact.value,
    certainty: fact.certainty,
    sources: fact.sources.map(source),
    quote: fact.quote,
    rule: fact.rule,
  };
}

/** The article, then its claims, then its facts. An unread article says so. */
export function linesOfReading(reading: Reading): readonly Readonly<Record<string, unknown>>[] {
  const article = articleLine(reading.article);
  return [
    reading.unread ? { ...article, unread: true } : article,
    ...reading.claims.map(claimLine),
    ...reading.facts.map(factLine),
  ];
}

/** An id that the register does not give is left out by JSON. */
function named(value: Named | null): Readonly<Record<string, unknown>> | null {
  return value === null ? null : { name: value.name, id: value.id };
}

function source(value: Source): Readonly<Record<string, unknown>> {
  return { name: value.name, sort: value.sort, id: value.id };
}

/** Runs of characters between white space, from `start` on. */
function countWords(text: string, start: number): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const blank = code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}
