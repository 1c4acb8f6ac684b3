import { COLON, COMMA, DASH, OPEN } from '../text/tokens.js';
import { treats } from './actor.js';
import { isApposed, lets } from './before-comma.js';
import { isUnnamedAgent } from './client.js';
import { isObject } from './context.js';
import { isNation, isPronoun } from './discourse.js';
import {
  asksWho,
  contractedIn,
  doerBehind,
  firstWho,
  isAwaited,
  isDoer,
  isOfSomebody,
  isRecipient,
  isTold,
  isUnowned,
  ownerOf,
  partedAt,
  withPartner,
} from './doer.js';
import type { Element, Event } from './element.js';
import { groupStart, nominalsIn } from './group.js';
import { isChained, isHisMove, isPassed } from './in-passing.js';
import { doerIn, namesClubs } from './nearby.js';
import { credits, isKind, isWord, type Node, nodeAt } from './node.js';
import { finiteAfter, isNominal } from './nominal.js';
import { asideFrom, openingOf } from './parenthesis.js';
import { tellsOfAll } from './several.js';
import {
  clubInFront,
  isFronted,
  isNobody,
  isOfUnnamed,
  isPredicate,
  isSubjectless,
  isUnnamed,
  listedBefore,
  namedBehind,
} from './subjectless.js';

/** Who does what an event says: the noun phrases in front of it, or those of the event it is joined to. */
export function subjectOf(nodes: readonly Node[], event: Event, earlier: readonly Event[]): readonly Node[] {
  const first = event.elements[0]!;
  if (first.cue.part === 'noun' && (isSubjectless(nodes, event) || isUnowned(nodes, first))) {
    const club = clubInFront(nodes, event);
    return club === null ? [] : [club];
  }
  if (isOfUnnamed(nodes, event)) return [];
  const found = search(nodes, first, event, earlier, 0);
  return found.length > 0 ? withPartner(nodes, event, found) : namedBehind(nodes, event);
}

function search(
  nodes: readonly Node[],
  first: Element,
  event: Event,
  earlier: readonly Event[],
  depth: number,
): readonly Node[] {
  // "They’ve | signed", "he’ll | join": what does it stands in one word with the verb.
  const contracted = contractedIn(nodes, first);
  if (contracted !== null) return [contracted];
  let joined = false;
  let control = false;
  /** "there are no plans": a clause that names no subject. */
  let there = false;
  let i = first.group.from - 1;
  // "has emerged as a | Fulham target": whose target he is, stands in between.
  if (
    first.args.some(
      (arg) => (arg.slot === 'possessor' || arg.slot === 'for') && arg.item === nodeAt(nodes, i),
    )
  )
    do i--;
    while (isWord(nodeAt(nodes, i), 'determiner') || isWord(nodeAt(nodes, i), 'hedge'));
  const start = i;
  // "has fallen out with Benti | and | is set to leave": of whom the clause tells.
  const goesOn = isWord(nodeAt(nodes, start), 'and') && (first.group.be || first.group.have);
  // "Having signed Reuter, | Everton want Benti"
  const helper = nodes[first.group.from];
  const having = isWord(helper, 'have') && isWord(helper, 'subordinate');
  const refusing = isWord(helper, 'negation', 'refusing');
  const gerund = (first.node.form === 'ing' && !first.group.be) || first.group.being || having || refusing;
  while (i >= 0) {
    const item = nodes[i]!;
    // "His agent has held talks with Everton": for the player.
    if (event.main.cue.act === 'buy' && isUnnamedAgent(item) && treats(event)) return [item];
    if (isNominal(item)) {
      let head = groupStart(nodes, i);
      // "have made a bid for Benti and | Reuter | is": who belongs to the event before does nothing here.
      const own = head < i ? partedAt(nodes, head, i, earlier) : head;
      const alone = own > head;
      head = own;
      // "for | the Blues": the article is no part of the name.
      while (isWord(nodeAt(nodes, head - 1), 'determiner') && nodes[head - 1]!.to >= nodes[head]!.from)
        head--;
      const before = nodeAt(nodes, head - 1);
      // "Everton, not Fulham, | are leading", "Everton rather than Fulham | want him"
      if (isWord(before, 'negation') && isPassed(nodes, head - 1, i)) {
        i = head - 2;
        continue;
      }
      // "The manager said | there are no contract talks": who says so is not in them.
      if (there && item.kind === 'person' && credits(nodes[i + 1], 'after') && first.cue.act === 'stay')
        return [];
      // "have told Fulham | that there are no plans": who tells has them.
      if ((there && isTold(nodes, head)) || isRecipient(nodes, head, i, first)) {
        i = head - 1;
        continue;
      }
      // "Benti succeeds Reuter | to become": who takes the place, and not who had it.
      if (
        first.group.to &&
        item.kind === 'person' &&
        before?.cue?.office === 'heir' &&
        before.to === item.from
      ) {
        i = head - 2;
        continue;
      }
      // "Everton and Fulham are the two clubs | interested in him"
      if (item.kind === 'club' && item.how === 'described' && isWord(before, 'be')) {
        i = head - 2;
        continue;
      }
      // "have made their first signing by bringing in Reuter"
      if (
        gerund &&
        ((item.person === null && item.traits?.signing === true) || isObject(nodes, head, start))
      ) {
        i = head - 1;
        continue;
      }
      // "has committed to Everton and Benti, | rejecting Fulham"
      const listed = !alone && isWord(before, 'and') ? nodeAt(nodes, head - 2) : undefined;
      const owner = ownerOf(earlier, item) ?? (isKind(listed, 'club') ? ownerOf(earlier, listed!) : null);
      if (item.possessive && item.kind === 'person' && isWord(nodes[i + 1], 'role', 'agent') && treats(event))
        return [item];
      // "Reuter's | agent Benti"
      if (item.person?.role === 'agent' && before?.kind === 'person' && before.possessive && treats(event))
        return [before];
      if (item.possessive && i !== first.index - 1 && !isPronoun(item)) {
        i = head - 1;
        continue;
      }
      // "with Reuter | joining Norwich", "the prospect of Reuter | joining Norwich"
      if (
        gerund &&
        i === first.group.from - 1 &&
        (isWord(before, 'preposition', 'with') || isDoer(nodes, head, i, event))
      )
        return nominalsIn(nodes, head, i + 1);
      // "has snubbed Everton to join Fulham": an infinitive behind a club has the subject of the verb in front.
      const purpose =
        // "would sell Reuter to | fund a move for Benti"
        (owner?.main.cue.act === 'sell' &&
          item.kind === 'person' &&
          (first.cue.part === 'noun' ||
            (first.group.to && first !== event.main && event.main.cue.act === 'buy'))) ||
        // "is heading to Germany for | a medical"
        (isNation(item) && owner !== null) ||
        (first.group.to &&
          item.kind === 'club' &&
          !joinsNoun(owner) &&
          (event.main.cue.act === 'join' ||
            event.main.cue.act === 'stay' ||
            first.cue.act === 'join' ||
            owner?.elements[0]?.cue.governs === 'reject'));
      // "will test their resolve to keep Reuter | with a bid": who does that makes it.
      const means =
        first.cue.part === 'noun' &&
        owner?.main.cue.act === 'keep' &&
        isWord(nodes[i + 1], 'preposition', 'with');
      const chained =
        !joined && !gerund && owner !== null && !joinsNoun(owner) && isChained(nodes, start, first);
      if (owner !== null && owner !== event && (joined || control || gerund || purpose || means || chained)) {
        // "is confident Reuter will put pen to paper and | agree a new deal"
        const told = item.kind === 'person' && event.main.cue.act === 'stay' && finiteAfter(nodes, i);
        const doer = joined ? (told ? item : doerIn(event, owner)) : undefined;
        if (doer !== undefined) return [doer];
        if (joined && isHisMove(owner)) {
          i = owner.main.index - 1;
          continue;
        }
        if (depth > 6) return [];
        return search(nodes, owner.elements[0]!, owner, earlier, depth + 1);
      }
      // "took the same route as | his compatriot Benti by | joining Everton"
      if (gerund && head > 1 && item.kind === 'person' && isWord(before, 'subordinate', 'as')) {
        i = head - 2;
        continue;
      }
      if (
        before !== undefined &&
        isWord(before, 'preposition') &&
        // "in the second half of last season | Reuter | had a loan spell"
        (item.kind !== 'person' || nodes[head]!.from - before.to <= 1) &&
        !isWord(before, 'preposition', 'including') &&
        !isAwaited(nodes, head, i) &&
        // "with Reuter leaving", but "out of contract with Fulham after | rejecting"
        !(
          isWord(before, 'subordinate') &&
          before.value === 'with' &&
          !goesOn &&
          !(control && item.kind === 'club')
        ) &&
        !namesClubs(nodes, head - 1) &&
        !(item.kind === 'person' && joinsNoun(owner))
      ) {
        if (joined && owner !== null)
          return depth > 6 ? [] : search(nodes, owner.elements[0]!, owner, earlier, depth + 1);
        i = head - 2;
        continue;
      }
      return nominalsIn(nodes, head, i + 1);
    }
    if (item.kind === 'mark') {
      if (item.mark === COMMA) {
        if (isApposed(nodes, i)) return [nodes[i - 1]!];
        const open = openingOf(nodes, i);
        if (open >= 0) {
          i = open - 1;
          continue;
        }
        if (isFronted(nodes, i) && !gerund) return [];
        i--;
        continue;
      }
      if (item.mark === DASH) {
        // "Two players - Reuter and Benti - | are close to leaving": who stands between the dashes.
        const open = asideFrom(nodes, i);
        if (open > 0 && isNominal(nodes[i - 1]!) && groupStart(nodes, i - 1) === open + 1)
          return nominalsIn(nodes, open + 1, i);
        if (open > 0 && i === start) {
          i = open - 1;
          continue;
        }
      }
      if (item.mark === OPEN) return [];
      if (item.mark === COLON) return [];
      i--;
      if (!joined) return [];
      continue;
    }
    if (isWord(item, 'relative')) {
      if (isOfSomebody(nodes, i)) return [];
      const before = nodeAt(nodes, i - 1)?.kind === 'mark' ? nodeAt(nodes, i - 2) : nodeAt(nodes, i - 1);
      if (before === undefined || asksWho(nodes, i)) return [];
      if (lets(nodes, i, before, first)) return nodes[0]!.kind === 'club' ? [nodes[0]!] : [];
      if (isNominal(before)) {
        const at = nodes.indexOf(before);
        if (there && isTold(nodes, groupStart(nodes, at))) {
          i--;
          continue;
        }
        return tellsOfAll(nodes, i, at, first) ? nominalsIn(nodes, groupStart(nodes, at), at + 1) : [before];
      }
      // "says players | who are not happy to stay"
      if (isNobody(before) && !isPredicate(nodes, nodes.indexOf(before))) return [];
      i = firstWho(nodes, i) - 1;
      continue;
    }
    if (isWord(item, 'subordinate', 'as') && i === start && first.cue.part !== 'verb') {
      // "has emerged as | a contender"
      i--;
      continue;
    }
    // "established himself as | a key figure and attracted": what somebody is seen as, and no clause.
    if (joined && isWord(item, 'subordinate', 'as') && isWord(nodes[i + 1], 'determiner', 'a')) {
      i--;
      continue;
    }
    // "is undecided about | whether | to bid again"
    if (isWord(item, 'subordinate', 'whether') && first.group.to) {
      i--;
      continue;
    }
    if (isWord(item, 'subordinate', 'so') && i === start && !gerund) joined = true;
    else if (isWord(item, 'condition') || (isWord(item, 'subordinate') && item.value !== 'with')) {
      // "is unhappy after two years there, and | wants to go": it has the subject in front of that.
      if (gerund || (joined && isWord(item, 'subordinate', 'past'))) {
        control ||= gerund;
        i--;
        continue;
      }
      return [];
    }
    if (isWord(item, 'and') || isWord(item, 'but')) joined = true;
    else if (isWord(item, 'common', 'there')) there = true;
    else if (i === start && !having && isUnnamed(nodes, i, first)) return listedBefore(nodes, i);
    i--;
  }
  return gerund || control ? doerBehind(nodes, event.to) : [];
}

/** "a target | Reuter": the object of a noun can be the subject of what follows. */
function joinsNoun(owner: Event | null): boolean {
  return owner !== null && owner.main.cue.part === 'noun' && owner.main.cue.notion === 'shortlist';
}
