import { COMMA, type Tokens } from '../text/tokens.js';
import { labelEnd } from './label.js';
import type { Marks } from './marks.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { isContract } from './shapes.js';

/** "Reuter: Everton want the midfielder", "Reuter fears he will leave": an unknown word at the head that can only be a name. */
export function isBareName(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (at !== 0 || next === undefined) return false;
  if (item.possessive) return ownsWhatPersonsOwn(nodes, next);
  if (labelEnd(nodes) > 0) return nodes.some(isDescribed);
  if (next.from !== item.to) return false;
  if (headsList(nodes, at)) return true;
  if (next.kind === 'mark' && next.mark === COMMA) return isWord(nodes[at + 2], 'relative');
  if (next.kind === 'mark') return false;
  const told =
    next.word?.class === 'verb' || next.also?.class === 'verb' || credits(next, 'after') || isAuxiliary(next);
  if (!told) return false;
  for (let i = at + 2; i < nodes.length; i++) {
    const other = nodes[i]!;
    if (isDescribed(other)) return true;
    if (other.kind === 'person') return false;
    if (isWord(other, 'pronoun', 'he') || isWord(other, 'possessive', 'his')) return true;
  }
  return false;
}

/** "Reuter's | agent", "Reuter's | move to Everton" */
function ownsWhatPersonsOwn(nodes: readonly Node[], what: Node): boolean {
  if (isWord(what, 'role', 'agent') || what.traits?.role === 'agent') return true;
  const noun = what.sense?.noun;
  if (noun == null) return false;
  return (PERSONAL.has(noun.act) || isContract(noun)) && nodes.some(({ kind }) => kind === 'club');
}

const PERSONAL: ReadonlySet<string> = new Set(['join', 'leave', 'stay']);

/** "Reuter and Alan Benti", "Reuter, Benti and Alan Marn", but "Amazingly, Alan Benti" */
function headsList(nodes: readonly Node[], at: number): boolean {
  let i = at + 1;
  while (nodes[i]?.mark === COMMA && isNamed(nodes[i + 1])) i += 2;
  return isWord(nodes[i], 'and') && isNamed(nodes[i + 1]) && (i > at + 1 || !nodes[i + 1]!.weak);
}

function isNamed(item: Node | undefined): boolean {
  return item?.kind === 'person' && item.how === 'named';
}

/** "Fans | have left", but "Earps | has left": a word with the ending of a plural, in front of no verb of one. */
export function isPlural(
  text: Pick<Tokens, 'slice'>,
  marks: Pick<Marks, 'plural' | 'singular'>,
  nodes: readonly Node[],
  at: number,
): boolean {
  const { from, to, nameFrom, nameTo } = nodes[at]!;
  if (!marks.plural.test(text.slice(nameTo > nameFrom ? nameFrom : from, nameTo > nameFrom ? nameTo : to)))
    return false;
  const next = nodes[at + 1];
  if (next === undefined || next.from !== to) return true;
  return next.form !== 'third' && !marks.singular.test(text.slice(next.from, next.to));
}

/** "the midfielder": somebody in particular without his name. */
function isDescribed({ kind, how, indefinite }: Node): boolean {
  return kind === 'person' && how === 'described' && !indefinite;
}

/** "Reuter moved to Everton": a word at the head of a sentence, in front of what only a person does. */
export function actsAsPerson(page: Page, nodes: readonly Node[], item: Node, act: string): boolean {
  const next = nodes[nodes.indexOf(item) + 1];
  if (next === undefined || act === 'buy' || act === 'swap') return false;
  // "Reuter undergoes Everton medical"
  if (next.from - item.to === 1 && next.kind === 'club')
    return nodes[nodes.indexOf(next) + 1]?.sense?.noun != null;
  // "Reuter on Everton radar", "Reuter holds Everton talks"
  if (
    next.from === item.to &&
    ((isWord(next, 'verb') && !isWord(next, 'have')) || isWord(next, 'preposition', 'on'))
  ) {
    const club = nodes[nodes.indexOf(next) + 1];
    return club?.kind === 'club' && nodes[nodes.indexOf(club) + 1]?.sense?.cue?.part === 'noun';
  }
  if (next.from !== item.to) return false;
  if (isPlural(page, page.marks, nodes, nodes.indexOf(item))) return false;
  // "Reuter to leave Everton"
  if (isWord(next, 'preposition', 'to')) return nodes[nodes.indexOf(next) + 1]?.form === 'base';
  return (
    (next.kind === 'cue' && next.form === 'none') ||
    isAuxiliary(next) ||
    next.form === 'third' ||
    next.form === 'ing' ||
    next.form === 'past' ||
    next.form === 'ed'
  );
}

/** "in Race for Reuter", "Talks Over Reuter Deal": a word in a headline where only a name can stand. */
export function isSought(nodes: readonly Node[], item: Node, place: string): boolean {
  if (item.kind !== 'person' || item.how !== 'named') return false;
  const at = nodes.indexOf(item);
  // "Close In On Reuter"
  const led = place === 'object' && nodeAt(nodes, at - 1)?.kind === 'cue' && nodes[at - 1]!.tail !== '';
  const next = nodes[at + 1];
  // "Reuter's Everton move collapses"
  if (place === 'possessor') return at === 0 && item.possessive && next?.kind === 'club';
  if (!led && !SOUGHT.has(place)) return false;
  return next === undefined || next.from === item.to;
}

const SOUGHT: ReadonlySet<string> = new Set(['for', 'over', 'about', 'regarding']);
