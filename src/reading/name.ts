import type { NamePhrase } from '../model/name.js';
import { isKind, type Node } from './node.js';

/** Whether a node is a name that the register knows as one of these kinds: bits of `NAMES`, joined. */
export function isName(item: Node | undefined, kinds: number): boolean {
  return (
    item !== undefined && item.kind === 'name' && item.sense !== null && (item.sense.kinds & kinds) !== 0
  );
}

/** "Italians", "north Londoners": a name of people by whom a club is meant. */
export function isPeople(item: Node | undefined): boolean {
  return isKind(item, 'name') && item!.sense?.people === true;
}

/** The name of a country or of its people. */
export function isCountrys({ kind }: NamePhrase): boolean {
  return kind === 'nation' || kind === 'demonym';
}

/** "Harbour Post" -> "harbourpost": a name as the handles and sites of the net spell it. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
