import { askedOf } from './behest.js';
import type { ClubEntry } from './club.js';
import { isPronoun } from './discourse.js';
import type { Arg, Element, Event } from './element.js';
import type { Filler } from './filler.js';
import { firstIn, hasSlot, hasSubjectAs, isFilledFrom } from './having.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import { isBare } from './origin.js';
import type { PersonEntry } from './people.js';
import type { Referents } from './referents.js';
import { reframeMain } from './reframed.js';

/** "have offered Everton the chance to sign Reuter": whom the chance is offered to would buy, who offers it would sell. */
export function offersChance(event: Event): boolean {
  const { elements } = event;
  const offer = elements.findIndex(offersToClub);
  if (offer === -1) return false;
  for (let i = offer + 1; i < elements.length; i++) if (elements[i]!.cue.notion === 'hope') return true;
  return false;
}

function offersToClub({ cue, args }: Element): boolean {
  return cue.kind === 'bid' && hasSlot(args, 'object', 'club');
}

/** "have received a bid for Reuter", "face a £20m | bid for Reuter": theirs he is, and others bid for him. */
export function isOffered(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (hasSubjectAs(elements, 'seller')) return true;
  if (main.cue.kind !== 'bid' || main.cue.part !== 'noun') return false;
  let i = main.index - 1;
  while (
    i > 0 &&
    (nodes[i]!.kind === 'amount' || nodes[i]!.kind === 'club' || isWord(nodes[i], 'determiner'))
  )
    i--;
  return isWord(nodeAt(nodes, i), 'verb', 'faces');
}

/** Whether a person in front of what clubs do does it for himself: wishes for a club, or has come to terms with one. */
export function actsForHimself(nodes: readonly Node[], event: Event): boolean {
  return wishesForClub(nodes, event) || agreesTerms(event);
}

/**
 * "have cut short his loan from Fulham", "have ended the loan of Fulham's Reuter": who borrowed him sends him back, if the
 * words say whose he is.
 */
export function hasBorrowed(
  { main }: Event,
  persons: readonly Filler<PersonEntry>[],
  buyers: readonly Filler<ClubEntry>[],
  item: Node,
  club: ClubEntry | null,
): boolean {
  if (isFilledFrom(buyers, 'from')) return true;
  const own = persons[0]?.what.club ?? null;
  // "the Premier League club could recall him": whichever club that may be, only his own calls him back.
  if (main.cue.notion === '' && item.club?.described === true && own !== null && own !== club) return true;
  return main.cue.notion === 'cut-short' && main.node.tail === 'of' && own !== null && own !== club;
}

/** "Everton confirmed that | Reuter | has been recalled": whose word it is. */
export function clubTelling(nodes: readonly Node[], [subject]: readonly Node[]): readonly Node[] {
  if (subject === undefined) return [];
  const at = nodes.indexOf(subject) - 1;
  if (!isWord(nodeAt(nodes, at), 'relative') || nodeAt(nodes, at - 1)?.cue?.governs !== 'complete') return [];
  let i = at - 2;
  while (isWord(nodeAt(nodes, i), 'have')) i--;
  return nodeAt(nodes, i)?.kind === 'club' ? [nodes[i]!] : [];
}

/** "wants to join Everton and has | agreed terms": with whom, the text has told. */
function agreesTerms({ main, elements }: Event): boolean {
  const { cue, node, args } = main;
  return (
    cue.governs === 'agree' &&
    cue.kind === 'agreed' &&
    cue.part === 'verb' &&
    elements.length === 1 &&
    args.length === 0 &&
    node.to - node.from > 1
  );
}

/** "Reuter only wants Everton": a player who wishes for a club and nobody else. */
function wishesForClub(nodes: readonly Node[], event: Event): boolean {
  const { main } = event;
  if (main.cue.governs !== 'want' || main.cue.part === 'noun') return false;
  const club = firstIn(main.args, 'object', 'club');
  return (
    club !== undefined &&
    !isBare(club) &&
    isDirect(nodes, main.index, club) &&
    endsWish(nodes, club) &&
    event.elements.every((element) => element.cue.governs === 'want')
  );
}

/** "wants | Everton", but "needs time at | Everton": nothing else is wanted. */
function isDirect(nodes: readonly Node[], at: number, club: Node): boolean {
  for (let i = at + 1; nodes[i] !== undefined && nodes[i] !== club; i++)
    if (nodes[i]!.kind === 'cue' || isWord(nodes[i], 'preposition') || isWord(nodes[i], 'common'))
      return false;
  return true;
}

/** "wants Everton to play well", "targets Everton | momentum", "explains why Everton | are weak": more than the club. */
function endsWish(nodes: readonly Node[], club: Node): boolean {
  const next = nodes[nodes.indexOf(club) + 1];
  if (next === undefined) return true;
  if (next.from > club.to) return false;
  // "prefers Everton to Fulham"
  if (isWord(next, 'preposition', 'to')) return nodes[nodes.indexOf(next) + 1]?.kind === 'club';
  return !isWord(next, 'be') && !isWord(next, 'have') && !isWord(next, 'verb');
}

/** "Benti was replaced by | Reuter", "Everton have confirmed that | Reuter | will replace Benti": who gets his place; null if nobody is named. */
function heirOf({ main, elements }: Event): Node | null {
  if (main.cue.office !== 'heir') return null;
  if (main.group.be) return firstIn(main.args, 'by', 'person') ?? null;
  for (const { args } of elements) {
    const told = firstIn(args, 'clause', 'person');
    if (told !== undefined && elements[0] !== main) return told;
  }
  return null;
}

/** "Everton | want Reuter to take charge", "Everton | say that Reuter will replace Benti": whose post it is stands in front. */
export function givesPost(nodes: readonly Node[], { elements, main }: Event, acts: boolean): boolean {
  const { office } = main.cue;
  if (elements[0] === main) return false;
  return (
    office === 'charge' || (office === 'heir' ? acts : office === 'post' && !acts && isTheirPost(nodes, main))
  );
}

/** "want Reuter to become | their next manager", "to be their new | manager" */
function isTheirPost(nodes: readonly Node[], { index, args }: Element): boolean {
  const next = nodes[index + 1];
  return (
    args.length === 0 &&
    (next?.kind === 'person' ? runsClub(next.traits?.role) : isWord(next, 'role', 'manager'))
  );
}

/** Who follows a manager is one. */
function giveRole(person: PersonEntry | null): void {
  if (person !== null) person.role ??= 'manager';
}

/** "Reuter could replace Benti": a person who takes another's place is bound for his club. */
export function takePlace(
  event: Event,
  passive: boolean,
  subjects: Node[],
  clubs: boolean,
  refer: Referents,
): void {
  const { main } = event;
  const { personal } = main.cue;
  if (personal === undefined) return;
  const heir = heirOf(event);
  // "manager Benti has been replaced by | Reuter": whose place it is stands in front.
  const gone = heir !== null && runsClub(refer.person(subjects[0] ?? heir)?.role) ? subjects[0] : undefined;
  if (heir !== null) subjects.splice(0, subjects.length, heir);
  if (gone !== undefined && heir !== null) giveRole(refer.person(heir));
  if (heir !== null && main.group.be)
    reframeMain(
      event,
      personal,
      gone === undefined ? main.args.filter(({ slot }) => slot !== 'by') : [{ slot: 'object', item: gone }],
    );
  if (passive) return;
  // "have approached | Reuter | about replacing Benti"
  const asked = main.cue.office === '' ? null : askedOf(event, clubs);
  const doers = asked === null ? subjects : [asked];
  const clubsAct = clubs && asked === null && heir === null;
  const replaced = main.args.find(
    ({ slot, item }) => slot === 'object' && (item.kind === 'person' || isPronoun(item)),
  );
  if (replaced === undefined || doers.length === 0) return;
  const { act } = personal;
  // "The manager wants to be reunited with Reuter at Everton": he is the one who signs.
  const by = refer.person(doers[0]!);
  const other = refer.person(replaced.item);
  const meets = hasSlot(main.args, 'at') || runsClub(by?.role);
  if (
    main.cue.office === '' &&
    meets &&
    !runsClub(other?.role) &&
    by?.role !== 'player' &&
    other?.role != null
  )
    return;
  // "Reuter could follow Benti to Everton"
  if (main.cue.office === '' && !main.args.some(({ slot }) => slot === 'to' || slot === 'at')) return;
  if (act === 'join' && clubsAct && refer.person(replaced.item)?.role !== 'manager') return;
  reframeMain(event, personal);
}

/** The club of whom somebody replaces. */
export function placeOf(
  nodes: readonly Node[],
  event: Event,
  heirs: readonly Node[],
  refer: Referents,
): Filler<ClubEntry> | null {
  for (const { slot, item } of event.main.args) {
    if (slot !== 'object') continue;
    let person = refer.person(item);
    // "with Reuter lined up to replace | him": not himself.
    if (isPronoun(item) && heirs.some((heir) => heir.person === person))
      person = otherBoss(nodes, item, person);
    if (person?.club != null) return { what: person.club, item, from: 'object' };
  }
  return null;
}

/** The last manager in front of a pronoun who is somebody else. */
function otherBoss(nodes: readonly Node[], pronoun: Node, self: PersonEntry | null): PersonEntry | null {
  for (let i = nodes.indexOf(pronoun) - 1; i >= 0; i--) {
    const { person } = nodes[i]!;
    if (person !== null && person !== self && runsClub(person.role)) return person;
  }
  return null;
}

/** "could replace Benti if he leaves | Fulham": the club that the other may leave. */
export function placeLeft(
  nodes: readonly Node[],
  { main, to }: Event,
  refer: Referents,
): Filler<ClubEntry> | null {
  const next = nodes[to + 1]?.kind === 'mark' ? to + 2 : to + 1;
  // "Benti, who may leave Fulham"
  const hangs = isWord(nodes[next], 'condition') || isWord(nodes[next], 'relative');
  if (!hangs || !hasSlot(main.args, 'object')) return null;
  for (let i = next + 1; i < nodes.length && nodes[i]!.kind !== 'mark'; i++) {
    const club = nodes[i + 1];
    if (nodes[i]!.cue?.act !== 'leave' || club?.kind !== 'club') continue;
    const what = refer.club(club);
    return what === null ? null : { what, item: club, from: 'object' };
  }
  return null;
}

/** "beat", "pip": a race that has been decided. */
export function isBeaten({ main }: Event): boolean {
  return main.cue.governs === 'rival' && main.cue.kind === 'done';
}

/** "have missed out on Reuter to | Fulham": who has him now; but "may miss out", "are set to miss out". */
export function isLostTo({ main, elements }: Event): boolean {
  const { node, group } = main;
  return elements.length === 1 && node.form !== 'ing' && group.modal === '' && !group.to && !group.hedged;
}

/** "joined from Fulham", "completed a switch from Fulham": he has come, wherever it was. */
export function isTaken({ main, elements }: Event): boolean {
  return main.cue.part === 'verb' || elements[0]!.cue.governs === 'complete';
}

/** "hijack Reuter's move" */
export function isHijacked({ main, elements }: Event): boolean {
  return main.cue.act === 'join' && elements.some(({ cue }) => cue.notion === 'hijack');
}

/** "offered him to Everton": a person as object and a club behind "to". */
export function isHawked({ args }: Element): boolean {
  return hawkedIn(args) !== undefined && hasSlot(args, 'to', 'club');
}

/** "offered | Reuter | to Premier League clubs": or to clubs without a name. */
export function isHawkedAround(nodes: readonly Node[], element: Element): boolean {
  const hawked = hawkedIn(element.args);
  if (hawked === undefined) return false;
  if (hasSlot(element.args, 'to', 'club')) return true;
  const at = nodes.indexOf(hawked.item);
  return isWord(nodes[at + 1], 'preposition', 'to') && nodes[at + 2]?.kind === 'club';
}

function hawkedIn(args: readonly Arg[]): Arg | undefined {
  return args.find(({ slot, item }) => slot === 'object' && (item.kind === 'person' || isPronoun(item)));
}
