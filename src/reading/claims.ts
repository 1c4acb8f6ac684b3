import { afterwards } from './afterwards.js';
import { bareGoal, isBareGoal } from './bare-club.js';
import { actsAsPerson, isSought } from './bare-name.js';
import { certaintyOf } from './certainty.js';
import { counterfactual, isConditional, isRefusal, weakens } from './conditional.js';
import { namesPrize } from './contest.js';
import { continueMove, takeTopic } from './continuation.js';
import { type CreditAround, creditWithin } from './credit.js';
import type { Credit } from './credited.js';
import { dealLines } from './deal-line.js';
import { destinations, hasHim, skipJourney, wantsAway, wayBack } from './destination.js';
import type { Discourse } from './discourse.js';
import { type Base, type Draft, drafted, onBase } from './draft.js';
import type { Event } from './element.js';
import { joinedBefore, topicOf } from './ellipsis.js';
import { creditFor, creditOfEvent } from './event-credit.js';
import { eventsOf } from './events.js';
import { giveExaminer } from './examined.js';
import { fellows } from './fellows.js';
import type { Roles } from './filler.js';
import { gapped } from './gapping.js';
import { headedBy, isOtherStory } from './heading.js';
import { headline } from './headline.js';
import { heraldWithin } from './herald.js';
import { buyersInBrackets, clubInBrackets } from './in-brackets.js';
import { isInPassing } from './in-passing.js';
import { membership } from './membership.js';
import { newcomers } from './newcomer.js';
import { isContribution, isPicked } from './no-club.js';
import type { Node } from './node.js';
import { isChooser } from './official.js';
import { isOfLeague, ownOutright, sellerOf, spokenFor, tellerOf, toldBy, warnerOf } from './origin.js';
import { isOfStay, moveSpokenOf, pickUp, reaches } from './outcome.js';
import type { Page } from './page.js';
import { fillerIn, isRespective, pairedWith, portionOf, portionsOf, sharedIn, WHOLE } from './portion.js';
import { asksAhead, payAhead, pricesMove } from './price.js';
import { referents } from './referents.js';
import { restaged, stageAround } from './scope.js';
import { isCutShort, isReturned, sendBack } from './sent-back.js';
import type { Sentence } from './sentence.js';
import { spokenOf } from './speech.js';
import { type Stage, stageOf } from './stage.js';
import { giveStints, isAfterStint } from './stint.js';
import { feeOf, feeOfOwn, fromLoan, isLentOf, isLoan, spanOf, sumBefore } from './terms.js';
import { takeTheirs } from './theirs.js';
import { isElsewhere, isSuitors, topicBuyers } from './topic.js';
import { pushTopics } from './topics.js';
import { NO_TRACE, traceOf } from './trace.js';
import { floorOf, hasStandIn, isInstead, isUnclaimed } from './unclaimed.js';
import { underClub } from './under-club.js';
import { rolesUnder } from './under-deal.js';
import { giveOrigins, isAnswered, isKnown } from './unstated-home.js';
import { fillVacancy } from './vacancy.js';

/** Reads the claims of one sentence; the trace only if it is asked for. */
export function claimsOf(
  page: Page,
  discourse: Discourse,
  sentences: readonly Sentence[],
  index: number,
  around: CreditAround,
  traced: boolean,
  out: Draft[],
): void {
  const { nodes, inserted } = sentences[index]!;
  const events = eventsOf(nodes);
  headline(nodes, index, around, out);
  dealLines(nodes, index, around, out);
  newcomers(page, nodes, index, around, out);
  membership(page, nodes, index, around, out);
  if (events.length === 0 && !inserted) {
    afterwards(page, nodes, index, out);
    return;
  }
  const refer = referents(discourse, sentences, index);
  const within = (credit: Credit | null): Credit | null =>
    creditWithin(credit, around.bracket, around.carried, around.last);
  const whole = within(around.own);
  const done: Event[] = [];
  /** Of a loan that the next event ends. */
  let lent: Roles | null = null;
  for (const event of events) {
    const roles = rolesUnder(nodes, event, done, refer);
    done.push(event);
    if (lent !== null && event.main.cue.act === 'recall') sendBack(roles, lent);
    lent = isCutShort(nodes, event) ? roles : null;
    ownOutright(nodes, event, roles);
    fellows(page, nodes, event, roles, index, out);
    skipJourney(event, roles);
    if (asksAhead(nodes, event, roles, events[done.length])) continue;
    if (pricesMove(nodes, event, roles, index, out) || isContribution(event, roles) || isPicked(event, roles))
      continue;
    fillVacancy(sentences, index, event, done, roles, out);
    if (roles.persons.length === 0) {
      namesPrize(nodes, event, events[done.length], roles);
      const headed = roles.persons.length === 0 ? headedBy(sentences, index, event) : null;
      if (headed !== null) {
        roles.persons.push({ what: headed.person, item: null, from: 'heading' });
        if (roles.buyers.length === 0 && roles.sellers.length > 0 && headed.club !== null)
          roles.buyers.push({ what: headed.club, item: null, from: 'heading' });
      }
    }
    takeTopic(page, sentences, index, event, roles, out);
    if (roles.persons.length === 0) {
      const last = moveSpokenOf(out);
      if (last !== undefined && isOfStay(event, last, index, out)) continue;
      const near = last !== undefined && !isOtherStory(sentences, last, index, event);
      if (near && reaches(sentences, index, event, last, out) && isSuitors(roles, last)) {
        if (isElsewhere(nodes, event, last, index)) continue;
        const credit = creditFor(page, sentences[index]!, event, around, whole, within);
        pickUp(nodes, event, stageOf(event, false, false, false), last, roles.sellers, index, credit, out);
        continue;
      }
      const topic =
        (last === undefined || near ? topicOf(nodes, event, roles, sentences, index, out) : null) ??
        (roles.buyers.length > 0 ? spokenOf(sentences, index, event) : null);
      if (topic !== null) pushTopics(event, roles, topic, index, out);
      else if (!continueMove(page, sentences, index, event, roles, out)) continue;
    }
    if (counterfactual(event) || isInPassing(nodes, event) || isInstead(nodes, event)) continue;
    if (isAfterStint(page, nodes, event)) continue;
    underClub(nodes, event, roles);
    giveExaminer(nodes, event, roles);
    buyersInBrackets(nodes, event, roles);
    if (roles.buyers.length === 0 && !roles.abroad)
      topicBuyers(page, nodes, event, roles, sentences, index, out);
    const told = stageOf(event, roles.passive, roles.buyers.length > 0, roles.persons[0]!.from === 'subject');
    const stage = stageAround(nodes, done, told);
    const own = creditFor(page, sentences[index]!, event, around, whole, within);
    const said = own === null ? null : creditOfEvent(nodes, event, own, around.bracket);
    const credit = heraldWithin(page, nodes, event, roles, stage, said, around);
    takeTheirs(sentences, index, event, roles, credit, out);
    const first = out.length;
    draftsOf(page, nodes, event, roles, stage, credit, index, traced, out);
    for (const others of gapped(nodes, event, roles, refer))
      draftsOf(page, nodes, event, others, stage, credit, index, traced, out);
    payAhead(nodes, done, first, out);
    if (stage.kind === 'done' && roles.sellers.length === 0) giveStints(page, nodes, event, first, out);
  }
  giveOrigins(page, sentences, index, out);
  afterwards(page, nodes, index, out);
}

function draftsOf(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  stage: Stage,
  credit: Credit | null,
  index: number,
  traced: boolean,
  out: Draft[],
): void {
  // "offer Benti in exchange for Reuter": Reuter is wanted.
  const exchanged = event.main.cue.act === 'swap' && roles.swapped.length > 0;
  const act = exchanged ? 'buy' : isReturned(page, event, roles) ? 'recall' : event.main.cue.act!;
  if (isUnclaimed(page, nodes, event)) return;
  const conditional = isConditional(page, nodes, event);
  const loan = isLoan(page, nodes, event);
  const portions = roles.persons.length > 1 && act !== 'swap' ? portionsOf(event) : WHOLE;
  const shared = portions.length > 0 ? null : (feeOf(event, stage.kind, null) ?? sumBefore(nodes, event));
  const floor = floorOf(page, nodes, event, stage);
  const back =
    event.main.cue.back === true &&
    stage.kind !== 'interest' &&
    (fromLoan(page, nodes, event, roles.buyers[0]) ||
      roles.persons.some(({ item }) => item?.traits?.loan === true));
  for (const { what: person, item } of roles.swapped) {
    const to = roles.sellers[0]?.what ?? roles.persons[0]?.what.club ?? null;
    if (to === null || to === person.club) continue;
    const span = spanOf(event, item === null ? [] : [item]);
    const from = roles.buyers[0]?.what ?? person.club;
    const certainty = certaintyOf(page, nodes, event, stage, conditional, credit, person, [from, to]);
    out.push(
      drafted({
        person,
        from,
        to,
        kind: 'swap',
        status: stage.status,
        certainty,
        loan: false,
        fee: null,
        window: null,
        sources: credit?.sources ?? [],
        tokenFrom: span.from,
        tokenTo: span.to,
        sentence: index,
        rule: event.main.cue.rule,
        cue: event.main.cue,
        trace: traced ? traceOf(page, event, roles, stage, credit, conditional) : NO_TRACE,
        home: person.club,
        dropped: false,
      }),
    );
  }
  // "Reuter is wanted by Everton", "Reuter is on Everton's list": he bears it.
  const borne =
    roles.passive || event.main.cue.part === 'noun' || stage.kind === 'talks' || stage.kind === 'agreed';
  for (let at = 0; at < roles.persons.length; at++) {
    const { what: person, item, from: place } = roles.persons[at]!;
    if (
      person.evidence <= 0 &&
      place === 'subject' &&
      item !== null &&
      actsAsPerson(page, nodes, item, borne ? 'join' : act)
    )
      person.evidence += 0.5;
    if (item !== null && hasStandIn(page, nodes, item)) continue;
    if (person.evidence <= 0 && item !== null && isSought(nodes, item, place)) person.evidence += 0.5;
    if (isChooser(nodes, event, person, item, place)) continue;
    const own = portionOf(portions, item);
    const fee =
      own !== null ? feeOf(event, stage.kind, own) : at > 0 ? feeOfOwn(nodes, item, shared) : shared;
    const paired = own === null ? pairedWith(roles.sellers, roles.persons.length, at) : undefined;
    const told = () => tellerOf(page, nodes, event);
    // "want Reuter, who they sold to Fulham": then he was theirs.
    const parts = act === 'sell' && stage.kind === 'done' ? 'leave' : act;
    const seller =
      sellerOf(parts, paired ?? fillerIn(roles.sellers, portions, own), person, index, out, told) ??
      (act === 'buy' && item !== null && person.club === null ? clubInBrackets(nodes, item) : null);
    const home =
      roles.persons.length > 1 && paired === undefined ? (person.club ?? seller) : (seller ?? person.club);
    const parties = [home ?? spokenFor(credit), ...roles.buyers.map((buyer) => buyer.what)];
    const certainty = certaintyOf(page, nodes, event, stage, conditional, credit, person, parties);
    const base: Base = {
      person,
      status: (conditional && !isRefusal(event)) || floor === 'price' ? 'positive' : stage.status,
      certainty,
      loan: loan && (roles.persons.length === 1 || isLentOf(page, nodes, event, own, item)),
      fee,
      window: null,
      sources: credit?.sources ?? [],
      sentence: index,
      rule: event.main.cue.rule,
      cue: event.main.cue,
      home: person.club,
      dropped: floor === 'free',
    };
    const span = spanOf(event, item === null ? [] : [item]);
    if (act === 'swap') {
      const way = wayBack(roles, person, index, out);
      if (way !== null) {
        const trace = traced ? traceOf(page, event, roles, stage, credit, conditional) : NO_TRACE;
        out.push(onBase(base, way.from, way.to, 'swap', span.from, span.to, trace));
        continue;
      }
    }
    const targets = destinations(
      act,
      roles,
      exchanged && stage.kind === 'swap' ? restaged(stage, 'interest') : stage,
      (back || act === 'recall') && home === seller ? (person.club === seller ? null : person.club) : home,
      back,
      wantsAway(event, roles),
      event.main.cue.notion,
    );
    const warned = home === null && stage.status === 'negative' && act === 'buy';
    const origin =
      home ??
      (warned ? warnerOf(page, nodes, roles.buyers, credit) : null) ??
      toldBy(page, nodes, event, roles, credit, out);
    const alone = own === null && (stage.kind === 'done' || isRespective(nodes, roles));
    const joined = alone ? pairedWith(roles.buyers, roles.persons.length, at)?.what : undefined;
    const meant =
      joined === undefined ? sharedIn(targets, portions, own) : targets.filter(({ to }) => to === joined);
    for (const target of meant.length > 0 ? meant : targets) {
      const places = [item, target.item].filter((part): part is Node => part !== null);
      const whole = target.item === null ? span : spanOf(event, places);
      const from = target.to !== null && origin === target.to ? null : origin;
      if (
        target.kind === 'exit' &&
        from === null &&
        person.club === null &&
        roles.sellers.length === 0 &&
        person.evidence < (base.fee !== null || (item?.how === 'named' && !item.weak) ? 0.5 : 1) &&
        !(person.evidence > 0 && (isAnswered(person, conditional, index, out) || roles.persons.some(isKnown)))
      )
        continue;
      const kind = conditional && weakens(event, stage, target.kind) ? 'interest' : target.kind;
      const trace = traced ? traceOf(page, event, roles, stage, credit, conditional) : NO_TRACE;
      const made = onBase(base, from, target.to, kind, whole.from, whole.to, trace);
      if (isBareGoal(made, target.item)) {
        made.to = bareGoal(nodes, event, roles, made, target.item, out);
        if (made.to === null) continue;
        if (made.to === made.from) made.from = null;
      }
      // "joins the Ligue 1 outfit": the one that he has just been said to join.
      else if (kind === 'done' && isOfLeague(target.item))
        made.to = joinedBefore(person, index, out) ?? made.to;
      if (kind === 'loan-return') made.loan = false; // The way back ends it.
      if (target.won === true) made.status = 'positive';
      if (seller !== null && from === seller && hasHim(made, out)) person.club = seller;
      out.push(made);
    }
  }
}
