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
  for (const item of nodes) {
    if (item.kind === 'club') return item.club?.resolved ?? null;
    if (item.kind === 'person' || item.kind === 'name' || isWord(item, 'pronoun', 'he')) return null;
  }
  return null;
}

/**
 * "Everton have signed Reuter from Fulham. | The club | announced": at the head of its sentence the club that leads the one
 * before; where that is about a person ("He scored for Fulham. | The club | also want Benti") the one that led the
 * sentences in front of it.
 */
export function leadAbove(
  sentences: readonly Sentence[],
  index: number,
  item: Node,
  far: boolean,
): ClubEntry | null {
  const { nodes } = sentences[index]!;
  const heads = isHead(nodes, item);
  const goal = !heads && isGoal(nodes, nodes.indexOf(item));
  if ((!heads && !goal) || item.kind !== 'club' || item.possessive) return null;
  for (let s = index - 1; s >= 0 && s >= index - (far ? LEADS : 1); s--) {
    const lead = goal
      ? (boundFor(sentences[s]!) ?? signerIn(sentences[s]!))
      : (leadOf(sentences[s]!) ??
        (far ? ((sells(nodes, item) ? homeOf(sentences[s]!) : null) ?? boundFor(sentences[s]!)) : null));
    if (lead !== null || sentences[s]!.heading) return lead;
  }
  return null;
}

/** "| The club | are", "While | the club | are": what a sentence, or the clause that it opens with, begins with. */
function isHead(nodes: readonly Node[], item: Node): boolean {
  for (let i = 0; i < nodes.length && i <= OPENING; i++) {
    if (nodes[i] === item) return true;
    if (!isWord(nodes[i], 'determiner') && !isWord(nodes[i], 'subordinate') && !isWord(nodes[i], 'but'))
      return false;
  }
  return false;
}

/** Words in front of what a sentence begins with. */
const OPENING = 2;

/** "The club | are ready to sell him": whether what a club does is said of one of its own. */
function sells(nodes: readonly Node[], club: Node): boolean {
  for (let i = nodes.indexOf(club) + 1; i < nodes.length; i++) {
    const { cue, kind } = nodes[i]!;
    if (cue !== null && cue.act !== '') return cue.act === 'sell' || cue.act === 'keep';
    if (kind === 'mark' || kind === 'club') return false;
  }
  return false;
}

/** "| Everton striker Reuter | is wanted by Fulham": the club of the person that a sentence begins with. */
function homeOf({ nodes }: Sentence): ClubEntry | null {
  const [first] = nodes;
  return first?.kind === 'person' && !first.possessive ? (first.traits?.club?.resolved ?? null) : null;
}

/** "Benti has also joined | the club": where others have come as well. */
function isGoal(nodes: readonly Node[], at: number): boolean {
  const before = isWord(nodeAt(nodes, at - 1), 'determiner') ? nodeAt(nodes, at - 2) : nodeAt(nodes, at - 1);
  return before?.cue?.act === 'join' && before.cue.part === 'verb';
}

/** "| Everton | have signed Reuter from Fulham": who gets somebody, where the sentence begins with it. */
function signerIn({ nodes }: Sentence): ClubEntry | null {
  const [first] = nodes;
  if (first?.kind !== 'club' || first.possessive) return null;
  return nodes.find(({ cue }) => cue !== null && cue.act !== '')?.cue?.act === 'buy'
    ? (first.club?.resolved ?? null)
    : null;
}

/** "Reuter is close to joining | Everton | from Fulham": where somebody who leads a sentence is told to go; null if nowhere. */
export function boundFor({ nodes }: Sentence): ClubEntry | null {
  let goes = false;
  for (let i = 0; i < nodes.length; i++) {
    const { kind, cue, club } = nodes[i]!;
    if (kind === 'person' && goes) return null;
    if (cue?.act === 'join' || cue?.act === 'link') goes = true;
    else if (kind === 'club')
      return goes && !isWord(nodes[i - 1], 'preposition', 'from') ? (club?.resolved ?? null) : null;
  }
  return null;
}

/** Sentences in front of which one may begin with the club that "the club" is. */
const LEADS = 3;

/** "Fulham's Reuter is among the club's | targets": not those whose player he is. */
export function isWanted(nodes: readonly Node[], mention: ClubMention): boolean {
  for (let i = 1; i < nodes.length; i++)
    if (nodes[i - 1]!.club === mention) return nodes[i]!.cue?.notion === 'shortlist';
  return false;
}
