import { foldName } from '../src/model/fold.js';
import type { NameIndex, NamePhrase } from '../src/model/name.js';

/** Decides, as a fair judge would, whether two wordings mean the same. */
export interface Matcher {
  samePerson(a: string, b: string): boolean;
  sameClub(a: string | null, b: string | null): boolean;
  sameSource(a: string, b: string): boolean;
}

/** As the product folds names, and further: a possessive ending and the dots of abbreviations go too. */
export function fold(name: string): string {
  return foldName(
    name
      .replace(/['’‘`´]s\b/g, '')
      .replace(/\b(\w)\.(?=\w\b)/g, '$1')
      .replace(/\.(?=\s|$)/g, ''),
  );
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'junior', 'sr', 'snr', 'jnr']);

function personWords(name: string): readonly string[] {
  const words = fold(name).split(' ');
  return words.length > 1 ? words.filter((word) => !SUFFIXES.has(word)) : words;
}

/**
 * Equal when folded, in another order ("Son Heung-min"), a surname for the full name ("Kante"), a middle name
 * dropped, or a given name shortened to its initial.
 */
export function samePerson(a: string, b: string): boolean {
  const left = personWords(a);
  const right = personWords(b);
  if (left.join('') === right.join('')) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === long.length && sortedEqual(short, long)) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  const rest = [...long.slice(0, -1)];
  for (const word of short.slice(0, -1)) {
    const at = rest.findIndex((other) => word === other || isInitial(word, other) || isInitial(other, word));
    if (at < 0) return false;
    rest.splice(0, at + 1);
  }
  return true;
}

function isInitial(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}

function sortedEqual(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** Words that mark a side of a club, or its legal form, and never tell two clubs apart. */
const SIDE_WORDS: ReadonlySet<string> = new Set(
  'the side outfit club giants football fc afc cf sc ac as ssc rc ud cd fk sk if bk nk women womens ladies wfc lfc femeni femenino feminines frauen feminine w u21 u23 u18'.split(
    ' ',
  ),
);
/** Second words that are dropped in common usage ("Leeds" for "Leeds United"). */
const TAIL_WORDS: ReadonlySet<string> = new Set(
  'united city town rovers albion hotspur county athletic wanderers hove and argyle alexandra orient argyle north end wednesday forest palace rangers munich lisbon calcio germain'.split(
    ' ',
  ),
);

function clubWords(name: string): readonly string[] {
  const words = fold(name).split(' ');
  const kept = words.filter((word) => !SIDE_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}

function sameClubWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || !short.every((word, index) => word === long[index])) return false;
  return long.slice(short.length).every((word) => TAIL_WORDS.has(word));
}

/** A host name without its "www." and its ending: "www.lequipe.fr" is "lequipe". */
function outletKey(name: string): string {
  const host = name.trim().toLowerCase();
  const bare = /^[\w.-]+\.[a-z]{2,6}$/.test(host)
    ? host.replace(/^www\./, '').replace(/(\.(com|co|org|net))?\.[a-z]{2,6}$/, '')
    : host;
  return fold(bare)
    .replace(/^(the|reports in|reports from) /, '')
    .replace(/(?: (?:reports|news|online|sports?))+$/, '')
    .replaceAll(' ', '');
}

/**
 * Builds a matcher over a register's names. Without a register ("man utd", nicknames, grounds) only the words
 * themselves are compared.
 */
export function createMatcher(index: NameIndex | null): Matcher {
  const clubs = new Map<string, Set<string>>();
  const outlets = new Map<string, Set<string>>();
  for (const entry of index?.names() ?? []) {
    if (isClubName(entry)) addTo(clubs, clubWords(entry.phrase).join(' '), entry.id);
    if (entry.kind === 'outlet') addTo(outlets, outletKey(entry.phrase), entry.id);
  }
  const clubIds = (name: string): ReadonlySet<string> | undefined => {
    const words = clubWords(name);
    return clubs.get(words.join(' ')) ?? clubs.get(words.filter((word) => word !== 'side').join(' '));
  };
  const sameClub = (a: string | null, b: string | null): boolean => {
    if (a === null || b === null) return a === b;
    if (fold(a) === fold(b)) return true;
    if (shareOne(clubIds(a), clubIds(b))) return true;
    return sameClubWords(clubWords(a), clubWords(b));
  };
  const sameSource = (a: string, b: string): boolean => {
    const left = outletKey(a);
    const right = outletKey(b);
    if (left === right || left === outletWithSport(right) || right === outletWithSport(left)) return true;
    return shareOne(outlets.get(left), outlets.get(right)) || samePerson(a, b) || sameClub(a, b);
  };
  return {
    samePerson: remember(samePerson),
    sameClub: remember(sameClub),
    sameSource: remember(sameSource),
  };
}

/** The same pairs are asked again and again while sets are aligned. */
function remember<T extends string | null>(same: (a: T, b: T) => boolean): (a: T, b: T) => boolean {
  const known = new Map<T, Map<T, boolean>>();
  return (a, b) => {
    let row = known.get(a);
    if (row === undefined) {
      row = new Map();
      known.set(a, row);
    }
    let answer = row.get(b);
    if (answer === undefined) {
      answer = same(a, b);
      row.set(b, answer);
    }
    return answer;
  };
}

function outletWithSport(key: string): string {
  return `${key}sport`;
}

/** A ground or a city stands for its club, as in "the Old Trafford club". */
function isClubName(entry: NamePhrase): boolean {
  return entry.kind === 'club' || entry.kind === 'ground';
}

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

function shareOne(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  for (const id of a) if (b.has(id)) return true;
  return false;
}
