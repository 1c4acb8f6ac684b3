import type { Cast } from './cast.js';
import { isPronoun } from './discourse.js';
import type { Element } from './element.js';
import { groupStart } from './group.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';

/** "Reuter, who Fulham are willing to sell": the antecedent is the object. */
export function relativeObject(nodes: readonly Node[], subject: readonly Node[]): readonly Node[] {
  const first = subject[0];
  const acts = first?.kind === 'club' || isPronoun(first) || isWord(first, 'pronoun', 'they');
  if (first === undefined || !acts) return [];
  const at = nodes.indexOf(first);
  if (!isWord(nodeAt(nodes, at - 1), 'relative')) return describedBy(nodes, at - 1);
  const before = nodeAt(nodes, at - 2)?.kind === 'mark' ? nodeAt(nodes, at - 3) : nodeAt(nodes, at - 2);
  if (before?.kind !== 'person') return [];
  // "Reuter is a player | that Fulham admire"
  return before.how === 'described' && before.person === null
    ? describedBy(nodes, nodes.indexOf(before))
    : [before];
}

/** The same behind "signed from" and "signed for £5m", which clubs do as players do. */
export function boughtObject(
  nodes: readonly Node[],
  { node, amounts }: Element,
  subject: readonly Node[],
): readonly Node[] {
  const bought = node.tail === 'from' || (node.tail === 'for' && amounts.length > 0);
  return bought ? relativeObject(nodes, subject) : [];
}

/** "Everton have flown Reuter in for | a medical", "have put Reuter through | a medical": a club that has somebody examined. */
export function takeExamined(nodes: readonly Node[], { cue, index }: Element, cast: Cast): void {
  if (cue.notion !== 'medical') return;
  let i = index - 1;
  while (isWord(nodeAt(nodes, i), 'determiner') || isWord(nodeAt(nodes, i), 'possessive')) i--;
  if (!isWord(nodeAt(nodes, i), 'preposition')) return;
  while (isWord(nodeAt(nodes, i), 'preposition')) i--;
  const at = i--;
  const person = nodeAt(nodes, at);
  if (person?.kind !== 'person' || person.possessive) return;
  while (isWord(nodeAt(nodes, i), 'verb') || isAuxiliary(nodeAt(nodes, i))) i--;
  const club = nodeAt(nodes, i);
  if (club?.kind !== 'club' || club.possessive || i === at - 1) return;
  cast.persons.length = 0;
  cast.addPerson(person, 'object');
  cast.addClub(cast.buyers, club, 'subject');
}

/** "He is a player | Fulham are interested in", "Reuter is one of those we like": who is described so. */
function describedBy(nodes: readonly Node[], at: number): readonly Node[] {
  const described = nodeAt(nodes, at);
  if (described?.kind !== 'person') return [];
  // "want the player | Fulham signed from Genk"
  if (described.how === 'described' && described.person !== null && !described.possessive)
    return nodes[at + 1]!.from === described.to && nodes[at + 2]?.kind === 'cue' ? [described] : [];
  if (described.person !== null) return [];
  if (isWord(nodeAt(nodes, at - 1), 'preposition')) {
    const listed = listedAmong(nodes, at - 2);
    if (listed.length > 0) return listed;
  }
  let i = at - 1;
  while (i >= 0 && at - i < 4 && nodes[i]!.kind === 'word' && !isWord(nodes[i], 'be')) i--;
  const named = nodeAt(nodes, i - 1);
  if (!isWord(nodes[i], 'be') || named === undefined) return [];
  if (isPronoun(named)) return [named];
  if (named.kind !== 'person' || named.person === null) return [];
  return nodes
    .slice(groupStart(nodes, i - 1), i)
    .filter(({ kind, person }) => kind === 'person' && person !== null);
}

/** "with | Reuter | understood to be among the players they are tracking": who is said to be among them. */
function listedAmong(nodes: readonly Node[], from: number): readonly Node[] {
  let i = from;
  while (isWord(nodeAt(nodes, i), 'be') || isWord(nodeAt(nodes, i), 'preposition', 'to')) i--;
  if (isWord(nodeAt(nodes, i), 'hedge')) i--;
  const item = nodeAt(nodes, i);
  if (item?.kind !== 'person' || item.person === null || item.possessive) return [];
  return nodes
    .slice(groupStart(nodes, i), i + 1)
    .filter(({ kind, person }) => kind === 'person' && person !== null);
}
