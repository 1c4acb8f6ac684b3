import type { ClubEntry } from './club.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { headOf, isOnOurs } from './last-buyer.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';
import { sectionClub } from './section.js';
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

/**
 * "are looking for a striker, with Reuter | linked", "has been linked with a | move": with those who look for one of his
 * kind, or of whom the section tells.
 */
export function linkSeeker(sentences: readonly Sentence[], index: number, event: Event, roles: Roles): void {
  const { cue, args } = event.main;
  if (args.length > 0 || (cue.act !== 'link' && cue.notion !== 'move')) return;
  const section = sectionClub(sentences, index);
  const told = section !== null && roles.persons.every(({ what }) => what.club !== section) ? section : null;
  const what = told ?? seekerBefore(sentences, index, event, roles);
  if (what !== null) roles.buyers.push({ what, item: null, from: 'topic' });
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
    const seeks = seeksOne(nodes, to);
    if (seeks === 0) continue;
    const club = headOf(nodes) ?? clubBefore(nodes, seeks);
    return club === null || persons.some(({ what }) => what.club === club) ? null : club;
  }
  return null;
}

/** "Need | a striker", "are looking for | a new left-back": where somebody looks for nobody in particular; 0 if nobody does. */
function seeksOne(nodes: readonly Node[], to: number): number {
  let seeks = 0;
  for (let i = 1; i < to; i++) {
    const { kind, cue, person, how, traits } = nodes[i]!;
    if (cue !== null && (cue.act === 'buy' || cue.governs === 'want')) seeks = i;
    else if (seeks === 0) continue;
    else if (kind === 'person' && person === null && how === 'described' && traits?.position != null)
      return seeks;
    // "at least one | midfielder": with words in front that describe nobody.
    else if (isWord(nodes[i], 'position')) return seeks;
  }
  return 0;
}

/** "Having signed Benti, | Everton | could look for a striker": the club in front of the verbs. */
function clubBefore(nodes: readonly Node[], at: number): ClubEntry | null {
  let i = at - 1;
  while (i > 0 && (nodes[i]!.kind === 'word' || nodes[i]!.kind === 'cue')) i--;
  return nodes[i]!.kind === 'club' ? (nodes[i]!.club?.resolved ?? null) : null;
}
