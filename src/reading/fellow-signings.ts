import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import type { Draft } from './draft.js';
import { lastOf } from './list.js';
import { enterListed, listFrom } from './listed-signings.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';

/** Nodes between a signing and those whom it follows ("of the summer,"). */
const NEAR = 4;

/**
 * "Reuter becomes Everton's third signing | following Benti from Genk and Velluti": who came before him, and where from
 * where that is said.
 */
export function fellowSignings(
  page: Page,
  nodes: readonly Node[],
  post: number,
  to: ClubEntry,
  index: number,
  out: Draft[],
): void {
  let i = post + 1;
  while (i <= post + NEAR && nodes[i] !== undefined && !opensList(page, nodes, i)) {
    if (nodes[i]!.kind === 'person' || nodes[i]!.kind === 'club') return;
    i++;
  }
  if (i > post + NEAR || nodes[i] === undefined) return;
  const begin = nodes[i]!.from;
  const { found, end } = listFrom(nodes, i + 1);
  // "after Benti left": no list of signings.
  if (
    found.length === 0 ||
    nodes[end]?.kind === 'cue' ||
    isWord(nodes[end], 'be') ||
    isWord(nodes[end], 'have')
  ) {
    if (!isComma(nodeAt(nodes, end - 1))) return;
  }
  enterListed(nodes, found, begin, to, index, null, out);
}

/**
 * "joins Everton, where he will | link up with | fellow new signings Benti and Velluti", "joining | new boys Benti and Velluti":
 * who is new where somebody else goes came before him. The club is the one named last in front, or the last that anybody
 * went to.
 */
export function joinedSignings(nodes: readonly Node[], at: number, index: number, out: Draft[]): void {
  const item = nodes[at]!;
  let i = at - 1;
  while (isWord(nodeAt(nodes, i), 'former', 'current') || isWord(nodeAt(nodes, i), 'determiner')) i--;
  const join = nodeAt(nodes, i);
  if (join?.cue?.act !== 'join' || join.cue.part !== 'verb') return;
  const { found } = listFrom(nodes, item.kind === 'person' ? at : at + 1);
  if (found.length === 0) return;
  const to = clubInFront(nodes, i) ?? lastOf(out)?.to ?? null;
  if (to !== null) enterListed(nodes, found, item.from, to, index, null, out);
}

function clubInFront(nodes: readonly Node[], at: number): ClubEntry | null {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, club, traits } = nodes[i]!;
    const own = kind === 'club' ? club?.resolved : traits?.signing === true ? traits.club?.resolved : null;
    if (own != null) return own;
  }
  return null;
}

function opensList(page: Page, nodes: readonly Node[], at: number): boolean {
  const { from, to } = nodes[at]!;
  if (to - from !== 1 || !page.marks.follows.test(page.slice(from, to))) return false;
  const next = isWord(nodes[at + 1], 'determiner') ? nodes[at + 2] : nodes[at + 1];
  return next?.kind === 'person' && next.how === 'named' && !next.possessive;
}
