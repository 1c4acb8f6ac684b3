import { describe, expect, it } from 'vitest';
import { giveMainClub } from './main-club.js';

const club = (name: string, times: number) => ({
  key: name,
  id: name,
  name,
  at: Array.from({ length: times }, (_, i) => i),
  nation: false,
});
const person = (role: string | null, times = 1) => ({
  role,
  club: null,
  former: [],
  at: Array.from({ length: times }, (_, i) => i),
});
type Person = Parameters<typeof giveMainClub>[0][number];

function clubOf(persons: readonly object[], clubs: Parameters<typeof giveMainClub>[1]) {
  giveMainClub(persons as Person[], clubs);
  return persons.map((one) => (one as Person).club?.name ?? null);
}

describe('giveMainClub', () => {
  it('gives the only manager the club that is named far oftener than any other', () => {
    expect(clubOf([person('manager'), person(null)], [club('Lens', 2), club('Everton', 4)])).toEqual([
      'Everton',
      null,
    ]);
  });

  it('gives none where two clubs are named much the same, or one only in passing', () => {
    const persons = [person('manager'), person(null)];
    expect(clubOf(persons, [club('Everton', 4), club('Lens', 3)])).toEqual([null, null]);
    expect(clubOf(persons, [club('Everton', 2)])).toEqual([null, null]);
  });

  it('guesses nothing where the text is about him', () => {
    expect(clubOf([person('manager', 3), person(null, 2)], [club('Everton', 9)])).toEqual([null, null]);
  });

  it('guesses nothing where several managers are named', () => {
    expect(clubOf([person('manager'), person('manager')], [club('Everton', 9)])).toEqual([null, null]);
  });
});
