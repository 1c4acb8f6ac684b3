import { expect, type Phrasing, says } from './phrasing.js';

/** Headlines as addresses have them: small letters, hyphens, and no apostrophe. */
export const ADDRESSES: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'inter-sign-southampton-full-back-owen-tarrant-on-loan',
    expect('done', 'owen tarrant', 'southampton', 'inter', { loan: true }),
  ),
  says(
    'en.agreed.agree',
    'villa-agree-deal-for-genk-striker-dario-velluti',
    expect('agreed', 'dario velluti', 'genk', 'villa'),
  ),
  says(
    'en.done.join',
    'chelseas-owen-tarrant-to-join-everton',
    expect('agreed', 'owen tarrant', 'chelsea', 'everton'),
  ),
  says(
    'en.interest.want',
    'man-citys-owen-tarrant-wanted-by-everton',
    expect('interest', 'owen tarrant', 'Manchester City', 'everton'),
  ),
  says(
    'en.done.sign',
    'everton-sign-velluti-from-genk-on-five-year-deal',
    expect('done', 'velluti', 'genk', 'everton'),
  ),
  says('en.interest.want', 'everton-want-rematch-in-cup'),
  // Possessives whose sign is left out, or stands apart.
  says(
    'en.done.sign',
    'everton-close-to-signing-chelseas-owen-tarrant',
    expect('agreed', 'owen tarrant', 'chelsea', 'everton'),
  ),
  says(
    'en.interest.keen',
    'everton-interested-in-porto-s-owen-tarrant',
    expect('interest', 'owen tarrant', 'porto', 'everton'),
  ),
  // Small words that are left out.
  says(
    'en.done.join',
    'owen-tarrant-set-join-everton-from-genk',
    expect('agreed', 'owen tarrant', 'genk', 'everton'),
  ),
  says(
    'en.talks.nominal',
    'everton-talks-sign-owen-tarrant-aston-villa',
    expect('talks', 'owen tarrant', 'Aston Villa', 'everton'),
  ),
  says(
    'en.done.sign',
    'everton-sign-owen-tarrant-aston-villa',
    expect('done', 'owen tarrant', 'Aston Villa', 'everton'),
  ),
  says(
    'en.interest.arrival',
    'owen-tarrant-would-be-a-fine-signing-for-aston-villa',
    expect('interest', 'owen tarrant', null, 'Aston Villa'),
  ),
  // Sums without their signs.
  says(
    'en.agreed.agree',
    'everton-agree-13-5m-deal-for-genk-striker-dario-velluti',
    expect('agreed', 'dario velluti', 'genk', 'everton', { fee: { value: 13_500_000, currency: 'GBP' } }),
  ),
  says(
    'en.agreed.agree',
    'everton-agree-deal-worth-20-million-euros-for-dario-velluti',
    expect('agreed', 'dario velluti', null, 'everton', { fee: { value: 20_000_000, currency: 'EUR' } }),
  ),
  says(
    'en.done.sign',
    'everton-complete-16m-signing-of-velluti-from-genk',
    expect('done', 'velluti', 'genk', 'everton', { fee: { value: 16_000_000, currency: 'GBP' } }),
  ),
  // Where a name ends, and what is none.
  says(
    'en.interest.track',
    'everton-monitoring-owen-tarrant-ahead-of-new-season',
    expect('interest', 'owen tarrant', null, 'everton'),
  ),
  says(
    'en.interest.want',
    'everton-want-ben-tarrant-on-loan-from-genk',
    expect('interest', 'ben tarrant', 'genk', 'everton', { loan: true }),
  ),
  says('en.stay.remain', 'tarrant-is-staying-at-everton', expect('stay', 'tarrant', 'everton', null)),
  says('en.done.sign', 'everton-get-green-light-to-sign-new-goalkeeper'),
  // What the address is about, and no verb.
  says('en.exit.send', 'everton-transfer-owen-tarrant'),
  // Clubs at the head without a sign between them.
  says(
    'en.interest.track',
    'fulham-everton-genk-tracking-owen-tarrant',
    expect('interest', 'owen tarrant', null, 'fulham'),
    expect('interest', 'owen tarrant', null, 'everton'),
    expect('interest', 'owen tarrant', null, 'genk'),
  ),
  says('en.agreed.medical', 'tarrant-passes-everton-medical', expect('agreed', 'tarrant', null, 'everton')),
  // What the column and the part of the site are called is nobody's word.
  says(
    'en.interest.keen',
    'everton-keen-on-owen-tarrant-paper-talk-football-news',
    expect('interest', 'owen tarrant', null, 'everton', { certainty: 'reported' }),
  ),
];
