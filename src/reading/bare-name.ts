import { COMMA } from '../text/tokens.js';
import { labelEnd } from './label.js';
import { credits, isAuxiliary, isWord, type Node } from './node.js';

/** "Reuter: Everton want the midfielder", "Reuter fears he will leave": an unknown word at the head that can only be a name. */
export function isBareName(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (at !== 0 || next === undefined || item.possessive) return false;
  if (labelEnd(nodes) > 0) return nodes.some(isDescribed);
  if (next.from !== item.to) return false;
  if (next.kind === 'mark' && next.mark === COMMA) return isWord(nodes[at + 2], 'relative');
  if (next.kind === 'mark') return false;
  const told =
    next.word?.class === 'verb' || next.also?.class === 'verb' || credits(next, 'after') || isAuxiliary(next);
  if (!told) return false;
  for (let i = at + 2; i < nodes.length; i++) {
    const other = nodes[i]!;
    if (other.kind === 'person') return false;
    if (isWord(other, 'pronoun', 'he') || isWord(other, 'possessive', 'his')) return true;
  }
  return false;
}

/** "the midfielder": somebody in particular without his name. */
function isDescribed({ kind, how, indefinite }: Node): boolean {
  return kind === 'person' && how === 'described' && !indefinite;
}
