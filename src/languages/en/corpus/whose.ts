import { expect, type Phrasing, says } from './phrasing.js';

/** Whose list, whose interest and whose player is spoken of, where several stand in one sentence. */
export const WHOSE: readonly Phrasing[] = [
  says(
    'en.interest.shortlist',
    'Everton are set to make Dario Velluti their main transfer target.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Everton are drawing up a list of strikers, with Genk's Dario Velluti near the top of it.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says('en.interest.shortlist', 'Manager Per Solberg will submit a list of targets to the Everton owner.'),
  says(
    'en.done.charge',
    'Glenn Tarrant tops the shortlist to take over as Everton manager.',
    expect('interest', 'Glenn Tarrant', null, 'Everton'),
  ),
  says(
    'en.interest.swoop',
    'Brentford might have to wait for Everton to make a move for Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.bid.make',
    "Should Everton lose midfielder Ivo Lindqvist on a free transfer, manager Per Solberg will make an offer for Genk's Dario Velluti.",
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Celtic are keen on Dario Velluti. The Scottish champions have made a bid for him.',
    expect('interest', 'Dario Velluti', null, 'Celtic'),
    expect('bid', 'Dario Velluti', null, 'Celtic'),
  ),
  says(
    'en.stop.drop',
    'Everton might sign Porto winger Rafa Quintela after reports claim Fulham have halted interest.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    "Everton's attempt to sign Dario Velluti from Genk could depend on Brentford acting on their interest in Rafa Quintela.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Brentford'),
  ),
  says(
    'en.recall',
    'Everton want to recall Owen Tarrant from his loan at Stoke City. Burnley are interested in signing him.',
    expect('loan-return', 'Owen Tarrant', 'Stoke City', 'Everton'),
    expect('interest', 'Owen Tarrant', 'Everton', 'Burnley'),
  ),
  says(
    'en.talks.offered',
    'Rafa Quintela has been offered to Everton in exchange for Ivo Lindqvist.',
    expect('talks', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Rafa Quintela could be joined at Everton by Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Everton legend Glenn Tarrant has quit his job, leaving Burnley after 33 days.',
    expect('exit', 'Glenn Tarrant', 'Burnley', null),
  ),
  says('en.interest.move', "Dario Velluti was close to a deal before Per Solberg's departure from Everton."),
  says(
    'en.talks.trial',
    'Celtic have handed a trial to Genk midfielder Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Celtic'),
  ),
  says(
    'en.talks.trial',
    'Burnley will give a trial to the striker Joel Adeyemi.',
    expect('talks', 'Joel Adeyemi', null, 'Burnley'),
  ),
  says(
    'en.done.pay',
    'Everton are ready to part with £15m for Genk winger Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 15_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Everton are ready to part with Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.done.pay',
    'Everton have £45m to spend on Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.race',
    'Everton will not get involved in a bidding war for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Everton look set to battle Fulham for Dario Velluti, with their pursuit of Rafa Quintela in doubt.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.swap',
    'Everton want Porto winger Rafa Quintela and are considering a player-plus-cash deal involving Ivo Lindqvist.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('swap', 'Ivo Lindqvist', 'Everton', 'Porto'),
  ),
  says(
    'en.stay.sign',
    'Everton defender Lucas Morvan has re-signed with the club.',
    expect('stay', 'Lucas Morvan', 'Everton', null),
  ),
  says(
    'en.interest.ask',
    'Burnley will ask Everton for Owen Tarrant on loan.',
    expect('talks', 'Owen Tarrant', 'Everton', 'Burnley', { loan: true }),
  ),
  says(
    'en.interest.ask',
    'Everton midfielder Ivo Lindqvist has asked to leave.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.hope',
    'Everton are confident that the dispute will not hinder their efforts to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.rival',
    'Everton are keen on Dario Velluti, but face a battle with Fulham.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.plan',
    'Everton have stepped up their bid to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Everton are prepared to give Ivo Lindqvist a new contract.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'Everton have been told they need to bid £6m to prise Dario Velluti from Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 6_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.shortlist',
    'Everton president Mark Tarrant believes midfielder Ivo Lindqvist, 24, a target for Fulham, will stay.',
    expect('interest', 'Ivo Lindqvist', 'Everton', 'Fulham'),
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.shortlist',
    'Everton are keen on Sam Okonedo. Genk striker Dario Velluti and Porto winger Rafa Quintela are also targets.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.swoop',
    'Everton boss Per Solberg has played down rumours of moves for two players, Rafa Quintela and Dario Velluti.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { status: 'negative' }),
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.track',
    'Everton have signed Fulham defender Sam Okonedo. Fulham have not been idle. Dario Velluti has been picked out as his successor.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.track',
    'Everton have signed Fulham defender Sam Okonedo. Work does not end there. Dario Velluti has been picked out as well.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
];
