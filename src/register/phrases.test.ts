import { describe, expect, it } from 'vitest';
import { createRegister } from './register.js';

const register = createRegister();
const phrases = [...register.names()];

describe('grounds, cities and regions', () => {
  it.each([
    ['ground', 'Anfield', ['Liverpool']],
    ['ground', 'Bernabeu', ['Real Madrid']],
    ['ground', 'San Siro', ['AC Milan', 'Inter Milan']],
    ['ground', 'Etihad', ['Manchester City']],
    ['ground', 'Nou Camp', ['Barcelona']],
    ['ground', 'Signal Iduna Park', ['Borussia Dortmund']],
    ['ground', 'Parc des Princes', ['Paris Saint-Germain']],
    ['city', 'Merseyside', ['Everton', 'Liverpool', 'Tranmere Rovers']],
    ['city', 'north London', ['Arsenal', 'Tottenham Hotspur']],
    ['city', 'Turin', ['Juventus', 'Juventus Next Gen', 'Torino']],
  ] as const)('%s %s', (kind, phrase, names) => {
    const found = phrases.filter((row) => row.kind === kind && row.phrase === phrase).map((row) => row.name);
    expect(found.sort()).toEqual([...names].sort());
  });

  it('knows the regions of whole countries', () => {
    const catalan = phrases.filter((row) => row.phrase === 'Catalan' && row.kind === 'city');
    expect(catalan[0]?.name).toBe('Barcelona');
    expect(catalan.length).toBe(3);
  });
});

describe('phrases', () => {
  it('has unique ids', () => {
    const things = [
      register.clubs,
      register.outlets,
      register.journalists,
      register.nations,
      register.competitions,
    ];
    const ids = things.flatMap((list) => list.map((thing) => thing.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds every thing by every name of its own', () => {
    for (const club of register.clubs)
      for (const name of [club.name, ...club.also]) expect(register.clubsNamed(name), name).toContain(club);
    for (const outlet of register.outlets)
      for (const name of [outlet.name, ...outlet.also])
        expect(register.outletsNamed(name), name).toContain(outlet);
    for (const journalist of register.journalists)
      expect(register.journalistsNamed(journalist.name)).toContain(journalist);
  });

  it('never begins with an article, never repeats a row, is never out of range', () => {
    const seen = new Set<string>();
    for (const row of phrases) {
      expect(row.phrase).not.toMatch(/^the /i);
      expect(row.phrase.trim()).toBe(row.phrase);
      expect(row.weight).toBeGreaterThan(0);
      expect(row.weight).toBeLessThanOrEqual(1);
      const key = `${row.kind}|${row.id}|${row.phrase}|${row.wants ?? ''}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
    }
  });

  it.each([
    ['Reading', 'club', 'capital'],
    ['Bury', 'club', 'capital'],
    ['Nice', 'club', 'capital'],
    ['Lens', 'club', 'capital'],
    ['United', 'club', 'capital'],
    ['Forest', 'club', 'capital'],
    ['Reds', 'club', 'the'],
    ['Saints', 'club', 'the'],
    ['Sport', 'outlet', 'capital'],
    ['Sun', 'outlet', 'the'],
    ['Times', 'outlet', 'the'],
    ['Mail', 'outlet', 'the'],
    ['Star', 'outlet', 'capital'],
    ['Goal', 'outlet', 'capital'],
    ['AS', 'outlet', 'caps'],
    ['PA', 'outlet', 'caps'],
    ['MEN', 'outlet', 'caps'],
    ['Polish', 'demonym', 'capital'],
    ['Turkey', 'nation', 'capital'],
    ['Valley', 'ground', 'the'],
  ] as const)('%s as a %s wants %s', (phrase, kind, wants) => {
    const rows = phrases.filter((row) => row.phrase === phrase && row.kind === kind);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.wants)).toContain(wants);
    expect(rows.some((row) => row.wants === undefined)).toBe(false);
  });

  it('has no ordinary word in small letters', () => {
    for (const small of ['ran', 'as', 'i', '90 min']) {
      expect(
        phrases.some((row) => row.phrase === small),
        small,
      ).toBe(false);
    }
    expect(register.outletNamed('ran')?.name).toBe('ran');
    expect(phrases.some((row) => row.phrase === 'Ole')).toBe(false);
    expect(register.outletNamed('Ole')?.name).toBe('Olé');
  });

  it('leaves unmistakable names free', () => {
    for (const phrase of ['Liverpool', 'Real Madrid', 'PSG', 'Gazzetta', 'Fabrizio Romano'])
      expect(phrases.find((row) => row.phrase === phrase)?.wants, phrase).toBeUndefined();
  });

  it('takes additions', () => {
    const more = createRegister({
      clubs: [
        {
          id: 'club:invented-rovers',
          name: 'Invented Rovers',
          also: ['Invented'],
          nicknames: [],
          grounds: [],
          city: null,
          country: 'GB-ENG',
          league: 'national-league',
          weight: 0.1,
          parent: null,
          women: false,
        },
      ],
      phrases: [
        { phrase: 'Ada Invented', kind: 'person', id: 'p1', name: 'Ada Invented', form: 'full', weight: 0.2 },
      ],
    });
    expect(more.clubNamed('Invented')?.id).toBe('club:invented-rovers');
    expect([...more.names()].some((row) => row.kind === 'person' && row.id === 'p1')).toBe(true);
    expect(register.clubNamed('Invented')).toBeNull();
  });
});
