import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';

describe('folding', () => {
  it.each([
    ['Reuter', 'reuter'],
    ["N'Golo", 'ngolo'],
    ['N’Golo', 'ngolo'],
    ['Müller', 'muller'],
    ['ØDEGAARD', 'odegaard'],
    ['Weißes', 'weisses'],
    ['Łukasz', 'lukasz'],
    ['Ægir', 'aegir'],
    ['Çalhanoğlu', 'calhanoglu'],
    ['mid\u00adfielder', 'midfielder'],
    ['35m', '35m'],
    ['', ''],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});
