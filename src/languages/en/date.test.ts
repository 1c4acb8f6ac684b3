import { describe, expect, it } from 'vitest';
import { growth, repeated } from '../../../test/support/growth.js';
import { inferDate } from './date.js';

const months = (from: string, to: string): { readonly from: string; readonly to: string } => ({ from, to });

describe('inferDate', () => {
  it.each([
    [
      'a move of next year, after a deadline day, during the cup',
      'Larkfield want him for a 2026 switch. His deadline day move fell through. He played in the Carabao Cup, and a bid may come in January rather than next summer.',
      months('2025-09', '2025-11'),
    ],
    [
      'a season that is under way',
      'The club began the 2025-26 season well. Midway through the 2025-26 season they may return; he has played 29 minutes so far this season. A bid could come in January, and the autumn and winter months are long.',
      months('2025-09', '2025-12'),
    ],
    [
      'a season that is about to start',
      'The club announced a signing ahead of the upcoming 2024/25 season.',
      months('2024-06', '2024-08'),
    ],
    [
      'a tournament ahead and a winter window',
      'He fears for his place at the 2022 World Cup. He was asked in October about it, and the boss says nobody leaves in January. The pursuit is of a defender ahead of next season, after a summer without one.',
      months('2021-11', '2022-01'),
    ],
    [
      'the day on which it was posted',
      'Posted on 3 September 2025. Larkfield want him.',
      months('2025-09-03', '2025-09-03'),
    ],
    [
      'a post that stands in it',
      'Good night for the boys — Club (@club) December 22, 2021',
      months('2021-12', '2022-01'),
    ],
  ])('by %s', (_, text, { from, to }) => {
    const found = inferDate(text);
    expect(found).not.toBeNull();
    expect(found?.date.localeCompare(from)).toBeGreaterThanOrEqual(0);
    expect(found?.date.localeCompare(to)).toBeLessThanOrEqual(0);
    expect(found?.because).not.toBe('');
  });

  it.each([
    ['no year at all', 'Larkfield want him in January, or next summer.'],
    ['a contract’s end only', 'His contract runs until 2027.'],
    ['a year of the past only', 'He joined Larkfield in 2015, and was born in 1997.'],
    ['a season of the past', 'He was part of the side in the 2019/20 title winning season.'],
    ['a move of the past', 'Since his 2018 move from Portside he has played 90 times.'],
    ['a day that does not exist', 'Published 31 February 2025'],
    ['nothing', ''],
  ])('not by %s', (_, text) => {
    expect(inferDate(text)).toBeNull();
  });

  it.each(['2025-26 season contract until 2027 in January ', 'deadline day ', '2'])(
    'takes time in proportion to any text: %j',
    (piece) => {
      expect(growth(repeated(piece, ''), inferDate)).toBeNull();
    },
  );
});
