import { argEnd } from './arg-list.js';
import { tellDoer } from './clause-doer.js';
import { isCleft } from './cleft.js';
import { describedTarget, jointAt, modifiesNoun, ownsTerms, settleMain, tellerOf } from './coordination.js';
import { type Element, type Event, elementAt } from './element.js';
import { outcomeAfter, refusedBehind, takeAnswer, tellsOutcome } from './ending.js';
import { groupEnd } from './group.js';
import { isGoverned, nameOf } from './having.js';
import { isOthers, linkBetween, opensClause, opensReport, takesClause } from './link.js';
import { lastOf } from './list.js';
import { namesDescribed } from './list-aside.js';
import { appends, awaitsTarget, isShortlist, namesTarget } from './nearby.js';
import { credits, isAuxiliary, isWord, type Node } from './node.js';
import { isFiller, isNominal } from './nominal.js';
import {
  addition,
  afterMark,
  isHomeOf,
  isOfThing,
  isSomeClub,
  isUntouched,
  leadsClubs,
  listSlot,
  nextMember,
  sameTarget,
  slotOfOwner,
  standsFor,
} from './onward.js';
import { isApart, isPost, nounAfterTo, slotBehind } from './post.js';
import { addsWith, succession } from './succession.js';
import { turnsAway } from './turns-away.js';
import { isLastWord } from './voices.js';

const FARTHEST = 8;

/** Follows the sentence to the right of a cue: what hangs on it, and the cues that it governs. */
export function follow(nodes: readonly Node[], first: Element): Event {
  const event: Event = { elements: [first], main: first, after: [], to: first.index };
  let current = first;
  let slot = slotBehind(first);
  let possessor: Node | null = null;
  const nominal = first.cue.part === 'noun';
  let negated = false;
  let teller = '';
  let i = first.index + 1;
  while (i < nodes.length) {
    const item = nodes[i]!;
    const before = nodes[i - 1]!;
    if (item.from - before.to > FARTHEST) break;
    if (leadsClubs(nodes, i)) {
      i += 2;
      continue;
    }
    if (isFiller(item) && isNominal(item)) {
      // "want Norwich | flyer Reuter", "a move for Norwich | flyer Reuter"
      if (item.kind === 'club' && isHomeOf(nodes, i, current, slot)) {
        current.args.push({ slot: 'home', item });
        i++;
        continue;
      }
      const end = argEnd(nodes, i, first, current);
      const last = nodes[end]!;
      // "a deal for Everton target | Reuter"
      const target = slot === '' ? end : describedTarget(nodes, end);
      if (target > end) {
        i = target;
        continue;
      }
      if (nodes[end + 1] !== undefined && (last.possessive || modifiesNoun(nodes, i, end))) {
        const owning = slotOfOwner(nodes, end, current, slot);
        if (owning === '') possessor = last;
        else current.args.push({ slot: owning, item: last });
        if (owning === slot) slot = '';
        i = end + 1;
        continue;
      }
      if (slot === '' || isApart(nodes, i, end, slot)) break;
      if (slot === 'object' && isOthers(nodes, i, end, current, nominal && event.elements.length > 1)) break;
      for (let k = i; k <= end; k++) if (isNominal(nodes[k]!)) current.args.push({ slot, item: nodes[k]! });
      event.to = end;
      slot = '';
      i = end + 1;
      continue;
    }
    // "joined the Premier League's | Everton", "joined League Two | Everton"
    if (item.kind === 'name' && nodes[i + 1]?.kind === 'club' && standsFor(nodes, i)) {
      i++;
      continue;
    }
    if (
      (item.kind === 'name' || isSomeClub(item, current.cue.act)) &&
      (slot === 'to' || slot === 'object' || slot === 'in') &&
      nameOf(item.names, 'competition') !== undefined
    ) {
      current.args.push({ slot: 'league', item });
      event.to = i;
      slot = '';
      i++;
      continue;
    }
    if (item.kind === 'amount') {
      current.amounts.push(item);
      event.to = i++;
      continue;
    }
    if (item.kind === 'cue') {
      if (!isWord(item, 'preposition') && !isWord(item, 'condition')) {
        const next = elementAt(nodes, i);
        if (next === null) {
          if (isWord(item, 'subordinate')) break;
          if (item.tail === 'from' || item.tail === 'for') slot = item.tail; // "the only offer has come from | Everton"
          i++;
          continue;
        }
        if (negated && !isUntouched(nodes, next)) next.group.negated = true;
        // "a bid to sign Reuter | failed"
        const told = nominal && possessor === null && tellsOutcome(nodes, first, current, next);
        const link = told
          ? 'after'
          : linkBetween(nodes, current, next, slot, possessor !== null, isGoverned(event.elements, 'reject'));
        if (link === 'stop') break;
        if (link === 'skip') {
          // "an extension of | Reuter's contract"
          if (possessor?.kind === 'person' && ownsTerms(current.cue.act))
            current.args.push({ slot: 'possessor', item: possessor });
          possessor = null;
          slot = '';
          i++;
          continue;
        }
        if (link === 'after') {
          event.after.push(next);
          event.to = i;
          // "had a bid rejected | for Reuter": what hangs on the noun may stand behind its outcome.
          if (!isWord(nodes[i + 1], 'preposition')) break;
          teller = tellerOf(next);
          slot = '';
          i++;
          continue;
        }
        if (possessor !== null) {
          const owned: boolean = next.cue.part === 'noun' || next.node.from - possessor.to <= 2;
          // "a contender for Reuter's | job": it is his no longer.
          if (
            owned &&
            !(next.cue.vacant === true && possessor.kind === 'person') &&
            !next.args.some((arg) => arg.item === possessor)
          )
            next.args.push({ slot: 'possessor', item: possessor });
          possessor = null;
        }
        tellDoer(nodes, current, next, before);
        event.elements.push(next);
        current = next;
        slot = slotBehind(next);
        negated = false;
        event.to = i;
        i++;
        continue;
      }
    }
    const added = addition(nodes, i, current, slot);
    if (added !== null) {
      slot = added;
      i++;
      continue;
    }
    if (
      slot !== '' &&
      ((item.kind === 'mark' &&
        (current.args.length === 0 ? namesDescribed(nodes, i) : appends(nodes, i, current))) ||
        sameTarget(nodes, i, current))
    ) {
      i++;
      continue;
    }
    if (item.kind === 'mark' || isWord(item, 'and')) {
      const member = nextMember(nodes, i, current);
      if (member > 0) {
        slot = listSlot(current);
        i = member;
        continue;
      }
    }
    const joint = jointAt(nodes, i, current, slot);
    if (joint > 0) {
      i += joint;
      continue;
    }
    if ((nominal || first.cue.kind === 'bid') && (item.kind === 'mark' || isWord(item, 'relative'))) {
      const outcome = refusedBehind(nodes, item.kind === 'mark' ? i + 1 : i);
      if (outcome !== null) {
        i = takeAnswer(nodes, event, outcome);
        continue;
      }
    }
    if (item.kind === 'mark') {
      const next = afterMark(nodes, i);
      if (next === 0) break;
      i = next;
      continue;
    }
    if (isWord(item, 'and') && lastOf(current.args)?.slot === 'between') {
      // "between Fulham and Reuter"
      slot = 'between';
      i++;
      continue;
    }
    if (isWord(item, 'condition')) break;
    const post = isPost(nodes, i);
    if (post > 0) {
      current.args.push({ slot: 'post', item: nodes[post]! });
      event.to = post;
      slot = '';
      i = post + 1;
      continue;
    }
    if (isWord(item, 'preposition')) {
      if (turnsAway(nodes, i, event, current) || isOfThing(nodes, i)) break;
      if (
        item.value === 'to' &&
        nodes[i + 1]?.kind === 'cue' &&
        nodes[i + 1]!.form === 'base' &&
        !nounAfterTo(nodes, i + 1)
      ) {
        i++;
        continue;
      }
      if (item.value === 'beside') {
        let end = i + 1;
        while (end < nodes.length && isWord(nodes[end], 'determiner')) end++;
        if (end >= nodes.length || !isNominal(nodes[end]!)) break;
        const heir = succession(nodes, i, end, event);
        if (heir !== null) {
          event.elements.push(heir);
          current = heir;
        }
        i = describedTarget(nodes, groupEnd(nodes, end)) + 1; // "instead of Fulham target | Reuter"
        slot = '';
        continue;
      }
      const { slots, act } = current.cue;
      // "will leave | with Everton keen"
      const apart = act === 'leave' || current.args.length > 0;
      if (item.value === 'with' && !slots.has('with') && act !== 'link' && apart) {
        if (!addsWith(nodes, i, current)) break;
        slot = '';
      } else slot = teller !== '' && item.value === 'by' ? teller : item.value;
      i++;
      continue;
    }
    // "whose preference | is understood to be | a return"
    if (first.cue.notion === 'hope' && isWord(item, 'hedge') && isWord(before, 'be'))
      first.group.hedged = true;
    if (isWord(item, 'negation')) {
      negated = true; // "a switch to Fulham | rather than a move to Everton"
      i++;
      continue;
    }
    if (isCleft(nodes, i, event) || opensClause(item, current)) {
      slot = 'object';
      i += credits(item, 'before') && isWord(nodes[i + 2], 'relative') ? 3 : 1;
      continue;
    }
    if (isWord(item, 'relative') || isLastWord(nodes, i) || opensReport(item)) break;
    if (isWord(item, 'subordinate') && current.cue.object === 'makeweight') {
      i++; // "use Benti | as part of a deal"
      continue;
    }
    const told = isAuxiliary(item); // "his move to Everton | having gone wrong" is told of, though a clause begins.
    const clause = isWord(item, 'subordinate');
    // "talks with Everton and Fulham": the list was taken with its first member; anything else is a new clause.
    if ((clause && !told) || isWord(item, 'but') || isWord(item, 'and')) break;
    if (nominal && told && first.cue.notion !== 'decision' && !namesTarget(current, before)) {
      const outcome = outcomeAfter(nodes, i + 1);
      if (outcome !== null) {
        event.after.push(outcome);
        event.to = outcome.index;
        if (!isWord(nodes[outcome.index + 1], 'preposition')) break;
        teller = tellerOf(outcome);
        slot = '';
        i = outcome.index + 1;
        continue;
      }
    }
    if (told || isWord(item, 'do')) {
      const awaited =
        isWord(item, 'be') && (isWord(before, 'preposition', 'to') || awaitsTarget(current, slot));
      // "Their target appears to be | Reuter"; "an approach, only to be told Fulham | want more": no place.
      if (awaited) slot = isShortlist(current) ? 'object' : slot === 'to' ? '' : slot;
      const goesOn = current.cue.part === 'noun' || takesClause(current);
      if (!awaited && (clause || !goesOn || namesTarget(current, before))) break;
      i++;
      continue;
    }
    i++;
  }
  settleMain(nodes, event);
  return event;
}
