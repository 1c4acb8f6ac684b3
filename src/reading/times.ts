import { COMMA, HYPHEN, NUM, POSS, SLASH, type Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { Counting } from './counting.js';
import { isMarked } from './list.js';
import type { Edge, Relation, TimeExpression, TimeUnit, TimeWords } from './time-words.js';
import { WordSet } from './word-set.js';

const EDGE_LINKS = ['of', 'the', 'through', 'in'];

/** Reads time expressions and lengths of time over tokens. */
export class Times extends Counting {
  private readonly pairs = new Map<number, { readonly unit: TimeUnit; readonly month: number | null }>();
  private readonly pairStart: WordSet;
  /** By word id: 1 if an expression can begin with it. */
  private readonly begins: Uint8Array;

  constructor(words: TimeWords, vocabulary: Vocabulary) {
    super(words, vocabulary);
    const pairStart: number[] = [];
    for (const [pair, meaning] of words.pairs) {
      const [first, second] = pair.split(' ').map((word) => vocabulary.add(word));
      this.pairs.set(first! * 4194304 + second!, meaning);
      pairStart.push(first!);
    }
    this.pairStart = new WordSet(pairStart);
    this.begins = new Uint8Array(vocabulary.size + 1);
    for (const word of pairStart) this.begins[word] = 1;
    for (const word of words.roles.keys()) this.begins[vocabulary.add(word)] = 1;
  }

  /** Whether an expression can begin at a token; most cannot. */
  mayBegin(tokens: Tokens, at: number): boolean {
    return isMarked(this.begins, tokens.word[at]!) || tokens.is(at, NUM);
  }

  /** The expression that begins at a token, an article allowed; null if there is none. */
  at(tokens: Tokens, at: number, limit: number): TimeExpression | null {
    let i = at;
    while (i < limit && this.isLink(tokens, i, 'the') && i - at < 2) i++;
    if (i >= limit) return null;
    const word = tokens.word[i]!;
    if (this.pairStart.has(word) && i + 1 < limit) {
      const pair = this.pairs.get(word * 4194304 + tokens.word[i + 1]!);
      if (pair !== undefined) return made(at, i + 2, pair.unit, { month: pair.month });
    }
    if (tokens.is(i, NUM)) return this.fromNumber(tokens, at, i, limit);
    const role = this.roleAt(tokens, i);
    if (role === undefined) return null;
    switch (role.role) {
      case 'number':
        return this.shifted(tokens, at, i, limit);
      case 'relation':
        return this.related(tokens, at, i, limit, role.value);
      case 'edge':
        return this.edged(tokens, at, i, limit, role.value);
      case 'month':
        return this.month(tokens, at, i, limit, role.value);
      case 'unit':
        return this.unit(tokens, at, i, limit, role.value);
      case 'ago':
      case 'link':
        return null;
    }
  }

  /** "2027", "2025-26 season", "2022 summer", "30 June 2027", "18 months ago". */
  private fromNumber(tokens: Tokens, at: number, i: number, limit: number): TimeExpression | null {
    const value = this.numberAt(tokens, i);
    if (value === null) return null;
    const next = i + 1 < limit ? this.roleAt(tokens, i + 1) : undefined;
    if (value >= 1950 && value <= 2100 && Number.isInteger(value)) {
      const end = this.seasonEnd(tokens, i, limit, value);
      if (end !== null) {
        const named = end.to < limit ? this.roleAt(tokens, end.to) : undefined;
        const to = named?.role === 'unit' && named.value === 'season' ? end.to + 1 : end.to;
        return made(at, to, 'season', { year: end.year });
      }
      // "the 1997-born defender"
      if (i + 1 < limit && tokens.is(i + 1, HYPHEN) && !tokens.is(i + 1, NUM)) return null;
      if (next?.role === 'unit' && (next.value === 'summer' || next.value === 'winter'))
        return made(at, this.afterWindow(tokens, i + 2, limit), next.value, { year: value });
      if (next?.role === 'month') return made(at, i + 2, 'month', { year: value, month: next.value });
      const pair =
        i + 2 < limit ? this.pairs.get(tokens.word[i + 1]! * 4194304 + tokens.word[i + 2]!) : undefined;
      if (pair !== undefined && i + 2 < limit)
        return made(at, i + 3, pair.unit, { year: value, month: pair.month });
      if (next?.role === 'unit' && next.value === 'season') return made(at, i + 2, 'season', { year: value });
      return made(at, i + 1, 'year', { year: value });
    }
    if (next?.role === 'month' && value >= 1 && value <= 31) {
      const year = this.yearAt(tokens, i + 2, limit);
      return made(at, year === null ? i + 2 : i + 3, 'day', { year, month: next.value, day: value });
    }
    // "30th of June", "1st July" come as one token with letters.
    return this.shifted(tokens, at, i, limit);
  }

  /** "four years ago", "a year later". */
  private shifted(tokens: Tokens, at: number, i: number, limit: number): TimeExpression | null {
    const count = this.numberAt(tokens, i);
    if (count === null || i + 2 >= limit + 1) return null;
    const length = this.lengths.get(tokens.word[i + 1] ?? 0);
    if (length === undefined) return null;
    const way = i + 2 < limit ? this.roleAt(tokens, i + 2) : undefined;
    if (way?.role !== 'ago') return null;
    const unit: TimeUnit =
      length === 'years' || length === 'seasons' ? 'year' : length === 'months' ? 'month' : 'day';
    const days = length === 'weeks' ? 7 : 1;
    return made(at, i + 3, unit, { shift: way.value * count * days });
  }

  /** "next summer", "last January", "this month", "last season", "the coming window". */
  private related(
    tokens: Tokens,
    at: number,
    i: number,
    limit: number,
    relation: Relation,
  ): TimeExpression | null {
    let k = i + 1;
    while (k < limit && k - i < 3 && this.isLink(tokens, k, 'transfer')) k++;
    const next = k < limit ? this.roleAt(tokens, k) : undefined;
    if (next?.role === 'month') {
      const to = this.afterWindow(tokens, k + 1, limit);
      return made(at, to, to > k + 1 && next.value === 1 ? 'winter' : 'month', {
        month: next.value,
        relation,
      });
    }
    if (next?.role !== 'unit') return null;
    if (next.value === 'summer' || next.value === 'winter')
      return made(at, this.afterWindow(tokens, k + 1, limit), next.value, { relation });
    // "the last year of his contract" is a part of it, no date.
    if (relation === 'last' && k + 1 < limit && this.isLink(tokens, k + 1, 'of')) return null;
    return made(at, k + 1, next.value, { relation });
  }

  /** "end of the season", "midway through the 2025-26 season", "the end of June". */
  private edged(tokens: Tokens, at: number, i: number, limit: number, edge: Edge): TimeExpression | null {
    let k = i + 1;
    while (k < limit && k - i < 4 && this.isEdgeLink(tokens, k)) k++;
    if (k === i + 1 || k >= limit) return null;
    const role = this.roleAt(tokens, k);
    if (role === undefined && !tokens.is(k, NUM)) return null;
    if (role?.role === 'edge' || role?.role === 'number') return null;
    const inner = this.at(tokens, k, limit);
    if (inner === null) return null;
    return made(at, inner.to, inner.unit, inner, edge);
  }

  private isEdgeLink(tokens: Tokens, at: number): boolean {
    return EDGE_LINKS.some((value) => this.isLink(tokens, at, value));
  }

  /** "January", "June 2029", "January transfer window", "September 14". */
  private month(tokens: Tokens, at: number, i: number, limit: number, month: number): TimeExpression {
    const year = this.yearAt(tokens, i + 1, limit);
    if (year !== null) return made(at, i + 2, 'month', { month, year });
    if (i + 1 < limit && tokens.is(i + 1, NUM) && !tokens.is(i + 1, HYPHEN)) {
      const day = this.numberAt(tokens, i + 1);
      if (day !== null && day >= 1 && day <= 31) {
        // "June 30, 2027"
        const next = i + 2 < limit && tokens.word[i + 2] === COMMA ? i + 3 : i + 2;
        const after = this.yearAt(tokens, next, limit);
        return made(at, after === null ? i + 2 : next + 1, 'day', { month, day, year: after });
      }
    }
    const to = this.afterWindow(tokens, i + 1, limit);
    if (to > i + 1) return made(at, to, month <= 2 ? 'winter' : 'summer', { month });
    return made(at, i + 1, 'month', { month });
  }

  /** "summer", "summer of 2018", "the season", "the window". */
  private unit(tokens: Tokens, at: number, i: number, limit: number, unit: TimeUnit): TimeExpression | null {
    if (unit === 'summer' || unit === 'winter') {
      const of = i + 1 < limit && this.isLink(tokens, i + 1, 'of') ? i + 2 : i + 1;
      const year = this.yearAt(tokens, of, limit);
      if (year !== null) return made(at, this.afterWindow(tokens, of + 1, limit), unit, { year });
      return made(at, this.afterWindow(tokens, i + 1, limit), unit, {});
    }
    if (unit === 'season' || unit === 'window') {
      // "season's end"
      if (i + 2 < limit && tokens.is(i + 1, POSS)) {
        const edge = this.roleAt(tokens, i + 2);
        if (edge?.role === 'edge') return made(at, i + 3, unit, { edge: edge.value });
      }
      return made(at, i + 1, unit, {});
    }
    return null;
  }

  private yearAt(tokens: Tokens, at: number, limit: number): number | null {
    if (at >= limit || !tokens.is(at, NUM)) return null;
    const value = this.numberAt(tokens, at);
    return value !== null && value >= 1950 && value <= 2100 ? value : null;
  }

  /** "2025-26", "2019/20", "2025-2026": the year in which that season ends. */
  private seasonEnd(
    tokens: Tokens,
    i: number,
    limit: number,
    year: number,
  ): { readonly to: number; readonly year: number } | null {
    let k = i + 1;
    if (k >= limit) return null;
    if (tokens.word[k] === SLASH) k++;
    else if (!tokens.is(k, HYPHEN)) return null;
    if (k >= limit || !tokens.is(k, NUM)) return null;
    const second = this.numberAt(tokens, k);
    if (second === null) return null;
    const end =
      second < 100 ? Math.floor(year / 100) * 100 + second + (second < year % 100 ? 100 : 0) : second;
    return end === year + 1 ? { to: k + 1, year: end } : null;
  }

  /** Takes "transfer window" after a month or season. */
  private afterWindow(tokens: Tokens, at: number, limit: number): number {
    let k = at;
    while (k < limit && k - at < 2 && this.isLink(tokens, k, 'transfer')) k++;
    if (k < limit) {
      const role = this.roleAt(tokens, k);
      if (role?.role === 'unit' && role.value === 'window') return k + 1;
    }
    return at;
  }
}

/** Always a literal with all properties: expressions of one shape, whatever they give. */
function made(
  from: number,
  to: number,
  unit: TimeUnit,
  rest: Partial<TimeExpression>,
  edge: Edge | null = rest.edge ?? null,
): TimeExpression {
  return {
    from,
    to,
    unit,
    year: rest.year ?? null,
    month: rest.month ?? null,
    day: rest.day ?? null,
    relation: rest.relation ?? null,
    edge,
    shift: rest.shift ?? null,
  };
}
