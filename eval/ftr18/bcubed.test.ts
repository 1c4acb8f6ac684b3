import { describe, expect, it } from 'vitest';
import { bCubed } from './bcubed.js';
import { runsOf } from './names.js';
import { slugWords } from './slug.js';

describe('bCubed', () => {
  it.each([
    ['the gold itself', 'aabb', 'xxyy', 1, 1],
    ['all in one', 'aabb', 'xxxx', 0.5, 1],
    ['each alone', 'aabb', 'wxyz', 1, 0.5],
    ['one astray', 'aaab', 'xxyy', 0.75, 2 / 3],
  ])('%s', (_title, gold, found, precision, recall) => {
    const scores = bCubed([...gold], [...found]);
    expect(scores.precision).toBeCloseTo(precision);
    expect(scores.recall).toBeCloseTo(recall);
  });
});

describe('slugWords', () => {
  it.each([
    [
      'https://kick.example/sport/article-58/Harbour-Town-want-keeper-Bram-Kestrel-cover.html',
      'harbour town want keeper bram kestrel cover',
    ],
    [
      'https://kick.example/2018/06/27/harbour-town-ready-sign-35-year-old',
      'harbour town ready sign year old',
    ],
    ['https://kick.example/futbol/5b35313a268e3eea6f8b45bb.html', 'futbol'],
    ['https://kick.example/Ver/738237/42', 'ver'],
    ['https://kick.example/n%C3%A3o-sai?x=a-b-c-d', 'nao sai'],
    ['https://kick.example/%E0%A4%A', ''],
  ])('%s', (url, words) => {
    expect(
      slugWords(url)
        .map((word) => word.folded)
        .join(' '),
    ).toBe(words);
  });

  it('knows capitals only where an address tells words apart by them', () => {
    const mixed = slugWords('https://kick.example/Town-want-keeper-Bram-Kestrel-as-cover');
    expect(mixed.map((word) => word.capital)).toEqual([null, false, false, true, true, false, false]);
    expect(
      slugWords('https://kick.example/Town-Want-Bram-Kestrel').every((word) => word.capital === null),
    ).toBe(true);
  });
});

describe('runsOf', () => {
  it('keeps what is neither club nor plain word', () => {
    const words = slugWords('https://kick.example/chelsea-want-bram-kestrel-as-cover-for-joss-lund');
    expect(runsOf(words, new Set([0]), new Set())).toEqual([
      ['bram', 'kestrel'],
      ['joss', 'lund'],
    ]);
  });
});
