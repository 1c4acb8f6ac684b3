import { expect, type Phrasing, says } from './phrasing.js';

/** Whom a "he" means where the club that is named has another player, and where a loan ends. */
export const THEIRS: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    "Everton's Sam Okonedo has asked for a transfer. The case recalls how Dario Velluti left Genk in 2019. His agent wants him to leave Everton.",
    expect('exit', 'Sam Okonedo', 'Everton', null),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.available',
    'Everton winger Sam Okonedo has asked for a transfer. In 2019 Dario Velluti left Genk after a similar request. Everton maintain that he is not for sale.',
    expect('exit', 'Sam Okonedo', 'Everton', null, { certainty: 'asserted' }),
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('exit', 'Sam Okonedo', 'Everton', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Everton want Genk striker Sam Okonedo. Dario Velluti, who left Fulham for Leeds, knows him well. He is ready to leave Genk.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('done', 'Dario Velluti', 'Fulham', 'Leeds'),
    expect('exit', 'Sam Okonedo', 'Genk', null),
  ),
  // Of whom nothing else is told, he may well be there.
  says(
    'en.stay.remain',
    'Fulham striker Dario Velluti is wanted by Leeds. Sam Okonedo has been impressive, and he is happy to stay at Fulham.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Leeds'),
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.recall',
    'Everton striker Sam Okonedo is on loan at Wigan. The Toffees are looking to recall him.',
    expect('done', 'Sam Okonedo', 'Everton', 'Wigan', { loan: true }),
    expect('loan-return', 'Sam Okonedo', 'Wigan', 'Everton'),
  ),
  says(
    'en.recall',
    'Sam Okonedo is on loan at Wigan from Everton and could be recalled in January.',
    expect('done', 'Sam Okonedo', 'Everton', 'Wigan', { loan: true }),
    expect('loan-return', 'Sam Okonedo', 'Wigan', 'Everton', { certainty: 'hedged' }),
  ),
  says('en.recall', 'Sam Okonedo recalls how Genk beat Everton.'),
  says(
    'en.done.return',
    'Sam Okonedo will return to Arsenal as Genk look to cut his season-long loan short.',
    expect('loan-return', 'Sam Okonedo', 'Genk', 'Arsenal'),
  ),
  says(
    'en.done.sign',
    'Everton have confirmed the signature of Sam Okonedo from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Everton have given Sam Okonedo permission to talk to other clubs.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Everton winger Sam Okonedo needs a new club.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. His current club Genk are not keen on a sale.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. His club, Genk, have asked them to wait.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The striker, who plays for Genk, is 24.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The striker has been in superb form for Genk.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. His former club, Genk, are due a share of the fee.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.agreed.medical',
    'Everton have flown Genk striker Sam Okonedo in for a medical.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.medical',
    'Everton have put Sam Okonedo through a medical.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.agreed.medical',
    'Fulham have given Sam Okonedo permission for a medical with Everton.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.talks.request',
    "Everton have turned down Fulham's request to speak to Carl Hamm.",
    expect('talks', 'Carl Hamm', 'Everton', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.talks.request',
    'Everton have refused Fulham permission to talk to manager Carl Hamm.',
    expect('talks', 'Carl Hamm', 'Everton', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.talks.request',
    "Everton have granted Fulham's request to speak to Carl Hamm.",
    expect('talks', 'Carl Hamm', 'Everton', 'Fulham'),
  ),
  says(
    'en.talks.permission',
    'Fulham have been refused permission to speak to Everton boss Carl Hamm.',
    expect('talks', 'Carl Hamm', 'Everton', 'Fulham', { status: 'negative' }),
  ),
];
