import type { Event } from './element.js';
import type { Filler, Roles } from './filler.js';
import { isWord, type Node } from './node.js';

/** The stretch of a sentence that belongs to one member of a list, in tokens. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/** What belongs to everybody alike. */
export const WHOLE: readonly Portion[] = [];

/**
 * "sold Reuter to Everton for £2m and Benti to Fulham for £3m": where each part of the list stands; none where the
 * persons are named in one go.
 */
export function portionsOf(event: Event): readonly Portion[] {
  let persons = 0;
  let terms = 0;
  for (const { args, amounts } of event.elements) {
    for (const { item } of args) {
      if (item.kind === 'person') persons++;
      else if (item.kind === 'club') terms++;
    }
    terms += amounts.length;
  }
  if (persons < 2 || terms === 0) return WHOLE;
  const parts = event.elements
    .flatMap(({ args, amounts }) => [...args.map(({ item }) => item), ...amounts])
    .filter(({ kind }) => kind === 'person' || kind === 'club' || kind === 'amount')
    .sort((a, b) => a.from - b.from);
  const starts: number[] = [];
  let complete = true;
  for (const { kind, from } of parts) {
    if (kind === 'person' && complete) starts.push(from);
    // What stands in front of the first person is everybody's.
    complete = starts.length > 0 && kind !== 'person';
  }
  if (starts.length < 2) return WHOLE;
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? Number.POSITIVE_INFINITY }));
}

/** The part of a list in which somebody stands. */
export function portionOf(portions: readonly Portion[], item: Node | null): Portion | null {
  if (item === null || portions.length === 0) return null;
  return portions.find(({ from, to }) => item.from >= from && item.from < to) ?? null;
}

/** Whether a node stands in the part of the list, or in front of the whole list. */
function isShared(portions: readonly Portion[], own: Portion | null, item: Node | null): boolean {
  if (own === null || item === null || item.from < portions[0]!.from) return true;
  return item.from >= own.from && item.from < own.to;
}

/** What of a list stands in this part of it, or belongs to everybody. */
export function sharedIn<T extends { readonly item: Node | null }>(
  list: readonly T[],
  portions: readonly Portion[],
  own: Portion | null,
): readonly T[] {
  return own === null ? list : list.filter(({ item }) => isShared(portions, own, item));
}

/** Of those who fill a role the one of this part of the list. */
export function fillerIn<T>(
  list: readonly Filler<T>[],
  portions: readonly Portion[],
  own: Portion | null,
): Filler<T> | undefined {
  return own === null ? list[0] : list.find(({ item }) => isShared(portions, own, item));
}

/**
 * "signed Reuter and Benti from Fulham and Norwich (respectively)": of as many clubs as persons each has left his own.
 * The one of the person in this place; undefined where the lists are not alike.
 */
export function pairedWith<T>(
  list: readonly Filler<T>[],
  persons: number,
  at: number,
): Filler<T> | undefined {
  return persons > 1 && list.length === persons ? list[at] : undefined;
}

/** "Reuter and Benti are wanted by Everton and Fulham | respectively": as many clubs as persons, each for his own. */
export function isRespective(nodes: readonly Node[], { persons, buyers }: Roles): boolean {
  if (persons.length < 2 || buyers.length !== persons.length) return false;
  return nodes.some(tellsApart);
}

function tellsApart(item: Node): boolean {
  return isWord(item, 'common', 'respectively');
}
