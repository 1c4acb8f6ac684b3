import type { Credit } from './credited.js';
import { isPronoun } from './discourse.js';
import { credits, isWord, type Node, nodeAt, verbBehind } from './node.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/** Tokens between a teller and his verb ("he | later | said"). */
const NEAR = 2;

/**
 * "Benti took over in May. | He | said that Reuter would stay": notes whom a "he" means that begins a sentence and says
 * something, so that he is credited with it. It is who spoke in the sentence before, else who acts there or stands there
 * alone, unless he is named in what is said.
 */
export function nameTeller(sentences: readonly Sentence[], index: number, before: Credit | null): void {
  const { nodes, voice, paragraph } = sentences[index]!;
  const at = tellerAt(nodes);
  if (at === -1 || index === 0) return;
  const he = nodes[at]!;
  if (voice !== null && he.from >= voice.from && he.to <= voice.to) return;
  const last = sentences[index - 1]!;
  if (last.heading || last.paragraph < paragraph - 1) return;
  const who = speakerOf(last, before) ?? actorOf(last);
  if (who === null || who.role === 'pundit' || who.press || isNamed(nodes, at, who)) return;
  he.person = who;
}

/** The "he" in front of a verb of saying, if nobody is named before it; -1 if there is none. */
function tellerAt(nodes: readonly Node[]): number {
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.kind !== 'word' && item.kind !== 'mark') return -1;
    if (!isPronoun(item)) continue;
    const verb = nodes[verbBehind(nodes, i)];
    return credits(verb, 'after') && verb!.from - item.to <= NEAR ? i : -1;
  }
  return -1;
}

/** Who is said to speak in a sentence, or speaks there. */
function speakerOf({ voice, nodes }: Sentence, credit: Credit | null): PersonEntry | null {
  if (credit !== null && credit.speaker !== null) return credit.speaker;
  if (voice === null || !('words' in voice.speaker)) return null;
  return nodes.some(({ from, to }) => from >= voice.from && to <= voice.to) ? voice.speaker : null;
}

/** Whose sentence it is: the only one whom it names, or who stands at its head. */
function actorOf({ nodes }: Sentence): PersonEntry | null {
  let only: PersonEntry | null = null;
  let several = false;
  for (let i = 0; i < nodes.length; i++) {
    const { kind, person, possessive } = nodes[i]!;
    if (kind !== 'person' || person === null || person.evidence < 1) continue;
    if (only === null && !possessive && isHead(nodes, i)) return person;
    several ||= only !== null && only !== person;
    only ??= person;
  }
  return several ? null : only;
}

/** Whether nothing but an article or the words of an opening stands in front of a place. */
function isHead(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return before === undefined || (at === 1 && isWord(before, 'determiner'));
}

/** "He said | Reuter | would stay": who is named in his words is somebody else. */
function isNamed(nodes: readonly Node[], at: number, who: PersonEntry): boolean {
  for (let i = at + 1; i < nodes.length; i++)
    if (nodes[i]!.kind === 'person' && nodes[i]!.person === who) return true;
  return false;
}
