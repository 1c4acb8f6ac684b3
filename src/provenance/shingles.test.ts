import { describe, expect, it } from 'vitest';
import { CopyFinder, FEWEST_WORDS, likeness, signatureOf } from './shingles.js';

/** A text of so many words, different for every seed. */
function text(seed: number, words = 120): string {
  let state = seed + 1;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${(state >>> 16) % 5000}`;
  }).join(' ');
}

function signature(words: string): Uint16Array {
  const found = signatureOf(words);
  if (found === null) throw new Error('too short');
  return found;
}

describe('signatureOf', () => {
  it('does not look at case, punctuation or spaces', () => {
    const plain = text(1);
    expect(signature(plain.toUpperCase().replaceAll(' ', ',  \n'))).toEqual(signature(plain));
  });

  it('reads words of every script', () => {
    const one = 'Защитник согласовал условия контракта с клубом из столицы и завтра пройдёт осмотр у врачей';
    expect(likeness(signature(one), signature(`${one} сказал он`))).toBeGreaterThan(0.7);
  });

  it.each([
    ['', null],
    ['one two three', null],
    ['w '.repeat(FEWEST_WORDS - 1), null],
  ])('says nothing about %j', (words, expected) => {
    expect(signatureOf(words)).toBe(expected);
  });

  it('estimates the share of common shingles', () => {
    const [a, b] = [text(2, 200), text(3, 200)];
    const half = `${a} ${b}`;
    const estimate = likeness(signature(a), signature(half));
    // 198 of the 398 shingles of both: a half; 48 hashes are right within 0.2 nearly always.
    expect(Math.abs(estimate - 0.5)).toBeLessThan(0.2);
    expect(likeness(signature(a), signature(b))).toBeLessThan(0.1);
  });
});

describe('CopyFinder', () => {
  it('finds the original of a rewritten copy among many, and no original where there is none', () => {
    const finder = new CopyFinder();
    const texts = Array.from({ length: 300 }, (_, i) => text(i));
    expect(texts.map((one) => finder.add(one)).filter((copy) => copy !== null)).toEqual([]);
    const rewritten = `An opening of its own. ${texts[123]?.split(' ').slice(0, 110).join(' ')}`;
    expect(finder.add(rewritten)?.of).toBe(123);
    expect(finder.add(text(9999))).toBeNull();
  });

  it('leads every copy of a much copied text to the original', () => {
    const finder = new CopyFinder();
    finder.add(text(1));
    const found = Array.from({ length: 200 }, (_, i) => finder.add(`${text(1)} ${text(1000 + i, 8)}`)?.of);
    expect(new Set(found)).toEqual(new Set([0]));
  });
});
