import { CAP, GLUED, HYPHEN, NUM, POSS, PUNCT } from '../text/flags.js';
import { APOSTROPHE, COMMA, DASH, POUND } from '../text/signs.js';
import type { Tokens } from '../text/tokens.js';
import type { AddressWords } from './address.js';
import type { Lexicon } from './lexicon.js';
import { NAMES } from './sense.js';

/** Tokens among which the slug of an agency's headline stands ("UPDATE 1-Soccer-"). */
const NEAR = 4;

/** "Soccer-Everton sign Reuter": what an agency files its headlines under is no part of the name behind it. */
export function partSlug(tokens: Tokens, lexicon: Lexicon): void {
  const { flags, count } = tokens;
  for (let i = 0; i < NEAR && i + 1 < count; i++) {
    if ((flags[i + 1]! & HYPHEN) === 0) continue;
    if (isAddress(tokens)) {
      mendAddress(tokens, lexicon);
      return;
    }
    if (!lexicon.language.marks.slug.test(tokens.slice(i, i + 1))) continue;
    flags[i]! &= ~(CAP | HYPHEN);
    flags[i + 1]! &= ~HYPHEN;
    return;
  }
}

const SHORTEST = 3;
const LONGEST = 60;

/** "everton-sign-reuter-from-genk": small letters and hyphens, and next to nothing else. */
function isAddress({ flags, count }: Tokens): boolean {
  if (count < SHORTEST || count > LONGEST) return false;
  let joined = 0;
  for (let i = 0; i < count; i++) {
    if ((flags[i]! & CAP) !== 0) return false;
    if ((flags[i]! & HYPHEN) !== 0) joined++;
  }
  return joined + 3 >= count;
}

/** Gives an address back what it has lost: the signs of possessives and sums, and what leads an infinitive. */
function mendAddress(tokens: Tokens, lexicon: Lexicon): void {
  const { start, end, word, flags } = tokens;
  const { address, leader, money } = lexicon.language;
  const to = lexicon.vocabulary.find(leader);
  let { count } = tokens;
  // "...-football-news", "...-paper-talk-football-news"
  if (count > SHORTEST + 2 && address.site.test(tokens.slice(count - 2, count))) count -= 2;
  const column = count > SHORTEST && address.column.test(tokens.slice(count - 2, count)) ? count - 2 : -1;
  const label = labelAt(tokens, lexicon);
  const home = homeAt(tokens, lexicon);
  const clubs = clubsAtHead(tokens, lexicon);
  const origin = lexicon.vocabulary.find(address.origin);
  const kept: (readonly [start: number, end: number, word: number, flags: number])[] = [];
  let before = '';
  for (let i = 0; i < count; i++) {
    const own = tokens.slice(i, i + 1);
    const next = i + 1 < count ? tokens.slice(i + 1, i + 2) : '';
    const begin = start[i]!;
    if (i === label) continue;
    if (clubs.includes(i)) kept.push([begin, begin, COMMA, PUNCT]);
    if (i === column) kept.push([begin, begin, DASH, PUNCT]);
    if (own === 's' && (flags[i]! & HYPHEN) !== 0) {
      // "porto-s-reuter"
      kept.push([begin, end[i]!, APOSTROPHE, POSS | PUNCT | GLUED]);
    } else if (
      own.length < 4 &&
      (flags[i]! & NUM) !== 0 &&
      !address.sum.test(own) &&
      address.sum.test(next)
    ) {
      // "27-5m"
      kept.push([begin, begin, POUND, PUNCT], [begin, end[i + 1]!, word[i]!, NUM | GLUED]);
      i++;
    } else if (isSum(tokens, i, own, next, address) && !money.currencies.has(before)) {
      const behind = i + 2 < count && address.unit.test(next) ? tokens.slice(i + 2, i + 3) : next;
      const stated = money.currencies.has(behind);
      if (!stated) kept.push([begin, begin, POUND, PUNCT]);
      kept.push([begin, end[i]!, word[i]!, stated ? flags[i]! : NUM | GLUED]);
    } else {
      if (address.asks.has(before) && address.infinitives.has(own)) kept.push([begin, begin, to, HYPHEN]);
      if (i === home) kept.push([begin, begin, origin, HYPHEN]);
      kept.push([begin, end[i]!, word[i]!, flags[i]!]);
    }
    before = own;
  }
  if (kept.length > start.length) return;
  tokens.count = 0;
  tokens.sentenceCount = 0;
  for (const [from, until, id, bits] of kept) tokens.push(from, until, id, bits);
  tokens.close();
}

/** "13m", "13-million" */
function isSum(
  { flags }: Tokens,
  at: number,
  own: string,
  next: string,
  { sum, unit }: AddressWords,
): boolean {
  return (flags[at]! & NUM) !== 0 && (sum.test(own) || (own.length < 4 && unit.test(next)));
}

/** "everton-transfer-alan-reuter": where the word behind a club at the head stands for the subject alone; -1 if none does. */
function labelAt(tokens: Tokens, lexicon: Lexicon): number {
  const sense = lexicon.match(tokens, 0, tokens.count);
  const at = lexicon.matchEnd;
  if (sense === null || (sense.kinds & NAMES.club) === 0 || at + 1 >= tokens.count) return -1;
  const { labels, ordinary } = lexicon.language.address;
  if (!labels.has(tokens.slice(at, at + 1)) || ordinary.has(tokens.slice(at + 1, at + 2))) return -1;
  return at;
}

/** A name's words at the most, and the verb in front of them. */
const REACH = 4;

/** "everton-sign-alan-reuter-genk": the club at the end that somebody is signed from; -1 if there is none. */
function homeAt(tokens: Tokens, lexicon: Lexicon): number {
  const { count } = tokens;
  const { takes, ordinary } = lexicon.language.address;
  for (let i = Math.max(3, count - REACH + 1); i < count; i++) {
    const sense = lexicon.match(tokens, i, count);
    if (sense === null || !sense.strong || (sense.kinds & NAMES.club) === 0 || lexicon.matchEnd !== count)
      continue;
    if (lexicon.match(tokens, i - 1, i) !== null || ordinary.has(tokens.slice(i - 1, i))) return -1;
    for (let k = i - 2; k > 0 && i - k <= REACH; k--) if (takes.has(tokens.slice(k, k + 1))) return i;
    return -1;
  }
  return -1;
}

/** "everton-fulham-and-genk-want-reuter": where the clubs of a list at the head begin, but for the first. */
function clubsAtHead(tokens: Tokens, lexicon: Lexicon): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.count; i = lexicon.matchEnd) {
    const sense = lexicon.match(tokens, i, tokens.count);
    if (sense === null || (sense.kinds & NAMES.club) === 0 || lexicon.matchEnd <= i) break;
    if (i > 0) found.push(i);
  }
  return found;
}
