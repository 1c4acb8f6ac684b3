import { BULLET, COLON, COMMA, DASH, SLASH } from '../text/tokens.js';
import { saysAfter } from './group.js';
import { isName } from './name.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import { NAMES } from './sense.js';

/** "has been told", "have told Reuter that": what one side has told the other is not its public word. */
export function isPrivate(page: Page, nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (page.marks.told.test(page.slice(Math.max(0, item.from - 1), item.to))) return true;
  if (!page.marks.tells.test(page.slice(item.from, item.to))) return false;
  // "has told | friends", "told | his bosses": in private.
  if (page.marks.confidants.test(page.slice(item.to, item.to + CONFIDED))) return true;
  let next = nodes[at + 1];
  let gap = 0;
  if (next?.kind === 'word' && isWord(next, 'determiner')) {
    next = nodes[at + 2];
    gap = 1;
  }
  if (next === undefined || next.from - item.to > gap || next.possessive) return false;
  if (isName(next, NAMES.outlet | NAMES.journalist)) return false;
  if (next.kind === 'club') return true;
  if (isWord(next, 'pronoun')) return true;
  return next.kind === 'person' && next.person?.press !== true && next.person?.role !== 'pundit';
}

/** Tokens behind "told" in which those stand who are told. */
const CONFIDED = 4;

/** "has added to his squad": an act, not a word of saying. */
export function isAct(nodes: readonly Node[], at: number): boolean {
  const cue = nodes[at]!.sense?.cue ?? null;
  if (cue === null || cue.act === '') return false;
  // "Reuter has urged the club to sign": who urges says so.
  if (
    cue.governs === 'want' &&
    cue.explicit === true &&
    (nodeAt(nodes, at - 1)?.kind === 'person' || nodeAt(nodes, at - 2)?.kind === 'person')
  )
    return false;
  const next = nodes[at + 1];
  // "Speaking to Marca": no talks.
  if (isName(next, NAMES.outlet)) return false;
  return (
    nodeAt(nodes, at - 1)?.kind !== 'mark' &&
    next !== undefined &&
    next.kind !== 'mark' &&
    !isWord(next, 'relative')
  );
}

/** "amid | continued speculation": a participle in front of its noun says nothing. */
export function isAttribute(
  nodes: readonly Node[],
  at: number,
  source: 'before' | 'after' | 'alone',
): boolean {
  const item = nodes[at]!;
  const before = nodeAt(nodes, at - 1);
  if (source !== 'after' || before === undefined || item.to - item.from > 1) return false;
  // "Reuter's | reported | exit"
  if (before.possessive && item.from - before.to <= 1) return true;
  if (before.to !== item.from) return false;
  // "Reuter, a | reported | Everton target"
  if (isWord(item, 'hedge') && isWord(before, 'determiner', 'a')) return true;
  // "according to local media | reports"
  if (credits(before, 'alone')) return true;
  return isWord(before, 'subordinate') && !isWord(before, 'subordinate', 'as');
}

/** "hopes | to sign Reuter": what he wants to do, and nothing he says. */
export function isWish(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  // "insist on | keeping Reuter"
  if (
    isWord(nodes[at + 1], 'preposition', 'on') &&
    nodes[at + 1]!.from === item.to &&
    nodes[at + 2]?.form === 'ing'
  )
    return true;
  return (
    item.sense?.cue?.governs === 'want' &&
    item.to - item.from === 1 &&
    isWord(nodes[at + 1], 'preposition', 'to') &&
    nodes[at + 1]!.from === item.to &&
    nodes[at + 2]?.form === 'base'
  );
}

/** "with Fulham | said to be keen": what others say of them. */
export function isPassiveHedge(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (!isWord(item, 'hedge')) return false;
  // "is not believed | to be keen on Fulham"
  const denied = isWord(nodeAt(nodes, at - 1), 'negation') && isWord(nodeAt(nodes, at - 2), 'be');
  if (denied && item.form === 'ed') return true;
  return (
    item.to - item.from === 1 &&
    isWord(nodes[at + 1], 'preposition', 'to') &&
    (isWord(nodes[at + 2], 'be') || isWord(nodes[at + 2], 'have') || nodes[at + 2]?.form === 'base')
  );
}

/** "confirmed as": with what somebody becomes behind it. */
function isOfPost({ from, to, sense }: Node): boolean {
  return to - from > 1 && sense?.cue?.notion === 'post';
}

/** "Reuter | unveiled as | Everton manager": what others tell of him. */
export function isShown(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  // "Everton | told to | sign Reuter"
  if (item.sense?.attribution?.bids === true && isWord(next, 'preposition', 'to')) return true;
  return isOfPost(item) || (next?.from === item.to && isWord(next, 'subordinate', 'as')) || isMade(nodes, at);
}

/** "Reuter to Everton, story | confirmed", "signed for Everton, as | confirmed": a participle with nothing behind that it says. */
function isMade(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (nodes[at]!.form !== 'ed' || (next !== undefined && next.kind !== 'mark' && !isWord(next, 'and')))
    return false;
  const before = nodeAt(nodes, at - 1);
  // "here we go | and | story confirmed"
  if (isWord(before, 'and')) return nodeAt(nodes, at - 2)?.cue?.part === 'noun';
  return before?.mark === COMMA && isWord(nodeAt(nodes, at - 3), 'preposition');
}

/** A club "insists", "confirms", "announces"; where it "claims" or "reports", it is a newspaper's namesake. */
export function officialVerb(page: Page, item: Node): boolean {
  return page.marks.official.test(page.slice(item.from, item.to));
}

/** Somebody of whom nothing is known but what he says. */
export function onlyTells(
  nodes: readonly Node[],
  at: number,
  { hero, club, position, age }: PersonEntry,
): boolean {
  if (hero || club !== null || position !== null || age !== null) return false;
  return saysAfter(nodes, at) || credits(nodeAt(nodes, at - 1), 'before');
}

/** "OFFICIAL: Reuter joins Everton", "Official | ..." */
export function isDeclared(page: Page, nodes: readonly Node[]): boolean {
  const [first, mark] = nodes;
  if (mark === undefined || !DECLARING.has(mark.mark) || first!.kind === 'person' || first!.kind === 'club')
    return false;
  return mark.from - first!.to <= 1 && page.marks.declared.test(page.slice(first!.from, first!.to));
}

/** Signs behind a word that declares what follows to be official. */
const DECLARING: ReadonlySet<number> = new Set([COLON, DASH, SLASH, BULLET]);

/** "Everton want Reuter — | report": what stands alone behind a dash at the end of a headline is nobody's verb. */
export function closesLine(nodes: readonly Node[], at: number): boolean {
  return at === nodes.length - 1 && nodeAt(nodes, at - 1)?.mark === DASH;
}

/** "sources close to | both clubs | say": the token behind those around whom somebody stands, named or not. */
export function circleEnd(nodes: readonly Node[], at: number): number {
  const start = nodes[at]!.to;
  for (let i = at + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    const { kind, from, to } = item;
    if (from - start > AROUND) break;
    if (kind === 'person' || kind === 'club') return to;
    const clause = isWord(item, 'relative') || isWord(item, 'but') || isAuxiliary(item);
    // "sources close to the | deal"
    if (kind === 'cue' && item.cue!.part === 'noun' && from - start <= 1) return to;
    if (kind === 'mark' || kind === 'cue' || clause || item.sense?.attribution != null) return from;
  }
  return start;
}

/** Tokens between those words and whom they lead to. */
const AROUND = 6;
