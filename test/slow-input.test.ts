import { describe, expect, it } from 'vitest';
import { english } from '../src/languages/en/index.js';
import { createReader } from '../src/reading/read.js';
import { createRegister } from '../src/register/register.js';
import { articleOf } from './support/article.js';
import { growth, repeated } from './support/growth.js';

const reader = createReader([english], createRegister());

/** Texts that have made readers slow: each is repeated to 100,000 characters. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one long word', 'a'],
  ['one long capitalised word', 'Aaaa'],
  ['no spaces', 'Evertonwantsignplayer'],
  ['commas', ','],
  ['words and commas', 'a, '],
  ['capitalised words and commas', 'Alan, '],
  ['one name without end', 'Alan Reuter '],
  ['full stops', '. '],
  ['initials', 'A. '],
  ['opening quotation marks', '“'],
  ['quotation marks in words', '"a '],
  ['nested quotation marks', '“a ‘b “c '],
  ['apostrophes', "'s "],
  ['brackets', '(('],
  ['hyphens', 'a-'],
  ['dashes', 'a - '],
  ['numbers', '1 '],
  ['money', '£35m '],
  ['money and commas', '£1,000,'],
  ['years', '2025-26 '],
  ['paragraphs', 'a\n\n'],
  ['line breaks', '\n'],
  ['spaces', ' '],
  ['deep markup', '<div><p>'],
  ['closed markup', '</div>'],
  ['one list of clubs', 'Everton, '],
  ['clubs joined by and', 'Everton and '],
  ['one word of wording', 'want '],
  ['negations', 'not '],
  ['conditions', 'if '],
  ['relative clauses', 'who said that '],
  ['sources in sources', 'according to the Harbour Post, '],
  ['one sentence of claims', 'Everton want Alan Reuter and '],
  ['who wants the same again', 'Everton want Alan Reuter, as do Fulham, as do Lille, '],
  ['many sentences of one claim', 'Everton want Alan Reuter. '],
  ['many paragraphs of one claim', 'Everton want to sign Alan Reuter from Fulham.\n\n'],
  ['speeches', '“He is a good player,” said Reuter. '],
  ['speeches that never end', '“He said, '],
  ['pronouns', 'he wants him. '],
  ['positions', 'midfielder '],
  ['ages', '26-year-old '],
  ['possessives', 'Everton’s Reuter’s '],
  ['combining marks', 'e\u0301\u0301'],
  ['emoji', '👍🏽'],
  ['lone surrogates', '\ud800 '],
  ['control characters', '\u0000\u0001'],
  ['directions', '\u202e\u202d'],
];

describe('the reader takes time in proportion to the text', () => {
  it.each(HOSTILE)('%s', (_, piece) => {
    expect(
      growth(repeated(piece, '!'), (text) => {
        reader.read(articleOf(text));
      }),
    ).toBeNull();
  });

  it('different words that may have lost an apostrophe', () => {
    const textOf = (length: number): string => {
      let text = '';
      for (let at = 0; text.length < length; at++) text += `Q${letters(at)}${'e'.repeat(at % 40)}s x `;
      return text.slice(0, length);
    };
    expect(
      growth(textOf, (text) => {
        reader.read(articleOf(text));
      }),
    ).toBeNull();
  });

  it('different persons and clubs, one after another', () => {
    const clubs = ['Everton', 'Fulham', 'Lille', 'Monza', 'Reading', 'Torino'];
    const textOf = (length: number): string => {
      let text = '';
      for (let at = 0; text.length < length; at++) {
        const name = `Ala${letters(at)} Reu${letters(at * 7)}`;
        text += `${clubs[at % 6]} want to sign ${name} from ${clubs[(at + 1) % 6]}. He is wanted by ${clubs[(at + 2) % 6]} too.\n\n`;
      }
      return text.slice(0, length);
    };
    expect(
      growth(textOf, (text) => {
        reader.read(articleOf(text));
      }),
    ).toBeNull();
  });
});

/** A number in letters, a word of its own for each. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abdefgilno'[Number(digit)]).join('');
}
