import type { TransferWindow } from '../model/window.js';
import { COLON, COMMA, DASH, type Tokens } from '../text/tokens.js';
import { staleBefore } from './dates.js';
import type { Draft } from './draft.js';
import type { Sentence } from './sentence.js';
import type { TimeExpression } from './time-words.js';
import type { Times } from './times.js';
import { type Calendar, windowAt } from './window.js';
import { looksAhead, looksBack, type WindowWords } from './window-tense.js';

/** What a comma, a dash or a colon between a claim and a time is worth in tokens. */
const CLAUSE = 12;
/** Farther off, in tokens, a time belongs to something else. */
const FARTHEST = 45;

interface Found {
  readonly time: TimeExpression;
  readonly contract: boolean;
  readonly back: boolean;
  /** How far off the nearest claim of the sentence stands, and the nearest that a move has been made. */
  nearest: number;
  made: number;
}

/** "Reuter, who joined Everton in 2021, is wanted by Fulham": a time long past belongs to the nearest claim alone. */
function giveOwners(tokens: Tokens, found: readonly Found[], drafts: readonly Draft[], first: number): void {
  const { sentence } = drafts[first]!;
  for (let d = first; d < drafts.length && drafts[d]!.sentence === sentence; d++)
    for (const one of found) {
      const gap = gapOf(tokens, one.time, drafts[d]!);
      one.nearest = Math.min(one.nearest, gap);
      if (drafts[d]!.kind === 'done') one.made = Math.min(one.made, gap);
    }
}

/** Gives each claim of an article the window of the time words nearest to it in its sentence. */
export function attachWindows(
  tokens: Tokens,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  times: Times,
  words: WindowWords,
  calendar: Calendar,
  countryOf: (draft: Draft) => { readonly country: string; readonly domestic: boolean },
  date: string | null,
): void {
  if (date === null || drafts.length === 0) return;
  const stale = staleBefore(date);
  let index = -1;
  let found: readonly Found[] = [];
  for (let d = 0; d < drafts.length; d++) {
    const draft = drafts[d]!;
    if (draft.sentence !== index) {
      index = draft.sentence;
      found = timesIn(tokens, sentences, index, times, words);
      if (found.length > 0) giveOwners(tokens, found, drafts, d);
    }
    if (found.length === 0) continue;
    let best: TransferWindow | null = null;
    let distance = FARTHEST;
    for (const { time, contract, back, nearest, made: moved } of found) {
      if (contract && draft.kind !== 'exit') continue;
      // "ended up at Fulham | six months later": after what was told before, whenever that was.
      if (time.shift !== null && time.shift > 0) continue;
      const gap = gapOf(tokens, time, draft);
      if (gap >= distance) continue;
      // What was turned down, too, has been.
      const been = draft.kind === 'done' || (draft.kind === 'bid' && draft.status === 'negative');
      const made = been && !looksAhead(tokens, draft.tokenTo, time.from, words);
      const way = made || back ? 'past' : 'future';
      const window = windowAt(time, { date, way, ...countryOf(draft) }, calendar);
      if (window === null) continue;
      if (window.to < stale && (gap >= nearest + CLAUSE || (draft.kind !== 'done' && gap >= moved))) continue;
      best = window;
      distance = gap;
    }
    draft.window ??= best;
  }
}

function timesIn(
  tokens: Tokens,
  sentences: readonly Sentence[],
  index: number,
  times: Times,
  words: WindowWords,
): readonly Found[] {
  const sentence = sentences[index]!;
  const found: Found[] = [];
  for (let i = sentence.from; i < sentence.to; ) {
    const time = times.mayBegin(tokens, i) ? times.at(tokens, i, sentence.to) : null;
    if (time === null) {
      i++;
      continue;
    }
    i = time.to;
    let bound = false;
    let contract = false;
    let back = false;
    for (let k = time.from - 1; k >= sentence.from && k >= time.from - 5; k--) {
      const word = tokens.word[k]!;
      if (k >= time.from - 2 && words.bounds.has(word)) bound = true;
      // "over | the summer", but "talks over a | summer move"
      if (k === time.from - 1 && words.back.has(word)) back = true;
      // "on loan to | the end of the season"
      if (k === time.from - 1 && time.edge === 'end' && words.upTo.has(word)) bound = true;
      if (words.contract.has(word)) contract = true;
      if (k === time.from - 1 && time.unit === 'year' && words.future.has(word)) bound = true;
    }
    back ||= looksBack(tokens, sentence, time.from, words);
    if (!bound && !isInserted(sentences, index, time.from))
      found.push({ time, contract, back, nearest: FARTHEST, made: FARTHEST });
  }
  return found;
}

/** "Reuter, who joined Everton | in 2021 |, is wanted by Fulham": told in the clause that has been inserted. */
function isInserted(sentences: readonly Sentence[], index: number, token: number): boolean {
  for (let i = index + 1; sentences[i]?.inserted === true; i++) {
    const { nodes } = sentences[i]!;
    if (token > nodes[0]!.from && token <= nodes[nodes.length - 1]!.to) return true;
  }
  return false;
}

function gapOf(tokens: Tokens, time: TimeExpression, draft: Draft): number {
  const [from, to] =
    time.to <= draft.tokenFrom
      ? [time.to, draft.tokenFrom]
      : time.from >= draft.tokenTo
        ? [draft.tokenTo, time.from]
        : [0, 0];
  let gap = to - from;
  for (let i = from; i < to && gap < FARTHEST; i++) {
    const word = tokens.word[i]!;
    if (word === COMMA || word === DASH || word === COLON) gap += CLAUSE;
  }
  return gap;
}
