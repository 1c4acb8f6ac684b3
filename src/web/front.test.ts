import { describe, expect, it } from 'vitest';
import { sagaWith } from '../../test/browser/saga.js';
import { frontDays } from './front.js';

const on = (id: string, date: string, origins: number, reports: number, window = '2026-02-02') =>
  sagaWith({
    id,
    origins,
    reports,
    window: { label: 'w', from: '2020-01-01', to: window },
    firstReported: { date, source: 'Dale Post', claim: id },
    lastChanged: { date, what: 'linked', claim: id },
  });

describe('frontDays', () => {
  it('puts the newest day first, in it the most origins, then the most reports', () => {
    const days = frontDays([
      on('a', '2026-01-05', 1, 9),
      on('b', '2026-01-06T08:00:00Z', 1, 1),
      on('c', '2026-01-06', 1, 2),
      on('d', '2026-01-06', 2, 2),
    ]);
    expect(days.map(({ day, moved }) => [day, moved.map(({ id }) => id)])).toEqual([
      ['2026-01-06', ['d', 'c', 'b']],
      ['2026-01-05', ['a']],
    ]);
  });
  it('puts what is dated to a month under the month, after its days', () => {
    const month = {
      ...on('m', '2026-01-31', 1, 1),
      lastChanged: { date: '2026-01-31', dated: '2026-01', what: 'linked', claim: 'm' },
    };
    const days = frontDays([on('a', '2026-01-31', 1, 1), month, on('b', '2026-02-01', 1, 1)]);
    expect(days.map(({ day }) => day)).toEqual(['2026-02-01', '2026-01', '2026-01-31']);
  });
  it('sets apart what is only recalled: first told after its window closed', () => {
    const [day] = frontDays([on('old', '2026-01-05', 5, 5, '2024-09-01'), on('new', '2026-01-05', 1, 1)]);
    expect(day?.moved.map(({ id }) => id)).toEqual(['new']);
    expect(day?.recalled.map(({ id }) => id)).toEqual(['old']);
  });
  it('counts the last day of a window as news', () => {
    expect(frontDays([on('x', '2026-02-02T20:00:00Z', 1, 1)])[0]?.moved.length).toBe(1);
  });
});
