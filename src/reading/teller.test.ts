import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { INVENTED_PRESS } from '../../test/support/press.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));

function credited(text: string): string {
  const { claims } = reader.read(articleOf(text, { outlet: null }));
  return claims
    .map(({ certainty, sources }) => [certainty, ...sources.slice(1).map(({ name }) => name)].join(' < '))
    .join(', ');
}

describe('who says it where he is not named again', () => {
  it.each([
    ['Fulham boss Ian Moss spoke on Friday. He said that Alan Reuter will stay.', 'confirmed < Ian Moss'],
    ['Fulham striker Alan Reuter is 26. He has admitted he wants to leave.', 'confirmed < Alan Reuter'],
    // Whoever is named in what is said does not say it.
    ['Fulham striker Alan Reuter is 26. He said Alan Reuter will leave.', 'asserted'],
    // One of two, neither of whom leads the sentence.
    [
      'Asked about Ian Moss and Karl Benti, Fulham were coy. He said Alan Reuter will leave Fulham.',
      'asserted',
    ],
    ['Fulham boss Ian Moss was unveiled on Friday and says Alan Reuter will stay.', 'confirmed < Ian Moss'],
    ['Fulham boss Ian Moss has a thin squad but insists Alan Reuter will leave.', 'confirmed < Ian Moss'],
    // What is only handed on by words in the middle.
    ['Fulham have sold Alan Reuter amid reports that Leeds want Karl Benti.', 'asserted, reported'],
    // The club of several that the news is of.
    ['Fulham have signed Alan Reuter from Everton, the Premier League club said.', 'confirmed < Fulham'],
  ])('%s', (text, want) => {
    expect(credited(text)).toBe(want);
  });
});
