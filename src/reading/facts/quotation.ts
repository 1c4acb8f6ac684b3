import { GLUED, PUNCT, QUOTE, type Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import type { PersonEntry } from '../people.js';
import type { Sentence } from '../sentence.js';

/** A stretch of direct speech: the tokens between its quotation marks, and who speaks. */
export interface Speech {
  readonly from: number;
  readonly to: number;
  /** Words in it. */
  readonly words: number;
  /** Whether a mark closes it; one that goes on in the next paragraph has none. */
  readonly closed: boolean;
  readonly paragraph: number;
  speaker: PersonEntry | ClubEntry | null;
  /** Whether the journalist says it whom the sentence before credits; nobody is its speaker then. */
  press: boolean;
}

/** Everything between quotation marks, by which side of a word the marks stand. */
export function quoted(tokens: Tokens, sentences: readonly Sentence[]): Speech[] {
  const runs: Speech[] = [];
  let open = -1;
  let paragraph = -1;
  let s = 0;
  const close = (to: number, closed: boolean): void => {
    if (open < 0) return;
    let words = 0;
    for (let i = open; i < to; i++) if (!tokens.is(i, PUNCT)) words++;
    if (to > open && words > 0)
      runs.push({ from: open, to, words, closed, paragraph, speaker: null, press: false });
    open = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    while (s + 1 < sentences.length && sentences[s + 1]!.from <= i) {
      s++;
      if (sentences[s]!.paragraph !== sentences[s - 1]!.paragraph) close(i, false);
    }
    if (tokens.word[i] !== QUOTE) continue;
    const left = tokens.is(i, GLUED);
    const right = i + 1 < tokens.count && tokens.is(i + 1, GLUED);
    // A mark inside a word is an apostrophe that somebody mistyped.
    if (left && right && i > 0 && !tokens.is(i - 1, PUNCT) && !tokens.is(i + 1, PUNCT)) continue;
    const closes = open >= 0 && (left || !right);
    if (closes) close(i, true);
    else if (right || !left) {
      close(i, false);
      open = i + 1;
      paragraph = sentences[s]!.paragraph;
    }
  }
  close(tokens.count, false);
  return runs;
}

/** Whether a token stands inside one of the runs; they are in order. */
export function within(runs: readonly Speech[], token: number): boolean {
  return speechAt(runs, token) !== null;
}

/** The run that a token stands in; null if it stands in none. */
export function speechAt(runs: readonly Speech[], token: number): Speech | null {
  const run = runFrom(runs, token);
  return run !== null && run.from <= token ? run : null;
}

/** The first run that ends behind a token; null behind the last. */
export function runFrom(runs: readonly Speech[], token: number): Speech | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return runs[low] ?? null;
}

/** Whose direct speech a token stands in; null outside of any, and where nobody or a club speaks. */
export function speakerAt(runs: readonly Speech[], token: number): PersonEntry | null {
  const speaker = speechAt(runs, token)?.speaker ?? null;
  return speaker !== null && 'words' in speaker ? speaker : null;
}
