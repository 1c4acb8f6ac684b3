import { describe, expect, it } from 'vitest';
import { articleOf, BARE } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

function claimsIn(text: string): readonly string[] {
  return reader
    .read(articleOf(text, BARE))
    .claims.map(
      ({ person, from, to, kind }) => `${person.name} ${from?.name ?? '-'}>${to?.name ?? '-'} ${kind}`,
    );
}

describe('a possessive whose apostrophe is lost', () => {
  it.each([
    ['Everton make enquiries over Chelseas Alan Reuter.', 'Alan Reuter Chelsea>Everton talks'],
    ['Everton want West Hams Alan Reuter on loan.', 'Alan Reuter West Ham>Everton interest'],
    // A manager's name has the word in it too.
    ['Everton want Aston Villas Alan Reuter on loan.', 'Alan Reuter Aston Villa>Everton interest'],
    ['Alan Reuter is one of the Premier Leagues best and has joined Everton.', 'Alan Reuter ->Everton done'],
    ['Arsenals bid for Alan Reuter is welcome.', 'Alan Reuter ->Arsenal bid'],
    [
      'Alan Reuter is out of favour. Everton are watching Alan Reuters situation at Genk.',
      'Alan Reuter Genk>Everton interest',
    ],
    ['Alan Okondo is a winger of Genk. Okondos move to Fulham is close.', 'Alan Okondo ->Fulham agreed'],
  ])('is read as one: %s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });

  it.each([
    ['Everton have signed Leona Lyons.', ['Leona Lyons ->Everton done']],
    [
      'Fulham have signed Sam Adam. Everton want Ivo Adams too.',
      ['Sam Adam ->Fulham done', 'Ivo Adams ->Everton interest'],
    ],
  ])('is told from a name that ends so: %s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });

  it('leaves the sentences behind it where they stand', () => {
    const text =
      'Newcastles run ends. Spurs beat Leeds at Tottenhams ground. Everton sign Alan Reuter from Genk.';
    const { claims } = reader.read(articleOf(text, BARE));
    expect(claims.map(({ quote }) => quote.exact)).toEqual(['Everton sign Alan Reuter']);
  });
});
