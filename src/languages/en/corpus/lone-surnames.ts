import { expect, type Phrasing, says } from './phrasing.js';

/** A surname that stands alone the first time, wherever in the sentence, and clauses that something is put in front of. */
export const LONE_SURNAMES: readonly Phrasing[] = [
  // Behind "that".
  says(
    'en.agreed.bound',
    'It is understood that Malvino is on his way to Sevilla.',
    expect('agreed', 'Malvino', null, 'Sevilla'),
  ),
  says(
    'en.done.join',
    'The Daily Lantern report that Benti is set to join Everton from Napoli for £21m.',
    expect('agreed', 'Benti', 'Napoli', 'Everton', { fee: { value: 21_000_000, currency: 'GBP' } }),
  ),
  // A name with the ending of a plural, in front of a verb of one.
  says(
    'en.done.join',
    'Earps has left Lyon and is set to join Everton.',
    expect('exit', 'Earps', 'Lyon', null),
    expect('agreed', 'Earps', 'Lyon', 'Everton'),
  ),
  says('en.exit.leave', 'Fans have left Anfield and are set to join a march.'),
  // What only somebody has.
  says(
    'en.interest.move',
    "Tavell's move to Everton has collapsed.",
    expect('done', 'Tavell', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.future',
    "Tavell's future at Udinese is up in the air.",
    expect('exit', 'Tavell', 'Udinese', null),
  ),
  says(
    'en.interest.swoop',
    "Tavell's agent Carl Dorn has denied reaching an agreement with Fulham over a summer move for the Napoli striker.",
    expect('agreed', 'Tavell', 'Napoli', 'Fulham', { status: 'negative' }),
  ),
  // The first of a list whose others are named in full.
  says(
    'en.interest.shortlist',
    'Dorgello and Joel Benti are on the Fulham radar.',
    expect('interest', 'Dorgello', null, 'Fulham'),
    expect('interest', 'Joel Benti', null, 'Fulham'),
  ),
  // A description behind him is his.
  says(
    'en.interest.keen',
    'Whitlock is free to leave Millwall, and Lens are keen on the 24-year-old.',
    expect('exit', 'Whitlock', 'Millwall', null),
    expect('interest', 'Whitlock', 'Millwall', 'Lens'),
  ),
  says(
    'en.interest.nominal',
    "Tottenham's interest in Tavell is known.",
    expect('interest', 'Tavell', null, 'Tottenham'),
  ),
  says(
    'en.exit.leave',
    'Newcastle are after a goalkeeper with Tavell set to leave.',
    expect('exit', 'Tavell', 'Newcastle', null),
  ),
  // "subject to" of what happened to him is no condition.
  says(
    'en.bid.nominal',
    'Joel Benti was subject to a £20m bid from Barcelona last month.',
    expect('bid', 'Joel Benti', null, 'Barcelona', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Joel Benti will join Barcelona, subject to a medical.',
    expect('agreed', 'Joel Benti', null, 'Barcelona'),
  ),
  // What is told in passing between him and his past.
  says(
    'en.done.join',
    'Benti, whose contract runs until 2027, began his career at Juventus before moving to AC Milan in 2011.',
    expect('done', 'Benti', 'Juventus', 'AC Milan'),
  ),
  // "that" opens what is said; it is not the plan's article.
  says(
    'en.done.sign',
    "It is understood that Everton plan to hijack West Ham's bid to sign Ajax midfielder Joel Benti.",
    expect('interest', 'Joel Benti', 'Ajax', 'West Ham'),
    expect('interest', 'Joel Benti', 'Ajax', 'Everton'),
  ),
  // A list of suitors that the sentence goes on behind.
  says(
    'en.interest.track',
    'Two clubs are chasing Ajax winger Joel Benti: Rennes and Gent, according to the Daily Lantern.',
    expect('interest', 'Joel Benti', 'Ajax', 'Rennes'),
    expect('interest', 'Joel Benti', 'Ajax', 'Gent'),
  ),
];
