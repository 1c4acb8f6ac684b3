import { describe, expect, it } from 'vitest';
import { growth, repeated } from '../../../test/support/growth.js';
import { isFootball } from './football.js';

const CLUBS = new Set(['Larkfield Town', 'Portside', 'Reading']);

describe('isFootball', () => {
  it.each([
    ['The midfielder may go.', true],
    ['He plays in the Premier League.', true],
    ['The club want a fee for their captain before the window shuts.', true],
    ["Larkfield Town's plan B is Vasquez of Portside.", true],
    ['Knead the dough for ten minutes and let it rest.', false],
    ['The club meets on Tuesdays; bring a book.', false],
    ['Reading is good for you.', false],
    ['', false],
  ])('%s: %s', (text, football) => {
    expect(isFootball(text, (name) => CLUBS.has(name))).toBe(football);
  });

  it.each([
    ['A ', ''],
    ['Aa', ''],
    ["A'", ' x'],
  ])('takes time in proportion to any text: %j and %j', (piece, end) => {
    expect(growth(repeated(piece, end), isFootball)).toBeNull();
  });
});
