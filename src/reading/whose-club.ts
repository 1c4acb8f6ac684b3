import type { ClubEntry } from './club.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/** The person in front of a "who", or of the commas in front of it. */
export function antecedentOf(nodes: readonly Node[], at: number): PersonEntry | null {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { kind, person } = nodes[i]!;
    if (kind === 'person' && person !== null) return person;
    if (kind === 'club' && i === at - 1) return null;
  }
  return null;
}

/** "Fulham want to keep their best players. Reuter will be offered a new deal": the only club of the sentence before. */
export function aboutBefore(sentences: readonly Sentence[], index: number): ClubEntry | null {
  const before = index === 0 ? undefined : sentences[index - 1];
  const { paragraph, heading } = sentences[index]!;
  if (before === undefined || before.paragraph !== paragraph || heading) return null;
  let found: ClubEntry | null = null;
  for (const { club, traits } of before.nodes) {
    const named = club?.resolved ?? traits?.club?.resolved ?? null;
    if (named === null || named === found) continue;
    if (found !== null || named.nation) return null;
    found = named;
  }
  return found;
}

/** "The Fulham manager has welcomed Reuter's new deal": the club of the one manager, where no other stands there. */
export function commanded(nodes: readonly Node[]): ClubEntry | null {
  let found: ClubEntry | null = null;
  for (const { kind, club, person } of nodes) {
    if (kind === 'club' && club?.resolved != null) return null;
    if (kind !== 'person' || person === null || person.role !== 'manager' || person.club === null) continue;
    if (found !== null && found !== person.club) return null;
    found = person.club;
  }
  return found;
}

/** "a switch to Fulham rather than a move to | Everton" */
export function isInsteadOf(nodes: readonly Node[], at: number): boolean {
  if (nodeAt(nodes, at - 1)?.cue?.act !== 'join') return false;
  const before = nodeAt(nodes, at - 2);
  return isWord(isWord(before, 'determiner') ? nodeAt(nodes, at - 3) : before, 'negation', 'instead');
}
