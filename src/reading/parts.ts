import type { ClubEntry } from './club.js';
import { isDoneTo } from './command.js';
import type { Arg, Element, Event } from './element.js';
import type { Filler } from './filler.js';
import { isGoverned, sellsInClause } from './having.js';
import { choosesPlayers } from './nearby.js';
import { isWord, type Node } from './node.js';
import type { PersonEntry } from './people.js';
import type { Referents } from './referents.js';
import type { Act, Slot } from './rule.js';
import { slotOf } from './slots.js';

/** The persons and clubs of an event, each once, with where they stand in it. */
export class Parts {
  persons: Filler<PersonEntry>[] = [];
  buyers: Filler<ClubEntry>[] = [];
  sellers: Filler<ClubEntry>[] = [];
  /** The other side of talks: buyer or seller. */
  counterparts: Arg[] = [];

  constructor(
    protected readonly event: Event,
    protected readonly refer: Referents,
    protected readonly act: Act,
    protected readonly passive: boolean,
    protected readonly subjectPersons: readonly Node[],
    protected readonly subjectClubs: readonly Node[],
  ) {}

  addPerson(item: Node, from: string): void {
    const what = this.refer.person(item);
    if (what !== null && !this.persons.some((known) => known.what === what))
      this.persons.push({ what, item, from });
  }

  addClub(list: Filler<ClubEntry>[], item: Node, from: string): void {
    const what = this.refer.club(item);
    if (what !== null && !list.some((known) => known.what === what)) list.push({ what, item, from });
  }

  /** "Reuter has caught the eye of | Everton manager Benti": whose club is meant. */
  placeBosses(): void {
    const { persons, buyers, subjectPersons, refer } = this;
    if (subjectPersons.length === 0) return;
    for (let i = persons.length - 1; i >= 0; i--) {
      const { item, from } = persons[i]!;
      const what = item === null || !choosesPlayers(item) ? null : refer.club(item);
      if (what === null) continue;
      persons.splice(i, 1);
      buyers.push({ what, item, from });
    }
  }

  /** "His | pursuit of Reuter", "his attempts to sign Reuter", where a manager was spoken of last: his club's. */
  protected isBosses({ item, slot }: Arg): boolean {
    if (slot !== 'possessor' || this.act !== 'buy' || !isWord(item, 'possessive', 'his')) return false;
    if (!isDoneTo(this.event)) return false;
    const boss = this.refer.boss(item);
    if (boss !== null) this.addClub(this.buyers, boss, 'possessor');
    return boss !== null;
  }

  /** Whether whose wish it is wishes for somebody else: "his desire for Reuter to stay", "the manager's desire to keep | Reuter". */
  protected isWisher({ args }: Element, arg: Arg): boolean {
    if (args.some((other) => other !== arg && other.item.kind === 'person')) return true;
    const { act } = this;
    if ((act !== 'keep' && act !== 'sell' && act !== 'buy') || this.refer.person(arg.item) === null)
      return false;
    if (!this.persons.some(({ from }) => from === 'object')) return false;
    this.addClub(act === 'buy' ? this.buyers : this.sellers, arg.item, 'possessor');
    return true;
  }

  /** Whether what stands behind a cue fills no role; who is paid for somebody has sold him ("paid | Fulham | £3m for Reuter"). */
  protected isNoObject({ cue }: Element, item: Node): boolean {
    if (cue.objectless !== true) return false;
    if (item.kind === 'club' && cue.notion === 'payment' && cue === this.event.main.cue)
      this.addClub(this.sellers, item, 'to');
    return true;
  }

  /** "have agreed a deal with Fulham to sell Reuter": he goes to the other side; but if he is theirs, to who treats with them. */
  addTakers(counterparts: readonly Arg[]): void {
    const { persons, buyers, sellers, event } = this;
    if (sellers.length !== 1 || buyers.length > 0) return;
    // "was transferred from Fulham": to where he is, if that is elsewhere.
    const home = persons.length === 1 ? persons[0]!.what.club : null;
    if (this.passive && event.main.cue.notion === 'send' && home !== null && home !== sellers[0]!.what) {
      buyers.push({ what: home, item: null, from: 'home' });
      return;
    }
    if (!event.elements.some(({ cue }) => cue.governs === 'agree' || cue.governs === 'talk')) return;
    for (const { item, slot } of counterparts) {
      const club = this.refer.club(item);
      if (club === null || slot !== 'with' || club === sellers[0]!.what) continue;
      if (persons.some(({ what }) => what.club === club))
        buyers.push(...sellers.splice(0, 1, { what: club, item, from: slot }));
      else this.addClub(buyers, item, slot);
      return;
    }
  }

  /** Two clubs that treat over him: the one that he is at, else the one named second, loses him. */
  addParties(parties: readonly Node[]): void {
    const home = this.persons[0]?.what.club ?? null;
    const loser = home === null ? parties[1] : parties.find((item) => this.refer.club(item) === home);
    for (const item of parties) this.addClub(item === loser ? this.sellers : this.buyers, item, 'subject');
  }

  /** "Reuter will leave, along with Benti": who stands in front, and who goes with him. */
  addLeavers(companions: readonly Node[]): void {
    for (const item of this.subjectPersons) this.addPerson(item, 'subject');
    const [first] = this.persons;
    if (first === undefined) return;
    for (const item of companions) this.addPerson(item, 'alongside');
    // They leave the same club.
    for (const { what, from } of this.persons) if (from === 'alongside') what.club ??= first.what.club;
  }

  /** The club whose post or whose signing somebody is. */
  protected addPost(list: Filler<ClubEntry>[], item: Node): void {
    const what = item.traits?.club?.resolved ?? null;
    if (what !== null && !list.some((known) => known.what === what)) list.push({ what, item, from: 'post' });
  }

  /** The role of what stands behind a preposition that the cue says nothing of. */
  protected roleBehind(element: Element, { slot, item }: Arg, club: boolean): Slot | undefined {
    // "The manager wants Reuter at Everton": a person wishes for him where he himself is.
    if (slot === 'at' && club && element.cue.notion === 'want' && this.subjectPersons.length > 0) {
      const where = this.refer.club(item);
      if (this.subjectClubs.every((other) => this.refer.club(other) === where)) return 'buyer';
    }
    return slotOf(this.act, slot, element, this.persons.length > 0);
  }

  /** "have let | Everton | sign Reuter"; but "has allowed | Everton | to turn down an offer". */
  protected placeAllowed({ cue }: Element, item: Node): void {
    const refused = cue.governs === 'allow' && isGoverned(this.event.elements, 'reject');
    this.addClub(refused ? this.sellers : this.buyers, item, 'allowed');
  }

  /** "said that he would sign Reuter": who is spoken of as doing it. */
  protected placeClause(item: Node, isPerson: boolean, club: boolean): void {
    const { act } = this;
    const acts = club || (item.kind === 'word' && this.refer.club(item) !== null && act !== 'join');
    if (isPerson && !(acts && act !== 'leave' && act !== 'stay')) this.addPerson(item, 'clause');
    else if (acts && !this.passive && act !== 'join') {
      const buys = (act === 'buy' || act === 'link') && !sellsInClause(this.event);
      this.addClub(buys ? this.buyers : this.sellers, item, 'clause');
    }
  }

  /** "has been named as Everton manager", "was sacked as Everton manager": whose post is got or lost. */
  protected placePost(element: Element, { slot, item }: Arg): void {
    const { act } = this;
    const stays = act === 'stay' || act === 'keep';
    const loses = stays || act === 'leave' || act === 'sell' || element.cue.act === 'leave';
    const gets = (act === 'join' || act === 'buy') && (!item.indefinite || element.cue.notion === 'post');
    // "has caught the eye of | Everton's manager"
    if (act === 'link' && slot === 'object' && this.subjectPersons.length > 0)
      this.addPost(this.buyers, item);
    if (slot === 'post' || gets || ((stays || act === 'leave') && element === this.event.main))
      this.addPost(loses ? this.sellers : this.buyers, item);
  }
}
