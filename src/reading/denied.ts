import { isComma } from './context.js';
import type { Event } from './element.js';
import { groupStart } from './group.js';
import { isAuxiliary, isNotion, isWord, type Node, nodeAt } from './node.js';
import { isNominal } from './nominal.js';

/** Whether words that stand apart from its verb deny an event. */
export function isDeniedApart(nodes: readonly Node[], event: Event): boolean {
  return (
    isUntrue(nodes, event) ||
    isNeither(nodes, event) ||
    isNotSuch(nodes, event) ||
    isRuledOut(nodes, event) ||
    isDeniedPast(nodes, event) ||
    isUnsaid(nodes, event)
  );
}

/** "denied | having signed Reuter" */
function isDeniedPast(nodes: readonly Node[], { elements }: Event): boolean {
  const { group } = elements[0]!;
  const verb = nodeAt(nodes, group.from - 1);
  return group.have && isNotion(verb, 'denial') && verb!.to === nodes[group.from]!.from;
}

/** "Reports that Everton want Reuter | are wide of the mark": what is said of all that stands in front. */
function isUntrue(nodes: readonly Node[], event: Event): boolean {
  for (let i = event.to + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (isNotion(item, 'untrue')) return true;
    if (!isWord(item, 'be') && !isWord(item, 'common')) return false;
  }
  return false;
}

/** "Neither Everton nor Fulham | want Reuter", "neither Reuter, nor any of Everton's stars, | will go": who stands in front does not. */
function isNeither(nodes: readonly Node[], { elements }: Event): boolean {
  const last = elements[0]!.group.from - 1;
  // "nor", in front of the last of them, is asked first: hardly any sentence has it.
  let nor = last;
  while (nor > 0 && nor > last - NOR && !isNor(nodes[nor]!)) nor--;
  if (nor <= 0 || !isNor(nodes[nor]!)) return false;
  for (let i = nor + 1; i <= last; i++) if (!standsInList(nodes[i]!)) return false;
  const before = isComma(nodes[nor - 1]) ? nor - 2 : nor - 1;
  if (before < 1 || !isNominal(nodes[before]!)) return false;
  return isWord(nodes[groupStart(nodes, before) - 1], 'negation');
}

/** Nodes between "nor" and the verb. */
const NOR = 9;

function isNor(item: Node): boolean {
  return isWord(item, 'negation') && isWord(item, 'and');
}

/** "nor | any of Everton's other stars, | will" */
function standsInList(item: Node): boolean {
  return (
    isNominal(item) ||
    item.kind === 'person' ||
    isComma(item) ||
    isWord(item, 'determiner') ||
    isWord(item, 'possessive') ||
    isWord(item, 'preposition', 'of')
  );
}

/** "Reuter is | not | a player Everton want": he is not what the clause says of such a one. */
function isNotSuch(nodes: readonly Node[], { elements }: Event): boolean {
  const subject = elements[0]!.group.from - 1;
  // "have been without a manager | since | sacking Reuter"
  if (isWord(nodeAt(nodes, subject), 'subordinate')) return false;
  const at = isWord(nodeAt(nodes, subject - 1), 'relative') ? subject - 2 : subject - 1;
  const such = nodeAt(nodes, at);
  if (such?.kind !== 'person' || such.person !== null) return false;
  // "without a left-back, which prompted | Everton to sign Reuter"
  for (let i = at; i < subject; i++) if (nodes[i + 1]!.from > nodes[i]!.to) return false;
  return isWord(nodeAt(nodes, at - 1), 'negation');
}

/** "Under | no | circumstances will | Reuter be sold": what is denied in front, with the verb before him of whom it is said. */
function isRuledOut(nodes: readonly Node[], { elements }: Event): boolean {
  if (!isWord(nodes[0], 'preposition')) return false;
  const last = elements[0]!.group.from - 1;
  const subject = nodeAt(nodes, last);
  if (subject === undefined || !isNominal(subject)) return false;
  const verb = groupStart(nodes, last) - 1;
  if (!isWord(nodeAt(nodes, verb - 1), 'negation') || !isWord(nodeAt(nodes, verb - 2), 'preposition'))
    return false;
  return isAuxiliary(nodes[verb]) || isWord(nodes[verb], 'do');
}

/** "Reuter has | not | told me that he | wants to leave": what he wishes, and has not said. */
function isUnsaid(nodes: readonly Node[], { elements }: Event): boolean {
  const { cue, group } = elements[0]!;
  if (cue.governs !== 'want') return false;
  let at = group.from - 1;
  if (!isWord(nodeAt(nodes, at), 'pronoun', 'he')) return false;
  at--;
  if (isWord(nodeAt(nodes, at), 'relative')) at--;
  // "told | me", "told | the club"
  if (isWord(nodeAt(nodes, at), 'pronoun') || nodeAt(nodes, at)?.kind === 'club') at--;
  const said = nodeAt(nodes, at);
  if (!isWord(said, 'verb') && said?.sense?.attribution == null) return false;
  return isWord(nodeAt(nodes, at - 1), 'negation');
}
