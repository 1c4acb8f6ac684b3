import { describe, expect, it } from 'vitest';
import { articleOf, BARE } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { championsOn } from '../register/champions.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister(), { championsOn });

/** Whom a text has somebody join, on a day. */
function buyers(text: string, date: string | null): readonly (string | undefined)[] {
  return reader.read({ ...articleOf(text, BARE), date }).claims.map(({ to }) => to?.name);
}

describe('champions', () => {
  const WANTED = 'The Serie A champions want Genk striker Dario Velluti.';
  it.each([
    ['are those of the day', WANTED, '2023-09-01', ['Napoli']],
    ['are those of the day, whichever', WANTED, '2024-09-01', ['Inter Milan']],
    ['of a country too', 'The Italian champions want Genk striker Dario Velluti.', '2023-09-01', ['Napoli']],
    [
      'are those of the year before where only they are named',
      `${WANTED} Milan have asked about him before.`,
      '2023-09-01',
      ['AC Milan'],
    ],
    [
      'of once are not those of now',
      'The former Serie A champions want Genk striker Dario Velluti.',
      '2023-09-01',
      [],
    ],
    ['are nobody in an article without a day', WANTED, null, []],
  ])('%s', (_what, text, date, clubs) => {
    expect([...new Set(buyers(text, date))]).toEqual(clubs);
  });
});
