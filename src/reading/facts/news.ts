import type { ClubEntry } from '../club.js';
import type { Draft } from '../draft.js';
import type { Node } from '../node.js';
import type { PersonEntry } from '../people.js';

/** Whether a move is what the article reports, and so no past one: claimed as open, or told at its head. */
export function isNews(
  claims: readonly Draft[],
  subject: PersonEntry | ClubEntry,
  to: string | null,
): boolean {
  if (to === null) return false;
  for (const claim of claims)
    if (claim.person === subject && claim.to?.name === to && (claim.kind !== 'done' || claim.sentence === 0))
      return true;
  return false;
}

/**
 * "Reuter wants to leave", "Lille are open to selling Reuter": whether a claim says already that he is to go. That his
 * club will not let him go is news of its own.
 */
export function isClaimed(
  claims: readonly Draft[],
  subject: PersonEntry | ClubEntry,
  from: number,
  to: number,
): boolean {
  for (const claim of claims)
    if (claim.kind === 'exit' && claim.tokenFrom < to && from < claim.tokenTo) {
      if (claim.person === subject || (claim.from === subject && claim.status === 'positive')) return true;
    }
  return false;
}

/** Whether somebody is named in tokens `from` to `to`, and not as whose something is. */
export function isNamed(
  nodes: readonly Node[],
  subject: PersonEntry | ClubEntry,
  from: number,
  to: number,
): boolean {
  for (const { kind, how, person, possessive, from: at } of nodes) {
    if (at >= to) return false;
    if (at > from && kind === 'person' && how === 'named' && !possessive && person === subject) return true;
  }
  return false;
}
