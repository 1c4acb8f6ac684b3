import { expect, type Phrasing, says } from './phrasing.js';

/** Leaving, selling, coming back from a loan, makeweights. */
export const LEAVING: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Porto winger Rafa Quintela wants to leave the club.',
    expect('exit', 'Rafa Quintela', 'Porto', null),
  ),
  says(
    'en.exit.leave',
    'Lens midfielder Joel Adeyemi has handed in a transfer request.',
    expect('exit', 'Joel Adeyemi', 'Lens', null),
  ),
  says(
    'en.exit.nowhere',
    'Genk coach Dries Molenaar said: "Alan Reuter is going nowhere."',
    expect('exit', 'Alan Reuter', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.nowhere',
    'Lens midfielder Joel Adeyemi said: "I am going nowhere, and everybody knows that."',
    expect('exit', 'Joel Adeyemi', 'Lens', null, { status: 'negative' }),
  ),
  says(
    'en.exit.nominal',
    'Nantes defender Lucas Morvan is pushing for an exit.',
    expect('exit', 'Lucas Morvan', 'Nantes', null),
  ),
  says(
    'en.exit.nominal',
    'Genk have confirmed the departure of striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.available',
    'Stoke City midfielder Owen Tarrant is up for sale.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.available',
    'Porto winger Rafa Quintela is surplus to requirements.',
    expect('exit', 'Rafa Quintela', 'Porto', null),
  ),
  says(
    'en.exit.sell',
    'Lens are ready to cash in on midfielder Joel Adeyemi.',
    expect('exit', 'Joel Adeyemi', 'Lens', null),
  ),
  says(
    'en.exit.sell',
    'Nantes do not want to sell defender Lucas Morvan.',
    expect('exit', 'Lucas Morvan', 'Nantes', null, { status: 'negative' }),
  ),
  says(
    'en.exit.send',
    'Genk have sent striker Dario Velluti on loan to Stoke City.',
    expect('done', 'Dario Velluti', 'Genk', 'Stoke City', { loan: true }),
  ),
  says(
    'en.exit.send',
    'Porto winger Rafa Quintela has been sent to Getafe on loan.',
    expect('done', 'Rafa Quintela', 'Porto', 'Getafe', { loan: true }),
  ),
  says(
    'en.exit.price',
    'Malmo have set a £12m asking price for winger Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Malmo', null, { fee: { value: 12000000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.price',
    'Genk have slapped a £20m price tag on striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20000000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.demand',
    'Lens are demanding £18m for midfielder Joel Adeyemi.',
    expect('exit', 'Joel Adeyemi', 'Lens', null, { fee: { value: 18000000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.demand',
    'Nantes are holding out for €15m for defender Lucas Morvan.',
    expect('exit', 'Lucas Morvan', 'Nantes', null, { fee: { value: 15000000, currency: 'EUR' } }),
  ),
  says(
    'en.exit.allow',
    'Stoke City will allow midfielder Owen Tarrant to leave.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.allow',
    'Porto winger Rafa Quintela will be allowed to leave on loan.',
    expect('exit', 'Rafa Quintela', 'Porto', null, { loan: true }),
  ),
  says(
    'en.recall',
    'Genk have recalled striker Dario Velluti from Stoke City.',
    expect('loan-return', 'Dario Velluti', 'Stoke City', 'Genk'),
  ),
  says(
    'en.recall',
    'Stoke City loanee Dario Velluti has been recalled by Genk.',
    expect('loan-return', 'Dario Velluti', 'Stoke City', 'Genk'),
  ),
  says(
    'en.swap',
    'Brentford want Malmo winger Ivo Lindqvist and could offer Sam Okonedo in return.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
    expect('swap', 'Sam Okonedo', 'Brentford', 'Malmo'),
  ),
  says(
    'en.swap',
    'Leeds United want Genk striker Dario Velluti and may offer Owen Tarrant in exchange.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('swap', 'Owen Tarrant', 'Leeds United', 'Genk'),
  ),
  says(
    'en.swap',
    'Brentford want Malmo winger Ivo Lindqvist, with Sam Okonedo offered in part-exchange.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
    expect('swap', 'Sam Okonedo', 'Brentford', 'Malmo'),
  ),
  says(
    'en.exit.value',
    'Genk value striker Dario Velluti at £20m.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20000000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.value',
    'Porto value winger Rafa Quintela at €30m.',
    expect('exit', 'Rafa Quintela', 'Porto', null, { fee: { value: 30000000, currency: 'EUR' } }),
  ),
  says(
    'en.exit.block',
    'Stoke City will not stand in the way of midfielder Owen Tarrant.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.block',
    'Lens would not stand in the way of midfielder Joel Adeyemi.',
    expect('exit', 'Joel Adeyemi', 'Lens', null),
  ),
  says(
    'en.exit.leave',
    'Stoke City midfielder Owen Tarrant is seeking a new challenge.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.leave',
    'Preston boss Glenn Tarrant has stepped down.',
    expect('exit', 'Glenn Tarrant', 'Preston', null),
  ),
  says(
    'en.exit.leave',
    'Tom Ashgrove has stepped down as Everton manager.',
    expect('exit', 'Tom Ashgrove', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Owen Tarrant will leave Stoke City at the end of his contract in June.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.leave',
    'Owen Tarrant is leaving Stoke City on the expiry of his deal.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.go',
    'Stoke City will let Owen Tarrant go for £2m.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { fee: { value: 2000000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.go',
    'Stoke City could let midfielder Owen Tarrant go in January.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.go',
    'Brentford will go for Malmo winger Ivo Lindqvist in January.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.interest.go',
    'Brentford went for Malmo winger Ivo Lindqvist when their first choice said no.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says('en.agreed.nominal', "Ivo Lindqvist's loan at Brentford ends in June."),
  says(
    'en.done.return',
    'Ivo Lindqvist will return to Malmo when his loan at Brentford ends.',
    expect('loan-return', 'Ivo Lindqvist', 'Brentford', 'Malmo'),
  ),
  says(
    'en.exit.leave',
    'Owen Tarrant wants out of Stoke City.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.leave',
    'Genk striker Dario Velluti wants away this summer.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  // What is done to a contract, told from its side.
  says(
    'en.stop.terminate',
    "Dario Velluti's contract at Everton has been terminated by mutual consent.",
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.stop.terminate',
    "Sam Okonedo's contract was cancelled by Fulham.",
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says('en.stop.terminate', "Dario Velluti's contract at Everton has been printed."),
  says(
    'en.exit.leave',
    'Fulham forward Sam Okonedo could go out on loan in January.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { loan: true }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has gone out on loan to Hull City from Fulham.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Hull City', { loan: true }),
  ),
];
