import { fold } from './fold.js';

/** How many spellings a vocabulary remembers beyond its own words; a bound on memory, not on correctness. */
const REMEMBERED = 200_000;

/**
 * Words as numbers. Folded words that the lexicon knows have lasting ids from 1; words first met in an article
 * get ids that last until `forget`, so that memory stays flat however much is read.
 */
export class Vocabulary {
  private readonly known = new Map<string, number>();
  private readonly spellings = new Map<string, number>();
  private readonly strangers = new Map<string, number>();
  private readonly strangerSpellings = new Map<string, number>();

  /** Gives a folded word a lasting id. Only while the lexicon is being built. */
  add(folded: string): number {
    const seen = this.known.get(folded);
    if (seen !== undefined) return seen;
    const id = this.known.size + 1;
    this.known.set(folded, id);
    return id;
  }

  /** Number of lasting ids; ids above it are strangers to the lexicon. */
  get size(): number {
    return this.known.size;
  }

  /** Id of a word as written. */
  idOf(word: string): number {
    const seen = this.spellings.get(word) ?? this.strangerSpellings.get(word);
    if (seen !== undefined) return seen;
    const folded = fold(word);
    const known = this.known.get(folded);
    if (known !== undefined) {
      if (this.spellings.size < REMEMBERED) this.spellings.set(word, known);
      return known;
    }
    let id = this.strangers.get(folded);
    if (id === undefined) {
      id = this.known.size + 1 + this.strangers.size;
      this.strangers.set(folded, id);
    }
    this.strangerSpellings.set(word, id);
    return id;
  }

  /** Id of a folded word that the lexicon knows; 0 if it does not. */
  find(folded: string): number {
    return this.known.get(folded) ?? 0;
  }

  /** Drops the strangers of the article just read. */
  forget(): void {
    if (this.strangers.size > 0) {
      this.strangers.clear();
      this.strangerSpellings.clear();
    }
  }
}
