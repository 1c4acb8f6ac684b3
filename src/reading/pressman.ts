import { type Credit, withSources } from './credited.js';
import { isPronoun } from './discourse.js';
import { isName } from './name.js';
import { credits, type Node, nodeAt, verbBehind } from './node.js';
import { NAMES } from './sense.js';
import type { Sentence } from './sentence.js';

/**
 * "Everton are not keen on Reuter, says the journalist Serrano. | He has told El Marcador: ...": whether "he", who says
 * something there, is the journalist credited in the sentence before, and not the player whom that is about.
 */
export function isPressman(sentences: readonly Sentence[], index: number): boolean {
  const before = sentences[index - 1];
  if (before === undefined || before.heading || !saysAgain(sentences[index]!.nodes)) return false;
  let press = false;
  for (let i = 0; i < before.nodes.length; i++) {
    if (!isTeller(before.nodes, i)) continue;
    // Of two who are said to speak "he" may be either.
    if (!isOfPress(before.nodes[i]!)) return false;
    press = true;
  }
  return press;
}

/** Credits what a journalist goes on to say with the words that credited him first. */
export function giveToPress(
  sentences: readonly Sentence[],
  speeches: readonly { readonly press: boolean; readonly from: number; readonly to: number }[],
  credits: (Credit | null)[],
): void {
  let s = 0;
  for (let i = 1; i < sentences.length; i++) {
    const { from, to } = sentences[i]!;
    while (s < speeches.length && speeches[s]!.to <= from) s++;
    const speech = speeches[s];
    const goesOn = speech?.press === true && speech.from < to;
    const before = credits[i - 1]!;
    if (isPressman(sentences, i)) credits[i] = goesThrough(credits[i]!, before);
    else if (goesOn) credits[i] ??= before;
  }
}

/** "He has told | El Marcador": the journalist's word, through the outlet that he spoke to. */
function goesThrough(own: Credit | null, before: Credit | null): Credit | null {
  const press = before?.sources.at(-1);
  if (own === null || press === undefined) return own ?? before;
  return own.sources.some(({ sort }) => sort !== 'outlet') ? own : withSources(own, [...own.sources, press]);
}

/** "He said", "He has told": a sentence that begins with who says it. */
function saysAgain(nodes: readonly Node[]): boolean {
  const [he] = nodes;
  if (he === undefined || !isPronoun(he)) return false;
  const verb = nodes[verbBehind(nodes, 0)];
  return credits(verb, 'after') && verb!.from - he.to <= 2;
}

/** Who is said to say something: ", says | Serrano", "according to | Serrano", "Serrano | has written". */
function isTeller(nodes: readonly Node[], at: number): boolean {
  const { kind, how, to, possessive } = nodes[at]!;
  if (possessive || !(isOfPress(nodes[at]!) || (kind === 'person' && how === 'named'))) return false;
  const lead = nodeAt(nodes, at - 1);
  if (
    lead !== undefined &&
    nodes[at]!.from - lead.to <= NEAR &&
    (credits(lead, 'after') || credits(lead, 'before'))
  )
    return true;
  const verb = nodes[verbBehind(nodes, at)];
  return credits(verb, 'after') && verb!.from - to <= NEAR;
}

/** Tokens between a teller and his verb ("says transfer expert | Serrano"). */
const NEAR = 3;

function isOfPress(item: Node): boolean {
  return (
    (item.kind === 'name' && isName(item, NAMES.journalist)) ||
    (item.kind === 'person' && item.how === 'named' && item.person?.role === 'pundit')
  );
}
