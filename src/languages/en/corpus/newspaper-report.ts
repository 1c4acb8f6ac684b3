import { expect, type Phrasing, says } from './phrasing.js';

/** Whole reports of newspapers: what managers want of whom the text goes on with "he", how deals ended, who is meant. */
export const NEWSPAPER_REPORT: readonly Phrasing[] = [
  says(
    'en.interest.shortlist',
    'Dario Velluti has emerged as a surprise Everton target.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Genk's Dario Velluti emerged as another potential QPR target yesterday.",
    expect('interest', 'Dario Velluti', 'Genk', 'QPR'),
  ),
  says(
    'en.interest.shortlist',
    'Dario Velluti, a reported Everton target, has left Fulham.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'hedged' }),
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'asserted' }),
  ),
  says(
    'en.interest.swoop',
    'Everton ruled out last-minute swoops for Fulham defender Marco Benti and Leeds forward Dario Velluti.',
    expect('interest', 'Marco Benti', 'Fulham', 'Everton', { status: 'negative' }),
    expect('interest', 'Dario Velluti', 'Leeds', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.swoop',
    'Everton have ruled out a move for want-away Fulham winger Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti will want away from Fulham.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  // Whom the text goes on with.
  says(
    'en.interest.pounce',
    'Everton boss Nils Brandauer has money to spend. He is now expected to move for Fulham forward Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton boss Nils Brandauer has sold Sam Okonedo to Genk. He wants to sign Dario Velluti as a replacement.',
    expect('done', 'Sam Okonedo', 'Everton', 'Genk'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Everton boss Nils Brandauer is under pressure. Sam Okonedo wants to leave. He has rejected an offer from Fulham.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
    expect('bid', 'Sam Okonedo', 'Everton', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.agreed.close',
    'Everton want Fulham striker Marco Benti. Chelsea are close to signing Dario Velluti from Genk after the winger had a medical.',
    expect('interest', 'Marco Benti', 'Fulham', 'Everton'),
    expect('agreed', 'Dario Velluti', 'Genk', 'Chelsea'),
  ),
  says(
    'en.done.join',
    'Everton want Fulham striker Marco Benti. Dario Velluti has joined Lille on loan with an option for the French club to buy the 26-year-old.',
    expect('interest', 'Marco Benti', 'Fulham', 'Everton'),
    expect('done', 'Dario Velluti', null, 'Lille', { loan: true }),
  ),
  // Who is named behind the verb.
  says(
    'en.done.sign',
    'One player Everton would love to sign this summer is Dario Velluti of Fulham.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Leaving Fulham this month is Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  // How it ended.
  says(
    'en.agreed.agree',
    'Bayern expressed interest in Dario Velluti but failed to agree a deal.',
    expect('interest', 'Dario Velluti', null, 'Bayern'),
    expect('agreed', 'Dario Velluti', null, 'Bayern', { status: 'negative' }),
  ),
  says(
    'en.agreed.agree',
    'Everton held talks over Fulham midfielder Dario Velluti but could not agree a fee.',
    expect('talks', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('agreed', 'Dario Velluti', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Everton failed to sign Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Fulham have been without a manager since sacking Nils Brandauer.',
    expect('exit', 'Nils Brandauer', 'Fulham', null),
  ),
  says(
    'en.exit.nominal',
    'The departure of Dario Velluti for Everton has left Fulham without a winger.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.nominal',
    'A Fulham exit for Dario Velluti looks likely.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  // How sure it is.
  says(
    'en.fail.doubt',
    'The former striker doubts Fulham will allow Dario Velluti to leave.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.fail.doubt',
    'Nils Brandauer doubts whether Dario Velluti will join Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.done.beat',
    'A deal would see Everton beat Fulham to the signing of Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.exit.leave',
    'The agent of Fulham winger Dario Velluti met the club following reports he wants to leave.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'reported' }),
  ),
  // What it costs.
  says(
    'en.agreed.agree',
    'A £3m fee is understood to have been agreed by Hull with Watford for midfielder Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Watford', 'Hull', {
      certainty: 'hedged',
      fee: { value: 3_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.nominal',
    'Everton have made a bid of £12 500 000 for Fulham midfielder Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', { fee: { value: 12_500_000, currency: 'GBP' } }),
  ),
  // Nothing of anybody's career.
  says(
    'en.stay.keep',
    'Fulham manager Nils Brandauer wants to keep Dario Velluti. He said: "I decide who leaves."',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.talks.nominal',
    'Everton boss Nils Brandauer will maintain his careful approach to recruitment to ensure any new signings fit in.',
  ),
  says(
    'en.talks.enquire',
    'Fulham sold Sam Okonedo to Aston Villa. Manager Nils Brandauer was also asked about being booed off.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Aston Villa'),
  ),
  // Offers, and what they are worth.
  says(
    'en.bid.nominal',
    'Fulham have rejected a bid from Everton that values Dario Velluti at £20m.',
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', {
      status: 'negative',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.exit.value',
    'Fulham, who value Dario Velluti at £20m, are in no hurry.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.nominal',
    'Everton on Thursday night had an increased bid of £6m rejected for Dario Velluti.',
    expect('bid', 'Dario Velluti', null, 'Everton', {
      status: 'negative',
      fee: { value: 6_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.make',
    'Everton have increased their bid for Dario Velluti.',
    expect('bid', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'The Everton manager confirmed an approach has been made for Dario Velluti at Wigan Athletic.',
    expect('talks', 'Dario Velluti', 'Wigan Athletic', 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'Everton manager Nils Brandauer is short of strikers. His pursuit of Dario Velluti goes on.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  // When somebody goes, and what only he does under a condition.
  says(
    'en.exit.leave',
    'Fulham winger Dario Velluti is set to move this summer.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.interest.move',
    'Dario Velluti wants a move in January to Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.pounce',
    'Everton are expected to move in January for Fulham winger Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.keen',
    "Fulham defender Dario Velluti would only be allowed to leave should a replacement be found, and the club are keen on Genk's Marco Benti.",
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'speculative' }),
    expect('interest', 'Marco Benti', 'Genk', 'Fulham', { certainty: 'asserted' }),
  ),
  says(
    'en.exit.sell',
    'Fulham have flogged Dario Velluti to Como.',
    expect('done', 'Dario Velluti', 'Fulham', 'Como'),
  ),
];
