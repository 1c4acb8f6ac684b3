import type { Draft } from './draft.js';
import { isWord, type Node } from './node.js';
import { mayPlay, type PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/**
 * Whether a person in a sentence between is somebody of whom what follows may be told: a player, and not one of whom the
 * text makes no claim and his clause tells no move ("Benti is out with a knee injury").
 */
export function isSpokenOfBetween(
  { nodes }: Sentence,
  { kind, person }: Node,
  last: PersonEntry,
  out: readonly Draft[],
): boolean {
  if (kind !== 'person' || person === null || person === last || !mayPlay(person)) return false;
  return person.hero || tellsMoveOf(nodes, person) || out.some((draft) => draft.person === person);
}

/** Whether a clause that names somebody has a word for a move. */
export function tellsMoveOf(nodes: readonly Node[], person: PersonEntry): boolean {
  let named = false;
  let moves = false;
  for (const item of nodes) {
    if (item.kind === 'mark' || (isWord(item, 'subordinate') && !isWord(item, 'preposition', 'with'))) {
      if (named && moves) return true;
      named = false;
      moves = false;
      continue;
    }
    if (item.person === person) named = true;
    if (item.cue !== null && item.cue.act !== '') moves = true;
  }
  return named && moves;
}
