import { expect, type Phrasing, says } from './phrasing.js';

/** Somebody's age and what he is, in commas behind his name. */
export const AGES: readonly Phrasing[] = [
  says(
    'en.interest.shortlist',
    'Everton target Dario Velluti, 25, is close to joining Leeds.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('agreed', 'Dario Velluti', null, 'Leeds'),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Dario Velluti, who plays for Genk, is close to joining Leeds.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Dario Velluti, 25, has rejected a new deal at Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Dario Velluti, the Genk winger, has rejected a new deal.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Dario Velluti, the former Porto winger now with Genk, is close to joining Leeds.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.exit.go',
    'Stoke City could let midfielder Owen Tarrant, 25, go for £2m.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { fee: { value: 2000000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.nominal',
    'Fulham have made Dario Velluti, 25, available for £10m.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: { value: 10000000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.track',
    'West Ham see Nantes defender Lucas Morvan, 25, as an alternative to Dario Velluti.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.done.post',
    'Everton have named Nils Brandauer, 48, as head coach.',
    expect('done', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton have dismissed manager Glenn Tarrant, 51.',
    expect('exit', 'Glenn Tarrant', 'Everton', null),
  ),
  says(
    'en.done.join',
    'The deal will see Sam Okonedo, 25, join Everton from Genk.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton hope to loan Ivo Lindqvist, 19, out this month.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { loan: true }),
  ),
  says(
    'en.done.join',
    'Everton want to make Dario Velluti, 25, their marquee signing.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.stay.keep', "An injury will keep Ivo Lindqvist, 25, out of Everton's team."),
  says(
    'en.stay.keep',
    "Fulham want to keep Ivo Lindqvist out of Everton's reach.",
    expect('stay', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.interest.want',
    'Western Sydney Wanderers hope to tempt Sam Okonedo, 34, down under.',
    expect('interest', 'Sam Okonedo', null, 'Western Sydney Wanderers'),
  ),
];
