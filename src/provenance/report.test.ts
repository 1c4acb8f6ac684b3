import { describe, expect, it } from 'vitest';
import { pounds, tell } from '../../test/support/told.js';
import type { ReportClass } from '../model/report.js';
import type { Told } from '../model/saga.js';
import type { Source } from '../model/source.js';
import { classifyReports } from './report.js';
import { PLAIN_VOICES, type Voices } from './voice.js';

/** `<class> <origin>[ phantom][ = nothing new][ + additions]` of each report, in order of time. */
function classes(told: readonly Told[], voices: Voices = PLAIN_VOICES): readonly string[] {
  return classifyReports(told, 'saga', { voices }).map(({ report }) =>
    [
      report.class,
      report.origin.name,
      ...(report.origin.phantom ? ['phantom'] : []),
      ...(report.nothingNew ? ['='] : []),
      ...(report.adds.length > 0 ? ['+', ...report.adds] : []),
    ].join(' '),
  );
}

const MARA = 'Ana Prado (journalist)';

const cases: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
  [
    'a copy is a repeat of its origin, whose own report was never read',
    [tell(`Kick < ${MARA}`, { day: '2025-08-01' }), tell(`Corner < ${MARA}`, { day: '2025-08-02' })],
    ['first Ana Prado phantom', 'repeat Ana Prado phantom ='],
  ],
  [
    'the original that arrives later but is dated earlier is the first',
    [tell('Corner < Kick', { day: '2025-08-02' }), tell('Kick', { day: '2025-08-01' })],
    ['first Kick', 'repeat Kick ='],
  ],
  [
    'of one day, the original stands before its copy',
    [tell('Corner < Kick', { article: 'a' }), tell('Kick', { article: 'b' })],
    ['first Kick', 'repeat Kick ='],
  ],
  [
    'a copy of a copy leads to the same origin',
    [
      tell('Kick < Marcador', { day: '2025-08-01' }),
      tell('Corner < Kick', { day: '2025-08-02' }),
      tell('Whistle < Corner', { day: '2025-08-03' }),
    ],
    ['first Marcador phantom', 'repeat Marcador phantom =', 'repeat Marcador phantom ='],
  ],
  [
    'an outlet with words of its own is not followed further',
    [
      tell('Kick < Marcador', { day: '2025-08-01' }),
      tell('Kick', { day: '2025-08-01', kind: 'talks' }),
      tell('Corner < Kick', { day: '2025-08-02' }),
    ],
    ['first Kick', 'confirmation Marcador phantom', 'repeat Kick ='],
  ],
  [
    'a new stage is a follow-up, whoever tells it',
    [tell('Kick', { day: '2025-08-01' }), tell('Corner', { day: '2025-08-02', kind: 'bid' })],
    ['first Kick', 'follow-up Corner + stage'],
  ],
  [
    'the same origin adding a fee is a follow-up',
    [tell('Kick', { day: '2025-08-01' }), tell('Kick', { day: '2025-08-02', fee: pounds(30e6) })],
    ['first Kick', 'follow-up Kick + fee'],
  ],
  [
    'another origin with nothing to add confirms',
    [tell('Kick', { day: '2025-08-01' }), tell('Corner', { day: '2025-08-02' })],
    ['first Kick', 'confirmation Corner'],
  ],
  [
    'a hedge without a source of its own confirms nothing that counts',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner', { day: '2025-08-02', certainty: 'hedged' }),
      tell('Whistle < reports in Italy (anonymous)', { day: '2025-08-03' }),
    ],
    ['first Kick', 'confirmation Corner =', 'confirmation reports in Italy phantom ='],
  ],
  [
    'a negative word is a denial, once per origin',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner < Harbour Town (club)', { day: '2025-08-02', status: 'negative' }),
      tell('Whistle < Harbour Town (club)', { day: '2025-08-03', status: 'negative' }),
    ],
    ['first Kick', 'denial Harbour Town phantom + quote', 'repeat Harbour Town phantom ='],
  ],
  [
    'a denial before anybody is read to have told it leaves the first place free',
    [tell('Kick', { day: '2025-08-01', status: 'negative' }), tell('Corner', { day: '2025-08-02' })],
    ['denial Kick', 'first Corner + stage'],
  ],
  [
    'a rejected bid is a bid',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner', { day: '2025-08-02', kind: 'bid', status: 'negative', fee: pounds(20e6) }),
    ],
    ['first Kick', 'follow-up Corner + stage fee'],
  ],
  [
    'who denied and tells it on a later day follows up',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner', { day: '2025-08-02', status: 'negative' }),
      tell('Corner', { day: '2025-08-09' }),
    ],
    ['first Kick', 'denial Corner', 'follow-up Corner'],
  ],
  [
    'what an article tells of a story that it denies is background, and takes no denial back',
    [
      tell('Kick', { day: '2025-08-01', kind: 'agreed' }),
      tell('Corner', { day: '2025-08-02', kind: 'done', status: 'negative' }),
      tell('Corner', { day: '2025-08-03', kind: 'agreed', article: 'late' }),
      tell('Corner', { day: '2025-08-03', kind: 'done', status: 'negative', article: 'late' }),
    ],
    ['first Kick', 'denial Corner', 'repeat Corner =', 'repeat Corner ='],
  ],
  [
    'a firm no after a doubt of the same origin is news, the next one is not',
    [
      tell('Kick', { day: '2025-08-01', kind: 'agreed' }),
      tell('Corner', { day: '2025-08-02', kind: 'agreed', status: 'negative', certainty: 'hedged' }),
      tell('Corner', { day: '2025-08-02', kind: 'agreed', status: 'negative', certainty: 'speculative' }),
      tell('Corner', { day: '2025-08-03', kind: 'done', status: 'negative' }),
      tell('Corner', { day: '2025-08-04', kind: 'done', status: 'negative', certainty: 'hedged' }),
    ],
    ['first Kick', 'denial Corner', 'repeat Corner =', 'denial Corner', 'repeat Corner ='],
  ],
  [
    'that somebody will not renew is a story of its own, told, confirmed and repeated',
    [
      tell('Kick', { day: '2025-08-01', kind: 'stay', to: null, status: 'negative' }),
      tell('Corner', { day: '2025-08-02', kind: 'stay', to: null, status: 'negative' }),
      tell('Whistle < Kick', { day: '2025-08-03', kind: 'stay', to: null, status: 'negative' }),
      tell('Marcador', { day: '2025-08-04', kind: 'stay', to: null }),
    ],
    ['first Kick', 'confirmation Corner', 'repeat Kick =', 'follow-up Marcador + stage'],
  ],
  [
    'once it was told that he will, it is a denial',
    [
      tell('Kick', { day: '2025-08-01', kind: 'stay', to: null }),
      tell('Corner', { day: '2025-08-02', kind: 'stay', to: null, status: 'negative' }),
      tell('Whistle', { day: '2025-08-03', kind: 'stay', to: null, status: 'negative' }),
    ],
    ['first Kick', 'denial Corner', 'denial Whistle'],
  ],
  [
    'after the club has spoken the press confirms nothing that counts',
    [
      tell('Kick', { day: '2025-08-01', kind: 'agreed' }),
      tell('Corner < Harbour Town (club)', { day: '2025-08-02', kind: 'done', certainty: 'confirmed' }),
      tell('Whistle', { day: '2025-08-03', kind: 'done' }),
      tell('Whistle < Vale City (club)', { day: '2025-08-04', kind: 'done', certainty: 'confirmed' }),
    ],
    [
      'first Kick',
      'follow-up Harbour Town phantom + stage quote',
      'confirmation Whistle =',
      'confirmation Vale City phantom + quote',
    ],
  ],
  [
    'a named reporter answers for nameless sources, an outlet does not',
    [
      tell(`Kick < ${MARA} < club sources (anonymous)`, { day: '2025-08-01' }),
      tell(`Corner < ${MARA}`, { day: '2025-08-02' }),
      tell('Whistle < club sources (anonymous)', { day: '2025-08-03' }),
    ],
    ['first Ana Prado phantom', 'repeat Ana Prado phantom =', 'confirmation club sources phantom ='],
  ],
];

describe('classifyReports', () => {
  it.each(cases)('%s', (_title, told, expected) => {
    expect(classes(told)).toEqual(expected);
  });

  it('takes a copied text for its original, credited or not', () => {
    const words =
      'The forward has told friends that he will not sign again and the two clubs are due to speak next week about what a move in January would cost';
    const told = [
      tell(`Kick < ${MARA}`, { day: '2025-08-01', passage: words }),
      tell('Corner', { day: '2025-08-03', passage: `${words}, it is understood` }),
      tell('Whistle', {
        day: '2025-08-04',
        passage: 'An altogether different report of the same story with words of its own and more of them',
      }),
    ];
    expect(classes(told)).toEqual([
      'first Ana Prado phantom',
      'repeat Ana Prado phantom =',
      'confirmation Whistle',
    ]);
  });

  it('joins a nameless voice to the only named one with the same figure in near words', () => {
    const fee = pounds(31e6);
    const quote = 'Harbour Town have offered for the winger';
    const told = [
      tell('Kick', { day: '2025-08-01', kind: 'bid', fee, quote }),
      tell('Corner < reports in Spain (anonymous)', {
        day: '2025-08-02',
        kind: 'bid',
        fee,
        quote: `${quote}, they say`,
      }),
      tell('Whistle < reports in Italy (anonymous)', {
        day: '2025-08-03',
        kind: 'bid',
        fee: pounds(25e6),
        quote,
      }),
    ];
    expect(classes(told)).toEqual([
      'first Kick',
      'repeat Kick =',
      'confirmation reports in Italy phantom + fee',
    ]);
  });

  it('folds aliases and journalists by the voices that it is given', () => {
    const voices: Voices = {
      keyOf: (source: Source) => (source.name.startsWith('Kick') ? 'kick' : PLAIN_VOICES.keyOf(source)),
      sameVoice: (a, b) => a.name === 'Ana Prado' && b.name === 'Kick',
    };
    const told = [
      tell('Kick Daily', { day: '2025-08-01' }),
      tell('Corner < Kick', { day: '2025-08-02' }),
      tell(`Whistle < ${MARA}`, { day: '2025-08-03' }),
    ];
    expect(classes(told)).toEqual([
      'first Kick Daily',
      'confirmation Kick phantom',
      'confirmation Ana Prado phantom',
    ]);
    expect(classes(told, voices).map((one) => one.split(' ')[0])).toEqual(['first', 'repeat', 'repeat']);
  });

  it('calls an old story recycled after 14 days without a new word, and not before', () => {
    const told = (day: string): readonly Told[] => [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner < Kick', { day }),
    ];
    expect(classifyReports(told('2025-08-15'), 'saga')[1]?.report.recycled).toBeUndefined();
    const late = classifyReports(told('2025-08-16'), 'saga')[1]?.report;
    expect(late?.recycled).toBe(true);
    expect(late?.why).toContain('2025-08-01');
  });

  it('names the words and sources that a class rests on', () => {
    const [first, , third] = classifyReports(
      [
        tell(`Kick < ${MARA}`, { day: '2025-08-01' }),
        tell(`Corner < ${MARA}`, { day: '2025-08-02' }),
        tell('Whistle', { day: '2025-08-03', kind: 'bid', fee: pounds(30e6) }),
      ],
      'saga',
    ).map(({ report }) => report.why);
    expect(first).toBe(
      'The first report of this story, the word of Ana Prado, credited by Kick (the original has not been read).',
    );
    expect(third).toBe('Adds the stage "bid" and a fee ("£30m"), the word of Whistle itself.');
  });

  it('gives every class of the contract somewhere in these cases', () => {
    const seen = new Set(cases.flatMap(([, told]) => classes(told).map((one) => one.split(' ')[0])));
    const all: readonly ReportClass[] = ['first', 'repeat', 'follow-up', 'confirmation', 'denial'];
    expect([...seen].sort()).toEqual([...all].sort());
  });
});
