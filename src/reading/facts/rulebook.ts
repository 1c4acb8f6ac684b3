import { fold } from '../../text/fold.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { Language } from '../rule.js';
import { shapedRule } from '../shapes.js';
import { beginnings, compile, type Part, required } from './pattern.js';
import type { FactRule } from './rule.js';

/** One pattern of a rule, ready to be matched. */
export interface Compiled {
  readonly rule: FactRule;
  readonly parts: readonly Part[];
  readonly unless: ReadonlySet<number> | null;
  readonly with: ReadonlySet<number> | null;
  /** Sets of words (by their number in the rule book) of which each must stand behind the beginning. */
  readonly needs: readonly number[];
}

/** Patterns that begin alike. */
export interface Beginning {
  readonly patterns: readonly Compiled[];
  /** By pattern: the set of words that it needs and the sentence is likeliest not to have. */
  readonly rarest: Int32Array;
}

/** The set of a pattern that needs no word. */
const NO_SET = 0;
const EVERYWHERE = 0x7fffffff;

function beginningOf(patterns: readonly Compiled[]): Beginning {
  return { patterns, rarest: Int32Array.from(patterns, ({ needs }) => needs[0] ?? NO_SET) };
}

const EMPTY = beginningOf([]);

/**
 * A language's rules by what their patterns begin with. Most beginnings are common words and most patterns fail at a
 * word that the sentence has nowhere: `note` is told which of its words stand in it, `possible` asks.
 */
export class RuleBook {
  private readonly starts = new Map<number, Compiled[]>();
  private readonly slots = {
    number: [] as Compiled[],
    length: [] as Compiled[],
    amount: [] as Compiled[],
    position: [] as Compiled[],
  };
  /** By word id: place of its patterns in `lists`; 0 for none. */
  private readonly listOf: Uint16Array;
  private readonly lists: readonly Beginning[];
  /** By word id: the numbers of the sets that it is in stand in `memberships` from `setsOf[word]` to `setsOf[word + 1]`. */
  private readonly setsOf: Int32Array;
  private readonly memberships: Int32Array;
  /** Last token at which a word of each set has stood in the article so far; behind all tokens for the set of none. */
  private readonly lastAt: Int32Array;
  readonly byNumber: Beginning;
  readonly byLength: Beginning;
  readonly byAmount: Beginning;
  readonly byPosition: Beginning;

  constructor(language: Language, vocabulary: Vocabulary) {
    const ids = (list: readonly string[]): ReadonlySet<number> =>
      new Set(list.map((word) => vocabulary.add(fold(word))));
    const numbers = new Map<string, number>();
    const sets: ReadonlySet<number>[] = [new Set()];
    const numberOf = (set: ReadonlySet<number>): number => {
      const key = [...set].sort((a, b) => a - b).join(' ');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, sets.length);
      return sets.push(set) - 1;
    };
    for (const rule of language.facts.rules.map(shapedRule)) {
      for (const pattern of rule.patterns) {
        const parts = compile(pattern, vocabulary, (base) => language.inflect(base));
        this.file({
          rule,
          parts,
          // The rarest first: it is the one that the sentence is likeliest not to have.
          needs: required(parts)
            .toSorted((a, b) => a.size - b.size)
            .map(numberOf),
          unless: rule.unless === undefined ? null : ids(rule.unless),
          with: rule.with === undefined ? null : ids(rule.with),
        });
      }
    }
    this.byNumber = beginningOf(this.slots.number);
    this.byLength = beginningOf(this.slots.length);
    this.byAmount = beginningOf(this.slots.amount);
    this.byPosition = beginningOf(this.slots.position);
    const lists: Beginning[] = [EMPTY];
    this.listOf = new Uint16Array(vocabulary.size + 1);
    for (const [word, list] of this.starts) this.listOf[word] = lists.push(beginningOf(list)) - 1;
    this.lists = lists;
    this.setsOf = new Int32Array(vocabulary.size + 2);
    for (const set of sets) for (const word of set) this.setsOf[word + 1]!++;
    for (let word = 0; word <= vocabulary.size; word++) this.setsOf[word + 1]! += this.setsOf[word]!;
    this.memberships = new Int32Array(this.setsOf[vocabulary.size + 1]!);
    const filled = this.setsOf.slice();
    sets.forEach((set, number) => {
      for (const word of set) this.memberships[filled[word]!++] = number;
    });
    this.lastAt = new Int32Array(sets.length);
  }

  /** The patterns that begin with a word. */
  startingWith(word: number): Beginning {
    const place = word > 0 && word < this.listOf.length ? this.listOf[word]! : 0;
    return place === 0 ? EMPTY : this.lists[place]!;
  }

  /** Words that patterns begin with. */
  beginners(): Iterable<number> {
    return this.starts.keys();
  }

  /** Words that patterns need behind their beginning. */
  *asked(): Iterable<number> {
    for (let word = 1; word + 1 < this.setsOf.length; word++)
      if (this.setsOf[word + 1]! > this.setsOf[word]!) yield word;
  }

  /** Takes up an article, whose words are then noted sentence by sentence. */
  begin(): void {
    this.lastAt.fill(-1);
    this.lastAt[NO_SET] = EVERYWHERE;
  }

  /** Notes a word (one of those asked for) at its token. What stood in earlier sentences stands before all that is asked. */
  note(word: number, token: number): void {
    const { setsOf, memberships, lastAt } = this;
    const end = setsOf[word + 1]!;
    for (let i = setsOf[word]!; i < end; i++) lastAt[memberships[i]!] = token;
  }

  /** Whether a set of words has one in the sentence from token `at` on. */
  has(set: number, at: number): boolean {
    return this.lastAt[set]! >= at;
  }

  /** Whether the words that a pattern needs beside the rarest stand in the sentence from token `at` on. */
  possible(compiled: Compiled, at: number): boolean {
    const { needs } = compiled;
    for (let i = 1; i < needs.length; i++) if (this.lastAt[needs[i]!]! < at) return false;
    return true;
  }

  private file(compiled: Compiled): void {
    for (const first of new Set(beginnings(compiled.parts))) {
      if (typeof first === 'number') {
        const list = this.starts.get(first);
        if (list === undefined) this.starts.set(first, [compiled]);
        else list.push(compiled);
      } else if (first === 'number' || first === 'length' || first === 'amount' || first === 'position')
        this.slots[first].push(compiled);
      else throw new Error(`fact rule ${compiled.rule.rule} begins with a slot that cannot begin a pattern`);
    }
  }
}
