import { expect, type Phrasing, says } from './phrasing.js';

const HEDGED = { certainty: 'hedged' } as const;
const ASSERTED = { certainty: 'asserted' } as const;

/** Items of one sentence, as columns of gossip have them: what is meant to be paid for, offered, allowed or kept. */
export const GOSSIP_COLUMN: readonly Phrasing[] = [
  // What a sale is to pay for is wanted, and not done.
  says(
    'en.interest.fund',
    'Everton want to sell winger Owen Tarrant, 27, this summer to fund moves for Dario Velluti and Genk striker Rafa Quintela, 20.',
    expect('exit', 'Owen Tarrant', 'Everton', null),
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.fund',
    'Everton could sell Owen Tarrant to raise funds for the signing of Dario Velluti from Genk.',
    expect('exit', 'Owen Tarrant', 'Everton', null, HEDGED),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // A sum that would be offered to sign somebody, and where he is.
  says(
    'en.done.sign',
    'Everton are ready to offer £80m to sign striker Dario Velluti, 29, from Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 80000000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.nominal',
    'Fulham are considering a £20m bid from Everton for Owen Tarrant.',
    expect('bid', 'Owen Tarrant', 'Fulham', 'Everton', { fee: { value: 20000000, currency: 'GBP' } }),
  ),
  // What somebody is offered if he comes; what he would earn is no fee.
  says(
    'en.bid.make',
    'Everton are willing to offer Fulham striker Owen Tarrant, 25, a weekly wage of £190,000 to move to Goodison Park.',
    expect('interest', 'Owen Tarrant', 'Fulham', 'Everton', ASSERTED),
  ),
  says(
    'en.bid.make',
    'Everton have offered Fulham striker Owen Tarrant a five-year contract to join them.',
    expect('bid', 'Owen Tarrant', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton could offer Fulham striker Owen Tarrant £200,000 a week to join them.',
    expect('interest', 'Owen Tarrant', 'Fulham', 'Everton', HEDGED),
  ),
  // Leave to have a medical.
  says(
    'en.agreed.medical',
    'Fulham midfielder Owen Tarrant, 24, has been given permission to undergo a medical at Everton.',
    expect('agreed', 'Owen Tarrant', 'Fulham', 'Everton'),
  ),
  // What rumours and speculation are about.
  says(
    'en.exit.sell',
    'Fulham forward Owen Tarrant, 29, has asked about his place in the team amid rumours the Cottagers are willing to sell him.',
    expect('exit', 'Owen Tarrant', 'Fulham', null, HEDGED),
  ),
  says(
    'en.interest.swoop',
    'Everton boss Colin Farrow has refused to be drawn on speculation over moves for Dario Velluti and Genk defender Rafa Quintela, 22.',
    expect('interest', 'Dario Velluti', null, 'Everton', HEDGED),
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', HEDGED),
  ),
  says(
    'en.interest.move',
    'Owen Tarrant has dismissed speculation over a move to Porto.',
    expect('interest', 'Owen Tarrant', null, 'Porto', { status: 'negative', certainty: 'confirmed' }),
  ),
  // Who has left tells where he was; it is no news that he goes.
  says(
    'en.interest.move',
    'Defender Owen Tarrant, 28, would be open to a move to Porto after terminating his contract at Everton on deadline day.',
    expect('interest', 'Owen Tarrant', 'Everton', 'Porto'),
  ),
  // Loans that will not be made permanent.
  says(
    'en.done.sign',
    "Porto will not make Owen Tarrant's loan from Everton permanent.",
    expect('interest', 'Owen Tarrant', 'Everton', 'Porto', { status: 'negative' }),
  ),
  says('en.done.sign', "Porto have not made Owen Tarrant's loan deal permanent."),
  // Talks that stand still.
  says(
    'en.stay.contract',
    "Dario Velluti's contract talks with Genk remain at a stalemate.",
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Talks between Genk and Dario Velluti over a new contract are deadlocked.',
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  // Who will be there next season.
  says(
    'en.stay.remain',
    'Everton boss Colin Farrow is optimistic forward Dario Velluti, 21, and winger Rafa Quintela, 22, will be at the club next season.',
    expect('stay', 'Dario Velluti', 'Everton', null),
    expect('stay', 'Rafa Quintela', 'Everton', null),
  ),
  says(
    'en.stay.remain',
    'Everton are hopeful Owen Tarrant will still be at the club next season.',
    expect('stay', 'Owen Tarrant', 'Everton', null),
  ),
  says(
    'en.stay.remain',
    "Midfielder Owen Tarrant, 19, will remain part of Colin Farrow's Everton squad for the second half of the season.",
    expect('stay', 'Owen Tarrant', 'Everton', null),
  ),
  says(
    'en.stay.keep',
    'Everton chief executive Nils Brandauer insists the club are planning for next season with Dario Velluti.',
    expect('stay', 'Dario Velluti', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.remain',
    'Owen Tarrant will still be an Everton player next season.',
    expect('stay', 'Owen Tarrant', 'Everton', null),
  ),
  // Who is against a signing, without any say in it.
  says('en.none.oppose', 'Everton fans oppose the club signing Dario Velluti.'),
  says('en.none.oppose', 'The mayor opposes a move by Everton for Dario Velluti.'),
  // A clause behind another's relative clause has its own subject.
  says(
    'en.interest.swoop',
    'Everton have stepped up their interest in Genk forward Dario Velluti, whose contract runs out in the summer, and the Toffees are also considering a move for Porto forward Rafa Quintela, 20.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.swoop',
    'Everton like Genk forward Dario Velluti, whose contract ends in the summer, and Fulham are considering a move for Rafa Quintela.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Fulham'),
  ),
  // What is put off is wanted all the same.
  says(
    'en.stop.delay',
    'Everton may have to delay plans to sign Genk full-back Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', HEDGED),
  ),
  // A nation that is called with an article.
  says(
    'en.done.sign',
    'Everton want to sign PSV Eindhoven and the Netherlands striker Donny Vellens, 21, from the Dutch club.',
    expect('interest', 'Donny Vellens', 'PSV Eindhoven', 'Everton'),
  ),
  // Who is only set to compete has not agreed anything.
  says(
    'en.interest.rival',
    'Everton are set to compete with Fulham to sign Genk left-back Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  // A country on the way to a club is no news of its own.
  says(
    'en.done.join',
    'Fulham winger Owen Tarrant is open to one day returning to France and joining boyhood club Marseille.',
    expect('interest', 'Owen Tarrant', 'Fulham', 'Marseille'),
  ),
  // What a club believes that others will do.
  says(
    'en.interest.pounce',
    'Everton believe Fulham and Porto will come in for Owen Tarrant next year.',
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham'),
    expect('interest', 'Owen Tarrant', 'Everton', 'Porto'),
  ),
  says(
    'en.done.sign',
    'Everton believe they will sign Owen Tarrant from Fulham.',
    expect('interest', 'Owen Tarrant', 'Fulham', 'Everton'),
  ),
  // Who acts if somebody leaves is whom he leaves.
  says(
    'en.exit.leave',
    'Fulham boss Colin Farrow will go after Genk midfielder Dario Velluti, 21, if Tarrant leaves.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', { certainty: 'speculative' }),
    expect('exit', 'Tarrant', 'Fulham', null, { certainty: 'speculative' }),
  ),
  says(
    'en.exit.sell',
    'Fulham will move for Genk midfielder Dario Velluti if Owen Tarrant is sold.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', { certainty: 'speculative' }),
    expect('exit', 'Owen Tarrant', 'Fulham', null, { certainty: 'speculative' }),
  ),
  // What comes of a deal that a club will turn its back on; what it thinks of somebody.
  says(
    'en.stop.drop',
    'Everton will walk away from a deal for Owen Tarrant, with the board considering the Fulham winger to be too expensive.',
    expect('interest', 'Owen Tarrant', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.drop',
    'Everton have walked away from a deal for Owen Tarrant.',
    expect('done', 'Owen Tarrant', null, 'Everton', { status: 'negative' }),
  ),
  says('en.interest.track', 'Everton consider forward Owen Tarrant to be too expensive.'),
  says(
    'en.interest.plan',
    'Everton are laying the early groundwork to sign Genk striker Dario Velluti, 22, in January.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Everton's Brazilian transfer target Owen Tarrant, 28, wants to leave Fulham.",
    expect('interest', 'Owen Tarrant', 'Fulham', 'Everton'),
    expect('exit', 'Owen Tarrant', 'Fulham', null),
  ),
  says(
    'en.interest.track',
    'Everton are the latest club to scout Genk midfielder Dario Velluti, 17.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // Two things that one man is to do.
  says(
    'en.stay.sign',
    'Everton are confident midfielder Owen Tarrant, 24, will turn down Fulham and sign a new deal.',
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham', { status: 'negative' }),
    expect('stay', 'Owen Tarrant', 'Everton', null),
  ),
  // Whose word is only the first half.
  says(
    'en.interest.track',
    'Genk sporting director Nils Brandauer has revealed that midfielder Dario Velluti could leave the club this summer with Everton and Fulham both monitoring the 22-year-old.',
    expect('exit', 'Dario Velluti', 'Genk', null, HEDGED),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', ASSERTED),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', ASSERTED),
  ),
  says(
    'en.interest.move',
    "Everton manager Colin Farrow believes speculation around winger Owen Tarrant's proposed move to Fulham may have caused his drop in form.",
    expect('interest', 'Owen Tarrant', null, 'Fulham', HEDGED),
  ),
  // Where somebody plays well is where he is.
  says(
    'en.done.loaned',
    'Owen Tarrant is currently impressing on loan at Porto.',
    expect('done', 'Owen Tarrant', null, 'Porto', { loan: true }),
  ),
  says('en.exit.nominal', 'Investors will bid for Everton, with the Benti family seeking a £6bn sale.'),
];
