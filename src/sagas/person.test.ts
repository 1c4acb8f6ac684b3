import { describe, expect, it } from 'vitest';
import { type Telling, tell } from '../../test/support/told.js';
import { clubKeys } from './club.js';
import { identify, surnameKey } from './person.js';

/** The names that were taken for one person, person by person. */
function persons(tellings: readonly Telling[]): readonly (readonly string[])[] {
  const told = tellings.map((telling) => tell('Kick', telling));
  const who = identify(told, clubKeys(told));
  const found = new Map<string, Set<string>>();
  for (const one of told) {
    const { key } = who(one);
    found.set(
      key,
      (found.get(key) ?? new Set()).add(
        `${one.person.name}${one.from === null ? '' : ` of ${one.from.name}`}`,
      ),
    );
  }
  return [...found.values()].map((names) => [...names].sort()).sort();
}

const of = (person: string, from: string | null = null): Telling => ({ person, from, to: null });

const cases: readonly (readonly [string, readonly Telling[], readonly (readonly string[])[]])[] = [
  ['a surname joins the only full name', [of('Bram Kestrel'), of('Kestrel')], [['Bram Kestrel', 'Kestrel']]],
  [
    'accents and apostrophes make no difference',
    [of("N'Ouré Kestrél"), of('NOure Kestrel')],
    [["N'Ouré Kestrél", 'NOure Kestrel']],
  ],
  ['an initial is a short form', [of('Bram Kestrel'), of('B. Kestrel')], [['B. Kestrel', 'Bram Kestrel']]],
  [
    'a middle name is no other person',
    [of('Bram Kestrel'), of('Bram Otto Kestrel')],
    [['Bram Kestrel', 'Bram Otto Kestrel']],
  ],
  ['"Jr" is no name', [of('Vito Kestrel Jr'), of('Vito Kestrel')], [['Vito Kestrel', 'Vito Kestrel Jr']]],
  ['two full names stay two', [of('Bram Kestrel'), of('Joss Kestrel')], [['Bram Kestrel'], ['Joss Kestrel']]],
  [
    'a surname goes with the one of its club',
    [of('Bram Kestrel', 'Vale City'), of('Joss Kestrel', 'Eastport'), of('Kestrel', 'Eastport')],
    [['Bram Kestrel of Vale City'], ['Joss Kestrel of Eastport', 'Kestrel of Eastport']],
  ],
  [
    'a surname that could be either stays apart',
    [of('Bram Kestrel', 'Vale City'), of('Joss Kestrel', 'Eastport'), of('Kestrel')],
    [['Bram Kestrel of Vale City'], ['Joss Kestrel of Eastport'], ['Kestrel']],
  ],
  [
    'a surname of another club is somebody else',
    [of('Bram Kestrel', 'Vale City'), of('Kestrel', 'Eastport')],
    [['Bram Kestrel of Vale City'], ['Kestrel of Eastport']],
  ],
  [
    'the register tells namesakes apart, and a name without an id goes by its club',
    [
      { ...of('Bram Kestrel', 'Vale City'), personId: 'p1' },
      { ...of('Bram Kestrel', 'Eastport'), personId: 'p2' },
      of('Bram Kestrel', 'Eastport'),
    ],
    [['Bram Kestrel of Eastport'], ['Bram Kestrel of Vale City']],
  ],
  [
    'a name without an id is the one that the register knows',
    [{ ...of('Bram Kestrel'), personId: 'p1' }, of('Kestrel')],
    [['Bram Kestrel', 'Kestrel']],
  ],
];

describe('identify', () => {
  it.each(cases)('%s', (_title, tellings, expected) => {
    expect(persons(tellings)).toEqual(expected);
    expect(persons(tellings.toReversed())).toEqual(expected);
  });

  it('shows the fullest name, with the id that is known', () => {
    const told = [
      tell('Kick', { person: 'Kestrel' }),
      tell('Kick', { person: 'Bram Kestrel', personId: 'p1' }),
    ];
    const who = identify(told, clubKeys(told));
    expect(told.map((one) => who(one).person)).toEqual([
      { name: 'Bram Kestrel', id: 'p1' },
      { name: 'Bram Kestrel', id: 'p1' },
    ]);
  });
});

describe('surnameKey', () => {
  it.each([
    ['Bram Kestrel', 'kestrel'],
    ['Kestrel', 'kestrel'],
    ['Vito Kestrel Júnior', 'kestrel'],
    ['Ola van der Kestrel', 'kestrel'],
    ['Junior', 'junior'],
    ['', ''],
  ])('%s -> %s', (name, expected) => {
    expect(surnameKey(name)).toBe(expected);
  });
});
