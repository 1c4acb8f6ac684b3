import type { NameKind, NamePhrase } from '../model/name.js';
import type { Node } from './node.js';

/** Whether a node is a name that the register knows as one of these kinds. */
export function isName(item: Node | undefined, a: NameKind, b = a, c = a, d = a, e = a): boolean {
  if (item === undefined || item.kind !== 'name') return false;
  const { names } = item;
  for (let i = 0; i < names.length; i++) {
    const { kind } = names[i]!;
    if (kind === a || kind === b || kind === c || kind === d || kind === e) return true;
  }
  return false;
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
