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
];
