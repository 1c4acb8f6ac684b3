import type { Quote } from '../model/quote.js';

/** What is quoted from an article. */
interface Quoted {
  readonly id: string;
  readonly quote: Quote;
}

/** So few are compared with one another. */
const FEW = 8;

/** What an article says twice is kept once, with the text's words rather than the title's. */
export function distinct<T extends Quoted>(said: readonly T[]): readonly T[] {
  if (said.length <= FEW && !hasTwins(said)) return said;
  const byId = new Map<string, T>();
  for (const one of said) {
    const known = byId.get(one.id);
    if (known === undefined || (known.quote.part === 'title' && one.quote.part === undefined))
      byId.set(one.id, one);
  }
  return [...byId.values()];
}

function hasTwins(said: readonly Quoted[]): boolean {
  for (let i = 1; i < said.length; i++)
    for (let k = 0; k < i; k++) if (said[i]!.id === said[k]!.id) return true;
  return false;
}
