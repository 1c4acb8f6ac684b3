import { isPronoun } from './discourse.js';
import type { Element, Event } from './element.js';
import { groupEnd, groupStart } from './group.js';
import { firstIn } from './having.js';
import { credits, isWord, type Node, nodeAt } from './node.js';

/** "wants | the Everton boss | to stay": who is to do it has no name, and it is not he who wishes it. */
export function isOfUnnamed(nodes: readonly Node[], { elements, main }: Event): boolean {
  const { act } = main.cue;
  if ((act !== 'stay' && act !== 'leave') || elements.length < 2) return false;
  for (const { cue, args } of elements) {
    if (cue.governs !== 'want' && cue.governs !== 'allow') continue;
    const whom = firstIn(args, 'object', 'person');
    if (whom !== undefined && whom.person === null) return true;
    // "reluctant to let | the 28-year-old | leave": who he is has not been found out.
    const before = nodeAt(nodes, main.group.from - 1);
    if (cue.governs === 'allow' && args.length === 0 && before !== undefined && isNobody(before)) return true;
  }
  return false;
}

/** Whether a noun has no subject in front of it: it hangs on something else, or is itself what a clause is about. */
export function isSubjectless(nodes: readonly Node[], event: Event): boolean {
  const first = event.elements[0]!;
  return hangs(nodes, first) || comesTo(nodes, event) || isSubjectOfWords(nodes, first);
}

/** "as part of their pursuit", "amid interest": a noun that hangs on a preposition has no subject. */
function hangs(nodes: readonly Node[], first: Element): boolean {
  if (first.cue.notion === 'shortlist') return false;
  let i = first.group.from - 1;
  while (
    i >= 0 &&
    (isWord(nodes[i], 'determiner') ||
      isWord(nodes[i], 'possessive') ||
      isWord(nodes[i], 'former') ||
      nodes[i]!.kind === 'amount')
  )
    i--;
  const before = nodes[i];
  if (before === undefined || first.node.from - before.to > 4) return false;
  return (
    isWord(before, 'preposition', 'of') ||
    isWord(before, 'preposition', 'by') ||
    isWord(before, 'preposition', 'from') ||
    isWord(before, 'but', 'despite') ||
    (isWord(before, 'subordinate') && !isWord(before, 'preposition'))
  );
}

/**
 * "Everton were frustrated after | a deal for Reuter | fell through", "Everton need a winger amid | interest in Fulham's
 * Reuter": whose it is, where one club alone is named in front and the player behind it; null if that is not so.
 */
export function clubInFront(nodes: readonly Node[], event: Event): Node | null {
  const { elements, main, after } = event;
  const first = elements[0]!;
  const [whom] = main.args;
  if (elements.length > 1 || whom === undefined || main.args.some(({ slot }) => slot !== whom.slot))
    return null;
  if (whom.item.kind !== 'person' || whom.item.how !== 'named' || (whom.slot !== 'for' && whom.slot !== 'in'))
    return null;
  let at = first.group.from - 1;
  while (at >= 0 && (isWord(nodes[at], 'determiner') || isWord(nodes[at], 'former'))) at--;
  const failed =
    isWord(nodeAt(nodes, at), 'subordinate', 'past') && after.some(({ cue }) => cue.governs === 'stop');
  const beside =
    main.cue.kind === 'interest' &&
    whom.item.traits!.club !== null &&
    isWord(nodeAt(nodes, at), 'subordinate', 'after');
  if ((!failed && !beside) || after.length > (failed ? 1 : 0)) return null;
  let club: Node | null = null;
  for (const item of nodes) {
    if (item.kind === 'person' && item.from < first.node.from && item.person === whom.item.person)
      return null;
    if (item.kind !== 'club' || item.club?.resolved == null) continue;
    if (club !== null || item.from > first.node.from) return null;
    club = item;
  }
  return club === null || club.club!.resolved === whom.item.person?.club ? null : club;
}

/** "but | the move | fell through": what came of it has it for its subject, and nobody else. */
function comesTo(nodes: readonly Node[], { elements, main, after }: Event): boolean {
  if (after.length === 0 || main.args.length > 0 || elements.length > 1) return false;
  return isWord(nodeAt(nodes, main.index - 1), 'determiner', 'the') && main.cue.act === 'join';
}

/** "says unhappy | players | can leave", "insists | forward | decided it alone", "with | a Fulham star | weighing up a move": who does it is not named. */
export function isUnnamed(nodes: readonly Node[], at: number, { cue, group, node }: Element): boolean {
  const item = nodes[at]!;
  if (cue.part !== 'verb' || group.to) return false;
  if (node.form === 'ing' && !(item.indefinite && isWord(nodeAt(nodes, at - 1), 'preposition', 'with')))
    return false;
  // "Reuter is one of four | strikers | being considered", "is among the | players | wanted by Everton"
  const reduced = group.being || (node.form === 'ed' && group.from === at + 1 && !group.be && !group.have);
  if (reduced && item.kind === 'person' && isBeside(nodes, at)) return false;
  return isNobody(item) || isUnknownNoun(nodes, at, group);
}

/** "and the | affair | is closed": a noun that no word of the language tells anything of. */
function isUnknownNoun(nodes: readonly Node[], at: number, { be, from }: Element['group']): boolean {
  return be && isWord(nodes[at], 'determiner', 'the') && nodes[from]!.from > nodes[at]!.to;
}

/** "has said any | extension | will depend on": what is the subject of somebody's words is nobody's doing. */
function isSubjectOfWords(nodes: readonly Node[], { cue, index }: Element): boolean {
  // "The Everton manager says talks are going on": his club's.
  if (cue.act === 'buy') return false;
  const next = nodes[index + 1];
  if (!isWord(next, 'modal') && !isWord(next, 'be')) return false;
  if (next!.from !== nodes[index]!.to) return false;
  for (let i = index - 1; i >= 0 && nodes[i]!.kind === 'word'; i--)
    if (credits(nodes[i], 'after')) return true;
  return false;
}

/** "players", "the forward", "any player": of whom no name is known. */
export function isNobody(item: Node): boolean {
  if (item.kind === 'person') return item.person === null && item.how === 'described' && !item.possessive;
  return item.kind === 'word' && (isWord(item, 'man') || isWord(item, 'position'));
}

/** "Reuter is another | player | who could leave", "Reuter and Benti just some | players | who": what somebody named is called. */
export function isPredicate(nodes: readonly Node[], at: number): boolean {
  let i = at - 1;
  while (isWord(nodeAt(nodes, i), 'determiner')) i--;
  const before = nodeAt(nodes, i);
  return before !== undefined && (isWord(before, 'be') || before.kind === 'person' || before.kind === 'mark');
}

/** "Reuter is | one of the strikers", "he's | one of three", "is among | the players": what he is said to be, and no mark in front. */
function isBeside(nodes: readonly Node[], at: number): boolean {
  let i = at - 1;
  while (
    isWord(nodeAt(nodes, i), 'determiner') ||
    isWord(nodeAt(nodes, i), 'preposition', 'among') ||
    isWord(nodeAt(nodes, i), 'preposition', 'of')
  )
    i--;
  const before = nodeAt(nodes, i);
  return before !== undefined && (isWord(before, 'be') || isPronoun(before));
}

/**
 * "One player who could leave is | Reuter", "Another linked with Everton is | Benti", "Also set to go is Reuter": who it is
 * of whom no name stands in front.
 */
export function namedBehind(nodes: readonly Node[], { elements, to }: Event): readonly Node[] {
  let at = to + 1;
  if (nodes[at] === undefined || nodes[at]!.from - nodes[to]!.to > 1) return [];
  if (isWord(nodes[at], 'modal')) at++;
  if (!isWord(nodes[at++], 'be')) return [];
  while (isWord(nodes[at], 'determiner')) at++;
  if (nodes[at]?.kind !== 'person' || nodes[at]!.how !== 'named' || nodes[at]!.possessive) return [];
  // "Also set to leave is | Reuter": the sentence begins with what he does.
  let nobody = elements[0]!.group.from === 0;
  for (let i = 0; i < elements[0]!.index; i++) {
    if (nodes[i]!.kind === 'person' && nodes[i]!.person !== null) return [];
    nobody ||= isNobody(nodes[i]!);
  }
  if (!nobody) return [];
  return nodes.slice(at, groupEnd(nodes, at) + 1).filter(({ kind }) => kind === 'person');
}

/** "Reuter, Benti and several | youngsters | have left": those of the list who have a name. */
export function listedBefore(nodes: readonly Node[], at: number): readonly Node[] {
  let i = at - 1;
  while (isWord(nodeAt(nodes, i), 'determiner') || nodeAt(nodes, i)?.kind === 'number') i--;
  const last = nodeAt(nodes, i - 1);
  if (!isWord(nodeAt(nodes, i), 'and') || last?.kind !== 'person' || last.person === null) return [];
  return nodes.slice(groupStart(nodes, i - 1), i).filter(({ kind }) => kind === 'person');
}

/** "If Everton make an offer, | the chances of ...": a clause of its own stands before the comma. */
export function isFronted(nodes: readonly Node[], comma: number): boolean {
  let start = comma;
  while (start > 0 && nodes[start - 1]!.kind !== 'mark') start--;
  const first = nodes[start]!;
  if (!isWord(first, 'condition') && !(isWord(first, 'subordinate') && !isWord(first, 'preposition')))
    return false;
  // "while Reuter, | signed from Fulham, is out": nothing but whom it speaks of stands there yet.
  const named = nodes[comma - 1]!;
  return (
    named.kind !== 'person' || comma - start > 2 || named.from > first.to || nodes[comma]!.from > named.to
  );
}
