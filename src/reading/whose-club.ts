import type { ClubEntry, ClubMention } from './club.js';
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
  for (let i = 0; i < before.nodes.length; i++) {
    const { club, traits } = before.nodes[i]!;
    const named = club?.resolved ?? traits?.club?.resolved ?? null;
    // "a free agent since his release | from Fulham"
    if (named === null || named === found || isReleasedFrom(before.nodes, i)) continue;
    if (found !== null || named.nation) return null;
    found = named;
  }
  return found;
}

function isReleasedFrom(nodes: readonly Node[], at: number): boolean {
  return isWord(nodeAt(nodes, at - 1), 'preposition', 'from') && nodeAt(nodes, at - 2)?.cue?.act === 'leave';
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

/** The club that a sentence begins with; null if it begins with anything else that is named. */
export function leadOf({ nodes }: Sentence): ClubEntry | null {
  for (const { kind, club } of nodes) {
    if (kind === 'club') return club?.resolved ?? null;
    if (kind === 'person' || kind === 'name') return null;
  }
  return null;
}

/** "Everton have signed Reuter from Fulham. | The club | announced": at the head of its sentence the club that leads the one before. */
export function leadAbove(sentences: readonly Sentence[], index: number, item: Node): ClubEntry | null {
  const { nodes, paragraph } = sentences[index]!;
  const before = index === 0 ? undefined : sentences[index - 1];
  const heads = nodes[0] === item || (nodes[1] === item && isWord(nodes[0], 'determiner'));
  if (before === undefined || before.paragraph !== paragraph || !heads || item.kind !== 'club') return null;
  return item.possessive ? null : leadOf(before);
}

/** "Fulham's Reuter is among the club's | targets": not those whose player he is. */
export function isWanted(nodes: readonly Node[], mention: ClubMention): boolean {
  for (let i = 1; i < nodes.length; i++)
    if (nodes[i - 1]!.club === mention) return nodes[i]!.cue?.notion === 'shortlist';
  return false;
}
