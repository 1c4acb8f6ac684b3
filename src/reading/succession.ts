import { isPronoun } from './discourse.js';
import type { Arg, Element, Event } from './element.js';
import { hasOnly } from './having.js';
import { isWord, type Node } from './node.js';
import { isPost } from './post.js';
import { regrouped } from './verb-group.js';

/** "the favourite to succeed Benti at Everton", "a candidate to replace the Everton manager": the post that is to be had. */
export function succession(nodes: readonly Node[], at: number, end: number, event: Event): Element | null {
  const item = nodes[at]!;
  if (item.cue === null) return null;
  const acting = event.elements.find((element) => element.cue.act !== '');
  if (acting !== undefined && acting.cue.part !== 'noun' && !acting.group.be) return null;
  if (event.elements.some((element) => element.args.length > 0)) return null;
  const held = nodes[end]!;
  const { traits } = held;
  const next = nodes[end + 1];
  const club = nodes[end + 2];
  const args: Arg[] = [];
  if (traits?.role === 'manager' && traits.club !== null) args.push({ slot: 'post', item: held });
  else if (isWord(next, 'preposition', 'at') && club?.kind === 'club' && !club.possessive)
    args.push({ slot: 'at', item: club });
  else if (next !== undefined && isPost(nodes, end + 1) > 0)
    args.push({ slot: 'post', item: nodes[isPost(nodes, end + 1)]! });
  // "the favourite to replace him", "to replace Benti", who is known for a manager
  if (isPronoun(held) || (acting === undefined && held.person?.role === 'manager'))
    args.push({ slot: 'object', item: held });
  if (args.length === 0) return null;
  const group = regrouped(event.elements[0]!.group, {
    to: true,
    be: false,
    have: false,
    modal: '',
    negated: false,
  });
  return { node: item, cue: item.cue, index: at, args, amounts: [], group };
}

/** "has added to his squad with | the transfer of Reuter": whether what a squad is added to with is a move. */
export function addsWith(nodes: readonly Node[], at: number, { cue, args }: Element): boolean {
  if (cue.act !== 'buy' || cue.kind !== 'done' || !hasOnly(args, 'to')) return false;
  const next = isWord(nodes[at + 1], 'determiner') ? nodes[at + 2] : nodes[at + 1];
  return next?.cue?.act === 'join' && next.cue.part === 'noun';
}
