const MARKS = /\p{M}+/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};
const SPECIAL_LETTERS = /[øßłđðæœıþ]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || code === 39 || code === 96) return false;
  }
  return true;
}

/** The form in which words are compared: lower case, without accents and apostrophes ("N'Golo" -> "ngolo"). */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replace(APOSTROPHES, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter)
    .replace(/\u00ad/g, '');
}
