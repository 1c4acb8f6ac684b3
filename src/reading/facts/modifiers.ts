import type { Money } from '../../model/money.js';
import { APOSTROPHE, type Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import { isName } from '../name.js';
import type { Node } from '../node.js';
import { NAMES } from '../sense.js';
import type { TimeExpression } from '../time-words.js';
import type { Times } from '../times.js';
import type { WordSet } from '../word-set.js';

/** The language's modifier words as ids. */
export interface ModifierIds {
  readonly from: WordSet;
  readonly to: WordSet;
  readonly at: WordSet;
  readonly time: WordSet;
  readonly until: WordSet;
  readonly since: WordSet;
  readonly money: WordSet;
  readonly loan: WordSet;
  readonly inside: WordSet;
}

/** What the words behind (or inside) a fact's cue add to it. */
export interface Modifiers {
  from: ClubEntry | null;
  to: ClubEntry | null;
  at: ClubEntry | null;
  date: TimeExpression | null;
  until: TimeExpression | null;
  since: TimeExpression | null;
  season: TimeExpression | null;
  amount: Money | null;
  competition: string | null;
  loan: boolean;
  /** First token behind the last modifier. */
  end: number;
}

const LONGEST = 28;
/** Words in a row that lead to nothing yet ("as a free agent this summer"). */
const LOOSE = 8;

type Lead = 'from' | 'to' | 'at' | 'time' | 'until' | 'since' | 'money' | '';

/** Reads modifiers from token `at` on for as long as they follow one another. */
export function modifiersFrom(
  tokens: Tokens,
  at: number,
  limit: number,
  nodeAt: (token: number) => Node | null,
  clubOf: (item: Node) => ClubEntry | null,
  times: Times,
  words: ModifierIds,
): Modifiers {
  const found: Modifiers = {
    from: null,
    to: null,
    at: null,
    date: null,
    until: null,
    since: null,
    season: null,
    amount: null,
    competition: null,
    loan: false,
    end: at,
  };
  let lead: Lead = '';
  let loose = 0;
  for (let i = at; i < limit && i - at < LONGEST && loose < LOOSE; ) {
    const word = tokens.word[i]!;
    const item = nodeAt(i);
    if (item !== null && item.kind === 'amount') {
      if (found.amount === null) found.amount = item.amount;
      i = item.to;
      found.end = i;
      loose = 0;
      continue;
    }
    if (item !== null && (item.kind === 'club' || isName(item, NAMES.club | NAMES.ground))) {
      const club = clubOf(item);
      if (club === null || !place(found, lead, club)) break;
      i = item.to;
      found.end = i;
      lead = '';
      loose = 0;
      continue;
    }
    if (item !== null && isName(item, NAMES.competition) && (lead === 'time' || lead === 'at')) {
      found.competition ??= item.names.find((name) => name.kind === 'competition')!.name;
      i = item.to;
      found.end = i;
      lead = '';
      loose = 0;
      continue;
    }
    if (item !== null && item.kind === 'person' && lead === 'from') break;
    const time = times.mayBegin(tokens, i) ? times.at(tokens, i, limit) : null;
    if (
      time !== null &&
      (lead === 'time' ||
        lead === 'until' ||
        lead === 'since' ||
        lead === 'to' ||
        bare(time) ||
        (lead === 'at' && time.edge !== null))
    ) {
      if (lead === 'until' || lead === 'to') found.until ??= time;
      else if (lead === 'since') found.since ??= time;
      else if (time.unit === 'season') found.season ??= time;
      else found.date ??= time;
      i = time.to;
      found.end = i;
      lead = '';
      loose = 0;
      continue;
    }
    if (words.loan.has(word)) {
      found.loan = true;
      found.end = i + 1;
      i++;
      loose = 0;
      continue;
    }
    const next = leadOf(words, word);
    if (next !== '') {
      // "in the region of £20m", "at the age of 13": one preposition may lead to another.
      lead = next;
      i++;
      loose++;
      continue;
    }
    // "on an | 18-|month loan", "on a | six-|month loan"
    if (words.inside.has(word) || word === APOSTROPHE || times.mayCount(tokens, i)) {
      i++;
      loose++;
      continue;
    }
    break;
  }
  return found;
}

function leadOf(words: ModifierIds, word: number): Lead {
  if (words.until.has(word)) return 'until';
  if (words.since.has(word)) return 'since';
  if (words.from.has(word)) return 'from';
  if (words.to.has(word)) return 'to';
  if (words.time.has(word)) return 'time';
  if (words.at.has(word)) return 'at';
  if (words.money.has(word)) return 'money';
  return '';
}

function place(found: Modifiers, lead: Lead, club: ClubEntry): boolean {
  if (lead === 'from' && found.from === null) found.from = club;
  else if (lead === 'to' && found.to === null) found.to = club;
  else if (found.at === null && (lead === 'at' || lead === 'money' || lead === 'time')) found.at = club;
  else if (lead === '' && found.at === null) found.at = club;
  else return false;
  return true;
}

/** Time that needs no preposition: "last summer", "four years ago", "a year later". */
function bare(time: TimeExpression): boolean {
  return time.relation !== null || time.shift !== null;
}
