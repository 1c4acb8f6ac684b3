import { fold } from '../../text/fold.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { Language } from '../rule.js';
import { shapedRule } from '../shapes.js';
import { WordSet } from '../word-set.js';
import { beginnings, compile, type Part, required } from './pattern.js';
import type { FactRule } from './rule.js';

/** One pattern of a rule, ready to be matched. */
export interface Compiled {
  readonly rule: FactRule;
  readonly parts: readonly Part[];
  readonly unless: WordSet | null;
  readonly with: WordSet | null;
  readonly without: WordSet | null;
  /** Sets of words (by their number in the rule book) of which each must stand behind the beginning; common words apart. */
  readonly needs: readonly number[];
}

/** The set of a pattern that needs no word. */
const NO_SET = 0;
const EVERYWHERE = 0x7fffffff;

/**
 * A language's rules by what their patterns begin with. Most beginnings are common words and most patterns fail at a
 * word that the sentence has nowhere: `note` is told which of its words stand in it, `candidate` asks. Patterns that begin
 * alike are a list, known by its number; all lists stand one behind the other.
 */
export class RuleBook {
  private readonly starts = new Map<number, Compiled[]>();
  private readonly slots = {
    number: [] as Compiled[],
    length: [] as Compiled[],
    amount: [] as Compiled[],
    position: [] as Compiled[],
  };
  /** By word id: the list of the patterns that begin with it; 0, which is empty, for none. */
  private readonly listOf: Uint16Array;
  /** The patterns of a list stand in `patterns` from `listFrom[list]` to `listFrom[list + 1]`. */
  private readonly listFrom: Int32Array;
  private readonly patterns: readonly Compiled[];
  /** By pattern: the set of words that it needs and the sentence is likeliest not to have. */
  private readonly rarest: Int32Array;
  /** By word id: the numbers of the sets that it is in stand in `memberships` from `setsOf[word]` to `setsOf[word + 1]`. */
  private readonly setsOf: Int32Array;
  private readonly memberships: Int32Array;
  /** Last token at which a word of each set has stood in the article so far; behind all tokens for the set of none. */
  private readonly lastAt: Int32Array;
  /** Lists of the patterns that begin with slots. */
  readonly byNumber = 1;
  readonly byLength = 2;
  readonly byAmount = 3;
  readonly byPosition = 4;

  constructor(language: Language, vocabulary: Vocabulary) {
    const ids = (list: readonly string[]): ReadonlySet<number> =>
      new Set(list.map((word) => vocabulary.add(fold(word))));
    // Hardly a sentence is without these: to look for them tells nothing, and to note them costs.
    const articles = language.words.filter((group) => group.class === 'determiner');
    const common = ids([...articles.flatMap(({ words }) => words), language.leader, ...language.facts.of]);
    const tells = (set: ReadonlySet<number>): boolean => ![...set].some((word) => common.has(word));
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
            .filter(tells)
            .toSorted((a, b) => a.size - b.size)
            .map(numberOf),
          unless: rule.unless === undefined ? null : new WordSet(ids(rule.unless)),
          with: rule.with === undefined ? null : new WordSet(ids(rule.with)),
          without: rule.without === undefined ? null : new WordSet(ids(rule.without)),
        });
      }
    }
    const { number, length, amount, position } = this.slots;
    const lists: (readonly Compiled[])[] = [[], number, length, amount, position];
    this.listOf = new Uint16Array(vocabulary.size + 1);
    for (const [word, list] of this.starts) this.listOf[word] = lists.push(list) - 1;
    this.listFrom = new Int32Array(lists.length + 1);
    lists.forEach((list, at) => {
      this.listFrom[at + 1] = this.listFrom[at]! + list.length;
    });
    this.patterns = lists.flat();
    this.rarest = Int32Array.from(this.patterns, ({ needs }) => needs[0] ?? NO_SET);
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

  /** The list of the patterns that begin with a word. */
  startingWith(word: number): number {
    return word > 0 && word < this.listOf.length ? this.listOf[word]! : 0;
  }

  /** Place of a list's first pattern; the next list's first stands behind its last. */
  startOf(list: number): number {
    return this.listFrom[list]!;
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

  /** The first place from `place` on, before `end`, whose pattern has all its words in the sentence from token `at` on; `end` if none has. */
  candidate(place: number, end: number, at: number): number {
    const { lastAt, rarest } = this;
    for (let i = place; i < end; i++) if (lastAt[rarest[i]!]! >= at && this.hasRest(i, at)) return i;
    return end;
  }

  patternAt(place: number): Compiled {
    return this.patterns[place]!;
  }

  private hasRest(place: number, at: number): boolean {
    const { lastAt } = this;
    const { needs } = this.patterns[place]!;
    for (let i = 1; i < needs.length; i++) if (lastAt[needs[i]!]! < at) return false;
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
