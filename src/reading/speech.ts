import { QUOTED } from '../text/flags.js';
import { fold } from '../text/fold.js';
import type { Tokens } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import { type Credit, credited } from './credited.js';
import type { Event } from './element.js';
import type { FirstPerson } from './first-person.js';
import type { House } from './house.js';
import type { Lexicon } from './lexicon.js';
import { foremost } from './main-club.js';
import { credits, isWord, type Node, node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import { mayPlay, type PersonEntry } from './people.js';
import type { Sense } from './sense.js';
import type { Sentence } from './sentence.js';
import { sourceOf, type Voice } from './voice.js';
import { leadOf } from './whose-club.js';
import { WordSet } from './word-set.js';

interface Form {
  readonly of: 'self' | 'party';
  readonly possessive: boolean;
  readonly verb: Sense | null;
}

/** The stretches of direct speech whose speaker is known. */
export function voicesOf(
  speeches: readonly {
    readonly speaker: Voice['speaker'] | null;
    readonly from: number;
    readonly to: number;
  }[],
): readonly Voice[] {
  const voices: Voice[] = [];
  for (const { speaker, from, to } of speeches)
    if (speaker !== null && (!('words' in speaker) || speaker.evidence >= 1))
      voices.push({ speaker, from, to });
  return voices;
}

/** Direct speech in the first person: "I" is the speaker, "we" his club. */
export class FirstPersons {
  private readonly forms = new Map<string, Form>();
  /** What the forms are when folded: "we're" looks like "were" then. */
  private readonly folded: WordSet;

  constructor(words: FirstPerson, lexicon: Lexicon) {
    const add = (list: readonly string[], of: Form['of'], possessive: boolean): void => {
      for (const word of list) this.forms.set(word, { of, possessive, verb: null });
    };
    add(words.self, 'self', false);
    add(words.own, 'self', true);
    add(words.party, 'party', false);
    add(words.partys, 'party', true);
    for (const { word, of, with: verb } of words.joined)
      this.forms.set(word, { of, possessive: false, verb: lexicon.sense(lexicon.vocabulary.find(verb)) });
    this.folded = new WordSet(Array.from(this.forms.keys(), (form) => lexicon.vocabulary.add(fold(form))));
  }

  /** Puts the speakers in the place of their pronouns, and notes whose word each sentence is. */
  resolve(
    tokens: Tokens,
    sentences: readonly Sentence[],
    voices: readonly Voice[],
    clubs: ReadonlyMap<string, ClubEntry>,
    house: House | null,
  ): void {
    let s = 0;
    for (const voice of voices) {
      const { speaker } = voice;
      // A manager whose club is not said beside him has that of the article; so has who is nothing else.
      if ('words' in speaker && (runsClub(speaker.role) || isNobodyElse(speaker)))
        speaker.club ??=
          besideFirst(sentences, speaker, voice) ??
          foremost(clubs.values()) ??
          leadInFront(sentences, voice) ??
          playersHome(sentences, voice);
      while (s < sentences.length && sentences[s]!.to <= voice.from) s++;
      for (let i = s; i < sentences.length && sentences[i]!.from < voice.to; i++) {
        const sentence = sentences[i]!;
        sentence.voice ??= voice;
        this.rewrite(tokens, sentence.nodes, voice);
      }
    }
    if (house?.side != null) this.rewriteOwn(tokens, sentences, house.side);
  }

  /** "We want Reuter", "on our radar", on a site of a club's followers: what its authors say of their side. */
  private rewriteOwn(tokens: Tokens, sentences: readonly Sentence[], club: ClubEntry): void {
    for (const { nodes, from, to, voice } of sentences) {
      if (voice !== null) continue;
      let quoted = false;
      for (let i = from; i < to; i++) quoted ||= tokens.is(i, QUOTED);
      if (!quoted) this.rewrite(tokens, nodes, { speaker: club, from, to }, true);
    }
  }

  private rewrite(tokens: Tokens, nodes: Node[], voice: Voice, written = false): void {
    for (let i = 0; i < nodes.length; i++) {
      const item = nodes[i]!;
      if (item.from < voice.from || item.to > voice.to || item.to - item.from !== 1) continue;
      if (!this.folded.has(tokens.word[item.from]!)) continue;
      const form = this.forms.get(tokens.slice(item.from, item.to).toLowerCase().replace('’', "'"));
      // "somebody like me": no object of a wish.
      if (form === undefined || isWord(nodeAt(nodes, i - 1), 'preposition', 'like')) continue;
      // "we understand", "has told us": the author.
      if (
        written &&
        (form.of === 'self' || credits(nodes[i + 1], 'after') || credits(nodeAt(nodes, i - 1), 'after'))
      )
        continue;
      const meant = form.of === 'self' ? selfOf(item, voice) : partyOf(item, voice);
      meant.possessive = form.possessive;
      nodes[i] = meant;
      // "we'd like to": a wish, no condition.
      if (form.verb === null || (form.verb.word?.class === 'modal' && nodes[i + 1]?.cue?.governs === 'want'))
        continue;
      const verb = node('word', item.to, item.to, form.verb);
      verb.cls = form.verb.word?.class ?? '';
      verb.value = form.verb.word?.value ?? '';
      nodes.splice(++i, 0, verb);
    }
  }
}

function selfOf(item: Node, { speaker }: Voice): Node {
  if (!('words' in speaker)) return clubNode(item, speaker);
  const made = node('person', item.from, item.to);
  made.how = 'pronoun';
  made.person = speaker;
  made.nameFrom = item.from;
  made.nameTo = item.from;
  return made;
}

/** The side for which somebody speaks; a word without a meaning where that is no club. */
function partyOf(item: Node, { speaker }: Voice): Node {
  const club = sideOf(speaker);
  return club === null ? node('word', item.from, item.to) : clubNode(item, club);
}

export function sideOf(speaker: PersonEntry | ClubEntry): ClubEntry | null {
  if (!('words' in speaker)) return speaker;
  return speaker.role === 'agent' || speaker.role === 'pundit' ? null : speaker.club;
}

function isNobodyElse({ role, age, position, nations }: PersonEntry): boolean {
  return role === null && age === null && position === null && nations.length === 0;
}

/** "Fulham want £6m, but chief executive Reuter": the only club in front of an official where he is first named. */
function besideFirst(sentences: readonly Sentence[], speaker: PersonEntry, voice: Voice): ClubEntry | null {
  if (!runsClub(speaker.role)) return null;
  const first = speaker.at[0] ?? -1;
  const sentence = sentences.find(({ from, to }) => from <= first && first < to);
  let found: ClubEntry | null = null;
  for (const { club, from } of sentence?.nodes ?? []) {
    if (from >= first) break;
    const named = club?.resolved ?? null;
    if (named === null || named === found || (from >= voice.from && from < voice.to)) continue;
    if (found !== null) return null;
    found = named;
  }
  return found;
}

/** "Everton have signed Reuter from Fulham. Benti said: | "We ...": the club that leads the sentence in front of a speaker's. */
function leadInFront(sentences: readonly Sentence[], { speaker, from }: Voice): ClubEntry | null {
  if (!('words' in speaker) || !runsClub(speaker.role)) return null;
  const at = sentences.findIndex(({ to }) => to > from);
  return at > 0 ? leadOf(sentences[at - 1]!) : null;
}

/** The only club of the players who have been named before a speech: of one of them its manager is asked. */
function playersHome(sentences: readonly Sentence[], { from: end, speaker }: Voice): ClubEntry | null {
  if (!('words' in speaker) || !runsClub(speaker.role)) return null;
  let found: ClubEntry | null = null;
  for (const { nodes } of sentences)
    for (const { kind, from, person } of nodes) {
      if (from >= end) return found;
      if (kind !== 'person' || person === null || person === speaker || !mayPlay(person)) continue;
      if (person.club === null || person.club === found) continue;
      if (found !== null) return null;
      found = person.club;
    }
  return found;
}

function clubNode(item: Node, club: ClubEntry): Node {
  const made = node('club', item.from, item.to);
  made.how = 'pronoun';
  made.club = {
    names: [],
    written: club.name,
    from: item.from,
    to: item.to,
    resolved: club,
    described: false,
  };
  return made;
}

/** Whose word an event inside direct speech is; null if it stands outside, or if nobody is known to speak. */
export function voiceCredit(sentence: Sentence, event: Event): Credit | null {
  const { voice } = sentence;
  const at = event.main.node.from;
  if (voice === null || at < voice.from || at >= voice.to) return null;
  const { speaker } = voice;
  const person = 'words' in speaker ? speaker : null;
  const report = person?.role === 'pundit';
  const club = person === null ? (speaker as ClubEntry) : null;
  const sort = report ? 'report' : 'speech';
  return credited([sourceOf(speaker)], sort, person, club, 'source.speech', voice.from, voice.to);
}

/**
 * Of whom a club or an agent speaks without naming him ("We've had no contact from Everton," said the manager of
 * Reuter): the one player of the sentence that stands outside the speech, else the one of the sentences before.
 * A player who speaks means himself.
 */
export function spokenOf(sentences: readonly Sentence[], index: number, event: Event): PersonEntry | null {
  const { voice, nodes } = sentences[index]!;
  const first = event.elements[0]!;
  if (event.main.cue.part !== 'noun' && event.main.cue.governs !== 'talk') return null;
  if (voice === null || first.node.from < voice.from || first.node.from >= voice.to) return null;
  for (let i = first.index; i < nodes.length && i <= event.to + 2; i++) {
    const item = nodes[i]!;
    if (item.kind === 'person' || isWord(item, 'position') || isWord(item, 'man')) return null;
  }
  const speaker = 'words' in voice.speaker ? voice.speaker : null;
  if (speaker?.role === 'player') return speaker;
  for (let s = index; s >= 0 && s >= index - BACK; s--) {
    let found: PersonEntry | null = null;
    for (const item of sentences[s]!.nodes) {
      const { person } = item;
      if (item.kind !== 'person' || person === null || person === speaker || person.evidence < 1) continue;
      if (person.role !== null && person.role !== 'player') continue;
      if (found !== null && found !== person) return null;
      found = person;
    }
    if (found !== null) return found;
  }
  return null;
}

const BACK = 4;
