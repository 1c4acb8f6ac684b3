import { describe, expect, it } from 'vitest';
import { fold, foldClub, foldTitle, withoutAccents } from './fold.js';

describe('fold', () => {
  it.each([
    ['Brighton & Hove Albion F.C.', 'brighton and hove albion fc'],
    ['Bodø/Glimt', 'bodo glimt'],
    ['Borussia M’gladbach', 'borussia mgladbach'],
    ['  Paris   Saint-Germain ', 'paris saint germain'],
    ['Şükrü Saracoğlu', 'sukru saracoglu'],
    ['Łódź', 'lodz'],
    ['Preußen Münster', 'preussen munster'],
    ['İstanbul', 'istanbul'],
    ['Київ', 'киів'],
    ['', ''],
    ['--', ''],
  ])('%j -> %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it.each([
    ['Everton FC', 'everton'],
    ['FC Porto', 'porto'],
    ['the AFC Wimbledon', 'wimbledon'],
    ['FC', 'fc'],
    ['The New Saints', 'new saints'],
  ])('club %j -> %j', (text, folded) => {
    expect(foldClub(text)).toBe(folded);
  });

  it.each([
    ['The Sun', 'sun'],
    ['the', 'the'],
    ['Theatre', 'theatre'],
  ])('title %j -> %j', (text, folded) => {
    expect(foldTitle(text)).toBe(folded);
  });

  it('drops accents and keeps the rest', () => {
    expect(withoutAccents("Côte d'Ivoire, ÆRØ & Łódź")).toBe("Cote d'Ivoire, AeRO & Lodz");
    expect(withoutAccents('plain')).toBe('plain');
  });
});
