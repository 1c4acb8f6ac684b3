import type { ClubEntry } from './club.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isGoverned } from './having.js';
import { partsStories } from './heading.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/** Sentences back in which those clubs may stand that "both" means. */
const NEAR = 2;

/** Tokens of what such a group is called ("the north London duo"). */
const LONGEST = 6;

/** So many clubs that are spoken of together, or one of two ("the latter"). */
interface Group {
  readonly count: number;
  /** Which of them in the order in which the text names them; null for all. */
  readonly which: number | null;
  /** Where what they are called begins and ends. */
  readonly from: number;
  readonly to: number;
  /** "neither": what is told of them is not so. */
  readonly none: boolean;
}

/**
 * "Everton and Fulham are keen on Reuter. Neither club | has made a bid", "The duo | are no longer interested", "The latter
 * | are in talks with Genk": the suitors of whom the text has just spoken, as the doers of what clubs do.
 */
export function takeSuitors(
  page: Page,
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  roles: Roles,
  out: readonly Draft[],
): void {
  const { nodes } = sentences[index]!;
  if (out.length === 0 || !seeks(nodes, event, roles)) return;
  const group = groupBefore(page, nodes, event);
  if (group === null) return;
  const { buyers, persons } = roles;
  // Clubs that are named in so many words are no others.
  if (buyers.some(({ item, from }) => from !== 'possessor' && !isWithin(item, group))) return;
  if (persons.every(({ item }) => isWithin(item, group))) persons.length = 0;
  const suitors = suitorsBefore(sentences, index, group, roles, out);
  if (suitors.length === 0) return;
  if (group.none) event.elements[0]!.group.negated = true;
  buyers.length = 0;
  for (const what of suitors) buyers.push({ what, item: null, from: 'subject' });
}

function isWithin(item: Node | null, { from, to }: Group): boolean {
  return item !== null && item.from >= from && item.to <= to;
}

/** What clubs that seek somebody do, and no club that has him. */
function seeks(nodes: readonly Node[], { main, elements }: Event, { passive, sellers }: Roles): boolean {
  const { act, kind } = main.cue;
  if (passive) return false;
  // "are hoping to | sign him"
  if (act === 'buy' && (kind === 'interest' || kind === 'bid' || isGoverned(elements, 'want'))) return true;
  if ((act !== 'buy' && act !== 'join') || (kind !== 'talks' && kind !== 'agreed')) return false;
  // "The two clubs are in talks": one of them has him; but "with his agent", "have made enquiries".
  return (
    main.cue.notion === 'enquiry' ||
    isWord(nodes[main.index + 1], 'preposition', 'with') ||
    sellers.some(({ from }) => from === 'with')
  );
}

/** The group that stands in front of the verb; null if it is something else. */
function groupBefore({ marks, slice }: Page, nodes: readonly Node[], event: Event): Group | null {
  const next = doingIn(nodes, event);
  const item = nodeAt(nodes, next - 1);
  if (item === undefined || item.kind === 'mark' || item.possessive) return null;
  if (item.kind === 'club' && item.how !== 'described') return null;
  if (item.kind === 'person' && (item.person !== null || item.how !== 'described')) return null;
  let begin = next - 1;
  while (begin > 0 && begin > next - 3 && leadsGroup(nodes[begin - 1]!, nodes[begin]!)) begin--;
  const { from } = nodes[begin]!;
  const to = Math.max(item.to, nodes[next]?.from ?? 0);
  if (to - from > LONGEST) return null;
  const words = slice(from, to);
  const none = isWord(nodes[begin], 'negation');
  if (marks.formerOne.test(words)) return { count: 2, which: 0, from, to, none };
  if (marks.latterOne.test(words)) return { count: 2, which: 1, from, to, none };
  if (marks.trio.test(words)) return { count: 3, which: null, from, to, none };
  return marks.pair.test(words) ? { count: 2, which: null, from, to, none } : null;
}

/** Where the words begin that say what is done: behind who does it. */
function doingIn(nodes: readonly Node[], { elements }: Event): number {
  const { from } = elements[0]!.group;
  // "Both | want to sign him": an article that stands alone belongs to the verb, and so does "neither".
  if (isWord(nodes[from], 'determiner', 'both') || (from === 0 && isWord(nodes[0], 'negation')))
    return from + 1;
  // "All three | have made | bids"
  let at = from;
  while (at > 1 && (isWord(nodes[at - 1], 'verb') || isWord(nodes[at - 1], 'have'))) at--;
  return at;
}

/** "| neither | club", "| the | former" */
function leadsGroup(item: Node, next: Node): boolean {
  return item.to === next.from && (isWord(item, 'negation') || isWord(item, 'determiner'));
}

/** Those whom the last sentences have seek somebody, in their order, if they are as many as the group. */
function suitorsBefore(
  sentences: readonly Sentence[],
  index: number,
  { count, which }: Group,
  { persons }: Roles,
  out: readonly Draft[],
): readonly ClubEntry[] {
  const clubs: ClubEntry[] = [];
  let whom: PersonEntry | null = persons[0]?.what ?? null;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= index - NEAR; i--) {
    const { person, to, kind, status, sentence } = out[i]!;
    // "Everton and Fulham have failed with offers. The two clubs …"
    const over = kind === 'done' && status !== 'negative';
    if (to === null || over || partsStories(sentences, sentence, index)) continue;
    if (whom !== null && person !== whom) continue;
    whom = person;
    if (!clubs.includes(to)) clubs.push(to);
  }
  if (clubs.length !== count) return [];
  clubs.reverse();
  return which === null ? clubs : [clubs[which]!];
}
