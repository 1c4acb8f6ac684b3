import type { Arg, Element, Event } from './element.js';
import { elementAt } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import { reframed } from './reframed.js';
import { framedCue } from './shapes.js';

/**
 * "have ended Reuter's loan at Everton", "Reuter's loan at Everton has been terminated", "Reuter's loan from Fulham
 * has expired": what is done to a loan, or becomes of it, sends who is on it back. Its event; null if none stands here.
 */
export function loanEnd(nodes: readonly Node[], at: number): Event | null {
  const frame = nodes[at]!.sense?.cue?.lent;
  if (frame === undefined) return null;
  const ends = elementAt(nodes, at);
  if (ends === null) return null;
  const passive = ends.group.be || isHad(nodes, ends) || hasEnded(nodes, ends);
  const args: Arg[] = [];
  let to = at;
  if (passive) {
    let i = ends.group.from - 1;
    for (; nodeAt(nodes, i)?.kind === 'club'; i -= 2) {
      const slot = slotOf(nodeAt(nodes, i - 1));
      if (slot === null) return null;
      args.push({ slot, item: nodes[i]! });
    }
    const owner = nodeAt(nodes, i - 1);
    if (!isLoan(nodeAt(nodes, i)) || !isOwner(owner)) return null;
    args.push({ slot: 'object', item: owner! });
    if (isWord(nodes[at + 1], 'preposition', 'by') && nodes[at + 2]?.kind === 'club') {
      args.push({ slot: 'by', item: nodes[at + 2]! });
      to = at + 2;
    }
  } else {
    const owner = nodes[at + 1];
    if (!isOwner(owner) || !isLoan(nodes[at + 2])) return null;
    args.push({ slot: 'object', item: owner! });
    to = at + 2;
    const place = nodes[at + 4];
    if (place?.kind === 'club' && isWord(nodes[at + 3], 'preposition')) {
      args.push({ slot: slotOf(nodes[at + 3]) ?? 'at', item: place });
      to = at + 4;
    }
  }
  const main = reframed(ends, framedCue(ends.cue, frame), args);
  return { elements: [...governing(nodes, main), main], main, after: [], to };
}

/** "his loan has | expired", "came to an end"; but "ends in June" is its term. */
function hasEnded(nodes: readonly Node[], { cue, node, index }: Element): boolean {
  return cue.expires === true && node.form !== 'third' && !isOwner(nodes[index + 1]);
}

/** "his loan | at Everton", "his loan | from Fulham". */
function slotOf(led: Node | undefined): 'at' | 'from' | null {
  if (isWord(led, 'preposition', 'from')) return 'from';
  return isWord(led, 'preposition', 'at') || isWord(led, 'preposition', 'with') ? 'at' : null;
}

/** "are considering | ending": what governs the end. */
function governing(nodes: readonly Node[], { group }: Element): readonly Element[] {
  let i = group.from - 1;
  if (isWord(nodeAt(nodes, i), 'preposition', 'to')) i--;
  const held = nodeAt(nodes, i)?.kind === 'cue' ? elementAt(nodes, i) : null;
  return held === null || held.cue.governs === '' ? [] : [reframed(held, held.cue, [])];
}

/** "has had his loan at Everton | terminated": what was done to it stands behind it. */
function isHad(nodes: readonly Node[], { node, group }: Element): boolean {
  if (node.form !== 'ed' && node.form !== 'participle') return false;
  let i = group.from - 1;
  if (nodeAt(nodes, i)?.kind === 'club') i -= 2;
  return (
    isLoan(nodeAt(nodes, i)) &&
    isWord(nodeAt(nodes, i - 1), 'possessive') &&
    isWord(nodeAt(nodes, i - 2), 'have')
  );
}

function isLoan(item: Node | undefined): boolean {
  return item !== undefined && isWord(item, 'loan');
}

function isOwner(item: Node | undefined): boolean {
  return (
    item !== undefined && ((item.kind === 'person' && item.possessive) || isWord(item, 'possessive', 'his'))
  );
}
