import type { ClubEntry } from './club.js';
import type { Node } from './node.js';
import type { PersonEntry } from './people.js';

/** A heading that is a person's name, with the club that stands beside it. */
export interface Heading {
  readonly person: PersonEntry;
  readonly club: ClubEntry | null;
}

/** Nodes of a heading that is a name: "Alan Reuter", "Alan Reuter, Fulham", "3. Alan Reuter (Fulham)". */
const LONGEST = 6;

/** The person whose name a heading is, if it is no more than that. */
export function namedBy(nodes: readonly Node[]): Heading | null {
  if (nodes.length === 0 || nodes.length > LONGEST) return null;
  let found: PersonEntry | null = null;
  let at: ClubEntry | null = null;
  for (const { kind, how, person, possessive, club } of nodes) {
    if (kind === 'person') {
      if (found !== null || person === null || how !== 'named' || possessive) return null;
      found = person;
    } else if (kind === 'club') at ??= club?.resolved ?? null;
    else if (kind !== 'mark' && kind !== 'number') return null;
  }
  return found === null ? null : { person: found, club: at };
}
