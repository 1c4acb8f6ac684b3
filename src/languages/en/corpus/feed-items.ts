import { expect, type Phrasing, says } from './phrasing.js';

/** Items of news feeds: headlines, and the sentence that stands below them. */
export const FEED_ITEMS: readonly Phrasing[] = [
  // What is said in passing of those who have come or gone.
  says(
    'en.exit.nominal',
    'Everton have named Owen Tarrant captain following the departure of Dario Velluti.',
  ),
  says(
    'en.exit.nominal',
    'Everton are looking for a head coach following the sacking of Nils Brandauer.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
  ),
  // How an outlet calls its live pages leads on to another page only below.
  says(
    'en.agreed.agree',
    'Transfer news LIVE: Everton agree Tarrant fee, Fulham want Velluti',
    expect('agreed', 'Tarrant', null, 'Everton'),
    expect('interest', 'Velluti', null, 'Fulham'),
  ),
  // What clubs are given is news about somebody, and not himself.
  says('en.done.sign', 'Everton get Tarrant boost'),
  // Where somebody chose to go.
  says(
    'en.done.complete',
    'Owen Tarrant opted to join Port Vale instead.',
    expect('done', 'Owen Tarrant', null, 'Port Vale'),
  ),
  // Where a career began is no home.
  says(
    'en.interest.track',
    'Everton are lining up Owen Tarrant, who started his career at West Ham.',
    expect('interest', 'Owen Tarrant', null, 'Everton'),
  ),
  // With whom a deal was made stands between it and what it brings about.
  says(
    'en.exit.allow',
    'Everton have agreed a deal with Genk that will see Owen Tarrant join on loan.',
    expect('agreed', 'Owen Tarrant', 'Genk', 'Everton', { loan: true }),
  ),
  // Pieces of a headline without a verb.
  says(
    'en.agreed.agree',
    'Everton agree deal for Tarrant; Dario Velluti to Genk; Fulham want Nils Brandauer',
    expect('agreed', 'Tarrant', null, 'Everton'),
    expect('agreed', 'Dario Velluti', null, 'Genk'),
    expect('interest', 'Nils Brandauer', null, 'Fulham'),
  ),
  // What stands behind a dash at the end says whose word it is, and not his who stands in front.
  says(
    'en.interest.keen',
    'Everton keen on Genk winger Owen Tarrant — report',
    expect('interest', 'Owen Tarrant', 'Genk', 'Everton', { certainty: 'reported' }),
  ),
  // Investors, and what nobody is called.
  says('en.agreed.nominal', 'Everton agree four-year £20m loan with Nordholm Holdings.'),
  says('en.done.signing', 'Everton have been quiet. Window shuts with no signings.'),
  // What was chosen not to be done.
  says('en.none.match', 'Nils Brandauer chose not to bring on Owen Tarrant against Everton.'),
  says(
    'en.exit.leave',
    'Owen Tarrant has filed a transfer request at Everton.',
    expect('exit', 'Owen Tarrant', 'Everton', null),
  ),
  // Answers to one bid of several.
  says(
    'en.reject.reject',
    'Genk reject second Everton bid for Owen Tarrant',
    expect('bid', 'Owen Tarrant', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Genk turn down improved Everton offer for Owen Tarrant',
    expect('bid', 'Owen Tarrant', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.agreed.accepted',
    'Genk accept second Everton bid for Owen Tarrant',
    expect('agreed', 'Owen Tarrant', 'Genk', 'Everton'),
  ),
  says('en.reject.reject', 'Genk reject latest Tarrant offer'),
  // As which signing somebody comes, and whose contract nobody says.
  says(
    'en.done.signing',
    'Rotherham make Genk winger Owen Tarrant fifth summer signing',
    expect('done', 'Owen Tarrant', 'Genk', 'Rotherham'),
  ),
  says(
    'en.done.join',
    'Owen Tarrant joins Everton after contract cancelled',
    expect('done', 'Owen Tarrant', null, 'Everton'),
  ),
  // What a club is told to do it has not agreed to do.
  says(
    'en.done.sign',
    'Dario Velluti tells Everton to sign Owen Tarrant',
    expect('interest', 'Owen Tarrant', null, 'Everton'),
  ),
  // Interest that nobody is said to have.
  says('en.interest.nominal', 'Everton manager Nils Brandauer says there is interest in Owen Tarrant.'),
  says('en.interest.nominal', 'Everton boss Nils Brandauer not worried by Tarrant interest'),
  // What a signing may become.
  says('en.done.post', 'Nils Brandauer believes Owen Tarrant can become an Everton great.'),
];
