import { BULLET, CLOSE, COLON, COMMA, DASH, PERIOD, SEMICOLON, SLASH, type Tokens } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import { startsLine } from './roll-entry.js';
import type { RollKind } from './roll-words.js';
import { type Sentence, sentenceAt } from './sentence.js';

/** What stands over a list of a club's business. */
export interface Heading {
  readonly kind: RollKind;
  readonly from: number;
  readonly to: number;
  /** First token of the list. */
  readonly body: number;
  readonly club: ClubEntry | null;
  /** A sentence, and no title. */
  readonly told: boolean;
  /** Whether it points at those below ("the following"). */
  readonly points: boolean;
}

/** Signs behind which a heading can stand in a line. */
const BEFORE: ReadonlySet<number> = new Set([PERIOD, SEMICOLON, DASH, COLON, COMMA, CLOSE, BULLET, SLASH]);

/** A heading stands at the head of a line or behind a stop, and before a colon or the end of its line. */
export function headingAt(
  tokens: Tokens,
  sentences: readonly Sentence[],
  from: number,
  to: number,
  kind: RollKind,
): Heading | null {
  const sentence = sentences[sentenceAt(sentences, from)]!;
  const before = from - 1;
  const front = clubEnding(sentence, from) ?? clubEnding(sentence, from - 1);
  const heads = startsLine(tokens, from);
  if (!heads && !BEFORE.has(tokens.word[before]!) && front === null) return null;
  const sign = tokens.word[to];
  const ends = to >= tokens.count || startsLine(tokens, to);
  let body = to;
  let club = heads ? clubAbove(tokens, sentences, from) : (front ?? clubAbove(tokens, sentences, from));
  if (!ends) {
    if (sign === DASH || sign === COLON) body = to + 1;
    else return null;
    const behind = sentence.nodes.find((item) => item.kind === 'club' && item.from === body);
    if (sign === DASH && behind?.club?.resolved != null && tokens.word[behind.to] === COLON) {
      club = behind.club.resolved;
      body = behind.to + 1;
    } else if (sign === DASH && !heads && front === null) return null;
  } else if (!heads) return null;
  return { kind, from, to, body, club, told: false, points: false };
}

/** The club whose name ends right before a token. */
function clubEnding(sentence: Sentence, at: number): ClubEntry | null {
  for (const item of sentence.nodes) {
    if (item.to > at) break;
    if (item.to === at && item.kind === 'club') return item.club?.resolved ?? null;
  }
  return null;
}

/** The club that stands alone on the line before. */
function clubAbove(tokens: Tokens, sentences: readonly Sentence[], at: number): ClubEntry | null {
  let from = at - 1;
  const sign = (token: number): boolean => tokens.word[token] === COLON || tokens.word[token] === DASH;
  const to = from >= 0 && sign(from) ? from : at;
  while (from > 0 && !startsLine(tokens, from)) from--;
  if (from < 0) return null;
  const item = sentences[sentenceAt(sentences, from)]!.nodes.find(
    (node) => node.kind === 'club' && node.from >= from,
  );
  return item !== undefined && item.from === from && item.to === to ? (item.club?.resolved ?? null) : null;
}
