import { CAP, COLON, GLUED, PUNCT, QUOTE, type Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import { type Discourse, isPronoun } from '../discourse.js';
import { isWord, type Node, nodeAt } from '../node.js';
import type { PersonEntry } from '../people.js';
import { referents } from '../referents.js';
import { type Sentence, sentenceAt } from '../sentence.js';
import type { WordSet } from '../word-set.js';

/** A stretch of direct speech: the tokens between its quotation marks, and who speaks. */
export interface Speech {
  readonly from: number;
  readonly to: number;
  /** Words in it. */
  readonly words: number;
  readonly paragraph: number;
  speaker: PersonEntry | ClubEntry | null;
}

/** Fewer words between quotation marks are a phrase held up for a look, not a statement. */
const STATEMENT = 6;
/** Fewer do where a verb of saying stands right beside them. */
const PITHY = 3;
/** One that begins in lower case is a phrase woven into somebody else's sentence, unless it is long. */
const LOWER = 9;
const FAR = 12;
/** Tokens before and behind a quotation in which its verb of saying is looked for. */
const AROUND = 40;
/** Sentences back to the last speaker. */
const EARLIER = 8;
/** Tokens between a quotation and a verb that is surely its own. */
const BESIDE = 4;

const NONE: readonly Speech[] = [];

/** Finds the direct speech of an article and its speakers. Quotes in one paragraph that one voice goes on in are one. */
export function speechesOf(
  tokens: Tokens,
  discourse: Discourse,
  sentences: readonly Sentence[],
  saying: WordSet,
): readonly Speech[] {
  if (!tokens.quotes) return NONE;
  const runs = quoted(tokens, sentences);
  if (runs.length === 0) return runs;
  const speeches: Speech[] = [];
  for (const run of runs)
    if (
      run.words >= (tokens.is(run.from, CAP) ? STATEMENT : LOWER) ||
      (run.words >= PITHY && besideSaying(tokens, run, saying))
    )
      speeches.push(run);
  let last: PersonEntry | ClubEntry | null = null;
  for (const speech of speeches) {
    speech.speaker = speakerOf(tokens, discourse, sentences, speech, runs, saying, last);
    if (speech.speaker !== null) last = speech.speaker;
  }
  return speeches;
}

function besideSaying(tokens: Tokens, run: Speech, saying: WordSet): boolean {
  if (!tokens.is(run.from, CAP)) return false;
  for (let i = Math.max(0, run.from - 5); i < run.to + 6 && i < tokens.count; i++) {
    if (i === run.from) i = run.to;
    if (i < tokens.count && saying.has(tokens.word[i]!)) return true;
  }
  return false;
}

/** Everything between quotation marks, by which side of a word the marks stand. */
function quoted(tokens: Tokens, sentences: readonly Sentence[]): Speech[] {
  const runs: Speech[] = [];
  let open = -1;
  let paragraph = -1;
  let s = 0;
  const close = (to: number): void => {
    if (open < 0) return;
    let words = 0;
    for (let i = open; i < to; i++) if (!tokens.is(i, PUNCT)) words++;
    if (to > open && words > 0) runs.push({ from: open, to, words, paragraph, speaker: null });
    open = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    while (s + 1 < sentences.length && sentences[s + 1]!.from <= i) {
      s++;
      if (sentences[s]!.paragraph !== sentences[s - 1]!.paragraph) close(i);
    }
    if (tokens.word[i] !== QUOTE) continue;
    const left = tokens.is(i, GLUED);
    const right = i + 1 < tokens.count && tokens.is(i + 1, GLUED);
    // A mark inside a word is an apostrophe that somebody mistyped.
    if (left && right && i > 0 && !tokens.is(i - 1, PUNCT) && !tokens.is(i + 1, PUNCT)) continue;
    const closes = open >= 0 && (left || !right);
    if (closes) close(i);
    else if (right || !left) {
      close(i);
      open = i + 1;
      paragraph = sentences[s]!.paragraph;
    }
  }
  close(tokens.count);
  return runs;
}

/**
 * Who is said to say it: at the verb of saying nearest to the quotation in its paragraph, or before a colon that ends
 * the paragraph before; else whoever spoke last.
 */
function speakerOf(
  tokens: Tokens,
  discourse: Discourse,
  sentences: readonly Sentence[],
  speech: Speech,
  runs: readonly Speech[],
  saying: WordSet,
  last: PersonEntry | ClubEntry | null,
): PersonEntry | ClubEntry | null {
  const first = sentenceAt(sentences, speech.from);
  const final = sentenceAt(sentences, speech.to - 1);
  const verbs: { readonly at: number; readonly sentence: number; readonly far: number }[] = [];
  for (let s = Math.max(0, first - 1); s <= final + 1 && s < sentences.length; s++) {
    const sentence = sentences[s]!;
    const colon = tokens.word[sentence.to - 1] === COLON && s === first - 1;
    if (sentence.paragraph !== speech.paragraph && !colon) continue;
    const from = Math.max(sentence.from, speech.from - AROUND);
    const to = Math.min(sentence.to, speech.to + AROUND);
    for (let i = from; i < to; i++) {
      if (i >= speech.from && i < speech.to) i = speech.to;
      if (i >= to || !saying.has(tokens.word[i]!) || within(runs, i)) continue;
      verbs.push({ at: i, sentence: s, far: i < speech.from ? speech.from - i : i - speech.to });
    }
  }
  verbs.sort((a, b) => a.far - b.far || a.at - b.at);
  let before: PersonEntry | ClubEntry | null = null;
  for (const verb of verbs) {
    if (verb.far <= BESIDE && unnamed(sentences[verb.sentence]!, verb.at)) return null;
    before ??= last ?? earlier(tokens, discourse, sentences, first, runs, saying);
    const who = sayer(discourse, sentences, verb.sentence, verb.at, runs, before);
    if (who !== null) return who;
  }
  return before ?? last ?? earlier(tokens, discourse, sentences, first, runs, saying);
}

/** "a club spokesman said", "said a source": somebody without a name. */
function unnamed({ nodes }: Sentence, at: number): boolean {
  return nodes.some(
    (item) =>
      item.kind === 'person' &&
      item.how === 'described' &&
      item.indefinite &&
      item.person === null &&
      (item.to === at || item.from === at + 1),
  );
}

/** The last person who was said to say something before sentence `index`. */
function earlier(
  tokens: Tokens,
  discourse: Discourse,
  sentences: readonly Sentence[],
  index: number,
  runs: readonly Speech[],
  saying: WordSet,
): PersonEntry | null {
  for (let s = index - 1; s >= 0 && s >= index - EARLIER; s--) {
    const sentence = sentences[s]!;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!saying.has(tokens.word[i]!) || within(runs, i)) continue;
      const who = sayer(discourse, sentences, s, i, runs, null);
      if (who !== null && 'words' in who && who.role !== 'pundit') return who;
    }
  }
  return null;
}

/** Who says, at the verb of saying that is token `at`: in front of it ("Klopp said"), or behind it ("said Klopp"). */
export function sayer(
  discourse: Discourse,
  sentences: readonly Sentence[],
  index: number,
  at: number,
  runs: readonly Speech[],
  /** Whom "he" means here: whoever spoke last. */
  last: PersonEntry | ClubEntry | null,
): PersonEntry | ClubEntry | null {
  const refer = referents(discourse, sentences, index);
  const { nodes } = sentences[index]!;
  let behind: Node | null = null;
  let front: Node | null = null;
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.to <= at) {
      if (at - item.to <= FAR && isVoice(item) && !within(runs, item.from) && !isLedTo(nodes, i))
        front = item;
    } else if (item.from > at) {
      if (item.from - at <= 4 && isVoice(item) && !within(runs, item.from)) behind = item;
      break;
    }
  }
  const close = front !== null && at - front.to <= 3;
  for (const item of close ? [front, behind] : [behind, front]) {
    if (item === null) continue;
    if (item.kind === 'club') {
      if (item.club?.resolved != null) return item.club.resolved;
      continue;
    }
    if (isPronoun(item)) {
      const named = namedBefore(sentences, index, item.from, runs);
      const spoken = last !== null && isSpokenOf(nodes, runs, last) ? null : last;
      if (named !== null && (spoken === null || isOfficer(named) || named.at.length > spoken.at.length))
        return named;
      if (spoken !== null) return spoken;
    }
    const who = isPronoun(item) ? speaksOf(sentences, index) : refer.person(item);
    if (who !== null && who.evidence >= 0.5) return who;
  }
  return null;
}

/**
 * Whom "he said" means where his paragraph has named somebody: its manager, director or agent, who is the likelier
 * one to be asked, else the person whom the article is most about.
 */
function namedBefore(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  runs: readonly Speech[],
): PersonEntry | null {
  const { paragraph } = sentences[index]!;
  let first: PersonEntry | null = null;
  for (let s = index; s >= 0 && s >= index - EARLIER && sentences[s]!.paragraph === paragraph; s--) {
    for (const item of sentences[s]!.nodes) {
      if (item.from >= at) break;
      if (item.kind !== 'person' || item.person === null || item.possessive || within(runs, item.from))
        continue;
      if (item.person.evidence < 1 || item.person.role === 'pundit') continue;
      if (isOfficer(item.person)) return item.person;
      if (first === null || item.person.at.length > first.at.length) first = item.person;
    }
  }
  return first;
}

function isOfficer({ role }: PersonEntry): boolean {
  return role === 'manager' || role === 'staff' || role === 'agent';
}

/** '"Chris is very important," he said': who is named in what is said does not say it. */
const isSpokenOf = (nodes: readonly Node[], runs: readonly Speech[], who: PersonEntry | ClubEntry): boolean =>
  nodes.some(({ how, person, from }) => how === 'named' && person === who && within(runs, from));

/** The first person of the sentences before: whom "he said" means where nobody has spoken yet. */
function speaksOf(sentences: readonly Sentence[], index: number): PersonEntry | null {
  for (let s = index - 1; s >= 0 && s >= index - EARLIER; s--) {
    let first: PersonEntry | null = null;
    for (const { kind, person, possessive } of sentences[s]!.nodes) {
      if (kind !== 'person' || person === null || person.evidence < 1 || possessive) continue;
      if (isOfficer(person)) return person;
      first ??= person;
    }
    if (first !== null) return first;
  }
  return null;
}

/** "signed with Genk in March, said", "a source close to the player said": whom a preposition leads to says nothing. */
function isLedTo(nodes: readonly Node[], at: number): boolean {
  const lead = isWord(nodeAt(nodes, at - 1), 'determiner') ? nodeAt(nodes, at - 2) : nodeAt(nodes, at - 1);
  if (lead === undefined || nodes[at]!.from - lead.to > 1) return false;
  // "a statement from the club read"
  if (isWord(lead, 'preposition', 'from')) return false;
  return isWord(lead, 'preposition') || lead.sense?.attribution?.source === 'before';
}

function isVoice(item: Node): boolean {
  return (
    (item.kind === 'person' && item.person !== null && !item.possessive) ||
    isPronoun(item) ||
    (item.kind === 'club' && !isWord(item, 'pronoun'))
  );
}

/** Whether a token stands inside one of the runs; they are in order. */
export function within(runs: readonly Speech[], token: number): boolean {
  return speechAt(runs, token) !== null;
}

/** The run that a token stands in; null if it stands in none. */
export function speechAt(runs: readonly Speech[], token: number): Speech | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run !== undefined && run.from <= token ? run : null;
}
