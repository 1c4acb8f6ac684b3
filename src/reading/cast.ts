import { askedOf, isMade, isUrged, letsGo, moverOf } from './behest.js';
import type { Arg, Element, Event } from './element.js';
import { hasAnywhere, hasSlot } from './having.js';
import { coOwners, isOvertaken, isPassedOver, isTested } from './host.js';
import { isName } from './name.js';
import { choosesPlayers, isCrowd, isShortlist, listOwners } from './nearby.js';
import { isWord, type Node } from './node.js';
import { isPostPhrase } from './nominal.js';
import { isThrownIn, lendsHand, letsSign, letsTalk, refusedFirst, sellsBehind } from './parties.js';
import { Parts } from './parts.js';
import { namesPost } from './post.js';
import type { Referents } from './referents.js';
import { isLostTo, offersChance } from './reversed.js';
import type { Act } from './rule.js';
import { NAMES } from './sense.js';
import { goesFor, isActor, namesPerson, roleOfObject, treatsWithClub } from './slots.js';

/** Who plays which part in an event, as it is told by what hangs on its cues. */
export class Cast extends Parts {
  /** Named along with the person. */
  also: Node[] = [];
  makeweights: Node[] = [];
  /** For whom somebody is offered in exchange. */
  wanted: Node[] = [];
  private readonly claused: boolean;
  /** Whose objects are the persons: the members of one list belong together. */
  private listed: Element | null = null;

  constructor(
    private readonly nodes: readonly Node[],
    event: Event,
    refer: Referents,
    act: Act,
    passive: boolean,
    subjectPersons: readonly Node[],
    subjectClubs: readonly Node[],
  ) {
    super(event, refer, act, passive, subjectPersons, subjectClubs);
    this.claused = hasAnywhere(event.elements, 'clause');
    // The main cue first, then those in front of it, the nearest first.
    for (const arg of event.main.args) this.place(event.main, arg);
    for (let i = event.elements.length - 1; i >= 0; i--) {
      const element = event.elements[i]!;
      if (element !== event.main) for (const arg of element.args) this.place(element, arg);
    }
  }

  private place(element: Element, arg: Arg): void {
    if (arg.item.kind === 'club' && isCrowd(this.nodes, arg.item)) return;
    const person = this.refer.person(arg.item);
    const isPerson = person !== null && isActor(person);
    const club =
      arg.item.kind === 'club' || isName(arg.item, NAMES.nation) || isWord(arg.item, 'pronoun', 'they');
    const { slots, object, possessor } = element.cue;
    const inMain = element === this.event.main;
    // "wants | the Everton boss | to stay": who he is has been told.
    const wished =
      isPerson && arg.slot === 'object' && !inMain && (this.act === 'stay' || this.act === 'leave');
    if (arg.slot === 'post' || (!wished && isPostPhrase(arg.item))) {
      this.placePost(element, arg);
      return;
    }
    if (
      arg.slot === 'object' &&
      this.act === 'join' &&
      element.cue.notion === 'post' &&
      arg.item.traits?.signing
    ) {
      // "has become Everton's first signing"
      this.addPost(this.buyers, arg.item);
      return;
    }
    const urges = element.cue.notion === 'want' && this.subjectPersons.length > 0;
    if (urges && isUrged(this.nodes, this.event, element, arg)) return;
    if (arg.slot === 'home') this.addClub(this.sellers, arg.item, 'from');
    if (arg.slot === 'object' && this.isNoObject(element, arg.item)) return;
    if (arg.slot === 'object' && object === 'makeweight') {
      if (isPerson) this.makeweights.push(arg.item);
      return;
    }
    // "his desire for Reuter to stay": who is wished for, not who wishes.
    if (this.isBosses(arg) || (arg.slot === 'possessor' && !inMain && this.isWisher(element, arg))) return;
    if ((element.cue.back === true || this.event.main.cue.back === true) && arg.slot === 'at' && club) {
      this.addClub(this.sellers, arg.item, arg.slot);
      return;
    }
    if (arg.slot === 'possessor') {
      if ((this.act === 'swap' || (possessor === 'none' && arg.item.possessive)) && !isPerson) return;
      // "stay and fight for a place in Reuter's plans"
      if (isPerson && this.act === 'stay' && element.index > this.event.main.index) return;
      // "his valuation of Reuter": he who values him.
      if (arg.item.kind === 'word' && element.cue.feeSort === 'asking' && element.args.length > 1) return;
      // "remain on Reuter's list of targets": whose list it is, is not on it.
      if (isShortlist(element) && this.subjectPersons.length > 0 && isPerson) {
        if (!this.subjectPersons.includes(arg.item) && this.refer.club(arg.item) !== null)
          this.addClub(this.buyers, arg.item, 'possessor');
        if (arg.item.kind === 'person') return;
      }
      // "the Fulham manager will make Reuter his top target"
      if (isShortlist(element)) {
        const owners = listOwners(this.nodes, arg.item, this.refer);
        for (const item of owners) this.addClub(this.buyers, item, 'possessor');
        // "the coach's wish list", "is keen on Benti, and Reuter is on his list": whoever is on it, he is not.
        if (choosesPlayers(arg.item) || (owners.length > 0 && this.subjectPersons.length > 0)) return;
      }
      // "Everton's hopes could be hit by Fulham's interest": the second is whose interest it is.
      if (
        !inMain &&
        !isPerson &&
        element.cue.act === '' &&
        this.buyers.some((buyer) => buyer.from === 'possessor')
      )
        return;
      // "Reuter's Fulham contract": the club that he is at.
      if (club && element.cue.renewed !== undefined && hasSlot(element.args, 'possessor', 'person')) {
        this.addClub(this.sellers, arg.item, 'possessor');
        return;
      }
      if (isPerson && arg.item.kind === 'word' && element.cue.kind === 'bid' && refusedFirst(this.event))
        return;
      // "the new manager Benti's first signing": he signs.
      if (isPerson && element.cue.notion === 'signing' && choosesPlayers(arg.item)) {
        if (this.refer.club(arg.item) !== null) this.addClub(this.buyers, arg.item, 'possessor');
        return;
      }
      for (const item of coOwners(this.nodes, this.event, arg)) this.addClub(this.buyers, item, arg.slot);
      if (isPerson && (this.act !== 'buy' || element.cue.act !== '' || possessor === 'person'))
        this.addPerson(
          moverOf(this.nodes, this.event, element, arg.item, this.subjectPersons) ?? arg.item,
          'possessor',
        );
      else if (this.act === 'buy' || this.act === 'link' || this.act === 'join')
        this.addClub(
          element.cue.act === 'stay' ||
            element.cue.act === 'leave' ||
            possessor === 'seller' ||
            isTested(this.event, element)
            ? this.sellers
            : this.buyers,
          arg.item,
          'possessor',
        );
      else this.addClub(this.sellers, arg.item, 'possessor');
      return;
    }
    if (arg.slot === 'object') {
      // "a price on Reuter | to ward off Everton"
      if (
        club &&
        this.act === 'sell' &&
        element.cue.governs === 'reject' &&
        element.index > this.event.main.index
      )
        return;
      // "wants to join Benti at Everton"
      if (
        isPerson &&
        inMain &&
        this.act === 'join' &&
        element.cue.part === 'verb' &&
        (this.subjectPersons.length > 0 || (element.cue.office !== '' && askedOf(this.event) !== null))
      )
        return;
      if (isPerson) {
        if (inMain || this.persons.length === 0 || this.listed === element) {
          this.listed = element;
          this.addPerson(arg.item, 'object');
        }
        return;
      }
      if (!club) return;
      if (element.cue.governs === 'rival') this.addClub(this.buyers, arg.item, 'rival');
      else if (!inMain && this.act === 'buy' && element.cue.act === '' && letsSign(element, this.event))
        this.placeAllowed(element, arg.item);
      else {
        const role =
          object === 'buyer' || object === 'none'
            ? object
            : roleOfObject(
                this.act,
                element,
                inMain,
                this.subjectPersons.length > 0,
                (this.subjectClubs.length > 0 || this.claused) && !letsTalk(this.event),
                letsGo(this.event),
              );
        if (element.cue.kind === 'bid' && !inMain && offersChance(this.event))
          this.addClub(this.buyers, arg.item, 'object');
        else if (role !== 'none')
          this.addClub(role === 'buyer' ? this.buyers : this.sellers, arg.item, 'object');
      }
      return;
    }
    if (arg.slot === 'at' && club && element.cue.notion === 'post') {
      if (namesPost(element)) this.addClub(this.buyers, arg.item, 'at');
      return;
    }
    // "want to bring him back to England": where they are, and no other side.
    if (arg.slot === 'to' && this.act === 'buy' && inMain && isName(arg.item, NAMES.nation)) return;
    // "his move to Fulham was provoked by Everton": who is behind it does not get him.
    if (arg.slot === 'by' && this.act === 'join' && element.cue.part === 'noun' && this.buyers.length > 0)
      return;
    if (arg.slot === 'refuser') this.addClub(this.sellers, arg.item, 'by');
    // "hope Reuter can convince | Benti | to join": he who is to do it does not move himself.
    const helps =
      isPerson && element.cue.governs !== 'allow' && this.persons.some((other) => other.from === 'object');
    if (arg.slot === 'clause' && !helps) this.placeClause(arg.item, isPerson, club);
    if (arg.slot === 'witness' || arg.slot === 'refuser' || arg.slot === 'clause') return;
    if (arg.slot === 'ahead of' || arg.slot === 'behind') {
      if (club && isOvertaken(this.nodes, this.act, arg.item)) this.addClub(this.buyers, arg.item, 'rival');
      return;
    }
    // "Reuter has held talks with the Everton boss": with whom he would work.
    if (isPerson && treatsWithClub(element, arg, person, this.subjectPersons)) {
      this.counterparts.push(arg);
      return;
    }
    if (isPerson && namesPerson(this.event, element, arg, this.passive)) {
      this.addPerson(arg.item, arg.slot);
      return;
    }
    // "Benti could be used in a deal involving | Reuter": for whom he would go.
    if (arg.slot === 'involving' && inMain && this.act === 'swap' && element.cue.part === 'verb') return;
    if (arg.slot === 'alongside' || (arg.slot === 'involving' && !club) || isThrownIn(element, arg)) {
      if (isPerson) (arg.slot === 'alongside' ? this.also : this.makeweights).push(arg.item);
      return;
    }
    // "would rather join Everton | over other clubs such as Fulham"
    if (arg.slot === 'including' && club && isPassedOver(this.nodes, arg.item)) return;
    // "on the list of several clubs including Everton"
    if (arg.slot === 'including' && club && isShortlist(element)) {
      this.addClub(this.buyers, arg.item, arg.slot);
      return;
    }
    if (arg.slot === 'including' && isPerson && !club) {
      this.addPerson(arg.item, 'including');
      return;
    }
    if (this.act === 'swap' && arg.slot === 'for' && isPerson) {
      // "offer Benti in exchange for Reuter"
      this.wanted.push(arg.item);
      return;
    }
    const given = goesFor(element, arg) ? 'buyer' : slots.get(arg.slot);
    const role = given ?? this.roleBehind(element, arg, club);
    if (role === 'none' || role === undefined) return;
    if (isPerson && club === false) {
      // "Everton have agreed a pre-contract with Reuter"
      const signs =
        role === 'buyer' &&
        arg.slot === 'with' &&
        this.act === 'join' &&
        this.subjectPersons.length === 0 &&
        element.cue.notion !== 'move';
      if (role === 'counterpart' && this.subjectClubs.length === 0 && lendsHand(element, this.subjectPersons))
        return;
      if (role === 'person' || role === 'counterpart' || signs || this.act === 'link')
        this.addPerson(arg.item, arg.slot);
      else if (this.refer.club(arg.item) !== null)
        this.addClub(role === 'buyer' ? this.buyers : this.sellers, arg.item, arg.slot);
      return;
    }
    if (
      role === 'buyer' &&
      arg.slot === 'from' &&
      (element.cue.part === 'noun' || element.node.tail === 'from') &&
      sellsBehind(this.event, element, arg, this.subjectClubs.length > 0)
    ) {
      this.addClub(this.sellers, arg.item, arg.slot);
      return;
    }
    if (role === 'person' && club && arg.slot === 'of' && element.cue.part === 'noun' && this.act === 'buy') {
      // "Everton target Reuter | of Fulham", "an approach for Reuter | of Fulham": where he is.
      const named = hasSlot(element.args, isShortlist(element) ? 'object' : 'for', 'person');
      this.addClub(named ? this.sellers : this.buyers, arg.item, arg.slot);
      return;
    }
    // "let Benti move to Fulham as part of a deal for Reuter": where Reuter is.
    if (role === 'buyer' && this.act === 'swap' && element.cue.act === 'join' && letsGo(this.event)) {
      this.addClub(this.sellers, arg.item, arg.slot);
      return;
    }
    if (role === 'winner') this.addClub(this.buyers, arg.item, isLostTo(this.event) ? 'victor' : 'winner');
    else if (role === 'buyer')
      this.addClub(this.buyers, arg.item, element.cue.governs === 'rival' ? 'rival' : arg.slot);
    else if (role === 'seller') this.addClub(this.sellers, arg.item, arg.slot);
    else if (role === 'counterpart') this.counterparts.push(arg);
    else if (
      role === 'person' &&
      club &&
      this.act === 'buy' &&
      (arg.slot === 'with' || arg.slot === 'for') &&
      element.cue.part !== 'noun'
    ) {
      // "have agreed a deal for | Fulham | to buy Reuter"
      if (isMade(this.nodes, this.event, arg.item)) this.addClub(this.buyers, arg.item, 'allowed');
      else this.addClub(this.sellers, arg.item, arg.slot);
    }
  }
}
