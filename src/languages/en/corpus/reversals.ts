import { expect, type Phrasing, says } from './phrasing.js';

/** What comes to nothing behind what has just been told, whose hopes end, and who is meant in the clause behind. */
export const REVERSALS: readonly Phrasing[] = [
  says(
    'en.stop.collapse',
    'Everton agreed a deal for Sam Okonedo but it fell through.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.collapse',
    'Everton had agreed a deal for Sam Okonedo, only for it to fall through.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.collapse',
    'Everton agreed a deal for Sam Okonedo before it collapsed over his wages.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.collapse',
    'Sam Okonedo joined Everton in January before it collapsed into chaos.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.nominal',
    "Everton have signed Sam Okonedo, ending Fulham's pursuit of the striker.",
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.interest.keen',
    'Everton have signed Sam Okonedo while winger Dario Velluti could leave with Genk keen on him.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('exit', 'Dario Velluti', null, null, { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', null, 'Genk'),
  ),
  says(
    'en.stay.contract',
    "Sam Okonedo's new contract has ended speculation about a move to Everton.",
    expect('stay', 'Sam Okonedo', null, null),
  ),
  says(
    'en.interest.shortlist',
    "Sam Okonedo's preferred destination is Everton.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Sam Okonedo has emerged as Everton's preferred replacement for Dario Velluti.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton trump Fulham to sign Sam Okonedo.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.join',
    'A.J. Okonedo has signed for Everton from Fulham.',
    expect('done', 'A.J. Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Everton see Sam Okonedo as a replacement for Dario Velluti should the striker leave Goodison Park.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'speculative' }),
    expect('exit', 'Dario Velluti', 'Everton', null, { certainty: 'speculative' }),
  ),
  says(
    'en.stay.remain',
    'Striker Sam Okonedo insists he is happy at Everton despite interest from Fulham.',
    expect('stay', 'Sam Okonedo', 'Everton', null, { certainty: 'confirmed' }),
    expect('interest', 'Sam Okonedo', 'Everton', 'Fulham'),
  ),
  says(
    'en.stay.remain',
    'Everton boss Carl Hamm is happy at the progress that striker Sam Okonedo has made.',
  ),
  says(
    'en.done.join',
    'Striker Sam Okonedo ends Fulham stay to join Everton',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
];
