import type { ClubEntry } from './club.js';
import type { Sentence } from './sentence.js';

/** Sentences of a section in which its heading is still asked for. */
const SECTION = 12;

/** "Celtic", above what follows: the club of a section that a club heads alone. */
export function sectionClub(sentences: readonly Sentence[], index: number): ClubEntry | null {
  for (let s = index - 1; s >= 0 && s >= index - SECTION; s--) {
    const { heading, nodes, from, to } = sentences[s]!;
    if (!heading) continue;
    const club = nodes.find(({ kind }) => kind !== 'mark');
    if (club?.kind !== 'club' || club.possessive || s === 0) return null;
    // Nothing else stands there, but for a mark behind it.
    return club.from === from && to - club.to <= 1 ? (club.club?.resolved ?? null) : null;
  }
  return null;
}
