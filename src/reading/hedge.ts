import type { Element, Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { isMaybe } from './verb-group.js';

/** "has reportedly travelled for | a medical", "were understood to have upped | their offer": a hedge of the same clause. */
export function hedgedInFront(page: Page, nodes: readonly Node[], { elements }: Event): boolean {
  if (mayBeTold(nodes, elements[0]!.group.from - 1)) return true;
  for (let i = elements[0]!.group.from - 1; i >= 0; i--) {
    const item = nodes[i]!;
    // "It seems | that Everton want": no clause of its own.
    if (
      isWord(item, 'relative') &&
      isWord(nodeAt(nodes, i - 1), 'hedge') &&
      isWord(nodeAt(nodes, i - 2), 'pronoun', 'it')
    )
      continue;
    // "are | believed | to have made bids", but "Reuter | believes | Everton made bids"
    const leads = item.kind === 'cue' && !isWord(item, 'hedge');
    if (leads || item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'but')) return false;
    // "in a | reported | £5m transfer": what it cost is no more than reported.
    if (!isWord(item, 'hedge') || nodes[i + 1]!.kind === 'amount') continue;
    if (page.marks.hedges.test(page.slice(item.from, item.to))) return true;
    // "Reuter | looks as though | he will leave"
    if (isWord(item, 'hedge', 'clause')) return true;
    const before = nodeAt(nodes, i - 1);
    // "amid rumours | Fulham are willing to sell him", "speculation over | a move for Reuter"
    if (
      (isWord(before, 'subordinate') || isWord(nodes[i + 1], 'preposition')) &&
      page.marks.rumours.test(page.slice(item.from, item.to))
    )
      return true;
    return (
      (isWord(before, 'be') && isWord(nodes[i + 1], 'preposition', 'to')) ||
      (i === 1 && isWord(before, 'pronoun', 'it')) ||
      // "Looks like Everton want"
      i === 0 ||
      before?.kind === 'mark'
    );
  }
  return false;
}

/** "could tell Fulham | he | wants to leave": what somebody may yet tell another. */
function mayBeTold(nodes: readonly Node[], pronoun: number): boolean {
  if (!isWord(nodeAt(nodes, pronoun), 'pronoun')) return false;
  const told = isWord(nodeAt(nodes, pronoun - 1), 'relative') ? pronoun - 2 : pronoun - 1;
  const kind = nodeAt(nodes, told)?.kind;
  if (kind !== 'club' && kind !== 'person') return false;
  return nodeAt(nodes, told - 1)?.sense?.attribution != null && isMaybe(modalOf(nodeAt(nodes, told - 2)));
}

/** "believes | speculation around Reuter's move | has hurt him", "refused to comment on | speculation": what is made of rumours. */
export function hedgedBetween(page: Page, nodes: readonly Node[], { elements, main }: Event): boolean {
  const [first] = elements as [Element];
  const { act, governs } = first.cue;
  if (first === main || act !== '' || (governs !== 'want' && governs !== 'neutral')) return false;
  for (let i = first.index + 1; i < main.index; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'hedge') && page.marks.rumours.test(page.slice(item.from, item.to))) return true;
  }
  return false;
}

/** "want Reuter, | apparently": a hedge by itself at the end. */
export function hedgedAtEnd(page: Page, nodes: readonly Node[], { to }: Event): boolean {
  const { length } = nodes;
  const last = nodes[length - 1]!;
  const at = last.kind === 'mark' ? length - 2 : length - 1;
  if (at <= to || nodeAt(nodes, at - 1)?.kind !== 'mark' || !isWord(nodes[at], 'hedge')) return false;
  return page.marks.hedges.test(page.slice(nodes[at]!.from, nodes[at]!.to));
}

/** "could be on | Everton's radar", "a move to Everton | could | suit him": a guess on either side of the noun that tells it. */
export function hedgedBeside(nodes: readonly Node[], { main, elements, to }: Event): boolean {
  if (main.cue.part !== 'noun' || elements.length > 1) return false;
  for (let i = main.group.from - 1; i > 0 && i > main.index - REACH; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'be')) return isMaybe(modalOf(nodes[i - 1]));
    const small = isWord(item, 'determiner') || isWord(item, 'possessive') || isWord(item, 'preposition');
    if (item.kind !== 'club' && !small) break;
  }
  for (let i = main.index + 1; i < nodes.length && i <= to + 1; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'modal')) return isMaybe(modalOf(item));
    // "their target is | believed to be | Reuter"
    if (isWord(item, 'be')) return isWord(nodes[i + 1], 'hedge');
    if (item.kind === 'mark' || item.kind === 'cue' || isWord(item, 'relative')) return false;
  }
  return false;
}

function modalOf(item: Node | undefined): string {
  return item !== undefined && isWord(item, 'modal') ? item.word!.value : '';
}

/** Nodes in front of a noun within which its verb stands. */
const REACH = 6;

/** "are reportedly willing": a hedge inside the words of a cue. */
export function hedgesWithin(page: Page, { elements }: Event): boolean {
  for (const { node } of elements)
    if (node.to - node.from > 1 && page.marks.hedges.test(page.slice(node.from, node.to))) return true;
  return false;
}
