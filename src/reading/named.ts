import type { Named, PersonRole } from '../model/claim.js';
import type { ClubEntry } from './club.js';
import { runsClub } from './officer.js';
import type { PersonEntry } from './people.js';

/** A person or a club of an article, as claims and facts name them. */
export function namedOf(entry: PersonEntry | ClubEntry): Named {
  return entry.id === null ? { name: entry.name } : { name: entry.name, id: entry.id };
}

/** What somebody is in claims and facts: who is not known for another is a player. */
export function personRoleOf({ role }: PersonEntry): PersonRole {
  return runsClub(role) ? role : 'player';
}
