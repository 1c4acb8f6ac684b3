import type { ClubEntry } from './club.js';
import type { PersonEntry } from './people.js';

/** Who speaks in a stretch of direct speech; tokens `from` to `to` (exclusive). */
export interface Voice {
  readonly speaker: PersonEntry | ClubEntry;
  readonly from: number;
  readonly to: number;
}
