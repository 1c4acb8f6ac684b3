import { BULLET, CAP, COLON, DASH, PERIOD, type Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { startsLine } from './roll-entry.js';
import type { Heading } from './roll-heading.js';
import { RollPhrases, standsAt, wordsOf } from './roll-phrases.js';
import type { RollKind, RollWords } from './roll-words.js';

/** Tokens of a sentence over a list, as far as it is looked at. */
const LONGEST = 40;

/** Reads sentences that stand over a list and say what becomes of those in it. */
export class ToldHeadings {
  private readonly phrases: RollPhrases;
  /** By their last word. */
  private readonly below = new Map<number, readonly number[]>();

  constructor({ told, below }: RollWords, vocabulary: Vocabulary) {
    this.phrases = new RollPhrases(told, vocabulary);
    for (const phrase of below) {
      const words = wordsOf(phrase, vocabulary);
      this.below.set(words[words.length - 1]!, words);
    }
  }

  /** The last words of what points at those below. */
  pointers(): Iterable<number> {
    return this.below.keys();
  }

  /** Whether the words that end here point at those below. */
  private points(tokens: Tokens, at: number): boolean {
    const words = this.below.get(tokens.word[at]!);
    return words !== undefined && standsAt(tokens, at - words.length + 1, words);
  }

  /** "will be released:", "has made the following players available.": the heading that ends here; null if none does. */
  endingAt(tokens: Tokens, colon: number): Heading | null {
    const body = colon + 1;
    if (!beginsName(tokens, body)) return null;
    const own = startsLine(tokens, body) && !blankBefore(tokens, body);
    return this.heading(tokens, lineStart(tokens, colon), colon, body, own);
  }

  /** "The following | players have been released": the heading whose line this word stands in; null if it is none. */
  around(tokens: Tokens, at: number): Heading | null {
    if (!this.points(tokens, at)) return null;
    let to = at + 1;
    while (to < tokens.count && !startsLine(tokens, to)) {
      if (tokens.word[to] === COLON || to - at > LONGEST) return null;
      to++;
    }
    return beginsName(tokens, to) ? this.heading(tokens, lineStart(tokens, at), to, to, true) : null;
  }

  private heading(tokens: Tokens, from: number, to: number, body: number, own: boolean): Heading | null {
    let kind: RollKind | null = null;
    let points = false;
    let begin = from;
    for (let i = from; i < to; i++) {
      const word = tokens.word[i]!;
      if (word === PERIOD && i < to - 1) {
        // A sentence in front of it.
        kind = null;
        points = false;
        begin = i + 1;
      }
      points ||= this.points(tokens, i);
      for (const phrase of this.phrases.startingWith(word)) {
        if (!standsAt(tokens, i, phrase.words)) continue;
        kind = phrase.kind;
        i += phrase.words.length - 1;
        break;
      }
    }
    // In its own line a list needs nothing that points at it.
    if (kind === null || !(points || own)) return null;
    return { kind, from: begin, to, body, club: null, told: true, points };
  }
}

/** Whether a name, or the sign in front of one, can stand here. */
function beginsName(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  const sign = tokens.word[at] === DASH || tokens.word[at] === BULLET;
  return tokens.is(sign ? at + 1 : at, CAP);
}

/** Whether an empty line stands in front of a token. */
export function blankBefore(tokens: Tokens, at: number): boolean {
  return /\n\s*\n/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]));
}

function lineStart(tokens: Tokens, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && !startsLine(tokens, from)) from--;
  return from;
}
