import { Problem } from '../model/problem.js';

/** A decoded document; `note` says what was unusual about its encoding. */
export interface Decoded {
  readonly text: string;
  readonly note: string | null;
}

const SAMPLE = 4096;

/**
 * Bytes to text. A byte order mark decides (and is left out); else UTF-16 is told by its zero bytes, UTF-8 by
 * being valid, a charset that the sender named is used, and what is left is taken for windows-1252, which
 * Latin-1 is a part of. Throws a Problem (`binary`) where the bytes are no text.
 */
export function decode(bytes: Uint8Array, input: string, charset?: string): Decoded {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) {
    return valid(bytes.subarray(3))
      ? { text: utf8(bytes.subarray(3)), note: 'byte order mark left out' }
      : { text: text(bytes.subarray(3), 'utf-8'), note: 'byte order mark left out; invalid UTF-8 replaced' };
  }
  if (starts(bytes, 0xff, 0xfe))
    return wide(bytes.subarray(2), 'utf-16le', input, 'UTF-16 with a byte order mark');
  if (starts(bytes, 0xfe, 0xff))
    return wide(bytes.subarray(2), 'utf-16be', input, 'UTF-16 with a byte order mark');
  const order = wideOrder(bytes);
  if (order !== null) return wide(bytes, order, input, 'UTF-16 without a byte order mark');
  if (isBinary(bytes)) throw new Problem('binary', input, 'binary data, not text');
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    const named = decodeNamed(bytes, charset);
    if (named !== null) return { text: named, note: null };
  }
  if (valid(bytes)) return { text: utf8(bytes), note: null };
  return { text: western(bytes), note: 'not UTF-8; read as windows-1252 (Latin-1)' };
}

function wide(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be', input: string, how: string): Decoded {
  const decoded = text(bytes.subarray(0, bytes.length - (bytes.length % 2)), order);
  if (decoded.includes('\u0000')) throw new Problem('binary', input, 'binary data, not text');
  return { text: decoded, note: `read as ${how}` };
}

function starts(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** UTF-16 of European text has a zero in nearly every other byte, and always on the same side. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** Zero bytes, or more than a few control characters, never stand in a text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const length = Math.min(bytes.length, 65_536);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > 2 && controls > length * 0.02;
}

function valid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function text(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** windows-1252 from 0x80 to 0x9f; the five that it leaves open stay what they are in Latin-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: the platform's decoder of that name knows only Latin-1 in some versions of Node. */
function western(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (mark) => WESTERN[mark.charCodeAt(0) - 0x80] ?? mark);
}

/** Null where the charset is none that is known. */
function decodeNamed(bytes: Uint8Array, charset: string): string | null {
  if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(charset)) return western(bytes);
  try {
    return text(bytes, charset);
  } catch {
    return null;
  }
}
