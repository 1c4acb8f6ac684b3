import type { Source } from '../model/source.js';
import { fold } from '../text/fold.js';
import { CAP, COLON, PERIOD, type Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { ClubEntry } from './club.js';
import type { Discourse } from './discourse.js';
import { type Draft, drafted } from './draft.js';
import { isMarked } from './list.js';
import type { Page } from './page.js';
import { announcement } from './roll-credit.js';
import { type Entry, type EntryWords, entryAt, startsLine } from './roll-entry.js';
import { type Heading, headingAt } from './roll-heading.js';
import { RollPhrases, standsAt } from './roll-phrases.js';
import { blankBefore, ToldHeadings } from './roll-told.js';
import type { Note, RollKind, RollWords } from './roll-words.js';
import { type Sentence, sentenceAt } from './sentence.js';

/** What the list's claims rest on besides the list itself. */
interface Around {
  readonly page: Page;
  /** The article's outlet; null if unknown. */
  readonly outlet: string | null;
  readonly traced: boolean;
}

/** Kinds whose members may stand as bare names. */
const BARE: ReadonlySet<RollKind> = new Set(['released', 'kept']);
const NO_LISTS: ReadonlyMap<number, readonly Draft[]> = new Map();

/** Reads tables and lists of a club's business: a heading, then names with brackets. */
export class Rolls {
  private readonly phrases: RollPhrases;
  /** By word id: 1 where a heading can begin, or a sentence points at a list below it. */
  private readonly first: Uint8Array;
  private readonly entries: EntryWords;
  private readonly house: ReadonlySet<string>;
  private readonly told: ToldHeadings;

  constructor(words: RollWords, vocabulary: Vocabulary) {
    this.phrases = new RollPhrases(words.headings, vocabulary);
    this.told = new ToldHeadings(words, vocabulary);
    this.first = new Uint8Array(vocabulary.size + 1);
    for (const id of this.phrases.firsts()) this.first[id] = 1;
    for (const id of this.told.pointers()) this.first[id] = 1;
    const notes = new Map<string, Note>();
    for (const [note, list] of Object.entries(words.notes) as [Note, readonly string[]][])
      for (const phrase of list) notes.set(phrase, note);
    this.entries = { notes, leaders: words.leaders, joiner: new Set(words.joiner) };
    this.house = new Set(words.house);
  }

  /** The claims of all lists, by the sentence that each list begins in; a sentence inside a list has an empty one. */
  read(
    tokens: Tokens,
    discourse: Discourse,
    sentences: readonly Sentence[],
    around: Around,
  ): ReadonlyMap<number, readonly Draft[]> {
    const headings = this.headings(tokens, sentences);
    if (headings.length === 0) return NO_LISTS;
    const found = new Map<number, Draft[]>();
    let club: ClubEntry | null = null;
    let heard: { readonly club: ClubEntry; readonly sources: readonly Source[] } | null = null;
    for (let h = 0; h < headings.length; h++) {
      const heading = headings[h]!;
      club =
        heading.club ?? club ?? this.ownClub(discourse, sentences, firstBody(headings[0]!), around.outlet);
      if (club === null) continue;
      const limit = headings[h + 1]?.from ?? tokens.count;
      const { entries, end } = this.list(tokens, sentences, discourse, heading, limit);
      if (heading.told && entries.length < 2) continue;
      const drafts: Draft[] = [];
      const own = around.outlet !== null && this.speaksFor(around.outlet, club);
      // What it has announced of one list holds for those below it.
      if (!own && (heard === null || heard.club !== club)) {
        const sources = announcement(around.page, sentences, sentenceAt(sentences, heading.from), club);
        heard = sources === null ? null : { club, sources };
      }
      const told = own ? null : (heard?.sources ?? null);
      for (const entry of entries) {
        const sentence = sentenceAt(sentences, entry.from);
        const draft = draftOf(heading, entry, club, own || told !== null, sentence);
        if (draft === null) continue;
        if (told !== null) draft.sources = told;
        if (around.traced)
          draft.trace = [
            { what: 'list', value: draft.rule, because: tokens.slice(heading.from, heading.to) },
          ];
        drafts.push(draft);
      }
      if (drafts.length === 0) continue;
      const last = sentenceAt(sentences, end - 1);
      for (let s = sentenceAt(sentences, heading.from); s <= last; s++) if (!found.has(s)) found.set(s, []);
      for (const draft of drafts) found.get(draft.sentence)!.push(draft);
    }
    return found;
  }

  private headings(tokens: Tokens, sentences: readonly Sentence[]): Heading[] {
    const headings: Heading[] = [];
    const { word: all, count } = tokens;
    const { first } = this;
    for (let i = 0; i < count; i++) {
      const word = all[i]!;
      const colon = word === COLON;
      if (!colon && !isMarked(first, word)) continue;
      const told = colon ? this.told.endingAt(tokens, i) : this.told.around(tokens, i);
      if (told !== null) {
        // A title in its words has been taken for one of its own.
        while (headings.length > 0 && headings[headings.length - 1]!.from >= told.from) headings.pop();
        headings.push(told);
        i = told.body - 1;
        continue;
      }
      for (const { words, kind } of this.phrases.startingWith(word)) {
        if (!tokens.is(i, CAP) && tokens.word[i + words.length] !== COLON) continue;
        if (!standsAt(tokens, i, words)) continue;
        const heading = headingAt(tokens, sentences, i, i + words.length, kind);
        if (heading === null) continue;
        headings.push(heading);
        i = heading.body - 1;
        break;
      }
    }
    return headings;
  }

  /** The members of a list, and where it ends. In a list of moves only those in brackets count. */
  private list(
    tokens: Tokens,
    sentences: readonly Sentence[],
    discourse: Discourse,
    heading: Heading,
    limit: number,
  ): { readonly entries: readonly Entry[]; readonly end: number } {
    const entries: Entry[] = [];
    let line: Entry[] = [];
    let end = heading.body;
    let at = heading.body;
    while (at < limit) {
      const entry = entryAt(
        tokens,
        sentences[sentenceAt(sentences, at)]!,
        discourse,
        at,
        limit,
        this.entries,
      );
      const bare = entry !== null && !entry.bracket;
      if (
        entry === null ||
        (bare && !BARE.has(heading.kind) && heading.kind !== 'in' && heading.kind !== 'out')
      ) {
        // "Released: Reuter, Benti. | Transfer listed: Velluti": under a heading of another sort.
        if (entry === null && headsOn(tokens, at, limit)) entries.push(...line);
        break;
      }
      line.push(entry);
      at = entry.next;
      // Names without brackets under each other may be anybody's: they end with their line.
      // In a sentence they end with it.
      const stops = heading.told && tokens.word[entry.to] === PERIOD;
      if (at < limit && !startsLine(tokens, at) && !stops) continue;
      entries.push(...line);
      end = at;
      if (stops) break;
      line = [];
      if (heading.points) continue;
      if (entries.every((one) => !one.bracket) && at < limit && blankBefore(tokens, at)) break;
    }
    return { entries, end };
  }

  /** The club whose own list it is: that of the outlet, else the only one spoken of before the first list. */
  private ownClub(
    discourse: Discourse,
    sentences: readonly Sentence[],
    before: number,
    outlet: string | null,
  ): ClubEntry | null {
    if (outlet !== null)
      for (const club of discourse.clubs.all.values()) if (this.speaksFor(outlet, club)) return club;
    let only: ClubEntry | null = null;
    for (const { nodes, from } of sentences) {
      if (from >= before) break;
      for (const item of nodes) {
        const club = item.kind === 'club' ? (item.club?.resolved ?? null) : null;
        if (club === null || club === only || club.nation) continue;
        if (only !== null) return null;
        only = club;
      }
    }
    return only;
  }

  /** Whether an outlet is the club's own: its name and nothing but words of its house. */
  private speaksFor(outlet: string, club: ClubEntry): boolean {
    const rest = new Set(club.name.split(/[\s-]+/).map(fold));
    const words = outlet.split(/[\s-]+/).map(fold);
    return (
      words.some((word) => rest.has(word) && !this.house.has(word)) &&
      words.every((word) => rest.has(word) || this.house.has(word))
    );
  }
}

/** Words of a heading that says nothing here. */
const HEADING = 5;

/** Whether words behind a stop lead to a colon in their line. */
function headsOn(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit || !tokens.is(at, CAP) || tokens.word[at - 1] !== PERIOD) return false;
  for (let i = at + 1; i < limit && i <= at + HEADING && !startsLine(tokens, i); i++)
    if (tokens.word[i] === COLON) return true;
  return false;
}

/** Where the club is named whose list it is: a sentence over it may name it. */
function firstBody({ told, from, to }: Heading): number {
  return told ? to : from;
}

/** What a heading and a bracket together say of a name; null if they say nothing sure. */
function draftOf(
  heading: Heading,
  entry: Entry,
  own: ClubEntry,
  official: boolean,
  sentence: number,
): Draft | null {
  const { club: other, note, fee, person } = entry;
  const { kind } = heading;
  const coming = kind === 'in' || kind === 'loan-in';
  const told = other !== null || note !== null || fee !== null;
  if (other === own || other?.nation === true || (!told && !BARE.has(kind))) return null;
  let shape: Pick<Draft, 'kind' | 'from' | 'to'>;
  if (kind === 'kept') shape = { kind: 'stay', from: own, to: null };
  else if (kind === 'returning' || note === 'back') {
    if (coming) shape = { kind: 'loan-return', from: other, to: own };
    else if (other === null) return null;
    else shape = { kind: 'loan-return', from: own, to: other };
  } else if (coming) shape = { kind: 'done', from: other, to: own };
  else if (kind === 'released' || note === 'released' || other === null)
    shape = { kind: 'exit', from: own, to: null };
  else shape = { kind: 'done', from: own, to: other };
  if (kind === 'loan-out' && other === null) return null;
  person.evidence += 1;
  person.role ??= 'player';
  return drafted({
    person,
    ...shape,
    home: null,
    status: 'positive',
    certainty: official ? 'confirmed' : 'asserted',
    loan: shape.kind === 'done' && (note === 'loan' || kind === 'loan-in' || kind === 'loan-out'),
    fee: fee === null || shape.kind !== 'done' ? null : { ...fee, sort: 'paid' },
    window: null,
    sources: [],
    tokenFrom: entry.from,
    tokenTo: entry.to,
    sentence,
    rule: `roll.${kind}`,
    cue: null,
    trace: [],
    dropped: false,
  });
}
