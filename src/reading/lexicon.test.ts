import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.js';
import type { NamePhrase } from '../model/name.js';
import { Tokens, tokenize } from '../text/tokens.js';
import { Lexicon } from './lexicon.js';
import type { Sense } from './sense.js';

function club(phrase: string, id: string): NamePhrase {
  return { phrase, id, kind: 'club', name: phrase, form: 'full', weight: 0.5 };
}

const lexicon = new Lexicon(english, [
  club('Nordholm', 'nordholm'),
  club('Nordholm United', 'nordholm-united'),
  club('United', 'united'),
  club('St James Park', 'park'),
  club('St. Annen', 'annen'),
  club('Havre-Sud', 'havre-sud'),
  ...Array.from({ length: 40 }, (_, at) => club(`Viele Nummer${at}`, `viele-${at}`)),
]);
const tokens = new Tokens();

function match(text: string): { readonly sense: Sense | null; readonly words: string } {
  tokenize(tokens, text, 0, lexicon.vocabulary, english.stops);
  const sense = lexicon.match(tokens, 0, tokens.count);
  return { sense, words: sense === null ? '' : tokens.slice(0, lexicon.matchEnd) };
}

describe('the lexicon', () => {
  it.each([
    ['the longest phrase', 'Nordholm United want him', 'Nordholm United', 'nordholm-united'],
    ['the shorter where the longer breaks off', 'Nordholm want United', 'Nordholm', 'nordholm'],
    ['case left aside', 'nordholm UNITED', 'nordholm UNITED', 'nordholm-united'],
    ['a possessive inside a name', "St James' Park was full", "St James' Park", 'park'],
    ['a full stop inside a name', 'St. James Park', 'St. James Park', 'park'],
    ['a hyphen as no sign', 'Havre Sud', 'Havre Sud', 'havre-sud'],
    ['one of many that begin alike', 'Viele Nummer37 won', 'Viele Nummer37', 'viele-37'],
  ])('finds %s', (_name, text, words, id) => {
    const found = match(text);
    expect(found.words).toBe(words);
    expect(found.sense?.names.map((name) => name.id)).toEqual([id]);
  });

  it.each(['Zzyzx', 'Viele Nummer40', ', Nordholm', ''])('finds nothing at %j', (text) => {
    tokenize(tokens, text, 0, lexicon.vocabulary, english.stops);
    expect(tokens.count === 0 ? null : lexicon.match(tokens, 0, tokens.count)).toBeNull();
  });

  it('reads a verb in all its forms, adverbs inside the phrase', () => {
    const base = match('keep close tabs on').sense?.cue?.rule;
    expect(base).toBeDefined();
    for (const text of ['kept tabs on', 'keeping very close tabs on', 'keeps tabs on'])
      expect(match(text).sense?.cue?.rule, text).toBe(base);
    expect(match('keeping tabs on').sense?.form).toBe('ing');
  });

  it('never looks beyond the limit', () => {
    tokenize(tokens, 'Nordholm United', 0, lexicon.vocabulary, english.stops);
    expect(lexicon.match(tokens, 0, 1)?.names[0]?.id).toBe('nordholm');
    expect(lexicon.matchEnd).toBe(1);
  });

  it('tells what a word is by itself', () => {
    tokenize(tokens, 'could Nordholm Zzyzx ,', 0, lexicon.vocabulary, english.stops);
    expect(lexicon.sense(tokens.word[0]!)?.word?.class).toBe('modal');
    expect(lexicon.sense(tokens.word[1]!)?.names[0]?.id).toBe('nordholm');
    expect(lexicon.sense(tokens.word[2]!)).toBeNull();
    expect(lexicon.sense(tokens.word[3]!)).toBeNull();
  });
});
