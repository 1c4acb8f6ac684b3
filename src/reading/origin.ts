import type { ClubEntry } from './club.js';
import type { Credit } from './credited.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { leftBefore } from './left-before.js';
import { credits, isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';

/** Who stays at or leaves "the club" does so at his own. */
export function sellerOf(
  act: string,
  seller: Roles['sellers'][number] | undefined,
  person: PersonEntry,
  index: number,
  out: readonly Draft[],
  /** The club of whom the clause hangs on. */
  teller: () => ClubEntry | null,
): ClubEntry | null {
  if (seller === undefined) return null;
  const own = act === 'stay' || act === 'keep' || act === 'leave' || act === 'sell';
  // "Everton want Reuter, but face a £20m asking price": whom they want is not theirs.
  if (act === 'sell' && seller.from === 'subject' && isSuitor(seller.what, person, index, out))
    return person.club;
  const bare =
    seller.item?.kind === 'club' && seller.item.how === 'described' && seller.item.names.length === 0;
  if (!own || !bare) return seller.what;
  return person.club ?? teller() ?? seller.what;
}

/** "the club", "this club's signing": no word tells which. */
export function isBare(item: Node | null): boolean {
  const club = item?.club ?? item?.traits?.club ?? null;
  return club?.described === true && club.names.length === 0;
}

/** "the Ligue 1 outfit": any club of a league. */
export function isOfLeague(item: Node | null): boolean {
  const club = item?.club ?? null;
  return (
    club?.described === true &&
    club.names.length > 0 &&
    club.names.every(({ kind }) => kind === 'competition')
  );
}

/** The club for which somebody speaks of one of its players. */
export function spokenFor(credit: Credit | null): ClubEntry | null {
  if (credit === null) return null;
  const role = credit.speaker?.role;
  return credit.club ?? (runsClub(role) ? (credit.speaker?.club ?? null) : null);
}

/** "Everton target Reuter says": what he is called in front of his words is not his word. */
export function isOfSpeaker({ main }: Event, { speaker, from }: Credit): boolean {
  if (speaker === null || main.cue.act !== 'buy' || main.cue.governs === 'talk') return false;
  for (const { slot, item } of main.args)
    if (slot === 'object' && item.person === speaker && item.to <= from) return true;
  return false;
}

/** A club that the sentence has just said wants somebody. */
function isSuitor(club: ClubEntry, person: PersonEntry, index: number, out: readonly Draft[]): boolean {
  return out.some(
    ({ sentence, person: who, to, kind }) =>
      sentence === index && who === person && to === club && kind !== 'done' && kind !== 'loan-return',
  );
}

/** Where nobody would get him, the club that speaks of him. */
export function toldBy(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  { persons, buyers }: Roles,
  credit: Credit | null,
  out: readonly Draft[],
): ClubEntry | null {
  if (buyers.length === 0) return tellerOf(page, nodes, event) ?? spokenFor(credit);
  const own = spokenFor(credit);
  if (credit === null || own === null || buyers.some(({ what }) => what === own)) return null;
  // "The Fulham president says Reuter could be sold to Everton": who speaks of a sale has him.
  const { act, kind } = event.main.cue;
  if (act === 'sell') return own;
  // "Fulham have announced that Reuter has joined Everton", "The Fulham manager says Everton have made no bid for him"
  if (credit.club === null && kind !== 'bid' && kind !== 'talks') return null;
  return out.some(({ person, to }) => to === own && persons.some(({ what }) => what === person)) ? null : own;
}

/** "Fulham have told Everton that Reuter is not for sale": who speaks of him so has him. */
export function tellerOf(page: Page, nodes: readonly Node[], event: Event): ClubEntry | null {
  const { act } = event.main.cue;
  if (act !== 'leave' && act !== 'sell' && act !== 'stay') return null;
  for (let i = event.elements[0]!.index - 1; i > 0; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark') return null;
    if (!credits(item, 'after')) continue;
    // "Everton have been warned by the Fulham coach that Reuter will stay"
    if (isWord(nodes[i + 1], 'preposition', 'by')) return nodes[i + 2]?.person?.club ?? null;
    const verb = page.slice(item!.from, item!.to);
    if (!page.marks.tells.test(verb) && !page.marks.warns.test(verb)) continue;
    const told = isWord(nodes[i + 1], 'determiner') ? nodes[i + 2] : nodes[i + 1];
    // "Fulham have told | us | that he is not for sale"
    const us = told?.kind === 'word' && isWord(told, 'pronoun');
    if (told?.kind === 'person' && act === 'leave') return clubOfTeller(nodes, i);
    if ((told?.kind !== 'club' && !us) || act === 'stay') return null;
    const at = tellerAt(nodes, i);
    const teller = isWord(nodeAt(nodes, at), 'and') ? clauseHead(nodes, at - 1) : nodeAt(nodes, at);
    // "Reuter has told Fulham that he wants to leave", "Reuter, who is wanted by Everton, will tell Fulham"
    if ((teller?.kind === 'person' || teller?.kind === 'mark') && act === 'leave')
      return told.club?.resolved ?? null;
    return teller?.kind === 'club' && !teller.possessive ? (teller.club?.resolved ?? null) : null;
  }
  return null;
}

/** "Fulham | sign Benti and tell Everton that ...": who does what stands in front of the "and". */
function clauseHead(nodes: readonly Node[], at: number): Node | undefined {
  let i = at;
  while (i > 0 && nodes[i - 1]!.kind !== 'mark') i--;
  return nodeAt(nodes, i);
}

/** "Fulham | have reportedly | told": where who tells it stands, in front of the small words. */
function tellerAt(nodes: readonly Node[], at: number): number {
  const verb = isWord(nodeAt(nodes, at - 1), 'hedge') ? at - 1 : at;
  const before = nodeAt(nodes, verb - 1);
  return isWord(before, 'have') || isWord(before, 'modal') ? verb - 2 : verb - 1;
}

/** "Fulham have | told Reuter he can leave", "the Fulham manager has | told Reuter": whose he is. */
function clubOfTeller(nodes: readonly Node[], at: number): ClubEntry | null {
  const teller = nodeAt(nodes, tellerAt(nodes, at));
  if (teller?.kind === 'club' && !teller.possessive) return teller.club?.resolved ?? null;
  const role = teller?.kind === 'person' ? teller.person?.role : null;
  return runsClub(role) ? teller!.person!.club : null;
}

/** "The Fulham president has warned Everton to forget about Reuter": he who tells a suitor so has him. */
export function warnerOf(
  page: Page,
  nodes: readonly Node[],
  buyers: Roles['buyers'],
  credit: Credit | null,
): ClubEntry | null {
  const warned = buyers[0]?.item ?? null;
  if (warned === null || warned.kind !== 'club') return null;
  const at = nodes.indexOf(warned);
  const verb = isWord(nodeAt(nodes, at - 1), 'determiner') ? at - 2 : at - 1;
  const item = nodeAt(nodes, verb);
  if (!credits(item, 'after') || !page.marks.warns.test(page.slice(item!.from, item!.to))) return null;
  const teller = isWord(nodeAt(nodes, verb - 1), 'have') ? nodeAt(nodes, verb - 2) : nodeAt(nodes, verb - 1);
  const role = teller?.person?.role;
  const club =
    teller?.kind === 'club'
      ? (teller.club?.resolved ?? null)
      : runsClub(role)
        ? teller!.person!.club
        : spokenFor(credit);
  return club === buyers[0]!.what ? null : club;
}

/** "on loan at Everton from Fulham", "Everton will talk to Reuter about his future": theirs he is. */
export function ownOutright(nodes: readonly Node[], event: Event, { persons, buyers, sellers }: Roles): void {
  const { main } = event;
  const { notion, governs, kind } = main.cue;
  // "Fulham turned down a move from Everton for Reuter": from where the offer comes, and he does not.
  const [first] = event.elements;
  if (notion === 'move' && first!.cue.answers === 'no' && persons[0]?.from === 'for')
    if (buyers[0]?.from === 'subject' && sellers[0]?.from === 'from')
      buyers[0] = sellers.splice(0, 1, buyers[0])[0]!;
  // "I signed Reuter for Everton," said the Fulham manager: who signs for a club then, wherever he is now.
  if (notion === 'sign' && sellers.length === 1 && sellers[0]!.from === 'for')
    if (persons[0]?.from === 'object' && buyers.every(({ item }) => item?.kind === 'person'))
      buyers.splice(0, buyers.length, sellers.pop()!);
  // "Fulham have agreed a fee with Everton for their striker Reuter": whose he is lets him go.
  if (kind === 'agreed' && persons.length === 1 && buyers.length === 1 && sellers.length === 1)
    if (sellers[0]!.from === 'with' && persons[0]!.what.club === buyers[0]!.what)
      buyers[0] = sellers.splice(0, 1, buyers[0]!)[0]!;
  if (sellers.length === 1 && notion === 'loaned')
    for (const { what } of persons) what.club = sellers[0]!.what;
  const left = main.cue.act === 'leave' ? leftBefore(nodes, event, sellers) : null;
  if (left !== null && persons.length === 1) persons[0]!.what.left ??= left;
  if (governs !== 'talk' || buyers.length !== 1 || !tellsOfFuture(nodes, event.main.index)) return;
  for (const { what } of persons) what.club ??= buyers[0]!.what;
}

/** "hold talks with Reuter | over his future" */
function tellsOfFuture(nodes: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < nodes.length && nodes[i]!.kind !== 'mark'; i++) {
    if (!isWord(nodes[i], 'possessive', 'his') && !isWord(nodes[i], 'possessive', 'their')) continue;
    return isWord(nodeAt(nodes, i - 1), 'preposition') && nodes[i + 1]?.cue?.unsettled === true;
  }
  return false;
}
