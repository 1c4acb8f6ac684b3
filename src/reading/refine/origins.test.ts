import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/support/article.js';
import { english } from '../../languages/en/index.js';
import { createRegister } from '../../register/register.js';
import { createReader } from '../read.js';

const reader = createReader([english], createRegister());

function moves(text: string, date: string): readonly string[] {
  const { claims } = reader.read(articleOf(text, { outlet: null, date }));
  return claims.map(
    ({ kind, from, to, window }) =>
      `${kind} ${from?.name ?? '?'} > ${to?.name ?? '-'}${window === null ? '' : ` ${window.label}`}`,
  );
}

describe('where somebody is by now', () => {
  it.each([
    [
      'is where he went years ago, told in front of the news',
      'Dario Velluti left Genk in 2021 to join Everton, where he has scored 40 goals. Now Fulham want to sign him.',
      ['done Genk > Everton 2021-summer', 'interest Everton > Fulham'],
    ],
    [
      'is where he went years ago, told inside the sentence of the news, whose window it is not',
      'Dario Velluti, who joined Everton from Genk in 2021, has been linked with Fulham.',
      ['interest Everton > Fulham', 'done Genk > Everton 2021-summer'],
    ],
    [
      'is where he went years ago, though nobody says whence',
      'Fulham want Dario Velluti. The winger moved to Everton in 2021.',
      ['interest Everton > Fulham', 'done ? > Everton 2021-summer'],
    ],
    [
      'is not where he came from',
      'The Toffees signed Dario Velluti from Genk in August 2021. Velluti wants to leave.',
      ['done Genk > Everton 2021-summer', 'exit Everton > -'],
    ],
    [
      'is where he had gone before, of two moves told in their order',
      'Leeds bought Dario Velluti from Genk in 2019. He was there for years. Velluti joined Everton in 2023.',
      ['done Genk > Leeds 2019-summer', 'done Leeds > Everton 2023-summer'],
    ],
    [
      'is not where the news of the day has him going',
      'Everton have signed Dario Velluti from Genk. Velluti had been linked with Fulham.',
      ['done Genk > Everton', 'interest Genk > Fulham'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(moves(text, '2025-07-01')).toEqual(expected);
  });
});
