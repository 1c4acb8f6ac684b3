import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

/** The steps of the explanation of each claim, by where it would take somebody. */
function steps(text: string): Readonly<Record<string, readonly string[]>> {
  const article = articleOf(text);
  const explained = reader.explain(article);
  return Object.fromEntries(
    reader
      .read(article)
      .claims.map(({ id, to }) => [
        to?.name ?? 'nowhere',
        explained.get(id)?.steps.map(({ label, text: words }) => `${label}: ${words}`) ?? [],
      ]),
  );
}

describe('an explanation', () => {
  it('tells which words filled each role, and which role the article as a whole has filled', () => {
    expect(steps('Everton want Lille striker Alan Reuter. Fulham are keen too.')).toEqual({
      Everton: [
        'cue: en.interest.want ("want")',
        'person: Alan Reuter ("object: Lille striker Alan Reuter")',
        'to: Everton ("subject: Everton")',
        'stage: interest positive ("as stated")',
        'from: Lille ("the club that the article gives this person")',
      ],
      Fulham: [
        'cue: en.interest.keen ("keen too")',
        'person: Alan Reuter ("topic: implied by the article")',
        'to: Fulham ("subject: Fulham")',
        'stage: interest positive ("as stated")',
        'from: Lille ("the club that the article gives this person")',
      ],
    });
  });

  it('names the club that is left once, where the sentence itself names it', () => {
    const { Everton = [] } = steps('Everton have signed Alan Reuter from Lille.');
    expect(Everton.filter((step) => step.startsWith('from: '))).toEqual(['from: Lille ("from: Lille")']);
  });
});
