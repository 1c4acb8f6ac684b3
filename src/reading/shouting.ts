import { PUNCT, type Tokens, UPPER } from '../text/tokens.js';
import type { Sentence } from './sentence.js';

/** "BEST BETTING APPS - SIGN UP NOW": a line in capitals with neither a verb that is read nor a known name: a label of the page. */
export function isShoutedLabel(tokens: Tokens, { nodes, from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const letter = tokens.end[i]! - tokens.start[i]! === 1;
    if (!tokens.is(i, PUNCT) && !tokens.is(i, UPPER) && !letter) return false;
  }
  for (const { kind, names } of nodes)
    if (kind === 'cue' || kind === 'club' || (kind === 'person' && names.length > 0)) return false;
  return true;
}
