import { expect, type Phrasing, says } from './phrasing.js';

/** Clubs that compete for somebody, and what becomes of a hope. */
export const RIVALS: readonly Phrasing[] = [
  says(
    'en.interest.keen',
    'Brentford are monitoring Malmo winger Ivo Lindqvist, with Fulham and Leeds United also keen.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Fulham'),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Leeds United'),
  ),
  says(
    'en.interest.keen',
    'Burnley have held talks over Lens midfielder Joel Adeyemi, with Everton also in the hunt.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley'),
    expect('interest', 'Joel Adeyemi', 'Lens', 'Everton'),
  ),
  says(
    'en.interest.rival',
    'Wolves are interested in Porto winger Rafa Quintela but face competition from Everton and Fulham.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.nominal',
    'Leeds United lead the race for Genk striker Dario Velluti ahead of Burnley.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.agreed.win',
    'West Ham have won the race to sign Nantes defender Lucas Morvan ahead of Everton.',
    expect('agreed', 'Lucas Morvan', 'Nantes', 'West Ham'),
    expect('interest', 'Lucas Morvan', 'Nantes', 'Everton'),
  ),
  says(
    'en.done.beat',
    'West Ham have fought off competition from Everton and Fulham to sign Nantes defender Lucas Morvan.',
    expect('done', 'Lucas Morvan', 'Nantes', 'West Ham'),
    expect('interest', 'Lucas Morvan', 'Nantes', 'Everton'),
    expect('interest', 'Lucas Morvan', 'Nantes', 'Fulham'),
  ),
  says(
    'en.done.beat',
    'Brentford hope to beat Leeds United to the signing of Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Leeds United'),
  ),
  says(
    'en.interest.hope',
    "Burnley's hopes of signing Lens midfielder Joel Adeyemi have been dealt a blow.",
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.hope',
    "Everton's plans to sign Porto winger Rafa Quintela could change.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Porto have slapped a £40m price tag on Everton target Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('exit', 'Rafa Quintela', 'Porto', null, { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.agreed.agree',
    'Wolves have agreed a deal for Everton target Rafa Quintela.',
    expect('agreed', 'Rafa Quintela', null, 'Wolves'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.stop.interest',
    'Leeds United have dropped out of the running for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.interest.keen',
    'Leeds United have been given a boost in their pursuit of Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.interest.choose',
    'Ivo Lindqvist has chosen Brentford over Everton.',
    expect('agreed', 'Ivo Lindqvist', null, 'Brentford'),
  ),
  says(
    'en.done.join',
    'Dario Velluti would rather join Leeds United than Wolves.',
    expect('interest', 'Dario Velluti', null, 'Leeds United'),
  ),
];
