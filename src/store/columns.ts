/**
 * Texts that neither engine keeps as they are (a NUL, half a surrogate pair) are kept as JSON behind a mark, so that
 * every offset holds when they come back; all others are kept plainly.
 */
const MARK = '\u0001json:';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control character is what is looked for
const UNKEPT = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function packText(text: string): string {
  return UNKEPT.test(text) || text.startsWith(MARK) ? MARK + JSON.stringify(text) : text;
}

export function unpackText(stored: string): string {
  return stored.startsWith(MARK) ? String(JSON.parse(stored.slice(MARK.length))) : stored;
}

export function packTextOrNull(text: string | null): string | null {
  return text === null ? null : packText(text);
}

export function unpackTextOrNull(stored: string | null): string | null {
  return stored === null ? null : unpackText(stored);
}

export function flag(value: boolean): number {
  return value ? 1 : 0;
}
