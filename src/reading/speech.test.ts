import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { INVENTED_PRESS } from '../../test/support/press.js';
import { english } from '../languages/en/index.js';
import type { Claim } from '../model/claim.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));
const LEAD = 'Genk defender Alan Reuter, 24, trained alone on Monday.\n\n';

function read(quote: string): readonly Claim[] {
  return reader.read(articleOf(`${LEAD}${quote}`, { outlet: null, date: '2024-07-01' })).claims;
}

/** Whose word says what. */
function said(quote: string): readonly string[] {
  return read(quote).map((claim) => {
    const by = claim.sources[claim.sources.length - 1]!.name;
    const status = claim.status === 'positive' ? '' : ' not';
    return `${by}: ${claim.person.name}${status} ${claim.kind} ${claim.from?.name ?? '?'} > ${claim.to?.name ?? '-'}, ${claim.certainty}`;
  });
}

describe('direct speech in the first person', () => {
  it.each([
    {
      quote: 'Everton manager Rory Kemble said: "He is a player we are interested in."',
      want: ['Rory Kemble: Alan Reuter interest Genk > Everton, confirmed'],
    },
    {
      quote: '"He is a defender we like," said Everton manager Rory Kemble.',
      want: ['Rory Kemble: Alan Reuter interest Genk > Everton, confirmed'],
    },
    {
      quote: '"He trains well. We have not made an offer for him," said Everton manager Rory Kemble.',
      want: ['Rory Kemble: Alan Reuter not bid Genk > Everton, confirmed'],
    },
    {
      quote: '"We don\'t want to sell him," Genk coach Owen Stadler said. "He knows that."',
      want: ['Owen Stadler: Alan Reuter not exit Genk > -, confirmed'],
    },
    {
      quote: 'Reuter said: "It was a good week. I am staying here and I\'m very happy."',
      want: ['Alan Reuter: Alan Reuter stay Genk > -, confirmed'],
    },
    {
      quote: 'Reuter said: "I want to leave. The club has known it for months."',
      want: ['Alan Reuter: Alan Reuter exit Genk > -, confirmed'],
    },
    {
      quote: 'Reuter said: "I do not intend to extend my contract, that is true."',
      want: ['Alan Reuter: Alan Reuter not stay Genk > -, confirmed'],
    },
    {
      quote: '"I\'m going to Lille, it is all done," Reuter said on Monday.',
      want: ['Alan Reuter: Alan Reuter agreed Genk > Lille, confirmed'],
    },
    {
      quote: 'His agent Carl Asher said: "Nobody has called me about Torino. It is a nice city."',
      want: ['Carl Asher: Alan Reuter not talks Genk > Torino, reported'],
    },
    {
      quote: '"I want to leave," Reuter told El Marcador. "I will not sign a new contract."',
      want: [
        'Alan Reuter: Alan Reuter exit Genk > -, confirmed',
        'Alan Reuter: Alan Reuter not stay Genk > -, confirmed',
      ],
    },
    {
      quote: 'His agent Carl Asher denied it. "It is quiet. We have not spoken to Lille," he said.',
      want: ['Carl Asher: Alan Reuter not talks Genk > Lille, reported'],
    },
  ])('$quote', ({ quote, want }) => {
    expect(said(quote)).toEqual(want);
  });

  it('keeps the outlet that a speaker spoke to, in all that he says', () => {
    const claims = read('"I want to leave," Reuter told El Marcador. "I will not sign a new contract."');
    expect(claims.map((claim) => claim.sources.map((source) => source.name))).toEqual([
      ['unknown', 'El Marcador', 'Alan Reuter'],
      ['unknown', 'El Marcador', 'Alan Reuter'],
    ]);
  });

  it.each([
    '"We were not at our best, but I love this league," said Everton manager Rory Kemble.',
    'A spokesman said: "We have spoken to nobody."',
    '"He plays like me," said Everton manager Rory Kemble.',
  ])('claims nothing in %j', (quote) => {
    expect(said(quote)).toEqual([]);
  });
});

describe("the first person on a site of a club's followers", () => {
  const of = (outlet: string, text: string): readonly string[] =>
    reader
      .read(articleOf(`${LEAD}${text}`, { outlet, date: '2024-07-01' }))
      .claims.map(({ person, kind, to }) => `${person.name} ${kind} ${to?.name ?? '-'}`);

  it("is the side whose name stands in the site's", () => {
    expect(of('Just Everton', 'Everton are short of defenders. We have been linked with Reuter.')).toEqual([
      'Alan Reuter interest Everton',
    ]);
    expect(of('Just Everton', 'Everton drew. Reuter is on our radar, we understand.')).toEqual([
      'Alan Reuter interest Everton',
    ]);
  });
});
