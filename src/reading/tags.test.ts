import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { INVENTED_PRESS } from '../../test/support/press.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));

/** Whose word each claim is, from the article's own outlet outward, and how sure it is. */
function credited(text: string, title: string | null = null, outlet: string | null = null): string {
  const { claims } = reader.read({ ...articleOf(text, { outlet }), title });
  return claims
    .map(({ certainty, sources }) => [certainty, ...sources.slice(1).map(({ name }) => name)].join(' < '))
    .join(', ');
}

describe('tags of a gossip column', () => {
  it.each([
    // On a line of its own, or at the end of the item's own.
    ['Fulham want Lille striker Alan Reuter.\n(Daily Lantern)', 'reported < Daily Lantern'],
    ['Fulham want Lille striker Alan Reuter.\n\n(Matt Hale)\n\nThat is all.', 'reported < Matt Hale'],
    ['Fulham want Lille striker Alan Reuter. Full story: Daily Lantern', 'reported < Daily Lantern'],
    ['Fulham want Lille striker Alan Reuter. Source: El Marcador', 'reported < El Marcador'],
    ['Fulham want Lille striker Alan Reuter. (Photo: Daily Lantern)', 'asserted'],
    // A bracket that has its item credits no other.
    [
      'Fulham want Alan Reuter. (El Marcador)\n\n(Daily Lantern)\n\nLeeds want Karl Benti.',
      'reported < El Marcador, asserted',
    ],
    // Who passes it on, whatever he passes on is called.
    ['Fulham want Alan Reuter. (Lille United, via El Marcador)', 'reported < El Marcador < Lille United'],
    ['Fulham want Alan Reuter. (h/t Daily Lantern)', 'reported < Daily Lantern'],
    ['Fulham want Alan Reuter (H/T Matt Hale).', 'reported < Matt Hale'],
    // Nobody in particular.
    ['Fulham want Lille striker Alan Reuter. (Various)', 'reported'],
    ['Fulham have signed Lille striker Alan Reuter. (Club website)', 'confirmed'],
    [
      'Fulham have signed Lille striker Alan Reuter. (www.lantern-press.com 1332 GMT)',
      'reported < www.lantern-press.com',
    ],
    ['Fulham want Lille striker Alan Reuter. (1332 GMT)', 'asserted'],
    // What a club makes known is its word, in whichever paper it stands.
    [
      'Fulham have announced the signing of Lille striker Alan Reuter. (Daily Lantern)',
      'confirmed < Daily Lantern < Fulham',
    ],
    ['Fulham have signed Lille striker Alan Reuter. (Daily Lantern)', 'reported < Daily Lantern'],
  ])('%s', (text, want) => {
    expect(credited(text)).toBe(want);
  });

  it('are named by the papers below a title that only says that they are papers', () => {
    const column = 'DAILY LANTERN\n\nFulham want Alan Reuter.\n\nEL MARCADOR\n\nLeeds want Karl Benti.';
    expect(credited(column, "Monday's Paper Talk")).toBe('reported < Daily Lantern, reported < El Marcador');
  });
});

describe('who works for an outlet', () => {
  it.each([
    [
      'According to reliable Daily Lantern reporter Ian Moss, Fulham want Alan Reuter.',
      'reported < Daily Lantern < Ian Moss',
    ],
    ["Fulham want Alan Reuter, says El Marcador's Ian Moss.", 'reported < El Marcador < Ian Moss'],
    ["Fulham want El Marcador's Alan Reuter.", 'asserted'],
    ['Sources have told the Daily Lantern that Fulham want Alan Reuter.', 'reported < Daily Lantern'],
    [
      'A move for Alan Reuter by Fulham is now being reported by the Daily Lantern.',
      'reported < Daily Lantern',
    ],
  ])('%s', (text, want) => {
    expect(credited(text)).toBe(want);
  });
});

describe('what is said by nobody in particular', () => {
  it.each([
    ["It's claimed that Fulham want Alan Reuter.", 'reported'],
    ["Fulham want Alan Reuter, it's being reported.", 'reported'],
    ['It’s believed that Fulham want Alan Reuter.', 'hedged'],
    ["It's official: Fulham have signed Alan Reuter.", 'confirmed'],
    ['The rumour is that Alan Reuter wants to leave Fulham.', 'hedged'],
  ])('%s', (text, want) => {
    expect(credited(text)).toBe(want);
  });
});

describe('what is named like a club', () => {
  it.each([
    // An outlet, and the town that reports come from.
    ['According to Calcio Mattina, Fulham want Alan Reuter.', 'reported < Calcio Mattina'],
    ['According to reports in Leeds, Fulham want Alan Reuter.', 'reported < reports in Leeds'],
    ['Reports in Naples say that Fulham want Alan Reuter.', 'reported < Reports in Naples'],
    ['According to Fulham, Alan Reuter will leave.', 'confirmed < Fulham'],
  ])('%s', (text, want) => {
    expect(credited(text)).toBe(want);
    const [claim] = reader.read(articleOf(text, {})).claims;
    expect(claim!.from?.name ?? 'Fulham').toBe('Fulham');
  });
});

describe('an outlet that is only described', () => {
  const LANTERN = 'Fulham want Lille striker Alan Reuter, according to the Daily Lantern.';
  it.each([
    [`${LANTERN} The German publication adds that Genk want him too.`, 'reported < Daily Lantern'],
    [`${LANTERN} The broadcaster claims Genk want him too.`, 'reported < Daily Lantern'],
    [`${LANTERN} The German daily says Genk want him too.`, 'reported < Daily Lantern'],
    ['The German outlet reports that Genk want Alan Reuter.', 'reported < The German outlet'],
  ])('is the one named last, if one has been: %s', (text, expected) => {
    expect(credited(text).split(', ').at(-1)).toBe(expected);
  });
});

describe('who dismisses something', () => {
  it.each([
    ['Alan Reuter has dismissed speculation linking him with a move to Leeds.', 'confirmed < Alan Reuter'],
    ['Fulham have quashed rumours that Alan Reuter will leave.', 'confirmed < Fulham'],
    ['Fulham have dismissed coach Alan Reuter.', 'asserted'],
    [
      'The agent of Alan Reuter says the striker will not leave Fulham.',
      'reported < The agent of Alan Reuter',
    ],
  ])('%s', (text, want) => {
    expect(credited(text)).toBe(want);
  });
});

describe('words that are only of a part of a sentence', () => {
  it.each([
    [
      'Fulham want Alan Reuter, while journalist Matt Hale has claimed that Leeds have made a bid.',
      'asserted, reported < Matt Hale',
    ],
    [
      'Fulham want to keep Alan Reuter and reports claim they have rejected a bid from Leeds.',
      'asserted, reported',
    ],
    [
      'Fulham want Alan Reuter and the Daily Lantern reports that Leeds have made a bid.',
      'asserted, reported < Daily Lantern',
    ],
    [
      'Alan Reuter will leave Fulham, and according to Matt Hale, Leeds want him.',
      'asserted, reported < Matt Hale',
    ],
    [
      'Fulham want Alan Reuter, with the Daily Lantern reporting that Leeds have made a bid.',
      'asserted, reported < Daily Lantern',
    ],
    [
      'Fulham rejected a bid for Alan Reuter from Leeds with Fulham boss Ian Moss insisting he wants him to stay.',
      'asserted, confirmed < Ian Moss',
    ],
    [
      'Reports in Spain claim that Leeds had an offer for Alan Reuter rejected and Ian Moss stressed that Fulham want him.',
      'reported < Reports in Spain, reported < Ian Moss',
    ],
    [
      "Alan Reuter's agent says he will not leave Fulham, despite rumoured interest from Leeds.",
      "reported < Alan Reuter's agent, hedged",
    ],
    [
      'Fulham have announced the signing of Alan Reuter while Leeds are expected to confirm the signing of Karl Benti.',
      'confirmed < Fulham, hedged',
    ],
    [
      'The Daily Lantern reports that Fulham want Alan Reuter. He joined Leeds from Lille in 2020.',
      'reported < Daily Lantern, asserted',
    ],
    [
      'The Daily Lantern reports that Fulham want Alan Reuter and Leeds have made a bid.',
      'reported < Daily Lantern, reported < Daily Lantern',
    ],
  ])('%s', (text, want) => {
    expect(credited(text)).toBe(want);
  });
});
