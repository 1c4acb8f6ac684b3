import { COLON } from '../text/tokens.js';
import { arrived } from './arrived.js';
import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import { type CreditAround, creditAround } from './credit.js';
import type { Credit } from './credited.js';
import { type Draft, hasJoined } from './draft.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { mayPlay } from './people.js';

/** Nodes between signings and the list that names them ("so far this summer have included"). */
const NEAR = 5;

/** Somebody whom a list of signings names, and where he is said to come from. */
interface Listed {
  readonly at: number;
  readonly from: ClubEntry | null;
}

/**
 * "Everton's summer signings include | Reuter from Genk and Velluti (Porto)", "have made two signings so far: | Reuter and
 * Velluti": who is listed has come. `at` is the word for them.
 */
export function listedSignings(
  page: Page,
  nodes: readonly Node[],
  at: number,
  index: number,
  around: CreditAround,
  out: Draft[],
): void {
  const post = nodes[at]!;
  // "two | signings so far", "just one major | signing"
  const said = page.slice(Math.max(0, post.from - 2), post.to);
  if (!page.marks.signings.test(said)) return;
  if (page.marks.unmade.test(said)) return;
  const begin = listBehind(nodes, at);
  if (begin === null) return;
  const to = signerOf(page, nodes, at);
  if (to === null) return;
  const { found } = listFrom(nodes, begin);
  enterListed(nodes, found, post.from, to, index, creditAround(around), out);
}

/** Whoever is listed has come to a club; what tells so begins at token `begin`. */
export function enterListed(
  nodes: readonly Node[],
  found: readonly Listed[],
  begin: number,
  to: ClubEntry,
  index: number,
  credit: Credit | null,
  out: Draft[],
): void {
  for (const { at, from } of found) {
    const item = nodes[at]!;
    const person = item.person!;
    if (!mayPlay(person) || hasJoined(out, to, person)) continue;
    const draft = arrived(person, to, 'done', begin, item.to, index, credit);
    if (from !== null && from !== to) draft.from = from;
    out.push(draft);
  }
}

/** Where the list of a word for signings begins: behind "include", "are", "in", a colon; null if none does. */
function listBehind(nodes: readonly Node[], at: number): number | null {
  const made = isWord(
    nodeAt(nodes, isWord(nodeAt(nodes, at - 1), 'former') ? at - 2 : at - 1),
    'verb',
    'made',
  );
  for (let i = at + 1; i < nodes.length && i <= at + NEAR; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'have') || isWord(item, 'common', 'time') || isWord(item, 'preposition', 'to')) continue;
    // ", including"
    if (isComma(item) && item.from - nodes[i - 1]!.to < 2 && includes(nodes[i + 1])) return i + 2;
    const opens =
      includes(item) ||
      (item.kind === 'mark' && item.mark === COLON) ||
      (isWord(item, 'be') && !isWord(nodeAt(nodes, i - 1), 'have')) ||
      (made && isWord(item, 'preposition', 'in'));
    return opens ? i + 1 : null;
  }
  return null;
}

/** "include", "including", "have included" */
function includes(item: Node | undefined): boolean {
  if (item === undefined) return false;
  return isWord(item, 'preposition', 'including') || item.cue?.object === 'makeweight';
}

/**
 * Whose signings they are: the club of the phrase itself, or the one, or the manager's, that leads up to them ("Everton |
 * have made two"); of "their | signings" the one that the article is about.
 */
function signerOf(page: Page, nodes: readonly Node[], at: number): ClubEntry | null {
  const own = nodes[at]!.traits?.club?.resolved ?? null;
  // What stands in front of a word for players and is no known club may be anybody's name.
  if (own !== null) return own.id === null ? null : own;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, club, person } = nodes[i]!;
    if (kind === 'club') return club?.resolved ?? null;
    if (kind === 'person') return person?.role === 'manager' ? person.club : null;
    if (kind === 'mark') return null;
  }
  return page.about;
}

/** Who is named from a node on, one after another, with where from; and the node behind the last. */
export function listFrom(nodes: readonly Node[], begin: number): { found: readonly Listed[]; end: number } {
  const found: Listed[] = [];
  let i = begin;
  for (; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'and') || isComma(item) || isWord(item, 'determiner')) continue;
    if (item.kind !== 'person' || item.how !== 'named' || item.possessive || item.person === null) break;
    const led = fromBehind(nodes, i + 1);
    found.push({ at: i, from: led?.club ?? null });
    if (led !== null) i = led.at;
  }
  return { found, end: i };
}

/** "Reuter | from Genk", "Reuter, | from the Belgian side Genk", "Reuter | (Genk)" */
function fromBehind(nodes: readonly Node[], at: number): { at: number; club: ClubEntry | null } | null {
  let i = at;
  const first = nodes[i];
  if (first?.kind === 'mark' && !isComma(first)) {
    const club = nodes[i + 1];
    const close = nodes[i + 2];
    if (club?.kind !== 'club' || close?.kind !== 'mark') return null;
    return { at: i + 2, club: club.club?.resolved ?? null };
  }
  if (isComma(first)) i++;
  if (!isWord(nodes[i], 'preposition', 'from')) return null;
  i++;
  if (isWord(nodes[i], 'determiner')) i++;
  const item = nodes[i];
  return item?.kind === 'club' ? { at: i, club: item.club?.resolved ?? null } : null;
}
