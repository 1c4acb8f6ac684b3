import type { Quote } from '../../model/quote.js';

/** Quotes shorter than this are shown among the words around them. */
const SHORT = 90;

/** Characters that a quote carries of what follows it; fewer mean that the text ends there. */
const CONTEXT = 32;

/** Ends of a sentence or of a paragraph. */
const END = /[.!?]["'”’]?(?=\s)|\n/g;

/** The words before a quote in its own sentence, from a whole word on; an ellipsis where they do not begin it. */
function before({ prefix, start }: Quote): string {
  let from = 0;
  for (const end of prefix.matchAll(END)) from = end.index + end[0].length;
  const words = prefix.slice(from).trimStart();
  if (from > 0 || start <= prefix.length) return words;
  return `… ${words.slice(words.indexOf(' ') + 1)}`;
}

/** The words after a quote in its own sentence, up to a whole word; an ellipsis where they do not end it. */
function after({ suffix }: Quote): string {
  // A space behind it lets a full stop at the very end of the text count.
  const end = `${suffix} `.search(END);
  if (end >= 0) return suffix.slice(0, end).concat(suffix[end] === '\n' ? '' : (suffix[end] ?? ''));
  if (suffix.length < CONTEXT) return suffix;
  const space = suffix.lastIndexOf(' ');
  return space < 0 ? '' : `${suffix.slice(0, space)} …`;
}

/** The exact words of a quote; short ones with what stands around them, set apart. */
export function QuoteWords({ quote }: { quote: Quote }) {
  if (quote.exact.length >= SHORT) return <>{quote.exact}</>;
  return (
    <>
      <span class="around">{before(quote)}</span>
      <span class="exact">{quote.exact}</span>
      <span class="around">{after(quote)}</span>
    </>
  );
}
