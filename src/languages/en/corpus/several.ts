import { expect, type Phrasing, says } from './phrasing.js';

const pounds = (millions: number) => ({ value: millions * 1_000_000, currency: 'GBP' });

/** Those of whom several sentences speak in one word, who has come where, and who is meant behind what he is called. */
export const SEVERAL: readonly Phrasing[] = [
  says(
    'en.done.join',
    'Dario Velluti and Owen Tarrant are unhappy at Everton. The duo could join Fulham.',
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('exit', 'Owen Tarrant', 'Everton', null),
    expect('interest', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham'),
  ),
  says(
    'en.interest.want',
    'Dario Velluti and Owen Tarrant are unhappy at Everton. Fulham want both players.',
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('exit', 'Owen Tarrant', 'Everton', null),
    expect('interest', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham'),
  ),
  says(
    'en.interest.link',
    'Dario Velluti and Owen Tarrant are unhappy at Everton. They have been linked with Fulham.',
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('exit', 'Owen Tarrant', 'Everton', null),
    expect('interest', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham'),
  ),
  says(
    'en.bid.make',
    'Dario Velluti is wanted by Everton and Fulham. Both clubs have made an offer.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('bid', 'Dario Velluti', null, 'Everton'),
    expect('bid', 'Dario Velluti', null, 'Fulham'),
  ),
  // Of three nobody can tell which two are meant.
  says(
    'en.done.join',
    'Dario Velluti, Owen Tarrant and Luc Ostrand played well. The pair could join Fulham.',
  ),
  says('en.done.pay', 'Dario Velluti and Owen Tarrant are fit. The duo have spent nine years at Everton.'),
  says(
    'en.done.sign',
    'Everton have secured a new goalkeeper in Owen Tarrant from Genk.',
    expect('done', 'Owen Tarrant', 'Genk', 'Everton'),
  ),
  says('en.done.sign', 'The new coach could bring out the best in the Genk striker.'),
  says(
    'en.done.join',
    'Fulham won. Fulham lost. Fulham drew. Owen Tarrant joined in January 2017 and Dario Velluti joined for £5m last summer.',
    expect('done', 'Owen Tarrant', null, 'Fulham'),
    expect('done', 'Dario Velluti', null, 'Fulham', { fee: pounds(5) }),
  ),
  says(
    'en.done.sign',
    'Everton striker Dario Velluti, signed last summer from Genk, is injured.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton said Luc Ostrand is out, while Dario Velluti, signed from Genk, is injured.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton striker Dario Velluti is fit. Since moving to Everton from Genk for £2m he has been their top scorer.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { fee: pounds(2) }),
  ),
  says(
    'en.exit.sell',
    'Everton sold Dario Velluti, their captain and the face of the team, to Fulham.',
    expect('done', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  says(
    'en.interest.shortlist',
    'Leeds target Owen Tarrant of Exeter City is injured.',
    expect('interest', 'Owen Tarrant', 'Exeter City', 'Leeds'),
  ),
  says(
    'en.done.join',
    'Owen Tarrant returns to Arsenal having come through the academy, making 19 appearances before joining Everton.',
    expect('done', 'Owen Tarrant', null, 'Arsenal'),
    expect('done', 'Owen Tarrant', 'Arsenal', 'Everton'),
  ),
  says(
    'en.interest.credited',
    'Fulham midfielder Owen Tarrant is fit. Everton are credited with showing an interest in the player who Fulham signed from Genk in 2022.',
    expect('interest', 'Owen Tarrant', 'Fulham', 'Everton'),
    expect('done', 'Owen Tarrant', 'Genk', 'Fulham'),
  ),
  says('en.interest.want', 'Fulham midfielder Owen Tarrant is fit. Everton want the player who scored most.'),
  says(
    'en.done.join',
    "Owen Tarrant's agent, Luc Ostrand, has revealed that his client prefers moving to Napoli.",
    expect('interest', 'Owen Tarrant', null, 'Napoli'),
  ),
  says(
    'en.interest.keen',
    'Genk striker Dario Velluti could leave. Luc Ostrand said Everton are also keen.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Leeds won. Leeds lost. Leeds need a forward. Genk striker Dario Velluti is a top target.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.exit.sell',
    'Dario Velluti was given the boot at Everton.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.interest.track',
    "Genk striker Dario Velluti has been identified by Everton's scouting network.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton will make a second offer of £24m to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: pounds(24) }),
  ),
  says(
    'en.bid.make',
    'Everton are undecided about whether to bid again for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have rejected an £11.9 million (NZD$21 million) offer by Burnley for Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Everton', 'Burnley', { status: 'negative', fee: pounds(11.9) }),
  ),
  says(
    'en.exit.leave',
    'Everton striker Dario Velluti has given no indication that he wants to leave.',
    expect('exit', 'Dario Velluti', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.done.succeed',
    'Dario Velluti will leave Everton and Luc Ostrand has been brought in to replace him.',
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('done', 'Luc Ostrand', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    'Everton have sold Dario Velluti to Watford and will also leave Luc Ostrand out of their squad in anticipation of his move to Genk.',
    expect('done', 'Dario Velluti', 'Everton', 'Watford'),
    expect('agreed', 'Luc Ostrand', null, 'Genk'),
  ),
  // Of three suitors nobody can tell whose bids those were.
  says(
    'en.bid.nominal',
    'Everton, Lyon and Fulham want Genk striker Dario Velluti. Genk have turned down bids.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Lyon'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.exit.demand',
    'Fulham are playing hard ball with a demand of £14m for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: pounds(14) }),
  ),
  says(
    'en.bid.nominal',
    'Burnley reject improved £25m bid for winger Dario Velluti from Genk',
    expect('bid', 'Dario Velluti', 'Burnley', 'Genk', { status: 'negative', fee: pounds(25) }),
  ),
  says(
    'en.done.loaned',
    'Dario Velluti spent the 2016/17 season on loan at Serie A club Torino.',
    expect('done', 'Dario Velluti', null, 'Torino', { loan: true }),
  ),
  says(
    'en.bid.nominal',
    'Everton have entered the race to sign Fulham target Dario Velluti, but their £19million bid has been rejected by Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative', fee: pounds(19) }),
  ),
  says(
    'en.talks.enquire',
    'Everton have made a move for Genk striker Dario Velluti, but their £19m offer has been rejected.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative', fee: pounds(19) }),
  ),
  says(
    'en.exit.leave',
    'Everton are keen to wrap up a deal early with Dario Velluti departing for the cup.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.bid.nominal',
    'Fulham want to keep Dario Velluti. Manager Owen Tarrant dismissed reports of a bid worth £13m from Genk.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
    expect('bid', 'Dario Velluti', 'Fulham', 'Genk', { status: 'negative', fee: pounds(13) }),
  ),
  says(
    'en.talks.hold',
    'Everton have not made a bid or held talks for Genk striker Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Everton striker Dario Velluti wants to play more, but Everton are ready to offer an improved deal.',
    expect('stay', 'Dario Velluti', 'Everton', null),
  ),
];
