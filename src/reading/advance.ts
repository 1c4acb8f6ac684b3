import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import type { ShapedCue } from './shapes.js';

/**
 * "the only offer for Reuter | has come from Everton": what came is no person, and nobody has moved. `from`: the first
 * node of the verb with its small words.
 */
export function comesAsAdvance(nodes: readonly Node[], from: number, cue: ShapedCue): boolean {
  if (cue.part !== 'verb' || (cue.act !== 'join' && cue.notion !== 'advance')) return false;
  const before = nodeAt(nodes, from - 1);
  const about = before?.kind === 'person' || before?.kind === 'amount';
  const noun = about && isWord(nodeAt(nodes, from - 2), 'preposition') ? nodeAt(nodes, from - 3) : before;
  const sought = noun?.kind === 'cue' ? noun.sense?.noun : null;
  if (sought?.act !== 'buy') return false;
  // "a contract", too, is a noun of interest, but none that comes.
  return sought.kind === 'bid' || sought.kind === 'talks' || sought.governs === 'want';
}

/** "Fulham say that no | offer | has come in": to those who would sell. */
export function isAdvanceCome(nodes: readonly Node[], at: number): boolean {
  let i = at + 1;
  const about = nodeAt(nodes, i + 1)?.kind;
  if (isWord(nodes[i], 'preposition') && (about === 'person' || about === 'amount')) i += 2;
  const from = i;
  while (i < nodes.length && isAuxiliary(nodes[i]!)) i++;
  const verb = nodeAt(nodes, i);
  if (verb?.kind !== 'cue' || verb.sense?.cue == null) return false;
  return comesAsAdvance(nodes, from, verb.sense.cue);
}
