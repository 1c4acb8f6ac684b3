import { COMMA } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import { credits, isWord, type Node, nodeAt, verbBehind } from './node.js';

/**
 * "Everton have signed Reuter from Fulham, | the Premier League club | said": of several clubs of the country that are
 * named in front the first, whose news it is.
 */
export function clubSpeaking(
  nodes: readonly Node[],
  item: Node,
  countries: ReadonlySet<string>,
  countryOf: (club: ClubEntry) => string | null,
): ClubEntry | null {
  const at = nodes.indexOf(item);
  const before = isWord(nodeAt(nodes, at - 1), 'determiner') ? at - 2 : at - 1;
  if (nodeAt(nodes, before)?.mark !== COMMA || !credits(nodes[verbBehind(nodes, at)], 'after')) return null;
  for (let i = 0; i < at; i++) {
    const club = nodes[i]!.kind === 'club' && !nodes[i]!.possessive ? nodes[i]!.club : null;
    if (club?.resolved != null && countries.has(countryOf(club.resolved) ?? '')) return club.resolved;
  }
  return null;
}
