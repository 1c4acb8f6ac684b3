import { COMMA } from '../text/tokens.js';
import { isClub, isPronoun } from './discourse.js';
import { groupStart } from './group.js';
import { isNotion, isWord, type Node, nodeAt } from './node.js';
import type { ShapedCue } from './shapes.js';

/** "Everton and Fulham | both | want him", "Reuter and Benti have | both | left": it goes with the subject, not with a noun. */
export function floats(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || before.possessive || !isWord(nodes[at], 'determiner')) return false;
  const both = isWord(nodes[at], 'determiner', 'both');
  if (!both && !isWord(nodes[at], 'determiner', 'a')) return false;
  if (before.kind === 'club') return before.to === nodes[at]!.from;
  return both && (before.kind === 'person' || isWord(before, 'have') || isWord(before, 'adverb'));
}

/** "enjoyed his | stay at", "the eye of Everton's | scouts", "his | drop in form": a noun, whatever its form. */
export function isOwned(before: Node | undefined, { form }: Node, { act, governs }: ShapedCue): boolean {
  if (before === undefined) return false;
  if (governs === 'stop' && form === 'base') return isWord(before, 'possessive');
  if (act !== 'stay' && (form !== 'third' || before.kind !== 'club')) return false;
  return before.possessive || isWord(before, 'possessive');
}

/** "let Reuter | go": nothing that belongs to the verb follows. */
export function endsClause(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next === undefined || next.kind === 'mark') return true;
  if (next.from - nodes[at]!.to > 1) return false;
  return (
    isWord(next, 'and') ||
    isWord(next, 'but') ||
    isWord(next, 'condition') ||
    isWord(next, 'determiner', 'the') ||
    isWord(next, 'common') ||
    (isWord(next, 'subordinate') && !isWord(next, 'preposition')) ||
    (isWord(next, 'preposition', 'for') && nodes[at + 2]?.kind === 'amount')
  );
}

/** "with Everton | keen", "were | keen in the summer": nothing follows, or no more than when it was. */
export function isLast(nodes: readonly Node[], at: number): boolean {
  if (endsClause(nodes, at)) return true;
  const next = nodes[at + 1];
  if (!isWord(next, 'preposition', 'in') || next!.from - nodes[at]!.to > 1) return false;
  const the = nodes[at + 2];
  const what = nodes[at + 3];
  return isWord(the, 'determiner', 'the') && (what === undefined || what.from > the!.to);
}

/** Whether what is said not to be is what the noun itself tells of. */
export function isDenied(nodes: readonly Node[], index: number, { notion, feeSort }: ShapedCue): boolean {
  // "will not go back on the | decision to": that it was taken stays true.
  if (notion === 'decision') return false;
  // "want Reuter instead of Fulham | target Benti": whose target he is stays true.
  if (notion === 'shortlist' && isWord(nodeAt(nodes, index - 2), 'negation', 'instead')) return false;
  // "will not budge on their | valuation": which they have.
  if (feeSort === 'asking' && !isWord(nodeAt(nodes, index - 1), 'negation')) return false;
  return deniedBefore(nodes, index);
}

/** "is not on Everton's radar": the negation stands before the preposition that the noun hangs on. */
function deniedBefore(nodes: readonly Node[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'negation'))
      return (
        isWord(nodeAt(nodes, i - 1), 'be') ||
        isWord(nodes[i + 1], 'preposition') ||
        (i === index - 2 && isWord(nodes[i + 1], 'verb')) ||
        // "no | Everton | approach for him", "no | Reuter | talks"
        (i === index - 2 && (isClub(nodes[i + 1]) || isHeadlined(nodes[i + 1]!)))
      );
    // "has been struck off Everton's list"
    if (isWord(item, 'preposition', 'off')) return true;
    const passable =
      isWord(item, 'preposition', 'on') ||
      isWord(item, 'preposition', 'in') ||
      isWord(item, 'preposition', 'among') ||
      isWord(item, 'determiner') ||
      isWord(item, 'possessive') ||
      // "have not | held | contract talks"
      (i === index - 1 && isWord(item, 'verb') && isWord(nodeAt(nodes, i - 1), 'negation')) ||
      (item.kind === 'club' && (item.possessive || i === index - 1)) ||
      (i === index - 1 && isHeadlined(item));
    if (!passable) return false;
  }
  return false;
}

/** "Reuter | talks": whom the noun behind his name is about. */
function isHeadlined({ kind, how, possessive }: Node): boolean {
  return kind === 'person' && how === 'named' && !possessive;
}

/** "with Reuter | joining Everton", "with Everton | signing Reuter and Fulham | landing Benti" */
export function isAbsolute(nodes: readonly Node[], at: number): boolean {
  const doer = nodeAt(nodes, at - 1);
  if (doer?.kind !== 'person' && doer?.kind !== 'club') return false;
  const before = nodeAt(nodes, at - 2);
  // "a swap deal with Fulham | taking Reuter there": with whom it is made.
  const deal = doer.kind === 'club' ? nodeAt(nodes, at - 3) : undefined;
  if (isWord(before, 'preposition', 'with'))
    return deal?.cue?.part !== 'noun' || deal.to !== before!.from || deal.cue.act !== 'buy';
  // "with Reuter and Benti | arriving"
  if (doer.kind === 'person' && (isWord(before, 'and') || isComma(before)))
    return isWord(nodeAt(nodes, groupStart(nodes, at - 1) - 1), 'preposition', 'with');
  if (doer.kind !== 'club' || (!isWord(before, 'and') && !isComma(before))) return false;
  for (let i = at - 3; i > 1 && i > at - 9; i--)
    if (nodes[i]!.kind === 'cue') return nodes[i]!.form === 'ing' && isAbsolute(nodes, i);
  return false;
}

/** "a bid for Reuter with the striker | not interested in going": said of who stands beside the bid, and not of it. */
export function isOwnAim(nodes: readonly Node[], { kind }: ShapedCue, at: number): boolean {
  return (kind === 'bid' || kind === 'interest') && isAbsolute(nodes, at);
}

/** "with new | signing Reuter", "club-record | signing Reuter": a man, and nothing that is done. */
export function isNewcomer(nodes: readonly Node[], at: number): boolean {
  const led = nodeAt(nodes, at - 1);
  if (isWord(led, 'common', 'new')) return true;
  const next = nodes[at + 1];
  return isWord(led, 'former') && next?.kind === 'person' && next.from === nodes[at]!.to;
}

export function isComma(item: Node | undefined): boolean {
  return item !== undefined && item.kind === 'mark' && item.mark === COMMA;
}

/** "made Benti their captain, | signing Reuter as well": the object of a verb, in front of what the subject did too. */
export function isObject(nodes: readonly Node[], head: number, comma: number): boolean {
  if (!isComma(nodes[comma])) return false;
  let at = head;
  // "made Benti | the world's best | defender"
  while (nodeAt(nodes, at - 1)?.kind === 'person' || isWord(nodeAt(nodes, at - 1), 'determiner')) at--;
  const verb = nodeAt(nodes, at - 1);
  return isWord(verb, 'verb') && !isWord(verb, 'be') && verb!.to === nodes[at]!.from;
}

/** "let Reuter | go": a bare infinitive behind what lets him. */
export function isAllowed(nodes: readonly Node[], index: number): boolean {
  const item = nodes[index]!;
  const object = nodeAt(nodes, index - 1);
  if (item.form !== 'base' && item.form !== 'none') return false;
  if (object === undefined || item.from - object.to > 1) return false;
  const lets = nodeAt(nodes, index - 2);
  return (
    lets?.cue?.governs === 'allow' &&
    (object.kind === 'person' ||
      isPronoun(object) ||
      // "a deal that would see | Everton | sign Reuter"
      (object.kind === 'club' && isNotion(lets, 'seeing')))
  );
}

/** "loan | Reuter out", "are willing to loan | Reuter": by whom he is let go, and not got. */
export function isSentAway(nodes: readonly Node[], index: number): boolean {
  const object = nodes[index + 1];
  if (object === undefined || (object.kind !== 'person' && !isPronoun(object))) return false;
  let end = index + 1;
  while (isWord(nodes[end + 1], 'and') && nodes[end + 2]?.kind === 'person') end += 2;
  if (isWord(nodes[end + 1], 'common', 'out') && nodes[end + 1]!.from === nodes[end]!.to) return true;
  if (nodes[index]!.cue?.act === 'join') return isOnward(nodes, end + 1);
  const before = isWord(nodeAt(nodes, index - 1), 'preposition', 'to') ? index - 2 : index - 1;
  return isNotion(nodeAt(nodes, before), 'willing') && !isWord(nodes[index + 2], 'preposition', 'from');
}

/** "move Reuter | on this summer", but "move Reuter on to Everton", "move Reuter on a free": where to, or how. */
function isOnward(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (!isWord(nodes[at], 'preposition', 'on') || nodes[at]!.from !== nodes[at - 1]!.to) return false;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    isWord(next, 'common', 'time') ||
    isWord(next, 'preposition') ||
    isWord(next, 'and') ||
    isWord(next, 'subordinate')
  );
}

/** Nodes behind a future, of several persons perhaps, within which it is said to be open. */
const FUTURE = 10;

/** "Reuter's future at Fulham | is in doubt", "is | considering his Fulham future". */
export function isUnsettled(nodes: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < nodes.length && i <= at + FUTURE; i++) {
    const item = nodes[i]!;
    // "his future at Fulham | after a poor start"
    if (item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'subordinate', 'past')) break;
    // "is | reportedly | in doubt"
    const before = isWord(nodes[i - 1], 'hedge') ? i - 2 : i - 1;
    if (item.kind === 'cue')
      return (
        item.cue?.expires === true ||
        ((item.cue?.governs === 'close' || item.cue?.governs === 'stop') &&
          // "with Reuter's | future | uncertain"
          (isWord(nodeAt(nodes, before), 'be') ||
            (i === at + 1 &&
              nodes[at - 1]!.kind === 'person' &&
              isWord(nodeAt(nodes, at - 2), 'preposition', 'with'))))
      );
  }
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const item = nodes[i]!;
    // "has cast doubt over | his future"
    if (isNotion(item, 'doubt')) return true;
    if (item.kind === 'cue')
      return (
        !isWord(nodeAt(nodes, i - 1), 'negation') &&
        item.cue?.governs === 'want' &&
        item.cue.act === 'buy' &&
        item.cue.part === 'verb'
      );
  }
  return false;
}

/** "a new | Everton deal". */
export function isNew(nodes: readonly Node[], owner: Node): boolean {
  const before = nodeAt(nodes, nodes.indexOf(owner) - 1);
  return isWord(before, 'common', 'new') && owner.from - before!.to <= 3;
}

/** "a move to | sign Reuter", but "a move to | Everton" */
export function isInfinitive(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at];
  return (
    next?.kind === 'cue' &&
    next.form === 'base' &&
    next.from === nodes[at - 1]!.to &&
    next.sense?.cue?.part === 'verb'
  );
}

/** "Everton like him", "a player we like": a word that is mostly a preposition, between who does it and whom. */
export function standsAsVerb(nodes: readonly Node[], index: number): boolean {
  const item = nodes[index]!;
  const before = nodeAt(nodes, index - 1);
  if (item.cue?.part !== 'verb' || before === undefined || item.from - before.to > 1) return false;
  // "would | like | Reuter to join"
  if (before.how === 'pronoun' || isWord(before, 'modal', 'would')) return true;
  const next = nodes[index + 1];
  const doer = isWord(before, 'pronoun', 'they') || (isClub(before) && before.how !== 'described');
  return (
    doer &&
    !isWord(nodeAt(nodes, index - 2), 'preposition') &&
    // "a player Everton | like."
    (next === undefined ||
      next.kind === 'mark' ||
      (next.from - item.to <= 1 && (next.kind === 'person' || isWord(next, 'pronoun', 'he'))))
  );
}

/** "can sign him, but | only if they pay £70m": a condition behind the turn. */
export function isOnlyIf(item: Node | undefined): boolean {
  return isWord(item, 'condition') && item!.to - item!.from > 1;
}

/** "are | after Reuter", but "are short after selling him", "be a factor | after", "are weak | following the sale of Reuter". */
export function isPredicative(nodes: readonly Node[], index: number, be: boolean): boolean {
  const { sense, form, from } = nodes[index]!;
  if (!be || sense?.cue == null || nodes[index + 1]?.form === 'ing') return false;
  if (from === nodes[index - 1]!.to) return true;
  // "were angry | after his move": since then.
  return (
    form !== 'ing' && !isWord(nodes[index - 1], 'determiner') && !isWord(nodes[index], 'subordinate', 'past')
  );
}

/** "complete | £20m | Reuter deal": what stands in front of the sum. */
export function beforeSum(nodes: readonly Node[], at: number): Node | undefined {
  return nodeAt(nodes, nodeAt(nodes, at - 1)?.kind === 'amount' ? at - 2 : at - 1);
}

/** "a new, | improved bid": where the words begin that stand in front of a noun; its own place where none do. */
export function attributed(nodes: readonly Node[], at: number): number {
  if (nodes[at]!.form !== 'ed') return at;
  const joined = isComma(nodeAt(nodes, at - 1)) || isWord(nodeAt(nodes, at - 1), 'and');
  return joined && isWord(nodeAt(nodes, at - 2), 'former') ? at - 2 : at;
}

/** "have made one major | signing", "have made one | signing" */
export function isCounted({ from }: Node, before: Node): boolean {
  return isWord(before, 'former') || (isWord(before, 'verb', 'made') && from > before.to);
}
