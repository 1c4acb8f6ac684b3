import { describe, expect, it } from 'vitest';
import { articleOf, BARE } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

function claimsIn(text: string): readonly string[] {
  return reader.read(articleOf(text, BARE)).claims.map(({ person, kind }) => `${person.name} ${kind}`);
}

describe('a text that is not about football', () => {
  it.each([
    'Margrave Motors will sell its Harlow Vans unit and is in talks with two buyers.',
    'President Adela Marsh has resigned, the government of Ruritania said on Wednesday.',
    'Halvorsen Foods recalls its Tiny Oats after complaints.',
    'Rugby: Bath have signed the Newcastle hooker Alan Reuter, who scored from a scrum on Saturday.',
    'The Leicester flanker Alan Reuter is a target for Sale, the rugby club said.',
    'Alan Reuter made a first-round exit in Bath; watch Premier League Darts live on Thursday.',
    'Alan Reuter exits early as Sam Okonedo hits a nine-darter in Newcastle.',
    'Warrington Wolves captain Alan Reuter will leave the club at the end of the season.',
    'The Leicester Tigers winger Alan Reuter is to join the Saracens, who face him in the first of their fixtures.',
    'Brisk Larkspur bids to retain her crown at Newcastle, live on Sky Sports Racing.',
    'Alan Reuter returns to the Tottenham Hotspur Stadium on the undercard and threatens to retire.',
    'The Nordvik Line is set to release Captain Blaze, its newest ship, in May.',
    'The Yankees have agreed to trade the pitcher Alan Reuter to Newcastle.',
    'FPL: should you sell Alan Reuter? The Everton midfielder costs £5m in Gameweek 5.',
    'With two free transfers I would keep Alan Reuter in my FPL team.',
  ])('makes no claim: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it.each([
    ['Alan Reuter has resigned as manager of Wales.', 'Alan Reuter exit'],
    ['Everton will sell Alan Reuter.', 'Alan Reuter exit'],
    [
      'Everton will sell the winger Alan Reuter, who once chose between rugby and cricket.',
      'Alan Reuter exit',
    ],
    ['Everton want Alan Reuter, who had a nine-darter at home, and Fulham do too.', 'Alan Reuter interest'],
    ['Everton want Alan Reuter, a winger and golfer who loves tennis.', 'Alan Reuter interest'],
    ['FPL: Everton will sell the midfielder Alan Reuter before Gameweek 5.', 'Alan Reuter exit'],
    ['Midfielder Alan Reuter has handed in a transfer request.', 'Alan Reuter exit'],
    ['Reuter to leave Old Trafford', 'Reuter exit'],
    ["City's talks with Alan Reuter over a new contract have stalled.", 'Alan Reuter stay'],
  ])('is told from one that is: %s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});
