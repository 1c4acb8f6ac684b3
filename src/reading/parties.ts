import type { ClubEntry } from './club.js';
import type { Arg, Element, Event } from './element.js';
import type { Filler, Roles } from './filler.js';
import { hasSlot, hasSubjectAs, isFilledFrom, isGoverned } from './having.js';
import { alike } from './nearby.js';
import type { Node } from './node.js';
import type { Parts } from './parts.js';
import type { PersonEntry } from './people.js';
import type { Referents } from './referents.js';
import { isContract, type ShapedCue } from './shapes.js';

/** The two clubs that treat with one another in front of an agreement or of talks over somebody. */
export function partiesOf(
  event: Event,
  subject: readonly Node[],
  person: Filler<PersonEntry> | undefined,
): readonly Node[] | null {
  if (person === undefined || subject.length !== 2 || !subject.every(isClubs)) return null;
  // "have made approaches": each of them does.
  if (event.main.cue.notion === 'enquiry') return null;
  const { item } = person;
  // "in talks over a fee for Reuter", but "in talks for Reuter": of what is settled between two.
  const priced = person.from === 'for' && item !== null && item.from >= event.main.node.to + 3;
  const about =
    priced ||
    person.from === 'over' ||
    person.from === 'about' ||
    person.from === 'regarding' ||
    person.from === 'of';
  let treats = false;
  for (const { cue, args } of event.elements)
    treats ||= cue.governs === 'agree' || (cue.governs === 'talk' && (about || hasSlot(args, 'over')));
  const over = event.elements[0]!.cue.governs === 'talk' && isContract(event.main.cue);
  return treats || over ? subject : null;
}

function isClubs({ kind }: Node): boolean {
  return kind === 'club';
}

/** Takes out of the buyers those whom other words of the event show to be none. */
export function sortSides(
  nodes: readonly Node[],
  buys: boolean,
  passive: boolean,
  { persons, buyers, sellers, counterparts }: Parts,
): void {
  const [first] = buyers;
  if (buys && buyers.length === 1 && first!.from === 'subject' && first!.item !== null) {
    // "Everton, like Fulham, want him"
    const item = alike(nodes, first!.item);
    const what = item?.club?.resolved ?? null;
    if (what !== null) buyers.push({ what, item, from: 'subject' });
  }
  const bound = buys && passive && isFilledFrom(buyers, 'to');
  for (let i = buyers.length - 1; i >= 0; i--) {
    const { from, what } = buyers[i]!;
    // "was loaned to Everton | by Fulham": whose he was, where the words say where he went.
    if (from === 'by' && bound) sellers.push(...buyers.splice(i, 1));
    // "poached from Fulham to be | their | manager": not theirs who lost him.
    else if (from === 'post' && sellers.some((seller) => seller.what === what)) buyers.splice(i, 1);
  }
  if (!passive) turnSides(persons, buyers, sellers, counterparts);
}

/** "Fulham are in talks with Everton over Reuter": of two clubs that treat with one another his own sells. */
function turnSides(
  persons: readonly Filler<PersonEntry>[],
  buyers: Filler<ClubEntry>[],
  sellers: Filler<ClubEntry>[],
  counterparts: readonly Arg[],
): void {
  if (counterparts.length === 0 || sellers.length === 0 || persons.length === 0 || buyers.length !== 1)
    return;
  const own = buyers[0]!;
  if (own.from !== 'subject') return;
  for (const { what } of persons) if (what.club !== own.what || what.loan) return;
  for (const { item, what } of sellers)
    if (what === own.what || !counterparts.some((arg) => arg.item === item)) return;
  buyers.splice(0, 1, ...sellers.splice(0));
  sellers.push(own);
}

/** "rejected the bid": the refusal stands in front. */
export function refusedFirst(event: Event): boolean {
  return event.elements[0]!.cue.governs === 'reject';
}

/** "offers cover to Benti": what a player gives somebody is nobody's bid. */
export function lendsHand({ cue }: Element, doers: readonly Node[]): boolean {
  return cue.kind === 'bid' && doers.length > 0;
}

/** "considers options": who stands in front does the wanting. */
export function weighs(event: Event): boolean {
  const first = event.elements[0]!;
  return (
    first !== event.main &&
    first.cue.part === 'verb' &&
    first.cue.act === 'buy' &&
    first.cue.kind !== 'agreed' &&
    !first.group.be &&
    (first.group.have || (first.node.form !== 'ed' && first.node.form !== 'participle')) &&
    first.node.form !== 'none'
  );
}

/** "a move for Reuter from Fulham": the seller, where the buyer stands in front; but "an offer for Reuter from Everton". */
export function sellsBehind(event: Event, element: Element, arg: Arg, clubsAct: boolean): boolean {
  // "face competition for Reuter from Everton"
  if (element.cue.governs === 'rival') return false;
  const at = element.args.indexOf(arg);
  const personFirst = element.args
    .slice(0, at)
    .some((other) => other.item.kind === 'person' && other.slot !== 'possessor');
  const owned = hasSlot(element.args, 'possessor', 'club');
  const refused = isGoverned(event.elements, 'reject') || isGoverned(event.after, 'reject');
  const received = hasSubjectAs(event.elements, 'seller');
  return personFirst && !refused && !received && (owned || clubsAct);
}

/** "Everton are to loan Reuter to Fulham": whose player he is, where the verb says both where to and for how long. */
export function lends(
  event: Event,
  persons: readonly Filler<PersonEntry>[],
  subjectClubs: readonly Node[],
  refer: Referents,
): boolean {
  const { main } = event;
  if (main.cue.part !== 'verb' || main.cue.kind !== 'done' || subjectClubs.length === 0) return false;
  let where: ClubEntry | null = null;
  for (const { slot, item } of main.args) if (slot === 'to') where ??= refer.club(item);
  if (where === null || where.nation || !isFilledFrom(persons, 'object')) return false;
  for (const item of subjectClubs) if (refer.club(item) === where) return false;
  return true;
}

/**
 * "with their pursuit of Benti over", "ending Fulham's hopes of signing him": whether what is sought is that of those whose it
 * is called, and of nobody in front of it.
 */
export function isOwners({ elements, main }: Event): boolean {
  const first = elements[0]!;
  const { governs } = first.cue;
  return first === main || governs === 'neutral' || governs === 'stop' || spoils(first);
}

/** "could scupper their move": others' business. */
function spoils({ cue }: Element): boolean {
  return cue.notion === 'spoil';
}

/** "want to convince Reuter | to snub interest from Everton": they want him, and it is he who snubs others. */
export function winsOver({ elements }: Event): boolean {
  return (
    isGoverned(elements, 'reject') &&
    elements.some(({ cue, args }) => cue.notion === 'want' && hasSlot(args, 'object', 'person'))
  );
}

/**
 * Who turns an offer "from Everton" down is the seller; so is who turns down one of nobody in particular, and who wards
 * off interest in his player.
 */
export function refuses({ main, elements }: Event, hasBuyers: boolean): boolean {
  const { kind, part, governs } = main.cue;
  // "reject second | Reuter | bid": a noun, whatever else the word may be.
  const offered =
    (part === 'noun' && (kind === 'bid' || kind === 'talks')) ||
    (kind === 'bid' && hasSlot(main.args, 'possessor'));
  const wards = part === 'noun' && governs === 'want' && kind === 'interest';
  for (const { cue } of elements) {
    if (cue.governs !== 'reject') continue;
    const theirs = cue.notion === 'resistance' || (cue.notion !== 'denial' && main.cue.notion === '');
    if (hasBuyers || (offered && cue.notion !== 'denial') || (wards && theirs)) return true;
  }
  return isAnswered(main, elements[0]!);
}

/** "weigh up | Everton's | offer for Reuter": another's, which is theirs to answer. */
function isAnswered(main: Element, first: Element): boolean {
  if (first === main || main.cue.kind !== 'bid' || main.cue.part !== 'noun' || first.cue.kind !== 'interest')
    return false;
  return hasSlot(main.args, 'possessor', 'club');
}

/** "have sanctioned a deal with Fulham for Reuter": who lets him go deals with who gets him. */
export function lets(event: Event, dealt: boolean): boolean {
  const { main, elements } = event;
  const first = elements[0]!;
  const deals = dealt && first !== main && main.cue.part === 'noun';
  return (deals && first.cue.governs === 'allow' && !first.group.be) || letsTalk(event);
}

/** "have allowed Reuter to | speak to Everton", "have given permission for Reuter to | hold talks with Everton" */
export function letsTalk({ main, elements }: Event): boolean {
  const { cue, args, group } = elements[0]!;
  if (cue.governs !== 'allow' || group.be || main.cue.governs !== 'talk') return false;
  return hasSlot(args, 'object', 'person') || hasSlot(args, 'for', 'person');
}

/** "let | Everton | sign Reuter", "prevent | Everton | from signing Reuter": who is to do it, or not. */
export function letsSign({ cue }: Element, { main }: Event): boolean {
  return cue.governs === 'allow' || isKeptFrom(cue, main);
}

/** "prevent Everton from | signing Reuter" */
export function isKeptFrom({ governs }: ShapedCue, { cue, node }: Element): boolean {
  return governs === 'reject' && cue.act === 'buy' && cue.part === 'verb' && node.form === 'ing';
}

/** "a deal for Reuter | including | Benti": who would go the other way. */
export function isThrownIn({ args }: Element, { slot, item }: Arg): boolean {
  return slot === 'including' && item.kind !== 'club' && hasSlot(args, 'for', 'person');
}

/** "Talks with Fulham over Reuter are under way": no club is named but that with which they are held. */
export function namesOnlySellers(nodes: readonly Node[], { sellers }: Roles): boolean {
  return nodes.every(
    ({ kind, club }) =>
      kind !== 'club' || sellers.some(({ what, from }) => from === 'with' && what === club?.resolved),
  );
}
