import { fold } from '../../text/fold.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import { WordSet } from '../word-set.js';
import type { AbsenceIds } from './absence.js';
import type { ModifierIds } from './modifiers.js';
import type { PartyIds } from './party.js';
import type { FactWords } from './rule.js';
import type { Voicing } from './speaker.js';
import type { SayingWords } from './statement.js';
import type { WhoWords } from './who-words.js';

/** A language's words about facts (see `FactWords`), by their ids. */
export interface FactIds {
  readonly voicing: Voicing;
  readonly sayings: SayingWords;
  readonly clause: WordSet;
  readonly injury: WordSet;
  readonly option: WordSet;
  readonly linking: WordSet;
  readonly perfect: WordSet;
  readonly skippable: WordSet;
  readonly numbers: WordSet;
  readonly who: WhoWords;
  readonly modifiers: ModifierIds;
  readonly absence: AbsenceIds;
  readonly party: PartyIds;
}

export function factIds(words: FactWords, vocabulary: Vocabulary): FactIds {
  const ids = (list: readonly string[]): WordSet =>
    new WordSet(list.map((word) => vocabulary.add(fold(word))));
  const { modifiers, absence, party } = words;
  return {
    voicing: {
      saying: ids(words.saying),
      continuing: ids(words.continuing),
      spokesmen: ids(words.spokesmen),
    },
    sayings: { reporting: ids(words.reporting), passive: ids(words.passive), plural: ids(words.plural) },
    clause: ids(words.clause),
    injury: ids(words.injury),
    option: ids(words.option),
    linking: ids(words.linking),
    perfect: ids(words.perfect),
    skippable: ids(words.skippable),
    numbers: ids([...words.time.roles].filter(([, { role }]) => role === 'number').map(([word]) => word)),
    who: {
      relatives: ids(words.relatives),
      oblique: ids(words.oblique),
      first: ids(words.first),
      of: ids(words.of),
      holding: ids(words.holding),
      absolute: ids(words.absolute),
    },
    modifiers: {
      from: ids(modifiers.from),
      to: ids(modifiers.to),
      at: ids(modifiers.at),
      time: ids(modifiers.time),
      until: ids(modifiers.until),
      since: ids(modifiers.since),
      money: ids(modifiers.money),
      loan: ids(modifiers.loan),
      inside: ids(modifiers.inside),
    },
    absence: {
      until: ids(absence.until),
      since: ids(absence.since),
      spans: ids(absence.spans),
      before: ids(absence.before),
      not: ids(absence.not),
      happened: ids(absence.happened),
    },
    party: {
      with: ids(party.with),
      article: ids(party.article),
      their: ids(party.their),
      season: ids(party.season),
      signing: ids(party.signing),
      former: ids(party.former),
    },
  };
}
