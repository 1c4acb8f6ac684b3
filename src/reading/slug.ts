import { CAP, HYPHEN } from '../text/flags.js';
import type { Tokens } from '../text/tokens.js';

/** Tokens among which the slug of an agency's headline stands ("UPDATE 1-Soccer-"). */
const NEAR = 4;

/** "Soccer-Everton sign Reuter": what an agency files its headlines under is no part of the name behind it. */
export function partSlug(tokens: Tokens, slug: RegExp): void {
  const { flags, count } = tokens;
  for (let i = 0; i < NEAR && i + 1 < count; i++) {
    if ((flags[i + 1]! & HYPHEN) === 0 || !slug.test(tokens.slice(i, i + 1))) continue;
    flags[i]! &= ~(CAP | HYPHEN);
    flags[i + 1]! &= ~HYPHEN;
    return;
  }
}
