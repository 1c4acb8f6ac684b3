import { describe, expect, it } from 'vitest';
import { CAP, HYPHEN, NUM, PARAGRAPH, POSS, QUOTED, Tokens, tokenize, UPPER } from './tokens.js';
import { Vocabulary } from './vocabulary.js';

const STOPS = { abbreviations: new Set(['st', 'mr']), lettered: new Set(['serie', 'plan']) };
const tokens = new Tokens();
/** Longer than any line that is wrapped. */
const LONG = `He went ${'on and '.repeat(20)}on`;

function read(text: string, from = 0): readonly string[] {
  tokenize(tokens, text, from, new Vocabulary(), STOPS);
  return Array.from({ length: tokens.count }, (_, at) => tokens.slice(at, at + 1));
}

/** The words that carry a flag. */
function flagged(text: string, flag: number): readonly string[] {
  return read(text).filter((_, at) => tokens.is(at, flag));
}

/** The text of each sentence. */
function sentences(text: string): readonly string[] {
  read(text);
  return Array.from({ length: tokens.sentenceCount }, (_, at) =>
    tokens.slice(tokens.sentences[at]!, tokens.sentences[at + 1]!),
  );
}

describe('tokens', () => {
  it.each<[string, readonly string[]]>([
    ['Reuter signs.', ['Reuter', 'signs', '.']],
    ["Everton's Reuter", ['Everton', "'s", 'Reuter']],
    ['EVERTON’S', ['EVERTON', '’S']],
    ["Spurs' bid", ['Spurs', "'", 'bid']],
    ["N'Golo didn't", ["N'Golo", "didn't"]],
    ['Saint-Maximin', ['Saint', 'Maximin']],
    ['a 2-1 win – again', ['a', '2', '1', 'win', '–', 'again']],
    ['£1,200.50 a week', ['£', '1,200.50', 'a', 'week']],
    ['10,000, or 3.', ['10,000', ',', 'or', '3', '.']],
    ['35m', ['35m']],
    ['Brighton & Hove', ['Brighton', '&', 'Hove']],
    ['mid\u00adfielder', ['mid\u00adfielder']],
    ['“Yes,” he said', ['“', 'Yes', ',', '”', 'he', 'said']],
    ['', []],
    [' \n\t ', []],
    ['🙂', []],
    ['🚨🔴⚪️ Reuter', ['Reuter']],
    ['signed ✈️🇺🇿 now', ['signed', '✈️🇺🇿', 'now']],
  ])('cuts %j', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('keeps offsets of the text it began inside', () => {
    expect(read('Title: Reuter signs', 7)).toEqual(['Reuter', 'signs']);
    expect([...tokens.start.subarray(0, 2)]).toEqual([7, 14]);
    expect([...tokens.end.subarray(0, 2)]).toEqual([13, 19]);
  });

  it.each<[string, number, string, readonly string[]]>([
    ['capitals', CAP, 'Alan reuter ÉMILE 3M', ['Alan', 'ÉMILE']],
    ['all capitals', UPPER, 'PSG Alan A ÉMILE', ['PSG', 'ÉMILE']],
    ['numbers', NUM, '24 35m B2', ['24', '35m']],
    ['possessives', POSS, "Reuter's Spurs' it's", ["'s", "'", "'s"]],
    ['what follows a hyphen', HYPHEN, '24-year-old Saint - Max', ['year', 'old']],
    ['direct speech', QUOTED, 'He “will not go” now', ['will', 'not', 'go']],
    ['single quotes', QUOTED, "He 'will not' go", ['will', 'not']],
    ['paragraphs', PARAGRAPH, 'One.\n\nTwo. Three.', ['One', 'Two']],
  ])('marks %s', (_name, flag, text, words) => {
    expect(flagged(text, flag)).toEqual(words);
  });

  it.each<[string, readonly string[]]>([
    ['He signs. She goes.', ['He signs.', 'She goes.']],
    ['Will he? Yes! So.', ['Will he?', 'Yes!', 'So.']],
    ['At St. James, Mr. Reuter spoke.', ['At St. James, Mr. Reuter spoke.']],
    ['J. Reuter signs.', ['J. Reuter signs.']],
    ['It cost £3.5m. Then more.', ['It cost £3.5m.', 'Then more.']],
    ['Well... and then he went.', ['Well... and then he went.']],
    ['“He goes.” She stays.', ['“He goes.”', 'She stays.']],
    ['(He goes.) She stays.', ['(He goes.)', 'She stays.']],
    ['Headline here\nText there', ['Headline here', 'Text there']],
    [
      'A line that was wrapped because it is as long as lines get\nand goes on here.',
      ['A line that was wrapped because it is as long as lines get\nand goes on here.'],
    ],
    [
      `${LONG}.\n${LONG}.\nA line of its own that has no stop and is as long as lines get\nAnother one`,
      [
        `${LONG}.`,
        `${LONG}.`,
        'A line of its own that has no stop and is as long as lines get',
        'Another one',
      ],
    ],
  ])('ends the sentences of %j', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });

  it('lets no quotation mark that nobody closed reach into the next paragraph', () => {
    expect(flagged('He said “we go.\n\nThen he went.', QUOTED)).not.toContain('Then');
  });

  it.each<[string, number]>([
    ['He shone in Serie A. Napoli want him.', 2],
    ['They have a plan B. Reuter is on it.', 2],
    ['Striker B. Reuter is on it.', 1],
    ['St. Pauli want J. Reuter. Fulham do, too.', 2],
    ['He has joined 1. FC Nordholm. Reuter is 21.', 2],
    ['He wears the number 1. Fulham know.', 2],
  ])('tells an initial from a letter that numbers: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('cuts a sentence without end', () => {
    const lengths = sentences('word '.repeat(3_000)).map((part) => part.split(' ').length);
    expect(Math.max(...lengths)).toBe(400);
    expect(lengths).toHaveLength(8);
  });

  it('gives a word one id however it is written', () => {
    read('Müller muller MULLER Mül\u00adler other');
    const [first, ...rest] = tokens.word.subarray(0, 5);
    expect(rest).toEqual([first, first, first, expect.not.toSatisfy((id) => id === first)]);
  });

  it('leaves nothing of a longer text behind the last token', () => {
    read('Reuter, Reuter');
    const { length } = read('Reuter');
    expect([tokens.word[length], tokens.flags[length]]).toEqual([0, 0]);
  });

  it('grows with the text', () => {
    expect(read('Reuter, '.repeat(5_000))).toHaveLength(10_000);
  });
});
