import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pounds, tell } from '../../test/support/told.js';
import { CERTAINTIES, CLAIM_KINDS } from '../model/claim.js';
import type { Told } from '../model/saga.js';
import { dayOf } from '../provenance/order.js';
import { isOfficial } from '../provenance/stage.js';
import { fold } from './fold.js';
import { changesSince, historyOf, stateAt } from './view.js';

const CHAINS = [
  'Kick',
  'Corner',
  'Whistle',
  'Corner < Kick',
  'Whistle < Corner',
  'Kick < Marcador',
  'Whistle < Marcador < Ana Prado (journalist)',
  'Corner < reports in Italy (anonymous)',
  'Kick < Harbour Town (club)',
  'Whistle < Vale City (club)',
];

const DAYS = [
  '2025-05-20',
  '2025-07-01',
  '2025-07-02',
  '2025-08-30',
  '2025-09-01',
  '2025-09-04',
  '2026-01-10',
];

/** One window for all days, so that a word of a later day is of the same saga. */
const WINDOW = { label: '2025-26', from: '2025-05-01', to: '2026-02-01' };

const PASSAGES = [
  '',
  'The forward has told friends that he will not sign again and both clubs will speak next week about a move in January',
];

/** Claims of a few invented people and clubs, close enough to one another to meet in every way. */
const claims: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.record({
      chain: fc.constantFrom(...CHAINS),
      person: fc.constantFrom('Bram Kestrel', 'Kestrel', 'B. Kestrel', 'Joss Kestrel'),
      from: fc.constantFrom('Vale City', 'Eastport', null),
      to: fc.constantFrom('Harbour Town', 'Eastport', null),
      kind: fc.constantFrom(...CLAIM_KINDS),
      status: fc.constantFrom('positive' as const, 'negative' as const),
      certainty: fc.constantFrom(...CERTAINTIES),
      loan: fc.boolean(),
      fee: fc.constantFrom(null, pounds(20e6), pounds(35e6)),
      day: fc.constantFrom(...DAYS, `${DAYS[1]}T09:30:00Z`, null),
      passage: fc.constantFrom(...PASSAGES),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ chain, ...telling }, i) =>
      tell(chain, { ...telling, claim: `c${i}`, article: `a${Math.floor(i / 2)}` }),
    ),
  );

describe('fold', () => {
  it('gives the same whatever the order of arrival', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (told, numbers) => {
        const shuffled = told
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(JSON.stringify(fold(shuffled))).toBe(JSON.stringify(fold(told)));
      }),
      { numRuns: 150 },
    );
  });

  it('never changes what was known on a day by what is told later', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...DAYS), (told, day) => {
        const before = told.filter((one) => dayOf(one) <= day);
        expect(JSON.stringify(stateAt(told, day))).toBe(JSON.stringify(stateAt(before, day)));
      }),
      { numRuns: 100 },
    );
  });

  it('puts every claim into one saga and one report, and names a known claim for every change', () => {
    fc.assert(
      fc.property(claims, (told) => {
        const { sagas, reports } = fold(told);
        const ids = told.map((one) => one.claim).sort();
        expect(sagas.flatMap((saga) => saga.claims).toSorted()).toEqual(ids);
        expect(reports.map((report) => report.claim).toSorted()).toEqual(ids);
        for (const { change } of changesSince(sagas, '2000-01-01')) expect(ids).toContain(change.claim);
        expect(new Set(sagas.map((saga) => saga.id)).size).toBe(sagas.length);
        for (const saga of sagas) {
          expect(saga.history[saga.history.length - 1]?.stage).toBe(saga.stage);
          expect(saga.origins).toBeLessThanOrEqual(saga.reports);
          expect(
            reports.filter((one) => one.saga === saga.id && one.class === 'first').length,
          ).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a deal that nobody confirmed', () => {
  /** The same of another outlet, on the last day of the window or, where that is past, of the list. */
  const later = (told: Told, outlet: string, to: Partial<Told>): Told => ({
    ...told,
    claim: `later ${outlet}`,
    article: `later ${outlet}`,
    outlet,
    published: DAYS[DAYS.length - 1] ?? null,
    sources: [{ name: outlet, sort: 'outlet' }],
    certainty: 'asserted',
    passage: '',
    from: null,
    ...to,
  });

  it.each([
    ['denied', { kind: 'talks', status: 'negative' }],
    ['told of another club', { kind: 'done', status: 'positive', to: { name: 'Monte Alto' }, loan: false }],
  ] as const)('never outlives two new origins by which it is %s', (_what, change) => {
    fc.assert(
      fc.property(claims, (told) => {
        const options = { windowFor: () => WINDOW };
        // Whole names and known days: who is who and when it was said is not what is held here.
        const known = told.map((one) => ({
          ...one,
          window: null,
          published: one.published ?? DAYS[0] ?? null,
          person: one.person.name.startsWith('Joss') ? one.person : { ...one.person, name: 'Bram Kestrel' },
        }));
        const { sagas } = fold(known, options);
        for (const saga of sagas) {
          const own = known.filter((one) => saga.claims.includes(one.claim));
          if (saga.stage !== 'done' || saga.kind !== 'move' || saga.past === true) continue;
          if (own.some(isOfficial) || saga.lastChanged.date >= (DAYS[DAYS.length - 1] ?? '')) continue;
          // Whom others would have leave that club plays there: then the words are of staying.
          if (known.some(({ from }) => from?.name === saga.to?.name)) continue;
          const [one] = own;
          if (one === undefined || own.some(({ published }) => published === DAYS[DAYS.length - 1])) continue;
          const added = ['Ferry', 'Anchor'].map((outlet) => later(one, outlet, change));
          const after = fold([...known, ...added], options).sagas.find(({ id }) => id === saga.id);
          expect(after === undefined || after.past === true ? 'off' : after.stage).toBe('off');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('stateAt', () => {
  const told = [
    tell('Kick', { day: '2025-08-01' }),
    tell('Corner', { day: '2025-08-02T10:00:00Z', kind: 'bid' }),
  ];

  it.each([
    ['2025-07-31', []],
    ['2025-08-01', ['linked']],
    ['2025-08-02', ['bid']],
    ['2025-08-02T09:59:00Z', ['linked']],
    ['2025-08-02T12:00:00+02:00', ['bid']],
  ])('on %s: %j', (asOf, stages) => {
    expect(stateAt(told, asOf).sagas.map((saga) => saga.stage)).toEqual(stages);
  });

  it("tells a saga's history, oldest first", () => {
    const [saga] = fold(told).sagas;
    expect(saga === undefined ? [] : historyOf(saga).map(({ date, stage }) => `${date} ${stage}`)).toEqual([
      '2025-08-01 linked',
      '2025-08-02 bid',
    ]);
  });

  it('lists what changed since a day, oldest first', () => {
    const { sagas } = fold([...told, tell('Kick', { day: '2025-08-01', to: 'Eastport' })]);
    const changed = changesSince(sagas, '2025-08-02').map(
      ({ saga, change }) => `${saga.to?.name}: ${change.what}`,
    );
    expect(changed).toEqual(['Harbour Town: from linked to bid, says Corner']);
    expect(changesSince(sagas, '2025-08-01')).toHaveLength(3);
  });
});
