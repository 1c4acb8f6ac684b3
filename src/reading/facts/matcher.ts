import { CLOSE, COLON, COMMA, DASH, OPEN, PERIOD, QUOTE, SEMICOLON, type Tokens } from '../../text/tokens.js';
import { cutTo } from '../list.js';
import { isWord, type Node } from '../node.js';
import type { TimeExpression } from '../time-words.js';
import type { Times } from '../times.js';
import type { WordSet } from '../word-set.js';
import type { Part, Slot } from './pattern.js';

/** What stood in a slot. */
export interface Capture {
  readonly name: string;
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
  readonly node: Node | null;
  /** A number, or the lower end of a length in months. */
  readonly value: number;
  readonly upper: number;
  readonly time: TimeExpression | null;
}

/** Matches patterns against the tokens of one sentence. */
export class Matcher {
  readonly captures: Capture[] = [];
  private tokens!: Tokens;
  private limit = 0;
  private nodes: readonly Node[] = [];

  constructor(
    private readonly times: Times,
    private readonly skip: WordSet,
  ) {}

  /** Takes up a sentence that ends at token `to`. */
  enter(tokens: Tokens, nodes: readonly Node[], to: number): void {
    this.tokens = tokens;
    this.nodes = nodes;
    this.limit = to;
  }

  /** End of the pattern that begins at token `at`; -1 if it does not. Captures are left in `captures`. */
  match(parts: readonly Part[], at: number): number {
    cutTo(this.captures, 0);
    return this.rest(parts, 0, at, true, NONE);
  }

  /** The phrase that begins at a token: of those that do, the last that is no sign. */
  nodeAt(token: number): Node | null {
    const { nodes } = this;
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nodes[middle]!.from <= token) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && nodes[i]!.from === token; i--)
      if (nodes[i]!.kind !== 'mark') return nodes[i]!;
    return null;
  }

  private rest(
    parts: readonly Part[],
    index: number,
    at: number,
    first: boolean,
    then: readonly Continuation[],
  ): number {
    const part = parts[index];
    if (part === undefined) {
      const next = then[0];
      return next === undefined ? at : this.rest(next.parts, next.index, at, false, then.slice(1));
    }
    if (part.kind === 'gap') {
      // "looking for a quick, | strong striker"
      const next = parts[index + 1];
      const lists = next?.kind === 'slot' && next.slot === 'position';
      for (let taken = 0, i = at; taken <= part.max; taken++) {
        const end = this.rest(parts, index + 1, i, false, then);
        if (end >= 0) return end;
        i = this.step(i, lists);
        if (i < 0) return -1;
      }
      return -1;
    }
    let i = at;
    for (let skipped = 0; skipped < 4; skipped++) {
      if (i < this.limit) {
        const end = this.one(parts, index, part, i, then);
        if (end >= 0) return end;
      }
      if (first || i >= this.limit || !this.skippable(i)) break;
      i++;
    }
    return part.optional ? this.rest(parts, index + 1, at, first, then) : -1;
  }

  private one(
    parts: readonly Part[],
    index: number,
    part: Exclude<Part, { kind: 'gap' }>,
    at: number,
    then: readonly Continuation[],
  ): number {
    if (part.kind === 'word')
      return part.words.has(this.tokens.word[at]!) ? this.rest(parts, index + 1, at + 1, false, then) : -1;
    const mark = this.captures.length;
    if (part.kind === 'group') {
      const next: readonly Continuation[] = [{ parts, index: index + 1 }, ...then];
      for (const way of part.ways) {
        const end = this.rest(way, 0, at, false, next);
        if (end >= 0) return end;
        cutTo(this.captures, mark);
      }
      return -1;
    }
    const captured = this.capture(part.slot, part.name, at);
    if (captured === null) return -1;
    this.captures.push(captured);
    const end = this.rest(parts, index + 1, captured.to, false, then);
    if (end < 0) cutTo(this.captures, mark);
    return end;
  }

  capture(slot: Slot, name: string, at: number): Capture | null {
    const { tokens, limit } = this;
    const item = this.nodeAt(at);
    switch (slot) {
      case 'person': {
        const fits = item !== null && (item.kind === 'person' || isWord(item, 'pronoun', 'he'));
        return fits ? captured(name, slot, at, item.to, item) : null;
      }
      case 'club': {
        const fits =
          item !== null &&
          (item.kind === 'club' || (item.kind === 'name' && item.names.length > 0 && isPlace(item)));
        return fits ? captured(name, slot, at, item.to, item) : null;
      }
      case 'amount':
        return item !== null && item.kind === 'amount'
          ? captured(name, slot, at, this.behindAmount(item.to), item)
          : null;
      case 'position': {
        const fits = item !== null && (isWord(item, 'position') || isPositionOnly(item));
        return fits ? captured(name, slot, at, item.to, item) : null;
      }
      case 'number': {
        const counts =
          (item === null || item.kind !== 'amount') && at < limit && this.times.mayCount(tokens, at);
        const value = counts ? this.times.numberAt(tokens, at) : null;
        return value === null ? null : { ...captured(name, slot, at, at + 1, null), value };
      }
      case 'length': {
        if (at >= limit || !this.times.mayCount(tokens, at)) return null;
        const length = this.times.durationAt(tokens, at, limit);
        if (length === null) return null;
        const [value, upper] = length.months;
        return { ...captured(name, slot, at, length.to, null), value, upper };
      }
      case 'date': {
        if (at >= limit || !this.times.mayBegin(tokens, at)) return null;
        const time = this.times.at(tokens, at, limit);
        return time === null ? null : { ...captured(name, slot, at, time.to, null), time };
      }
    }
  }

  /** Goes on behind the same sum in other currencies: "£26m (€30m, $35m)". */
  private behindAmount(to: number): number {
    if (to >= this.limit || this.tokens.word[to] !== OPEN || this.nodeAt(to + 1)?.kind !== 'amount')
      return to;
    for (let i = to + 1; i < this.limit && i < to + 14; i++) if (this.tokens.word[i] === CLOSE) return i + 1;
    return to;
  }

  private skippable(at: number): boolean {
    const word = this.tokens.word[at]!;
    return word === QUOTE || this.skip.has(word);
  }

  /** The next token for a gap; -1 where the clause ends. `lists`: a comma may stand between what it goes over. */
  private step(at: number, lists: boolean): number {
    if (at >= this.limit) return -1;
    const { tokens } = this;
    const word = tokens.word[at]!;
    if (word < 0 && CLAUSE_MARKS.has(word) && !(lists && word === COMMA)) return -1;
    const item = this.nodeAt(at);
    return item !== null && (item.kind === 'person' || item.kind === 'club' || item.kind === 'amount')
      ? item.to
      : at + 1;
  }
}

/** Signs that no gap reaches across. */
const CLAUSE_MARKS: ReadonlySet<number> = new Set([COMMA, PERIOD, COLON, SEMICOLON, DASH, OPEN, CLOSE]);

interface Continuation {
  readonly parts: readonly Part[];
  readonly index: number;
}

const NONE: readonly Continuation[] = [];

function captured(name: string, slot: Slot, from: number, to: number, node: Node | null): Capture {
  return { name, slot, from, to, node, value: 0, upper: 0, time: null };
}

function isPlace(item: Node): boolean {
  return item.names.some((name) => name.kind === 'club' || name.kind === 'nation' || name.kind === 'ground');
}

/** "a new centre-back": a person's phrase that names nobody. */
export function isPositionOnly(item: Node): boolean {
  return item.kind === 'person' && item.person === null && item.traits?.position != null;
}
