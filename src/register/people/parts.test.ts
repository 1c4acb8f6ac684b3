import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, lastDay, lineOf } from './person.js';
import { StringPool } from './string-pool.js';
import { surnames } from './surname.js';

describe('parts', () => {
  it.each([
    ['joe gomez', ['gomez']],
    ['virgil van dijk', ['dijk', 'van dijk']],
    ['micky van de ven', ['ven', 'de ven', 'van de ven']],
    ['vini junior', ['junior', 'vini']],
    ['pele', ['pele']],
  ])('surnames of %s', (key, expected) => {
    expect(surnames(key)).toEqual(expected);
  });

  it.each([
    ['Centre-Back', 'defender'],
    ['left wing-back', 'defender'],
    ['Attacking Midfield', 'midfielder'],
    ['Left Winger', 'forward'],
    ['GK', 'goalkeeper'],
    ['RB', 'defender'],
    ['mascot', null],
    ['', null],
  ])('%s plays as a %s', (position, line) => {
    expect(lineOf(position)).toBe(line);
  });

  it('keeps dates as precise as they are', () => {
    for (const date of ['2015', '2015-06', '2015-06-20']) expect(dateOfDay(dayNumber(date))).toBe(date);
    expect(dayNumber('2015-06-20T10:00:00Z')).toBe(20150620);
    expect([dayNumber(''), dayNumber('20 June'), dayNumber('2015-13'), dayNumber('0015')]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([lastDay(20150000), lastDay(20150600), lastDay(20150620)]).toEqual([20151231, 20150631, 20150620]);
  });

  it('interns any strings', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 300 }), (texts) => {
        const pool = new StringPool();
        const numbers = texts.map((text) => pool.intern(text));
        expect(numbers.map((number) => pool.at(number))).toEqual(texts);
        expect(texts.map((text) => pool.indexOf(text))).toEqual(numbers);
        expect(pool.size).toBe(new Set(texts).size);
        expect(pool.indexOf('never added')).toBe(-1);
      }),
    );
  });

  it('keeps a hundred thousand strings apart', () => {
    const pool = new StringPool();
    let wrong = 0;
    for (let i = 0; i < 100_000; i++) if (pool.intern(`name ${i}`) !== i) wrong++;
    expect(wrong).toBe(0);
    for (let i = 0; i < 100_000; i += 997) expect(pool.at(i)).toBe(`name ${i}`);
    expect(pool.intern(`${'x'.repeat(10_000)}`)).toBe(100_000);
    expect(pool.at(100_000).length).toBe(10_000);
  });
});
