import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

/** Who is said to have joined whom: "person: from > to". */
function joined(text: string): readonly string[] {
  const { claims } = reader.read(articleOf(text, { outlet: null, date: null, dateBasis: 'unknown' }));
  return claims
    .filter(({ kind }) => kind === 'done')
    .map(({ person, from, to }) => `${person.name}: ${from?.name ?? ''} > ${to?.name ?? ''}`);
}

describe('whom a club or its manager makes a signing', () => {
  it.each([
    [
      'Everton have made Fulham’s Sam Okonedo their first signing of the summer.',
      ['Sam Okonedo: Fulham > Everton'],
    ],
    ['Omeara has made Sam Okonedo his first signing as Everton boss.', ['Sam Okonedo:  > Everton']],
    ['Omeara has made Sam Okonedo his first signing at Everton.', ['Sam Okonedo:  > Everton']],
    ['Everton moved quickly, making Sam Okonedo their third signing.', ['Sam Okonedo:  > Everton']],
    ['Everton are ready to make Sam Okonedo their record signing.', []],
    ['Everton hope to make Dario Velluti their second signing.', []],
    ['Everton boss Pat Omeara made his first signing on Friday.', []],
    ['Everton made Sam Okonedo a big signing bonus offer.', []],
  ])('%s', (text, expected) => {
    expect(joined(text)).toEqual(expected);
  });
});

describe('whom a list of signings names', () => {
  it.each([
    [
      "Everton's summer signings include Sam Okonedo from Genk and Dario Velluti (Porto).",
      ['Sam Okonedo: Genk > Everton', 'Dario Velluti: Porto > Everton'],
    ],
    [
      "Everton's signings this summer have included Sam Okonedo from Genk and Dario Velluti.",
      ['Sam Okonedo: Genk > Everton', 'Dario Velluti:  > Everton'],
    ],
    [
      "Everton's other signings are Sam Okonedo, from Genk, and Dario Velluti.",
      ['Sam Okonedo: Genk > Everton', 'Dario Velluti:  > Everton'],
    ],
    [
      'Everton have made two signings so far: Sam Okonedo and Dario Velluti.',
      ['Sam Okonedo:  > Everton', 'Dario Velluti:  > Everton'],
    ],
    [
      'Everton have made two signings in Sam Okonedo and Dario Velluti.',
      ['Sam Okonedo:  > Everton', 'Dario Velluti:  > Everton'],
    ],
    ["Everton's potential signings include Sam Okonedo and Dario Velluti.", []],
    ['Everton hope to make more signings, including Sam Okonedo and Dario Velluti.', []],
    ['The signings of the season include Sam Okonedo and Dario Velluti.', []],
  ])('%s', (text, expected) => {
    expect(joined(text)).toEqual(expected);
  });
});
