import type { ClaimKind } from '../model/claim.js';
import type { ClubEntry } from './club.js';
import type { Credit } from './credited.js';
import { type Draft, drafted } from './draft.js';
import type { PersonEntry } from './people.js';

/** Who is told to have come to a club, or to be coming, by a line without a verb of moving. */
export function arrived(
  person: PersonEntry,
  to: ClubEntry,
  kind: ClaimKind,
  tokenFrom: number,
  tokenTo: number,
  index: number,
  credit: Credit | null,
): Draft {
  const certainty = credit === null ? 'asserted' : credit.sort === 'speech' ? 'confirmed' : 'reported';
  person.evidence += 1;
  const from = person.club === to ? null : person.club;
  return drafted({
    person,
    from,
    to,
    home: from,
    kind,
    status: 'positive',
    certainty,
    loan: false,
    fee: null,
    window: null,
    sources: credit?.sources ?? [],
    tokenFrom,
    tokenTo,
    sentence: index,
    rule: 'line.newcomer',
    cue: null,
    trace: [],
    dropped: false,
  });
}
