import { expect, type Phrasing, says } from './phrasing.js';

/** Who is only stood beside, and whose move it is that stands behind a club and a name. */
export const PARTNERS: readonly Phrasing[] = [
  says(
    'en.interest.swoop',
    'Everton are plotting a swoop for Genk defender Dario Velluti. Manager Nils Brandauer needs a centre-back partner for Owen Tarrant. Everton are keen to add the 22-year-old.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.hijack',
    "Everton have made an attempt to hijack Fulham's Dario Velluti move.",
    expect('agreed', 'Dario Velluti', null, 'Fulham'),
    expect('talks', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton are unwilling to sell club-record signing Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Everton expect Fulham to bid for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.shortlist',
    "Dario Velluti is on a list of strikers to replace Everton's Nils Brandauer.",
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
];
