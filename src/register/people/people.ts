import { foldName } from '../../model/fold.js';
import type { NamePhrase } from '../../model/name.js';
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

const NONE = -1;

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
  /** Spells, chained by row and by club. */
  private readonly spellsOf = new Chains();
  private readonly spellsAt = new Chains();
  private readonly spellClub = new Growing32();
  private readonly spellRow = new Growing32();
  private readonly spellFrom = new Growing32();
  private readonly spellTo = new Growing32();
  private readonly spellLoan = new Growing32();

  get size(): number {
    return this.ids.size;
  }

  /** Bytes held in typed arrays. */
  get bytes(): number {
    const pools = [this.ids, this.names, this.keys, this.nationIds, this.clubIds];
    const columns = [this.nameOf, this.born, this.nations, this.traits];
    const spells = [this.spellClub, this.spellRow, this.spellFrom, this.spellTo, this.spellLoan];
    const chains = [this.whole, this.last, this.also, this.spellsOf, this.spellsAt];
    return [...pools, ...columns, ...spells, ...chains].reduce((sum, part) => sum + part.bytes, 0);
  }

  /** Adds a person, or fills up the one of the same id: what is known stays, what is new is added. */
  add(person: PersonRecord): void {
    const known = this.ids.size;
    const row = this.ids.intern(person.id);
    if (row === known) {
      this.nameOf.push(this.names.intern(person.name));
      this.born.push(0);
      this.nations.push(0);
      this.traits.push(PERSON_ROLES.indexOf(person.role) << 4);
      this.index(row, person.name);
    } else if (person.name !== this.names.at(this.nameOf.at(row))) {
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
   * The rows that a name may mean, with the best way in which it leads to each; whole names first. With a club (a
   * register id), surnames are looked for among those who were ever there when that is the shorter way.
   */
  candidates(name: string, club?: string): readonly (readonly [row: number, fit: NameFit])[] {
    const key = foldName(name);
    const found = new Map<number, NameFit>();
    const whole = this.keys.indexOf(key);
    if (whole >= 0) {
      this.whole.each(whole, (row) => {
        if (!found.has(row)) found.set(row, this.keyOf(row) === key ? 'name' : 'alias');
      });
    }
    const initial = initialAndSurname(key);
    if (initial !== null) {
      this.eachOfSurname(initial.surname, club, (row) => {
        if (!found.has(row) && this.keyOf(row).startsWith(initial.initial)) found.set(row, 'initial');
      });
    }
    this.eachOfSurname(key, club, (row) => {
      if (!found.has(row)) found.set(row, 'surname');
    });
    if (found.size === 0) this.eachWithoutMiddle(key, club, (row) => found.set(row, 'alias'));
    return [...found];
  }

  /** Calls for each spell of a row: club id, first and last day as numbers (0 unknown), loan. */
  eachSpell(row: number, call: (club: string, from: number, to: number, loan: boolean) => void): void {
    this.spellsOf.each(row, (spell) => {
      call(
        this.clubIds.at(this.spellClub.at(spell)),
        this.spellFrom.at(spell),
        this.spellTo.at(spell),
        this.spellLoan.at(spell) === 1,
      );
    });
  }

  /** How a row stands to a club on a day (0: no day given): there, there at another time, never, or nothing is known. */
  atClub(row: number, club: string, day: number): 'there' | 'once' | 'never' | 'unknown' {
    const wanted = this.clubIds.indexOf(club);
    let best: 'there' | 'once' | 'never' | 'unknown' = 'unknown';
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
      career.push({ club, from: dateOfDay(from), to: dateOfDay(to), loan });
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
    if (name === '' || name === this.displayName(row)) return;
    const number = this.names.intern(name);
    if (!this.also.add(row, number)) return;
    this.index(row, name);
  }

  private index(row: number, name: string): void {
    const key = foldName(name);
    if (key === '') return;
    this.whole.add(this.keys.intern(key), row);
    for (const surname of surnames(key)) {
      if (surname !== key) this.last.add(this.keys.intern(surname), row);
    }
  }

  private keyOf(row: number): string {
    return foldName(this.displayName(row));
  }

  /** Those with the same first and last word: middle names come and go. */
  private eachWithoutMiddle(key: string, club: string | undefined, call: (row: number) => void): void {
    const words = key.split(' ');
    const surname = words[words.length - 1] ?? '';
    if (words.length < 2) return;
    const given = `${words[0]} `;
    this.eachOfSurname(surname, club, (row) => {
      if (this.keyOf(row).startsWith(given)) call(row);
    });
  }

  private eachOfSurname(surname: string, club: string | undefined, call: (row: number) => void): void {
    const key = this.keys.indexOf(surname);
    if (key < 0) return;
    const at = club === undefined ? NONE : this.clubIds.indexOf(club);
    if (at < 0 || this.spellsAt.count(at) >= this.last.count(key)) {
      this.last.each(key, call);
      return;
    }
    const there = new Set<number>();
    this.spellsAt.each(at, (spell) => there.add(this.spellRow.at(spell)));
    for (const row of there) if (this.last.has(key, row)) call(row);
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
    this.spellRow.push(row);
    this.spellFrom.push(from);
    this.spellTo.push(to);
    this.spellLoan.push(loan ? 1 : 0);
    this.spellsOf.append(row, spell);
    this.spellsAt.append(number, spell);
  }
}
