import type { Money } from '../model/money.js';
import { fold } from '../text/fold.js';
import {
  BULLET,
  CAP,
  CLOSE,
  COMMA,
  DASH,
  NUM,
  OPEN,
  PERIOD,
  PUNCT,
  SEMICOLON,
  SLASH,
  type Tokens,
} from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import type { Discourse } from './discourse.js';
import { nameWords, type PersonEntry } from './people.js';
import type { Note } from './roll-words.js';
import type { Sentence } from './sentence.js';

export interface EntryWords {
  readonly notes: ReadonlyMap<string, Note>;
  readonly leaders: readonly string[];
  readonly joiner: ReadonlySet<string>;
}

/** One member of a list: a name, and what stands in brackets behind it. */
export interface Entry {
  readonly person: PersonEntry;
  readonly bracket: boolean;
  readonly club: ClubEntry | null;
  readonly note: Note | null;
  readonly fee: Money | null;
  /** Tokens of the name and its bracket. */
  readonly from: number;
  readonly to: number;
  /** Where the next member begins. */
  readonly next: number;
}

const LONGEST_NAME = 6;
const LONGEST_BRACKET = 24;
const BETWEEN: ReadonlySet<number> = new Set([COMMA, SEMICOLON, PERIOD, BULLET, SLASH, DASH]);

/** The member that begins at a token; null if none does, or if anything else stands there too. */
export function entryAt(
  tokens: Tokens,
  sentence: Sentence,
  discourse: Discourse,
  at: number,
  limit: number,
  words: EntryWords,
): Entry | null {
  let from = at;
  while (from < limit && between(tokens, from, words)) from++;
  const nameTo = nameEnd(tokens, from, limit, words);
  if (nameTo === from) return null;
  let to = nameTo;
  let club: ClubEntry | null = null;
  let note: Note | null = null;
  let fee: Money | null = null;
  const bracket = tokens.word[to] === OPEN && to < limit && !startsLine(tokens, to);
  if (bracket) {
    const close = closing(tokens, to, limit);
    if (close < 0) return null;
    let part = to + 1;
    for (let i = part; i <= close; i++) {
      const sign = tokens.word[i]!;
      if (i < close && sign !== COMMA && sign !== SEMICOLON && sign !== DASH && sign !== SLASH) continue;
      const said = partOf(
        tokens,
        sentence,
        discourse,
        part,
        i,
        words,
        part === to + 1 || (club === null && note !== null),
      );
      if (said === null) return null;
      club ??= said.club;
      note = said.note ?? note;
      fee ??= said.fee;
      part = i + 1;
    }
    // A club that the register does not know is one only beside money or a word of the trade.
    if (club !== null && club.id === null && note === null && fee === null) return null;
    to = close + 1;
  }
  let next = to;
  const amount = sentence.nodes.find((item) => item.kind === 'amount' && item.from === to);
  if (bracket && amount !== undefined && to < limit && !startsLine(tokens, to)) {
    fee ??= amount.amount;
    next = amount.to;
    to = amount.to;
  }
  if (next < limit && !startsLine(tokens, next) && !between(tokens, next, words)) return null;
  while (next < limit && between(tokens, next, words)) next++;
  return {
    person: personOf(tokens, sentence, discourse, from, nameTo),
    bracket,
    club,
    note,
    fee,
    from,
    to,
    next,
  };
}

function between(tokens: Tokens, at: number, words: EntryWords): boolean {
  return (
    BETWEEN.has(tokens.word[at]!) ||
    (tokens.word[at]! > 0 && !tokens.is(at, CAP) && words.joiner.has(tokens.slice(at, at + 1)))
  );
}

/** End of the name that begins at a token: words with capitals, and particles between them. */
function nameEnd(tokens: Tokens, from: number, limit: number, words: EntryWords): number {
  let end = from;
  let small = 0;
  for (let i = from; i < limit && i - from < LONGEST_NAME; i++) {
    if (i > from && startsLine(tokens, i)) break;
    if (tokens.is(i, PUNCT)) {
      // An initial's full stop.
      if (tokens.word[i] === PERIOD && i > from && tokens.end[i - 1]! - tokens.start[i - 1]! === 1) continue;
      break;
    }
    if (tokens.is(i, NUM)) return from;
    if (tokens.is(i, CAP)) {
      end = i + 1;
      small = 0;
    } else if (i > from && between(tokens, i, words)) break;
    else if (i === from || ++small > 2 || tokens.end[i]! - tokens.start[i]! > 4) return from;
  }
  return end;
}

/** Whether a token is the first of its line. */
export function startsLine(tokens: Tokens, at: number): boolean {
  if (at === 0 || at >= tokens.count) return true;
  for (let i = tokens.end[at - 1]!; i < tokens.start[at]!; i++)
    if (tokens.text.charCodeAt(i) === 10) return true;
  return false;
}

function closing(tokens: Tokens, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i - open < LONGEST_BRACKET; i++) {
    if (tokens.word[i] === CLOSE) return i;
    if (tokens.word[i] === OPEN || startsLine(tokens, i)) return -1;
  }
  return -1;
}

interface Said {
  readonly club: ClubEntry | null;
  readonly note: Note | null;
  readonly fee: Money | null;
}

const NOTHING: Said = { club: null, note: null, fee: null };

/** What one part of a bracket says; null where it says something that no list of moves says. */
function partOf(
  tokens: Tokens,
  sentence: Sentence,
  discourse: Discourse,
  from: number,
  to: number,
  words: EntryWords,
  first: boolean,
): Said | null {
  if (from >= to) return NOTHING;
  const inside = sentence.nodes.filter((item) => item.from >= from && item.to <= to);
  const fee = inside.find((item) => item.kind === 'amount')?.amount ?? null;
  const club =
    inside.find((item) => item.kind === 'club' && item.club?.resolved != null)?.club?.resolved ?? null;
  const text = tokens.slice(from, to).toLowerCase();
  if (fee !== null || club !== null) {
    const leader = words.leaders.find((phrase) => text.startsWith(`${phrase} `));
    return { club, fee, note: leader === undefined ? null : noteIn(leader, words) };
  }
  const note = words.notes.get(text) ?? null;
  if (note !== null) return { club: null, fee: null, note };
  if (tokens.is(from, NUM)) return NOTHING;
  if (!first) return null;
  for (let i = from; i < to; i++) if (!tokens.is(i, CAP)) return null;
  return { club: unknownClub(tokens, discourse, from, to), fee: null, note: null };
}

/** "on loan from": a leader that carries a note of its own. */
function noteIn(leader: string, words: EntryWords): Note | null {
  return words.notes.get(leader.replace(/\s\S+$/, '')) ?? null;
}

function unknownClub(tokens: Tokens, discourse: Discourse, from: number, to: number): ClubEntry {
  const name = tokens.slice(from, to);
  const key = fold(name);
  // "(undisclosed, | Fulham)": one that stands where it is taken for part of what is said of somebody.
  for (const club of discourse.clubs.all.values()) if (fold(club.name) === key) return club;
  let entry = discourse.clubs.all.get(key);
  if (entry === undefined) {
    entry = { key, id: null, name, at: [from], nation: false };
    discourse.clubs.all.set(key, entry);
  }
  return entry;
}

/** The person of the article whose name it is, or a new one. */
function personOf(
  tokens: Tokens,
  sentence: Sentence,
  discourse: Discourse,
  from: number,
  to: number,
): PersonEntry {
  for (const item of sentence.nodes)
    if (item.kind === 'person' && item.person !== null && item.nameFrom === from && item.nameTo === to)
      return item.person;
  const name = tokens.slice(from, to);
  const words = nameWords(name);
  return (
    (words.length > 1
      ? discourse.people.addFull(name, words, 1)
      : discourse.people.bySingle(words[0]!, from)) ?? discourse.people.make(name, words, 1)
  );
}
