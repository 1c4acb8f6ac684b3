/** Ids of punctuation, below zero so that no word shares them. */
export const COMMA = -1;
export const PERIOD = -2;
export const COLON = -3;
export const SEMICOLON = -4;
export const DASH = -5;
export const OPEN = -6;
export const CLOSE = -7;
export const QUOTE = -8;
export const QUESTION = -9;
export const EXCLAMATION = -10;
export const SLASH = -11;
export const POUND = -12;
export const EURO = -13;
export const DOLLAR = -14;
export const PERCENT = -15;
export const BULLET = -16;
export const APOSTROPHE = -17;
export const OTHER = -18;

const PUNCTUATION: Readonly<Record<string, number>> = {
  ',': COMMA,
  '.': PERIOD,
  ':': COLON,
  ';': SEMICOLON,
  '–': DASH,
  '—': DASH,
  '-': DASH,
  '(': OPEN,
  '[': OPEN,
  ')': CLOSE,
  ']': CLOSE,
  '"': QUOTE,
  '“': QUOTE,
  '”': QUOTE,
  '„': QUOTE,
  '«': QUOTE,
  '»': QUOTE,
  '?': QUESTION,
  '!': EXCLAMATION,
  '…': PERIOD,
  '/': SLASH,
  '|': BULLET,
  '£': POUND,
  '€': EURO,
  $: DOLLAR,
  '%': PERCENT,
  '•': BULLET,
  '·': BULLET,
  '*': BULLET,
  '‘': QUOTE,
  "'": APOSTROPHE,
  '’': APOSTROPHE,
  '`': APOSTROPHE,
};

/** Ids of the signs below 128, which nearly all are, by code. */
const ASCII_SIGNS = new Int8Array(128).fill(OTHER);
for (const [mark, id] of Object.entries(PUNCTUATION))
  if (mark.charCodeAt(0) < 128) ASCII_SIGNS[mark.charCodeAt(0)] = id;

/** The id of a sign; a backslash, an emoji or any other that carries nothing is OTHER. */
export function signOf(code: number): number {
  return code < 128 ? ASCII_SIGNS[code]! : (PUNCTUATION[String.fromCharCode(code)] ?? OTHER);
}
