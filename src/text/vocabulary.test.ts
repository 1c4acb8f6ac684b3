import { describe, expect, it } from 'vitest';
import { CAP, NUM, UPPER } from './flags.js';
import { Vocabulary } from './vocabulary.js';

describe('a vocabulary', () => {
  it('numbers its own words from 1, and strangers above them', () => {
    const vocabulary = new Vocabulary();
    expect([vocabulary.add('the'), vocabulary.add('club'), vocabulary.add('the')]).toEqual([1, 2, 1]);
    expect(vocabulary.size).toBe(2);
    expect(vocabulary.idOf('CLUB')).toBe(2);
    expect(vocabulary.idOf('Reuter')).toBe(3);
    expect(vocabulary.idOf('reuter')).toBe(3);
    expect(vocabulary.idOf('Benti')).toBe(4);
    expect([vocabulary.find('club'), vocabulary.find('reuter')]).toEqual([2, 0]);
  });

  it('knows a word that was a stranger before', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('the');
    vocabulary.idOf('Reuter');
    expect(vocabulary.add('reuter')).toBe(2);
    expect(vocabulary.idOf('Reuter')).toBe(2);
    expect(vocabulary.idOf('Benti')).toBe(3);
  });

  it.each<[string, number]>([
    ['reuter', 0],
    ['Reuter', CAP],
    ['PSG', CAP | UPPER],
    ['A', CAP],
    ['É', CAP],
    ['24', NUM],
    ['35M', NUM],
  ])('tells how %s is written, the first time and again', (word, shape) => {
    const vocabulary = new Vocabulary();
    for (const turn of [1, 2]) {
      vocabulary.idOf(word);
      expect(vocabulary.shape, `turn ${turn}`).toBe(shape);
    }
  });

  it('keeps ids apart and stable within an article, however many words it has', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('the');
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    const ids = words.map((word) => vocabulary.idOf(word));
    expect(new Set(ids).size).toBe(words.length);
    expect(Math.min(...ids)).toBe(2);
    expect(words.map((word) => vocabulary.idOf(word.toUpperCase()))).toEqual(ids);
  });

  it('starts anew once it has met too many strangers, its own words unharmed', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('the');
    for (let at = 0; at < 100_001; at++) vocabulary.idOf(`word${at}`);
    vocabulary.forget();
    expect(vocabulary.idOf('new')).toBe(2);
    expect(vocabulary.idOf('The')).toBe(1);
  });

  it('tells words without end apart, and does not keep them', () => {
    const vocabulary = new Vocabulary();
    const long = 'a'.repeat(100_000);
    const first = vocabulary.idOf(long);
    expect(vocabulary.idOf(long.toUpperCase())).toBe(first);
    expect(vocabulary.idOf(`${long}b`)).not.toBe(first);
  });
});
