import { describe, expect, it } from 'vitest';
import { championsOn } from './champions.js';
import { shippedClubs } from './club.js';

const nameOf = new Map(shippedClubs().map(({ id, name }) => [id, name]));

describe('championsOn', () => {
  it.each([
    ['premier-league', '2016-08-01', 'Leicester City'],
    ['premier-league', '2025-05-19', 'Manchester City'],
    ['premier-league', '2025-05-20', 'Liverpool'],
    ['premier-league', '2026-01-10', 'Liverpool'],
    ['GB-ENG', '2026-07-01', 'Arsenal'],
    ['DE', '2024-12-24', 'Bayer Leverkusen'],
    ['womens-super-league', '2024-07-01', 'Chelsea Women'],
  ])('knows who holds %s on %s', (league, day, club) => {
    expect(nameOf.get(championsOn(league, day)[0] ?? '')).toBe(club);
  });

  it('names those of the seasons beside after them, each once', () => {
    expect(championsOn('serie-a', '2023-09-01').map((id) => nameOf.get(id))).toEqual([
      'Napoli',
      'AC Milan',
      'Inter Milan',
    ]);
  });

  it.each([
    ['eredivisie', '2020-09-01', 'a season without a champion'],
    ['la-liga', '2004-09-01', 'a year before the table'],
    ['premier-league', '2031-01-01', 'a year behind the table'],
    ['championship', '2020-09-01', 'a league that is not in the table'],
  ])('knows nobody for %s on %s: %s', (league, day) => {
    expect(championsOn(league, day)).toEqual([]);
  });
});
