import type { NamePhrase } from '../model/name.js';
import type { Node } from './node.js';

/** Whether a node is a name that the register knows as one of these kinds: bits of `NAMES`, joined. */
export function isName(item: Node | undefined, kinds: number): boolean {
  return (
    item !== undefined && item.kind === 'name' && item.sense !== null && (item.sense.kinds & kinds) !== 0
  );
}

/** "Italians", "north Londoners": the people of a country or a town, by whom a club is meant. */
export function namesPeople({ kind, form }: NamePhrase): boolean {
  return form === 'nickname' && (kind === 'demonym' || kind === 'city');
}

export function isPeople(item: Node | undefined): boolean {
  if (item === undefined || item.kind !== 'name') return false;
  const { names } = item;
  for (let i = 0; i < names.length; i++) if (namesPeople(names[i]!)) return true;
  return false;
}

/** "Harbour Post" -> "harbourpost": a name as the handles and sites of the net spell it. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
