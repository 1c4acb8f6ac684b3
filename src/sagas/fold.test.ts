import { describe, expect, it } from 'vitest';
import { pounds, type Telling, tell } from '../../test/support/told.js';
import type { Saga, Told } from '../model/saga.js';
import { createDerive } from './derive.js';
import { fold, foldSagas } from './fold.js';

const official: Telling = { kind: 'done', certainty: 'confirmed' };

/** "kind to window: stage [flags]" of every saga, sorted. */
function outline(told: readonly Told[]): readonly string[] {
  return foldSagas(told)
    .map((saga) =>
      [
        `${saga.kind}${saga.to === null ? '' : ` ${saga.to.name}`} ${saga.window.label}: ${saga.stage}`,
        ...(saga.past === true ? ['past'] : []),
        ...(saga.flags.length === 0 ? [] : [`[${saga.flags.join(' ')}]`]),
      ].join(' '),
    )
    .sort();
}

function only(told: readonly Told[]): Saga {
  const [saga, ...others] = foldSagas(told);
  if (saga === undefined || others.length > 0) throw new Error(`${others.length + 1} sagas`);
  return saga;
}

const cases: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
  ['nothing told, nothing folded', [], []],
  [
    'one person, two destinations, staying and leaving',
    [
      tell('Kick'),
      tell('Kick', { to: 'Eastport' }),
      tell('Kick', { to: null, kind: 'exit' }),
      tell('Kick', { to: null, kind: 'stay' }),
    ],
    [
      'exit 2025-summer: linked',
      'move Eastport 2025-summer: linked',
      'move Harbour Town 2025-summer: linked',
      'stay 2025-summer: linked',
    ],
  ],
  [
    'a claim without a destination speaks of leaving',
    [tell('Kick', { to: null, kind: 'talks' })],
    ['exit 2025-summer: talks'],
  ],
  [
    'a move to the own club is a stay',
    [tell('Kick', { to: 'Vale City', kind: 'talks' })],
    ['stay 2025-summer: talks'],
  ],
  [
    'the stage is the furthest told, and a speculation only links',
    [
      tell('Kick', { day: '2025-08-01', kind: 'bid' }),
      tell('Corner', { day: '2025-08-02', kind: 'talks' }),
      tell('Whistle', { day: '2025-08-03', kind: 'done', certainty: 'speculative' }),
    ],
    ['move Harbour Town 2025-summer: bid'],
  ],
  [
    'what is only believed to be done is agreed',
    [tell('Kick', { kind: 'done', certainty: 'hedged' })],
    ['move Harbour Town 2025-summer: agreed'],
  ],
  [
    'a party denies it',
    [
      tell('Kick', { day: '2025-08-01', kind: 'talks' }),
      tell('Corner < Vale City (club)', { day: '2025-08-02', status: 'negative' }),
    ],
    ['move Harbour Town 2025-summer: off [contradicted collapsed]'],
  ],
  [
    '"no agreement" leaves the talks standing',
    [
      tell('Kick', { day: '2025-08-01', kind: 'talks' }),
      tell('Corner', { day: '2025-08-02', kind: 'agreed', status: 'negative' }),
    ],
    ['move Harbour Town 2025-summer: talks'],
  ],
  [
    'a hedged denial ends nothing',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner', { day: '2025-08-02', status: 'negative', certainty: 'hedged' }),
    ],
    ['move Harbour Town 2025-summer: linked [contradicted]'],
  ],
  [
    'a rejected bid is a bid',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner', { day: '2025-08-02', kind: 'bid', status: 'negative' }),
    ],
    ['move Harbour Town 2025-summer: bid'],
  ],
  [
    'a deal collapses and comes to life again, by a new word on a later day',
    [
      tell('Kick', { day: '2025-08-01', kind: 'agreed' }),
      tell('Corner', { day: '2025-08-02', kind: 'done', status: 'negative' }),
      tell('Whistle < Kick', { day: '2025-08-03', kind: 'agreed' }),
      tell('Marcador', { day: '2025-08-05', kind: 'talks' }),
    ],
    ['move Harbour Town 2025-summer: talks [collapsed revived]'],
  ],
  [
    'a repeat revives nothing',
    [
      tell('Kick', { day: '2025-08-01', kind: 'agreed' }),
      tell('Corner', { day: '2025-08-02', kind: 'done', status: 'negative' }),
      tell('Whistle < Kick', { day: '2025-08-03', kind: 'agreed' }),
    ],
    ['move Harbour Town 2025-summer: off [collapsed]'],
  ],
  [
    'an official signing decides the rest of the window, and nothing of the next',
    [
      tell('Kick', { day: '2025-08-01', to: 'Eastport', kind: 'bid' }),
      tell('Kick', { day: '2025-08-01', to: null, kind: 'exit' }),
      tell('Kick', { day: '2025-08-01', to: null, kind: 'stay' }),
      tell('Corner < Harbour Town (club)', { day: '2025-08-05', ...official }),
      tell('Whistle', { day: '2025-08-06', to: 'Eastport' }),
      tell('Whistle', { day: '2025-11-06', to: 'Eastport', from: 'Harbour Town' }),
    ],
    [
      'exit 2025-summer: done',
      'move Eastport 2025-summer: off',
      'move Eastport 2026-winter: linked [rolled-over]',
      'move Harbour Town 2025-summer: done',
      'stay 2025-summer: off',
    ],
  ],
  [
    'an exit that is confirmed is agreed, one that is told is not',
    [
      tell('Kick', { day: '2025-08-01', to: null, kind: 'exit' }),
      tell('Corner < Eastport (club)', { day: '2025-11-05', to: null, kind: 'exit', certainty: 'confirmed' }),
    ],
    ['exit 2025-summer: linked', 'exit 2026-winter: agreed [rolled-over]'],
  ],
  [
    'a deal that nobody confirmed falls to the official signing elsewhere that follows it',
    [
      tell('Kick', { day: '2025-08-01', kind: 'done' }),
      tell('Marcador', { day: '2025-08-02', kind: 'done' }),
      tell('Corner < Eastport (club)', { day: '2025-08-05', to: 'Eastport', ...official }),
    ],
    ['move Eastport 2025-summer: done', 'move Harbour Town 2025-summer: off'],
  ],
  [
    'a deal that nobody confirmed falls to several origins that tell of another club',
    [
      tell('Kick', { day: '2025-08-01', kind: 'done' }),
      tell('Corner', { day: '2025-08-03', to: 'Eastport', kind: 'done' }),
      tell('Whistle', { day: '2025-08-04', to: 'Eastport', kind: 'done' }),
      tell('Marcador', { day: '2025-08-06' }),
    ],
    ['move Eastport 2025-summer: done', 'move Harbour Town 2025-summer: off'],
  ],
  [
    'one origin is not several, whoever passes it on',
    [
      tell('Kick', { day: '2025-08-01', kind: 'done' }),
      tell('Corner', { day: '2025-08-03', to: 'Eastport', kind: 'done' }),
      tell('Whistle < Corner', { day: '2025-08-04', to: 'Eastport', kind: 'done' }),
      tell('Marcador < reports in Italy (anonymous)', { day: '2025-08-04', to: 'Eastport', kind: 'done' }),
    ],
    ['move Eastport 2025-summer: done', 'move Harbour Town 2025-summer: done'],
  ],
  [
    'a new word that it is done outlives who spoke before it',
    [
      tell('Kick', { day: '2025-08-01', kind: 'done' }),
      tell('Corner', { day: '2025-08-03', to: 'Eastport', kind: 'done' }),
      tell('Marcador', { day: '2025-08-04', kind: 'done' }),
      tell('Whistle', { day: '2025-08-05', to: 'Eastport', kind: 'done' }),
    ],
    ['move Eastport 2025-summer: done', 'move Harbour Town 2025-summer: done'],
  ],
  [
    'what a club confirmed stands, whoever tells of another club',
    [
      tell('Kick < Harbour Town (club)', { day: '2025-08-01', ...official }),
      tell('Corner', { day: '2025-08-03', to: 'Eastport', kind: 'done' }),
      tell('Whistle', { day: '2025-08-04', to: 'Eastport', kind: 'done' }),
    ],
    ['move Eastport 2025-summer: done', 'move Harbour Town 2025-summer: done'],
  ],
  [
    'who is told to leave the club again had come there',
    [
      tell('Kick', { day: '2025-07-01', kind: 'done' }),
      tell('Corner < Eastport (club)', {
        day: '2025-08-30',
        from: 'Harbour Town',
        to: 'Eastport',
        ...official,
      }),
    ],
    ['move Eastport 2025-summer: done', 'move Harbour Town 2025-summer: done'],
  ],
  [
    'a deal that nobody confirmed falls to several origins that speak against it, each too weak alone',
    [
      tell('Kick', { day: '2025-08-01', kind: 'done' }),
      tell('Corner', { day: '2025-08-03', kind: 'talks', status: 'negative' }),
      tell('Whistle', { day: '2025-08-04', kind: 'agreed', status: 'negative', certainty: 'hedged' }),
    ],
    ['move Harbour Town 2025-summer: off [contradicted collapsed]'],
  ],
  [
    'one origin that speaks against it twice is not several, nor do speculations count',
    [
      tell('Kick', { day: '2025-08-01', kind: 'done' }),
      tell('Corner', { day: '2025-08-03', kind: 'talks', status: 'negative' }),
      tell('Corner', { day: '2025-08-04', kind: 'interest', status: 'negative' }),
      tell('Whistle', { day: '2025-08-04', kind: 'talks', status: 'negative', certainty: 'speculative' }),
    ],
    ['move Harbour Town 2025-summer: done'],
  ],
  [
    'what a club confirmed stands, however many speak against it',
    [
      tell('Kick < Harbour Town (club)', { day: '2025-08-01', ...official }),
      tell('Corner', { day: '2025-08-03', kind: 'talks', status: 'negative' }),
      tell('Whistle', { day: '2025-08-04', kind: 'talks', status: 'negative' }),
    ],
    ['move Harbour Town 2025-summer: done'],
  ],
  [
    'the signing for the club that he would now leave decides nothing',
    [
      tell('Corner < Harbour Town (club)', { day: '2025-07-01', ...official }),
      tell('Kick', { day: '2025-08-01', from: 'Harbour Town', to: 'Eastport' }),
    ],
    ['move Eastport 2025-summer: linked', 'move Harbour Town 2025-summer: done'],
  ],
  [
    'a renewal by official word puts the suitors off',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner < Vale City (club)', {
        day: '2025-08-03',
        to: null,
        kind: 'stay',
        certainty: 'confirmed',
      }),
    ],
    ['move Harbour Town 2025-summer: off', 'stay 2025-summer: done'],
  ],
  [
    'how a deal ended is still told after the deadline',
    [
      tell('Kick', { day: '2025-08-31', kind: 'agreed' }),
      tell('Corner', { day: '2025-09-03', kind: 'done', status: 'negative' }),
      tell('Corner', { day: '2025-09-20' }),
    ],
    ['move Harbour Town 2025-summer: off [collapsed]', 'move Harbour Town 2026-winter: linked [rolled-over]'],
  ],
  [
    'how he came to his club is the past, and talks with his own club are about staying',
    [
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner', { day: '2025-08-01', to: 'Eastport' }),
      tell('Corner', { day: '2025-08-01', from: 'Norrby', to: 'Vale City', kind: 'done' }),
      tell('Corner', { day: '2025-08-01', from: null, to: 'Vale City', kind: 'talks' }),
    ],
    [
      'move Eastport 2025-summer: linked',
      'move Harbour Town 2025-summer: linked',
      'move Vale City 2025-summer: done past',
      'stay 2025-summer: talks',
    ],
  ],
  ['a loan', [tell('Kick', { loan: true })], ['move Harbour Town 2025-summer: linked [loan]']],
  [
    'an old story told again',
    [tell('Kick', { day: '2025-06-10' }), tell('Corner < Kick', { day: '2025-08-10' })],
    ['move Harbour Town 2025-summer: linked [recycled]'],
  ],
];

describe('foldSagas', () => {
  it.each(cases)('%s', (_title, told, expected) => {
    expect(outline(told)).toEqual(expected);
  });

  it('counts origins, not copies, for the saga and for each stage', () => {
    const saga = only([
      tell('Kick < Ana Prado (journalist)', { day: '2025-08-01', kind: 'talks' }),
      tell('Corner < Ana Prado (journalist)', { day: '2025-08-02', kind: 'talks' }),
      tell('Whistle', { day: '2025-08-03' }),
      tell('Marcador', { day: '2025-08-04', certainty: 'hedged' }),
    ]);
    expect(saga).toMatchObject({ origins: 2, reports: 4, articles: 4, outlets: 4 });
    expect(saga.originsByStage).toEqual({ linked: 2, talks: 1 });
  });

  it('names whose word came first, what changed it, and by which claim', () => {
    const told = [
      tell('Kick < Ana Prado (journalist)', { day: '2025-08-01', claim: 'c1' }),
      tell('Corner', { day: '2025-08-04', kind: 'bid', fee: pounds(30e6), claim: 'c2' }),
      tell('Whistle', { day: '2025-08-05', kind: 'bid', fee: pounds(35e6), claim: 'c3' }),
    ];
    const saga = only(told);
    expect(saga.firstReported).toEqual({ date: '2025-08-01', source: 'Ana Prado', claim: 'c1' });
    expect(saga.lastChanged).toEqual({
      date: '2025-08-04',
      what: 'from linked to bid, says Corner',
      claim: 'c2',
    });
    expect(saga.history.map((change) => change.claim)).toEqual(['c1', 'c2']);
    expect(saga.fee).toEqual({ low: 30e6, high: 35e6, currency: 'GBP' });
    expect(saga.claims).toEqual(['c1', 'c2', 'c3']);
  });

  it('lists the rivals that are still in it', () => {
    const sagas = foldSagas([
      tell('Kick'),
      tell('Kick', { to: 'Eastport' }),
      tell('Kick', { to: 'Monte Alto', status: 'negative' }),
    ]);
    const saga = sagas.find((one) => one.to?.name === 'Harbour Town');
    expect(saga?.rivals).toEqual([{ name: 'Eastport' }]);
  });

  it('links the two windows of one story', () => {
    const [winter, summer] = foldSagas([
      tell('Kick', { day: '2026-01-10' }),
      tell('Kick', { day: '2026-06-10' }),
    ]).toSorted((a, b) => (a.window.from < b.window.from ? -1 : 1));
    expect([winter?.continues, winter?.continuedBy]).toEqual([null, summer?.id]);
    expect([summer?.continues, summer?.continuedBy]).toEqual([winter?.id, null]);
  });

  it('keeps contradictions open until a side gives way or an official word decides', () => {
    const told = [
      tell('Kick', { day: '2025-08-01', kind: 'talks' }),
      tell('Corner', { day: '2025-08-02', kind: 'talks', status: 'negative' }),
    ];
    const open = { says: 'Kick', denies: 'Corner', since: '2025-08-02', settledBy: null };
    expect(only(told).contradictions).toEqual([open]);
    const ways: readonly (readonly [string, Told])[] = [
      ['the denier comes round', tell('Corner', { day: '2025-08-04', kind: 'talks', claim: 'x' })],
      [
        'the teller gives way',
        tell('Kick', { day: '2025-08-04', kind: 'talks', status: 'negative', claim: 'x' }),
      ],
      [
        'the club decides',
        tell('Whistle < Harbour Town (club)', { day: '2025-08-04', ...official, claim: 'x' }),
      ],
    ];
    for (const [way, last] of ways) {
      const settled = only([...told, last]).contradictions?.[0]?.settledBy;
      expect([way, settled]).toEqual([way, 'x']);
    }
  });

  it('keeps the last word of every origin', () => {
    const saga = only([
      tell('Kick', { day: '2025-08-01' }),
      tell('Corner', { day: '2025-08-02', kind: 'bid' }),
      tell('Kick', { day: '2025-08-03', status: 'negative' }),
    ]);
    expect(saga.stances?.map(({ origin, stage, since }) => `${origin} ${stage} ${since}`)).toEqual([
      'Kick off 2025-08-03',
      'Corner bid 2025-08-02',
    ]);
  });

  it('takes the window that is told before the one of the date', () => {
    const window = { label: '2026-summer', from: '2026-06-16', to: '2026-09-01' };
    expect(only([tell('Kick', { day: '2025-12-01', window })]).window).toEqual(window);
  });
});

describe('createDerive', () => {
  it('folds a group and never splits a person between groups', () => {
    const derive = createDerive();
    const told = [tell('Kick'), tell('Corner', { person: 'Kestrel' })];
    expect(new Set(told.map((one) => derive.groupOf(one))).size).toBe(1);
    expect(derive.fold(told)).toEqual(fold(told));
  });
});

describe('a claim that is dated to a month', () => {
  const saga = only([
    tell('Kick', { day: '2025-06' }),
    tell('Corner', { day: '2025-07', status: 'negative' }),
    tell('Whistle', { day: '2025-08-20', kind: 'bid' }),
  ]);

  it('counts from the last day, and every date says that it is a month', () => {
    expect(saga.firstReported).toMatchObject({ date: '2025-06-30', dated: '2025-06' });
    expect(saga.history.map(({ date, dated }) => [date, dated])).toEqual([
      ['2025-06-30', '2025-06'],
      ['2025-07-31', '2025-07'],
      ['2025-08-20', undefined],
    ]);
    expect(saga.lastChanged).not.toHaveProperty('dated');
    expect(saga.stances?.map(({ dated }) => dated)).toEqual(['2025-06', '2025-07', undefined]);
  });

  it('is told of in its reports as of that month', () => {
    const { reports } = fold([
      tell('Kick', { day: '2025-07' }),
      tell('Kick', { day: '2025-08-02', quote: 'x' }),
    ]);
    expect(reports.map(({ why }) => why)).toEqual([
      'The first report of this story, the word of Kick itself.',
      'Nothing new: the word of Kick itself, as told by Kick in 2025-07.',
    ]);
  });
});
