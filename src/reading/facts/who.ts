import { PUNCT } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import { isComma } from '../context.js';
import { isPronoun } from '../discourse.js';
import { groupEnd, groupStart } from '../group.js';
import { isWord, type Node, nodeAt } from '../node.js';
import { runsClub } from '../officer.js';
import type { PersonEntry } from '../people.js';
import { isAbsolute } from './governed.js';
import { LOOK, NEXT, Surroundings } from './surroundings.js';

/** Tokens back to the "I" of who speaks. */
const SELF = 14;

/** Finds whom the words of a sentence are about: of the one that it has entered last. */
export class Who extends Surroundings {
  /** The persons of a list that begins with a node, and the token behind it. */
  list(item: Node): { readonly persons: readonly PersonEntry[]; readonly to: number } {
    const start = this.before(item.to);
    if (this.nodes[start] !== item) return { persons: [], to: item.to };
    const end = groupEnd(this.nodes, start);
    const persons: PersonEntry[] = [];
    for (let i = start; i <= end; i++) {
      const person = this.person(this.nodes[i]!);
      if (person !== null && !persons.includes(person)) persons.push(person);
    }
    return { persons, to: this.nodes[end]!.to };
  }

  /** The persons in whose phrase tokens `from` to `to` stand, or whose phrase follows at once. */
  holder(from: number, to: number): readonly PersonEntry[] {
    for (let i = 0; i < this.nodes.length; i++) {
      const item = this.nodes[i]!;
      if (item.kind !== 'person' || item.to < from) continue;
      // "With Reuter and Benti | injured, Everton ..."
      if (item.to === from && isAbsolute(this.tokens, this.nodes, i, this.words)) return this.listEndingAt(i);
      if (item.to === from) continue;
      if (item.from > to + 1 || (item.from > to && this.tokens.is(to, PUNCT) && !this.isApposed(i, to)))
        return [];
      const person = this.person(item);
      if (person !== null) return [person];
    }
    return [];
  }

  /** Whose thing it is: "Gomez's contract", "his deal", "the contract of Gomez"; else the subject. */
  owner(from: number, to: number): readonly PersonEntry[] {
    const found = this.possessor(from, to);
    return found.length > 0 ? found : this.subject(from, false);
  }

  /** Whose thing the text says it is: "Gomez's desire", "his desire"; nobody's where it does not. */
  possessor(from: number, to: number): readonly PersonEntry[] {
    const start = this.before(from);
    for (let i = start; i >= 0; i--) {
      const item = this.nodes[i]!;
      if (from - item.to > 5) break;
      if (item.kind === 'mark') break;
      if (this.words.relatives.has(this.tokens.word[item.from]!)) {
        const found = this.antecedent(i);
        if (found.length > 0) return found;
        // "Alan Reuter of Genk, | whose contract expires"
        break;
      }
      const next = this.nodes[i + 1];
      if (isWord(item, 'possessive', 'his') && (next === undefined || !isPronoun(next))) {
        const person = this.pronoun(item);
        if (person !== null && person.evidence >= 0.5) return [person];
      }
      if (item.kind === 'person' && item.possessive) {
        const person = this.person(item);
        if (person !== null) return [person];
      }
      if (this.words.oblique.has(this.tokens.word[item.from]!)) break;
    }
    for (let i = start + 1; i < this.nodes.length && this.nodes[i]!.from <= to + 4; i++) {
      const item = this.nodes[i]!;
      if (item.from <= from || item.kind !== 'person') continue;
      const lead = item.possessive ? this.words.holding : this.words.of;
      if (item.from > 0 && lead.has(this.tokens.word[item.from - 1]!)) {
        const person = this.person(item);
        if (person !== null) return [person];
      }
    }
    return [];
  }

  /**
   * Who does what the words from token `from` on say. `strict`: not where a club acts; `plays`: what only players do;
   * `own`: what is said of who stands right in front, be it a club.
   */
  subject(from: number, strict: boolean, plays = false, own = false): readonly PersonEntry[] {
    let oblique: PersonEntry | null = null;
    let weak: PersonEntry | null = null;
    const self = this.selfBefore(from);
    for (let i = this.before(from), last = i - LOOK; i >= 0 && i > last; i--) {
      const item = this.nodes[i]!;
      const word = this.tokens.word[item.from]!;
      if (item.to <= self) break;
      if (this.words.relatives.has(word) && from - item.to <= 12) {
        const found = this.antecedent(i);
        if (found.length > 0) return found;
      }
      if (strict && item.kind === 'club' && !item.possessive && !this.isOblique(i) && !this.isObject(i)) {
        if (!this.isAside(i, from)) return [];
        continue;
      }
      if (strict && from - item.to <= 3 && isWord(item, 'pronoun', 'they') && this.club(item)) return [];
      if (item.kind !== 'person' && !isPronoun(item)) continue;
      const person = this.person(item);
      // "His brother Carlo has been released", '"He has been outstanding," said Benti': nobody of whom facts are told.
      if (person === null && this.isBystander(i) && this.isBare(i, from)) return [];
      if (person === null || person === this.speaker) continue;
      if (
        from - item.to <= NEXT &&
        isAbsolute(this.tokens, this.nodes, i, this.words) &&
        this.isBare(i, from)
      )
        return this.listEndingAt(i);
      if (item.possessive || this.isOblique(i) || (strict && this.isObject(i))) {
        // "thanks to | Reuter | suffering an injury": who stands right in front of his verb.
        if (!item.possessive && item.to === from && item.how === 'named') return this.listEndingAt(i);
        oblique ??= person;
        continue;
      }
      // A name that stands far off and of which the article tells nothing gives way to those it is about.
      const far = !this.solid(person) && from - item.to > NEXT && !this.isSole(i, person, from);
      if (far || (plays && !person.claimed && runsClub(person.role))) {
        weak ??= person;
        continue;
      }
      return this.listEndingAt(i);
    }
    if (self >= 0) return [this.speaker!];
    if (oblique !== null && this.solid(oblique)) return [oblique];
    if (oblique === null && weak === null) {
      const coming = this.fronted(from);
      if (coming !== null) return [coming];
    }
    if (own && this.clubIs(from)) return [];
    const topic = this.topic();
    if (topic.length > 0) return topic;
    const last = oblique ?? weak;
    return last === null ? [] : [last];
  }

  /** The club that acts in front of token `from`, `here`: in its sentence; a manager stands for his club. */
  actingClub(from: number, here = false): ClubEntry | null {
    let oblique: ClubEntry | null = null;
    for (let i = this.before(from), last = i - LOOK; i >= 0 && i > last; i--) {
      const item = this.nodes[i]!;
      const club = this.club(item);
      if (club === null || club.nation) continue;
      if (this.isOblique(i)) oblique ??= club;
      else return club;
    }
    if (oblique !== null || here) return oblique;
    for (let s = this.index - 1; s >= 0 && s >= this.index - 2; s--)
      for (const item of this.sentences[s]!.nodes) {
        const club = this.club(item);
        if (club !== null && !club.nation) return club;
      }
    return null;
  }

  /** Whether the subject right in front of token `from` is a person. */
  personActs(from: number): boolean {
    if (this.clubOwns(from)) return false;
    for (let i = this.before(from), last = i - LOOK; i >= 0 && i > last; i--) {
      const item = this.nodes[i]!;
      if (item.kind === 'club' && !item.possessive && !this.isOblique(i)) return false;
      if (isWord(item, 'pronoun', 'they')) return false;
      if ((item.kind === 'person' || isPronoun(item)) && !item.possessive && !this.isOblique(i)) return true;
    }
    return false;
  }

  /**
   * The person whose career words of condition or price bear on: one in front of them, else one behind them, else the
   * topic, else one inside them.
   */
  deal(from: number, to: number): readonly PersonEntry[] {
    const at = this.before(from);
    const front = this.careerUpTo(at);
    if (front !== null) return [front];
    let inside: PersonEntry | null = null;
    for (let i = Math.max(0, at); i < this.nodes.length && i < at + LOOK; i++) {
      const item = this.nodes[i]!;
      const person = this.careerOf(item);
      if (person === null) continue;
      if (item.from >= to) return [person];
      inside ??= person;
    }
    const topic = this.topic();
    return topic.length > 0 || inside === null ? topic : [inside];
  }

  /** As `deal`, but whoever stands behind the words is what it hangs on ("hinges on | Benti's exit"). */
  matter(from: number, to: number): readonly PersonEntry[] {
    const at = this.before(from);
    const front = this.careerUpTo(at);
    if (front !== null) return [front];
    for (let i = at + 1; i < this.nodes.length && this.nodes[i]!.to <= to; i++) {
      const person = this.careerOf(this.nodes[i]!);
      if (person !== null) return [person];
    }
    return this.topic();
  }

  /** The last person up to a node of whose career the article speaks. */
  private careerUpTo(at: number): PersonEntry | null {
    for (let i = at; i >= 0 && i > at - LOOK; i--) {
      const person = this.careerOf(this.nodes[i]!);
      if (person !== null) return person;
    }
    return null;
  }

  private careerOf(item: Node): PersonEntry | null {
    // "an option to buy him could help to secure | his | signature"
    const person = isWord(item, 'possessive', 'his') ? this.pronoun(item) : this.person(item);
    return person?.claimed === true ? person : null;
  }

  /** "Alan Reuter tore a muscle in the final and | was ruled out": a full name in whose clause the words stand. */
  private isSole(index: number, { words }: PersonEntry, from: number): boolean {
    return words.length > 1 && this.nodes[index]!.how === 'named' && this.isBare(index, from, true);
  }

  /** "Having been frozen out in May, | Reuter ...": who follows the comma behind a clause without a subject. */
  private fronted(from: number): PersonEntry | null {
    const { nodes } = this;
    const start = this.before(from);
    for (let i = 0; i <= start; i++) {
      const item = nodes[i]!;
      if (item.kind === 'mark' || isWord(item, 'modal') || isPronoun(item)) return null;
      // "having | been frozen out", "after | being sold"
      const participle = isWord(item, 'be', 'being') || isWord(nodeAt(nodes, i - 1), 'have');
      if (isWord(item, 'be') && !participle) return null;
      if (item.kind === 'club' && !item.possessive && !this.isOblique(i) && !this.isObject(i)) return null;
    }
    for (let i = start + 1; i < nodes.length; i++) {
      const item = nodes[i]!;
      if (item.kind !== 'mark') continue;
      const next = nodes[i + 1];
      if (!isComma(item) || next === undefined || next.from !== item.to) return null;
      return next.kind === 'person' && !next.possessive ? this.person(next) : null;
    }
    return null;
  }

  /** Whether no sign, and nobody else, stands between a node and token `from`; `against`: but whom a preposition leads to. */
  private isBare(index: number, from: number, against = false): boolean {
    for (let i = index + 1; i < this.nodes.length && this.nodes[i]!.to <= from; i++) {
      const { kind, person } = this.nodes[i]!;
      // "missed the draw with | Everton | with a shoulder problem"
      if (against && kind === 'club' && this.isOblique(i)) continue;
      if (kind === 'club' || kind === 'mark' || (kind === 'person' && person !== null)) return false;
    }
    return true;
  }

  /** The last token up to `from` at which who speaks says "I"; -1 if none does. */
  private selfBefore(from: number): number {
    if (this.speaker === null) return -1;
    const least = Math.max(this.nodes[0]?.from ?? from, from - SELF);
    for (let i = from; i >= least; i--) if (this.words.first.has(this.tokens.word[i]!)) return i;
    return -1;
  }

  /** Whether an agent or a relation acts at a node. */
  private isBystander(index: number): boolean {
    const { kind, person, traits, possessive } = this.nodes[index]!;
    if (kind !== 'person' || possessive) return false;
    return (person?.role ?? traits?.role) === 'agent' && !this.isOblique(index);
  }

  private listEndingAt(index: number): readonly PersonEntry[] {
    const start = groupStart(this.nodes, index);
    const persons: PersonEntry[] = [];
    for (let i = start; i <= index; i++) {
      const person = this.person(this.nodes[i]!);
      if (person !== null && !persons.includes(person)) persons.push(person);
    }
    return persons;
  }

  private antecedent(index: number): readonly PersonEntry[] {
    for (let i = index - 1; i >= 0; i--) {
      const item = this.nodes[i]!;
      if (item.kind === 'mark') continue;
      const person = this.person(item);
      if (person !== null) return this.listEndingAt(i);
      if (item.kind === 'club') return [];
      if (this.tokens.start[this.nodes[index]!.from]! - this.tokens.end[item.to - 1]! > 40) return [];
    }
    return [];
  }
}
