import { CAP, COLON, PERIOD, QUOTE, type Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import { isComma } from '../context.js';
import { type Discourse, isPronoun } from '../discourse.js';
import { credits, isWord, type Node, nodeAt } from '../node.js';
import type { PersonEntry } from '../people.js';
import { referents } from '../referents.js';
import { participleAside } from '../said-by.js';
import { type Sentence, sentenceAt } from '../sentence.js';
import type { WordSet } from '../word-set.js';
import { EARLIER, isOfficer, namedBefore, officerBefore, speaksOf, toldOfBefore } from './asked.js';
import { runFrom, type Speech, within } from './quotation.js';

const FAR = 12;
/** Tokens before and behind a quotation in which its verb of saying is looked for. */
const AROUND = 40;
/** Tokens between a quotation and a verb that is surely its own. */
const BESIDE = 4;
/** Tokens behind a verb of saying in a sentence that says no more than who spoke: "Reuter said later." */
const BARE = 3;

/** Words by which it is told who speaks. */
export interface Voicing {
  readonly saying: WordSet;
  /** Those by which somebody goes on speaking ("added"). */
  readonly continuing: WordSet;
  /** Who speaks for a club and not for himself. */
  readonly spokesmen: WordSet;
}

interface Verb {
  readonly at: number;
  readonly sentence: number;
  readonly far: number;
}

/**
 * Who is said to say it: at the verb of saying nearest to the quotation in its paragraph, or before a colon that ends
 * the paragraph before; else whoever spoke last. What goes on right behind another quotation has its speaker. Undefined
 * for somebody without a name.
 */
export function speakerOf(
  tokens: Tokens,
  discourse: Discourse,
  sentences: readonly Sentence[],
  speech: Speech,
  runs: readonly Speech[],
  { saying, continuing, spokesmen }: Voicing,
  last: PersonEntry | ClubEntry | null,
): PersonEntry | ClubEntry | null | undefined {
  const first = sentenceAt(sentences, speech.from);
  const verbs = verbsOf(tokens, sentences, speech, runs, saying, first);
  let before: PersonEntry | ClubEntry | null = null;
  for (const verb of verbs) {
    if (verb.far <= BESIDE) {
      const nobody = unnamed(sentences[verb.sentence]!, verb.at);
      if (nobody !== null) return officeOf(tokens, nobody, spokesmen);
    }
    before ??= last ?? earlier(tokens, discourse, sentences, first, runs, saying);
    const self = saysOfHimself(sentences, speech, first) ? speech : null;
    // '"...," the Dutchman | added': who spoke before.
    const more = verb.far <= BESIDE && before !== null && continuing.has(tokens.word[verb.at]!);
    if (more && isDescribed(sentences[verb.sentence]!, verb.at)) return before;
    const who = sayer(discourse, sentences, verb.sentence, verb.at, runs, before, self);
    if (who !== null) return who;
  }
  return before ?? last ?? earlier(tokens, discourse, sentences, first, runs, saying);
}

/** The verbs of saying that may be the quotation's own, the nearest first. */
function verbsOf(
  tokens: Tokens,
  sentences: readonly Sentence[],
  speech: Speech,
  runs: readonly Speech[],
  saying: WordSet,
  first: number,
): readonly Verb[] {
  const final = sentenceAt(sentences, speech.to - 1);
  const ended = endsSentence(tokens, speech);
  const verbs: Verb[] = [];
  for (let s = Math.max(0, first - 1); s <= final + 1 && s < sentences.length; s++) {
    const sentence = sentences[s]!;
    const colon = tokens.word[sentence.to - 1] === COLON && s === first - 1;
    if (sentence.paragraph !== speech.paragraph && !colon) continue;
    const from = Math.max(sentence.from, speech.from - AROUND);
    const to = Math.min(sentence.to, speech.to + AROUND);
    for (let i = from; i < to; i++) {
      if (i >= speech.from && i < speech.to) i = speech.to;
      if (i >= to || !saying.has(tokens.word[i]!) || within(runs, i)) continue;
      const behind = i >= speech.to;
      // '"He stays." Reuter wants more, said his agent': a sentence of its own tells nothing of who spoke before it.
      if (behind && ended && sentence.to - i > BARE + 1) continue;
      if (leadsTo(tokens, runs, i, sentence.to, speech)) continue;
      verbs.push({ at: i, sentence: s, far: behind ? i - speech.to : speech.from - i });
    }
  }
  return verbs.sort((a, b) => a.far - b.far || a.at - b.at);
}

/** Whether a quotation ends with a full stop, and what stands behind it begins a sentence. */
function endsSentence(tokens: Tokens, { to }: Speech): boolean {
  let next = to;
  while (next < tokens.count && tokens.word[next] === QUOTE) next++;
  const stopped = tokens.word[to - 1] === PERIOD || tokens.word[next] === PERIOD;
  if (tokens.word[next] === PERIOD) next++;
  return stopped && next < tokens.count && tokens.is(next, CAP);
}

/** "Kemble added: ": whether a verb of saying leads to another quotation than this one, over a colon. */
function leadsTo(tokens: Tokens, runs: readonly Speech[], at: number, end: number, speech: Speech): boolean {
  for (let i = at + 1; i < end && i < at + FAR; i++) {
    if (tokens.word[i] !== COLON) continue;
    const next = runFrom(runs, i);
    return next !== null && next.from !== speech.from && next.from - i <= 2;
  }
  return false;
}

/** Whether nobody is meant by "he" in a quotation: the speaker may be the one who was just told of. */
function saysOfHimself(sentences: readonly Sentence[], { from, to }: Speech, first: number): boolean {
  for (let s = first; s < sentences.length && sentences[s]!.from < to; s++)
    if (sentences[s]!.nodes.some((item) => item.from >= from && item.to <= to && isPronoun(item)))
      return false;
  return true;
}

/** "a club spokesman said", "a source told": the last node of somebody without a name; null if it is not such a one. */
function unnamed({ nodes }: Sentence, at: number): Node | null {
  let front: Node | null = null;
  for (const item of nodes) {
    if (item.kind === 'person' && item.how === 'described' && item.indefinite && item.person === null)
      if (item.to === at || item.from === at + 1) return item;
    if (item.to <= at) front = item;
  }
  // "a | source | told": a noun that nothing is known of behind its article.
  const noun = front !== null && isWord(front, 'determiner') && at > front.to && at - front.to <= 2;
  return noun ? front : null;
}

/** "the Dutchman | added": whether somebody who stands right at a verb is named by nothing but where he is from or how old he is. */
function isDescribed({ nodes }: Sentence, at: number): boolean {
  for (const { kind, how, traits, to, from } of nodes)
    if (kind === 'person' && (to === at || from === at + 1 || from === at + 2))
      return how === 'described' && traits !== null && traits.club === null && traits.role === null;
  return false;
}

/** "an Everton spokesman said": the club for which somebody without a name speaks; undefined for anybody else. */
function officeOf({ word }: Tokens, { to, traits }: Node, spokesmen: WordSet): ClubEntry | undefined {
  return spokesmen.has(word[to - 1]!) ? (traits?.club?.resolved ?? undefined) : undefined;
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
  /** The quotation of that verb, if nobody else is spoken of in it. */
  own: Speech | null = null,
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
  const head = headOfClause(nodes, at);
  const close = head !== null || (front !== null && at - front.to <= 3);
  if (head !== null) front = head;
  for (const item of close ? [front, behind] : [behind, front]) {
    if (item === null) continue;
    if (item.kind === 'club') {
      if (item.club?.resolved != null) return item.club.resolved;
      continue;
    }
    if (isPronoun(item)) {
      const told = own === null ? null : toldOfBefore(sentences, index, Math.min(own.from, item.from), runs);
      if (told !== null) return told;
      const named = namedBefore(sentences, index, item.from, runs);
      const spoken = last !== null && isSpokenOf(nodes, runs, last) ? null : last;
      if (named !== null && (spoken === null || isOfficer(named) || named.at.length > spoken.at.length))
        return named;
      const fresh = last === null ? null : officerBefore(sentences, index, runs);
      if (fresh !== null) return fresh;
      if (spoken !== null) return spoken;
    }
    const who = isPronoun(item)
      ? speaksOf(sentences, index)
      : (refer.person(item) ?? onlyBoss(discourse, item));
    if (who !== null && who.evidence >= 0.5) return who;
  }
  return null;
}

/** '"Chris is very important," he said': who is named in what is said does not say it. */
function isSpokenOf(nodes: readonly Node[], runs: readonly Speech[], who: PersonEntry | ClubEntry): boolean {
  for (const { how, person, from } of nodes)
    if (how === 'named' && person === who && within(runs, from)) return true;
  return false;
}

/** "signed with Genk in March, said", "a source close to the player said": whom a preposition leads to says nothing. */
function isLedTo(nodes: readonly Node[], at: number): boolean {
  const lead = isWord(nodeAt(nodes, at - 1), 'determiner') ? nodeAt(nodes, at - 2) : nodeAt(nodes, at - 1);
  if (lead === undefined || nodes[at]!.from - lead.to > 1) return false;
  // "according to Reuter, who told the press"
  const next = nodes[at + 1];
  if (next !== undefined && isWord(next, 'relative') && next.from === nodes[at]!.to) return false;
  // "a statement from the club read"
  if (isWord(lead, 'preposition', 'from') || lead.sense?.attribution?.own === true) return false;
  return isWord(lead, 'preposition') || credits(lead, 'before');
}

/** "Reuter, whose brother signed for Genk, | said", "Benti, asked about Reuter, | said": whom a clause parts from his verb. */
function headOfClause(nodes: readonly Node[], at: number): Node | null {
  let i = nodes.length - 1;
  while (i >= 0 && nodes[i]!.to > at) i--;
  if (i < 0 || !isComma(nodes[i]!) || nodes[i]!.to !== at) return null;
  for (let k = i - 1; k >= 2 && at - nodes[k]!.to <= AROUND; k--) {
    if (!isWord(nodes[k], 'relative') || !isComma(nodes[k - 1]!)) continue;
    const head = nodes[k - 2]!;
    return isVoice(head) && head.to === nodes[k - 1]!.from && !isLedTo(nodes, k - 2) ? head : null;
  }
  return participleAside(nodes, i + 1);
}

/** "said the Fulham boss", "his manager says": the only one of whom the article tells that he is a manager. */
function onlyBoss({ people }: Discourse, { traits, indefinite }: Node): PersonEntry | null {
  if (traits?.role !== 'manager' || indefinite) return null;
  const club = traits.club?.resolved ?? null;
  let only: PersonEntry | null = null;
  for (const person of people.all) {
    if (person.role !== 'manager' || person.evidence < 1) continue;
    if (club !== null && person.club !== null && club !== person.club) continue;
    if (only !== null) return null;
    only = person;
  }
  return only;
}

function isVoice(item: Node): boolean {
  return (
    (item.kind === 'person' &&
      (item.person !== null || item.traits?.role === 'manager') &&
      !item.possessive) ||
    isPronoun(item) ||
    (item.kind === 'club' && !isWord(item, 'pronoun'))
  );
}
