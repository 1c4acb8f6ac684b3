import { isPronoun } from './discourse.js';
import { isWord, type Node } from './node.js';

/** "Reuter scored twice | and | said that he would stay": who stands at the head of the sentence says what follows. */
export function headBefore(nodes: readonly Node[], and: number): Node | null {
  let at = 0;
  while (isWord(nodes[at], 'determiner') || isWord(nodes[at], 'subordinate', 'at')) at++;
  const head = nodes[at];
  if (head === undefined || at >= and || head.possessive) return null;
  const acts =
    (head.kind === 'person' && head.how === 'named' && head.person !== null) ||
    (isPronoun(head) && head.person !== null);
  if (!acts) return null;
  for (let i = at + 1; i < and; i++) {
    const { kind, mark } = nodes[i]!;
    // Behind a sign or another "and" somebody else may be who acts.
    if (kind === 'mark' && mark !== 0 && nodes[i + 1]?.kind === 'person') return null;
    if ((isWord(nodes[i], 'and') || isWord(nodes[i], 'subordinate')) && isActor(nodes[i + 1])) return null;
  }
  return head;
}

function isActor(item: Node | undefined): boolean {
  return item !== undefined && (item.kind === 'person' || item.kind === 'club') && !item.possessive;
}

/** Where the clause of a node begins: behind a sign, an "and" or a "with". */
export function clauseStart(nodes: readonly Node[], at: number): number {
  let start = at;
  while (start > 0 && nodes[start - 1]!.kind !== 'mark' && !opens(nodes[start - 1]!)) start--;
  return start;
}

function opens(item: Node): boolean {
  const withs = isWord(item, 'subordinate', 'with') || isWord(item, 'preposition', 'with');
  return withs || isWord(item, 'and') || isWord(item, 'but');
}
