import type { Article } from '../model/article.js';
import type { Claim, Named } from '../model/claim.js';
import type { Fact } from '../model/fact.js';
import type { Fee } from '../model/money.js';
import type { Saga } from '../model/saga.js';
import { type Source, spokenName } from '../model/source.js';

export function nameOf(named: Named | null): string {
  return named?.name ?? '–';
}

/** "Mirror, citing Marca": from the article's own outlet outward. */
export function chainWords(sources: readonly Pick<Source, 'name'>[]): string {
  return sources.map((source) => spokenName(source.name)).join(' ← ');
}

export function moveWords(from: Named | null, to: Named | null): string {
  if (from === null) return to === null ? '–' : `→ ${to.name}`;
  return to === null ? from.name : `${from.name} → ${to.name}`;
}

export function claimWords(claim: Pick<Claim, 'kind' | 'status' | 'loan'>): string {
  return `${claim.status === 'negative' ? 'not ' : ''}${claim.kind}${claim.loan ? ' (loan)' : ''}`;
}

export function feeWords(fee: Fee | null): string {
  return fee === null ? '' : fee.stated;
}

export function sagaFeeWords(fee: Saga['fee']): string {
  if (fee === null) return '';
  const low = amount(fee.low);
  return `${fee.currency} ${fee.low === fee.high ? low : `${low}–${amount(fee.high)}`}`;
}

function amount(value: number): string {
  if (value >= 1_000_000) return `${Number((value / 1_000_000).toFixed(1))}m`;
  return value >= 1000 ? `${Number((value / 1000).toFixed(1))}k` : String(value);
}

/** A fact's value in one line: what it says, without what it leaves open. */
export function factWords(fact: Fact): string {
  return Object.entries(fact.value)
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => (value === true ? name : `${name}: ${valueWords(value)}`))
    .join(', ');
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueWords).join('–');
  if (typeof value === 'object' && value !== null && 'stated' in value) return String(value.stated);
  return String(value);
}

/** A quote for a table: one line, cut at a word's end. */
export function short(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const head = line.slice(0, length - 1);
  const blank = head.lastIndexOf(' ');
  return `${blank > length / 2 ? head.slice(0, blank) : head}…`;
}

/** An article's title, or the beginning of its first line. */
export function headline(article: Pick<Article, 'title' | 'text' | 'bodyStart'>): string {
  if (article.title !== null) return article.title;
  const opening = article.text.slice(article.bodyStart, article.bodyStart + 1000);
  return short(/\S[^\n]*/.exec(opening)?.[0] ?? '', 80);
}
