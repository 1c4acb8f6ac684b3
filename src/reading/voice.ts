import type { Source } from '../model/source.js';
import type { ClubEntry } from './club.js';
import type { PersonEntry } from './people.js';

/** Who speaks in a stretch of direct speech; tokens `from` to `to` (exclusive). */
export interface Voice {
  readonly speaker: PersonEntry | ClubEntry;
  readonly from: number;
  readonly to: number;
}

/** Who speaks, as the end of a chain of sources: a pundit's word is a report, all others speak for themselves. */
export function sourceOf(speaker: Voice['speaker']): Source {
  const sort = !('words' in speaker) ? 'club' : speaker.role === 'pundit' ? 'journalist' : 'person';
  return { name: speaker.name, sort, ...(speaker.id === null ? {} : { id: speaker.id }) };
}
