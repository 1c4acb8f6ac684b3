import { expect, type Phrasing, says } from './phrasing.js';

/** Whose word something is: "he said", "and said", reports that nobody names, what the next sentence announces. */
export const CREDITED: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Fulham striker Sam Okonedo is 26. He told reporters he wants to leave the club.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.remain',
    'Nils Brandauer has managed Fulham since May. He confirmed that striker Sam Okonedo will stay.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.remain',
    'Fulham striker Sam Okonedo was asked about his future and insisted he wants to stay.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  // What went before is not his word.
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton from Fulham and said he was excited.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'asserted' }),
  ),
  // Who goes on to do something says nothing.
  says(
    'en.stay.sign',
    'Fulham striker Sam Okonedo scored twice and went on to sign a new deal.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { certainty: 'asserted' }),
  ),
  says(
    'en.interest.want',
    'Recent reports have claimed that Everton want Fulham striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'Reports on Tuesday claimed that Everton want Fulham striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'It has since been claimed that Everton want Fulham striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'The article claims that Everton want Fulham striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'Everton want Fulham striker Sam Okonedo, according to multiple outlets.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'As per reports, Everton want Fulham striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'It is also understood that Everton want Fulham striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  // Words in the middle tell whose word the rest is.
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti amid claims that Sam Okonedo will leave Fulham.',
    expect('done', 'Dario Velluti', null, 'Everton', { certainty: 'asserted' }),
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'reported' }),
  ),
  says(
    'en.agreed.bound',
    'Dario Velluti looks to be heading for Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Fulham striker Sam Okonedo looks as though he will leave.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo is understood to have told Fulham that he wants to leave.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo has told Fulham that he wants to leave.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'asserted' }),
  ),
  says(
    'en.bid.make',
    'Everton appear to have made a £20m bid for Fulham striker Sam Okonedo.',
    expect('bid', 'Sam Okonedo', 'Fulham', 'Everton', {
      certainty: 'hedged',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Fulham striker Sam Okonedo. Both clubs announced the transfer on Tuesday.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.keep',
    'Fulham have extended the contract of striker Sam Okonedo. The club confirmed the news on Monday.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Fulham striker Sam Okonedo. Genk announced the signing of Dario Velluti.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'asserted' }),
    expect('done', 'Dario Velluti', null, 'Genk', { certainty: 'confirmed' }),
  ),
  // "The club" at the head of a sentence is the one that leads the sentence before.
  says(
    'en.done.sign',
    'Everton have signed Fulham striker Sam Okonedo. The club also want to sign Dario Velluti.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
];
