import type { NamePhrase } from '../model/name.js';
import { fold } from '../text/fold.js';
import type { Tokens } from '../text/tokens.js';
import type { ClubEntry, ClubMention } from './club.js';
import { isWord, type Node } from './node.js';
import { nameWords, People, type PersonEntry } from './people.js';
import { isName } from './scan.js';

/** One sentence of an article, as its nodes. */
export interface Sentence {
  readonly nodes: Node[];
  readonly from: number;
  readonly to: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/** What the article as a whole tells: its persons and clubs, and who each mention means. */
export class Discourse {
  readonly people = new People();
  readonly clubs = new Map<string, ClubEntry>();
  private tokens!: Tokens;

  build(tokens: Tokens, sentences: readonly Sentence[]): void {
    this.tokens = tokens;
    this.people.clear();
    this.clubs.clear();
    this.findClubs(sentences);
    this.findFullNames(sentences);
    this.findSingleNames(sentences);
    this.describeClubs(sentences);
    this.giveTraits(sentences);
    this.giveHomes(sentences);
    this.describePersons(sentences);
  }

  /** Clubs with one reading first; the ambiguous ones then by what the article speaks of, else by weight. */
  private findClubs(sentences: readonly Sentence[]): void {
    const mentions: ClubMention[] = [];
    for (const sentence of sentences) {
      for (const item of sentence.nodes) {
        if (
          (item.kind === 'name' || (item.kind === 'person' && item.value === '' && item.how === 'named')) &&
          item.names.length === 0
        )
          this.promote(item);
        if (item.kind === 'club' && item.club !== null && !item.club.described) mentions.push(item.club);
        if (item.traits !== null) {
          if (item.traits.club !== null && !item.traits.club.described) mentions.push(item.traits.club);
          mentions.push(...item.traits.former);
        }
      }
    }
    const open: ClubMention[] = [];
    for (const mention of mentions) {
      const clubs = clubNames(mention.names);
      if (clubs.length > 1 && new Set(clubs.map((club) => club.id)).size > 1) open.push(mention);
      else mention.resolved = this.enter(clubs[0] ?? null, mention);
    }
    for (const mention of open) {
      const clubs = clubNames(mention.names);
      const known = clubs.filter((club) => this.clubs.has(club.id));
      const choice = best(known.length > 0 ? known : clubs, (club) => this.nearness(club.id, mention.from));
      mention.resolved = this.enter(choice, mention);
    }
  }

  /** Of clubs known in the article the nearest before; of others the best known. */
  private nearness(id: string, at: number): number {
    const entry = this.clubs.get(id);
    if (entry === undefined) return 0;
    let nearest = 0;
    for (const place of entry.at)
      nearest = Math.max(nearest, place <= at ? 1 / (1 + at - place) : 0.1 / (1 + place - at));
    return 1 + nearest;
  }

  private enter(name: NamePhrase | null, mention: ClubMention): ClubEntry {
    const key = name?.id ?? fold(mention.written);
    const written =
      name === null || name.form === 'nickname' || name.kind === 'ground' ? null : mention.written;
    let entry = this.clubs.get(key);
    if (entry === undefined) {
      entry = {
        key,
        id: name?.id ?? null,
        name: written ?? name?.name ?? mention.written,
        at: [],
        nation: name?.kind === 'nation',
      };
      this.clubs.set(key, entry);
      if (written === null && name !== null) this.unnamed.add(key);
    } else if (written !== null && (this.unnamed.has(key) || written.length > entry.name.length)) {
      entry.name = written;
      this.unnamed.delete(key);
    }
    entry.at.push(mention.from);
    return entry;
  }

  /** Clubs met so far only by nickname or ground. */
  private readonly unnamed = new Set<string>();

  /** An unknown name that has a club's word in it is a club ("FC Nordholm"). */
  private promote(item: Node): void {
    if (item.nameTo - item.nameFrom < 2) return;
    for (let i = item.nameFrom; i < item.nameTo; i++) {
      if (this.organisation(i)) {
        item.kind = 'club';
        item.club = {
          names: [],
          written: this.tokens.slice(item.from, item.to),
          from: item.from,
          to: item.to,
          resolved: null,
          described: false,
        };
        return;
      }
    }
  }

  organisation: (token: number) => boolean = () => false;

  /** Folded words that outlets carry in their names. */
  press: ReadonlySet<string> = new Set();

  private findFullNames(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) {
      for (const item of sentence.nodes) {
        if (item.kind !== 'person' || item.how !== 'named') continue;
        const written = this.tokens.slice(item.nameFrom, item.nameTo);
        const words = nameWords(written);
        if (words.length < 2) continue;
        const person = this.people.addFull(written, words, item.value === 'modified' ? 3 : item.weak ? 0 : 1);
        this.place(item, person);
      }
    }
  }

  private findSingleNames(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) {
      for (const item of sentence.nodes) {
        if (item.kind !== 'person' || item.how !== 'named' || item.person !== null) continue;
        const written = this.tokens.slice(item.nameFrom, item.nameTo);
        const words = nameWords(written);
        if (words.length === 0) continue;
        const known = this.people.bySingle(words[0]!, item.from);
        const person = known ?? this.people.make(written, words, 0);
        person.evidence += item.value === 'modified' ? 3 : item.weak ? 0 : 0.5;
        this.place(item, person);
      }
    }
  }

  private place(item: Node, person: PersonEntry): void {
    item.person = person;
    person.at.push(item.from);
    if (
      person.words.some((word) => this.press.has(word)) &&
      person.role === null &&
      item.value !== 'modified'
    ) {
      person.press = true;
      person.role = 'pundit';
    }
    const known = item.names.find((name) => name.kind === 'person' || name.kind === 'journalist');
    if (known !== undefined) {
      person.id ??= known.id;
      if (known.kind === 'journalist') person.role ??= 'pundit';
      else if (known.role !== undefined) person.role ??= known.role;
      person.evidence += 1;
    }
  }

  private giveTraits(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) {
      for (const item of sentence.nodes) {
        const { person, traits } = item;
        if (person === null || traits === null) continue;
        const club = traits.club?.resolved ?? null;
        if (club !== null && person.club === null) person.club = club;
        for (const former of traits.former)
          if (former.resolved !== null && !person.former.includes(former.resolved))
            person.former.push(former.resolved);
        for (const nation of traits.nations)
          if (!person.nations.includes(nation)) person.nations.push(nation);
        person.age ??= traits.age;
        person.position ??= traits.position;
        if (traits.role !== null) person.role ??= roleOf(traits.role);
        person.loan ||= traits.loan;
      }
    }
  }

  /** "Reuter from Fulham", "Reuter, whose contract with Fulham": the club that stands with a person. */
  private giveHomes(sentences: readonly Sentence[]): void {
    for (const { nodes } of sentences) {
      // "At Fulham, goalkeeper Reuter has ..."
      if (
        isWord(nodes[0], 'preposition', 'at') &&
        isClub(nodes[1]) &&
        nodes[3]?.kind === 'person' &&
        nodes[3].person !== null
      )
        nodes[3].person.club ??= nodes[1]!.club!.resolved;
      for (let i = 0; i + 2 < nodes.length; i++) {
        const { person } = nodes[i]!;
        if (person === null || person.club !== null || nodes[i]!.kind !== 'person') continue;
        const from = nodes[i + 1]!;
        const club = nodes[i + 2]!;
        if (
          !(isWord(from, 'preposition', 'from') || isWord(from, 'preposition', 'of')) ||
          from.from - nodes[i]!.to > 1 ||
          !isClub(club) ||
          club.from - from.to > 2
        )
          continue;
        person.club = club.club!.resolved;
      }
    }
  }

  /** "the Spanish giants", "the Goodison Park club", "the club". */
  private describeClubs(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) {
      for (const item of sentence.nodes) {
        const mention = item.club ?? item.traits?.club ?? null;
        if (mention === null || !mention.described) continue;
        mention.resolved = mention.names.length === 0 ? this.sameSentence(sentence, mention) : null;
        mention.resolved ??= this.describedClub(mention);
        mention.resolved?.at.push(item.from);
      }
    }
  }

  /** "the club" is the one that the sentence began with. */
  private sameSentence(sentence: Sentence, mention: ClubMention): ClubEntry | null {
    if (!/^(?:the|his|her|their) /i.test(mention.written)) return null;
    for (const item of sentence.nodes) {
      if (item.from >= mention.from) break;
      const club = item.club ?? item.traits?.club ?? item.traits?.former[0] ?? null;
      if (club?.resolved != null) return club.resolved;
    }
    return null;
  }

  private describedClub(mention: ClubMention): ClubEntry | null {
    if (
      /^(?:an?|another|any|one|some|several|other|no|each|every|both|rival|many|all)\b/i.test(
        mention.written,
      ) ||
      (/s$/.test(mention.written) && /(?:clubs|sides|teams|suitors|rivals)$/i.test(mention.written))
    )
      return null;
    const direct = mention.names.filter((name) => name.kind === 'ground' || name.kind === 'city');
    for (const name of direct) {
      const known = this.clubs.get(name.id);
      if (known !== undefined) return known;
    }
    const grounds = direct.filter((name) => name.kind === 'ground');
    if (grounds.length > 0) {
      const choice = best(grounds, (name) => name.weight);
      return choice === null ? null : this.enter(choice, mention);
    }
    if (direct.length > 0) return null;
    const countries = new Set<string>();
    for (const name of mention.names) {
      if (name.kind === 'nation' || name.kind === 'demonym') countries.add(name.id);
      else if (name.country !== undefined) countries.add(name.country);
    }
    let nearest: ClubEntry | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const club of this.clubs.values()) {
      if (countries.size > 0 && !countries.has(this.countryOf(club) ?? '')) continue;
      for (const at of club.at) {
        const gap = at < mention.from ? mention.from - at : 5_000 + at - mention.from;
        if (gap < distance) {
          distance = gap;
          nearest = club;
        }
      }
    }
    return nearest;
  }

  countryOf: (club: ClubEntry) => string | null = () => null;

  private describePersons(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) {
      for (const item of sentence.nodes) {
        if (item.kind !== 'person' || item.how !== 'described') continue;
        if (this.generic(item)) continue;
        if (item.own && item.traits!.club === null) item.traits!.club = ownClub(sentence, item);
        item.person = this.describedPerson(sentence, item);
        item.person?.at.push(item.from);
        const { person, traits } = item;
        if (person !== null && traits !== null) {
          person.age ??= traits.age;
          person.position ??= traits.position;
          if (traits.club?.resolved != null) person.club ??= traits.club.resolved;
          for (const nation of traits.nations)
            if (!person.nations.includes(nation)) person.nations.push(nation);
        }
      }
    }
  }

  /** "a new centre-back", "Everton players": nobody in particular. */
  private generic(item: Node): boolean {
    const words = this.tokens.slice(item.from, item.to).toLowerCase();
    return (
      /^(?:an?|one of|some|several|any|both|another|other|each|every)\s/.test(words) ||
      (/s$/.test(words) && !/(?:ss|us|is)$/.test(words)) ||
      /\b(?:duo|trio|pair|youth)$/.test(words)
    );
  }

  private describedPerson(sentence: Sentence, item: Node): PersonEntry | null {
    let found: PersonEntry | null = null;
    let bestScore = 0;
    const subject = subjectBefore(sentence, item);
    for (const person of this.people.all) {
      if (person.evidence < 0.5) continue;
      const fit = fitOf(person, item);
      if (fit < 0) continue;
      let distance = Number.POSITIVE_INFINITY;
      for (const at of person.at) if (at < item.from) distance = Math.min(distance, item.from - at);
      if (distance === Number.POSITIVE_INFINITY) {
        if (fit < 2) continue;
        distance = 400;
      }
      // The person whom the article is about is the likelier one.
      let score = ((1 + fit * 2) * (1 + 0.1 * Math.min(person.at.length, 10))) / (20 + distance);
      if (person === subject) score *= 0.2;
      if (score > bestScore) {
        bestScore = score;
        found = person;
      }
    }
    return found;
  }
}

/** "Everton value their captain": the club spoken of in front of him. */
function ownClub(sentence: Sentence, item: Node): ClubMention | null {
  for (let i = sentence.nodes.indexOf(item) - 1; i >= 0; i--) {
    const { club } = sentence.nodes[i]!;
    if (club?.resolved != null) return club;
  }
  return null;
}

/** The subject of a clause in whose object a description stands: somebody else is meant by it. */
function subjectBefore(sentence: Sentence, item: Node): PersonEntry | null {
  const at = sentence.nodes.indexOf(item);
  const before = sentence.nodes[at - 1];
  if (before === undefined || !(isWord(before, 'preposition') || before.kind === 'cue')) return null;
  let first: Node | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const other = sentence.nodes[i]!;
    if (other.kind === 'mark' || isWord(other, 'subordinate') || isWord(other, 'but')) break;
    if ((other.kind === 'person' || other.kind === 'club') && !other.possessive) first = other;
  }
  return first?.kind === 'person' ? first.person : null;
}

/** How well a description fits a person: below 0 if it cannot be him, above for each trait that agrees. */
function fitOf(person: PersonEntry, item: Node): number {
  const traits = item.traits!;
  const role = traits.role === null ? null : roleOf(traits.role);
  if (role !== null && role !== 'player' && person.role !== role) return -1;
  if ((role === null || role === 'player') && person.role !== null && person.role !== 'player') return -1;
  let fit = 0;
  if (traits.age !== null) {
    if (person.age !== null && person.age !== traits.age) return -1;
    if (person.age === traits.age) fit += 2;
  }
  if (traits.nations.length > 0 && person.nations.length > 0) {
    if (!traits.nations.some((nation) => person.nations.includes(nation))) return -1;
    fit += 1;
  }
  if (traits.position !== null && person.position !== null) {
    if (lineOf(traits.position) !== lineOf(person.position)) return -1;
    fit += 1;
  }
  const club = traits.club?.resolved ?? null;
  if (club !== null && person.club !== null) {
    if (club !== person.club) return -1;
    fit += 1;
  }
  for (const former of traits.former) {
    if (former.resolved !== null && person.former.includes(former.resolved)) fit += 1;
  }
  return fit;
}

/** The line of the team that a position belongs to. */
export function lineOf(position: string): 'goal' | 'defence' | 'midfield' | 'attack' {
  switch (position) {
    case 'goalkeeper':
      return 'goal';
    case 'centre-back':
    case 'full-back':
    case 'right-back':
    case 'left-back':
    case 'defender':
      return 'defence';
    case 'winger':
    case 'forward':
      return 'attack';
    default:
      return 'midfield';
  }
}

export function roleOf(value: string): NonNullable<PersonEntry['role']> {
  return value === 'manager' || value === 'staff' || value === 'agent' || value === 'pundit'
    ? value
    : 'player';
}

function clubNames(names: readonly NamePhrase[]): readonly NamePhrase[] {
  const clubs = names.filter(
    (name) => name.kind === 'club' || name.kind === 'ground' || name.kind === 'nation',
  );
  return clubs.some((name) => name.kind === 'club') ? clubs.filter((name) => name.kind === 'club') : clubs;
}

/** The best by score, then by weight, then by id, so that the choice never depends on the order of the register. */
function best(names: readonly NamePhrase[], score: (name: NamePhrase) => number): NamePhrase | null {
  let found: NamePhrase | null = null;
  for (const name of names) {
    if (found === null) {
      found = name;
      continue;
    }
    const gap = score(name) - score(found) || name.weight - found.weight;
    if (gap > 0 || (gap === 0 && name.id < found.id)) found = name;
  }
  return found;
}

/** Whether a node can stand for a club in a claim. */
export function isClub(item: Node | undefined): boolean {
  return item !== undefined && item.kind === 'club' && item.club?.resolved != null;
}

export function isNation(item: Node | undefined): boolean {
  return isName(item, 'nation');
}

export function isPronoun(item: Node | undefined): boolean {
  return isWord(item, 'pronoun', 'he');
}
