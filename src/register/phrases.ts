import type { NameKind, NamePhrase } from '../model/name.js';
import type { Club } from './club.js';
import { isCommon } from './common.js';
import { regionRows } from './data/regions.js';
import { fold, withoutAccents } from './fold.js';
import type { Competition, Nation } from './nation.js';
import type { Journalist, Outlet } from './outlet.js';
import { cell } from './rows.js';

/** Last words by which several clubs are called where the text has made clear which: "United", "Rovers". */
const SHARED_LAST_WORDS: ReadonlySet<string> = new Set([
  'Albion',
  'Athletic',
  'City',
  'County',
  'Dynamo',
  'Rovers',
  'Town',
  'United',
  'Wanderers',
]);
/** A shared last word stands for a club less often than a name of its own. */
const SHARED_WEIGHT = 0.5;
const FOOTBALL_CLUBS: ReadonlySet<string> = new Set(['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IE', 'US']);

export interface Things {
  readonly clubs: readonly Club[];
  readonly outlets: readonly Outlet[];
  readonly journalists: readonly Journalist[];
  readonly nations: readonly Nation[];
  readonly competitions: readonly Competition[];
}

interface Thing {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly country?: string;
  readonly role?: 'pundit';
}

/** Every phrase of the register; things in the order given, the fullest phrase of each first, none twice. */
export function phrasesOf(things: Things): readonly NamePhrase[] {
  const phrases: NamePhrase[] = [];
  const seen = new Set<string>();
  const add: Add = (thing, written, form, weight = thing.weight) => {
    // What stands in brackets tells namesakes apart in lists; no text has it.
    if (written === '' || written.includes('(')) return;
    const article = written.startsWith('the ') || written.startsWith('The ');
    const phrase = article ? written.slice(4) : written;
    const folded = fold(phrase);
    if (!isWritten(phrase, folded)) return;
    const wants = wantsOf(phrase, folded, form, article);
    push(thing, phrase, form, weight, wants);
    const plain = withoutAccents(phrase);
    // Without its accent a name may be a word or a first name: "Olé", "Récord".
    if (plain !== phrase && !isCommon(folded)) push(thing, plain, form, weight, wants);
  };
  const push = (
    thing: Thing,
    phrase: string,
    form: NamePhrase['form'],
    weight: number,
    wants: NamePhrase['wants'],
  ) => {
    // An outlet may be listed with and without its article: the freer row is the second one.
    const key = `${thing.kind} ${thing.id} ${phrase} ${wants ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    const { kind, id, name, country, role } = thing;
    phrases.push({
      phrase,
      kind,
      id,
      name,
      form,
      weight,
      ...(country !== undefined && { country }),
      ...(role !== undefined && { role }),
      ...(wants !== undefined && { wants }),
    });
  };
  for (const club of things.clubs) addClub(club, add);
  addRegions(things.clubs, add);
  for (const nation of things.nations) addNation(nation, add);
  for (const { id, name, also, weight, country } of things.competitions) {
    const thing: Thing = { kind: 'competition', id, name, weight, country };
    add(thing, name, 'full');
    for (const other of also) add(thing, other, other.includes(' ') ? 'full' : 'short');
  }
  for (const { id, name, also, weight, country, kind } of things.outlets) {
    const thing: Thing = { kind: 'outlet', id, name, weight, country };
    // A club's own site bears the club's name: in a text that is the club.
    if (kind !== 'club') add(thing, name, 'full');
    for (const other of also) add(thing, other, 'short');
  }
  for (const { id, name, also, weight, country, pundit } of things.journalists) {
    const thing: Thing = pundit
      ? { kind: 'journalist', id, name, weight, country, role: 'pundit' }
      : { kind: 'journalist', id, name, weight, country };
    add(thing, name, 'full');
    for (const other of also)
      add(thing, other, other.includes(' ') ? 'full' : 'short', weight * SHARED_WEIGHT);
  }
  return phrases;
}

type Add = (thing: Thing, written: string, form: NamePhrase['form'], weight?: number) => void;

function addClub(club: Club, add: Add): void {
  const { id, name, weight, country } = club;
  const thing: Thing = { kind: 'club', id, name, weight, country };
  add(thing, plainName(name), 'full');
  if (FOOTBALL_CLUBS.has(country) && !/\bA?FC\b|Women$/.test(name)) add(thing, `${name} FC`, 'full');
  for (const other of club.also) add(thing, other, isFull(other, name) ? 'full' : 'short');
  for (const nickname of club.nicknames) add(thing, nickname, 'nickname');
  const last = name.slice(name.lastIndexOf(' ') + 1);
  // West Ham United, whose name has two words without it, is West Ham and never United.
  const united = last === 'United' && name.split(' ').length > 2;
  if (last !== name && SHARED_LAST_WORDS.has(last) && !united && !club.also.includes(last)) {
    add(thing, last, 'short', weight * SHARED_WEIGHT);
  }
  for (const ground of club.grounds) add({ ...thing, kind: 'ground' }, ground, 'full');
  if (club.city !== null) add({ ...thing, kind: 'city' }, club.city, 'full');
}

/** A second name of as many words as the first ("Internazionale Milano") is a full name, a shorter one is short. */
function isFull(other: string, name: string): boolean {
  const words = other.split(' ').length;
  return words > 1 && words >= name.split(' ').length && !/^Man\b|\bUtd\b/.test(other);
}

function plainName(name: string): string {
  const bracket = name.indexOf(' (');
  return bracket < 0 ? name : name.slice(0, bracket);
}

function addRegions(clubs: readonly Club[], add: Add): void {
  const byName = new Map(clubs.map((club) => [club.name, club]));
  for (const [phrase, sort, names] of regionRows) {
    for (const clubName of cell(names)) {
      const club = byName.get(clubName);
      if (club === undefined) continue;
      const { id, name, weight, country } = club;
      add({ kind: 'city', id, name, weight, country }, phrase, sort === 'people' ? 'nickname' : 'short');
    }
  }
}

function addNation(nation: Nation, add: Add): void {
  const { id, name } = nation;
  const thing: Thing = { kind: 'nation', id, name, weight: 0.8, country: id };
  add(thing, name, 'full');
  for (const other of nation.also) add(thing, other, other.includes(' ') ? 'full' : 'short');
  for (const nickname of nation.nicknames) add(thing, nickname, 'nickname');
  const demonym: Thing = { ...thing, kind: 'demonym' };
  // "the Italian", "the Frenchman", "the Portuguese" are one person; "the French" are none.
  const people = nation.people.length > 0 ? nation.people : nation.adjectives;
  for (const person of people) add(demonym, person, 'short');
  for (const person of nation.people) add(demonym, pluralOf(person), 'nickname');
  for (const adjective of nation.adjectives) add(demonym, adjective, 'full');
}

/** "Frenchman", "Italian": the people, by whom a text means a club of the country. */
function pluralOf(person: string): string {
  // But "Germans".
  return /[^r]man$/.test(person) ? `${person.slice(0, -2)}en` : `${person}s`;
}

/** A letter alone ("the i") or small words ("90 min", "ran") are too little to find a name by in a text. */
function isWritten(phrase: string, folded: string): boolean {
  if (phrase.length < 2) return false;
  return phrase !== phrase.toLowerCase() || !(phrase.includes(' ') || isCommon(folded));
}

/**
 * What a phrase must have around it. A nickname that is an ordinary word wants its article ("the Reds"), another name
 * that is one wants its capital ("Reading"); two letters count only in capitals ("AS"), as do acronyms that are words.
 */
function wantsOf(
  phrase: string,
  folded: string,
  form: NamePhrase['form'],
  article: boolean,
): NamePhrase['wants'] {
  if (article) return 'the';
  const common = isCommon(folded);
  if (/^[A-Z]{2}$/.test(phrase)) return 'caps';
  if (common && /^[A-Z]{2,4}$/.test(phrase)) return 'caps';
  if (!common) return undefined;
  return form === 'nickname' ? 'the' : 'capital';
}
