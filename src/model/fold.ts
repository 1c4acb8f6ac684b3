/** Letters that Unicode does not decompose, as the press writes them without their marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN = /^[\u0000-\u007f]*$/;

/**
 * A name as it is compared: lower case, without marks, apostrophes dropped, every other sign a single space
 * ("N'Golo Kanté" and "NGolo Kante" are the same, "Saint-Maximin" is "saint maximin").
 */
export function foldName(name: string): string {
  // Nearly all names have plain letters only, for which the long way would give the same.
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıħþßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
