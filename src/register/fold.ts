import { foldName } from '../model/fold.js';

const MARKS = /[\u0300-\u036f]+/g;
const PLAIN = /^[a-z0-9 ]*$/;
const ASCII = /^[ -~]*$/;

/**
 * The form by which names of clubs, outlets and the like are compared: `foldName` with "&" as "and" and initials drawn
 * together. "Brighton & Hove Albion F.C." -> "brighton and hove albion fc".
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  return foldName(lower.replaceAll('.', '').replaceAll('&', ' and '));
}

function squeeze(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('  ') ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
}

/** The text without accents, capitals and punctuation kept: "Şükrü Saracoğlu" -> "Sukru Saracoglu". */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  const plain = text.normalize('NFD').replace(MARKS, '');
  return plain.replace(/[øłßæœđðþıħØŁÆŒĐÐÞĦ]/g, (letter) => {
    const small = foldName(letter);
    return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
  });
}

/** Letters that stand for "football club" and the like, and so tell no two clubs of a country apart. */
const CLUB_LETTERS: ReadonlySet<string> = new Set('fc cf afc sc sfc fk sk nk bk ff if jk calcio'.split(' '));

/**
 * The form by which clubs are looked up: folded, without a leading article and without "FC" and its like at either
 * end, as long as something remains.
 */
export function foldClub(text: string): string {
  const words = fold(text).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && CLUB_LETTERS.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && CLUB_LETTERS.has(words[words.length - 1] ?? '')) words.pop();
  return words.join(' ');
}

/** The form by which outlets, competitions and nations are looked up: folded, without a leading article. */
export function foldTitle(text: string): string {
  const folded = fold(text);
  return folded.startsWith('the ') && folded.length > 4 ? folded.slice(4) : folded;
}

const BARE_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** `foldName`, with a short way for the names that need little of it: most do. */
export function foldPerson(name: string): string {
  return BARE_NAME.test(name) ? name.toLowerCase() : foldName(name);
}
