import type { ClubEntry } from './club.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import type { Node } from './node.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/** A heading that is a person's name, with the club that stands beside it. */
export interface Heading {
  readonly person: PersonEntry;
  readonly club: ClubEntry | null;
}

/** Nodes of a heading that is a name: "Alan Reuter", "Alan Reuter, Fulham", "3. Alan Reuter (Fulham)". */
const LONGEST = 6;

/** "Joined Everton from Fulham" under a heading that is a name: the sentence leaves out whom it heads. */
export function headedBy(sentences: readonly Sentence[], index: number, event: Event): Heading | null {
  const { main } = event;
  const heading = index > 0 ? sentences[index - 1] : undefined;
  const opens =
    event.elements[0]!.group.from === 0 && event.elements[0]!.node.from <= sentences[index]!.from + 1;
  if (!opens || main.cue.part !== 'verb' || heading === undefined) return null;
  if (main.node.form !== 'ed' && main.node.form !== 'past' && main.node.form !== 'participle') return null;
  if (heading.paragraph === sentences[index]!.paragraph) return null;
  return namedBy(heading.nodes);
}

function namedBy(nodes: readonly Node[]): Heading | null {
  if (nodes.length === 0 || nodes.length > LONGEST) return null;
  let found: PersonEntry | null = null;
  let at: ClubEntry | null = null;
  for (const { kind, how, person, possessive, club } of nodes) {
    if (kind === 'person') {
      if (found !== null || person === null || how !== 'named' || possessive) return null;
      found = person;
    } else if (kind === 'club') at ??= club?.resolved ?? null;
    else if (kind !== 'mark' && kind !== 'number') return null;
  }
  return found === null ? null : { person: found, club: at };
}

/** Whether a heading stands between two sentences, or is the second. */
export function partsStories(sentences: readonly Sentence[], from: number, to: number): boolean {
  for (let i = to; i > from; i--) if (sentences[i]!.heading) return true;
  return false;
}

/**
 * Whether a sentence begins anew after the last claim: under another heading, if that was not of the person whom the
 * article is about, or in another paragraph with a target that it has not named yet.
 */
export function isOtherStory(
  sentences: readonly Sentence[],
  { sentence, person }: Draft,
  index: number,
  { main }: Event,
): boolean {
  if (!person.hero && partsStories(sentences, sentence, index)) return true;
  return main.cue.notion === 'shortlist' && sentences[sentence]!.paragraph < sentences[index]!.paragraph;
}

export const NO_HEADINGS: ReadonlySet<number> = new Set();

/** Which sentences are headings. */
export function headingsOf(sentences: readonly Sentence[]): ReadonlySet<number> {
  let found: Set<number> | null = null;
  for (let i = 0; i < sentences.length; i++) {
    if (!sentences[i]!.heading) continue;
    found ??= new Set();
    found.add(i);
  }
  return found ?? NO_HEADINGS;
}
