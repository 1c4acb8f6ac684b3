import { describe, expect, it } from 'vitest';
import { tell } from '../../test/support/told.js';
import { addDays, dayOf, daysBetween, inOrder, momentOf } from './order.js';

describe('momentOf', () => {
  it.each([
    ['2025-09-01', '2025-09-01T12:00:00.000Z'],
    ['2025-09-01T23:30:00-03:00', '2025-09-02T02:30:00.000Z'],
    ['2025-02', '2025-02-28T12:00:00.000Z'],
    ['2024', '2024-12-31T12:00:00.000Z'],
    ['2025-13-40', '2026-06-01T08:00:00.000Z'],
    ['yesterday', '2026-06-01T08:00:00.000Z'],
    [null, '2026-06-01T08:00:00.000Z'],
  ])('%s counts from %s', (published, expected) => {
    expect(momentOf({ published, read: '2026-06-01T08:00:00.000Z' })).toBe(expected);
  });
});

describe('inOrder', () => {
  it('is by time, then own word before a credit, then what was before what came to nothing', () => {
    const told = [
      tell('Kick', { day: '2025-08-02', article: 'b', status: 'negative', claim: '1' }),
      tell('Kick', { day: '2025-08-02', article: 'b', claim: '2' }),
      tell('Corner < Kick', { day: '2025-08-02', article: 'a', claim: '3' }),
      tell('Whistle', { day: '2025-08-01', article: 'z', claim: '4' }),
    ];
    expect(inOrder(told).map((one) => one.claim)).toEqual(['4', '2', '1', '3']);
    expect(inOrder(told.toReversed()).map((one) => one.claim)).toEqual(['4', '2', '1', '3']);
  });
});

describe('days', () => {
  it('are counted over months and summer time', () => {
    expect(daysBetween('2025-03-29', '2025-04-02')).toBe(4);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(dayOf({ published: '2025-08-20T01:00:00+02:00', read: '' })).toBe('2025-08-19');
  });
});
