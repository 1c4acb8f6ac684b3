import { expect, type Phrasing, says } from './phrasing.js';

/** Items of one or two sentences in gossip columns and round-ups: whose target somebody is, what is only aimed at, who trails. */
export const COLUMN_ITEMS: readonly Phrasing[] = [
  // Whose target somebody else is says nothing of the club that looks elsewhere.
  says(
    'en.interest.track',
    'Everton have identified Dario Velluti as an alternative to Leeds target Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Leeds'),
  ),
  says(
    'en.done.succeed',
    "West Ham want to replace AC Milan target Rafa Quintela with Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'West Ham'),
    expect('interest', 'Rafa Quintela', null, 'AC Milan'),
  ),
  says(
    'en.interest.track',
    'Everton are eyeing Dario Velluti instead of Fulham target Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Fulham'),
  ),
  says(
    'en.interest.track',
    'Everton are eyeing Dario Velluti instead of Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  // Leave that he may get or has got: he has not gone.
  says(
    'en.exit.allow',
    'Ivo Lindqvist could get the green light to join Everton from Genk.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.allow',
    'Ivo Lindqvist has received the go-ahead to move to Everton.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.exit.allow',
    'Ivo Lindqvist is hoping to get permission to leave Genk.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says('en.exit.allow', 'Ivo Lindqvist has received the green light to play in the derby for Genk.'),
  // Somebody who might be thrown in has brought nobody yet.
  says(
    'en.swap.include',
    'Everton could use Rafa Quintela as bait to land Genk striker Dario Velluti.',
    expect('swap', 'Rafa Quintela', 'Everton', 'Genk'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.swap.include',
    'Everton used Rafa Quintela as bait to land Genk striker Dario Velluti.',
    expect('swap', 'Rafa Quintela', 'Everton', 'Genk'),
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // What nearly came about did not.
  says('en.done.sign', 'The Leeds coach reveals that he almost brought Ivo Lindqvist to Elland Road.'),
  says('en.done.sign', 'Everton nearly landed Ivo Lindqvist two years ago.'),
  // Rivals in a race, in front of it or behind it.
  says(
    'en.done.sign',
    'Leeds are third in the race to sign Ivo Lindqvist from Genk, behind Everton and Fulham.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Leeds'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton are favourites to sign Ivo Lindqvist, ahead of Leeds.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
  ),
  says(
    'en.done.sign',
    'Everton want to sign Ivo Lindqvist, ahead of the trip to Leeds.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  // Whom somebody begs is not himself.
  says(
    'en.done.join',
    'Genk winger Ivo Lindqvist says Everton midfielder Rafa Quintela has begged him to move to Goodison Park.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
];
