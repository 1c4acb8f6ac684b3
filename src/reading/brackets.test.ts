import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { INVENTED_PRESS } from '../../test/support/press.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));

/** Whose word each claim is, by its person. */
function credited(lines: readonly string[]): Record<string, string> {
  const { claims } = reader.read(articleOf(lines.join('\n'), {}));
  return Object.fromEntries(
    claims.map(({ person, sources }) => [
      person.name,
      sources
        .slice(1)
        .map(({ name }) => name)
        .join(' < '),
    ]),
  );
}

describe('columns of paper talk', () => {
  it('credit a paper with what stands under its name', () => {
    const column = [
      'DAILY LANTERN',
      '',
      'Fulham want Everton winger Alan Reuter.',
      '',
      'Leeds are keen on Karl Benti, according to El Marcador.',
      '',
      'Harbour Post',
      '',
      'Hull City have bid £2m for Burnley striker Paul Olsen.',
      '',
      'OTHER NEWS',
      '',
      'Stoke City want Reading defender Ivo Marten.',
    ];
    expect(credited(column)).toEqual({
      'Alan Reuter': 'Daily Lantern',
      'Karl Benti': 'Daily Lantern < El Marcador',
      'Paul Olsen': 'Harbour Post',
      'Ivo Marten': '',
    });
  });

  it('may list their items, with or without stops', () => {
    const list = ['Daily Lantern', '• Fulham want Alan Reuter', '• Leeds are keen on Karl Benti.'];
    expect(credited(list)).toEqual({ 'Alan Reuter': 'Daily Lantern', 'Karl Benti': 'Daily Lantern' });
  });

  it('may put several items into one paragraph, each with its bracket', () => {
    const items = [
      'Fulham want Alan Reuter (Daily Lantern). He may cost £9m. Leeds are keen on Karl Benti (El Marcador). Hull City',
      ' have bid for Paul Olsen of Burnley (Harbour Post).',
    ];
    expect(credited([items.join('')])).toEqual({
      'Alan Reuter': 'Daily Lantern',
      'Karl Benti': 'El Marcador',
      'Paul Olsen': 'Harbour Post',
    });
  });

  it('are not made by one name on a line of its own, nor by a line that says more', () => {
    expect(credited(['Daily Lantern', '', 'Fulham want Alan Reuter.'])).toEqual({ 'Alan Reuter': '' });
    const said = ['Daily Lantern boss Karl Benti', '', 'Fulham want Alan Reuter.', '', 'Harbour Post'];
    expect(credited(said)).toMatchObject({ 'Alan Reuter': '' });
  });
});
