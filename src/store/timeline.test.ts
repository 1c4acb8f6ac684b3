import { describe, expect, it } from 'vitest';
import { tell } from '../../test/support/told.js';
import type { Derive } from '../ledger/derive.js';
import type { Report } from '../model/report.js';
import type { Told } from '../model/saga.js';
import { createDerive } from '../sagas/derive.js';
import { END } from './time.js';
import { type Before, type Dated, historyOf, turningDays, turnsOf } from './timeline.js';

/** A fold so plain that its history can be told by hand: each claim's report says how many claims there are. */
const derive: Derive = {
  groupOf: () => 'all',
  fold: (told) => ({
    sagas: [],
    reports: told.map((one) => ({ claim: one.claim, why: String(told.length) }) as Report),
  }),
};

function dated(claim: string, since: string, until = END): Dated {
  return { told: { claim, published: since } as Told, since, until };
}

const A = dated('a', '2022-01-01');
const B = dated('b', '2022-01-03', '2022-01-05');

function timeline(by: Derive, claims: readonly Dated[], from: string, before: readonly Before[]) {
  return historyOf(turnsOf(by, claims, from), before);
}

describe('the history of a group', () => {
  it.each([
    ['nothing', [], '', ['']],
    ['from the beginning', [A, B], '', ['', '2022-01-01', '2022-01-03', '2022-01-05']],
    ['from a day on', [A, B], '2022-01-04', ['2022-01-04', '2022-01-05']],
    ['what never counted', [dated('c', '2022-01-02', '2022-01-02')], '', ['']],
  ])('turns on the days of %s', (_what, claims, from, days) =>
    expect(turningDays(claims, from)).toEqual(days),
  );

  it('holds each state from the day on which it began to the day on which it ended', () => {
    const held = timeline(derive, [A, B], '', []).held.map(({ thing, validFrom, validTo }) => [
      thing.id,
      validFrom,
      validTo,
    ]);
    expect(held.sort()).toEqual([
      ['r:a', '2022-01-01', '2022-01-03'],
      ['r:a', '2022-01-03', '2022-01-05'],
      ['r:a', '2022-01-05', END],
      ['r:b', '2022-01-03', '2022-01-05'],
    ]);
  });

  it('lets a state that goes on keep its beginning', () => {
    const [first] = timeline(derive, [A], '', []).held;
    const before = [{ id: 'r:a', saga: 's', hash: first?.thing.hash ?? '', validFrom: '2022-01-01' }];
    expect(timeline(derive, [A], '2022-01-02', before).held).toEqual([{ ...first, validTo: END }]);
  });

  it('gives nothing anew of a state that ends on the first day', () => {
    const before = [{ id: 'r:gone', saga: 's', hash: 'x', validFrom: '2022-01-01' }];
    expect(timeline(derive, [], '2022-01-02', before).held).toEqual([]);
  });

  it('tells on which day a state ends that had gone on untouched', () => {
    const claims = [
      tell('Kick'),
      tell('Corner', { to: 'Eastport', person: 'Joss Kestrel', day: '2025-08-25' }),
    ];
    const [untouched, later] = claims.map((told) => ({
      told,
      since: told.published ?? '',
      until: '2025-09-30',
    }));
    if (untouched === undefined || later === undefined) throw new Error('no claims');
    const begun = timeline(createDerive(), [untouched], '', []).held.map(({ thing, validFrom }) => {
      const saga =
        thing.kind === 'report' ? thing.report.saga : thing.kind === 'saga' ? thing.saga.id : thing.saga;
      return { id: thing.id, hash: thing.hash, saga, validFrom };
    });
    const { ended } = timeline(createDerive(), [untouched, later], '2025-08-25', begun);
    expect([...ended]).toEqual(begun.map(({ id }) => [id, '2025-09-30']));
  });
});
