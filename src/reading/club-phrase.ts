import { CAP, type Tokens } from '../text/tokens.js';
import type { ClubMention } from './club.js';
import { isName, isPeople } from './name.js';
import { credits, isWord, type Node, node, nodeAt } from './node.js';
import { classBits, NAMES } from './sense.js';

export interface Made {
  readonly made: Node;
  readonly next: number;
}

/** Whether two neighbouring nodes have no word of substance between them. */
export function adjacent(nodes: readonly Node[], left: number, right: number, slack: number): boolean {
  return nodes[right]!.from - nodes[left]!.to <= slack;
}

export function clubMention(tokens: Tokens, item: Node): ClubMention {
  return {
    names: item.names,
    written: tokens.slice(item.from, item.to),
    from: item.from,
    to: item.to,
    resolved: null,
    described: false,
  };
}

/** Whether what stands here is where somebody goes. */
function boundFor(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return (
    before !== undefined &&
    nodes[at]!.from - before.to <= 1 &&
    (isWord(before, 'preposition', 'to') || before.leads)
  );
}

/** "The Athletic reports", "according to Marca": an outlet that shares a club's name, where it says something. */
function speaks(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next?.sense?.attribution != null && next.sense.cue === null && next.from - nodes[at]!.to <= 1)
    return true;
  const before = isWord(nodeAt(nodes, at - 1), 'determiner') ? nodeAt(nodes, at - 2) : nodeAt(nodes, at - 1);
  return credits(before, 'before');
}

/** "as told by The Athletic", "first it was the Athletic, then": an outlet's article, which the club's name has not. */
function isTitled(tokens: Tokens, nodes: readonly Node[], at: number): boolean {
  const article = nodeAt(nodes, at - 1);
  if (!isWord(article, 'determiner', 'the') || !adjacent(nodes, at - 1, at, 0)) return false;
  if (nodes[at]!.names.some((name) => name.kind === 'club' && name.form === 'nickname')) return false;
  const next = nodes[at + 1];
  if (employs(tokens, nodes, at)) return true;
  if (next === undefined || next.kind === 'mark') return true;
  // A capital within the sentence, where no speech or headline begins.
  return next.kind !== 'side' && at > 1 && nodes[at - 2]!.kind !== 'mark' && tokens.is(article!.from, CAP);
}

/** "The Athletic's | Sam Porter": whose name tells nothing of a player. */
export function employs(tokens: Tokens, nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const article = nodeAt(nodes, at - 1);
  const next = nodes[at + 1];
  return (
    item.possessive &&
    isName(item, NAMES.outlet) &&
    isWord(article, 'determiner', 'the') &&
    tokens.is(article!.from, CAP) &&
    next?.kind === 'name' &&
    next.to - next.from > 1 &&
    next.names.every(({ kind }) => kind === 'journalist')
  );
}

/** "the Goodison Park club": the ground only describes. */
function beforeSide(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return (
    next !== undefined && (next.kind === 'side' || next.cls === 'side') && adjacent(nodes, at, at + 1, 1)
  );
}

/** Whether a club's phrase can begin with a node; most nodes can be passed over at once. */
function opensClub({ kind, classes }: Node): boolean {
  return kind === 'name' || kind === 'side' || kind === 'age' || (classes & OPENERS) !== 0;
}

const OPENERS = classBits('determiner', 'possessive', 'former');

/** Reads a club's phrase: a name, or a description such as "the Serie A side" or "the north London club". */
export function clubAt(tokens: Tokens, nodes: readonly Node[], start: number): Made | null {
  const item = nodes[start]!;
  if (!opensClub(item)) return null;
  if (
    item.kind === 'name' &&
    isName(item, NAMES.outlet) &&
    (speaks(nodes, start) || isTitled(tokens, nodes, start))
  )
    return null;
  if (
    item.kind === 'name' &&
    (isName(item, NAMES.club) || (isName(item, NAMES.ground) && !beforeSide(nodes, start)))
  ) {
    // "Everton women", "Everton chiefs", "Everton's hierarchy" still name the club.
    const owned = item.possessive && isWord(nodes[start + 1], 'former', 'current');
    const side = nodes[owned ? start + 2 : start + 1];
    const made = node('club', item.from, item.to, item.sense);
    made.names = item.names;
    made.club = clubMention(tokens, item);
    made.possessive = item.possessive;
    // "Everton's prospective new owners"
    const slack = owned || item.possessive ? 3 : 1;
    if (side?.kind === 'side' && side.from - item.to <= slack && side.value === 'club') {
      made.to = side.to;
      made.possessive = side.possessive;
      return { made, next: nodes.indexOf(side) + 1 };
    }
    return { made, next: start + 1 };
  }
  const place = isWord(item, 'determiner') ? nodes[start + 1] : item;
  if (
    place !== undefined &&
    isName(place, NAMES.city) &&
    boundFor(nodes, start) &&
    nodes[nodes.indexOf(place) + 1]?.kind !== 'side'
  ) {
    // "a switch to the Spanish capital": the club of that city that the article speaks of.
    const made = describing(tokens, item, place, place.names, place);
    return { made, next: nodes.indexOf(place) + 1 };
  }
  if (item.kind === 'mark') return null;
  // "the Italians", "the north Londoners"
  if (isPeople(place)) {
    const made = describing(tokens, item, place!, place!.names);
    return { made, next: nodes.indexOf(place!) + 1 };
  }
  const named = underLeague(nodes, start) ? clubAt(tokens, nodes, start + 1) : null;
  if (named !== null) {
    named.made.from = item.from;
    return named;
  }
  // A description: [the] [former] nation|competition|ground|city ... side [+ the club's name in apposition]
  let i = start;
  let described: Node | null = null;
  const names = [];
  for (; i < nodes.length && i - start < 6; i++) {
    const part = nodes[i]!;
    if (i > start && !adjacent(nodes, i - 1, i, 2)) return null;
    if (part.kind === 'side') {
      described = part;
      break;
    }
    if (isName(part, NAMES.nation | NAMES.demonym | NAMES.competition | NAMES.ground | NAMES.city)) {
      names.push(...part.names);
      continue;
    }
    if (isWord(part, 'determiner') && i === start) continue;
    if (isWord(part, 'possessive') && i === start) continue;
    // "has | left Turkish side": what is done, and no side on the left.
    if (i === start && part.kind === 'cue' && part.cue?.part === 'verb') return null;
    if (isWord(part, 'former') || part.kind === 'age') continue;
    return null;
  }
  if (described === null) return null;
  const apposed = nodes[i + 1];
  // "new boys | Reuter and Benti": players as well, unless the club is known.
  if (described.value === 'newcomer' && apposed?.kind === 'name' && !isName(apposed, NAMES.club)) return null;
  if (
    apposed !== undefined &&
    adjacent(nodes, i, i + 1, 0) &&
    (isName(apposed, NAMES.club) || (apposed.kind === 'name' && apposed.names.length === 0 && !apposed.weak))
  ) {
    const inner = isName(apposed, NAMES.club) ? clubAt(tokens, nodes, i + 1)! : null;
    const made = inner?.made ?? node('club', apposed.from, apposed.to);
    made.from = nodes[start]!.from;
    made.club ??= clubMention(tokens, apposed);
    made.possessive = inner?.made.possessive ?? apposed.possessive;
    return { made, next: inner?.next ?? i + 2 };
  }
  const made = describing(tokens, item, described, names);
  made.value = described.value;
  made.cls = item.cls;
  return { made, next: i + 1 };
}

/** "Everton, Fulham and | Premier League Wigan"; but "in the Premier League Everton have won". "by Everton and | Italy's Roma" */
function underLeague(nodes: readonly Node[], at: number): boolean {
  const league = nodes[at]!;
  const next = nodes[at + 1];
  if (next?.kind !== 'name') return false;
  if (league.possessive)
    return (
      isName(league, NAMES.nation) &&
      !isName(league, NAMES.club) &&
      isName(next, NAMES.club) &&
      next.from - league.to <= 1
    );
  if (!isName(league, NAMES.competition)) return false;
  const before = nodeAt(nodes, at - 1);
  return (
    isName(next, NAMES.club) &&
    adjacent(nodes, at, at + 1, 0) &&
    !isWord(before, 'determiner') &&
    !isWord(before, 'preposition', 'in')
  );
}

/** A phrase that describes a club instead of naming it, from its first node to its last; `said` begins the description. */
function describing(tokens: Tokens, first: Node, last: Node, names: Node['names'], said = first): Node {
  const made = node('club', first.from, last.to, first.sense);
  made.how = 'described';
  made.names = names;
  made.possessive = last.possessive;
  made.club = {
    names,
    written: tokens.slice(said.from, last.to),
    from: said.from,
    to: last.to,
    resolved: null,
    described: true,
  };
  return made;
}

/** "his Everton | debut": it is had there, and the club does nothing. */
export function hasDebut(nodes: readonly Node[], at: number): boolean {
  return isWord(nodes[at], 'common', 'debut') && nodes[at]!.from === nodes[at - 1]!.to;
}
