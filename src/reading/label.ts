import { COLON } from '../text/tokens.js';
import { fitOf, roleOf } from './fit.js';
import { isWord, type Node } from './node.js';
import type { PersonEntry } from './people.js';

/** Tokens between a name and the colon behind it ("transfer news", "transfer latest"). */
const LONGEST = 4;

/**
 * "Alan Reuter: ...", "Alan Reuter transfer news: ...", "Everton transfers: ...", "Reuter to Everton: ...": the colon behind what
 * a headline is about. 0 if it begins otherwise.
 */
export function labelEnd(nodes: readonly Node[]): number {
  const first = nodes[0];
  if (first === undefined || (first.kind !== 'person' && first.kind !== 'club' && first.kind !== 'name'))
    return 0;
  for (let i = 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.from - first.to > LONGEST) return 0;
    if (item.kind === 'mark') return item.mark === COLON ? i : 0;
    if (item.kind !== 'word' && item.kind !== 'cue' && !(i === 2 && isBound(nodes))) return 0;
  }
  return 0;
}

/** "Alan Reuter to | Everton: ..." */
function isBound(nodes: readonly Node[]): boolean {
  const to = nodes[1]!;
  return nodes[0]!.kind !== 'club' && isWord(to, 'preposition', 'to') && nodes[2]!.from === to.to;
}

/** "Alan Reuter to | Everton: ...": where the headline has him go. */
export function boundFor(nodes: readonly Node[]): Node | null {
  const club = nodes[2];
  return club?.kind === 'club' && labelEnd(nodes) === 3 && isBound(nodes) ? club : null;
}

/** Whether the phrases of a headline stand under somebody's name, so that its "midfielder" is he. */
export function isUnderName(nodes: readonly Node[]): boolean {
  const first = nodes[0];
  if (first === undefined || first.kind !== 'name' || first.possessive) return false;
  for (const { kind } of first.names) if (kind !== 'person' && kind !== 'journalist') return false;
  return labelEnd(nodes) > 0;
}

/** "Alan Reuter: Everton sign | midfielder": whom the headline is about is meant, unless it cannot be him. */
export function labelled(nodes: readonly Node[], item: Node): PersonEntry | null {
  const { person, how } = nodes[0]!;
  if (person === null || how !== 'named' || labelEnd(nodes) === 0) return null;
  const role = item.traits!.role === null ? null : roleOf(item.traits!.role);
  // "Alan Reuter: | Manager | leaves Everton": so he is one.
  if (person.role === null && role !== null && role !== 'player' && person.position === null) return person;
  // "Alan Reuter: Everton sack | former Fulham midfielder": what he once was.
  if (person.role === 'manager' && role === 'player' && item.traits!.former.length > 0) return person;
  return fitOf(person, item) < 0 ? null : person;
}
