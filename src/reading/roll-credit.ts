import type { Source } from '../model/source.js';
import type { ClubEntry } from './club.js';
import { credits } from './node.js';
import type { Page } from './page.js';
import { officialVerb } from './saying.js';
import type { Sentence } from './sentence.js';
import { sourceOf } from './voice.js';

/** Sentences back in which a club may have made its list known. */
const FAR = 5;
/** Nodes between the club and the verb. */
const NEAR = 4;

/** "Fulham have announced their retained list": the club's own word, where it stands above the list; null if it gives none. */
export function announcement(
  page: Page,
  sentences: readonly Sentence[],
  at: number,
  club: ClubEntry,
): readonly Source[] | null {
  for (let s = at; s >= 0 && s >= at - FAR; s--) {
    const { nodes } = sentences[s]!;
    for (let i = 0; i < nodes.length; i++) {
      const item = nodes[i]!;
      if (item.kind !== 'club' || item.possessive || item.club?.resolved !== club) continue;
      for (let k = i + 1; k < nodes.length && k <= i + NEAR && nodes[k]!.kind !== 'mark'; k++)
        if (credits(nodes[k], 'after') && officialVerb(page, nodes[k]!)) return [sourceOf(club)];
    }
  }
  return null;
}
