import { describe, expect, it } from 'vitest';
import { quoteFrom } from '../../model/quote.js';
import { QuoteWords } from './quote.js';

const shown = (text: string, words: string) => {
  const start = text.indexOf(words);
  const html = String(<QuoteWords quote={quoteFrom(text, start, start + words.length)} />);
  return html.replace(/<span class="around">(.*?)<\/span>/g, '($1)').replace(/<[^>]+>/g, '');
};

describe('QuoteWords', () => {
  const long =
    'a word after a word, and so on, until the quote is long enough to be read by itself alone, surely';
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['whole text', 'Kept him.', 'Kept him.', '()Kept him.()'],
    [
      'whole words around',
      'The club from the hills say that they have gladly kept him at the club for another season of it',
      'kept him',
      '(… say that they have gladly )kept him( at the club for another season …)',
    ],
    ['no words of other paragraphs', 'One.\n\nThey kept him.\n\nTwo.', 'kept him', '(They )kept him(.)'],
    ['no words of other sentences', 'Is it so? They kept him. Two.', 'kept him', '(They )kept him(.)'],
    ['sums of money are no ends', 'One bid of 2.5m was made', 'bid', '(One )bid( of 2.5m was made)'],
    ['long quotes alone', `x ${long} y`, long, long],
  ];
  it.each(cases)('%s', (_name, text, words, expected) => {
    expect(shown(text, words)).toBe(expected);
  });
});
