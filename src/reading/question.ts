import { CLOSE, COLON, DASH, QUESTION, QUOTE, SEMICOLON } from '../text/tokens.js';
import type { Element, Event } from './element.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { isNominal } from './nominal.js';

/** "Is Reuter on his way to Everton?": what is only asked. */
export function isAsked(nodes: readonly Node[], event: Event): boolean {
  // "Why did Everton sign Reuter?": that they did is taken for granted.
  if (isWord(nodes[0], 'common', 'asks')) return false;
  for (let i = nodes.length - 1; i > event.to; i--) {
    const item = nodes[i]!;
    if (item.kind !== 'mark') continue;
    if (item.mark === QUESTION) return !asksBehind(nodes, event.to, i);
    if (item.mark !== QUOTE && item.mark !== CLOSE) return false;
  }
  return false;
}

/** "Everton sign Reuter - | but what will he add?", "a deal is agreed, and | is Moller next?": a question of its own. */
function asksBehind(nodes: readonly Node[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const item = nodes[i]!;
    const joins = isWord(item, 'but') || isWord(item, 'and');
    if (!joins && !(item.kind === 'mark' && BREAKS.has(item.mark))) continue;
    if (asksAt(nodes, i + 1)) return !asksAt(nodes, 0);
  }
  return false;
}

/** "what", "is he", "can Everton" */
function asksAt(nodes: readonly Node[], at: number): boolean {
  const item = nodeAt(nodes, at);
  if (isWord(item, 'common', 'asks') || isWord(item, 'relative')) return true;
  if (!isAuxiliary(item) && !isWord(item, 'do')) return false;
  const next = nodeAt(nodes, at + 1);
  return isWord(next, 'pronoun') || isWord(next, 'determiner') || (next !== undefined && isNominal(next));
}

const BREAKS = new Set([DASH, COLON, SEMICOLON]);

/** "has not decided whether | he will stay": what is left open. */
export function isLeftOpen(nodes: readonly Node[], { elements }: Event): boolean {
  for (let i = elements[0]!.group.from - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'but')) return false;
    // "could not guarantee that | he will stay"
    if (isWord(item, 'relative')) return isWord(nodeAt(nodes, i - 1), 'subordinate', 'whether');
    // "is considering whether to stay": what is done about it is told.
    if (isWord(item, 'subordinate', 'whether') || isWord(item, 'subordinate', 'asked'))
      return !isWord(nodes[i + 1], 'preposition', 'to');
    // "wants to decide whether to go after | they agreed a fee"
    if (isWord(item, 'subordinate', 'past')) return false;
    // "to see whether they come forward | with an offer"
    const along = item.value === 'with' && nodeAt(nodes, i - 1)?.kind !== 'mark';
    if (isWord(item, 'subordinate', 'after') && !along) return false;
  }
  return false;
}

/** "Asked if | he could leave, the manager said", "was asked whether | he would join": a question that somebody is put; but "Everton have asked if they can sign him". */
export function isPutTo(nodes: readonly Node[], { elements }: Event): boolean {
  for (let i = elements[0]!.group.from - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'but')) return false;
    if (!isWord(item, 'subordinate', 'asked')) continue;
    const before = nodeAt(nodes, i - 1);
    return (
      before === undefined ||
      before.kind === 'mark' ||
      isWord(before, 'be') ||
      isWord(before, 'subordinate') ||
      isWord(before, 'adverb')
    );
  }
  return false;
}

/** "has not | ruled out | leaving", "a move to Everton cannot be | ruled out": what is not denied may be. */
export function isNotDenied({ elements, main, after }: Event): boolean {
  for (const element of elements) {
    if (element === main) break;
    if (isUndenied(element)) return true;
  }
  return after.length > 0 && isUndenied(after[0]!);
}

function isUndenied({ cue, group }: Element): boolean {
  return group.negated && cue.notion === 'denial';
}

/** "Can Everton | win the race to sign Reuter?" */
export function isRaced({ elements }: Event): boolean {
  const { node, group, cue } = elements[0]!;
  return node.form === 'base' && !group.to && cue.part === 'verb' && cue.governs === 'close';
}
