import type { Quote } from '../../model/quote.js';

/** Quotes shorter than this are shown among the words around them. */
const SHORT = 90;

/** The words before a quote in its own paragraph, from a whole word on. */
function before({ prefix, start }: Quote): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const cut = line.length === prefix.length && start > prefix.length;
  return cut ? line.slice(line.indexOf(' ') + 1) : line;
}

/** The words after a quote in its own paragraph, up to a whole word. */
function after({ suffix }: Quote): string {
  const end = suffix.indexOf('\n');
  if (end >= 0) return suffix.slice(0, end);
  const space = suffix.lastIndexOf(' ');
  return space < 0 ? '' : suffix.slice(0, space);
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
