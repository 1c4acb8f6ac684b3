import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.js';
import { createReader } from '../reading/read.js';
import { shippedClubs } from './club.js';
import { postRows } from './data/posts.js';
import { createRegister } from './register.js';
import { staffPhrases } from './staff.js';

const register = createRegister();
const reader = createReader([english], register);

function claimsIn(text: string, date: string | null = '2025-07-01') {
  const { claims } = reader.read({
    id: 'a',
    url: null,
    outlet: null,
    outletId: null,
    author: null,
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    lang: 'en',
    title: null,
    text,
    bodyStart: 0,
  });
  return claims;
}

function rolesIn(text: string) {
  return claimsIn(text).map(({ person }) => `${person.name}: ${person.role}`);
}

function movesIn(text: string, date: string | null) {
  return claimsIn(text, date).map(({ person, to }) => `${person.name} > ${to?.name ?? '-'}`);
}

describe('staffPhrases', () => {
  const phrases = staffPhrases(shippedClubs());

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

  // Facts of 2019 and 2021, in our words; the players are invented.
  it('tells a reader whose side is meant where the text names the club without saying so', () => {
    const text =
      "Everton have drawn with Chelsea and Barcelona are top in Spain. Carlo Ancelotti's side are keen on Porto winger Rafa Quintela.";
    expect(movesIn(text, '2020-11-02')).toEqual(['Rafa Quintela > Everton']);
    expect(movesIn(text, '2010-11-02')).toEqual(['Rafa Quintela > Chelsea']);
  });

  it('gives way to a text that says whose side it is', () => {
    const text =
      "Fulham boss Carlo Ancelotti was at Everton. Chelsea have won. Ancelotti's side are keen on Porto winger Rafa Quintela.";
    expect(movesIn(text, '2020-11-02')).toEqual(['Rafa Quintela > Fulham']);
  });

  it('does not take him for at the club that he is about to run', () => {
    expect(movesIn('Everton have appointed Carlo Ancelotti as their new manager.', '2019-12-21')).toEqual([
      'Carlo Ancelotti > Everton',
    ]);
  });

  it('knows every club of which it tells posts, and their months in order', () => {
    const clubs = new Set(shippedClubs().map(({ id }) => id));
    for (const [name, posts] of postRows) {
      const known = phrases.find((phrase) => phrase.name === name)?.posts ?? [];
      expect(known).toHaveLength(posts.split(';').length);
      let last = '';
      for (const { club, from, to } of known) {
        expect(clubs.has(club)).toBe(true);
        expect(last <= from && from <= to).toBe(true);
        last = to;
      }
    }
  });
});
