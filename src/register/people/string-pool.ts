import { Growing32 } from './growing.js';

const START = 1024;

/**
 * Distinct strings as numbers, 0, 1, 2 in order of arrival, kept as UTF-16 code units in one typed array: some 30 bytes
 * a name and no object for the collector to walk. Open addressing over a table of twice the size at least.
 */
export class StringPool {
  private units = new Uint16Array(START * 16);
  private used = 0;
  /** Where string n begins; string n ends where n + 1 begins. */
  private readonly starts = new Growing32(START);
  private readonly hashes = new Growing32(START);
  private slots = new Int32Array(START * 4).fill(-1);

  constructor() {
    this.starts.push(0);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.units.byteLength + this.starts.bytes + this.hashes.bytes + this.slots.byteLength;
  }

  /** The number of a string, which is added if it is new. */
  intern(text: string): number {
    const hash = hashOf(text);
    const found = this.find(text, hash);
    if (found >= 0) return found;
    const number = this.hashes.length;
    this.append(text);
    this.hashes.push(hash);
    if (number * 2 >= this.slots.length) this.rehash();
    else this.place(number, hash);
    return number;
  }

  /** The number of a string, -1 if it was never added. */
  indexOf(text: string): number {
    return this.find(text, hashOf(text));
  }

  at(number: number): string {
    const from = this.starts.at(number);
    const to = this.starts.at(number + 1);
    let text = '';
    // In pieces: a call takes only so many arguments.
    for (let at = from; at < to; at += 4096) {
      text += String.fromCharCode(...this.units.subarray(at, Math.min(to, at + 4096)));
    }
    return text;
  }

  /** The code unit at a place of a string; 0 beyond its end. */
  codeAt(number: number, place: number): number {
    const at = this.starts.at(number) + place;
    return at < this.starts.at(number + 1) ? (this.units[at] ?? 0) : 0;
  }

  private find(text: string, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.slots[slot] ?? -1;
      if (number < 0) return -1;
      if (this.hashes.at(number) === hash && this.equals(number, text)) return number;
      slot = (slot + 1) & mask;
    }
  }

  private equals(number: number, text: string): boolean {
    const from = this.starts.at(number);
    if (this.starts.at(number + 1) - from !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (this.units[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private append(text: string): void {
    const end = this.used + text.length;
    if (end > this.units.length) {
      const wider = new Uint16Array(Math.max(end, this.units.length * 2));
      wider.set(this.units.subarray(0, this.used));
      this.units = wider;
    }
    for (let i = 0; i < text.length; i++) this.units[this.used + i] = text.charCodeAt(i);
    this.used = end;
    this.starts.push(end);
  }

  private place(number: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = number;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let number = 0; number < this.hashes.length; number++) this.place(number, this.hashes.at(number));
  }
}

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
