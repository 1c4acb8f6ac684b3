import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

/** Where an article of an outlet says that somebody may go. */
function suitors(text: string, outlet: string | null): readonly string[] {
  const { claims } = reader.read(articleOf(text, { outlet, date: null, dateBasis: 'unknown' }));
  return claims.map(({ to }) => to?.name ?? '');
}

describe('a name that clubs share', () => {
  it.each([
    ['Wanderers want Sam Okonedo.', 'Bolton News', ['Bolton Wanderers']],
    ['WANDERERS want Sam Okonedo.', 'Wycombe Gazette', ['Wycombe Wanderers']],
    ['Wanderers want Sam Okonedo.', 'Harbour Post', ['Wolverhampton Wanderers']],
    [
      'Wolverhampton Wanderers are busy. Wanderers want Sam Okonedo.',
      'Bolton News',
      ['Wolverhampton Wanderers'],
    ],
  ])('%s (%s)', (text, outlet, expected) => {
    expect(suitors(text, outlet)).toEqual(expected);
  });
});
