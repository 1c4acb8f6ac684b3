import { CLOSE, COMMA, DASH, OPEN } from '../text/tokens.js';
import { valuesOffer } from './compound.js';
import { attributed } from './context.js';
import type { Element } from './element.js';
import { groupEnd, isBoundTo, saysAfter } from './group.js';
import { hasSlot, nameOf } from './having.js';
import { behindApposition, behindAside } from './list-aside.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { finiteAfter } from './nominal.js';
import { isTrade } from './trade.js';

/**
 * The next member of a list of persons that a clause or a club has interrupted:
 * "A, 26, from Celta and B from Spurs", "A, who is on loan, and B". 0 if none follows.
 */
export function nextMember(nodes: readonly Node[], at: number, current: Element): number {
  if (!current.args.some((arg) => arg.item.kind === 'person') || isOver(nodes, at, current)) return 0;
  let i = at;
  if (nodes[i]!.kind === 'mark') {
    if (nodes[i]!.mark !== COMMA) return 0;
    i++;
    if (isWord(nodes[i], 'relative')) {
      while (i < nodes.length && !(nodes[i]!.kind === 'mark' && nodes[i]!.mark === COMMA)) i++;
      i++;
    }
  }
  while (isWord(nodes[i], 'and') || isWord(nodes[i], 'determiner')) i++;
  i = behindAside(nodes, i);
  // "are keen on Reuter and on | Benti"
  const tail = current.node.tail;
  if (tail !== '' && isWord(nodes[i], 'preposition') && nodes[i]!.value === tail) i++;
  const item = nodes[i];
  if (item === undefined || item.kind !== 'person' || item.person === null || item.how !== 'named') return 0;
  if (item.from - nodes[i - 1]!.to > 2) return 0;
  const end = groupEnd(nodes, i);
  if (end === i && nodes[at]!.kind === 'mark' && i === at + 1 && opensMain(nodes, i)) return 0;
  if (
    finiteAfter(nodes, end) ||
    saysAfter(nodes, end) ||
    nodes[end]!.possessive ||
    (end === i && isBoundTo(nodes, i))
  )
    return 0;
  const next = nodes[end + 1];
  if (
    next?.kind === 'cue' &&
    next.from - nodes[end]!.to <= 1 &&
    next.sense?.noun === null &&
    (next.form !== 'ing' || next.cue?.act === 'swap')
  )
    return 0;
  return i;
}

/** "As Everton look at Reuter, | Benti tells of ...": behind a clause that leads to it, a verb that is not known follows. */
function opensMain(nodes: readonly Node[], at: number): boolean {
  if (!isWord(nodes[0], 'subordinate')) return false;
  const next = nodes[at + 1];
  return next !== undefined && next.from > nodes[at]!.to;
}

/** "the move for Reuter has collapsed with their owner, | Benti": a verb has closed the list. */
function isOver(nodes: readonly Node[], at: number, { args, index }: Element): boolean {
  const last = args[args.length - 1]!.item;
  for (let i = at - 1; i > index && nodes[i] !== last; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'relative')) return false;
    if (isWord(item, 'have') || isWord(item, 'modal')) return !clausedFrom(nodes, i, index);
  }
  return false;
}

/** Whether a relative clause has begun in front. */
function clausedFrom(nodes: readonly Node[], at: number, from: number): boolean {
  for (let i = at - 1; i > from; i--) if (isWord(nodes[i], 'relative')) return true;
  return false;
}

/** "eyeing a Fulham target and Everton forward | Reuter": one person under two descriptions. */
export function sameTarget(nodes: readonly Node[], at: number, current: Element): boolean {
  const next = nodes[at + 1];
  return (
    isWord(nodes[at], 'and') &&
    current.cue.notion === 'shortlist' &&
    current.node === nodeAt(nodes, at - 1) &&
    next?.kind === 'person' &&
    next.how === 'named' &&
    next.value === 'modified' &&
    next.from === nodes[at]!.to
  );
}

/** "the Spanish duo | Getafe and Osasuna": the country of the clubs that are named behind it. */
export function leadsClubs(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const duo = nodes[at + 1];
  const club = nodes[at + 2];
  // "a move to | an English club or | Everton"
  if (isWord(duo, 'and') && item.kind === 'club' && item.how === 'described' && item.club?.resolved === null)
    return isClubAlone(club) && nodes[at + 3]?.kind !== 'cue' && !isAuxiliary(nodes[at + 3]);
  return (
    item.kind === 'name' &&
    isWord(duo, 'man') &&
    duo!.from === item.to &&
    club?.kind === 'club' &&
    club.from === duo!.to
  );
}

function isClubAlone(item: Node | undefined): boolean {
  return item?.kind === 'club' && item.how !== 'described' && !item.possessive;
}

/** The slot in which the persons of a cue stand. */
export function listSlot(element: Element): string {
  for (const arg of element.args) if (arg.item.kind === 'person') return arg.slot;
  return 'object';
}

/** The node to go on with after a punctuation mark; 0 if the clause ends here. */
export function afterMark(nodes: readonly Node[], at: number): number {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (next === undefined) return 0;
  // "a £30m bid, plus add-ons, | for Reuter"
  if (isWord(next, 'extras') && nodes[at + 2]?.kind === 'mark') return at + 3;
  if (item.mark === OPEN) {
    for (let i = at + 1; i < nodes.length && i < at + 12; i++)
      if (nodes[i]!.kind === 'mark' && nodes[i]!.mark === CLOSE) return i + 1;
    return 0;
  }
  if (item.mark === CLOSE) return at + 1;
  if (item.mark === DASH) {
    // "with several clubs - | including Everton"
    if (isWord(next, 'preposition', 'including')) return at + 1;
    // An aside between dashes.
    for (let i = at + 1; i < nodes.length && i < at + 14; i++) {
      if (nodes[i]!.kind === 'mark' && nodes[i]!.mark === DASH) return i + 1;
    }
    return 0;
  }
  if (item.mark !== COMMA) return 0;
  // "a new, | improved bid"
  if (next.kind === 'cue' && next.from === item.to && attributed(nodes, at + 1) <= at) return at + 1;
  // ", rising to £18m," and the like.
  for (let i = at + 1, money = false; i < nodes.length && i < at + 6; i++) {
    if (nodes[i]!.kind === 'amount') money = true;
    else if (nodes[i]!.kind === 'mark') {
      if (money && nodes[i]!.mark === COMMA) return i + 1;
      break;
    } else if (nodes[i]!.kind !== 'word') break;
  }
  if (
    isWord(next, 'preposition') &&
    (next.value === 'from' || next.value === 'to' || next.value === 'for' || next.value === 'including')
  )
    return at + 1;
  // "lead the race for Reuter, | ahead of Everton", "are third in it, | behind Everton"
  const trails = isWord(next, 'preposition', 'ahead of') || isWord(next, 'preposition', 'behind');
  if (trails && nodes[at + 2]?.kind === 'club' && nodes[at + 2]!.from === next.to) return at + 1;
  // "a shortlist of three, | which includes Reuter"
  if (isWord(next, 'relative', 'which') && isWord(nodes[at + 2], 'preposition', 'including')) return at + 2;
  const behind = behindApposition(nodes, at);
  if (behind > 0) return behind;
  if (isWord(next, 'relative') || isWord(next, 'have') || isWord(next, 'subordinate')) {
    // A parenthetical clause: go on behind its closing comma if a verb follows there.
    for (let i = at + 2; i < nodes.length; i++) {
      const mark = nodes[i]!;
      if (mark.kind !== 'mark' || mark.mark !== COMMA) continue;
      const verb = nodes[i + 1];
      if (isWord(verb, 'preposition', 'to') && nodes[i + 2]?.kind === 'cue') return 0;
      if (
        verb !== undefined &&
        (isAuxiliary(verb) ||
          isWord(verb, 'preposition', 'from') ||
          isWord(verb, 'preposition', 'for') ||
          isWord(verb, 'preposition', 'to'))
      )
        return i + 1;
    }
  }
  return 0;
}

/** "join | a Championship side": a club of a league, whichever. */
export function isSomeClub(item: Node, act: string | undefined): boolean {
  return item.kind === 'club' && item.how === 'described' && act === 'join' && item.club?.resolved === null;
}

/** The slot that an owner fills himself, whatever it is that he owns; '' if he is only the owner. */
export function slotOfOwner(nodes: readonly Node[], at: number, { cue }: Element, slot: string): string {
  const owner = nodes[at]!;
  const next = nodes[at + 1]!;
  // "joined | Everton's ranks"
  if (
    owner.kind === 'club' &&
    owner.possessive &&
    slot === 'object' &&
    cue.act === 'join' &&
    cue.back !== true
  )
    return cue.part === 'verb' && (next.kind === 'word' || next.kind === 'mark') ? slot : '';
  // "has caught the eye of | Everton's scouts"
  if (owner.kind !== 'person') return cue.act === 'link' && next.kind !== 'person' ? slot : '';
  // "in contact with | Reuter's agent"
  const agent = next.kind === 'word' && isWord(next, 'role', 'agent') && next.from - owner.to <= 2;
  if (agent && owner.possessive && cue.governs === 'talk') return slot;
  // "stand in | Reuter's way"
  if (cue.notion === 'of-his' && owner.possessive) return slot;
  // "trigger | Reuter's release clause"
  return cue.feeSort === 'clause' ? 'for' : '';
}

/** "offered Benti | plus £10m for Reuter", "offered £30m | plus Benti": the slot behind the joining word; null if none joins. */
export function addition(
  nodes: readonly Node[],
  at: number,
  { cue, args }: Element,
  slot: string,
): string | null {
  // "a bid from Everton | that values | Reuter at £20m"
  if (valuesOffer(nodes, at + 1)) return 'for';
  if (!isWord(nodes[at], 'and')) return null;
  // "traded $50,000 | and a pick to Everton"
  if (args.length === 0 && isTrade(cue)) return slot;
  const before = nodes[at - 1]!;
  const next = nodes[at + 1];
  if (cue.feeSort === 'bid' && before.kind === 'amount') return next?.kind === 'person' ? 'involving' : null;
  if (cue.exchanged === undefined || before.kind !== 'person') return null;
  return next?.kind === 'amount' || isWord(next, 'preposition', 'for') ? slot : null;
}

/** "bring in reinforcements to deal with | the likes of Reuter", "a medical before Everton's trip | to Fulham": who belongs to a thing that is spoken of. */
export function isOfThing(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const owner = nodes[at - 1]!;
  const owns = owner.possessive && (owner.kind === 'club' || isWord(owner, 'common', 'time'));
  if (owns && item.value === 'to' && nodes[at + 1]?.kind === 'club') return item.from > owner.to;
  // "sell one of their forwards | to make room for Reuter": an infinitive that is not read.
  if (item.value === 'to' && isWord(nodes[at + 1], 'preposition', 'for'))
    return nodes[at + 1]!.from > item.to;
  const before = isWord(nodeAt(nodes, at - 1), 'determiner') ? nodeAt(nodes, at - 2) : nodeAt(nodes, at - 1);
  if (item.value !== 'including' || before === undefined || item.from - before.to > 1) return false;
  return isWord(before, 'common', 'thing') && before.to - before.from > 1;
}

/** "will not hinder | their hopes": what an unread verb behind the negation is said not to do to them. */
export function isUntouched(nodes: readonly Node[], { cue, args, index }: Element): boolean {
  if (cue.part !== 'noun' || cue.act !== '' || !hasSlot(args, 'possessor')) return false;
  let i = index - 1;
  while (i >= 0 && !isWord(nodes[i], 'negation')) i--;
  return i >= 0 && nodes[i + 1]!.kind !== 'cue' && !isWord(nodeAt(nodes, i - 1), 'have');
}

/** "League Two | Everton", "the Premier League's | Everton": a competition that only says where the club behind it plays. */
export function standsFor(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  return (
    item.possessive || (nodes[at + 1]!.from === item.to && nameOf(item.names, 'competition') !== undefined)
  );
}

/** "want Norwich | flyer Reuter": a club and a person with nothing between them but what he is called. */
export function isHomeOf(nodes: readonly Node[], at: number, { cue, args }: Element, slot: string): boolean {
  const club = nodes[at]!;
  const person = nodes[at + 1];
  if (person?.kind !== 'person' || person.how !== 'named' || club.possessive) return false;
  if (cue.act !== 'buy' || (slot !== 'object' && cue.slots.get(slot) !== 'person')) return false;
  const gap = person.from - club.to;
  return gap > 0 && gap < 4 && person.person !== null && args.length === 0;
}
