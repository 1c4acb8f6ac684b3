import { COLON } from '../text/tokens.js';
import type { Credit } from './credited.js';
import type { Event } from './element.js';
import { credits, isWord, type Node } from './node.js';
import type { Page } from './page.js';
import { isPassiveHedge } from './saying.js';
import type { Sentence } from './sentence.js';

/** "and | the Post claims", "and | Benti has said", "and | according to Marca": a clause of its own, with words of its own. */
export function opensSaying(nodes: readonly Node[], at: number): boolean {
  let i = at + 1;
  // But "or so they say in Spain" goes back.
  if (credits(nodes[i], 'before')) return nodes[i]!.sense!.attribution!.press === undefined;
  // "and | reports claim that"; but ", or so they say"
  if (credits(nodes[i], 'alone')) return nodes[i + 1] !== undefined && nodes[i + 1]!.kind !== 'mark';
  if (isWord(nodes[i], 'determiner')) i++;
  const who = nodes[i];
  if (who === undefined || (who.kind !== 'person' && who.kind !== 'name') || who.possessive) return false;
  if (isWord(nodes[i + 1], 'have')) i++;
  const verb = nodes[i + 1];
  return credits(verb, 'after') && verb!.from - who.to <= 1 && nodes[i + 2]?.kind !== 'mark';
}

/** "Arsenal want Reuter, with | the Post claiming that ...": what goes along with it is told by somebody. */
function goesWithSaying(nodes: readonly Node[], at: number): boolean {
  // "with | reports on Tuesday suggesting"
  if (credits(nodes[at + 1], 'after') || credits(nodes[at + 1], 'alone')) return true;
  const i = isWord(nodes[at + 1], 'determiner') ? at + 2 : at + 1;
  const verb = nodes[i + 1];
  return credits(verb, 'after') && verb!.from - nodes[i]!.to <= 1 && !isPassiveHedge(nodes, i + 1);
}

/** "Everton want Reuter | and Benti says", "| with Benti saying": behind which somebody tells what he knows. */
function turnsToSaying(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (isWord(item, 'and')) return opensSaying(nodes, at);
  // "Benti sacked by Everton: | Reuter claims the players wanted it"
  if (item.kind === 'mark' && item.mark === COLON)
    return nodes[at + 1]?.kind === 'person' && nodes[at + 3] !== undefined && opensSaying(nodes, at);
  if (isWord(item, 'subordinate', 'with') || isWord(item, 'preposition', 'with'))
    return goesWithSaying(nodes, at);
  // "while | the journalist Benti has claimed"
  return isWord(item, 'subordinate', 'after') && opensSaying(nodes, at);
}

/** Whether an event is told in front of what a report goes on with. */
export function isToldBefore(nodes: readonly Node[], { elements }: Event, { from, sort }: Credit): boolean {
  let i = elements[elements.length - 1]!.index + 1;
  for (; i < nodes.length && nodes[i]!.from < from; i++) if (turnsToSaying(nodes, i)) return true;
  return sort === 'hearsay' && i < nodes.length && nodes[i]!.from === from && leadsOn(nodes, i);
}

/** "Everton have signed Reuter | amid claims that ...", but "| , as per reports.": words that only what follows rests on. */
function leadsOn(nodes: readonly Node[], at: number): boolean {
  if (nodes[at]!.sense?.attribution?.detached !== true) return false;
  const next = nodes[at + 1];
  return next !== undefined && next.kind !== 'mark';
}

/** "Everton, | meanwhile, | want Benti": other news of somebody else, which whoever is credited so far does not tell. */
export function turnsElsewhere(page: Page, sentences: readonly Sentence[], index: number): boolean {
  const { nodes } = sentences[index]!;
  const before = sentences[index - 1]!;
  const [first] = nodes;
  if (first === undefined || !page.marks.elsewhere.test(page.slice(first.from, first.from + OPENING)))
    return false;
  let other = false;
  for (const { person } of nodes) {
    if (person === null) continue;
    for (const known of before.nodes) if (known.person === person) return false;
    other = true;
  }
  return other;
}

/** Tokens at a sentence's head within which it says that it turns to something else. */
const OPENING = 5;
