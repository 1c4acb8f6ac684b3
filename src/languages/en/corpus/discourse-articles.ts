import { expect, type Phrasing, says } from './phrasing.js';

/** What runs through whole articles: questions that are put, whom managers pick, what one move makes possible for another. */
export const DISCOURSE_ARTICLES: readonly Phrasing[] = [
  says(
    'en.exit.available',
    '“No chance,” said Pat Omeara, when asked if Sam Okonedo would be allowed to leave Everton.',
  ),
  says('en.exit.leave', 'Asked whether Okonedo could leave Everton, manager Pat Omeara shook his head.'),
  says('en.done.sign', 'Pat Omeara was asked if Leeds would sign Sam Okonedo.'),
  says(
    'en.done.sign',
    'Everton have asked if they can sign Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.prefer',
    'Ivo Lindqvist wants to leave Everton, with the manager often preferring the likes of Sam Okonedo and Dario Velluti.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.prefer',
    'Leeds want Everton striker Ivo Lindqvist. Sam Okonedo was preferred up front at the weekend.',
    expect('interest', 'Ivo Lindqvist', 'Everton', 'Leeds'),
  ),
  says(
    'en.interest.prefer',
    'Sam Okonedo is the striker preferred by Everton over Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton boss Pat Omeara is in constant contact with director of football Lee Brask.',
  ),
  says(
    'en.talks.nominal',
    'Everton boss Pat Omeara said he was in daily contact with sporting director Lee Brask.',
  ),
  says(
    'en.talks.hold',
    'Everton are in talks with Fulham striker Sam Okonedo.',
    expect('talks', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.allow',
    'Ivo Lindqvist’s sale would pave the way for Everton to sign Fulham’s Sam Okonedo.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'speculative' }),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.exit.allow',
    'The departure of Ivo Lindqvist could open the door for Everton to sign Fulham’s Sam Okonedo.',
    expect('exit', 'Ivo Lindqvist', null, null, { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.allow',
    'Everton have agreed a fee with Fulham, paving the way for Sam Okonedo to join.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.allow',
    'Everton have reached an agreement with Fulham, allowing Sam Okonedo to join on loan.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.stop.fade',
    'Leeds’ interest in Fulham’s Sam Okonedo has since waned.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Everton would be open to offers for Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.done.loaned',
    'Sam Okonedo has made 80 appearances for Derby since his arrival from Huddersfield in 2015 and spent last season on loan at Sheffield Wednesday.',
    expect('done', 'Sam Okonedo', 'Derby', 'Sheffield Wednesday', { loan: true }),
  ),
];
