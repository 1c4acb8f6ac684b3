import type { Named } from '../model/claim.js';
import { foldName } from '../model/fold.js';
import type { Told } from '../model/saga.js';

export type ClubKey = (club: Named) => string;

/**
 * What the clubs of a group are compared by: the register's id, also for a name given without one where the group
 * knows exactly one id for that name; else the folded name.
 */
export function clubKeys(group: readonly Told[]): ClubKey {
  const ids = new Map<string, Set<string>>();
  for (const { from, to } of group) {
    for (const club of [from, to]) {
      if (club?.id === undefined) continue;
      const name = foldName(club.name);
      ids.set(name, (ids.get(name) ?? new Set()).add(club.id));
    }
  }
  return (club) => {
    if (club.id !== undefined) return club.id;
    const name = foldName(club.name);
    const known = ids.get(name);
    const [only] = known ?? [];
    return known?.size === 1 && only !== undefined ? only : name;
  };
}
