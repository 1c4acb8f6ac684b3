import { comesAsAdvance } from './advance.js';
import { hangsOn, isAnswered, isArticled, isHeadlinesModifier, isNameless, isNoDoubt } from './compound.js';
import {
  attributed,
  floats,
  isAllowed,
  isCounted,
  isDenied,
  isLast,
  isNew,
  isNewcomer,
  isOwned,
  isPredicative,
  isUnsettled,
  standsAsVerb,
} from './context.js';
import { isClub } from './discourse.js';
import { groupStart } from './group.js';
import { cueInPlace } from './in-place.js';
import { cutTo } from './list.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { isNominal } from './nominal.js';
import { isSubject } from './parenthesis.js';
import type { Act } from './rule.js';
import { framedCue, type ShapedCue } from './shapes.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** What stands at a cue: the node and how it is attached. */
export interface Arg {
  /** `object`, `possessor`, or the preposition before it. */
  readonly slot: string;
  readonly item: Node;
}

/** One cue of an event with what hangs on it. */
export interface Element {
  readonly node: Node;
  readonly cue: ShapedCue;
  readonly index: number;
  readonly args: Arg[];
  readonly amounts: Node[];
  readonly group: VerbGroup;
}

/** A chain of cues that speak of one act: "are close to | completing | the signing of". */
export interface Event {
  readonly elements: Element[];
  /** The cue that fixes the roles. */
  main: Element;
  /** Governors that follow ("the move | collapsed"). */
  readonly after: Element[];
  /** Last node that belongs to it. */
  to: number;
}

/** The cue at a node as verb or noun, whichever the context asks for; null where it is only a word. */
export function elementAt(nodes: readonly Node[], index: number): Element | null {
  const item = nodes[index]!;
  const { sense } = item;
  if (item.kind !== 'cue' || sense === null) return null;
  const group = verbGroup(nodes, index);
  // "are after Reuter", but "are short after selling him", "are weak following the sale of"
  if (isWord(item, 'subordinate') && !isPredicative(nodes, index, group.be)) return null;
  if (item.form === 'ing' && isWord(item, 'man') && isNewcomer(nodes, index)) return null;
  // "a medical ahead of a move", but "they are ahead of Fulham in the race".
  if (isWord(item, 'preposition') && !group.be && !standsAsVerb(nodes, index)) return null;
  let cue = sense.cue ?? sense.noun;
  if (sense.cue !== null && sense.noun !== null && nounContext(nodes, index)) cue = sense.noun;
  else if (
    sense.noun === null &&
    sense.cue?.part === 'verb' &&
    (item.to - item.from === 1 || (item.form === 'base' && sense.cue.act === 'stay')) &&
    (item.form === 'base' ||
      item.form === 'third' ||
      (item.form === 'ed' && (sense.cue.act === 'leave' || sense.cue.act === 'stay'))) &&
    (afterDeterminer(nodes, index) || isOwned(nodeAt(nodes, index - 1), item, sense.cue))
  )
    return null;
  if (isNameless(nodes, index, cue)) return null;
  // "is believed to have signed": a hedge, and nobody's belief.
  if (cue === null || (group.be && item.form === 'ed' && cue.act === '' && isWord(item, 'hedge')))
    return null;
  // "amid | doubts | over his future": no verb.
  if (cue.notion === 'disbelief' && isNoDoubt(nodes, index, group.from - 1)) return null;
  // "pull off the unlikely | signing of"
  if (cue.governs === 'lack' && item.to - item.from === 1 && afterDeterminer(nodes, index)) return null;
  // "a £5m | signing from Fulham"
  if (item.form === 'ing' && item.tail === 'from' && isPricedNoun(nodes, index)) return null;
  if (!(group.to && cue.back !== true) && comesAsAdvance(nodes, group.from, cue)) return null;
  const allowed = isAllowed(nodes, index);
  // "the deal will see him | join": it has the tense of what sees it.
  if (allowed && group.modal === '') group.modal = verbGroup(nodes, index - 2).modal;
  if (cue.final === true && !allowed && !isLast(nodes, index)) return null;
  cue = cueInPlace(nodes, index, cue, allowed);
  const element: Element = { node: item, cue, index, args: [], amounts: [], group };
  if (cue.part === 'noun') {
    takePossessor(nodes, element);
    const [owner] = element.args;
    const owned = owner?.item.kind === 'person' || owner?.item.kind === 'word';
    if (cue.vacant === true && owned) {
      // "Reuter's job at Fulham"
      const place = nodes[index + 2];
      if (owner!.item.kind === 'word' || !isWord(nodes[index + 1], 'preposition', 'at') || !isClub(place))
        return null;
      cutTo(element.args, 0);
    }
    if (cue.renewed !== undefined && owner?.item.kind === 'club' && isNew(nodes, owner.item)) {
      const { args, amounts } = element;
      return { node: item, cue: framedCue(cue, cue.renewed), index, args, amounts, group };
    }
    if (
      cue.unsettled === true &&
      ((owner === undefined && !isSomebodys(nodes, index)) || !isUnsettled(nodes, index))
    )
      return null;
    if (isDenied(nodes, index, cue)) group.negated = true;
    if (isSaidToBe(nodes, index)) group.hedged = true;
  }
  return element;
}

/** "the future | of Reuter" */
function isSomebodys(nodes: readonly Node[], index: number): boolean {
  const of = nodes[index + 1];
  return (
    isWord(of, 'preposition', 'of') && of!.from === nodes[index]!.to && nodes[index + 2]?.kind === 'person'
  );
}

/** "is said to be | their top target": what others say he is. */
function isSaidToBe(nodes: readonly Node[], index: number): boolean {
  let i = index - 1;
  while (
    i > 0 &&
    (isWord(nodes[i], 'possessive') || isWord(nodes[i], 'determiner') || nodes[i]!.kind === 'club')
  )
    i--;
  return (
    isWord(nodeAt(nodes, i), 'be') &&
    isWord(nodeAt(nodes, i - 1), 'preposition', 'to') &&
    isWord(nodeAt(nodes, i - 2), 'hedge')
  );
}

/** "Everton's interest", "his move", "an Everton target": whose the noun is. */
function takePossessor(nodes: readonly Node[], element: Element): void {
  let i = element.index - 1;
  for (let k = i; k >= 0 && k > i - 2 && element.node.from - nodes[k]!.to <= 3; k--) {
    if (nodes[k]!.kind === 'amount') element.amounts.unshift(nodes[k]!);
  }
  while (
    i >= 0 &&
    element.node.from - nodes[i]!.to <= 4 &&
    (nodes[i]!.kind === 'amount' ||
      isWord(nodes[i], 'former', 'current') ||
      isWord(nodes[i], 'loan') ||
      // "Everton's January | wish list"
      isWord(nodes[i], 'common', 'time') ||
      // "Everton's | reported | interest", "Everton's | Brazilian | target"
      ((isWord(nodes[i], 'hedge') || nodes[i]!.kind === 'name') &&
        nodeAt(nodes, i - 1)?.possessive === true) ||
      ((isWord(nodes[i], 'position') || isWord(nodes[i], 'man')) && nodes[i]!.kind === 'word') ||
      isWord(nodes[i], 'permanent'))
  )
    i--;
  if (i < 0) return;
  // "Everton's | other | targets"
  if (isWord(nodes[i], 'determiner', 'a') && nodeAt(nodes, i - 1)?.possessive === true) i--;
  const before = nodes[i];
  if (before === undefined || element.node.from - before.to > 4) return;
  if (isWord(before, 'possessive')) {
    element.args.push({ slot: 'possessor', item: before });
    return;
  }
  if (!isNominal(before)) return;
  const close = element.node.from - before.to <= (before.possessive ? 4 : 0);
  if (
    before.possessive
      ? close
      : close && (before.kind === 'club' || element.cue.vacant === true) && element.index - 1 === i
  ) {
    element.args.push({ slot: 'possessor', item: before });
    const owner = nodeAt(nodes, i - 1);
    if (
      before.kind === 'club' &&
      owner !== undefined &&
      ((isWord(owner, 'possessive', 'his') && before.from === owner.to) ||
        (owner.kind === 'person' && owner.possessive && before.from - owner.to === 1))
    )
      element.args.push({ slot: 'possessor', item: owner });
  } else if (
    close &&
    COMPOUND.has(element.cue.act) &&
    element.index - 1 === i &&
    isHeadlinesModifier(nodes, i)
  ) {
    // "seal | Reuter | capture": whom "for" does not tell, "of" does.
    element.args.push({ slot: element.cue.slots.get('for') === 'none' ? 'of' : 'for', item: before });
    // "Everton's | Reuter | bid"
    const bidder = nodeAt(nodes, i - 1);
    if (bidder?.kind === 'club' && bidder.possessive && element.cue.act === 'buy')
      element.args.push({ slot: 'possessor', item: bidder });
  }
}

/** Acts whose nouns are compounded with a name ("Reuter bid", "Reuter exit"). */
const COMPOUND: ReadonlySet<Act | ''> = new Set<Act | ''>(['buy', 'join', 'leave']);

/** "a £5m | signing", "the | signing" */
function isPricedNoun(nodes: readonly Node[], index: number): boolean {
  const before = nodeAt(nodes, index - 1);
  const first = before?.kind === 'amount' ? nodeAt(nodes, index - 2) : before;
  return isWord(first, 'determiner') && first!.from >= nodes[index]!.from - 4;
}

function afterDeterminer(nodes: readonly Node[], index: number): boolean {
  const before = nodeAt(nodes, index - 1);
  return (
    before !== undefined &&
    !floats(nodes, index - 1) &&
    nodes[index]!.from - before.to <= 1 &&
    (isWord(before, 'determiner', 'a') ||
      isWord(before, 'determiner', 'both') ||
      (isWord(before, 'determiner', 'the') && before.to - before.from === 1))
  );
}

function nounContext(nodes: readonly Node[], index: number): boolean {
  const item = nodes[index]!;
  const before = nodeAt(nodes, attributed(nodes, index) - 1);
  const next = nodes[index + 1];
  // "bids | have come in", "offers | are on the table"
  if (item.form === 'third' && (isWord(next, 'have') || isWord(next, 'be'))) return true;
  if (before === undefined) return isWord(next, 'preposition') && !isClub(next);
  if (isWord(before, 'but', 'despite') || (item.form === 'third' && isWord(before, 'negation'))) return true;
  // "considering a possible | bid", "among the potential | targets"
  const bare = item.form === 'base' || item.form === 'third';
  if (bare && isWord(before, 'hedge') && isWord(nodeAt(nodes, index - 2), 'determiner')) return true;
  if (item.form === 'ing' && isWord(item, 'man') && isCounted(item, before)) return true;
  if (item.from - before.to > 2)
    return (
      // "rejected two six-figure | bids"
      (item.form === 'base' || (item.form === 'third' && before.kind === 'cue' && before.form !== 'none')) &&
      !isWord(before, 'preposition', 'to') &&
      !isWord(before, 'modal') &&
      before.kind !== 'club'
    );
  // "decide whether to | offer", "an opportunity to | move"; but "an option to | recall him" is none yet.
  const led = before.leads && item.form === 'base' && item.sense!.cue!.act !== 'recall';
  if (led || isWord(before, 'preposition', 'to')) return false;
  if (item.form === 'ed' && before.sense?.cue?.governs === 'reject' && before.to === item.from) return true; // improved bid
  if (item.form === 'base' && item.sense!.noun!.kind === 'bid' && isAnswered(nodes, index)) return true;
  // "Everton target Reuter is in talks": what a verb follows is its subject.
  if (item.form === 'base' && before.to === item.from) {
    if (
      before.kind === 'club' &&
      nodes[index + 1]?.kind === 'person' &&
      // "Everton hope Reuter will join"
      item.sense!.noun!.act !== '' &&
      isSubject(nodes, index + 1)
    )
      return true;
    if (isHeadlinesModifier(nodes, index - 1)) return true;
    // "responds to Reuter | exit talk": behind a preposition nobody does it himself.
    if (before.kind === 'person' && !before.possessive && isWord(nodeAt(nodes, index - 2), 'preposition'))
      return true;
  }
  // "a price on Everton target | Reuter"
  if (before.kind === 'club' && before.to === item.from && item.form !== 'ing') {
    const start = groupStart(nodes, index - 1);
    if (hangsOn(nodes, start) || (bare && isArticled(nodes, start))) return true;
  }
  return (
    (isWord(before, 'determiner') && !floats(nodes, index - 1)) ||
    isWord(before, 'possessive') ||
    ((isWord(before, 'have') || isWord(before, 'be')) && item.form === 'third') ||
    (isWord(before, 'negation') &&
      !isWord(before, 'do') &&
      item.form === 'base' &&
      before.to - before.from === 1 &&
      // "no | offer | from Everton", "no | offer | has been made"
      (isWord(nodes[index + 1], 'preposition') || isAuxiliary(nodes[index + 1]))) ||
    before.kind === 'amount' ||
    // "made | offers to sign him"
    (item.form === 'third' && item.leads && isWord(before, 'verb') && before.to === item.from) ||
    // "a three-man | shortlist"
    (item.form === 'base' && before.kind === 'word' && isWord(before, 'man') && before.to === item.from) ||
    (item.form === 'base' && (isWord(before, 'common', 'time') || isWord(before, 'common', 'new'))) ||
    before.possessive ||
    // "Everton's reported | move for Reuter"
    (item.form === 'base' && isWord(before, 'hedge') && nodeAt(nodes, index - 2)?.possessive === true) ||
    (isWord(before, 'preposition') && item.form !== 'ing') ||
    (item.form !== 'ing' &&
      (isWord(before, 'loan') || isWord(before, 'permanent') || isWord(before, 'former', 'current'))) ||
    (isWord(nodes[index + 1], 'preposition', 'of') &&
      // "the potential | exits of"
      (item.form === 'ing' || (item.form === 'third' && isWord(before, 'hedge')))) ||
    (before.kind === 'cue' && item.form !== 'ing' && item.form !== 'ed')
  );
}
