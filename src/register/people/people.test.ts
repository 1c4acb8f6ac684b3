import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { People } from './people.js';
import type { PersonRecord } from './person.js';
import { clubOn, type Mention, resolve } from './resolve.js';

const LIVERPOOL = 'Q1130849';
const PALACE = 'Q19467';
const READING = 'Q18729';

function person(id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord {
  return { id, name, also: [], born: null, nations: [], lines: [], role: 'player', career: [], ...more };
}

const spell = (club: string, from: string | null, to: string | null = null, loan = false) => ({
  club,
  from,
  to,
  loan,
});

/** Two defenders of one name, a forward with their surname, and others whose names touch. All invented. */
const CAST: readonly PersonRecord[] = [
  person('p1', 'Jon Gomar', {
    also: ['Jonathan Gomar'],
    born: '1997-05-23',
    nations: ['GB-ENG'],
    lines: ['defender'],
    career: [spell('Q19462', '2014', '2015'), spell(LIVERPOOL, '2015-06-20')],
  }),
  person('p2', 'Jon Gomar', {
    born: '2003',
    nations: ['ES'],
    lines: ['defender'],
    career: [spell('Q8687', '2021-07-01')],
  }),
  person('p3', 'Mario Gomar', { born: '1985-07-10', nations: ['DE'], lines: ['forward'] }),
  person('p4', 'Virgo van Dijker', {
    born: '1991-07-08',
    nations: ['NL'],
    career: [spell(LIVERPOOL, '2018-01-01')],
  }),
  person('p5', 'Nulo', { nations: ['BR'] }),
  person('p6', 'Rafa Lento Dias', { nations: ['PT'] }),
  person('p7', 'Old Timer', { born: '1930' }),
  person('p8', 'Coach Timer', { born: '1970', role: 'manager' }),
];

function cast(): People {
  const people = new People();
  for (const one of CAST) people.add(one);
  return people;
}

const people = cast();

const ask = (mention: Mention) => {
  const found = resolve(people, mention);
  switch (found.kind) {
    case 'one':
      return found.id;
    case 'several':
      return found.candidates.map((candidate) => candidate.id);
    case 'none':
      return null;
  }
};

describe('resolve', () => {
  it.each<[string, Mention, string | readonly string[] | null]>([
    ['namesakes stay apart', { name: 'Jon Gomar' }, ['p1', 'p2']],
    ['the club tells', { name: 'Jon Gomar', club: LIVERPOOL, date: '2025-11-21' }, 'p1'],
    ['the nationality tells', { name: 'Jon Gomar', nationality: 'ES' }, 'p2'],
    ['the age tells', { name: 'Jon Gomar', age: 28, date: '2025-11-21' }, 'p1'],
    ['the position does not', { name: 'Jon Gomar', position: 'centre-back' }, ['p1', 'p2']],
    ['another name of his', { name: 'Jonathan Gomar' }, 'p1'],
    ['a surname alone is too little', { name: 'Gomar' }, ['p1', 'p2', 'p3']],
    ['a surname at a club', { name: 'Gomar', club: LIVERPOOL, date: '2025-11-21' }, 'p1'],
    ['a surname with a position', { name: 'Gomar', position: 'striker', nationality: 'DE' }, 'p3'],
    ['an initial', { name: 'M. Gomar', nationality: 'DE' }, 'p3'],
    ['a surname with its particle', { name: 'van Dijker', club: LIVERPOOL, date: '2025-11-21' }, 'p4'],
    ['a surname without it', { name: 'Dijker', club: LIVERPOOL, date: '2025-11-21' }, 'p4'],
    ['a single name', { name: 'Nulo' }, 'p5'],
    ['middle names left out', { name: 'Rafa Dias' }, 'p6'],
    ['accents and case do not matter', { name: 'NÚLO' }, 'p5'],
    ['a club where he never was', { name: 'Virgo van Dijker', club: PALACE, date: '2025-11-21' }, ['p4']],
    ['all that is said speaks against him', { name: 'Nulo', nationality: 'DE', club: PALACE }, ['p5']],
    ['too old to play', { name: 'Old Timer', date: '2025-11-21' }, ['p7']],
    ['a manager is of any age', { name: 'Coach Timer', date: '2025-11-21', role: 'manager' }, 'p8'],
    [
      'ruled out by age and nationality',
      { name: 'Mario Gomar', age: 20, date: '2025-11-21', nationality: 'FR' },
      null,
    ],
    ['nobody', { name: 'Never Heard' }, null],
    ['nothing', { name: '' }, null],
    ['signs only', { name: '...' }, null],
  ])('%s', (_, mention, expected) => {
    expect(ask(mention)).toEqual(expected);
  });

  it('says why, with every factor and its push', () => {
    const found = resolve(
      people,
      { name: 'Jon Gomar', club: LIVERPOOL, date: '2025-11-21', age: 28, position: 'CB' },
      { clubName: () => 'Liverpool' },
    );
    if (found.kind !== 'one') throw new Error(found.kind);
    expect(found.because).toBe(
      'Jon Gomar (born 1997-05-23): the name is his; he was at Liverpool on 2025-11-21; he is a defender; he is 28 years old then; nobody else of the register comes into question.',
    );
    expect(found.factors.map(({ name, push }) => [name, push])).toEqual([
      ['name', 2],
      ['club', 4],
      ['position', 1],
      ['age', 2.5],
    ]);
    expect(found.confidence).toBeGreaterThan(0.99);
    expect(found.confidence).toBeLessThan(1);
  });

  it('says what speaks against', () => {
    const found = resolve(
      people,
      { name: 'Virgo van Dijker', club: PALACE },
      { clubName: () => 'Crystal Palace' },
    );
    if (found.kind !== 'several') throw new Error(found.kind);
    expect(found.candidates[0]?.because).toContain(
      'never at Crystal Palace as far as is known, which speaks against it',
    );
    expect(found.candidates[0]?.confidence).toBeLessThan(0.5);
  });

  it('is the same whatever the order in which people came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...CAST], { minLength: CAST.length }), (order) => {
        const other = new People();
        for (const one of order) other.add(one);
        for (const name of ['Jon Gomar', 'Gomar', 'M Gomar', 'Rafa Dias', 'Timer']) {
          expect(resolve(other, { name, date: '2020-01-01' })).toEqual(
            resolve(people, { name, date: '2020-01-01' }),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never has confidences above one in sum, and never throws', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.oneof(fc.constantFrom('Jon Gomar', 'Gomar', 'J Gomar', 'Timer'), fc.string()),
          club: fc.constantFrom(LIVERPOOL, PALACE, 'x'),
          position: fc.string(),
          nationality: fc.constantFrom('ES', 'GB', 'GB-ENG', ''),
          age: fc.integer(),
          date: fc.oneof(fc.constantFrom('2025-11-21', '2025', '2025-05'), fc.string()),
        }),
        (mention) => {
          const found = resolve(people, mention);
          const all = found.kind === 'several' ? found.candidates : found.kind === 'one' ? [found] : [];
          const sum = all.reduce((total, candidate) => total + candidate.confidence, 0);
          expect(sum).toBeLessThanOrEqual(1);
          if (found.kind === 'several') expect(found.candidates.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('careers', () => {
  const traveller = new People();
  traveller.add(
    person('t', 'Tim Traveller', {
      career: [
        spell(READING, '2015-07-01', '2018-06-30'),
        spell(LIVERPOOL, '2018-07-01'),
        spell(PALACE, '2019-08', '2020-05', true),
        spell('Q8687', null),
        spell('Q8682', '2012', '2013'),
      ],
    }),
  );

  it.each([
    ['2016-01-01', { club: READING, loan: false, sure: true }],
    ['2018-06-30', { club: READING, loan: false, sure: true }],
    ['2018-07-01', { club: LIVERPOOL, loan: false, sure: false }],
    ['2019-12-01', { club: PALACE, loan: true, sure: true }],
    ['2020-05-31', { club: PALACE, loan: true, sure: true }],
    ['2020-06-01', { club: LIVERPOOL, loan: false, sure: false }],
    ['2013-12-31', { club: 'Q8682', loan: false, sure: true }],
    ['2014-06-01', null],
    ['no date', null],
  ])('on %s', (date, club) => {
    expect(clubOn(traveller, 't', date)).toEqual(club);
  });

  it('knows nobody it was not told of', () => {
    expect(clubOn(traveller, 'x', '2020-01-01')).toBeNull();
    expect(traveller.person('x')).toBeNull();
  });
});

describe('people', () => {
  it('gives back what it was given', () => {
    for (const one of CAST) expect(people.person(one.id)).toEqual(one);
    expect(people.size).toBe(CAST.length);
  });

  it('fills up a person and forgets nothing', () => {
    const some = new People();
    some.add(person('a', 'Ann Made', { born: '1999', nations: ['FR'] }));
    some.add(
      person('a', 'A. Made', {
        born: '1999-05-01',
        nations: ['SN', 'FR', 'ML'],
        lines: ['forward'],
        career: [spell(READING, '2020')],
      }),
    );
    some.add(person('a', 'Ann Made', { born: '2001-01-01', career: [spell(READING, '2020', '2022')] }));
    expect(some.person('a')).toEqual(
      person('a', 'Ann Made', {
        also: ['A. Made'],
        born: '1999-05-01',
        nations: ['FR', 'SN'],
        lines: ['forward'],
        career: [spell(READING, '2020', '2022')],
      }),
    );
    some.add(person('a', 'Ann Made', { born: '1999-05' }));
    expect(some.person('a')?.born).toBe('1999-05-01');
  });

  it('gives phrases for the lexicon', () => {
    const phrases = [...people.phrases()];
    expect(phrases).toContainEqual({
      kind: 'person',
      id: 'p1',
      name: 'Jon Gomar',
      phrase: 'Jonathan Gomar',
      form: 'full',
      role: 'player',
      weight: 0.2,
    });
    expect(phrases.length).toBe(CAST.length + 1);
  });
});
