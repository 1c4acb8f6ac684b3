import { CAP, type Tokens, UPPER } from '../text/tokens.js';
import { isBareName, isPlural } from './bare-name.js';
import { isAgent, isBehindOf, isPlaced, isThe, spokenBefore } from './beside.js';
import { giveClients } from './client.js';
import type { ClubEntry, ClubMention } from './club.js';
import type { Clubs } from './clubs.js';
import { describePersons } from './describe.js';
import { roleOf } from './fit.js';
import { giveMainClub } from './main-club.js';
import { Mentions } from './mentions.js';
import { isName } from './name.js';
import { isWord, type Node } from './node.js';
import { giveOffices } from './office.js';
import { runsClub } from './officer.js';
import { findPartNames } from './part-name.js';
import { isFuller, nameWords, People, type PersonEntry } from './people.js';
import { note } from './places.js';
import { giveCommand, givePosts } from './posts.js';
import type { Language } from './rule.js';
import { NAMES } from './sense.js';
import type { Sentence } from './sentence.js';
import { shareTraits } from './shared.js';
import { isShoutedLabel } from './shouting.js';
import { giveHomes } from './stated-home.js';
import { findStrangers } from './strangers.js';
import { giveSurnames } from './surnames.js';
import { giveVoices } from './voices.js';

/** What single tokens are by themselves. */
export interface TokenWords {
  /** A word that clubs carry in their names. */
  readonly isOrganisation: (token: number) => boolean;
  /** The name of a club. */
  readonly isClubName: (token: number) => boolean;
  /** The word that a post stands behind ("resigned | as manager"). */
  readonly isAs: (token: number) => boolean;
  /** The folded word of an id. */
  readonly folded: (id: number) => string;
}

/** What the article as a whole tells: its persons and clubs, and who each mention means. */
export class Discourse {
  readonly people = new People();
  private readonly mentions = new Mentions();
  private tokens!: Tokens;

  constructor(
    private readonly language: Pick<Language, 'marks' | 'press' | 'venues'>,
    readonly clubs: Clubs,
    private readonly words: TokenWords,
  ) {}

  build(tokens: Tokens, sentences: readonly Sentence[], date: string | null, outlet: string | null): void {
    this.tokens = tokens;
    this.people.clear();
    this.clubs.clear(outlet);
    const { mentions } = this;
    mentions.enter(sentences);
    giveSurnames(tokens, this.words.isClubName, sentences, mentions);
    findStrangers(tokens, this.language.marks, sentences, mentions, (item) => this.makeClub(item));
    this.clubs.resolve(this.clubsNamed(sentences));
    findPartNames(tokens, sentences, mentions, this.clubs.all.values(), (item, club) =>
      this.join(item, club),
    );
    this.findFullNames(sentences);
    this.findSingleNames(sentences);
    givePosts(sentences, mentions, this.people.all, this.clubs.all.values(), date);
    this.clubs.describe(sentences, mentions);
    this.giveTraits(sentences);
    giveHomes(sentences, mentions);
    giveVoices(sentences, mentions);
    const offices = giveOffices(sentences, this.words.isAs);
    describePersons(tokens, this.language.marks, this.people, sentences, mentions, offices);
    giveClients(sentences, mentions);
    giveMainClub(this.people.all, this.clubs.all.values());
  }

  /** Every mention of a club by name. */
  private clubsNamed(sentences: readonly Sentence[]): readonly ClubMention[] {
    const clubs: ClubMention[] = [];
    const { mentions } = this;
    for (let s = 0; s < sentences.length; s++)
      for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
        const item = sentences[s]!.nodes[mentions.at[m]!]!;
        if (
          (item.kind === 'name' || (item.kind === 'person' && item.value === '' && item.how === 'named')) &&
          item.names.length === 0
        )
          this.promote(item);
        if (item.kind === 'club' && item.club !== null && !item.club.described) clubs.push(item.club);
        if (item.traits !== null) {
          if (item.traits.club !== null && !item.traits.club.described) clubs.push(item.traits.club);
          clubs.push(...item.traits.former);
        }
      }
    return clubs;
  }

  /** An unknown name that has a club's word in it is a club ("FC Nordholm"), and one that ends as grounds do is nobody. */
  private promote(item: Node): void {
    if (this.language.venues.has(this.words.folded(this.tokens.word[item.nameTo - 1]!))) {
      item.kind = 'name';
      item.traits = null;
      return;
    }
    if (item.nameTo - item.nameFrom < 2) return;
    for (let i = item.nameFrom; i < item.nameTo; i++) {
      if (this.words.isOrganisation(i)) {
        this.makeClub(item);
        return;
      }
    }
  }

  /** Makes a name a club's; what is told of it between dashes is no part of it. */
  private makeClub(item: Node): void {
    item.kind = 'club';
    item.how = 'named';
    item.traits = null;
    item.club = {
      names: [],
      written: this.tokens.slice(item.from, item.nameTo > item.from ? item.nameTo : item.to),
      from: item.from,
      to: item.to,
      resolved: null,
      described: false,
    };
  }

  /** A mention that turns out to be a club's. */
  private join(item: Node, club: ClubEntry): void {
    if (item.club === null) this.makeClub(item);
    item.club!.resolved = club;
    note(club.at, item.from);
  }

  private findFullNames(sentences: readonly Sentence[]): void {
    const { mentions } = this;
    for (let s = 0; s < sentences.length; s++)
      for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
        const item = sentences[s]!.nodes[mentions.at[m]!]!;
        if (item.kind !== 'person' || item.how !== 'named') continue;
        this.enterJournalist(item);
        const words = this.wordsOf(item);
        if (words.length < 2) continue;
        if (this.tokens.is(item.nameFrom, UPPER) && isShoutedLabel(this.tokens, sentences[s]!)) {
          item.kind = 'name';
          item.traits = null;
          continue;
        }
        const evidence = item.value === 'modified' ? 3 : item.weak ? 0.5 : 1;
        let person = this.people.byFull(words);
        if (person === null) {
          const kin = this.people.isBorne(words.at(-1)!) && isBehindOf(sentences[s]!.nodes, mentions.at[m]!);
          person = this.people.make(this.spelled(item), words, evidence);
          person.aside = kin;
        } else {
          if (isFuller(words, person.words)) this.people.rename(person, this.spelled(item), words);
          person.evidence += evidence;
        }
        if (isAgent(sentences[s]!.nodes, mentions.at[m]!) && person.at.length === 0) person.aside = true;
        this.place(item, person);
      }
  }

  /** A journalist whom the register knows, so that his given name alone ("Fabrizio says") is no player's. */
  private enterJournalist({ names }: Node): void {
    for (let i = 0; i < names.length; i++) {
      if (names[i]!.kind !== 'journalist') continue;
      const words = nameWords(names[i]!.name);
      if (words.length > 1) this.people.addFull(names[i]!.name, words, 0).role ??= 'pundit';
    }
  }

  private findSingleNames(sentences: readonly Sentence[]): void {
    const { mentions } = this;
    for (let s = 0; s < sentences.length; s++) {
      const { nodes } = sentences[s]!;
      for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
        const i = mentions.at[m]!;
        const item = nodes[i]!;
        if (item.kind !== 'person' || item.how !== 'named' || item.person !== null) continue;
        const words = this.wordsOf(item);
        if (words.length === 0) continue;
        const called = this.people.bySingle(words[0]!, item.from);
        // "midfielder James" beside James Reuter of the press is somebody else.
        const other =
          called?.role === 'pundit' && item.value === 'modified' && called.words.at(-1) !== words[0];
        const known = other
          ? null
          : (called ?? this.people.byMisspelling(words[0]!) ?? this.cutShort(item, words));
        if (known === null && item.value !== 'modified' && isThe(nodes, i)) continue;
        const person = known ?? this.people.make(this.spelled(item), words, 0);
        person.evidence += this.weightOf(nodes, i, person);
        this.place(item, person);
      }
    }
  }

  /** "Wilf", but "midfielder Wilf": somebody else. */
  private cutShort({ value }: Node, words: readonly string[]): PersonEntry | null {
    return value === '' && words.length === 1 ? this.people.byShort(words[0]!) : null;
  }

  /** What a single name where it stands tells for its being a person's. */
  private weightOf(nodes: readonly Node[], at: number, { evidence }: PersonEntry): number {
    const { value, weak } = nodes[at]!;
    if (value === 'modified') return 3;
    if (evidence === 0 && isPlaced(nodes, at)) return 0;
    if (!weak) return 0.5;
    if (evidence > 0 || !isBareName(nodes, at)) return 0;
    return isPlural(this.tokens, this.language.marks, nodes, at) ? 0 : 0.5;
  }

  /** Folded words of a mention's name. */
  private wordsOf({ nameFrom, nameTo }: Node): string[] {
    const { word } = this.tokens;
    const words: string[] = [];
    for (let i = nameFrom; i < nameTo; i++) if (word[i]! > 0) words.push(this.words.folded(word[i]!));
    return words;
  }

  /** A mention's name as written; one out of an address is written apart ("lee-grant"). */
  private spelled({ nameFrom, nameTo }: Node): string {
    const written = this.tokens.slice(nameFrom, nameTo);
    if (this.tokens.is(nameFrom, CAP)) return written;
    return written === written.toLowerCase() ? written.replaceAll('-', ' ') : written;
  }

  private place(item: Node, person: PersonEntry): void {
    item.person = person;
    note(person.at, item.from);
    if (
      person.role === null &&
      item.value !== 'modified' &&
      person.words.some((word) => this.language.press.has(word))
    ) {
      person.press = true;
      person.role = 'pundit';
    }
    for (const known of item.names) {
      if (known.kind !== 'person' && known.kind !== 'journalist') continue;
      person.id ??= known.id || null;
      if (known.kind === 'journalist') person.role ??= 'pundit';
      else if (known.role !== undefined) person.role ??= known.role;
      if (known.posts !== undefined) person.posts = known.posts;
      person.evidence += 1;
      if (known.id !== '') break;
    }
  }

  private giveTraits(sentences: readonly Sentence[]): void {
    const { mentions } = this;
    for (let s = 0; s < sentences.length; s++) {
      const sentence = sentences[s]!;
      for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
        const item = sentence.nodes[mentions.at[m]!]!;
        const { person, traits } = item;
        if (person === null || traits === null) continue;
        const club =
          traits.club?.resolved ??
          (item.own && item.how === 'named' ? spokenBefore(sentence.nodes, item) : null);
        if (club !== null && person.club === null && !traits.signing) person.club = club;
        for (const former of traits.former)
          if (former.resolved !== null && !person.former.includes(former.resolved))
            person.former.push(former.resolved);
        for (const nation of traits.nations)
          if (!person.nations.includes(nation)) person.nations.push(nation);
        person.age ??= traits.age;
        person.position ??= traits.position;
        // "Chelsea midfielder Reuter", whom a register knows as the coach that he has become.
        if (traits.position !== null && traits.club !== null && runsClub(person.role)) person.role = null;
        if (traits.role !== null) person.role ??= roleOf(traits.role);
        person.loan ||= traits.loan;
      }
      shareTraits(this.tokens, this.language.marks, sentence);
      giveCommand(this.tokens, this.language.marks, sentence, this.mentions, s);
    }
  }
}

/** Whether a node can stand for a club in a claim. */
export function isClub(item: Node | undefined): boolean {
  return item !== undefined && item.kind === 'club' && item.club?.resolved != null;
}

export function isNation(item: Node | undefined): boolean {
  return isName(item, NAMES.nation);
}

export function isPronoun(item: Node | undefined): boolean {
  return isWord(item, 'pronoun', 'he');
}
