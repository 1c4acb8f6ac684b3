import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

function origins(text: string): readonly string[] {
  const { claims } = reader.read(articleOf(text, { outlet: null, date: '2023-01-16' }));
  return claims.map(({ person, from, to }) => `${person.name}: ${from?.name ?? '?'} > ${to?.name ?? '?'}`);
}

const OPENING =
  'Sunderland have had a quiet month. Sunderland drew on Saturday, and the Sunderland bench was thin. ';

describe('the club that an article is about', () => {
  it.each([
    [
      'is where those play of whom nothing else is said',
      `${OPENING}Striker Alan Reuter has joined Gateshead on loan.`,
      ['Alan Reuter: Sunderland > Gateshead'],
    ],
    [
      'is not where those play who are to join it',
      `${OPENING}Sunderland want Alan Reuter. Striker Alan Reuter has agreed to join Gateshead.`,
      ['Alan Reuter: ? > Sunderland', 'Alan Reuter: ? > Gateshead'],
    ],
    [
      'does not take those who play elsewhere',
      `${OPENING}Fulham striker Alan Reuter has joined Gateshead on loan.`,
      ['Alan Reuter: Fulham > Gateshead'],
    ],
    [
      'is nobody where several clubs are spoken of as often',
      'Sunderland drew with Fulham. Fulham were better than Sunderland. Sunderland will visit Fulham again. Striker Alan Reuter has joined Gateshead on loan.',
      ['Alan Reuter: ? > Gateshead'],
    ],
    [
      'is, in a section that a club heads, that club',
      'The window has closed.\n\nFulham\n\nThe club brought in Otto Benti from Genk. Alan Reuter joined Gateshead on loan.\n\nEverton\n\nThey signed Fabio Serrano from Lens, while Nils Brandauer moved to Ajax.',
      [
        'Otto Benti: Genk > Fulham',
        'Alan Reuter: Fulham > Gateshead',
        'Fabio Serrano: Lens > Everton',
        'Nils Brandauer: Everton > Ajax',
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(origins(text)).toEqual(expected);
  });
});
