/**
 * Near copies among very many texts without comparing all pairs: MinHash signatures of three-word shingles (Broder
 * 1997), found again by banding (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 */

const WORDS_PER_SHINGLE = 3;
const BANDS = 16;
const ROWS = 3;
const HASHES = BANDS * ROWS;

/** From this share of common shingles on, a text is taken for a copy: independent reports of one event stay below 0.2. */
const COPY_LIKENESS = 0.4;

/** Fewer words than these prove nothing: two headlines may agree by chance. */
export const FEWEST_WORDS = 12;

const NONE = new Int32Array(0);
const MULTIPLIERS = seeds(0x9e3779b9);
const OFFSETS = seeds(0x85ebca6b);

/** The signature of a text, 48 minima of 16 bits each; null where it has too few words. */
export function signatureOf(text: string): Uint16Array | null {
  const words = hashWords(text);
  if (words.length < FEWEST_WORDS) return null;
  const shingles = new Int32Array(words.length - WORDS_PER_SHINGLE + 1);
  for (let i = 0; i < shingles.length; i++) {
    let shingle = 0;
    for (let j = 0; j < WORDS_PER_SHINGLE; j++)
      shingle = Math.imul(shingle ^ (words[i + j] ?? 0), 0x01000193);
    shingles[i] = mix(shingle);
  }
  const signature = new Uint16Array(HASHES);
  for (let h = 0; h < HASHES; h++) signature[h] = mix(leastOf(shingles, h)) & 0xffff;
  return signature;
}

/** The least value that one of the hashes gives to any shingle, as 32 bits without a sign. */
function leastOf(shingles: Int32Array, hash: number): number {
  const multiplier = MULTIPLIERS[hash] ?? 0;
  const offset = OFFSETS[hash] ?? 0;
  // With the highest bit turned over, signed numbers, which the machine compares at once, have the order of unsigned ones.
  let least = 0x7fffffff;
  for (let i = 0; i < shingles.length; i++) {
    const value = (Math.imul(shingles[i] ?? 0, multiplier) + offset) ^ 0x80000000;
    if (value < least) least = value;
  }
  return (least ^ 0x80000000) >>> 0;
}

/** The share of shingles that two texts have in common (Jaccard), as their signatures estimate it. */
export function likeness(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let h = 0; h < HASHES; h++) if (a[h] === b[h]) same++;
  return same / HASHES;
}

export interface Copy {
  /** Number of the original, as `add` counts from 0. */
  readonly of: number;
  readonly likeness: number;
}

/**
 * Takes texts one by one and says which earlier one each is a copy of. Copies are not indexed themselves, so that a
 * text that a thousand sites carry costs no more than one, and the cost of a text does not grow with their number.
 */
export class CopyFinder {
  private count = 0;
  private originals = 0;
  private capacity = 4;
  /** Signatures of the originals, one after another, and the numbers under which they were added. */
  private signatures = new Uint16Array(this.capacity * HASHES);
  private numbers = new Int32Array(this.capacity);
  /**
   * Per band a table from the band's key to the last original with it, chained through `next`; -1 ends a chain. Made when
   * there are more originals than can be looked through one by one.
   */
  private heads = NONE;
  private next = NONE;

  /** Adds a text; answers the likest earlier one if it is like enough, else null. */
  add(text: string): Copy | null {
    return this.addSigned(signatureOf(text));
  }

  /** Takes a text by its signature; null: it has too few words. */
  addSigned(signature: Uint16Array | null): Copy | null {
    const number = this.count++;
    if (signature === null) return null;
    const found = this.find(signature);
    if (found !== null) return found;
    this.insert(signature, number);
    return null;
  }

  private find(signature: Uint16Array): Copy | null {
    let best: Copy | null = null;
    for (const at of this.alike(signature)) {
      const share = likeness(signature, this.signatureAt(at));
      const of = this.numbers[at] ?? 0;
      if (share < COPY_LIKENESS) continue;
      if (best === null || share > best.likeness || (share === best.likeness && of < best.of))
        best = { of, likeness: share };
    }
    return best;
  }

  /** The originals that have a band in common with a text. */
  private alike(signature: Uint16Array): readonly number[] {
    const alike: number[] = [];
    if (this.heads === NONE) {
      for (let at = 0; at < this.originals; at++)
        for (let band = 0; band < BANDS; band++)
          if (this.sameBand(signature, at, band)) {
            alike.push(at);
            break;
          }
      return alike;
    }
    for (let band = 0; band < BANDS; band++) {
      let at = this.heads[this.slot(signature, 0, band)] ?? -1;
      for (; at >= 0; at = this.next[at * BANDS + band] ?? -1)
        if (this.sameBand(signature, at, band)) alike.push(at);
    }
    return alike;
  }

  private insert(signature: Uint16Array, number: number): void {
    if (this.originals === this.capacity) this.grow();
    const at = this.originals++;
    this.signatures.set(signature, at * HASHES);
    this.numbers[at] = number;
    if (this.heads !== NONE) this.chain(at);
  }

  private chain(at: number): void {
    for (let band = 0; band < BANDS; band++) {
      const slot = this.slot(this.signatures, at * HASHES, band);
      this.next[at * BANDS + band] = this.heads[slot] ?? -1;
      this.heads[slot] = at;
    }
  }

  private grow(): void {
    this.capacity *= 2;
    const signatures = new Uint16Array(this.capacity * HASHES);
    signatures.set(this.signatures);
    this.signatures = signatures;
    const numbers = new Int32Array(this.capacity);
    numbers.set(this.numbers);
    this.numbers = numbers;
    this.heads = new Int32Array(BANDS * this.capacity * 2).fill(-1);
    this.next = new Int32Array(BANDS * this.capacity).fill(-1);
    for (let at = 0; at < this.originals; at++) this.chain(at);
  }

  private slot(values: Uint16Array, start: number, band: number): number {
    let key = band + 1;
    for (let row = 0; row < ROWS; row++)
      key = Math.imul(key ^ (values[start + band * ROWS + row] ?? 0), 0x9e3779b1);
    // The capacity is a power of two, and every band has its own stretch of the table.
    return band * this.capacity * 2 + (mix(key) & (this.capacity * 2 - 1));
  }

  private sameBand(signature: Uint16Array, at: number, band: number): boolean {
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++)
      if (signature[row] !== this.signatures[at * HASHES + row]) return false;
    return true;
  }

  private signatureAt(at: number): Uint16Array {
    return this.signatures.subarray(at * HASHES, (at + 1) * HASHES);
  }
}

/** One hash per word, in order: letters and digits of any script, without regard to case. */
function hashWords(text: string): readonly number[] {
  const words: number[] = [];
  let hash = 0;
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (isWordCode(code)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
    else if (hash !== 0) {
      words.push(hash);
      hash = 0;
    }
  }
  if (hash !== 0) words.push(hash);
  return words;
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Beyond ASCII everything counts as a letter but the spaces, dashes and quotation marks of the press.
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000 && code !== 0xfeff;
}

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function seeds(start: number): Uint32Array {
  // Odd numbers, so that multiplying by one is a permutation of the 32-bit numbers.
  return Uint32Array.from({ length: HASHES }, (_, i) => mix(start + Math.imul(i + 1, 0x9e3779b9)) | 1);
}
