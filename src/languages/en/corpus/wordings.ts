import { expect, type Phrasing, says } from './phrasing.js';

const pounds = (millions: number) => ({ value: millions * 1_000_000, currency: 'GBP' });

/** One thing said in many ways, as short items and headlines say it. */
export const WORDINGS: readonly Phrasing[] = [
  // A country in front of a club of a list is no owner.
  says(
    'en.interest.want',
    "Dario Velluti is wanted by Everton and Italy's Torino.",
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Torino'),
  ),
  says(
    'en.interest.track',
    "Genk striker Dario Velluti has been watched by Fulham, Spain's Valencia and Portugal's Porto.",
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Valencia'),
    expect('interest', 'Dario Velluti', 'Genk', 'Porto'),
  ),
  says(
    'en.done.sign',
    "Everton have signed Dario Velluti from Italy's Torino.",
    expect('done', 'Dario Velluti', 'Torino', 'Everton'),
  ),
  // What stands behind the colon of a headline tells how far it is.
  says(
    'en.done.complete',
    'Velluti to Everton: Genk winger completes move',
    expect('done', 'Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Velluti to Everton: Toffees sign Genk striker',
    expect('done', 'Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Velluti to Everton: Genk striker signs four-year deal',
    expect('done', 'Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Velluti to Everton: talks under way',
    expect('talks', 'Velluti', null, 'Everton'),
  ),
  says(
    'en.reject.reject',
    'Velluti to Everton: Genk reject bid for striker',
    expect('bid', 'Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    "Velluti to Everton: latest on striker's move",
    expect('agreed', 'Velluti', null, 'Everton'),
  ),
  // A sum stands between whose bid it is and for whom.
  says(
    'en.reject.reject',
    "Fulham reject Everton's £20m Dario Velluti bid",
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', { status: 'negative', fee: pounds(20) }),
  ),
  says(
    'en.agreed.accepted',
    "Fulham accept Everton's £20m Dario Velluti bid",
    expect('agreed', 'Dario Velluti', 'Fulham', 'Everton', { fee: pounds(20) }),
  ),
  says(
    'en.interest.want',
    "Everton's £20m-rated winger Dario Velluti is wanted by Fulham.",
    expect('interest', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  // Nouns that are compounded with who is meant.
  says(
    'en.done.signing',
    'Everton complete Dario Velluti loan signing',
    expect('done', 'Dario Velluti', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.signing',
    'Everton seal £20m Dario Velluti capture',
    expect('done', 'Dario Velluti', null, 'Everton', { fee: pounds(20) }),
  ),
  says(
    'en.done.signing',
    'Everton mull Owen Tarrant appointment',
    expect('interest', 'Owen Tarrant', null, 'Everton'),
  ),
  // Where somebody goes for a medical he has still to sign.
  says(
    'en.done.join',
    'Dario Velluti heads to Everton for medical',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.agreed.medical',
    'Genk striker Dario Velluti is at Everton for a medical.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti has moved to Everton for £5m.',
    expect('done', 'Dario Velluti', null, 'Everton', { fee: pounds(5) }),
  ),
  // Moves that are made; times that end for the sake of the next.
  says(
    'en.interest.move',
    'Dario Velluti makes Fulham switch',
    expect('done', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.move',
    'Dario Velluti makes £20m Everton move',
    expect('done', 'Dario Velluti', null, 'Everton', { fee: pounds(20) }),
  ),
  says(
    'en.interest.move',
    'Dario Velluti could make a Fulham switch.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.join',
    'Dario Velluti ends Everton nightmare to join Fulham on loan',
    expect('done', 'Dario Velluti', 'Everton', 'Fulham', { loan: true }),
  ),
  says(
    'en.stop.end',
    'Everton end interest in Dario Velluti',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  // Who faces a bid, and who asks a price, has him.
  says(
    'en.bid.nominal',
    'Liverpool face £20m bid from Everton for Dario Velluti',
    expect('bid', 'Dario Velluti', 'Liverpool', 'Everton', { fee: pounds(20) }),
  ),
  says(
    'en.interest.race',
    'Everton face a race against time to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.quoted',
    'Everton have been quoted £50m for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { fee: pounds(50) }),
  ),
  // What the next sentence says that he would cost.
  says(
    'en.interest.want',
    'Everton and Fulham want Genk striker Dario Velluti. The 23-year-old would cost £34m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: pounds(34) }),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', { fee: pounds(34) }),
  ),
  says(
    'en.interest.want',
    'Everton want Genk striker Dario Velluti. It cost £34m to build the stand.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Everton open Dario Velluti talks',
    expect('talks', 'Dario Velluti', null, 'Everton'),
  ),
  // A noun behind a name behind "as" or "after": one who acts has an "s" there.
  says(
    'en.exit.nominal',
    'Everton frustrated as Luc Ostrand exit stalls',
    expect('exit', 'Luc Ostrand', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    'Everton in limbo as Dario Velluti move stalls',
    expect('done', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says('en.talks.nominal', 'Everton win as Dario Velluti returns from injury'),
  // Who is warned off somebody wants him; who warns others has him.
  says(
    'en.interest.keen',
    'Fulham have been warned off Everton striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  says(
    'en.exit.available',
    'Everton have warned Fulham that Dario Velluti is not for sale.',
    expect('exit', 'Dario Velluti', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Fulham are set to open contract talks with prized asset Dario Velluti.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.done.sign',
    'Everton have prised Dario Velluti away from Fulham.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  // Ways of leaving.
  says(
    'en.exit.available',
    'Everton defender Dario Velluti could be on the lookout for a new club.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Everton fear Dario Velluti could walk out for free next summer.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Everton winger Dario Velluti could spend next season out on loan.',
    expect('exit', 'Dario Velluti', 'Everton', null, { loan: true }),
  ),
];
