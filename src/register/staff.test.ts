import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.js';
import { createReader } from '../reading/read.js';
import { createRegister } from './register.js';
import { staffPhrases } from './staff.js';

const register = createRegister();
const reader = createReader([english], register);

function rolesIn(text: string) {
  const { claims } = reader.read({
    id: 'a',
    url: null,
    outlet: null,
    outletId: null,
    author: null,
    date: '2025-07-01',
    dateBasis: 'stated',
    lang: 'en',
    title: null,
    text,
    bodyStart: 0,
  });
  return claims.map(({ person }) => `${person.name}: ${person.role}`);
}

describe('staffPhrases', () => {
  const phrases = staffPhrases();

  it('names nobody twice, and no journalist', () => {
    const names = phrases.map(({ phrase }) => phrase);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => register.journalistNamed(name) !== null)).toEqual([]);
  });

  it('names no club, ground or competition by a surname', () => {
    const taken = new Set(
      [...register.names()].filter(({ kind }) => kind !== 'person').map(({ phrase }) => phrase),
    );
    expect(phrases.filter(({ phrase }) => taken.has(phrase))).toEqual([]);
  });

  it('gives roles and no ids', () => {
    expect(new Set(phrases.map(({ role }) => role))).toEqual(new Set(['manager', 'staff', 'agent']));
    expect(phrases.every(({ id }) => id === '')).toBe(true);
  });

  // Facts of 2011, 2019 and 2023, in our words.
  it('tells a reader who does not move though his name stands beside a move', () => {
    expect(
      rolesIn('Arsenal signed the midfielder Declan Rice in 2023, whom Arteta had wanted all summer.'),
    ).toEqual(['Declan Rice: player']);
    expect(rolesIn('Unai Emery was sacked by Arsenal in November 2019.')).toEqual(['Unai Emery: manager']);
  });

  it('gives way to a text in which he still plays', () => {
    expect(rolesIn('Everton midfielder Mikel Arteta has joined Arsenal on deadline day.')).toEqual([
      'Mikel Arteta: player',
    ]);
  });
});
