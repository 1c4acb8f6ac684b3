import { Growing32 } from './growing.js';

const NONE = -1;

/** Lists of integers by an integer key, as chains through two columns: 8 bytes an entry and 12 a key. */
export class Chains {
  private readonly first = new Growing32();
  private readonly end = new Growing32();
  private readonly counts = new Growing32();
  private readonly value = new Growing32();
  private readonly next = new Growing32();

  get bytes(): number {
    return [this.first, this.end, this.counts, this.value, this.next].reduce(
      (sum, part) => sum + part.bytes,
      0,
    );
  }

  /** Entries of a key. */
  count(key: number): number {
    return key < this.counts.length ? this.counts.at(key) : 0;
  }

  /** Adds an entry at the end; `false` if the chain has it. */
  add(key: number, value: number): boolean {
    // Rows come in order: an entry that is last in its chain is the commonest repeat, long chains are not walked for it.
    if (this.count(key) > 0 && this.value.at(this.end.at(key)) === value) return false;
    if (this.count(key) <= WALK && this.has(key, value)) return false;
    this.append(key, value);
    return true;
  }

  /** Adds an entry at the end, known or not. */
  append(key: number, value: number): void {
    this.first.extend(key + 1, NONE);
    this.end.extend(key + 1, NONE);
    this.counts.extend(key + 1, 0);
    const entry = this.value.push(value);
    this.next.push(NONE);
    if (this.first.at(key) === NONE) this.first.set(key, entry);
    else this.next.set(this.end.at(key), entry);
    this.end.set(key, entry);
    this.counts.set(key, this.counts.at(key) + 1);
  }

  has(key: number, value: number): boolean {
    if (key >= this.first.length) return false;
    for (let entry = this.first.at(key); entry !== NONE; entry = this.next.at(entry)) {
      if (this.value.at(entry) === value) return true;
    }
    return false;
  }

  /** Calls for each value, in the order in which they were added. */
  each(key: number, call: (value: number) => void): void {
    if (key < 0 || key >= this.first.length) return;
    for (let entry = this.first.at(key); entry !== NONE; entry = this.next.at(entry))
      call(this.value.at(entry));
  }
}

/** Chains longer than this may hold an entry twice: readers put them into sets. */
const WALK = 64;
