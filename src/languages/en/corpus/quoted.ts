import { expect, type Phrasing, says } from './phrasing.js';

/** What headlines quote, and what they say of loans, races and refusals in few words. */
export const QUOTED: readonly Phrasing[] = [
  says(
    'en.stay.contract',
    'Fulham offer Dario Velluti bumper deal.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.done.switch',
    'Fulham winger Dario Velluti loaned to Everton.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.done.switch',
    'Fulham have loaned Dario Velluti to Everton.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    "Genk defender Dario Velluti 'set to sign' for Everton.",
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.near',
    "Everton 'close in' on Genk defender Dario Velluti.",
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.fail.miss',
    'Everton exit race for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Everton knock back Leeds over Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Everton', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Dario Velluti has rejected Everton for Leeds.',
    expect('done', 'Dario Velluti', null, 'Leeds'),
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    "Genk striker Dario Velluti tops Everton's January wish list.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
