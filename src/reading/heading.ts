import type { Draft } from './draft.js';
import type { Event } from './element.js';
import { type Heading, namedBy } from './name-heading.js';
import { isWord, type Node } from './node.js';
import type { Sentence } from './sentence.js';

/** "Joined Everton from Fulham" under a heading that is a name: the sentence leaves out whom it heads. */
export function headedBy(sentences: readonly Sentence[], index: number, event: Event): Heading | null {
  const { cue, group, node } = event.elements[0]!;
  const heading = index > 0 ? sentences[index - 1] : undefined;
  if (heading === undefined || cue.part !== 'verb') return null;
  if (node.form !== 'ed' && node.form !== 'past' && node.form !== 'participle') return null;
  const opens = group.from === 0 && node.from <= sentences[index]!.from + 1;
  if (!opens && !isKindOfMan(sentences[index]!.nodes, group.from)) return null;
  if (heading.paragraph === sentences[index]!.paragraph) return null;
  return namedBy(heading.nodes);
}

/** "Ghana international | has joined", "Midfielder | left Fulham": what he is stands in front, without an article or a name. */
function isKindOfMan(nodes: readonly Node[], end: number): boolean {
  let man = false;
  for (let i = 0; i < end; i++) {
    const item = nodes[i]!;
    const kind = isWord(item, 'man') || isWord(item, 'position') || isWord(item, 'role');
    if (!kind && item.kind !== 'name' && item.kind !== 'age' && !isWord(item, 'former')) return false;
    man = kind;
  }
  return man;
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
