import { isComma } from './context.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "spent two years at Lille | before joining Fulham": what stands in front is over, not planned or wished for. */
export function isTold(nodes: readonly Node[], to: number): boolean {
  let past = false;
  // "returns to Everton | having played for Fulham before joining Genk": what went before is told from there on.
  let start = to - 1;
  while (start > 0 && !(isWord(nodes[start], 'have') && isWord(nodes[start], 'subordinate'))) start--;
  for (let i = Math.max(start, 0); i < to; i++) {
    i = behindAside(nodes, i, to);
    const item = nodes[i]!;
    if (isWord(item, 'modal') || isWord(item, 'condition')) return false;
    // "had not played for months | before joining"
    if (isWord(item, 'negation') && !isWord(nodeAt(nodes, i - 1), 'have')) return false;
    // "was the first | name to be confirmed, joining Fulham"
    if (item.kind !== 'cue' || (item.form === 'base' && isWord(nodeAt(nodes, i - 1), 'determiner'))) continue;
    // "was out of his | plans | before leaving"
    if (item.sense?.noun != null && ownsNext(nodeAt(nodes, i - 1))) continue;
    // "have made one | signing, clinching a deal"
    if (isWord(item, 'man') && i > 0 && item.from - nodes[i - 1]!.to > 0) continue;
    past ||= item.form === 'ed' || item.form === 'past';
    // "allowed Reuter to join Fulham | before signing Benti"
    if (item.form === 'third' || item.form === 'ing' || (item.form === 'base' && !past)) return false;
    if (item.form === 'none' && item.sense?.cue?.part === 'adjective') return false;
    // "have agreed a deal, | beating Fulham to him": it is still to be done; "passed a medical | before signing" was before it.
    if (item.sense?.cue?.kind === 'agreed' && !isWord(nodes[to], 'subordinate', 'next')) return false;
  }
  return to > 0;
}

/** "Reuter, | whose contract runs until 2027, | spent", "| With the window closing, | he spent": the comma behind what is told in passing. */
function behindAside(nodes: readonly Node[], from: number, to: number): number {
  const relative = from > 0 && isComma(nodes[from - 1]) && isWord(nodes[from], 'relative');
  if (!relative && !(from === 0 && isWord(nodes[0], 'preposition', 'with'))) return from;
  for (let i = from + 1; i < to; i++) if (isComma(nodes[i])) return i;
  return from;
}

/** "his", "Everton's": a noun stands behind it, whatever its form. */
function ownsNext(before: Node | undefined): boolean {
  return before !== undefined && (before.possessive || isWord(before, 'possessive'));
}

/** "after selling Reuter and | loaning Benti": the second of two that have happened. */
export function sharesGerund(nodes: readonly Node[], from: number): boolean {
  if (!isWord(nodeAt(nodes, from - 1), 'and')) return false;
  for (let i = from - 2; i > 0 && i > from - 7; i--)
    if (nodes[i]!.kind === 'cue' && nodes[i]!.form === 'ing')
      return (
        isWord(nodeAt(nodes, i - 1), 'subordinate', 'past') ||
        // "have been busy, | landing Reuter and completing a deal for Benti"
        (isComma(nodes[i - 1]) && isTold(nodes, i - 1))
      );
  return false;
}
