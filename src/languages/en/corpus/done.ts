import { expect, type Phrasing, says } from './phrasing.js';

/** Moves that are done. */
export const DONE: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Leeds United have signed Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.done.sign',
    'Burnley have snapped up Lens midfielder Joel Adeyemi.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.signing',
    'West Ham have completed the signing of Nantes defender Lucas Morvan.',
    expect('done', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.done.signing',
    'Wolves have secured the services of Porto winger Rafa Quintela.',
    expect('done', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.done.complete',
    'Malmo winger Ivo Lindqvist has completed a move to Brentford.',
    expect('done', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.done.complete',
    'Genk striker Dario Velluti has sealed a switch to Leeds United.',
    expect('done', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.done.join',
    'Lens midfielder Joel Adeyemi has joined Burnley.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.join',
    'Porto winger Rafa Quintela has signed for Wolves on loan.',
    expect('done', 'Rafa Quintela', 'Porto', 'Wolves', { loan: true }),
  ),
  says(
    'en.done.pen',
    'Nantes defender Lucas Morvan has put pen to paper on a four-year deal with West Ham.',
    expect('done', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.done.pen',
    'Malmo winger Ivo Lindqvist has penned a five-year contract at Brentford.',
    expect('done', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.done.return',
    'Genk striker Dario Velluti has returned to Leeds United.',
    expect('done', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.done.return',
    'Porto winger Rafa Quintela has moved back to Benfica.',
    expect('done', 'Rafa Quintela', 'Porto', 'Benfica'),
  ),
  says(
    'en.done.pay',
    'Burnley have splashed out £14m on Lens midfielder Joel Adeyemi.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley', { fee: { value: 14000000, currency: 'GBP' } }),
  ),
  says(
    'en.done.pay',
    'West Ham paid £16m for Nantes defender Lucas Morvan.',
    expect('done', 'Lucas Morvan', 'Nantes', 'West Ham', { fee: { value: 16000000, currency: 'GBP' } }),
  ),
  says(
    'en.done.charge',
    'Preston boss Glenn Tarrant has taken over at Stoke City.',
    expect('done', 'Glenn Tarrant', 'Preston', 'Stoke City'),
  ),
  says(
    'en.done.post',
    'Former Malmo coach Per Solberg has been named as Brentford manager.',
    expect('done', 'Per Solberg', null, 'Brentford'),
  ),
  says(
    'en.done.charge',
    'Preston boss Glenn Tarrant has taken charge at Burnley.',
    expect('done', 'Glenn Tarrant', 'Preston', 'Burnley'),
  ),
  says(
    'en.done.post',
    'Former Malmo coach Per Solberg has been named as the new Stoke City manager.',
    expect('done', 'Per Solberg', null, 'Stoke City'),
  ),
  says(
    'en.done.swap',
    'Joel Adeyemi has swapped Lens for Burnley.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.swap',
    'Midfielder Owen Tarrant swapped Stoke City for Derby County last summer.',
    expect('done', 'Owen Tarrant', 'Stoke City', 'Derby County'),
  ),
  says(
    'en.done.loaned',
    'Genk striker Dario Velluti is on loan at Stoke City.',
    expect('done', 'Dario Velluti', 'Genk', 'Stoke City', { loan: true }),
  ),
  says(
    'en.done.loaned',
    'Porto winger Rafa Quintela spent last season on loan at Getafe.',
    expect('done', 'Rafa Quintela', 'Porto', 'Getafe', { loan: true }),
  ),
  says(
    'en.done.switch',
    'Burnley brought midfielder Joel Adeyemi to Turf Moor from Lens.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.switch',
    'Stoke City have loaned Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Stoke City', { loan: true }),
  ),
  says(
    'en.done.signing',
    'Burnley have announced the capture of Lens midfielder Joel Adeyemi.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.back',
    'Burnley have taken back midfielder Joel Adeyemi from Lens.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.back',
    'Genk have brought striker Dario Velluti back from Stoke City.',
    expect('done', 'Dario Velluti', 'Stoke City', 'Genk'),
  ),
  says(
    'en.done.beat',
    'West Ham beat several clubs to the signing of Nantes defender Lucas Morvan.',
    expect('done', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.done.complete',
    'Brentford have broken their transfer record to sign Malmo winger Ivo Lindqvist.',
    expect('done', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.done.beat',
    'Burnley have pipped several clubs to the signing of Lens midfielder Joel Adeyemi.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.sign',
    'Burnley have re-signed Joel Adeyemi from Lens.',
    expect('done', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.join',
    'Joel Adeyemi, a long-term Burnley target, has signed for Wolves.',
    expect('interest', 'Joel Adeyemi', null, 'Burnley'),
    expect('done', 'Joel Adeyemi', null, 'Wolves'),
  ),
];
