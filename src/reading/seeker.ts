import type { ClubEntry } from './club.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { headOf, isOnOurs } from './last-buyer.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';
import type { Sentence } from './sentence.js';

/** Sentences back in which a club may say what it looks for. */
const NEAR = 2;

/** Whose list somebody is on, where nobody is named for it: the article's club, or one that looks for somebody. */
export function listOf(
  page: Page,
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  roles: Roles,
): ClubEntry | null {
  const ours = isOnOurs(sentences[index]!.nodes, event, roles, page.about) ? page.about : null;
  return ours ?? seekerBefore(sentences, index, event, roles);
}

/** "Everton need a striker. Reuter is an | option": the club that has just been said to look for one of his kind. */
function seekerBefore(
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  { persons }: Roles,
): ClubEntry | null {
  for (let s = index; s >= 0 && s >= index - NEAR; s--) {
    const { nodes, heading } = sentences[s]!;
    if (heading && s < index) return null;
    const to = s === index ? event.elements[0]!.group.from : nodes.length;
    if (!seeksOne(nodes, to)) continue;
    const club = headOf(nodes);
    return club === null || persons.some(({ what }) => what.club === club) ? null : club;
  }
  return null;
}

/** "need | a striker", "are looking for | a new left-back": nobody in particular. */
function seeksOne(nodes: readonly Node[], to: number): boolean {
  let seeks = false;
  for (let i = 1; i < to; i++) {
    const { kind, cue, person, how, traits } = nodes[i]!;
    if (cue !== null && (cue.act === 'buy' || cue.governs === 'want')) seeks = true;
    else if (!seeks) continue;
    else if (kind === 'person' && person === null && how === 'described' && traits?.position != null)
      return true;
    // "at least one | midfielder": with words in front that describe nobody.
    else if (isWord(nodes[i], 'position')) return true;
  }
  return false;
}
