import { arrivedAt, arrivesOn, debutAt, hasArrived, sameClub } from './arrival.js';
import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import { giveHost } from './fellows.js';
import type { Roles } from './filler.js';
import { groupStart } from './group.js';
import { hasSlot, hasSubjectAs } from './having.js';
import {
  agreedWith,
  busyBefore,
  comeBefore,
  hostOf,
  isRefused,
  onlyBuyer,
  onlySuitor,
  pushBidder,
  pushSpoken,
  roomAt,
  spokenOf,
} from './last-buyer.js';
import { lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import { refusesBid } from './outcome.js';
import type { Page } from './page.js';
import { namesOnlySellers } from './parties.js';
import { replacedClub } from './replacing.js';
import { sectionClub } from './section.js';
import { linkSeeker, listOf } from './seeker.js';
import type { Sentence } from './sentence.js';
import { leadOf } from './whose-club.js';

/** "has completed a £5m | move from Fulham": one that is made or as good as made, to where it is taken to be known. */
function isMoveFrom({ main, elements }: Event): boolean {
  const [{ cue }] = elements as [Event['main']];
  return (
    main.cue.notion === 'move' &&
    elements.length > 1 &&
    (cue.governs === 'complete' || cue.governs === 'close')
  );
}

/** "want Reuter and are considering a player-plus-cash deal involving Benti": for whom Benti would go. */
export function swapTopic(event: Event, roles: Roles, index: number, out: readonly Draft[]): void {
  const last = lastOf(out);
  if (event.main.cue.act !== 'swap' || roles.swapped.length === 0 || last === undefined) return;
  if (last.sentence !== index || last.to === null || last.status === 'negative') return;
  if (roles.swapped.some(({ what }) => what === last.person)) return;
  roles.persons.push({ what: last.person, item: null, from: 'topic' });
  if (roles.buyers.length === 0) roles.buyers.push({ what: last.to, item: null, from: 'topic' });
}

/** Whether nobody but the suitor last spoken of is said to act: "Fulham have halted interest" is another's. */
export function isSuitors(roles: Roles, last: Draft): boolean {
  return roles.buyers.every(
    ({ what }) => what === last.to || what === last.from || what === last.person.club,
  );
}

/** "almost joined Fulham, but the deal collapsed": another deal than that of the sentence before. */
export function isElsewhere(nodes: readonly Node[], event: Event, last: Draft, index: number): boolean {
  if (last.sentence === index) return false;
  // "Everton want Reuter. Fulham have rejected an offer": theirs he is.
  const owner = last.person.club === null && last.from === null && refusesBid(event);
  for (let i = 0; i < event.elements[0]!.index; i++) {
    const club = nodes[i]!.kind === 'club' ? (nodes[i]!.club?.resolved ?? null) : null;
    if (club === null || club === last.to || club === last.person.club || club === last.from) continue;
    if (!owner || club.nation) return true;
    last.person.club = club;
    last.from = club;
  }
  return false;
}

/** "Reuter is being monitored", "has been recruited": the club that the text spoke of last. */
export function topicBuyers(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  sentences: readonly Sentence[],
  index: number,
  out: readonly Draft[],
): void {
  const { act, part, notion, back, kind } = event.main.cue;
  giveHost(event, nodes, roles, index, out);
  // "nobody has asked for permission to speak to him", "was asked about him" by the press: who would is named, or nobody.
  if (roles.buyers.length > 0 || notion === 'request' || (notion === 'enquiry' && roles.passive)) return;
  const short = replacedClub(nodes, event);
  if (short !== null && roles.persons.every(({ what }) => what.club !== short)) {
    roles.buyers.push({ what: short, item: null, from: 'clause' });
    return;
  }
  const lead = comesAlong(nodes, event, roles) ? leadOf(sentences[index]!) : debutAt(nodes, event, roles);
  if (lead !== null && roles.persons.every(({ what }) => what.club !== lead)) {
    roles.buyers.push({ what: lead, item: null, from: 'topic' });
    return;
  }
  const listed = part === 'noun' && (notion === 'shortlist' || (index > 0 && namesOnlySellers(nodes, roles)));
  // "has joined from Fulham", "has returned from a loan".
  const arriving =
    act === 'join' &&
    (part === 'verb'
      ? roles.sellers.length > 0 || arrivesOn(nodes, event)
      : roles.sellers.length > 0 && (hasArrived(nodes, event) || isMoveFrom(event)));
  if (notion === 'rebuff' || (act === 'join' && roles.passive && roles.persons[0]!.from === 'by')) {
    const what = sameClub(event, roles, index, out);
    if (what !== null) roles.buyers.push({ what, item: null, from: 'topic' });
    return;
  }
  const refused = (kind === 'bid' || kind === 'talks') && isRefused(nodes, event);
  if (act === 'buy' && (refused || (kind === 'bid' && event.after.length > 0))) {
    // "will bid again after an offer was rejected"
    const last = lastOf(out);
    if (
      last?.sentence === index &&
      last.to !== null &&
      roles.persons.every((person) => person.what === last.person)
    )
      roles.buyers.push({ what: last.to, item: null, from: 'topic' });
    // "Everton are looking for a striker after a | bid for Reuter was rejected": theirs, who look for one.
    else if (last?.sentence !== index) pushBidder(nodes, event, roles, refused ? out : []);
    return;
  }
  // "Everton want Reuter. Fulham have turned down £20m for him": theirs, if nobody else seeks him.
  if (
    act === 'buy' &&
    part === 'verb' &&
    event.main.amounts.length > 0 &&
    hasSubjectAs(event.elements, 'seller')
  ) {
    const what = onlySuitor(roles.persons[0]!.what, out);
    if (what !== null && !roles.sellers.some((seller) => seller.what === what))
      roles.buyers.push({ what, item: null, from: 'topic' });
    return;
  }
  // "could sign Benti should a move for Reuter fail"
  if (act === 'buy' && event.after.length > 0 && !strangerBetween(nodes, event)) {
    const last = lastOf(out);
    if (last?.sentence === index && last.to !== null && last.status === 'positive')
      roles.buyers.push({ what: last.to, item: null, from: 'topic' });
    // "Everton need a striker after a | move for Reuter collapsed"
    else if (last?.sentence !== index) pushBidder(nodes, event, roles, []);
    if (last?.sentence !== index) pushSpoken(event, roles, sentences, index, page.about);
    return;
  }
  // "edges closer to a return": from an injury.
  if (back === true && part === 'noun' && event.main.args.length === 0) return;
  // "has agreed personal terms", "is due to undergo a medical": where the text has him going.
  if (
    event.elements.some((element) => element.cue.kind === 'agreed') &&
    (event.main.cue.kind === 'agreed' || part === 'noun') &&
    roles.sellers.length === 0 &&
    !strangerBetween(nodes, event)
  ) {
    const what = agreedWith(page, event, roles, out);
    if (what !== null) roles.buyers.push({ what, item: null, from: 'topic' });
    return;
  }
  // "is keen on the move": the one that the text has just spoken of.
  if (act === 'join' || (act === 'buy' && part === 'noun' && event.elements.length > 1)) {
    const [person] = roles.persons;
    const last = lastOf(out);
    if (
      isTheMove(nodes, event) &&
      last !== undefined &&
      last.sentence >= index - 2 &&
      person!.what === last.person &&
      last.to !== null &&
      last.status === 'positive'
    ) {
      roles.buyers.push({ what: last.to, item: null, from: 'topic' });
      return;
    }
  }
  if (event.elements[0]!.cue.act === 'link') linkSeeker(sentences, index, event, roles);
  if (!arriving && !(act === 'buy' && (roles.passive || listed))) return;
  // "is a man in demand": of nobody in particular.
  const bare = listed && event.main.args.length === 0;
  if (bare && isWord(nodeAt(nodes, event.main.index - 1), 'preposition', 'in')) return;
  // "Benti in demand": a heading begins another item.
  if (listed && sentences[index]!.heading && lastOf(out)?.person !== roles.persons[0]?.what) return;
  // "was followed by Benti": somebody is named who did it.
  if (roles.passive && hasSlot(event.main.args, 'by', 'person')) return;
  if ((!arriving || back === true) && strangerBetween(nodes, event, roles)) return;
  // "has been on Benti's radar": of whom it is not said whose manager he is.
  if (!arriving && hasSlot(event.main.args, 'possessor', 'person')) return;
  // "Fulham are short, with Reuter brought back": the club that the sentence is about.
  const about = roles.passive && (back === true || isBeside(nodes, event)) ? clubOf(nodes) : null;
  // "Fulham are delighted to announce that Reuter has joined from Everton"
  const herald = arriving
    ? nodes.find(
        (item) =>
          item.kind === 'club' &&
          item.from < event.elements[0]!.node.from &&
          item.club?.resolved != null &&
          !roles.sellers.some((seller) => seller.what === item.club?.resolved) &&
          !out.some(({ sentence, from }) => sentence === index && from === item.club?.resolved),
      )
    : undefined;
  const spoken = arriving
    ? (herald?.club?.resolved ?? null)
    : ((notion === 'arrival' || notion === 'signing' ? roomAt(index, out) : null) ??
      spokenOf(roles, sentences, index, out));
  const settled = arriving ? comeBefore(event, roles, out) : out;
  const told =
    spoken ??
    sectionClub(sentences, index) ??
    (arriving ? hostOf(index, settled) : null) ??
    (roles.sellers.length > 0 || arriving ? arrivedAt(sentences, index, event, roles, page.about) : null) ??
    (arriving ? null : busyBefore(roles, sentences, index)) ??
    onlyBuyer(settled) ??
    (listed && notion === 'shortlist' ? listOf(page, sentences, index, event, roles) : null);
  const what = about ?? hostOrSeller(told, roles, out, page.about);
  if (what === null || roles.sellers.some((seller) => seller.what === what)) return;
  // "the contract offers put to Reuter": by the club of which the text speaks, to keep him.
  const offered = notion === 'contract-bid' ? roles.sellers : roles.buyers;
  offered.push({ what, item: null, from: about === null ? 'topic' : 'clause' });
}

/** "with Reuter and Benti | signed on four-year deals": said beside a clause about a club. */
function isBeside(nodes: readonly Node[], { elements }: Event): boolean {
  const at = elements[0]!.group.from - 1;
  if (nodeAt(nodes, at)?.kind !== 'person') return false;
  return isWord(nodeAt(nodes, groupStart(nodes, at) - 1), 'preposition', 'with');
}

/** The first club of a sentence, be it as that whose signing or manager somebody is. */
function clubOf(nodes: readonly Node[]): ClubEntry | null {
  for (const { kind, club, traits } of nodes) {
    const mention =
      kind === 'club' ? club : traits?.signing === true || runsClub(traits?.role) ? traits!.club : null;
    if (mention?.resolved != null) return mention.resolved;
  }
  return null;
}

/** "Everton have sold Benti to Fulham. The arrival of Reuter ...": at the club that the text is about, though it has just sold. */
function hostOrSeller(
  host: ClubEntry | null,
  { persons }: Roles,
  out: readonly Draft[],
  about: ClubEntry | null,
): ClubEntry | null {
  if (host === null || about === null) return host;
  let last: Draft | undefined;
  for (const draft of out) {
    if (draft.to !== host) continue;
    // He has been told to go there himself.
    if (persons.some(({ what }) => what === draft.person)) return host;
    if (draft.from !== null) last = draft;
  }
  if (last === undefined || last.from !== about) return host;
  return last.kind === 'agreed' || last.kind === 'done' ? about : host;
}

/**
 * "Fulham have rebuilt, with | Reuter and Benti | arriving", "brought in", "have made new signings, | including Reuter": of
 * those whom the club of a sentence has got.
 */
function comesAlong(nodes: readonly Node[], { main, elements }: Event, { persons, sellers }: Roles): boolean {
  const { act, part, notion, kind } = main.cue;
  if (elements.length > 1 || sellers.length > 0) return false;
  if (notion === 'signing') return hasSlot(main.args, 'including', 'person');
  if (part !== 'verb' || main.args.length > 0 || main.group.modal !== '' || main.group.negated) return false;
  const { form } = main.node;
  const comes = act === 'join' && form === 'ing' && (notion === 'arrival' || notion === 'join');
  const got = act === 'buy' && kind === 'done' && (form === 'ed' || form === 'participle') && !main.group.be;
  const item = persons[0]?.item ?? null;
  if ((!comes && !got) || item === null) return false;
  const start = groupStart(nodes, nodes.indexOf(item));
  return isWord(nodeAt(nodes, start - 1), 'preposition', 'with') && isComma(nodeAt(nodes, start - 2));
}

/** "keen on | the move", "wants | the move": one that was spoken of. */
function isTheMove(nodes: readonly Node[], { main, elements, after }: Event): boolean {
  if (
    main.cue.part !== 'noun' ||
    main.args.length > 0 ||
    main.index + 1 !== nodes.length - 1 ||
    after.length > 0
  )
    return false;
  const before = nodeAt(nodes, main.index - 1);
  return elements.length > 1 && (isWord(before, 'determiner', 'the') || isWord(before, 'possessive'));
}

/** "an offer from a Saudi club": another club stands there, without a name. */
function strangerBetween(nodes: readonly Node[], event: Event, roles?: Roles): boolean {
  for (let i = event.elements[0]!.index; i < nodes.length && i <= event.to + 3; i++) {
    const { kind, club } = nodes[i]!;
    // "was brought in from Fulham": the club that he was at.
    if (kind === 'club' && roles?.sellers.some((seller) => seller.what === club?.resolved)) continue;
    if (kind === 'club' || kind === 'side') return true;
  }
  return false;
}
