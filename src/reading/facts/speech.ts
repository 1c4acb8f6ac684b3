import { CAP, COLON, COMMA, type Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import type { Discourse } from '../discourse.js';
import type { PersonEntry } from '../people.js';
import { isPressman } from '../pressman.js';
import { type Sentence, sentenceAt } from '../sentence.js';
import type { WordSet } from '../word-set.js';
import { quoted, type Speech } from './quotation.js';
import { speakerOf, type Voicing } from './speaker.js';

/** Fewer words between quotation marks are a phrase held up for a look, not a statement. */
const STATEMENT = 6;
/** Fewer do where a verb of saying stands right beside them. */
const PITHY = 3;
/** One that begins in lower case is a phrase woven into somebody else's sentence, unless it is long. */
const LOWER = 9;
const NONE: readonly Speech[] = [];

/** Finds the direct speech of an article and its speakers. Quotes in one paragraph that one voice goes on in are one. */
export function speechesOf(
  tokens: Tokens,
  discourse: Discourse,
  sentences: readonly Sentence[],
  voicing: Voicing,
): readonly Speech[] {
  if (!tokens.quotes) return NONE;
  const runs = quoted(tokens, sentences);
  if (runs.length === 0) return runs;
  const { saying } = voicing;
  const speeches: Speech[] = [];
  let before: Speech | null = null;
  for (const run of runs) {
    if (
      (run.words >= (tokens.is(run.from, CAP) ? STATEMENT : LOWER) &&
        // "veteran 'keeper Alan Reuter": nothing closes it, and no sentence begins there.
        (run.closed || tokens.is(run.from, CAP))) ||
      (run.words >= PITHY &&
        (besideSaying(tokens, sentences, run, saying) || goesOn(tokens, run, before, saying)))
    )
      speeches.push(run);
    before = speeches[speeches.length - 1] === run ? run : null;
  }
  let last: PersonEntry | ClubEntry | null = null;
  /** The statement before, of somebody without a name. */
  let hidden: Speech | null = null;
  for (let i = 0; i < speeches.length; i++) {
    const speech = speeches[i]!;
    const front = speeches[i - 1];
    const goesOn = front?.press === true && speech.paragraph === front.paragraph + 1;
    speech.press =
      saysPress(tokens, sentences, speech) || (goesOn && !besideSaying(tokens, sentences, speech, saying));
    if (speech.press) continue;
    const more = hidden !== null && hidden === front && speech.paragraph === front.paragraph + 1;
    const who: PersonEntry | ClubEntry | null | undefined =
      more && !besideSaying(tokens, sentences, speech, saying)
        ? undefined
        : speakerOf(tokens, discourse, sentences, speech, runs, voicing, last);
    if (who === undefined) {
      hidden = speech;
      continue;
    }
    speech.speaker = who;
    if (speech.speaker !== null) last = speech.speaker;
  }
  return speeches;
}

/** "He told El Marcador: ...", said of the journalist credited before. */
function saysPress(tokens: Tokens, sentences: readonly Sentence[], { from }: Speech): boolean {
  const at = sentenceAt(sentences, from);
  if (isPressman(sentences, at)) return true;
  const before = sentences[at - 1];
  return before !== undefined && tokens.word[before.to - 1] === COLON && isPressman(sentences, at - 1);
}

/** Tokens between the halves of a statement at the most. */
const BETWEEN = 16;

/** '"He is happy," said Benti, "but we will see"': the second half of a statement, behind who makes it. */
function goesOn(tokens: Tokens, run: Speech, before: Speech | null, saying: WordSet): boolean {
  if (before === null || before.paragraph !== run.paragraph || tokens.is(run.from, CAP)) return false;
  if (run.from - before.to > BETWEEN || tokens.word[run.from - 2] !== COMMA) return false;
  for (let i = before.to; i < run.from; i++) if (saying.has(tokens.word[i]!)) return true;
  return false;
}

/** Whether a verb of saying stands right beside a quotation: in front of it, or behind it in its paragraph. */
function besideSaying(tokens: Tokens, sentences: readonly Sentence[], run: Speech, saying: WordSet): boolean {
  if (!tokens.is(run.from, CAP)) return false;
  for (let i = Math.max(0, run.from - 5); i < run.to + 6 && i < tokens.count; i++) {
    if (i === run.from) i = run.to;
    if (i < tokens.count && saying.has(tokens.word[i]!))
      return i < run.from || sentences[sentenceAt(sentences, i)]!.paragraph === run.paragraph;
  }
  return false;
}
