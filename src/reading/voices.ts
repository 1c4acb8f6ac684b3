import type { Mentions } from './mentions.js';
import { isName } from './name.js';
import { credits, isWord, type Node, nodeAt, verbBehind } from './node.js';
import type { PersonEntry } from './people.js';
import { NAMES } from './sense.js';
import type { Sentence } from './sentence.js';

/**
 * Counts at how many of his mentions somebody only speaks. "According to Dagens Kamp", "Foglio Granata wrote that": of
 * whom the text says nothing but what he published is an outlet or a journalist, and nobody's player.
 */
export function giveVoices(sentences: readonly Sentence[], mentions: Mentions): void {
  let cited: Map<PersonEntry, number> | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const { nodes } = sentences[s]!;
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const i = mentions.at[m]!;
      const { kind, how, person, to } = nodes[i]!;
      if (kind !== 'person' || how !== 'named' || person === null) continue;
      // "Reuter has confirmed"
      const at = verbBehind(nodes, i);
      const said = nodes[at];
      // What he has told a club is no public word.
      if (credits(said, 'after') && said!.from - to <= 1 && nodes[at + 1]?.kind !== 'club') person.spoken++;
      else if (i > 0 && isLastWord(nodes, i - 1)) person.spoken++;
      if (person.role !== null) continue;
      if (isOfHouse(nodes, i) && isBlank(person)) person.role = 'pundit';
      if (!isCited(nodes, i)) continue;
      cited ??= new Map();
      cited.set(person, (cited.get(person) ?? 0) + 1);
    }
  }
  if (cited === null) return;
  for (const [person, times] of cited)
    if (times === person.at.length && isBlank(person)) person.role = 'pundit';
}

/** "Dagens Kamp's | Reuter says", "according to | Reuter of Dagens Kamp": who writes for an outlet, and tells something. */
function isOfHouse(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  const { from, to } = nodes[at]!;
  if (before?.possessive === true && isOutlet(before) && from - before.to <= 2) {
    const lead = isWord(nodeAt(nodes, at - 2), 'determiner') ? nodeAt(nodes, at - 3) : nodeAt(nodes, at - 2);
    return credits(lead, 'before') || credits(nodes[verbBehind(nodes, at)], 'after');
  }
  const next = nodes[at + 1];
  if (!isWord(next, 'preposition', 'of') || next!.from !== to || !isOutlet(nodes[at + 2])) return false;
  return credits(before, 'before') || credits(nodes[verbBehind(nodes, at + 2)], 'after');
}

/** An outlet and nothing else: no club, no country's paper of the same name. */
function isOutlet(item: Node | undefined): boolean {
  return (
    isName(item, NAMES.outlet) &&
    item!.names.every(({ kind }) => kind === 'outlet' || kind === 'club') &&
    item!.kind === 'name'
  );
}

/** "according to Reuter", "Reuter wrote that" */
function isCited(nodes: readonly Node[], at: number): boolean {
  const { value, from, to } = nodes[at]!;
  if (value !== '') return false;
  const before = nodeAt(nodes, at - 1)?.sense?.attribution;
  if (before?.publisher === true && before.source === 'before' && from - nodes[at - 1]!.to <= 2) return true;
  const after = nodes[at + 1]?.sense?.attribution;
  return after?.publisher === true && after.source === 'after' && nodes[at + 1]!.from === to;
}

/** Of whom nothing but the name is told. */
export function isBlank({ age, position, club, nations, former, id }: PersonEntry): boolean {
  return (
    id === null &&
    age === null &&
    position === null &&
    club === null &&
    nations.length === 0 &&
    former.length === 0
  );
}

/** "close to a new deal | says Reuter": a saying behind what is said, where nothing more follows than who says it. */
export function isLastWord(nodes: readonly Node[], at: number): boolean {
  const said = nodes[at]!;
  if (said.kind !== 'word' || !credits(said, 'after')) return false;
  const speaker = nodes[at + 1];
  if (speaker?.kind !== 'person' || speaker.from !== said.to || speaker.possessive) return false;
  const next = nodes[at + 2];
  return next === undefined || next.kind === 'mark';
}
