import type { Draft } from './draft.js';
import type { Element, Event } from './element.js';
import type { Roles } from './filler.js';
import { groupStart } from './group.js';
import { partsStories } from './heading.js';
import { isWord, type Node, nodeAt } from './node.js';
import { isNominal } from './nominal.js';
import type { Page } from './page.js';
import { mayPlay, type PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';
import { takeSuitors } from './suitors.js';

/** Sentences back in which those may stand whom "the pair" means. */
const NEAR = 2;

/** "The pair could leave", "Fulham want both players", "Both clubs have made an offer": those of whom the text has just spoken. */
export function takeSeveral(
  page: Page,
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  roles: Roles,
  out: readonly Draft[],
): void {
  const { nodes } = sentences[index]!;
  if (roles.persons.length === 0) {
    const doer = doerOf(page, nodes, event);
    const named = isDone(event, roles) ? countOf(page, doer) : 0;
    const count = named || countOf(page, objectOf(nodes, event));
    const bare = count === 0 && moves(event, roles) && isWord(doer, 'pronoun', 'they');
    if (count > 0 || bare)
      for (const what of (named > 0 ? listBefore(nodes, doer!, named) : null) ??
        personsBefore(sentences, index, count))
        roles.persons.push({ what, item: null, from: 'several' });
  }
  takeSuitors(page, sentences, index, event, roles, out);
}

/** Who stands in front of an event, or of its main verb within: "a chance | the pair | will leave". */
function doerOf(page: Page, nodes: readonly Node[], { elements, main }: Event): Node | undefined {
  const within = nodeAt(nodes, main.group.from - 1);
  if (countOf(page, within) > 0) return within;
  const { from } = elements[0]!.group;
  // "Both | want to leave": an article that stands alone belongs to the verb.
  return isWord(nodes[from], 'determiner', 'both') ? nodes[from] : nodeAt(nodes, from - 1);
}

/** What stands right behind a verb, or behind the preposition that it leads to. */
function objectOf(nodes: readonly Node[], { main }: Event): Node | undefined {
  const next = nodes[main.index + 1];
  if (next === undefined || main.args.length > 0) return undefined;
  // "sign both", but "sign both of Everton's wingers"
  if (isWord(next, 'determiner')) return nodes[main.index + 2]?.kind === 'mark' ? next : undefined;
  return isWord(next, 'preposition', 'for') || isWord(next, 'preposition', 'of')
    ? nodes[main.index + 2]
    : next;
}

/** What somebody does, or what is done to him: no club's doing. */
function isDone({ main }: Event, { passive }: Roles): boolean {
  return (
    passive ||
    main.cue.part !== 'verb' ||
    !(main.cue.act === 'buy' || main.cue.act === 'sell' || main.cue.act === 'keep')
  );
}

/** How many are spoken of as a pair or a trio; 0 if it is nobody, or somebody by name. */
function countOf(page: Page, item: Node | undefined): number {
  if (item === undefined) return 0;
  if (isWord(item, 'determiner', 'both')) return 2;
  if (item.kind !== 'person' || item.how !== 'described' || item.possessive || item.person !== null) return 0;
  const words = page.slice(item.from, item.to);
  if (page.marks.pair.test(words)) return 2;
  return page.marks.trio.test(words) ? 3 : 0;
}

/** What only persons do, or what is done to nobody else: clubs neither join nor leave, nor are they wanted. */
function moves({ main, elements }: Event, { passive, sellers, buyers }: Roles): boolean {
  const { act, part } = main.cue;
  // "They have been linked with | Fulham": but "with Reuter".
  if (act === 'link') return buyers.some(({ from }) => from !== 'subject');
  if (part !== 'verb' || elements.some(({ cue }) => cue.governs === 'allow' || cue.governs === 'rival'))
    return false;
  if (act === 'leave') return true;
  if (sellers.some(({ from }) => from === 'subject')) return false;
  return act === 'join' || (passive && (act === 'sell' || act === 'buy'));
}

/** "kept Reuter, Benti and Kessler despite | the trio | being linked": the list of so many in front of them in their sentence. */
function listBefore(nodes: readonly Node[], item: Node, count: number): readonly PersonEntry[] | null {
  for (let i = nodes.indexOf(item) - 1; i > 0; i--) {
    if (!isPlayer(nodes[i]!)) continue;
    const listed = listAt(nodes, i);
    return listed.length === count ? listed : null;
  }
  return null;
}

/** So many players, or for 0 those of one list: the last of whom is spoken in front. */
function personsBefore(sentences: readonly Sentence[], index: number, count: number): readonly PersonEntry[] {
  const found: PersonEntry[] = [];
  for (let s = index - 1; s >= 0 && s >= index - NEAR; s--) {
    if (partsStories(sentences, s, index)) return [];
    const { nodes } = sentences[s]!;
    if (count === 0 || found.length === 0)
      for (let i = nodes.length - 1; i > 0; i--) {
        if (!isPlayer(nodes[i]!)) continue;
        const listed = listAt(nodes, i);
        if (listed.length > 1) return count === 0 || listed.length === count ? listed : [];
        if (count === 0) break;
      }
    if (count === 0) return [];
    for (const item of nodes) if (isPlayer(item) && !found.includes(item.person!)) found.push(item.person!);
    if (found.length === count) return found;
    if (found.length > count) return [];
  }
  return [];
}

function isPlayer({ kind, person }: Node): boolean {
  return kind === 'person' && person !== null && person.evidence >= 0.5 && mayPlay(person);
}

/** The players of the list that ends with a node. */
function listAt(nodes: readonly Node[], end: number): readonly PersonEntry[] {
  const persons: PersonEntry[] = [];
  for (let i = groupStart(nodes, end); i <= end; i++) {
    const item = nodes[i]!;
    if (isPlayer(item) && isNominal(item) && !persons.includes(item.person!)) persons.push(item.person!);
  }
  return persons;
}

/**
 * "Everton and Fulham, who are | interested", "Reuter and Benti, who have | left": whether the clause behind a list, led by
 * the word at `relative`, tells of all in the list that ends at `at`.
 */
export function tellsOfAll(
  nodes: readonly Node[],
  relative: number,
  at: number,
  { index, node }: Element,
): boolean {
  if (isWord(nodes[index - 1], 'determiner', 'both')) return true;
  if (relative === at + 1) return false;
  for (let i = relative + 1; i < index; i++) {
    if (isWord(nodes[i], 'be')) return isWord(nodes[i], 'be', 'are');
    if (isWord(nodes[i], 'have')) return isWord(nodes[i], 'have', 'have');
    if (isWord(nodes[i], 'modal')) return false;
  }
  return node.form === 'base';
}
