import type { Told } from '../model/saga.js';
import type { BriefQuote } from './briefing.js';
import { cut, plain } from './text.js';

/** Quotes stay short: the article is a link away. */
const LENGTH = 180;
/** A quote shorter than this is hard to understand without the words around it. */
const SHORT = 70;
/** How far the words around it reach on either side. */
const REACH = 80;

/** The words that a claim rests on, with what stands around them in their own sentence where they are few. */
export function quoteOf(told: Told): BriefQuote {
  const around = told.quote.length < SHORT ? aroundOf(told) : null;
  return {
    words: cut(told.quote, LENGTH),
    ...(around === null ? {} : { around }),
    outlet: told.outlet,
    credits: told.sources.slice(1).map((source) => source.name),
    date: told.published,
    url: told.url,
    claim: told.claim,
    article: told.article,
    ...(told.retelling === true ? { retelling: true } : {}),
  };
}

/** Ends of a sentence or of a line. */
const END = /[.!?]["'”’)]?\s+|\n+/g;

function aroundOf({ quote, passage }: Told): NonNullable<BriefQuote['around']> | null {
  const at = passage.indexOf(quote);
  if (at < 0) return null;
  const before = beforeWords(passage.slice(0, at));
  const after = afterWords(passage.slice(at + quote.length));
  return before === '' && after === '' ? null : { before, after };
}

/** From the sentence's beginning, or from a whole word on behind an ellipsis; the blank before the quote stays. */
function beforeWords(text: string): string {
  let from = 0;
  for (const end of text.matchAll(END)) from = end.index + end[0].length;
  const sentence = text.slice(from);
  const space = /\s$/.test(sentence) ? ' ' : '';
  if (sentence.length <= REACH) return `${plain(sentence)}${plain(sentence) === '' ? '' : space}`;
  const tail = sentence.slice(-REACH);
  const words = plain(tail.slice(tail.indexOf(' ') + 1));
  return `… ${words}${space}`;
}

/** Up to the sentence's end, or to a whole word before an ellipsis. */
function afterWords(text: string): string {
  const end = /[.!?]["'”’)]?(?=\s|$)|\n/.exec(text);
  const sentence = end === null ? text : text.slice(0, end.index + (end[0] === '\n' ? 0 : end[0].length));
  const space = /^\s/.test(sentence) && plain(sentence) !== '' ? ' ' : '';
  if (sentence.length <= REACH) return `${space}${plain(sentence)}`;
  const head = sentence.slice(0, REACH);
  return `${space}${plain(head.slice(0, Math.max(head.lastIndexOf(' '), 0)))} …`;
}
