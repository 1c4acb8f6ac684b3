import type { Certainty, ClaimKind } from '../model/claim.js';
import type { Fee } from '../model/money.js';
import { COMMA, type Tokens } from '../text/tokens.js';
import { type Credit, type CreditAround, creditOf, creditWithin } from './attribution.js';
import type { Discourse, Sentence } from './discourse.js';
import type { Draft } from './draft.js';
import { type Event, eventsOf, governorsOf } from './event.js';
import { type ClubEntry, isWord, type Node } from './node.js';
import type { PersonEntry } from './people.js';
import { type Roles, referents, rolesOf } from './roles.js';
import { type Stage, stageOf } from './stage.js';

const NO_TRACE: Draft['trace'] = [];

/** Reads the claims of one sentence; the trace only if it is asked for. */
export function claimsOf(
  tokens: Tokens,
  discourse: Discourse,
  sentences: readonly Sentence[],
  index: number,
  around: CreditAround,
  traced: boolean,
  out: Draft[],
): void {
  const { nodes } = sentences[index]!;
  const events = eventsOf(nodes);
  headline(tokens, nodes, index, around, out);
  if (events.length === 0) return;
  const refer = referents(discourse, sentences, index);
  const within = (part: readonly Node[]): Credit | null =>
    creditWithin(creditOf(tokens, part), around.bracket, around.carried, around.last);
  const whole = within(nodes);
  const done: Event[] = [];
  for (const event of events) {
    const part = partOf(nodes, event);
    const own = part === nodes ? whole : creditOf(tokens, part) === null ? whole : within(part);
    const roles = rolesOf(nodes, event, done, refer);
    done.push(event);
    if (roles.persons.length === 0) {
      const last = out[out.length - 1];
      if (last !== undefined && last.sentence >= index - 1 && speaksOfIt(event)) {
        pickUp(event, stageOf(event, false, false, false), last, index, whole, out);
        continue;
      }
      const topic = topicOf(nodes, event, roles, sentences, index, out);
      if (topic === null) continue;
      roles.persons.push({ what: topic, item: null, from: 'topic' });
    }
    if (counterfactual(event)) continue;
    if (roles.buyers.length === 0) topicBuyers(nodes, event, roles, index, out);
    const personActs = roles.persons[0]!.from === 'subject';
    const stage = stageOf(event, roles.passive, roles.buyers.length > 0, personActs);
    // "who has been linked with Everton, ..., says the manager": the link is not his word.
    const said = own?.sort === 'speech' && event.elements[0]!.cue.act === 'link' ? around.bracket : own;
    draftsOf(tokens, nodes, event, roles, stage, said, index, traced, out);
  }
  giveOrigins(nodes, index, out);
}

/** "Reuter to Everton: here we go", "Reuter to Everton from Fulham": a headline without a verb. */
function headline(tokens: Tokens, nodes: readonly Node[], index: number, around: CreditAround, out: Draft[]): void {
  const at = nodes[0]?.kind === 'person' ? 0 : nodes[1]?.kind === 'mark' && nodes[2]?.kind === 'person' ? 2 : -1;
  if (at < 0) return;
  const [subject, to, club, next] = nodes.slice(at, at + 4);
  const person = subject?.person ?? null;
  const buyer = club?.club?.resolved ?? null;
  if (person === null || buyer === null || club?.kind !== 'club' || to === undefined) return;
  if (to.value !== 'to' || !isWord(to, 'preposition') || to.from !== subject!.to || club.from - to.to > 1) return;
  if (next !== undefined && next.kind !== 'mark' && !isWord(next, 'preposition', 'from') && !isWord(next, 'be')) return;
  const dead = next !== undefined && isWord(next, 'be') && nodes[at + 4]?.cue?.governs === 'stop';
  if (next !== undefined && isWord(next, 'be') && !dead) return;
  const credit = creditWithin(creditOf(tokens, nodes), around.bracket, around.carried, around.last);
  const seller = isWord(next, 'preposition', 'from') ? (nodes[at + 4]?.club?.resolved ?? null) : null;
  person.evidence += 0.5;
  out.push({
    person,
    from: seller ?? person.club,
    to: buyer,
    home: person.club,
    kind: 'agreed',
    status: dead ? 'negative' : 'positive',
    certainty: credit === null ? 'asserted' : 'reported',
    loan: false,
    fee: null,
    window: null,
    sources: credit?.sources ?? [],
    tokenFrom: subject!.from,
    tokenTo: club.to,
    sentence: index,
    rule: 'headline.to',
    trace: [],
    dropped: false,
  });
}

/** The one club of a sentence that nobody is to join is the club that he is at. */
function giveOrigins(nodes: readonly Node[], index: number, out: readonly Draft[]): void {
  const here: Draft[] = [];
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence === index; i--) here.push(out[i]!);
  if (here.length === 0 || here.every((draft) => draft.from !== null)) return;
  const left = new Set<ClubEntry>();
  for (const item of nodes) {
    const club = item.kind === 'club' ? (item.club?.resolved ?? null) : null;
    if (club !== null && !here.some((draft) => draft.to === club)) left.add(club);
  }
  const [home] = left;
  if (left.size !== 1 || home === undefined) return;
  const persons = new Set(here.map((draft) => draft.person));
  if (persons.size !== 1) return;
  for (const draft of here) {
    if (draft.from === null && draft.person.club === null && draft.person.role !== 'manager' && draft.kind !== 'done') draft.from = home;
  }
}

function draftsOf(
  tokens: Tokens,
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  stage: Stage,
  credit: Credit | null,
  index: number,
  traced: boolean,
  out: Draft[],
): void {
  const act = event.main.cue.act!;
  if (isMereContract(event)) return;
  const conditional = isConditional(tokens, nodes, event);
  const loan = isLoan(tokens, nodes, event);
  const fee = feeOf(event, stage.kind);
  const back = event.main.cue.back === true && stage.kind !== 'interest' && fromLoan(tokens, nodes, event);
  for (const { what: person, item } of roles.swapped) {
    const to = roles.sellers[0]?.what ?? roles.persons[0]?.what.club ?? null;
    if (to === null || to === person.club) continue;
    const span = spanOf(event, item === null ? [] : [item]);
    const from = roles.buyers[0]?.what ?? person.club;
    const certainty = certaintyOf(event, stage, conditional, credit, person, [from, to]);
    out.push({
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
      trace: traced ? traceOf(tokens, event, roles, stage, credit, conditional) : NO_TRACE,
      home: person.club,
      dropped: false,
    });
  }
  for (const { what: person, item, from: place } of roles.persons) {
    if (place === 'subject' && person.role === 'staff' && (act === 'stay' || act === 'keep')) continue;
    const seller = roles.sellers[0]?.what ?? null;
    const home = roles.persons.length > 1 ? (person.club ?? seller) : (seller ?? person.club);
    const certainty = certaintyOf(event, stage, conditional, credit, person, [home, ...roles.buyers.map((buyer) => buyer.what)]);
    const base = {
      person,
      status: conditional ? ('positive' as const) : stage.status,
      certainty,
      loan,
      fee,
      window: null,
      sources: credit?.sources ?? [],
      sentence: index,
      rule: event.main.cue.rule,
      home: person.club,
      dropped: false,
    };
    const span = spanOf(event, item === null ? [] : [item]);
    if (act === 'swap') {
      const other = out.findLast(
        (draft) =>
          draft.sentence === index && draft.from !== null && draft.to !== null && draft.person !== person,
      );
      if (other?.from != null) {
        out.push({
          ...base,
          from: other.to,
          to: other.from,
          kind: 'swap',
          tokenFrom: span.from,
          tokenTo: span.to,
          trace: traced ? traceOf(tokens, event, roles, stage, credit, conditional) : NO_TRACE,
        });
        continue;
      }
    }
    const targets = destinations(act, roles, stage, home, back, wantsAway(event, roles));
    const origin = home ?? (roles.buyers.length === 0 ? spokenFor(credit) : null);
    for (const target of targets) {
      const places = [item, target.item].filter((part): part is Node => part !== null);
      const whole = target.item === null ? span : spanOf(event, places);
      const from = target.to !== null && origin === target.to ? null : origin;
      if (
        target.kind === 'exit' &&
        from === null &&
        person.club === null &&
        roles.sellers.length === 0 &&
        person.evidence < 1
      )
        continue;
      out.push({
        ...base,
        from,
        to: target.to,
        kind: conditional && weakens(event, target.kind) ? 'interest' : target.kind,
        tokenFrom: whole.from,
        tokenTo: whole.to,
        trace: traced ? traceOf(tokens, event, roles, stage, credit, conditional) : NO_TRACE,
      });
    }
  }
}

/**
 * "PSG are interested as well", "an offer will follow": the person that the text speaks of, where the words
 * leave no room for another and he was spoken of just before.
 */
function topicOf(
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  sentences: readonly Sentence[],
  index: number,
  out: readonly Draft[],
): PersonEntry | null {
  const { act, part, rule } = event.main.cue;
  if (act === 'join' || act === 'leave' || act === 'stay' || act === 'recall' || act === 'swap') return null;
  if (part === 'verb' && event.main.cue.governs !== 'talk' && act !== 'link') return null;
  if (rule.endsWith('agreed.nominal') && event.elements.length === 1) return null;
  if (roles.buyers.length === 0 && act !== 'sell') return null;
  // Somebody else stands there, named or not ("interested in a new striker").
  const first = event.elements[0]!.index;
  for (let i = first; i < nodes.length && i <= event.to + 2; i++) {
    const item = nodes[i]!;
    if (item.kind === 'person' || (item.kind === 'word' && (item.cls === 'position' || item.cls === 'man')))
      return null;
  }
  for (let i = first - 1; i >= 0; i--) {
    const { person } = nodes[i]!;
    if (
      person !== null &&
      nodes[i]!.kind === 'person' &&
      (person.role === null || person.role === 'player') &&
      person.evidence >= 1
    )
      return person;
  }
  const last = out[out.length - 1];
  if (last === undefined || last.sentence < index - 2 || last.person.role === 'manager') return null;
  // Nobody else was spoken of in between.
  for (let s = last.sentence; s < index; s++) {
    for (const item of sentences[s]!.nodes) {
      if (
        item.kind === 'person' &&
        item.person !== null &&
        item.person !== last.person &&
        (item.person.role === null || item.person.role === 'player') &&
        item.from > last.tokenTo
      )
        return null;
    }
  }
  return last.person;
}

/** "would have joined", "had he signed": what did not happen is no claim. */
function counterfactual(event: Event): boolean {
  return event.elements.some(
    ({ group }) => group.have && (group.modal === 'would' || group.modal === 'could'),
  );
}

/** "The deal fell through", "a move collapsed": what became of the move last spoken of. */
function speaksOfIt(event: Event): boolean {
  const [first, second] = event.elements;
  const refused = event.elements.length === 2 && second === event.main && (first!.cue.governs === 'reject' || first!.cue.governs === 'stop') && first!.cue.act === undefined;
  if (refused && event.main.cue.part === 'noun' && event.main.args.length === 0 && (event.main.cue.act === 'buy' || event.main.cue.act === 'join')) return true;
  return (
    event.elements.length === 1 &&
    event.main.cue.part === 'noun' &&
    event.after.length > 0 &&
    event.main.args.every((arg) => arg.slot === 'possessor') &&
    (event.main.cue.act === 'buy' || event.main.cue.act === 'join')
  );
}

function pickUp(
  event: Event,
  stage: Stage,
  last: Draft,
  index: number,
  credit: Credit | null,
  out: Draft[],
): void {
  if (last.to === null || stage.status !== 'negative') return;
  const outcome = event.after[0] ?? event.elements[0]!;
  const span = spanOf(event, []);
  out.push({
    ...last,
    kind: last.kind === 'talks' || last.kind === 'bid' ? last.kind : 'done',
    status: 'negative',
    certainty: credit === null ? 'asserted' : 'reported',
    sources: credit?.sources ?? last.sources,
    tokenFrom: span.from,
    tokenTo: span.to,
    sentence: index,
    rule: outcome.cue.rule,
    trace: [
      ...last.trace,
      { what: 'outcome', value: outcome.cue.rule, because: 'of the move last spoken of' },
    ],
  });
}

/** "Reuter is being monitored", "has been recruited": the club that the text spoke of last. */
function topicBuyers(
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  index: number,
  out: readonly Draft[],
): void {
  const { act, part } = event.main.cue;
  if (act !== 'buy' || !(roles.passive || (part === 'noun' && (event.main.cue.rule.endsWith('shortlist') || (index > 0 && nodes.every((item) => item.kind !== 'club'))))))
    return;
  // "an offer from a Saudi club": another club stands there, without a name.
  for (let i = event.elements[0]!.index; i < nodes.length && i <= event.to + 3; i++)
    if (nodes[i]!.kind === 'club' || nodes[i]!.kind === 'side') return;
  // "Fulham are short, with Reuter brought back": the club that the sentence is about.
  const about = roles.passive && event.main.cue.back === true ? nodes.find((item) => item.kind === 'club' && item.club?.resolved != null) : undefined;
  if (about !== undefined) {
    roles.buyers.push({ what: about.club!.resolved!, item: about, from: 'clause' });
    return;
  }
  for (let i = out.length - 1; i >= 0; i--) {
    const draft = out[i]!;
    if (draft.sentence < index - 3) return;
    if (draft.to === null) continue;
    const same = roles.persons.some((person) => person.what === draft.person);
    if (!same && draft.sentence < index - 1) continue;
    roles.buyers.push({ what: draft.to, item: null, from: 'topic' });
    return;
  }
}

/** The part of the sentence that an event stands in, cut where the thought turns ("but", "despite reports"). */
function partOf(nodes: readonly Node[], event: Event): readonly Node[] {
  let from = 0;
  let to = nodes.length;
  const first = event.elements[0]!.index;
  for (let i = 1; i < nodes.length; i++) {
    if (!turnsAt(nodes, i)) continue;
    if (i <= first) from = i;
    else if (i > event.to) {
      to = i;
      break;
    }
  }
  return from === 0 && to === nodes.length ? nodes : nodes.slice(from, to);
}

/** "but", "despite reports", and "after" between two people's words. */
function turnsAt(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (isWord(item, 'but')) return true;
  if (item.sense?.attribution?.source === 'alone' && nodes[at - 1]!.kind === 'mark') return true;
  if (!isWord(item, 'subordinate') || isWord(item, 'preposition')) return false;
  const says = (other: Node): boolean => other.sense?.attribution?.source === 'after';
  return nodes.slice(0, at).some(says) && nodes.slice(at + 1).some(says);
}

/** The club for which somebody speaks of one of its players. */
function spokenFor(credit: Credit | null): ClubEntry | null {
  if (credit === null) return null;
  const role = credit.speaker?.role;
  return credit.club ?? (role === 'manager' || role === 'staff' ? (credit.speaker?.club ?? null) : null);
}

/** "his contract at Fulham": no claim, unless something is done about it. */
function isMereContract(event: Event): boolean {
  return (
    event.elements.length === 1 &&
    event.after.length === 0 &&
    event.main.cue.rule.endsWith('agreed.nominal') &&
    !event.main.args.some((arg) => arg.slot === 'for' || arg.slot === 'taking' || arg.slot === 'object')
  );
}

/** "wants a summer transfer": the person wants to go. */
function wantsAway(event: Event, roles: Roles): boolean {
  return (
    event.main.cue.part === 'noun' &&
    event.main.cue.act === 'join' &&
    event.elements.some((element) => element.cue.governs === 'want' && element !== event.main) &&
    roles.persons.every((person) => person.from === 'subject')
  );
}

/** Under a condition what would be done or agreed is only wanted. */
function weakens(event: Event, kind: ClaimKind): boolean {
  if (kind !== 'agreed' && kind !== 'done') return false;
  return !event.elements.some(
    (element) =>
      element.cue.governs === 'agree' || element.cue.governs === 'close' || element.cue.kind === 'agreed',
  );
}

interface Target {
  readonly kind: ClaimKind;
  readonly to: ClubEntry | null;
  readonly item: Node | null;
}

/** What the event claims for one person: a move to each buyer, or leaving, or staying. */
function destinations(
  act: string,
  roles: Roles,
  stage: Stage,
  home: ClubEntry | null,
  back: boolean,
  wanting: boolean,
): readonly Target[] {
  if (act === 'join' && roles.buyers.length === 0 && (roles.abroad || wanting))
    return [{ kind: 'exit', to: null, item: null }];
  const buyers = roles.buyers.filter(
    (buyer) => !(act === 'sell' && roles.sellers.some((seller) => seller.what === buyer.what)),
  );
  switch (act) {
    case 'stay':
    case 'keep':
      return [{ kind: 'stay', to: null, item: null }];
    case 'leave':
    case 'sell': {
      if (buyers.length === 0) return [{ kind: 'exit', to: null, item: null }];
      const { kind } = stage;
      return buyers.map((buyer) => ({ kind, to: buyer.what, item: buyer.item }));
    }
    case 'recall':
      return [{ kind: 'loan-return', to: roles.buyers[0]?.what ?? home, item: null }];
    case 'swap':
      return buyers.map((buyer) => ({ kind: 'swap' as const, to: buyer.what, item: buyer.item }));
    default:
      if (back)
        return [
          { kind: 'loan-return', to: roles.buyers[0]?.what ?? home, item: roles.buyers[0]?.item ?? null },
        ];
      return buyers
        .filter((buyer) => buyers.length === 1 || buyer.what !== home)
        .map((buyer) => ({
          kind: stage.kind === 'exit' || stage.kind === 'stay' ? 'interest' : stage.kind,
          to: buyer.what,
          item: buyer.item,
        }));
  }
}

function spanOf(event: Event, places: readonly Node[]): { readonly from: number; readonly to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  const take = (item: Node): void => {
    from = Math.min(from, item.from);
    to = Math.max(to, item.to);
  };
  for (const element of event.elements) take(element.node);
  for (const element of event.after) take(element.node);
  for (const place of places) take(place);
  return { from, to };
}

/** Whether the event stands under a condition, in its own clause or as the consequence of one. */
function isConditional(tokens: Tokens, nodes: readonly Node[], event: Event): boolean {
  const first = event.elements[0]!.index;
  for (let i = first - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'but')) break;
    if (isCondition(tokens, nodes, i)) return true;
  }
  for (let i = first + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'but') && !isWord(item, 'condition')) break;
    // "to replace Klopp, who could go if ...": another clause's condition.
    if (isWord(item, 'relative') && nodes[i - 1]?.kind === 'mark') break;
    if (isCondition(tokens, nodes, i)) return true;
  }
  return false;
}

function isCondition(tokens: Tokens, nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (!isWord(item, 'condition')) return false;
  if (tokens.slice(item.from, item.to).toLowerCase() === 'until') {
    // "on loan until June" is a date, "until he makes it clear" a condition.
    const next = isWord(nodes[at + 1], 'determiner') ? nodes[at + 2] : nodes[at + 1];
    return next !== undefined && (next.kind === 'person' || next.kind === 'club' || isWord(next, 'pronoun'));
  }
  if (isWord(item, 'modal')) {
    // "Should he leave": only at the head of a clause.
    const before = nodes[at - 1];
    return before === undefined || (before.kind === 'mark' && before.mark === COMMA);
  }
  return true;
}

/** Whether the words of the event, or those close behind it, speak of a loan. */
function isLoan(tokens: Tokens, nodes: readonly Node[], event: Event): boolean {
  const first = event.elements[0]!;
  let end = event.to;
  for (let i = event.to + 1; i < nodes.length && i <= event.to + 4; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'but') || isWord(item, 'and')) break;
    if (
      item.kind === 'cue' &&
      item.sense?.word?.class !== 'loan' &&
      !/loan/.test(tokens.slice(item.from, item.to))
    )
      break;
    end = i;
  }
  const from = nodes[first.group.from]?.from ?? first.node.from;
  const words = tokens.slice(Math.min(from, first.node.from), nodes[end]!.to).toLowerCase();
  if (/\bpermanent/.test(words)) return false;
  return /\bon loan\b|\bloan(?:s|ed|ing)?\b(?! from)|\btemporar(?:y|ily)\b/.test(
    words.replaceAll('on-loan', ''),
  );
}

/** "returns to Fulham from a loan", "after his loan spell": a way back, not a move. */
function fromLoan(tokens: Tokens, nodes: readonly Node[], event: Event): boolean {
  const to = nodes[Math.min(nodes.length - 1, event.to + 4)]!.to;
  return /\b(?:from|after|following)\b[^,.]{0,40}\bloan/i.test(tokens.slice(event.main.node.from, to));
}

function feeOf(event: Event, kind: ClaimKind): Fee | null {
  for (const element of [...event.elements].reverse()) {
    const item = element.amounts[0];
    if (item?.amount == null) continue;
    return { ...item.amount, sort: feeSort(event, kind) };
  }
  return null;
}

function feeSort(event: Event, kind: ClaimKind): Fee['sort'] {
  if (event.main.cue.feeSort !== undefined) return event.main.cue.feeSort;
  switch (kind) {
    case 'bid':
      return 'bid';
    case 'agreed':
      return 'agreed';
    case 'done':
      return 'paid';
    case 'exit':
      return 'asking';
    default:
      return 'valuation';
  }
}

/** How sure the article is: condition, then modality, then whose word it is, then hedges and the cue's own force. */
function certaintyOf(event: Event, stage: Stage, conditional: boolean, credit: Credit | null, person: PersonEntry, parties: readonly (ClubEntry | null)[]): Certainty {
  if (conditional) return 'speculative';
  if (stage.modal === 'could' || stage.modal === 'may') return 'hedged';
  if (stage.modal === 'would' || stage.modal === 'might') return 'speculative';
  if (stage.hedged) return 'hedged';
  if (credit !== null) {
    const { speaker } = credit;
    if (credit.sort !== 'speech') return 'reported';
    // The word of the person himself, of his agent, of a club that is party to it.
    const official = speaker === null || speaker === person || speaker.role === 'agent' || (speaker.club !== null && parties.includes(speaker.club));
    return official ? 'confirmed' : 'reported';
  }
  return event.elements.some((element) => element.cue.certainty === 'hedged') ? 'hedged' : 'asserted';
}

function traceOf(
  tokens: Tokens,
  event: Event,
  roles: Roles,
  stage: Stage,
  credit: Credit | null,
  conditional: boolean,
): Draft['trace'] {
  void governorsOf;
  const words = (item: Node | null): string =>
    item === null ? 'implied by the article' : tokens.slice(item.from, item.to);
  return [
    ...event.elements.map((element) => ({
      what: element === event.main ? 'cue' : 'governor',
      value: element.cue.rule,
      because: words(element.node),
    })),
    ...event.after.map((element) => ({
      what: 'outcome',
      value: element.cue.rule,
      because: words(element.node),
    })),
    ...roles.persons.map((filler) => ({
      what: 'person',
      value: filler.what.name,
      because: `${filler.from}: ${words(filler.item)}`,
    })),
    ...roles.buyers.map((filler) => ({
      what: 'to',
      value: filler.what.name,
      because: `${filler.from}: ${words(filler.item)}`,
    })),
    ...roles.sellers.map((filler) => ({
      what: 'from',
      value: filler.what.name,
      because: `${filler.from}: ${words(filler.item)}`,
    })),
    {
      what: 'stage',
      value: `${stage.kind} ${stage.status}`,
      because: stage.modal === '' ? 'as stated' : stage.modal,
    },
    ...(conditional
      ? [{ what: 'condition', value: 'speculative', because: 'stands under a condition' }]
      : []),
    ...(credit === null
      ? []
      : [
          {
            what: 'source',
            value: credit.sources.map((source) => source.name).join(' <- '),
            because: tokens.slice(credit.from, credit.to),
          },
        ]),
  ];
}
