import type { ClubEntry } from './club.js';
import type { Arg, Element } from './element.js';
import type { Event } from './event.js';
import type { Filler, Roles } from './filler.js';
import { isName } from './name.js';
import { clubBefore, clubServed, isShortlist, relativeObject } from './nearby.js';
import { isWord, type Node } from './node.js';
import { isPostPhrase } from './nominal.js';
import type { PersonEntry } from './people.js';
import type { Referents } from './referents.js';
import { defaultSlot, isActor, isPassive } from './slots.js';
import { isHawked } from './stage.js';
import { subjectOf } from './subject.js';

/** Fills the roles of an event: from what hangs on it, from its subject, then from the article. */
export function rolesOf(
  nodes: readonly Node[],
  event: Event,
  earlier: readonly Event[],
  refer: Referents,
): Roles {
  const act = event.main.cue.act!;
  const passive = isPassive(nodes, event);
  const subject = subjectOf(nodes, event, earlier);
  const persons: Filler<PersonEntry>[] = [];
  const buyers: Filler<ClubEntry>[] = [];
  const sellers: Filler<ClubEntry>[] = [];
  const addPerson = (item: Node, from: string): void => {
    const what = refer.person(item);
    if (what !== null && !persons.some((known) => known.what === what)) persons.push({ what, item, from });
  };
  const addClub = (list: Filler<ClubEntry>[], item: Node, from: string): void => {
    const what = refer.club(item);
    if (what !== null && !list.some((known) => known.what === what)) list.push({ what, item, from });
  };
  const subjectPersons: Node[] = [];
  const subjectClubs: Node[] = [];
  for (const item of subject) {
    const person = refer.person(item);
    if (person !== null && isActor(person)) subjectPersons.push(item);
    if (refer.club(item) !== null) subjectClubs.push(item);
  }
  const counterparts: Arg[] = [];
  const also: Node[] = [];
  const makeweights: Node[] = [];

  for (const arg of event.main.args) place(event.main, arg);
  for (let i = event.elements.length - 1; i >= 0; i--) {
    const element = event.elements[i]!;
    if (element !== event.main) for (const arg of element.args) place(element, arg);
  }
  switch (act) {
    case 'buy':
    case 'swap': {
      if (passive && persons.length === 0) for (const item of subjectPersons) addPerson(item, 'subject');
      if (persons.length === 0 && event.main.cue.part === 'noun' && subjectPersons.length > 0) {
        for (const item of subjectPersons) addPerson(item, 'subject');
        if (isShortlist(event.main) && buyers.length === 0) {
          // "Everton will put Reuter at the top of a list": the club in front of him.
          const club = clubBefore(nodes, subjectPersons[0]!, refer);
          if (club !== null) addClub(buyers, club, 'clause');
        }
      }
      if (persons.length === 0)
        for (const item of relativeObject(nodes, subject)) addPerson(item, 'relative');
      if (persons.length === 0 && (counterparts.length > 0 || passive) && event.main.cue.part === 'verb') {
        for (const item of subjectPersons) addPerson(item, 'subject');
      }
      const personActs = persons.length > 0 && persons.every((person) => person.from === 'subject');
      const between = counterparts.filter((arg) => arg.slot === 'between');
      const hawked = event.main.cue.kind === 'bid' && isHawked(event.main);
      for (const arg of counterparts) {
        // Of two clubs that talk the one that he is at sells; else the one named first buys.
        const home = persons[0]?.what.club ?? null;
        const buys =
          between.length > 1 &&
          between.includes(arg) &&
          (home === null ? arg === between[0] : refer.club(arg.item) !== home);
        addClub(personActs || buys || hawked ? buyers : sellers, arg.item, arg.slot);
      }
      const offered =
        passive && event.main.cue.kind === 'bid' && persons.some((person) => person.from === 'object');
      if (!passive || offered) {
        // Who turns an offer "from Everton" down is the seller.
        const refused =
          buyers.length > 0 && event.elements.some((element) => element.cue.governs === 'reject');
        const named =
          hawked || refused || buyers.some((buyer) => buyer.from === 'from' || buyer.from === 'by');
        for (const item of subjectClubs)
          if (!personActs || item.kind === 'club') addClub(named ? sellers : buyers, item, 'subject');
      }
      break;
    }
    case 'join':
      if (persons.length === 0) for (const item of subjectPersons) addPerson(item, 'subject');
      if (buyers.length === 0 && sellers.length > 0 && event.main.cue.part === 'verb') {
        // "since joining from Fulham": the club that he is at.
        const home = persons[0]?.what.club ?? null;
        const place = home === null ? clubServed(nodes, refer) : null;
        if (home !== null && !sellers.some((seller) => seller.what === home))
          buyers.push({ what: home, item: null, from: 'home' });
        else if (place !== null) addClub(buyers, place, 'clause');
      }
      if (buyers.length === 0 && event.main.cue.part === 'noun')
        for (const item of subjectClubs) addClub(buyers, item, 'subject');
      break;
    case 'sell':
      if (persons.length === 0 && (passive || event.main.cue.part === 'adjective')) {
        for (const item of subjectPersons) addPerson(item, 'subject');
      }
      if (persons.length === 0)
        for (const item of relativeObject(nodes, subject)) addPerson(item, 'relative');
      if (!passive) for (const item of subjectClubs) addClub(sellers, item, 'subject');
      break;
    case 'leave':
      if (persons.length === 0) for (const item of subjectPersons) addPerson(item, 'subject');
      if (sellers.length === 0)
        for (const item of subjectClubs) if (item.kind === 'club') addClub(sellers, item, 'subject');
      break;
    case 'keep':
      if (persons.length === 0 && passive) for (const item of subjectPersons) addPerson(item, 'subject');
      for (const item of subjectClubs) addClub(sellers, item, 'subject');
      break;
    case 'stay':
      for (const arg of counterparts) {
        addPerson(arg.item, arg.slot);
        addClub(sellers, arg.item, arg.slot);
      }
      if (persons.length === 0) for (const item of subjectPersons) addPerson(item, 'subject');
      for (const item of subjectClubs) addClub(sellers, item, 'subject');
      break;
    case 'link':
      for (const item of subject) {
        if (subjectPersons.includes(item)) addPerson(item, 'subject');
        if (item.kind === 'club') addClub(buyers, item, 'subject');
      }
      break;
    case 'recall':
      for (const item of subjectPersons) addPerson(item, 'subject');
      for (const item of subjectClubs) addClub(buyers, item, 'subject');
      break;
  }
  // "alongside": whoever shares a list with the person shares the interest.
  if (act === 'buy' || act === 'link') for (const item of also) addPerson(item, 'alongside');
  // Who leaves the club and who only holds on to a pronoun are told by the object of "leave" and "let".
  if (act === 'leave' && event.main.args.some((arg) => arg.slot === 'object' && arg.item.kind === 'person')) {
    // "Fulham have parted ways with Reuter"; but "it has left Reuter concerned" is no departure.
    if (event.main.node.tail !== 'with' || subjectClubs.length === 0) persons.length = 0;
  }
  if (
    act === 'leave' &&
    event.elements.some((element) => element.cue.governs === 'allow') &&
    persons.every((person) => person.from === 'subject' && person.what.role === 'manager')
  )
    persons.length = 0;
  const swapped = makeweights.map((item) => ({ what: refer.person(item)!, item, from: 'involving' }));
  const coach = persons.some((person) => person.what.role === 'manager' || person.what.role === 'staff');
  if (!coach)
    for (const list of [buyers, sellers])
      for (let i = list.length - 1; i >= 0; i--) if (list[i]!.what.nation) list.splice(i, 1);
  const abroad = event.elements.some((element) => element.args.some((arg) => arg.slot === 'league'));
  return { persons, buyers, sellers, swapped, passive, abroad };

  /** "a move for Reuter from Fulham": the seller, where the buyer stands in front; but "an offer for Reuter from Everton". */
  function sellsBehind(element: Element, arg: Arg): boolean {
    const at = element.args.indexOf(arg);
    const personFirst = element.args
      .slice(0, at)
      .some((other) => other.item.kind === 'person' && other.slot !== 'possessor');
    const owned = element.args.some((other) => other.slot === 'possessor' && other.item.kind === 'club');
    const refused =
      event.elements.some((other) => other.cue.governs === 'reject') ||
      event.after.some((other) => other.cue.governs === 'reject');
    return personFirst && !refused && (owned || subjectClubs.length > 0);
  }

  function place(element: Element, arg: Arg): void {
    const person = refer.person(arg.item);
    const isPerson = person !== null && isActor(person);
    const club =
      arg.item.kind === 'club' || isName(arg.item, 'nation') || isWord(arg.item, 'pronoun', 'they');
    const slots = element.cue.slots;
    const inMain = element === event.main;
    if (
      arg.slot === 'post' ||
      (isPostPhrase(arg.item) &&
        (act === 'join' || act === 'buy') &&
        (!arg.item.indefinite || element.cue.rule.endsWith('post')))
    ) {
      const club = arg.item.traits?.club?.resolved ?? null;
      if (club !== null && !buyers.some((known) => known.what === club))
        buyers.push({ what: club, item: arg.item, from: 'post' });
      return;
    }
    if (isPostPhrase(arg.item)) return;
    if (arg.slot === 'object' && element.cue.objectless === true) return;
    // "his desire for Reuter to stay": who is wished for, not who wishes.
    if (
      arg.slot === 'possessor' &&
      !inMain &&
      element.args.some((other) => other !== arg && other.item.kind === 'person')
    )
      return;
    if (element.cue.back === true && arg.slot === 'at' && club) {
      addClub(sellers, arg.item, arg.slot);
      return;
    }
    if (arg.slot === 'possessor') {
      if (isPerson && (act !== 'buy' || element.cue.act !== undefined)) addPerson(arg.item, 'possessor');
      else if (act === 'buy' || act === 'link' || act === 'join')
        addClub(
          element.cue.act === 'stay' || element.cue.act === 'leave' ? sellers : buyers,
          arg.item,
          'possessor',
        );
      else addClub(sellers, arg.item, 'possessor');
      return;
    }
    if (arg.slot === 'object') {
      if (isPerson) {
        if (inMain || persons.length === 0) addPerson(arg.item, 'object');
        return;
      }
      if (!club) return;
      if (element.cue.governs === 'rival') addClub(buyers, arg.item, 'rival');
      else if (element.cue.act === 'leave') addClub(sellers, arg.item, 'object');
      else if (act === 'join') addClub(buyers, arg.item, 'object');
      else if (act === 'link') addClub(buyers, arg.item, 'object');
      else if (act === 'buy' && element.cue.rule === 'en.interest.want' && !inMain)
        addClub(buyers, arg.item, 'object');
      else if (
        act === 'buy' &&
        !inMain &&
        (element.cue.act === 'join' || (element.cue.rule === 'en.talks.hold' && subjectPersons.length > 0))
      )
        addClub(buyers, arg.item, 'object');
      else if (act === 'leave' || act === 'stay' || act === 'keep' || act === 'sell')
        addClub(sellers, arg.item, 'object');
      else if (act === 'buy' && inMain) {
        // "has spoken to Everton about Reuter"
        if (element.cue.governs === 'talk' && subjectClubs.length === 0) addClub(buyers, arg.item, 'object');
        else addClub(sellers, arg.item, 'object');
      } else if (act === 'buy') addClub(sellers, arg.item, 'object');
      return;
    }
    if (!inMain && arg.slot === 'for' && isPerson && element.cue.act === undefined) {
      // "desperate for him to stay"
      addPerson(arg.item, 'for');
      return;
    }
    if (arg.slot === 'alongside') {
      if (isPerson) also.push(arg.item);
      return;
    }
    if (arg.slot === 'involving') {
      if (isPerson) makeweights.push(arg.item);
      return;
    }
    if (arg.slot === 'including' && isPerson && !club) {
      addPerson(arg.item, 'including');
      return;
    }
    const role = slots?.[arg.slot] ?? defaultSlot(act, arg.slot);
    if (role === 'none' || role === undefined) return;
    if (isPerson && club === false) {
      if (role === 'person' || role === 'counterpart') addPerson(arg.item, arg.slot);
      else if (refer.club(arg.item) !== null)
        addClub(role === 'buyer' ? buyers : sellers, arg.item, arg.slot);
      return;
    }
    if (role === 'buyer' && arg.slot === 'from' && element.cue.part === 'noun' && sellsBehind(element, arg)) {
      addClub(sellers, arg.item, arg.slot);
      return;
    }
    if (role === 'person' && club && arg.slot === 'of' && element.cue.part === 'noun' && act === 'buy') {
      addClub(buyers, arg.item, arg.slot);
      return;
    }
    if (role === 'buyer') addClub(buyers, arg.item, arg.slot);
    else if (role === 'seller') addClub(sellers, arg.item, arg.slot);
    else if (role === 'counterpart') counterparts.push(arg);
    else if (
      role === 'person' &&
      club &&
      act === 'buy' &&
      (arg.slot === 'with' || arg.slot === 'for') &&
      element.cue.part !== 'noun'
    )
      addClub(sellers, arg.item, arg.slot);
  }
}
