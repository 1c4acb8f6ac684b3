import type { NameKind } from '../model/name.js';
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
