import { COMMA, OPEN, QUOTED, type Tokens } from '../../text/tokens.js';
import { beginsWithPronoun } from '../beside.js';
import type { ClubEntry } from '../club.js';
import { isComma } from '../context.js';
import { type Discourse, isPronoun } from '../discourse.js';
import { groupStart } from '../group.js';
import { isWord, type Node, nodeAt } from '../node.js';
import { runsClub } from '../officer.js';
import type { PersonEntry } from '../people.js';
import { type Referents, referents } from '../referents.js';
import type { Sentence } from '../sentence.js';
import { governed } from './governed.js';
import type { WhoWords } from './who-words.js';

/** So near to the words, a name is their subject whoever it is. */
export const NEXT = 4;
/** How many nodes of a sentence, and how many sentences back, somebody is looked for. */
export const LOOK = 80;
const BACK = 4;

/** Who stands where in the sentence that was entered last, and in those before it. */
export class Surroundings {
  protected refer!: Referents;
  protected nodes: readonly Node[] = [];
  protected sentences: readonly Sentence[] = [];
  protected index = 0;
  /** Speaker of the direct speech that the sentence stands in. */
  protected speaker: PersonEntry | null = null;

  protected tokens!: Tokens;

  constructor(protected readonly words: WhoWords) {}

  enter(
    tokens: Tokens,
    discourse: Discourse,
    sentences: readonly Sentence[],
    index: number,
    speaker: PersonEntry | null,
  ): void {
    this.tokens = tokens;
    this.refer = referents(discourse, sentences, index);
    this.nodes = sentences[index]!.nodes;
    this.sentences = sentences;
    this.index = index;
    this.speaker = speaker;
  }

  /** Whose direct speech the words that are asked for stand in; null outside of any. */
  speaks(speaker: PersonEntry | null): void {
    this.speaker = speaker;
  }

  /** The person a node means, if he can be the subject of a fact. */
  person(item: Node): PersonEntry | null {
    if (item.kind !== 'person' && !isPronoun(item)) return null;
    const person = item.kind === 'person' ? item.person : this.pronoun(item);
    if (person === null || person.role === 'pundit' || person.role === 'agent') return null;
    if (person.claimed) return person;
    // A single capitalised word that nothing else shows to be a name is nobody.
    const known = person.words.length > 1 || person.at.length > 1;
    return person.press || person.evidence < (known ? 1 : 2) ? null : person;
  }

  /**
   * Whom "he" or "his" means: a person of the story in the sentence so far, then in the ones before; else one of whom
   * the article tells more than a name.
   */
  protected pronoun(item: Node): PersonEntry | null {
    const person = this.nearest(item, true) ?? this.nearest(item, false) ?? this.refer.person(item);
    // Who speaks does not say "he" of himself.
    return person === this.speaker ? null : person;
  }

  /** The nearest person in front, of those claimed or of all of whom enough is told. */
  private nearest(item: Node, claimed: boolean): PersonEntry | null {
    let passing: PersonEntry | null = null;
    for (let s = this.index; s >= 0 && s >= this.index - BACK; s--) {
      let oblique: PersonEntry | null = null;
      let boss: PersonEntry | null = null;
      const { nodes } = this.sentences[s]!;
      // "He is the third after the signing of Reuter. | He": who is named beside him is another.
      const goesOn = s < this.index && this.goesOn(s);
      let acting: PersonEntry | null = null;
      for (let i = 0, parted = true; i < nodes.length && i < LOOK; i++) {
        const other = nodes[i]!;
        if (s === this.index && other.from >= item.from) break;
        // "want Benti, | but | others prefer Reuter and his": who stands in the clause comes before who is in front of it.
        if (isWord(other, 'but')) parted = true;
        if (other.kind !== 'person' || other.person === null) continue;
        if (claimed ? !other.person.claimed : !this.solid(other.person)) continue;
        if (other.person === this.speaker) continue;
        const staff = other.person.role !== null && other.person.role !== 'player';
        // "Benti has been sounded out, though | he is under contract"
        if (staff && !(claimed && s === this.index)) continue;
        const led = governed(this.tokens, nodes, i, this.words);
        if (staff) {
          if (!led) boss ??= other.person;
        } else if (!led && !goesOn) {
          if (s < this.index) return other.person;
          if (parted) acting = other.person;
          parted = false;
        } else oblique ??= other.person;
      }
      if (acting !== null) return acting;
      if (goesOn) passing ??= oblique;
      else if (oblique !== null || boss !== null) return oblique ?? boss;
    }
    return passing;
  }

  /** Whether a sentence in front goes on about whom the text spoke of before; not what somebody says in it. */
  private goesOn(index: number): boolean {
    const { nodes, from } = this.sentences[index]!;
    // The mark that opens a speech stands outside of it.
    return !this.tokens.is(from + 1, QUOTED) && beginsWithPronoun(nodes);
  }

  club(item: Node): ClubEntry | null {
    return this.refer.club(item);
  }

  protected solid(person: PersonEntry): boolean {
    return person.claimed || person.evidence >= 2 || person.role !== null || person.position !== null;
  }

  /** The person the sentences before were about. */
  topic(): readonly PersonEntry[] {
    let known: PersonEntry | null = null;
    let passing: PersonEntry | null = null;
    for (let s = this.index - 1; s >= 0 && s >= this.index - 3; s--) {
      const { nodes } = this.sentences[s]!;
      const goesOn = this.goesOn(s);
      for (let i = 0; i < nodes.length && i < LOOK; i++) {
        const item = nodes[i]!;
        if (item.kind !== 'person' || item.possessive) continue;
        const person = this.person(item);
        if (person === null || person === this.speaker || runsClub(person.role)) continue;
        if (goesOn) {
          if (person.claimed) passing ??= person;
          continue;
        }
        if (person.claimed) return [person];
        if (this.solid(person)) known ??= person;
      }
    }
    known = passing ?? known;
    return known === null ? [] : [known];
  }

  /** The last node that ends at or before token `from`; -1 if none does. */
  protected before(from: number): number {
    let low = 0;
    let high = this.nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.nodes[middle]!.to <= from) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  protected isOblique(index: number): boolean {
    return governed(this.tokens, this.nodes, groupStart(this.nodes, index), this.words);
  }

  /** "impressed as | Sporting | won the cup, making 31 appearances": who acts in a clause that is over by token `from`. */
  protected isAside(index: number, from: number): boolean {
    const { nodes } = this;
    const start = isWord(nodeAt(nodes, index - 1), 'determiner') ? index - 2 : index - 1;
    if (!isWord(nodeAt(nodes, start), 'subordinate') || start === 0) return false;
    for (let i = index + 1; i < nodes.length && nodes[i]!.to <= from; i++)
      if (isComma(nodes[i]!)) return true;
    return false;
  }

  /** "joined Lazio": a club that follows its verb acts on nothing. */
  protected isObject(index: number): boolean {
    let before = nodeAt(this.nodes, index - 1);
    if (before === undefined || this.nodes[index]!.from - before.to > 1) return false;
    // "his senior | Everton | debut"
    if (isWord(before, 'possessive')) return true;
    // "joined | the | Toffees"
    if (isWord(before, 'determiner') && !isWord(before, 'relative')) before = nodeAt(this.nodes, index - 2);
    // "want Reuter | after | he made 96 appearances"
    if (before === undefined || isWord(before, 'subordinate')) return false;
    return before.kind === 'cue' || isWord(before, 'have') || isWord(before, 'verb');
  }

  /** "Everton | have been in fine form": whether a club is what the words right behind it are said of. */
  protected clubIs(from: number): boolean {
    let i = this.before(from);
    while (i >= 0 && (isWord(this.nodes[i], 'be') || isWord(this.nodes[i], 'have'))) i--;
    const item = nodeAt(this.nodes, i);
    if (item === undefined || from - item.to > NEXT || item.kind !== 'club' || item.possessive) return false;
    return !this.isOblique(i) && !this.isObject(i);
  }

  /** "Alan Reuter (knee)": the person whose phrase the brackets belong to whose first word is token `at`. */
  bracketedBy(at: number): readonly PersonEntry[] {
    if (this.tokens.word[at - 1] !== OPEN) return [];
    const last = this.before(at);
    for (const item of [nodeAt(this.nodes, last + 1), nodeAt(this.nodes, last)])
      if (item?.kind === 'person' && item.person !== null && item.from < at && item.to >= at - 1)
        return [item.person];
    return [];
  }

  /** "Lille's captain, | Alan Reuter, |": a name between commas that says who is meant in front of it. */
  protected isApposed(index: number, at: number): boolean {
    const { how, to } = this.nodes[index]!;
    return how === 'named' && this.tokens.word[at] === COMMA && this.tokens.word[to] === COMMA;
  }

  /** The club that stands next behind token `to` in its clause. */
  clubBehind(to: number): ClubEntry | null {
    for (let i = Math.max(0, this.before(to)); i < this.nodes.length; i++) {
      const item = this.nodes[i]!;
      if (item.from < to) continue;
      const club = item.kind === 'mark' ? null : this.club(item);
      if (club !== null || item.kind === 'mark') return club;
    }
    return null;
  }

  /** The named club in whose phrase tokens `from` to `to` stand. */
  clubAround(from: number, to: number): ClubEntry | null {
    for (let i = Math.max(0, this.before(from)); i < this.nodes.length; i++) {
      const item = this.nodes[i]!;
      if (item.from > to) return null;
      if (item.to > from && item.kind === 'club' && item.how !== 'described') return this.club(item);
    }
    return null;
  }

  /** Whether what stands at token `from` is a club's. */
  clubOwns(from: number): boolean {
    const item = this.nodes[this.before(from)];
    return item !== undefined && item.kind === 'club' && item.possessive && from - item.to <= NEXT;
  }

  /** Whether what stands at token `from` is a person's ("Reuter's | preference"). */
  personOwns(from: number): boolean {
    const item = this.nodes[this.before(from)];
    return item !== undefined && item.kind === 'person' && item.possessive;
  }
}
