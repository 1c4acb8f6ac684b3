import type { Post } from '../model/name.js';
import { fold } from '../text/fold.js';
import type { ClubEntry } from './club.js';
import { gapTo, type Places } from './places.js';

/** A person of an article, gathered from all its mentions. */
export interface PersonEntry {
  /** Fullest name in the article. */
  name: string;
  /** Folded words of that name. */
  words: readonly string[];
  id: string | null;
  role: 'player' | 'manager' | 'staff' | 'agent' | 'pundit' | null;
  club: ClubEntry | null;
  /** The clubs that he is known to have run. */
  posts: readonly Post[];
  /** The club that he is said to have left before the move that the article tells of. */
  left: ClubEntry | null;
  /** Clubs that he has left. */
  readonly former: ClubEntry[];
  readonly nations: string[];
  age: number | null;
  position: string | null;
  loan: boolean;
  /** Tokens at which he is mentioned. */
  readonly at: Places;
  /** Grounds to take the name for a person's; 0 for a capitalised word of which nothing else is known. */
  evidence: number;
  /** Carries a word of outlets in its name: no person after all. */
  press: boolean;
  /** Whom the article is about. */
  hero: boolean;
  /** Brought in as somebody's relative or agent. */
  aside: boolean;
  /** Whose agent he is said to be. */
  client: PersonEntry | null;
  /** Mentions at which he is only said to have said something. */
  spoken: number;
  /** Somebody of whom the article makes claims. */
  claimed: boolean;
}

/** Whether a text tells of a player, or says nothing of what somebody is: most names in transfer news are players'. */
export function mayPlay({ role }: Pick<PersonEntry, 'role'>): boolean {
  return role === null || role === 'player';
}

/** Persons of one surname that are told apart; a bound for hostile texts. */
const NAMESAKES = 64;
/** Tokens by which somebody's relative stands farther off than he does. */
const ASIDE = 200_000;
const NO_POSTS: readonly Post[] = [];
const NOBODY: readonly PersonEntry[] = [];

/** All persons of one article: joins "Gomez" to "Joe Gomez", keeps two Gomezes apart. */
export class People {
  all: PersonEntry[] = [];
  private byLast = new Map<string, PersonEntry[]>();

  clear(): void {
    // New ones: a cleared map keeps hold of what it had, for those that may still walk over it.
    if (this.all.length === 0) return;
    this.all = [];
    this.byLast = new Map();
  }

  /** The person who has a name of two words or more, under this or a shorter or longer form of it. */
  byFull(words: readonly string[]): PersonEntry | null {
    const namesakes = this.byLast.get(words[words.length - 1]!) ?? NOBODY;
    for (let i = 0; i < namesakes.length && i < NAMESAKES; i++)
      if (sameName(namesakes[i]!.words, words)) return namesakes[i]!;
    return null;
  }

  /** Adds a name of two words or more, or finds the person who has it. */
  addFull(name: string, words: readonly string[], evidence: number): PersonEntry {
    const known = this.byFull(words);
    if (known === null) return this.make(name, words, evidence);
    if (isFuller(words, known.words)) this.rename(known, name, words);
    known.evidence += evidence;
    return known;
  }

  /** A person goes by a fuller name. */
  rename(known: PersonEntry, name: string, words: readonly string[]): void {
    known.name = name;
    known.words = words;
    this.enter(known);
  }

  /** Who is meant by a single name; the person mentioned last before token `at` among namesakes. */
  bySingle(word: string, at: number): PersonEntry | null {
    const namesakes = this.byLast.get(word);
    if (namesakes === undefined || namesakes.length === 0) return null;
    let best: PersonEntry | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (let i = 0; i < namesakes.length && i < NAMESAKES; i++) {
      const person = namesakes[i]!;
      // Of a father and his son the surname means the son.
      const distance = gapTo(person.at, at + 1, 100_000) - 1 + (person.aside ? ASIDE : 0);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = person;
      }
    }
    return best ?? namesakes[0]!;
  }

  /** Whether somebody has been named with this surname. */
  isBorne(word: string): boolean {
    return this.byLast.has(word);
  }

  /** Whom a single name that nobody bears is a middle name or a misspelling of ("Brantwaite" for Branthwaite); null for nobody. */
  byMisspelling(word: string): PersonEntry | null {
    const named = this.byMiddle(word);
    if (named !== null || word.length < LONG) return named;
    for (let i = 0; i < this.all.length && i < NAMESAKES; i++) {
      const { words } = this.all[i]!;
      if (words.length > 1 && isMisspelt(words[words.length - 1]!, word)) return this.all[i]!;
    }
    return null;
  }

  /** "Moustapha" for Mouhamadou Moustapha Gning: the one whose middle name it is; null for nobody and for several. */
  private byMiddle(word: string): PersonEntry | null {
    if (word.length < GIVEN) return null;
    return this.only((words) => words.length === 3 && words[1] === word);
  }

  /** "Wilf" for Wilfried Brandt: the only one whose given name goes on from it; null for nobody and for several. */
  byShort(word: string): PersonEntry | null {
    if (word.length < SHORT) return null;
    return this.only(
      ([given, last]) => last !== undefined && given!.length > word.length && given!.startsWith(word),
    );
  }

  /** The only person whose name is such a one; null for nobody and for several. */
  private only(isSuch: (words: readonly string[]) => boolean): PersonEntry | null {
    let found: PersonEntry | null = null;
    for (let i = 0; i < this.all.length && i < NAMESAKES; i++) {
      if (!isSuch(this.all[i]!.words)) continue;
      if (found !== null) return null;
      found = this.all[i]!;
    }
    return found;
  }

  make(name: string, words: readonly string[], evidence: number): PersonEntry {
    const person: PersonEntry = {
      name,
      words,
      id: null,
      role: null,
      club: null,
      posts: NO_POSTS,
      left: null,
      former: [],
      nations: [],
      age: null,
      position: null,
      loan: false,
      at: [],
      evidence,
      press: false,
      hero: false,
      aside: false,
      client: null,
      spoken: 0,
      claimed: false,
    };
    this.all.push(person);
    this.enter(person);
    return person;
  }

  /** Enters a person under each name that he can be called by; once more when a fuller name is met. */
  private enter(person: PersonEntry): void {
    for (const key of keysOf(person.words)) {
      const list = this.byLast.get(key);
      if (list === undefined) this.byLast.set(key, [person]);
      else if (list.lastIndexOf(person, NAMESAKES) === -1) list.push(person);
    }
  }
}

/** The words by which a person can be called for short: the last, the one before a particle's, the first. */
function keysOf(words: readonly string[]): readonly string[] {
  const last = words[words.length - 1]!;
  if (words.length === 1) return [last];
  const keys = [last];
  if (words[0] !== last) keys.push(words[0]!);
  for (let from = 1; from < words.length - 1; from++) keys.push(words.slice(from).join(' '));
  return keys;
}

/** Whether two names of several words can be one person's: the shorter's words are the longer's, in order. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short) {
    const found = long.findIndex(
      (other, index) =>
        index >= at &&
        (other === word ||
          initialOf(other, word) ||
          initialOf(word, other) ||
          (index === 0 && isCutShort(word, other))),
    );
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

/** "Mo" for Mohamed, "Alex" for Alexander: a given name and how it is called for short. */
function isCutShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && long.startsWith(short);
}

/** Letters that a given name is cut short to ("Rob"). */
const SHORT = 3;

/** Letters of a middle name by which somebody may be called; "van" and "el" are shorter. */
const GIVEN = 4;

/** Letters from which on a name with one too many or too few is hardly another's. */
const LONG = 7;

/** Whether two words differ by one letter left out, put in or put in another's place, behind the first. */
function isMisspelt(a: string, b: string): boolean {
  if (a.length < LONG || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let at = 1;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at < a.length;
}

/** Whether a name has more words than another, or as many with a given name that the other cuts short. */
export function isFuller(words: readonly string[], known: readonly string[]): boolean {
  if (words.length !== known.length) return words.length > known.length;
  return words[0]!.length > known[0]!.length && isCutShort(words[0]!, known[0]!);
}

function initialOf(full: string, initial: string): boolean {
  return initial.length === 1 && full.startsWith(initial);
}

/** Folded words of a name as written. */
export function nameWords(name: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= name.length; i++) {
    if (i < name.length && !parts(name.charCodeAt(i))) continue;
    const folded = i > from ? fold(name.slice(from, i)) : '';
    if (folded !== '') words.push(folded);
    from = i + 1;
  }
  return words;
}

/** Whether a sign parts the words of a name: white space, a hyphen, a full stop. */
function parts(code: number): boolean {
  if (code < 128) return code === 32 || code === 45 || code === 46 || (code >= 9 && code <= 13);
  return code === 0x2010 || code === 0x2011 || (code > 159 && /\s/u.test(String.fromCharCode(code)));
}
