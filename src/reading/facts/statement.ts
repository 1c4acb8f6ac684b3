import type { Source } from '../../model/source.js';
import type { Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import type { Credit } from '../credited.js';
import type { Discourse } from '../discourse.js';
import type { Node } from '../node.js';
import type { PersonEntry } from '../people.js';
import type { Sentence } from '../sentence.js';
import { sourceOf } from '../voice.js';
import type { WordSet } from '../word-set.js';
import { partsClauses } from './clause-break.js';
import type { FactDraft } from './draft.js';
import { type Speech, within } from './quotation.js';
import { sayer } from './speaker.js';

/** A stretch of direct speech as a fact about its speaker; null if nobody can be named. */
export function statementOf(tokens: Tokens, speech: Speech, credit: Credit | null): FactDraft | null {
  const { speaker } = speech;
  if (speaker === null) return null;
  return {
    body: {
      kind: 'statement',
      value: { speaker: speaker.name, words: tokens.slice(speech.from, speech.to) },
    },
    subject: speaker,
    certainty: credit !== null && credit.sort === 'report' ? 'reported' : 'confirmed',
    sources: [...outletsOf(credit), sourceOf(speaker)],
    from: speech.from,
    to: speech.to,
    rule: 'statement.quote',
  };
}

/** "told El Marcador": to whom it was said; who else is credited in the sentence does not speak here. */
function outletsOf(credit: Credit | null): readonly Source[] {
  return credit === null ? [] : credit.sources.filter(({ sort }) => sort === 'outlet');
}

const LONGEST = 32;
const SHORTEST = 4;
export interface SayingWords {
  /** Finite verbs of saying. */
  readonly reporting: WordSet;
  /** Words in front of them that make them passive. */
  readonly passive: WordSet;
  /** Those that say it of several. */
  readonly plural: WordSet;
}

const NOBODY: ReadonlySet<PersonEntry | ClubEntry | null> = new Set();

/**
 * What somebody is reported to have said, without quotation marks ("Klopp confirmed that ..."). Left out for a
 * speaker whose own words the article gives.
 */
export function reportedStatements(
  tokens: Tokens,
  discourse: Discourse,
  sentences: readonly Sentence[],
  /** Numbers of the text's sentences with such a verb: headlines only hint at what was said. */
  reports: readonly number[],
  speeches: readonly Speech[],
  credits: readonly (Credit | null)[],
  words: SayingWords,
  out: FactDraft[],
): void {
  const direct = speeches.length === 0 ? NOBODY : new Set(speeches.map(({ speaker }) => speaker));
  for (const s of reports) {
    const sentence = sentences[s]!;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!words.reporting.has(tokens.word[i]!) || within(speeches, i)) continue;
      // "is said to", "has been told": not his own word.
      if (i > sentence.from && words.passive.has(tokens.word[i - 1]!)) continue;
      // "Everton want Reuter and | have | denied": not his word.
      if (i > sentence.from && words.plural.has(tokens.word[i - 1]!)) continue;
      const who = sayer(discourse, sentences, s, i, speeches, null);
      if (who === null || !('words' in who) || direct.has(who) || who.role === 'pundit') break;
      const node = personBefore(sentence.nodes, i);
      if (node === undefined || i - node.to > 3) break;
      let to = i + 1;
      while (to < sentence.to && to - i < LONGEST && !partsClauses(tokens.word[to]!)) to++;
      if (to - i <= SHORTEST) break;
      out.push({
        body: { kind: 'statement', value: { speaker: who.name, words: tokens.slice(i + 1, to) } },
        subject: who,
        certainty: 'reported',
        sources: credits[s]?.sources ?? [],
        from: node.from,
        to,
        rule: 'statement.reported',
      });
      break;
    }
  }
}

/** The last person who stands before a token. */
function personBefore(nodes: readonly Node[], token: number): Node | undefined {
  for (let i = nodes.length - 1; i >= 0; i--)
    if (nodes[i]!.kind === 'person' && nodes[i]!.to <= token) return nodes[i];
  return undefined;
}
