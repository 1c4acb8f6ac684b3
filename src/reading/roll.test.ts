import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

function claims(text: string, outlet: string | null = null, title: string | null = null): readonly string[] {
  const article = articleOf(text, { outlet, title, date: '2024-07-01' });
  return reader.read(article).claims.map((claim) => {
    expect(text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.exact);
    const fee = claim.fee === null ? '' : ` ${claim.fee.value} ${claim.fee.currency}`;
    const move = `${claim.from?.name ?? '?'} > ${claim.to?.name ?? '-'}`;
    return `${claim.person.name}: ${claim.kind} ${move}${claim.loan ? ' loan' : ''}${fee} [${claim.quote.exact}]`;
  });
}

describe('lists of a club’s business', () => {
  it.each([
    {
      name: 'a club over its ins and outs',
      text: 'FULHAM\nIn: Alan Reuter (Genk, £3m), Owen Stadler (FC Basel, undisclosed)\nOut: Rory Kemble (Oldham, loan)',
      want: [
        'Alan Reuter: done Genk > Fulham 3000000 GBP [Alan Reuter (Genk, £3m)]',
        'Owen Stadler: done FC Basel > Fulham [Owen Stadler (FC Basel, undisclosed)]',
        'Rory Kemble: done Fulham > Oldham loan [Rory Kemble (Oldham, loan)]',
      ],
    },
    {
      name: 'both in one line, behind the club',
      text: 'Eibar - INS: Iker Larraona (Leganes, free). OUTS: Jon Belaustegi (Getafe, €2m), Aitor Munitiz (released)',
      want: [
        'Iker Larraona: done Leganes > Eibar [Iker Larraona (Leganes, free)]',
        'Jon Belaustegi: done Eibar > Getafe 2000000 EUR [Jon Belaustegi (Getafe, €2m)]',
        'Aitor Munitiz: exit Eibar > - [Aitor Munitiz (released)]',
      ],
    },
    {
      name: 'the heading before the club, members parted by semicolons',
      text: 'ARRIVALS - Spezia: Pelle Vang (Lech Poznań, €1.5m); Modou Sarr (Atalanta, loan)',
      want: [
        'Pelle Vang: done Lech Poznań > Spezia 1500000 EUR [Pelle Vang (Lech Poznań, €1.5m)]',
        'Modou Sarr: done Atalanta > Spezia loan [Modou Sarr (Atalanta, loan)]',
      ],
    },
    {
      name: 'in one line, under a heading that says nothing here among them',
      text: 'Derby\nReleased: Alan Reuter, Owen Stadler. Transfer listed: Rory Kemble. Returning loans: Will Heywood (Lille).',
      want: [
        'Alan Reuter: exit Derby > - [Alan Reuter]',
        'Owen Stadler: exit Derby > - [Owen Stadler]',
        'Will Heywood: loan-return Derby > Lille [Will Heywood (Lille)]',
      ],
    },
    {
      name: 'one under the other, with a bullet',
      text: 'Everton\n\nDepartures:\n- Rory Kemble (Burnley, £4m)\n- Will Heywood (end of loan, Lille)\n\nThe window shuts tonight.',
      want: [
        'Rory Kemble: done Everton > Burnley 4000000 GBP [Rory Kemble (Burnley, £4m)]',
        'Will Heywood: loan-return Everton > Lille [Will Heywood (end of loan, Lille)]',
      ],
    },
  ])('$name', ({ text, want }) => {
    expect(claims(text)).toEqual(want);
  });

  it('reads a club’s retained list as its own word', () => {
    const text =
      'Crewe Alexandra can today confirm which players go and which stay.\n\nRELEASED\nCarl Asher, Will Heywood\n\nOFFERED NEW TERMS\nKaspar Zurn\n\nRETURNING TO PARENT CLUB\nDan Ostler (Brentford)';
    expect(claims(text, 'Crewe Alexandra FC')).toEqual([
      'Carl Asher: exit Crewe Alexandra > - [Carl Asher]',
      'Will Heywood: exit Crewe Alexandra > - [Will Heywood]',
      'Kaspar Zurn: stay Crewe Alexandra > - [Kaspar Zurn]',
      'Dan Ostler: loan-return Crewe Alexandra > Brentford [Dan Ostler (Brentford)]',
    ]);
  });

  it.each([
    {
      name: 'names under a sentence that points at them',
      text: 'Fulham are busy.\nThe club have made the following two players available for transfer.\nAlan Reuter\n\nOwen Stadler\n\nManager Rory Kemble was sad.',
      want: ['Alan Reuter: exit Fulham > - [Alan Reuter]', 'Owen Stadler: exit Fulham > - [Owen Stadler]'],
    },
    {
      name: 'names behind a sentence that points at them',
      text: 'Fulham have news. The following players will leave the club when their deals run out: Alan Reuter, Owen Stadler and Rory Kemble. We wish them well.',
      want: [
        'Alan Reuter: exit Fulham > - [Alan Reuter]',
        'Owen Stadler: exit Fulham > - [Owen Stadler]',
        'Rory Kemble: exit Fulham > - [Rory Kemble]',
      ],
    },
    {
      name: 'names right under a colon',
      text: 'Fulham have offered new contracts to:\n- Alan Reuter\n- Owen Stadler',
      want: ['Alan Reuter: stay Fulham > - [Alan Reuter]', 'Owen Stadler: stay Fulham > - [Owen Stadler]'],
    },
  ])('$name', ({ text, want }) => {
    expect(claims(text)).toEqual(want);
  });

  it('takes the list that a club has made known for its word', () => {
    const text = 'Fulham have announced their retained list.\nReleased\nAlan Reuter\nOwen Stadler';
    const { claims: made } = reader.read(articleOf(text));
    expect(made.map(({ certainty, sources }) => [certainty, sources.at(-1)?.name])).toEqual([
      ['confirmed', 'Fulham'],
      ['confirmed', 'Fulham'],
    ]);
  });

  it.each([
    'Fulham won. The following players scored:\nAlan Reuter\nOwen Stadler',
    'Fulham are out of the cup following a defeat by those released by Everton.\nAlan Reuter\nOwen Stadler',
    'He spoke of life since leaving Fulham:\n\nAlan Reuter\n\nPhoto Gallery',
    'FULHAM\nSubs: Alan Reuter, Owen Stadler. Booked: Rory Kemble (Genk, 45).',
    'FULHAM\nOut: Alan Reuter (knee), Owen Stadler (suspended)',
    'Fulham lined up for Everton.\nIn: Alan Reuter, Owen Stadler\nOut: Rory Kemble',
    'Fulham left: Alan Reuter and his brother had no ticket (Everton, away).',
    'In: Alan Reuter (Genk, £3m)',
  ])('reads nothing out of %j', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
