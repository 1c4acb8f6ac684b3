import { CLOSE, OPEN } from '../text/tokens.js';
import { isComma } from './context.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isWord, type Node } from './node.js';
import { finiteAfter } from './nominal.js';
import type { Referents } from './referents.js';

/**
 * "Chelsea want Reuter | and West Ham Gomez", "Reuter is joining Everton | and Benti Leeds": the roles of those behind a
 * verb that is not said again.
 */
export function gapped(
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  refer: Referents,
): readonly Roles[] {
  const { act, kind } = event.main.cue;
  const [person] = roles.persons;
  const [buyer] = roles.buyers;
  if (act === 'join' && kind === 'done' && person !== undefined && buyer !== undefined) {
    const next = nextStop(nodes, event, roles, refer);
    if (next !== null) return [next];
  }
  if ((act !== 'buy' && act !== 'join') || person?.item == null || buyer?.item == null) return NONE;
  if (event.after.length > 0) return NONE;
  // Who acts stands in front; whom he wants or where he goes behind.
  const clubFirst = buyer.from === 'subject' && person.from !== 'subject';
  if (!clubFirst && (person.from !== 'subject' || buyer.from === 'subject')) return NONE;
  const next = clubFirst ? nextDeal(nodes, event, roles, refer) : null;
  if (next !== null) return [next];
  const { tail } = event.main.node;
  // "went to Everton and Benti | to Fulham"
  const slot = clubFirst ? person.from : buyer.from === 'object' && tail !== '' ? tail : buyer.from;
  let found: Roles[] | null = null;
  for (let at = event.to + 1; at < nodes.length; ) {
    const pair = pairAt(nodes, at, clubFirst ? 'club' : 'person', clubFirst ? 'person' : 'club', slot);
    if (pair === null) break;
    const who = refer.person(clubFirst ? pair.other : pair.doer);
    const where = refer.club(clubFirst ? pair.doer : pair.other);
    if (who === null || where === null) break;
    found ??= [];
    found.push({
      persons: [{ what: who, item: clubFirst ? pair.other : pair.doer, from: person.from }],
      buyers: [{ what: where, item: clubFirst ? pair.doer : pair.other, from: buyer.from }],
      sellers: [],
      swapped: [],
      passive: roles.passive,
      abroad: false,
    });
    at = pair.end + 1;
  }
  return found ?? NONE;
}

const NONE: readonly Roles[] = [];

/** Nodes behind a move within which the one after it may be told. */
const NEAR = 5;

/** "moved to Fulham in 2019 and then | to Everton": where he went from there. */
function nextStop(
  nodes: readonly Node[],
  event: Event,
  { persons, buyers, passive }: Roles,
  refer: Referents,
): Roles | null {
  for (let i = event.to + 1; i < nodes.length && i <= event.to + NEAR; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'and') || isComma(item)) {
      if (isComma(item) && isWord(nodes[i + 1], 'and')) i++;
      if (isWord(nodes[i + 1], 'former')) i++;
      const led = nodes[i + 1];
      const club = nodes[i + 2];
      if (!isWord(led, 'preposition', 'to') || led!.from - nodes[i]!.to > 1) continue;
      if (club?.kind !== 'club' || !isNamed(club) || finiteAfter(nodes, i + 2)) return null;
      const where = refer.club(club);
      if (where === null || buyers.some(({ what }) => what === where)) return null;
      return {
        persons,
        buyers: [{ what: where, item: club, from: 'to' }],
        sellers: buyers.slice(0, 1).map(({ what }) => ({ what, item: null, from: 'stop' })),
        swapped: [],
        passive,
        abroad: false,
      };
    }
    if (
      item.kind !== 'number' &&
      !(item.kind === 'word' && !isWord(item, 'subordinate') && !isWord(item, 'relative'))
    )
      return null;
  }
  return null;
}

/** "a deal with Fulham for Reuter (£3m) | and with Everton for Benti": whom the same buyer treats with, and for whom. */
function nextDeal(
  nodes: readonly Node[],
  event: Event,
  { persons, buyers, sellers, passive }: Roles,
  refer: Referents,
): Roles | null {
  const [seller] = sellers;
  const [person] = persons;
  if (seller?.from !== 'with' || person === undefined) return null;
  let i = event.to + 1;
  if (nodes[i]?.mark === OPEN) while (nodes[i] !== undefined && nodes[i]!.mark !== CLOSE) i++;
  if (nodes[i]?.mark === CLOSE) i++;
  if (isComma(nodes[i])) i++;
  if (!isWord(nodes[i], 'and') || !isWord(nodes[i + 1], 'preposition', 'with')) return null;
  const club = nodes[i + 2];
  const who = nodes[i + 4];
  if (club?.kind !== 'club' || !isWord(nodes[i + 3], 'preposition', person.from)) return null;
  if (who?.kind !== 'person' || finiteAfter(nodes, i + 4)) return null;
  const where = refer.club(club);
  const whom = refer.person(who);
  if (where === null || whom === null) return null;
  return {
    persons: [{ what: whom, item: who, from: person.from }],
    buyers,
    sellers: [{ what: where, item: club, from: 'with' }],
    swapped: [],
    passive,
    abroad: false,
  };
}

interface Pair {
  readonly doer: Node;
  readonly other: Node;
  /** Last node of it. */
  readonly end: number;
}

/** "and | West Ham Gomez", ", | Spurs for Benti", "while | Benti Leeds": two names that stand side by side. */
function pairAt(
  nodes: readonly Node[],
  at: number,
  doer: Node['kind'],
  other: Node['kind'],
  slot: string,
): Pair | null {
  let i = at;
  while (
    i < at + 3 &&
    (isComma(nodes[i]) ||
      isWord(nodes[i], 'and') ||
      isWord(nodes[i], 'but') ||
      isWord(nodes[i], 'subordinate', 'after'))
  )
    i++;
  const first = nodes[i];
  if (i === at || first === undefined || first.kind !== doer || !isNamed(first)) return null;
  const led = isWord(nodes[i + 1], 'preposition', slot) ? i + 2 : i + 1;
  const last = nodes[led];
  if (last === undefined || last.kind !== other || !isNamed(last)) return null;
  if (last.from - nodes[led - 1]!.to > 0 || nodes[led - 1]!.from - first.to > 0) return null;
  const next = nodes[led + 1];
  if (finiteAfter(nodes, led)) return null;
  return next === undefined || next.kind === 'mark' || next.kind === 'word' || isWord(next, 'subordinate')
    ? { doer: first, other: last, end: led }
    : null;
}

/** A name, and nothing that describes. */
function isNamed({ how, possessive, value }: Node): boolean {
  return how !== 'described' && !possessive && value !== 'modified';
}
