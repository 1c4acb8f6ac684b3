import { OPEN } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import { endsClause } from './context.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import { endsThere } from './ending.js';
import type { Roles } from './filler.js';
import { hasSlot, isFilledFrom } from './having.js';
import { isSpokenOfBetween } from './interlude.js';
import { lastOf } from './list.js';
import { isOfClubs } from './nearby.js';
import { isWord, type Node, nodeAt } from './node.js';
import { mayPlay, type PersonEntry } from './people.js';
import { isAskedFor, opensWithMove, plansMove } from './planned-move.js';
import { onlyTells } from './saying.js';
import type { Sentence } from './sentence.js';
import { isContract } from './shapes.js';

/**
 * "PSG are interested as well", "an offer will follow": the person that the text speaks of, where the words
 * leave no room for another and he was spoken of just before.
 */
export function topicOf(
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  sentences: readonly Sentence[],
  index: number,
  out: readonly Draft[],
): PersonEntry | null {
  if (!goesWithoutSaying(nodes, event, roles) || asksForOther(nodes, event) || isOfClubs(event)) return null;
  if (event.main.cue.notion === 'shortlist' && isPredicate(nodes, event.main.index)) return null;
  // Somebody else stands there, named or not ("interested in a new striker").
  const first = event.elements[0]!.index;
  // "having offered £30m": said of the bid in front.
  if (
    event.after.length === 0 &&
    event.main.cue.kind === 'bid' &&
    isWord(nodeAt(nodes, event.main.group.from - 1), 'subordinate')
  )
    return null;
  for (let i = first; i < nodes.length && i <= event.to + 2; i++) {
    const item = nodes[i]!;
    // "despite interest from Fulham | (Evening Lantern)": whose word it is.
    if (item.mark === OPEN) break;
    if (item.kind === 'word' && (item.cls === 'position' || item.cls === 'man')) return null;
    if (item.kind === 'person' && !speaksFor(item)) return null;
  }
  for (let i = first - 1; i >= 0; i--) {
    const { person } = nodes[i]!;
    // "Benti said | Fulham are also keen", "According to Benti, Fulham are keen": whose word it is.
    if (person !== null && onlyTells(nodes, i, person)) continue;
    if (
      person !== null &&
      nodes[i]!.kind === 'person' &&
      (mayPlay(person) || isSpokenOf(person, index, out)) &&
      person.evidence >= 1
    )
      return event.main.cue.act === 'sell' && event.main.cue.part === 'verb' && !endsThere(nodes, event)
        ? null
        : toldOf(event, roles, person, out);
  }
  const last = lastOf(out);
  if (last === undefined) {
    const acts =
      event.main.cue.act === 'link' ||
      roles.buyers.some(({ from }) => from === 'subject' || from === 'possessor') ||
      // "The club rejected a bid from Everton"
      (isFilledFrom(roles.buyers, 'from') && event.main.cue.part === 'noun');
    const only = acts ? onlyPlayer(sentences, index) : null;
    return only === null ? null : toldOf(event, roles, only, out);
  }
  if (last.sentence < index - FAR || last.person.role === 'manager') return null;
  if (last.sentence < index - 2 && out[0]!.person !== last.person) return null;
  // Nobody else was spoken of in between.
  for (let s = last.sentence; s < index; s++) {
    for (const item of sentences[s]!.nodes)
      if (item.from > last.tokenTo && isSpokenOfBetween(sentences[s]!, item, last.person, out)) return null;
  }
  return toldOf(event, roles, last.person, out);
}

/** "in the market for | fresh quality": what follows is something else, of which nothing is known. */
function asksForOther(nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.part !== 'adjective' || main.node.tail === '' || main.args.length > 0) return false;
  const next = nodes[main.index + 1];
  return (
    next !== undefined &&
    (next.from > main.node.to ||
      isWord(next, 'common', 'new') ||
      isWord(next, 'common', 'thing') ||
      isWord(next, 'determiner', 'a'))
  );
}

/** "Adding to the back line has to be | the club's priority": what the sentence itself names is it. */
function isPredicate(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    // "both remain on the list"
    if (isWord(nodes[i], 'preposition')) return false;
    if (isWord(nodes[i], 'be')) return !nodes.slice(0, i).some((item) => isWord(item, 'pronoun'));
  }
  return false;
}

/** How many sentences an article may go on about the person whom it began with before he must be named again. */
const FAR = 6;

/** Whether an event can be about somebody whom its sentence does not name. */
function goesWithoutSaying(nodes: readonly Node[], event: Event, roles: Roles): boolean {
  const { main } = event;
  const { act, part, notion, governs } = main.cue;
  const ended = event.after[0]?.cue.governs;
  // "Everton are ready to offer a new contract", "to extend his contract", "after contract talks broke down"
  if (act === 'stay')
    return (
      notion === 'contract' &&
      (part === 'noun' || main.args.length === 0) &&
      (isFilledFrom(roles.sellers, 'subject') || (ended === 'stop' && main.args.length === 0))
    );
  if (act === 'leave' || act === 'recall' || act === 'swap') return false;
  // "have made three signings"
  if (notion === 'signing' && !hasSlot(main.args, 'possessor')) return false;
  // "will stay after a move to Everton fell through"
  const linked = event.elements[0]!.cue.act === 'link';
  if (
    act === 'join' &&
    (part !== 'noun' ||
      (ended !== 'stop' &&
        ended !== 'fail' &&
        !linked &&
        !plansMove(nodes, event, roles) &&
        !opensWithMove(nodes, event)))
  )
    return false;
  if (isContract(main.cue) && event.elements.length === 1) return false;
  if (isAskedFor(nodes, event)) return false;
  const object = main.args.some((arg) => arg.slot === 'object' && arg.item.kind !== 'club');
  // "have no intention of selling"
  if (act === 'sell' && part === 'verb')
    return (
      !object &&
      !hasSlot(main.args, 'object') &&
      !roles.passive &&
      roles.sellers.length > 0 &&
      (main.node.form === 'ing' || main.node.form === 'base' || main.amounts.length > 0)
    );
  if (act === 'sell') return true;
  if (roles.buyers.length === 0) return treatsOnly(event, roles);
  if (part !== 'verb' || governs === 'talk' || act === 'link' || main.cue.final === true) return true;
  // "have bid £30m"
  if (main.cue.kind === 'bid' && main.amounts.length > 0 && !object && main.node.form !== 'ing') return true;
  // "and Fulham have made an offer", "Fulham made the offer on Monday"
  if (main.cue.notion === 'bid' && main.args.length === 0 && isFilledFrom(roles.buyers, 'subject')) {
    const made = main.node.form === 'ed' && main.node.to - main.node.from > 1 && !roles.passive;
    return (main.group.have || made) && endsClause(nodes, main.index);
  }
  // "has a £30m clause, and Everton are ready to trigger it"
  if (main.cue.feeSort === 'clause' && part === 'verb') return true;
  // "are ready to pay £30m", "have agreed a fee of £30m"
  if (main.cue.objectless === true && main.amounts.length > 0 && event.elements.length > 1) return true;
  if (main.cue.kind === 'agreed' && !object && (main.amounts.length > 0 || roles.sellers.length > 0))
    return true;
  // "but face competition from Fulham", "but face a battle with Fulham"
  return (
    governs === 'rival' &&
    main.args.some(
      (arg) =>
        arg.slot === 'from' ||
        arg.slot === 'including' ||
        (arg.slot === 'object' && main.node.tail === 'with' && main.node.to - main.node.from > 2),
    )
  );
}

/** "Talks with Fulham are under way": one side is named, the other is the one that the text spoke of. */
function treatsOnly({ main }: Event, roles: Roles): boolean {
  return main.cue.kind === 'talks' && main.cue.part === 'noun' && roles.sellers.length === 1;
}

/** "his agent": who is treated with for the person. */
function speaksFor(item: Node): boolean {
  return item.traits?.role === 'agent' && (item.person === null || item.how === 'described');
}

/** The person, if what is told can be told of him. */
function toldOf(event: Event, roles: Roles, person: PersonEntry, out: readonly Draft[]): PersonEntry | null {
  const seller = roles.sellers[0]?.what ?? null;
  // "wanted by Everton, but Fulham hope to extend his contract": theirs it is.
  if (event.main.cue.act === 'stay')
    return seller === null ||
      person.club === seller ||
      (person.club === null && event.main.cue.part === 'verb')
      ? person
      : null;
  if (event.main.cue.act === 'sell' && event.main.cue.part === 'verb') {
    if (person.role === 'staff') return null;
    if (person.club !== null) return person.club === seller ? person : null;
    // "to replace Benti. Fulham want £20m": theirs is whom the text has wanted from them.
    const own = seller === null ? undefined : lastFrom(out, seller);
    if (own !== undefined) return own.person;
    // "Everton want Reuter, but Fulham are asking for £20m": theirs he is who do not want him.
    const asks = event.main.amounts.length > 0 && seller !== null;
    return asks && out.some((draft) => draft.person === person && draft.to !== null && draft.to !== seller)
      ? person
      : null;
  }
  if (event.main.cue.kind === 'agreed' && roles.buyers.every((buyer) => buyer.what === person.club)) {
    // "Fulham have agreed a fee of £30m": with the club that he is bound for.
    const bound = destinationOf(person, out);
    if (bound === null || bound === person.club) return null;
    roles.buyers.length = 0;
    roles.buyers.push({ what: bound, item: null, from: 'topic' });
    return person;
  }
  if (roles.buyers.length > 0 || seller === null || !treatsOnly(event, roles)) return person;
  // "Talks with Everton broke down": the side that he is not at is the one that would have had him.
  if (person.club !== null && person.club !== seller) {
    roles.buyers.push(roles.sellers[0]!);
    roles.sellers.length = 0;
    return person;
  }
  const to = destinationOf(person, out);
  if (to === null) return null;
  if (to === seller) roles.sellers.length = 0;
  roles.buyers.push({ what: to, item: null, from: 'topic' });
  return person;
}

/** The only player of the sentences just before. */
function onlyPlayer(sentences: readonly Sentence[], index: number): PersonEntry | null {
  let found: PersonEntry | null = null;
  for (let s = Math.max(0, index - 2); s < index; s++) {
    for (const { kind, person } of sentences[s]!.nodes) {
      if (kind !== 'person' || person === null || person === found || person.evidence < 1) continue;
      if (person.role !== null && person.role !== 'player') continue;
      if (found !== null) return null;
      found = person;
    }
  }
  return found;
}

/** Where the text has somebody going: the destination of what has gone furthest. */
export function destinationOf(
  person: PersonEntry,
  out: readonly Draft[],
  least: Draft['kind'] = 'interest',
): ClubEntry | null {
  let found: Draft | null = null;
  for (const draft of out) {
    if (draft.person !== person || draft.to === null || draft.status === 'negative') continue;
    if (found === null || STAGES.indexOf(draft.kind) >= STAGES.indexOf(found.kind)) found = draft;
  }
  return found === null || STAGES.indexOf(found.kind) < STAGES.indexOf(least) ? null : found.to;
}

const STAGES: readonly Draft['kind'][] = ['interest', 'talks', 'bid', 'agreed', 'done'];

/** "after joining the club": the one that the text has him at. */
export function homeOf(person: PersonEntry, out: readonly Draft[]): ClubEntry | null {
  if (person.club !== null) return person.club;
  for (let i = out.length - 1; i >= 0; i--) {
    const { person: who, kind, status, from, to } = out[i]!;
    if (who !== person) continue;
    if (kind === 'done' && status === 'positive' && to !== null) return to;
    if (from !== null) return from;
  }
  return null;
}

/** Whether the sentence has said something of his career already. */
function isSpokenOf(person: PersonEntry, index: number, out: readonly Draft[]): boolean {
  const last = lastOf(out);
  return last !== undefined && last.sentence === index && last.person === person;
}

/** Whom the last sentences have somebody join. */
export function joinedBefore(person: PersonEntry, index: number, out: readonly Draft[]): ClubEntry | null {
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= index - 2; i--) {
    const { person: who, kind, status, to } = out[i]!;
    if (who === person && kind === 'done' && status === 'positive' && to !== null) return to;
  }
  return null;
}

/** The last of some drafts that has somebody go from a club to another. */
function lastFrom(drafts: readonly Draft[], club: ClubEntry): Draft | undefined {
  for (let i = drafts.length - 1; i >= 0; i--)
    if (drafts[i]!.from === club && drafts[i]!.to !== null) return drafts[i];
  return undefined;
}
