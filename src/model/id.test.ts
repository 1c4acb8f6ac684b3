import { expect, test } from 'vitest';
import { hashId } from './id.js';

test.each([
  [[], '1aee8d83488bdcb8'],
  [[''], '6206c90f92ba16fb'],
  [['claim', 'a', null, 1.5, true], '01591e0a114fc634'],
  [['x'.repeat(5000)], '90e9136248d2d063'],
  [['é—'], '4fffbc62ef322ef1'],
])('ids stay what ledgers have kept: %j', (parts, id) => {
  expect(hashId(...parts)).toBe(id);
});

test('a part does not run into its neighbour', () => {
  expect(hashId('a', 'bc')).not.toBe(hashId('ab', 'c'));
  expect(hashId('a', null)).not.toBe(hashId('a', ''));
});

test('a long text leaves nothing behind for the next', () => {
  const before = hashId('short');
  hashId('y'.repeat(10_000));
  expect(hashId('short')).toBe(before);
});

test('cut and joined strings have the id of their letters', () => {
  const whole = 'Alan Reuter to Everton Football Club';
  expect(hashId(`${whole} today`.slice(0, whole.length), 'Ev'.concat('erton'))).toBe(
    hashId(whole, 'Everton'),
  );
});
