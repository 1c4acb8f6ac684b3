/**
 * Held apart from its strings: they come in more shapes (cut, joined, of one or two bytes a unit) than the engine can
 * keep apart in one place, so that it would look the method up anew for every unit.
 */
const { charCodeAt } = String.prototype;

/**
 * Ids are hashes of what identifies a thing, so that reading the same article twice changes nothing.
 * Two independent 32-bit multiplicative hashes over UTF-16 code units (the construction known as cyrb53,
 * kept at its full 64 bits), as 16 hex digits: fast enough for the reader, and collisions are expected
 * only beyond some 10^9 ids of one kind. Not a cryptographic hash.
 */
export function hashId(...parts: readonly (string | number | boolean | null)[]): string {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57;
  for (const part of parts) {
    const text = part === null ? '\u0000' : String(part);
    const { length } = text;
    for (let i = 0; i < length; i++) {
      const code = charCodeAt.call(text, i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    // A separator that no text part can forge by running into its neighbour.
    a = Math.imul(a ^ 0x1f0001, 2654435761);
    b = Math.imul(b ^ 0x1f0001, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(a) + hex(b);
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(value: number): string {
  return HEX[value >>> 24]! + HEX[(value >>> 16) & 255]! + HEX[(value >>> 8) & 255]! + HEX[value & 255]!;
}
