import type { Tokens } from '../text/tokens.js';
import type { ClubMention } from './club.js';
import type { Node, Traits } from './node.js';

/** What a phrase tells of a person, before it has told anything. */
export function noTraits(): Traits {
  return {
    club: null,
    former: [],
    nations: [],
    age: null,
    position: null,
    role: null,
    loan: false,
    signing: false,
    plays: false,
  };
}

/** A club that somebody is, or once was, at. */
export function giveClub(traits: Traits, former: boolean, club: ClubMention): void {
  if (former) traits.former.push(club);
  else traits.club ??= club;
}

/** "the Italian club's": a club by what is told of it, in the nodes from `start` to the one at `at`. */
export function describedClub(
  tokens: Tokens,
  nodes: readonly Node[],
  start: number,
  at: number,
): ClubMention {
  const [{ from }, { to }] = [nodes[start]!, nodes[at]!];
  return {
    names: nodes.slice(start, at).flatMap(({ names }) => names),
    written: tokens.slice(from, to),
    from,
    to,
    resolved: null,
    described: true,
  };
}
