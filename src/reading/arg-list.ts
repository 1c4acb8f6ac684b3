import { isComma } from './context.js';
import type { Element } from './element.js';
import { groupEnd } from './group.js';
import { isWord, type Node, nodeAt } from './node.js';
import { finiteAfter, isNominal } from './nominal.js';

/** "want Reuter from Fulham and Lyon | want Benti", "| have signed Benti": what a club does, told of as of many. */
function clubsAct(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (nodes[at]!.kind !== 'club' || nodes[at]!.possessive || next?.from !== nodes[at]!.to) return false;
  if (isWord(next, 'be', 'are') || isWord(next, 'have', 'have')) return true;
  if (next.kind !== 'cue' || next.sense?.noun !== null) return false;
  const object = nodes[at + 2];
  return (
    next.form === 'base' ||
    (next.form === 'ed' && (object?.kind === 'person' || (object !== undefined && isNominal(object))))
  );
}

/** "after Reuter left for Everton, | Fulham and Lyon want Benti": a clause that comes first ends at its comma. */
function endsAtComma(nodes: readonly Node[], at: number): boolean {
  if (nodes[at]!.kind !== 'club' || !isComma(nodes[at + 1])) return false;
  for (let i = at - 1; i >= 0 && nodes[i]!.kind !== 'mark'; i--)
    if (isWord(nodes[i], 'subordinate')) return !isWord(nodes[i - 1], 'and');
  return false;
}

/** "have made a bid for Reuter and Benti | is | set to leave": one of them alone, and the other is whom the noun is about. */
function isOneAlone(nodes: readonly Node[], at: number, end: number, { group }: Element): boolean {
  const next = nodes[end + 1];
  if (end === at || nodes[end]!.kind !== 'person' || next === undefined) return false;
  const one = (isWord(next, 'be') && !isWord(next, 'be', 'are')) || isWord(next, 'have', 'has');
  if (!one) return false;
  // "Everton's bid for Reuter and Benti | is": the noun is what the verb tells of.
  let i = group.from - 1;
  while (isWord(nodeAt(nodes, i), 'determiner') || nodeAt(nodes, i)?.kind === 'amount') i--;
  return group.be || isWord(nodeAt(nodes, i), 'verb', 'made') || nodeAt(nodes, i)?.kind === 'cue';
}

/** "a deal for Benti and Reuter | has said", "a deal for Benti and the player | travelled to London": a clause of his own. */
function goesOn(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  // A verb that is not read leaves a gap.
  const unread = item.how === 'described' && !item.indefinite && next !== undefined && next.from > item.to;
  return unread ? isWord(next, 'preposition') : finiteAfter(nodes, at);
}

/** Where a list of objects ends: "paid £5m for Reuter, and Benti | has said" goes on with somebody else. */
function listEnd(nodes: readonly Node[], at: number, end: number): number {
  if (end === at || !(nodes[end]!.kind === 'person' ? goesOn(nodes, end) : clubsAct(nodes, end))) return end;
  if (endsAtComma(nodes, at)) return at;
  // "denied reports that | Reuter and Benti | are wanted": all of them are.
  const before = nodeAt(nodes, at - 1);
  if (before?.sense?.attribution != null || isWord(before, 'relative')) return end;
  let last = end - 1;
  while (last > at && (isWord(nodes[last], 'and') || isWord(nodes[last], 'determiner'))) last--;
  // "has been linked with Everton, and Fulham | want"
  if (nodes[last]!.kind === 'mark') return last === at + 1 && nodes[end]!.kind === 'club' ? at : end;
  return last < end - 1 ? last : end;
}

/** Where the list of those ends who hang on an element: of a verb's object only as far as no other verb has them for its subject. */
export function argEnd(nodes: readonly Node[], at: number, first: Element, { cue }: Element): number {
  // "the departures of Reuter and Benti have ...", "the | expected | departures of Reuter and Benti have ..."
  const nominal = first.cue.part === 'noun' || (cue.part === 'noun' && first.cue.part === 'adjective');
  const end = groupEnd(nodes, at);
  return nominal && !isOneAlone(nodes, at, end, first) ? end : listEnd(nodes, at, end);
}
