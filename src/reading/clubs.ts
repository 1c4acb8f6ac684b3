import type { NamePhrase } from '../model/name.js';
import { fold } from '../text/fold.js';
import { COMMA } from '../text/tokens.js';
import type { ClubEntry, ClubMention } from './club.js';
import type { KnownClubs } from './known-clubs.js';
import type { Marks } from './marks.js';
import type { Mentions } from './mentions.js';
import { best, firstClub, hasOthers, isAsGood } from './namesakes.js';
import { isWord, type Node, nodeAt } from './node.js';
import { countBefore, gapTo, note } from './places.js';
import { sectionClub } from './section.js';
import { namesPeople } from './sense.js';
import type { Sentence } from './sentence.js';
import { clubSpeaking } from './speaking-club.js';
import { isWanted, leadAbove, leadOf } from './whose-club.js';

/** All clubs of one article: ambiguous names resolved by what the article speaks of, descriptions by what fits. */
export class Clubs {
  all = new Map<string, ClubEntry>();
  /** Clubs met so far only by nickname or ground. */
  private unnamed = new Set<string>();
  private outlet = '';

  constructor(
    private readonly marks: Marks,
    private readonly known: KnownClubs,
  ) {}

  /** Country of a club; null if the register does not know it. */
  readonly countryOf = (club: ClubEntry): string | null => this.known.countryOf(club);

  /** @param outlet who publishes the article; of clubs that share a name its own town's is meant. */
  clear(outlet: string | null): void {
    this.outlet = outlet === null ? '' : ` ${outlet} `;
    // New ones: a cleared map keeps hold of what it had, for those that may still walk over it.
    if (this.all.size > 0) this.all = new Map();
    if (this.unnamed.size > 0) this.unnamed = new Set();
  }

  /** Clubs with one reading first; the ambiguous ones then by what the article speaks of, else by weight. */
  resolve(mentions: readonly ClubMention[]): void {
    const open: ClubMention[] = [];
    for (const mention of mentions) {
      const club = firstClub(mention.names);
      if (club !== null && hasOthers(mention.names, club)) open.push(mention);
      else mention.resolved = this.enter(club, mention);
    }
    for (const mention of open) {
      const first = firstClub(mention.names)!;
      const clubs: NamePhrase[] = [];
      const known: NamePhrase[] = [];
      for (const name of mention.names) {
        if (!isAsGood(name, first)) continue;
        clubs.push(name);
        if (this.all.has(name.id)) known.push(name);
      }
      const near = known.length > 0 ? known : this.neighbours(clubs);
      const choice = best(near, (club) => this.nearness(club, mention.from));
      mention.resolved = this.enter(choice, mention);
    }
  }

  /** "City" beside Manchester United, "Wanderers" in the Bolton News: the club that bears the same town's name; all if there is none. */
  private neighbours(clubs: readonly NamePhrase[]): readonly NamePhrase[] {
    if (this.outlet !== '') {
      const local = clubs.filter(({ name }) => this.outlet.includes(` ${townOf(name)} `));
      if (local.length > 0) return local;
    }
    let tried = 0;
    for (const { name } of this.all.values()) {
      if (tried++ >= NEIGHBOURS) break;
      const town = townOf(name);
      if (town === '') continue;
      const near = clubs.filter((club) => townOf(club.name) === town);
      if (near.length > 0) return near;
    }
    return clubs;
  }

  /** Of clubs known in the article one named near the mention, more so if named often or best known by the words. */
  private nearness({ id, weight }: NamePhrase, at: number): number {
    const entry = this.all.get(id);
    if (entry === undefined) return 0;
    let nearest = 0;
    const behind = countBefore(entry.at, at + 1);
    if (behind > 0) nearest = 1 / (1 + at - entry.at[behind - 1]!);
    const next = entry.at[behind];
    if (next !== undefined) nearest = Math.max(nearest, 0.1 / (1 + next - at));
    return 1 + 0.2 * nearest + 0.05 * Math.min(entry.at.length, 8) + 0.3 * weight;
  }

  private enter(name: NamePhrase | null, mention: ClubMention): ClubEntry {
    const key = name?.id ?? fold(mention.written);
    const written =
      name === null ||
      name.form === 'nickname' ||
      name.kind === 'ground' ||
      isLastWord(name.name, mention.written) ||
      isShouted(mention.written) ||
      (mention.written.includes('-') && mention.written === mention.written.toLowerCase())
        ? null
        : mention.written;
    let entry = this.all.get(key);
    if (entry === undefined) {
      entry = {
        key,
        id: name?.id ?? null,
        name: written ?? name?.name ?? mention.written,
        at: [],
        nation: name !== null && name.kind === 'nation',
      };
      this.all.set(key, entry);
      if (written === null && name !== null) this.unnamed.add(key);
    } else if (written !== null && (this.unnamed.has(key) || written.length > entry.name.length)) {
      entry.name = written;
      this.unnamed.delete(key);
    }
    note(entry.at, mention.from);
    return entry;
  }

  /** "the Spanish giants", "the Goodison Park club", "the club". */
  describe(sentences: readonly Sentence[], mentions: Mentions): void {
    for (let s = 0; s < sentences.length; s++) {
      const sentence = sentences[s]!;
      for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
        const item = sentence.nodes[mentions.at[m]!]!;
        const mention = item.club ?? item.traits?.club ?? null;
        if (mention === null || !mention.described || isNone(sentence.nodes, mentions.at[m]!)) continue;
        mention.resolved =
          mention.names.length === 0
            ? (namedBehind(sentence, item) ??
              this.sameSentence(sentence, mention, s > 0 ? sentences[s - 1]! : null) ??
              (this.marks.definite.test(mention.written)
                ? (leadAbove(sentences, s, item, this.marks.theClub.test(mention.written)) ??
                  sectionClub(sentences, s))
                : null))
            : null;
        if (mention.resolved === null && mention.names.length > 0 && item.kind === 'club')
          mention.resolved = clubSpeaking(sentence.nodes, item, countriesOf(mention), this.countryOf);
        mention.resolved ??= this.describedClub(mention, ownerBefore(sentence.nodes, item));
        if (mention.resolved !== null) note(mention.resolved.at, item.from);
      }
    }
  }

  /** "the club" is the one that the sentence began with. */
  private sameSentence(sentence: Sentence, mention: ClubMention, before: Sentence | null): ClubEntry | null {
    if (!this.marks.definite.test(mention.written)) return null;
    const wanted = isWanted(sentence.nodes, mention);
    let left: ClubEntry | null = null;
    for (let i = 0; i < sentence.nodes.length; i++) {
      const item = sentence.nodes[i]!;
      if (item.from >= mention.from) break;
      const club = item.club ?? (wanted ? null : (item.traits?.club ?? item.traits?.former[0] ?? null));
      if (club?.resolved == null) continue;
      // "since his return from Everton Reuter has had no luck at Fulham and has asked the club to leave"
      const led = nodeAt(sentence.nodes, i - 1);
      // "Fulham's Reuter is linked with Everton after the club missed out on Benti": who buys is not where he is.
      const home = item.club === null && buysBehind(sentence.nodes, mention);
      if (home || isWord(led, 'preposition', 'from') || led?.tail === 'from') left ??= club.resolved;
      else return club.resolved;
    }
    if (wanted) return before && leadOf(before);
    // "Everton are busy. With Reuter set to arrive from Fulham, the club also want Benti": who is busy.
    return (left !== null && before?.paragraph === sentence.paragraph ? leadOf(before) : null) ?? left;
  }

  /** Of the clubs that bear a name those of the article: the nearest, the club that it speaks of more. */
  private likeliest(names: readonly NamePhrase[], at: number): ClubEntry | null {
    let found: ClubEntry | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const name of names) {
      const club = this.all.get(name.id);
      if (club === undefined) continue;
      const gap = (20 + gapTo(club.at, at, 5_000)) / (1 + 0.1 * Math.min(club.at.length, 10));
      if (gap >= least) continue;
      least = gap;
      found = club;
    }
    return found;
  }

  /** "the Spanish giants": the one club of that country that the article names. */
  private only(countries: ReadonlySet<string>): ClubEntry | null {
    let found: ClubEntry | null = null;
    for (const club of this.all.values()) {
      if (!countries.has(this.countryOf(club) ?? '')) continue;
      if (found !== null) return null;
      found = club;
    }
    return found;
  }

  private describedClub(mention: ClubMention, owner: Node | null): ClubEntry | null {
    // "Reuter's side": his own; of one who has none in the text a club that it spoke of before.
    const own = owner?.traits?.club?.resolved ?? owner?.person?.club ?? null;
    if (own !== null) return own;
    if (this.marks.indefinite.test(mention.written)) return null;
    const won = this.marks.champions.test(mention.written);
    const champion = won ? this.known.championOf(mention.names, this.all) : null;
    if (champion !== null) return this.all.get(champion.id) ?? this.enter(champion, mention);
    // "Elland Road chiefs" are one club's, "London clubs" are several.
    const grounded = mention.names.length > 0 && mention.names.every((name) => name.kind === 'ground');
    const people = mention.names.some(namesPeople);
    const several = !grounded && !people && this.marks.plural.test(mention.written);
    if (several && !this.marks.single.test(mention.written)) return null;
    const direct = mention.names.filter((name) => name.kind === 'ground' || name.kind === 'city');
    const spoken = this.likeliest(direct, mention.from);
    if (spoken !== null) return spoken;
    const grounds = direct.filter((name) => name.kind === 'ground');
    if (grounds.length > 0) {
      const choice = best(grounds, (name) => name.weight);
      return choice === null ? null : this.enter(choice, mention);
    }
    if (direct.length > 0) return null;
    const countries = countriesOf(mention);
    if (several) return this.only(countries);
    let nearest: ClubEntry | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const club of this.all.values()) {
      if (countries.size > 0 && !countries.has(this.countryOf(club) ?? '')) continue;
      if (owner !== null && countBefore(club.at, mention.from) === 0) continue;
      // Of two near ones the club that the article speaks of more.
      const gap =
        (20 + gapTo(club.at, mention.from, 5_000)) /
        (mention.names.length > 0 ? 1 : 1 + 0.2 * Math.min(club.at.length, 10));
      if (gap < distance) {
        distance = gap;
        nearest = club;
      }
    }
    return nearest;
  }
}

/** "the Premier League club", "the Spanish giants": of which countries a description speaks. */
function countriesOf({ names }: ClubMention): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const name of names) {
    if (name.kind === 'nation' || name.kind === 'demonym') countries.add(name.id);
    else if (name.country !== undefined) countries.add(name.country);
  }
  return countries;
}

/** "his former club, | Fulham" */
function namedBehind({ nodes }: Sentence, item: Node): ClubEntry | null {
  if (item.kind !== 'club') return null;
  const at = nodes.indexOf(item);
  const named = nodes[at + 2];
  if (nodes[at + 1]?.mark !== COMMA || named?.kind !== 'club' || named.from - item.to > 1) return null;
  return named.club?.described === false ? named.club.resolved : null;
}

/** "Reuter's | side" */
export function ownerBefore(nodes: readonly Node[], item: Node): Node | null {
  const before = nodeAt(nodes, nodes.indexOf(item) - 1);
  return before?.kind === 'person' && before.possessive && item.from - before.to <= 2 ? before : null;
}

/** Letters of a club's abbreviation. */
const ABBREVIATION = 4;

/** Clubs of an article that are asked whose town they are of; a bound for hostile texts. */
const NEIGHBOURS = 40;

/** First word of a name of several. */
function townOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(' ')));
}

/** "WEST HAM NEWS", "WANDERERS want": a name of which a heading makes capitals; "PSG" is written so. */
function isShouted(written: string): boolean {
  return (written.length > ABBREVIATION || written.includes(' ')) && written === written.toUpperCase();
}

/** "the club | missed out on Benti", "the club | want": as whose act getting somebody is told right behind it. */
function buysBehind(nodes: readonly Node[], { to }: ClubMention): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const { from, cue } = nodes[i]!;
    if (from < to || nodes[i]!.kind === 'word') continue;
    return cue?.part === 'verb' && cue.act === 'buy' && from - to <= 2;
  }
  return false;
}

/** "City" of "Manchester City": less than what the club is called. */
function isLastWord(name: string, written: string): boolean {
  return (
    name.length > written.length && name.endsWith(written) && name[name.length - written.length - 1] === ' '
  );
}

/** "no | club": none, whichever the text speaks of; but "not | the club". */
function isNone(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (!isWord(before, 'negation', 'not') || before!.to !== nodes[at]!.from) return false;
  return nodes[at]!.kind === 'club' && isWord(nodes[at], 'side');
}
