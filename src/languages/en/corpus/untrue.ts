import { expect, type Phrasing, says } from './phrasing.js';

/** Reports that are called untrue, where somebody ended up, who is to be got off the books, and what is in doubt. */
export const UNTRUE: readonly Phrasing[] = [
  says(
    'en.reject.untrue',
    'Claims that Everton have bid for Genk striker Dario Velluti are untrue.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.untrue',
    'Reports of a bid from Everton for Genk striker Dario Velluti are wide of the mark.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.untrue',
    'Everton want Genk striker Dario Velluti, and stories about his knee are false.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.links',
    'Genk striker Dario Velluti has rubbished links with Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says('en.interest.links', 'Genk striker Dario Velluti has close links to Everton, where his father works.'),
  says(
    'en.exit.off',
    'Fulham are keen to get winger Ivo Lindqvist off their books.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.exit.off',
    'Fulham want Ivo Lindqvist off the wage bill before the window shuts.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says('en.exit.off', 'Fulham winger Ivo Lindqvist let the ball go out of the door of the dressing room.'),
  says(
    'en.done.complete',
    'Everton ended up signing Dario Velluti from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.complete',
    'Genk striker Dario Velluti ended up joining Everton.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.switch',
    'Fulham have agreed to lend Ivo Lindqvist to Leeds United.',
    expect('agreed', 'Ivo Lindqvist', 'Fulham', 'Leeds United', { loan: true }),
  ),
  says(
    'en.done.switch',
    'Ivo Lindqvist has been lent to Leeds United by Fulham.',
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Leeds United', { loan: true }),
  ),
  says('en.done.switch', 'Ivo Lindqvist can lend his experience to the Fulham defence.'),
  says(
    'en.reject.reject',
    'Fulham winger Ivo Lindqvist has turned his back on a move to Everton.',
    expect('bid', 'Ivo Lindqvist', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.agreed.medical',
    'Ivo Lindqvist to Everton is a done deal.',
    expect('agreed', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says('en.agreed.medical', 'Ivo Lindqvist to Everton would be a fine thing.'),
  says(
    'en.reject.deny',
    "Ivo Lindqvist's agent has quashed talk of a move to Everton.",
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Ivo Lindqvist is set to join Fulham.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
    expect('agreed', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.talks.hold',
    'Ivo Lindqvist, a free agent since leaving Fulham, is in talks with Everton.',
    expect('talks', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    "Ivo Lindqvist's camp are pushing for a move to Everton.",
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.exit.doubt',
    "Ivo Lindqvist's proposed switch to Everton is in doubt.",
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.keen',
    'Everton are not the only club interested in Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.none.match', 'Fulham are short of options at centre-back with Ivo Lindqvist injured.'),
  says(
    'en.bid.make',
    'Everton to bid £20m for Genk striker Dario Velluti',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.reject.reject',
    'Ivo Lindqvist says no to Everton',
    expect('bid', 'Ivo Lindqvist', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.agreed.agree',
    'In-demand Fulham winger Ivo Lindqvist agrees terms with Everton',
    expect('agreed', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
];
