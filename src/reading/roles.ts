import { actorOf, acts } from './actor.js';
import { clubsBehind, personsMeant } from './antecedent.js';
import { boughtObject, relativeObject, takeExamined } from './antecedent-object.js';
import { Cast } from './cast.js';
import { commandOf } from './command.js';
import { clubBehind, personsListed, suitorsListed } from './doer.js';
import type { Event } from './element.js';
import { dropNations, isAllowed, isBoss, type Roles } from './filler.js';
import { hasSubjectAs, isFilledBy, isFilledFrom, isGoverned } from './having.js';
import {
  choosesPlayers,
  clubBefore,
  clubServed,
  companions,
  isCrowd,
  isShortlist,
  isSubmitted,
  picksOther,
  tellsOfIt,
} from './nearby.js';
import { isWord, type Node } from './node.js';
import { runsClub } from './officer.js';
import { isOwners, lends, lets, partiesOf, refuses, sortSides, weighs, winsOver } from './parties.js';
import type { Referents } from './referents.js';
import {
  actsForHimself,
  clubTelling,
  givesPost,
  hasBorrowed,
  isBeaten,
  isHawkedAround,
  isOffered,
  isTaken,
  offersChance,
  placeLeft,
  placeOf,
  takePlace,
} from './reversed.js';
import type { Act } from './rule.js';
import { goesAbroad, isPassive, isPersonLeft } from './slots.js';
import { subjectOf } from './subject.js';

/** The last one: code that is compiled for a class is thrown away when garbage is collected while none of its objects lives. */
const kept: { cast: Cast | null } = { cast: null };

/** Fills the roles of an event: from what hangs on it, from its subject, then from the article. */
export function rolesOf(
  nodes: readonly Node[],
  event: Event,
  earlier: readonly Event[],
  refer: Referents,
): Roles {
  const passive = isPassive(nodes, event);
  const subject = subjectOf(nodes, event, earlier);
  const subjectPersons: Node[] = [];
  const subjectClubs: Node[] = [];
  for (const item of subject) {
    const actor = actorOf(item, refer.person(item), event);
    if (actor !== null) subjectPersons.push(actor);
    else if (item.kind === 'word') subjectPersons.push(...personsMeant(nodes, item));
    if (refer.club(item) === null || (event.main.cue.act === 'buy' && isCrowd(nodes, item))) continue;
    const meant = clubsBehind(nodes, item);
    subjectClubs.push(...(meant.length > 1 ? meant : [item]));
  }
  if (event.main.cue.act === 'buy' && !passive && subjectClubs.length === 0) {
    const command = commandOf(nodes, event, subject, refer);
    if (command !== null) subjectClubs.push(command);
  }
  takePlace(event, passive, subjectPersons, subjectClubs.length > 0, refer);
  const act = event.main.cue.act as Act; // An event's main cue has one.
  const cast = new Cast(nodes, event, refer, act, passive, subjectPersons, subjectClubs);
  kept.cast = cast;
  const { persons, buyers, sellers, counterparts, also, makeweights, wanted } = cast;
  switch (act) {
    case 'buy':
    case 'swap': {
      if ((passive || act === 'swap') && persons.length === 0)
        for (const item of subjectPersons) cast.addPerson(item, 'subject');
      if (persons.length === 0) for (const item of personsListed(nodes, event)) cast.addPerson(item, 'list');
      if (
        persons.length === 0 &&
        event.main.cue.part === 'noun' &&
        subjectPersons.length > 0 &&
        !weighs(event) &&
        event.main.cue.notion !== 'competition' &&
        !(isShortlist(event.main) && isSubmitted(nodes, event.main)) &&
        !picksOther(nodes, event.main, subjectPersons) &&
        !tellsOfIt(nodes, event, subjectPersons)
      ) {
        for (const item of subjectPersons) cast.addPerson(item, 'subject');
        if (isShortlist(event.main) && buyers.length === 0) {
          // "Everton will put Reuter at the top of a list": the club in front of him.
          const club = clubBefore(nodes, subjectPersons[0]!, refer);
          if (club !== null) cast.addClub(buyers, club, 'clause');
        }
      }
      if (persons.length === 0)
        for (const item of relativeObject(nodes, subject)) cast.addPerson(item, 'relative');
      if (persons.length === 0 && (counterparts.length > 0 || passive) && event.main.cue.part === 'verb') {
        for (const item of subjectPersons) cast.addPerson(item, 'subject');
      }
      if (persons.length === 0 && !passive && subjectClubs.length === 0 && actsForHimself(nodes, event)) {
        for (const item of subjectPersons) cast.addPerson(item, 'subject');
        if (persons.length > 0) buyers.push(...sellers.splice(0));
      }
      const personActs = persons.length > 0 && persons.every((person) => acts(person, subjectPersons, refer));
      const between = counterparts.filter((arg) => arg.slot === 'between');
      const hawked = act === 'buy' && event.main.cue.kind === 'bid' && isHawkedAround(nodes, event.main);
      for (const arg of counterparts) {
        // Of two clubs that talk the one that he is at sells, else the one named first buys; so does whom he talks to.
        const home = persons[0]?.what.club ?? null;
        const buys =
          between.includes(arg) &&
          (between.length > 1 || persons[0]?.from === 'between') &&
          (home === null ? arg === between[0] : refer.club(arg.item) !== home);
        cast.addClub(
          personActs || buys || hawked || lets(event, true) ? buyers : sellers,
          arg.item,
          arg.slot,
        );
      }
      const offered = passive && event.main.cue.kind === 'bid' && isFilledFrom(persons, 'object');
      const parties = !passive && counterparts.length === 0 ? partiesOf(event, subject, persons[0]) : null;
      if (passive && isBeaten(event)) {
        // "Everton have been beaten to the signing of Reuter by Fulham"
        for (const buyer of buyers.splice(0)) buyers.push({ ...buyer, from: 'victor' });
        for (const item of subjectClubs) cast.addClub(buyers, item, 'subject');
      } else if (parties !== null) {
        // "Everton and Fulham have agreed a fee for Reuter": one buys, one sells.
        cast.addParties(parties);
      } else if (offered && subjectClubs.length > 0 && buyers.length > 0) {
        // "Everton have been offered Reuter by Fulham": who offers him has him.
        for (const seller of buyers.splice(0)) sellers.push(seller);
        for (const item of subjectClubs) cast.addClub(buyers, item, 'subject');
      } else if (!passive || offered) {
        const named =
          !winsOver(event) &&
          (hawked ||
            offersChance(event) ||
            refuses(event, buyers.length > 0) ||
            lets(event, counterparts.length > 0) ||
            isOffered(nodes, event) ||
            lends(event, persons, subjectClubs, refer) ||
            (isFilledFrom(buyers, 'from') && !isGoverned(event.elements, 'rival')) ||
            isFilledFrom(buyers, 'by') ||
            // "Fulham believe Everton will come in for him"
            isFilledFrom(buyers, 'clause') ||
            isFilledFrom(buyers, 'allowed'));
        // "The Everton manager has revealed Fulham's approaches for Reuter": it is Fulham who want him.
        const theirs =
          event.main.cue.part === 'noun' &&
          (isFilledFrom(buyers, 'possessor') || (isShortlist(event.main) && isFilledFrom(buyers, 'for')));
        const owned = isOwners(event) && isFilledFrom(buyers, 'possessor');
        for (const item of subjectClubs)
          if ((owned && item.kind === 'club') || isAllowed(buyers, refer.club(item))) continue;
          else if (!personActs || item.kind === 'club')
            cast.addClub(named || (theirs && item.kind === 'person') ? sellers : buyers, item, 'subject');
      }
      break;
    }
    case 'join':
      // "have agreed with Fulham over the transfer", "has held talks with Everton about the job"
      for (const arg of counterparts)
        cast.addClub(subjectClubs.length > 0 ? sellers : buyers, arg.item, arg.slot);
      // "Everton and Fulham have agreed on the transfer of Reuter": one gets him, one loses him.
      if (counterparts.length === 0 && buyers.length === 0 && sellers.length === 0)
        cast.addParties(partiesOf(event, subject, persons[0]) ?? []);
      if (persons.length === 0) {
        for (const item of subjectPersons) cast.addPerson(item, 'subject');
        if (persons.length > 0 && event.main.cue.part === 'verb')
          for (const item of companions(nodes, event)) cast.addPerson(item, 'alongside');
      }
      if (persons.length === 0 && subjectClubs.length > 0) {
        for (const item of boughtObject(nodes, event.main, subject)) cast.addPerson(item, 'relative');
        if (persons.length > 0) for (const item of subjectClubs) cast.addClub(buyers, item, 'subject');
      }
      if (buyers.length === 0) takeExamined(nodes, event.main, cast);
      if (buyers.length === 0 && event.main.cue.notion === 'succession') {
        const place = placeOf(nodes, event, subjectPersons, refer) ?? placeLeft(nodes, event, refer);
        if (place !== null) buyers.push(place);
      }
      if (buyers.length === 0 && sellers.length > 0 && isTaken(event)) {
        // "since joining from Fulham": the club that he is at.
        const home = persons[0]?.what.club ?? null;
        const place = home === null ? clubServed(nodes, refer) : null;
        if (home !== null && !sellers.some((seller) => seller.what === home))
          buyers.push({ what: home, item: null, from: 'home' });
        else if (place !== null && !sellers.some((seller) => seller.what === refer.club(place)))
          cast.addClub(buyers, place, 'clause');
      }
      // "Everton could hijack Reuter's move to Fulham"
      if (isGoverned(event.elements, 'rival'))
        for (const item of subjectClubs) if (item.kind === 'club') cast.addClub(buyers, item, 'hijacker');
      // "Fulham let Reuter join Everton"
      if (isGoverned(event.elements, 'allow'))
        for (const item of subjectClubs) cast.addClub(sellers, item, 'subject');
      if (
        buyers.length === 0 &&
        (event.main.cue.part === 'noun' ||
          isFilledFrom(persons, 'with') ||
          isFilledFrom(persons, 'about') ||
          isFilledFrom(persons, 'over') ||
          event.elements[0]!.cue.governs === 'talk' ||
          givesPost(nodes, event, !isFilledFrom(persons, 'object')))
      )
        for (const item of subjectClubs) cast.addClub(buyers, item, 'subject');
      break;
    case 'sell':
      if (persons.length === 0 && (passive || event.main.cue.part === 'adjective'))
        for (const item of subjectPersons) cast.addPerson(item, 'subject');
      if (persons.length === 0)
        for (const item of relativeObject(nodes, subject)) cast.addPerson(item, 'relative');
      // "Everton baulked at the asking price": they would have bought.
      if (!passive && !hasSubjectAs(event.elements, 'buyer'))
        for (const item of subjectClubs) cast.addClub(sellers, item, 'subject');
      cast.addTakers(counterparts);
      break;
    case 'leave':
      for (const item of personsListed(nodes, event)) cast.addPerson(item, 'list');
      if (persons.length === 0) cast.addLeavers(companions(nodes, event));
      if (sellers.length === 0)
        for (const item of subjectClubs) if (item.kind === 'club') cast.addClub(sellers, item, 'subject');
      cast.addTakers(counterparts);
      break;
    case 'keep':
      if (persons.length === 0 && passive) for (const item of subjectPersons) cast.addPerson(item, 'subject');
      for (const item of subjectClubs) cast.addClub(sellers, item, 'subject');
      break;
    case 'stay':
      for (const arg of counterparts) {
        cast.addPerson(arg.item, arg.slot);
        cast.addClub(sellers, arg.item, arg.slot);
      }
      if (persons.length === 0) for (const item of subjectPersons) cast.addPerson(item, 'subject');
      for (const item of subjectClubs) cast.addClub(sellers, item, 'subject');
      break;
    case 'link': {
      cast.placeBosses();
      // "has dismissed reports linking Reuter with Fulham": he who speaks of them is not in them.
      const speaks = event.main.node.form === 'ing' && isFilledFrom(persons, 'object');
      // "The Everton manager has been linked with Reuter": it is his club that is.
      const picks = passive && isFilledFrom(persons, 'object') && buyers.length === 0;
      for (const item of subject) {
        if (picks && choosesPlayers(item)) cast.addClub(buyers, item, 'subject');
        else if (subjectPersons.includes(item) && !speaks) cast.addPerson(item, 'subject');
        if ((item.kind === 'club' || isWord(item, 'pronoun', 'they')) && event.main.cue.subject !== 'none')
          cast.addClub(buyers, item, 'subject');
      }
      break;
    }
    case 'recall':
      if (persons.length === 0) for (const item of subjectPersons) cast.addPerson(item, 'subject');
      for (const item of subjectClubs) {
        const lent = hasBorrowed(event, persons, buyers, item, refer.club(item));
        cast.addClub(lent ? sellers : buyers, item, 'subject');
      }
      if (buyers.length === 0 && passive)
        for (const item of clubTelling(nodes, subject)) cast.addClub(buyers, item, 'clause');
      // Whose he is who is called back.
      if (event.main.cue.part === 'verb')
        for (const { what } of persons) what.club ??= buyers[0]?.what ?? null;
      break;
  }
  // "have received interest in Reuter": theirs he is.
  if (sellers.length > 0 && hasSubjectAs(event.elements, 'seller'))
    for (const { what } of persons) what.club ??= sellers[0]!.what;
  if (buyers.length === 0 && act === 'buy' && !passive)
    for (const item of suitorsListed(nodes, event)) cast.addClub(buyers, item, 'list');
  if (buyers.length === 0 && act === 'buy')
    for (const item of clubBehind(nodes, event)) cast.addClub(buyers, item, 'subject');
  sortSides(nodes, act === 'buy', passive, cast);
  // "alongside": whoever shares a list with the person shares the interest.
  if (act === 'buy' || act === 'link') for (const item of also) cast.addPerson(item, 'alongside');
  // "it has left Reuter concerned": no departure; but "have parted with Reuter", "could follow Reuter out of Fulham".
  const left = event.main.cue.objectless !== true && event.main.args.some(isPersonLeft);
  if (act === 'leave' && left && (event.main.node.tail !== 'with' || subjectClubs.length === 0))
    persons.length = 0;
  if (act === 'leave' && isGoverned(event.elements, 'allow') && persons.every(isBoss)) persons.length = 0;
  // "the Fulham manager confirmed the move": his club stands there, not he.
  if (act === 'join' && event.main.cue.part === 'noun' && event.main.cue.vacant !== true)
    for (let i = persons.length - 1; i >= 0; i--)
      if (persons[i]!.item !== null && isFilledBy(buyers, persons[i]!.item)) persons.splice(i, 1);
  // "has been offered to Everton in exchange for Benti": who would get Benti is not said.
  const offered = wanted.length > 0 ? event.elements.find(({ cue }) => cue.notion === 'offered') : null;
  if (offered?.group.be) {
    event.main = offered;
    wanted.length = 0;
  }
  if (wanted.length > 0) {
    for (const person of persons) if (person.item !== null) makeweights.push(person.item);
    persons.length = 0;
    for (const item of wanted) cast.addPerson(item, 'for');
  }
  const swapped = makeweights.map((item) => ({ what: refer.person(item)!, item, from: 'involving' }));
  const coach = persons.some(({ what }) => runsClub(what.role));
  if (!coach) dropNations(sellers);
  const abroad = (!coach && !isFilledFrom(buyers, 'post') && dropNations(buyers)) || goesAbroad(event);
  return { persons, buyers, sellers, swapped, passive, abroad };
}
