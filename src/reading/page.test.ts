import { expect, it } from 'vitest';
import { english } from '../languages/en/index.js';
import { Tokens, tokenize } from '../text/tokens.js';
import { Vocabulary } from '../text/vocabulary.js';
import { pageOf } from './page.js';

it('gives no words of the text before behind the end of this one', () => {
  const tokens = new Tokens();
  const vocabulary = new Vocabulary();
  const page = pageOf(tokens, english.marks);
  tokenize(
    tokens,
    'Everton want the winger Alan Reuter of Fulham this summer.',
    0,
    vocabulary,
    english.stops,
  );
  tokenize(tokens, 'Reuter left', 0, vocabulary, english.stops);
  expect(page.slice(1, 9)).toBe('left');
  expect(page.slice(2, 9)).toBe('');
});
