import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { INVENTED_PRESS } from '../../test/support/press.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));

/** Who said of each club that it wants somebody, beside the article's own outlet, and how sure it was. */
function told(text: string): Readonly<Record<string, string>> {
  const { claims } = reader.read(articleOf(text));
  return Object.fromEntries(
    claims.map(({ to, certainty, sources }) => [
      to?.name,
      [certainty, ...sources.slice(1).map(({ name }) => name)].join(' < '),
    ]),
  );
}

describe('what a journalist goes on to say', () => {
  const SERRANO = 'Fulham want Lille striker Alan Reuter, says journalist Fabio Serrano.';

  it('is his, and not the word of the player whom it is about', () => {
    expect(told(`${SERRANO} He said: "Everton want Reuter as well, for sure."`)).toEqual({
      Fulham: 'reported < Fabio Serrano',
      Everton: 'reported < Fabio Serrano',
    });
  });

  it('stays his in the paragraphs that his words go on in', () => {
    const words =
      '"There are clubs like Everton. Everton want Reuter."\n\n"Right now Genk are interested in Reuter."';
    expect(told(`${SERRANO}\n\nHe has told El Marcador: ${words}`)).toEqual({
      Fulham: 'reported < Fabio Serrano',
      Everton: 'reported < El Marcador < Fabio Serrano',
      Genk: 'reported < El Marcador < Fabio Serrano',
    });
  });

  it('is the word of somebody else where he is said to speak', () => {
    const text = `${SERRANO}\n\nFulham coach Otto Benti has other plans.\n\nHe said: "Everton want Reuter, I think."`;
    expect(told(text)['Everton']).toBe('confirmed < Otto Benti');
  });
});

describe('what a pundit thinks', () => {
  it('is his word, which ends with his clause', () => {
    expect(told('Dick Marlowe believes Fulham want Alan Reuter; Reuter has signed for Everton.')).toEqual({
      Fulham: 'reported < Dick Marlowe',
      Everton: 'asserted',
    });
  });

  it('does not make the news in front of it his', () => {
    expect(told('Alan Reuter signs for Everton: Dick Marlowe claims the fans wanted him')).toEqual({
      Everton: 'asserted',
    });
    expect(told('Alan Reuter to sign for Everton: Fabio Serrano says')).toEqual({
      Everton: 'reported < Fabio Serrano',
    });
  });
});
