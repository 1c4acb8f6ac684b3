import { expect, type Phrasing, says } from './phrasing.js';

const euros = (value: number) => ({ fee: { value, currency: 'EUR' as const } });
const pounds = (value: number) => ({ fee: { value, currency: 'GBP' as const } });

/** What one side pays for a move, or the other gets, where the next words tell it. */
export const SUMS: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Genk. The Belgian side will collect a fixed fee of €67m.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', euros(67_000_000)),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Genk. The Toffees paid €75 million for the striker.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', euros(75_000_000)),
  ),
  says(
    'en.done.sign',
    'Everton are close to signing Dario Velluti from Genk. The Daily Lantern put the fee at €24m.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', euros(24_000_000)),
  ),
  says(
    'en.done.sign',
    'Everton get Dario Velluti, with Genk receiving £1.2m for the striker.',
    expect('done', 'Dario Velluti', null, 'Everton', pounds(1_200_000)),
  ),
  says(
    'en.done.pay',
    'Everton are unwilling to write off the £24m they paid for Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Everton', pounds(24_000_000)),
  ),
  // What is earned, or may be paid for somebody else, is no sum of the move.
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Genk. He will earn £90,000 a week.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Genk. Everton could pay £20m for a striker.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Genk. Genk received £5m for Sam Okonedo.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // What is told to friends or bosses is not said in public.
  says(
    'en.exit.leave',
    'Fulham striker Sam Okonedo has told friends that he wants to leave.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'asserted' }),
  ),
  // A report in the middle tells only what stands behind it, and what has been done already is no part of it.
  says(
    'en.interest.want',
    'Everton want Dario Velluti, with reports on Tuesday suggesting Fulham have made a bid.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'asserted' }),
    expect('bid', 'Dario Velluti', null, 'Fulham', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'Le Foot claim Everton want Dario Velluti. The club have already signed Sam Okonedo from Genk.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'reported' }),
    expect('done', 'Sam Okonedo', 'Genk', 'Everton', { certainty: 'asserted' }),
  ),
];
