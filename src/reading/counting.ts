import { CAP, HYPHEN, NUM, type Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { digitsAt, isDigit } from './digits.js';
import { isMarked } from './list.js';
import type { TimeRole, TimeWords } from './time-words.js';
import { WordSet } from './word-set.js';

/** A length of time in months, `[7, 9]` for a range. */
export interface Duration {
  readonly to: number;
  readonly months: readonly [number, number];
}

const MONTHS_OF = { days: 1 / 30, weeks: 7 / 30, months: 1, years: 12, seasons: 12 } as const;

/** Reads numbers, in digits or as words, and lengths of time over tokens. */
export class Counting {
  private readonly roles: readonly TimeRole[];
  /** By word id: place of its role in `roles`, counted from 1; 0 for none. */
  private readonly roleOf: Uint16Array;
  private readonly capital: WordSet;
  protected readonly lengths = new Map<number, keyof typeof MONTHS_OF>();
  /** By word id: 1 for the words of numbers. */
  private readonly counts: Uint8Array;

  constructor(words: TimeWords, vocabulary: Vocabulary) {
    const roles = [...words.roles].map(([word, role]) => ({ id: vocabulary.add(word), role }));
    this.roles = roles.map(({ role }) => role);
    this.capital = new WordSet([...words.capital].map((word) => vocabulary.add(word)));
    for (const [word, unit] of words.lengths) this.lengths.set(vocabulary.add(word), unit);
    this.roleOf = new Uint16Array(vocabulary.size + 1);
    this.counts = new Uint8Array(vocabulary.size + 1);
    roles.forEach(({ id, role }, at) => {
      this.roleOf[id] = at + 1;
      if (role.role === 'number') this.counts[id] = 1;
    });
  }

  /** Whether a number can stand at a token; at most none can. */
  mayCount(tokens: Tokens, at: number): boolean {
    return isMarked(this.counts, tokens.word[at]!) || tokens.is(at, NUM);
  }

  /** The number at a token, in digits or as a word; null if there is none. */
  numberAt(tokens: Tokens, at: number): number | null {
    if (tokens.is(at, NUM)) {
      const digits = digitsAt(tokens, at, true);
      if (digits >= 0) return digits;
      // What is no row of digits has a point ("2.5"), or a letter behind it ("30m") and is no number.
      if (!isDigit(tokens.text.charCodeAt(tokens.end[at]! - 1))) return null;
      const value = Number(tokens.slice(at, at + 1).replaceAll(',', ''));
      return Number.isFinite(value) ? value : null;
    }
    const role = this.roleAt(tokens, at);
    return role !== undefined && role.role === 'number' ? role.value : null;
  }

  /** Whether a token is an article that counts as one. */
  isArticle(tokens: Tokens, at: number): boolean {
    const role = this.roleAt(tokens, at);
    return role !== undefined && role.role === 'number' && role.article === true;
  }

  /** "18 months", "five-year", "seven to nine months", "a year and a half" (its first part). */
  durationAt(tokens: Tokens, at: number, limit: number): Duration | null {
    const low = this.numberAt(tokens, at);
    if (low === null || low <= 0) return null;
    let i = at + 1;
    let high = low;
    // "seven to nine", "six-to-eight", "three or four"; "four-and-a-half".
    if (i + 1 < limit && this.isLink(tokens, i, 'to')) {
      const upper = this.numberAt(tokens, i + 1);
      if (upper !== null) {
        high = upper;
        i += 2;
      }
    } else if (i + 2 < limit && this.isLink(tokens, i, 'and') && this.isLink(tokens, i + 2, 'half')) {
      high = low + 0.5;
      i += 3;
    } else if (i + 1 < limit && tokens.is(i, NUM) && tokens.is(i, HYPHEN)) {
      high = this.numberAt(tokens, i) ?? low;
      i += 1;
    }
    for (let skipped = 0; i < limit && skipped < 2; skipped++, i++) {
      const unit = this.lengths.get(tokens.word[i]!);
      if (unit !== undefined) {
        const one = MONTHS_OF[unit];
        const from = high === low + 0.5 ? high : low;
        return { to: i + 1, months: [round(from * one), round(high * one)] };
      }
      if (!this.isLink(tokens, i, 'more')) return null;
    }
    return null;
  }

  protected roleAt(tokens: Tokens, at: number): TimeRole | undefined {
    const word = tokens.word[at]!;
    const place = word > 0 && word < this.roleOf.length ? this.roleOf[word]! : 0;
    if (place === 0) return undefined;
    const role = this.roles[place - 1]!;
    if (role.role === 'month' && this.capital.has(word) && !tokens.is(at, CAP)) return undefined;
    return role;
  }

  protected isLink(tokens: Tokens, at: number, value: string): boolean {
    const role = this.roleAt(tokens, at);
    return role !== undefined && role.role === 'link' && role.value === value;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
