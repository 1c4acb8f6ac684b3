/** Coarse classes of UTF-16 code units. What words are made of comes last. */
export const CharClass = { Space: 0, Newline: 1, Sign: 2, Letter: 3, Digit: 4 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const digit = code >= 48 && code <= 57;
  ASCII[code] = letter
    ? CharClass.Letter
    : digit
      ? CharClass.Digit
      : code === 10
        ? CharClass.Newline
        : code <= 32 || code === 127
          ? CharClass.Space
          : CharClass.Sign;
}

/** Class of a code unit; NaN (past the end of a text) counts as a space. */
export function charClass(code: number): CharClass {
  return (CLASSES[code] ?? CharClass.Space) as CharClass;
}

function classOf(code: number): CharClass {
  if (code < 128) return ASCII[code] as CharClass;
  if (code >= 0xc0 && code < 0x2000)
    return code === 0xd7 || code === 0xf7 ? CharClass.Sign : CharClass.Letter;
  if (
    code === 0xa0 ||
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x3000
  ) {
    return CharClass.Space;
  }
  if (code === 0x2028 || code === 0x2029) return CharClass.Newline;
  if (code < 0x2c00) return CharClass.Sign;
  if ((code >= 0xd800 && code <= 0xdfff) || isVariation(code)) return CharClass.Sign;
  return CharClass.Letter;
}

/** Whether a unit only chooses how the sign before it is drawn ("✈️"). */
export function isVariation(code: number): boolean {
  return code >= 0xfe00 && code <= 0xfe0f;
}

/** Whether the letter at `at` is a capital. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}

/** Class by code unit: one look instead of a row of questions. */
export const CLASSES: Readonly<Uint8Array> = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code));

/** A set of signs as a table by code unit: 1 for those in it. */
export function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1;
  return table;
}

/**
 * Held apart from its strings: they come in more shapes (cut, joined, of one or two bytes a unit) than the engine can
 * keep apart in one place, so that it would look the method up anew for every unit.
 */
const { charCodeAt } = String.prototype;

/** The code unit at a place of a string; NaN outside it. */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
