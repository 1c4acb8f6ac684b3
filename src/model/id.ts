/**
 * Ids are hashes of what identifies a thing, so that reading the same article twice changes nothing.
 * Two independent 32-bit multiplicative hashes over UTF-16 code units (the construction known as cyrb53,
 * kept at its full 64 bits), as 16 hex digits: fast enough for the reader, and collisions are expected
 * only beyond some 10^9 ids of one kind. Not a cryptographic hash.
 */
export function hashId(...parts: readonly (string | number | boolean | null)[]): string {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57;
  for (let i = 0; i < parts.length; i++) {
    const text = parts[i] === null ? '\u0000' : String(parts[i]);
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const code: number = charCodeAt.call(text, at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    // A separator that no text part can forge by running into its neighbour.
    a = Math.imul(a ^ 0x1f0001, 2654435761);
    b = Math.imul(b ^ 0x1f0001, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  for (let i = 0; i < 8; i++) {
    digits[i] = HEX[(a >>> (28 - 4 * i)) & 15]!;
    digits[8 + i] = HEX[(b >>> (28 - 4 * i)) & 15]!;
  }
  return String.fromCharCode(...digits);
}

/** Codes of the digits, and those of the id being made: joined at once they are a string of one piece. */
const HEX: readonly number[] = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const digits: number[] = new Array<number>(16).fill(0);

/** Held apart from its strings, which come in more shapes (cut, joined) than the engine keeps apart in one place. */
const { charCodeAt } = String.prototype;
