import { credits, isWord, type Node, nodeAt } from '../node.js';
import type { PersonEntry } from '../people.js';
import type { Sentence } from '../sentence.js';
import { runFrom, type Speech, within } from './quotation.js';

/** Sentences back in which somebody is looked for who may be the one that speaks. */
export const EARLIER = 8;

/** Words between quotation marks that are a phrase and no statement. */
const HELD_UP = 2;

/**
 * Whom "he said" means where his paragraph has named somebody: its manager, director or agent, who is the likelier
 * one to be asked, else the person whom the article is most about.
 */
export function namedBefore(
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
      const person = within(runs, item.from) ? null : mayBeAsked(item);
      if (person === null) continue;
      if (isOfficer(person)) return person;
      if (first === null || person.at.length > first.at.length) first = person;
    }
  }
  return first;
}

/** Whom the last sentence in front of "he said" is about: its officer, else the first who is named in it. */
export function toldOfBefore(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  runs: readonly Speech[],
): PersonEntry | null {
  const { paragraph } = sentences[index]!;
  for (let s = index; s >= 0 && s >= index - EARLIER && sentences[s]!.paragraph === paragraph; s--) {
    let first: PersonEntry | null = null;
    let told = false;
    for (const item of sentences[s]!.nodes) {
      if (item.from >= at) break;
      if (within(runs, item.from)) continue;
      told = true;
      const person = mayBeAsked(item);
      if (person === null) continue;
      // "Reuter thanked | his manager Benti": whom he does something to does not speak for him.
      if (isOfficer(person) && !(first !== null && isDoneTo(sentences[s]!.nodes, item))) return person;
      first ??= person;
    }
    if (first !== null || told) return first;
  }
  return null;
}

/** "Benti was asked about him. | He said": the officer with whom the paragraph before begins, if nobody speaks in it. */
export function officerBefore(
  sentences: readonly Sentence[],
  index: number,
  runs: readonly Speech[],
): PersonEntry | null {
  const { paragraph } = sentences[index]!;
  let first: PersonEntry | null = null;
  for (let s = index - 1; s >= 0 && s >= index - EARLIER; s--) {
    const sentence = sentences[s]!;
    if (sentence.paragraph === paragraph) continue;
    if (sentence.paragraph !== paragraph - 1) break;
    // A word or two held up for a look is nobody's turn to speak.
    const run = runFrom(runs, sentence.from);
    if (run !== null && run.from < sentence.to && run.words > HELD_UP) return null;
    first = null;
    for (const item of sentence.nodes) {
      first = mayBeAsked(item);
      if (first !== null) break;
    }
  }
  return first !== null && isOfficer(first) ? first : null;
}

/** Whoever a node names who may be the one that speaks of what the article tells; null if it names nobody such. */
function mayBeAsked({ kind, person, possessive }: Node): PersonEntry | null {
  if (kind !== 'person' || person === null || possessive) return null;
  return person.evidence < 1 || person.role === 'pundit' ? null : person;
}

export function isOfficer({ role }: PersonEntry): boolean {
  return role === 'manager' || role === 'staff' || role === 'agent';
}

/** The first person of the sentences before: whom "he said" means where nobody has spoken yet. */
export function speaksOf(sentences: readonly Sentence[], index: number): PersonEntry | null {
  for (let s = index - 1; s >= 0 && s >= index - EARLIER; s--) {
    let first: PersonEntry | null = null;
    for (const item of sentences[s]!.nodes) {
      const { kind, person, possessive } = item;
      if (kind !== 'person' || person === null || person.evidence < 1 || possessive) continue;
      if (isOfficer(person) && !(first !== null && isDoneTo(sentences[s]!.nodes, item))) return person;
      first ??= person;
    }
    if (first !== null) return first;
  }
  return null;
}

/** "Reuter paid tribute to the club and | Benti": somebody of whom another does something, and who says nothing of it. */
function isDoneTo(nodes: readonly Node[], item: Node): boolean {
  const at = nodes.indexOf(item);
  const before = nodeAt(nodes, at - 1);
  const next = nodes[at + 1];
  if (before === undefined || before.kind === 'mark' || isWord(before, 'preposition', 'by')) return false;
  if (credits(before, 'before') || credits(before, 'after')) return false;
  return next === undefined || (next.kind === 'mark' && next.from === item.to);
}
