import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import { isClub } from './discourse.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { openingOf } from './parenthesis.js';

/** Nodes within which the club stands where somebody was before. */
const NEAR = 9;
/** Tokens of what is said of his time there. */
const LONGEST = 24;

/**
 * "joined Everton after six years with Fulham", "spent six years at Fulham before joining Everton": where somebody was
 * until a move for which no club is named that he left. Goes over the drafts of an event from `first` on.
 */
export function giveStints(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  first: number,
  out: readonly Draft[],
): void {
  let club: ClubEntry | null | undefined;
  for (let i = first; i < out.length; i++) {
    const draft = out[i]!;
    if (draft.kind !== 'done' || draft.to === null || draft.status === 'negative') continue;
    club ??= stintBehind(page, nodes, event) ?? stintInFront(page, nodes, event.elements[0]!.group.from - 1);
    if (club !== null) {
      if (club !== draft.to) draft.from = club;
      continue;
    }
    const stop = lastStop(nodes, event, draft, first, out);
    if (stop !== null) draft.from = stop;
    else if (draft.from === null && draft.person.club === null)
      draft.from = leftInFront(nodes, event, draft.to);
  }
}

/** "left Fulham at 17, joined Genk and | signed for Everton": where the clause in front has left him. */
function lastStop(
  nodes: readonly Node[],
  { elements, main }: Event,
  { person, to, sentence }: Draft,
  first: number,
  out: readonly Draft[],
): ClubEntry | null {
  const { form } = main.node;
  const at = elements[0]!.group.from - 1;
  const joint = nodeAt(nodes, at);
  // "… before | signing for Everton"
  const next = form === 'ing' && isWord(joint, 'subordinate', 'next');
  const and = (form === 'ed' || form === 'past') && (isWord(joint, 'and') || isComma(joint));
  if (!next && (!and || openingOf(nodes, at) >= 0)) return null;
  const before = first === 0 ? undefined : out[first - 1];
  if (before?.sentence !== sentence || before.person !== person || before.status === 'negative') return null;
  if (before.kind !== 'done' && before.kind !== 'exit') return null;
  const stop = before.kind === 'exit' || before.loan ? before.from : before.to;
  return stop === to ? null : stop;
}

/** "lost her place at Fulham, | has joined Everton", "two have left Fulham, with Reuter | departing to Everton" */
function leftInFront(nodes: readonly Node[], event: Event, to: ClubEntry): ClubEntry | null {
  let found: ClubEntry | null = null;
  for (let i = 1; i < event.elements[0]!.index; i++) {
    const item = nodes[i]!;
    if (!isClub(item) || item.club!.resolved === to || item.club!.resolved === found) continue;
    const before = nodes[i - 1]!;
    if (item.possessive || before.to !== item.from) return null;
    // "on the departure | side": no club.
    if (item.club!.described && before.cue?.part === 'noun') return null;
    if (!isWord(before, 'preposition', 'at') && before.cue?.act !== 'leave') return null;
    if (found !== null || isWord(nodeAt(nodes, i - 2), 'loan')) return null;
    found = item.club!.resolved;
  }
  return found;
}

/** "played for Fulham after | signing for the club": whose clause it hangs on; null if it hangs on none. */
export function servedBefore(nodes: readonly Node[], event: Event): ClubEntry | null {
  const at = event.elements[0]!.group.from - 1;
  const club = nodeAt(nodes, at - 1);
  if (!isWord(nodeAt(nodes, at), 'subordinate') || !isClub(club)) return null;
  const served =
    isWord(nodeAt(nodes, at - 2), 'preposition', 'for') || isWord(nodeAt(nodes, at - 2), 'preposition', 'at');
  return served ? club!.club!.resolved : null;
}

/** "… | after six years with Fulham", "… | following his release by Fulham" */
function stintBehind(page: Page, nodes: readonly Node[], event: Event): ClubEntry | null {
  for (let i = event.to + 1; i < nodes.length && i <= event.to + NEAR; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'and') || isWord(item, 'but'))
      return null;
    if (!isWord(item, 'subordinate')) continue;
    for (let k = i + 1; k < nodes.length && k <= i + NEAR; k++) {
      if (nodes[k]!.kind === 'mark') return null;
      if (!isClub(nodes[k])) continue;
      if (nodes[k]!.from - item.from > LONGEST || isListed(nodes, k)) return null;
      return page.marks.until.test(page.slice(item.from, nodes[k]!.from)) ? nodes[k]!.club!.resolved : null;
    }
    return null;
  }
  return null;
}

/** "spent six years at Fulham before | …" */
function stintInFront(page: Page, nodes: readonly Node[], at: number): ClubEntry | null {
  const led = nodeAt(nodes, at);
  if (!isWord(led, 'subordinate', 'next') && !isWord(led, 'preposition', 'ahead of')) return null;
  for (let i = at - 1; i > 0 && i >= at - NEAR; i--) {
    const item = nodes[i]!;
    if (!isClub(item)) continue;
    const from = Math.max(nodes[0]!.from, item.from - LONGEST);
    if (isListed(nodes, i) || nodes[at]!.from - item.to > LONGEST) return null;
    return page.marks.formerly.test(page.slice(from, item.from)) ? item.club!.resolved : null;
  }
  return null;
}

/** "spent six years at Fulham before his £5m | move to Everton": told in passing of what is past. */
export function isAfterStint(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.act !== 'join' || main.cue.part !== 'noun' || elements.length > 1) return false;
  let at = main.index - 1;
  if (nodeAt(nodes, at)?.kind === 'amount') at--;
  return isWord(nodeAt(nodes, at), 'possessive') && stintInFront(page, nodes, at - 1) !== null;
}

/** One of several clubs: which of them was the last is not said. */
function isListed(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  const before = nodeAt(nodes, at - 1);
  return (
    (next !== undefined && (isWord(next, 'and') || next.kind === 'mark') && isClub(nodes[at + 2])) ||
    isWord(before, 'and')
  );
}
