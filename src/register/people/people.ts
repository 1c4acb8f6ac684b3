import type { NamePhrase } from '../../model/name.js';
import { foldPerson } from '../fold.js';
import { Chains } from './chains.js';
import { Growing32 } from './growing.js';
import {
  dateOfDay,
  dayNumber,
  LINES,
  type Line,
  lastDay,
  PERSON_ROLES,
  type PersonRecord,
} from './person.js';
import { StringPool } from './string-pool.js';
import { initialAndSurname, surnames } from './surname.js';

/** How a name led to a person: by a whole name of his, by another name, by initial and surname, by surname alone. */
export type NameFit = 'name' | 'alias' | 'initial' | 'surname';

/** There on the day; there at another time or at no known one; at other clubs only; nothing is known. */
export type ClubStand = 'there' | 'once' | 'never' | 'unknown';

/**
 * People in memory, half a million and more: interned strings, columns of integers, chains instead of lists. A person is
 * a row number inside; outside he is his id. Rows are only ever added or filled up, so what was answered once stays true.
 */
export class People {
  private readonly ids = new StringPool();
  private readonly names = new StringPool();
  private readonly keys = new StringPool();
  private readonly nationIds = new StringPool();
  private readonly clubIds = new StringPool();
  private readonly nameOf = new Growing32();
  /** Key number of the usual name, folded; -1 for a name of signs only. */
  private readonly keyOf = new Growing32();
  private readonly born = new Growing32();
  /** Two nations at most, as numbers + 1 in 16 bits each. */
  private readonly nations = new Growing32();
  /** Lines in the low 4 bits, role above. */
  private readonly traits = new Growing32();

  /** Chains from a folded key to rows: whole names and surnames apart. */
  private readonly whole = new Chains();
  private readonly last = new Chains();
  /** Other names of a row, as name numbers. */
  private readonly also = new Chains();
  /** Spells, chained by row. */
  private readonly spellsOf = new Chains();
  private readonly spellClub = new Growing32();
  private readonly spellFrom = new Growing32();
  private readonly spellTo = new Growing32();
  private readonly spellLoan = new Growing32();

  get size(): number {
    return this.ids.size;
  }

  /** Bytes held in typed arrays. */
  get bytes(): number {
    const pools = [this.ids, this.names, this.keys, this.nationIds, this.clubIds];
    const columns = [this.nameOf, this.keyOf, this.born, this.nations, this.traits];
    const spells = [this.spellClub, this.spellFrom, this.spellTo, this.spellLoan];
    const chains = [this.whole, this.last, this.also, this.spellsOf];
    return [...pools, ...columns, ...spells, ...chains].reduce((sum, part) => sum + part.bytes, 0);
  }

  /** Adds a person, or fills up the one of the same id: what is known stays, what is new is added. */
  add(person: PersonRecord): void {
    const known = this.ids.size;
    const row = this.ids.intern(person.id);
    if (row === known) {
      this.nameOf.push(this.names.intern(person.name));
      const key = foldPerson(person.name);
      this.keyOf.push(key === '' ? -1 : this.keys.intern(key));
      this.born.push(0);
      this.nations.push(0);
      this.traits.push(PERSON_ROLES.indexOf(person.role) << 4);
      this.index(row, person.name);
    } else {
      this.addName(row, person.name);
    }
    for (const name of person.also) this.addName(row, name);
    const born = dayNumber(person.born);
    // The more precise of two dates of one year; of two years the first told.
    const before = this.born.at(row);
    if (
      before === 0 ||
      (lastDay(before) >= born && born > before && Math.floor(before / 10_000) === Math.floor(born / 10_000))
    ) {
      this.born.set(row, born);
    }
    for (const nation of person.nations) this.addNation(row, nation);
    let traits = this.traits.at(row);
    for (const line of person.lines) traits |= 1 << LINES.indexOf(line);
    this.traits.set(row, traits);
    for (const spell of person.career) {
      this.addSpell(row, spell.club, dayNumber(spell.from), dayNumber(spell.to), spell.loan);
    }
  }

  /** The person of an id; null if unknown. */
  person(id: string): PersonRecord | null {
    const row = this.ids.indexOf(id);
    return row < 0 ? null : this.record(row);
  }

  /** The row of an id, -1 if unknown. */
  rowOf(id: string): number {
    return this.ids.indexOf(id);
  }

  idOf(row: number): string {
    return this.ids.at(row);
  }

  displayName(row: number): string {
    return this.names.at(this.nameOf.at(row));
  }

  /** Sorted day number of birth, 0 if unknown. */
  bornOf(row: number): number {
    return this.born.at(row);
  }

  hasLines(row: number): boolean {
    return (this.traits.at(row) & 15) !== 0;
  }

  plays(row: number, line: Line): boolean {
    return (this.traits.at(row) & (1 << LINES.indexOf(line))) !== 0;
  }

  roleOf(row: number): PersonRecord['role'] {
    return PERSON_ROLES[this.traits.at(row) >> 4] ?? 'player';
  }

  nationsOf(row: number): readonly string[] {
    const both = this.nations.at(row);
    const found: string[] = [];
    if ((both & 0xffff) !== 0) found.push(this.nationIds.at((both & 0xffff) - 1));
    if (both >>> 16 !== 0) found.push(this.nationIds.at((both >>> 16) - 1));
    return found;
  }

  /**
   * Calls for each row that a name may mean, with the way in which it leads there; whole names first. A row may come
   * again in a worse way.
   */
  eachCandidate(name: string, call: (row: number, fit: NameFit) => void): void {
    const text = foldPerson(name);
    const key = this.keys.indexOf(text);
    let found = false;
    if (key >= 0) {
      this.whole.each(key, (row) => {
        found = true;
        call(row, this.keyOf.at(row) === key ? 'name' : 'alias');
      });
      this.last.each(key, (row) => {
        found = true;
        call(row, 'surname');
      });
    }
    const initial = initialAndSurname(text);
    if (initial !== null) {
      const code = initial.initial.charCodeAt(0);
      this.last.each(this.keys.indexOf(initial.surname), (row) => {
        if (this.keys.codeAt(this.keyOf.at(row), 0) !== code) return;
        found = true;
        call(row, 'initial');
      });
    }
    if (!found) this.eachWithoutMiddle(text, (row) => call(row, 'alias'));
  }

  /** Calls for each spell of a row: club as a number, first and last day as numbers (0 unknown), loan. */
  eachSpell(row: number, call: (club: number, from: number, to: number, loan: boolean) => void): void {
    this.spellsOf.each(row, (spell) => {
      call(
        this.spellClub.at(spell),
        this.spellFrom.at(spell),
        this.spellTo.at(spell),
        this.spellLoan.at(spell) === 1,
      );
    });
  }

  /** The number of a club's id, -1 for one that nobody was at. */
  clubNumber(club: string): number {
    return this.clubIds.indexOf(club);
  }

  clubId(number: number): string {
    return this.clubIds.at(number);
  }

  /** How a row stands to a club (its number) on a day (0: none given). */
  atClub(row: number, wanted: number, day: number): ClubStand {
    let best: ClubStand = 'unknown';
    this.spellsOf.each(row, (spell) => {
      if (best === 'there') return;
      if (this.spellClub.at(spell) !== wanted) {
        if (best === 'unknown') best = 'never';
        return;
      }
      const from = this.spellFrom.at(spell);
      const to = this.spellTo.at(spell);
      best = day !== 0 && from !== 0 && from <= day && (to === 0 || day <= lastDay(to)) ? 'there' : 'once';
    });
    return best;
  }

  /** Phrases for the reader's lexicon: every name of every person. Weight: how much is told of him, 0.1 to 0.6. */
  *phrases(): Iterable<NamePhrase> {
    for (let row = 0; row < this.size; row++) {
      const name = this.displayName(row);
      const id = this.idOf(row);
      const role = this.roleOf(row);
      const weight = Math.min(0.6, 0.1 + 0.05 * this.spellsOf.count(row));
      const base = { kind: 'person', id, name, form: 'full', weight, role } as const;
      yield { ...base, phrase: name };
      for (const other of this.alsoOf(row)) yield { ...base, phrase: other };
    }
  }

  private record(row: number): PersonRecord {
    const career: { club: string; from: string | null; to: string | null; loan: boolean }[] = [];
    this.eachSpell(row, (club, from, to, loan) => {
      career.push({ club: this.clubId(club), from: dateOfDay(from), to: dateOfDay(to), loan });
    });
    return {
      id: this.idOf(row),
      name: this.displayName(row),
      also: this.alsoOf(row),
      born: dateOfDay(this.born.at(row)),
      nations: this.nationsOf(row),
      lines: LINES.filter((line) => this.plays(row, line)),
      role: this.roleOf(row),
      career,
    };
  }

  private alsoOf(row: number): readonly string[] {
    const names: string[] = [];
    this.also.each(row, (name) => names.push(this.names.at(name)));
    return names;
  }

  private addName(row: number, name: string): void {
    if (name === '') return;
    const number = this.names.intern(name);
    if (number !== this.nameOf.at(row) && this.also.add(row, number)) this.index(row, name);
  }

  private index(row: number, name: string): void {
    const key = foldPerson(name);
    if (key === '') return;
    this.whole.add(this.keys.intern(key), row);
    for (const surname of surnames(key)) {
      if (surname !== key) this.last.add(this.keys.intern(surname), row);
    }
  }

  /** Those with the same first and last word: middle names come and go. */
  private eachWithoutMiddle(text: string, call: (row: number) => void): void {
    const words = text.split(' ');
    const surname = words[words.length - 1] ?? '';
    if (words.length < 2) return;
    const given = `${words[0]} `;
    this.last.each(this.keys.indexOf(surname), (row) => {
      const key = this.keyOf.at(row);
      for (let i = 0; i < given.length; i++) if (this.keys.codeAt(key, i) !== given.charCodeAt(i)) return;
      call(row);
    });
  }

  private addNation(row: number, nation: string): void {
    const number = this.nationIds.intern(nation) + 1;
    const both = this.nations.at(row);
    const first = both & 0xffff;
    if (first === 0) this.nations.set(row, number);
    else if (first !== number && both >>> 16 === 0) this.nations.set(row, first | (number << 16));
  }

  private addSpell(row: number, club: string, from: number, to: number, loan: boolean): void {
    const number = this.clubIds.intern(club);
    let known = false;
    this.spellsOf.each(row, (spell) => {
      if (this.spellClub.at(spell) !== number || this.spellFrom.at(spell) !== from) return;
      known = true;
      if (this.spellTo.at(spell) === 0) this.spellTo.set(spell, to);
    });
    if (known) return;
    const spell = this.spellClub.push(number);
    this.spellFrom.push(from);
    this.spellTo.push(to);
    this.spellLoan.push(loan ? 1 : 0);
    this.spellsOf.append(row, spell);
  }
}
