import { describe, expect, test } from 'vitest';
import type { NameIndex, NamePhrase } from '../src/model/name.js';
import { createMatcher, fold, samePerson } from './match.js';

const club = (phrase: string, id: string, form: NamePhrase['form'] = 'full'): NamePhrase => ({
  phrase,
  kind: 'club',
  id,
  name: id,
  form,
  weight: 1,
});
const REGISTER: NameIndex = {
  names: () => [
    club('Manchester United', 'man-utd'),
    club('Man Utd', 'man-utd', 'short'),
    club('United', 'man-utd', 'short'),
    club('United', 'leeds', 'short'),
    club('Leeds United', 'leeds'),
    club('Reds', 'liverpool', 'nickname'),
    club('Liverpool', 'liverpool'),
    club('Chelsea', 'chelsea'),
    { ...club('Old Trafford', 'man-utd'), kind: 'ground' },
    { ...club("L'Équipe", 'lequipe'), kind: 'outlet' },
    { ...club('Sky Sports', 'sky'), kind: 'outlet' },
    { ...club('Sky', 'sky', 'short'), kind: 'outlet' },
  ],
};
const known = createMatcher(REGISTER);
const bare = createMatcher(null);

test.each([
  ["N'Golo Kanté", 'ngolo kante'],
  ['Saint-Maximin', 'saint maximin'],
  ['Ødegaard’s', 'odegaard'],
  ['  St. Pauli ', 'st pauli'],
])('folds %s', (name, folded) => expect(fold(name)).toBe(folded));

describe('persons', () => {
  test.each([
    ["N'Golo Kante", 'Kanté', true],
    ['Virgil van Dijk', 'van Dijk', true],
    ['Virgil van Dijk', 'Dijk', true],
    ['Son Heung-min', 'Heung-min Son', true],
    ['Erling Braut Haaland', 'Erling Haaland', true],
    ['M. Salah', 'Mohamed Salah', true],
    ['Neymar Jr', 'Neymar', true],
    ['Joe Gomez', 'Mario Gomez', false],
    ['Joe Gomez', 'Joe', false],
    ['Salah', 'Salah-Eddine', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
    expect(samePerson(b, a)).toBe(same);
  });
});

describe('clubs', () => {
  test.each([
    ['Man Utd', 'Manchester United', true],
    ['the Old Trafford club', 'Manchester United', true],
    ['The Reds', 'Liverpool', true],
    ['United', 'Leeds United', true],
    ['Manchester United', 'Leeds United', false],
    ['Chelsea Women', 'Chelsea', true],
    ['Chelsea', 'Liverpool', false],
  ])('with a register %s / %s: %s', (a, b, same) => {
    expect(known.sameClub(a, b)).toBe(same);
    expect(known.sameClub(b, a)).toBe(same);
  });
  test.each([
    ['Leeds', 'Leeds United', true],
    ['AC Milan', 'Milan', true],
    ['FC Köln', 'Koln', true],
    ['Real Madrid', 'Real Sociedad', false],
    ['Sheffield United', 'Sheffield Wednesday', false],
    ['Man Utd', 'Manchester United', false],
  ])('without one %s / %s: %s', (a, b, same) => expect(bare.sameClub(a, b)).toBe(same));
  test('nothing equals only nothing', () => {
    expect(known.sameClub(null, null)).toBe(true);
    expect(known.sameClub(null, 'Chelsea')).toBe(false);
  });
});

describe('sources', () => {
  test.each([
    ['www.lequipe.fr', "L'Equipe", true],
    ['The Daily Mail', 'Daily Mail', true],
    ['Sky', 'Sky Sports News', true],
    ['Mikel Arteta', 'Arteta', true],
    ['reports in Spain', 'Spain', true],
    ['Marca', 'AS', false],
  ])('%s / %s: %s', (a, b, same) => expect(known.sameSource(a, b)).toBe(same));
});
