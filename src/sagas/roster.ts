import type { Named } from '../model/claim.js';
import type { Told } from '../model/saga.js';
import { Clubs, type KeptClubs } from './club.js';
import { Cast, type Identity, type KeptEntry } from './person.js';

/** A roster as it is kept. */
interface Kept {
  readonly clubs: KeptClubs;
  readonly cast: readonly KeptEntry[];
}

/**
 * Whom and which clubs a group names. Who is who depends on all claims of a group, however old; so this is what must be
 * kept of it for later claims to be told apart without reading all the others again.
 */
export class Roster {
  #clubs: Clubs;
  #cast: Cast;

  /** `kept`: what `pack` gave for the claims so far; null: none so far. */
  constructor(kept: string | null = null) {
    // It was written by `pack`, and is kept where claims are.
    const { clubs, cast } = kept === null ? { clubs: undefined, cast: [] } : (JSON.parse(kept) as Kept);
    this.#clubs = new Clubs(clubs);
    this.#cast = new Cast(this.#clubs.keyOf, cast);
  }

  /** The same for the same claims, in whatever order they came. */
  pack(): string {
    const kept: Kept = { clubs: this.#clubs.kept(), cast: this.#cast.kept() };
    return JSON.stringify(kept);
  }

  /** Takes claims in; whether somebody or some club known before is another now, so that all must be entered anew. */
  enter(came: readonly Told[]): boolean {
    for (const told of came) if (this.#clubs.enter(told)) return true;
    let due = false;
    for (const told of came) if (this.#cast.enter(told)) due = true;
    return due && this.#cast.resolve();
  }

  /** Forgets everything and enters these claims. */
  anew(told: Iterable<Told>): void {
    this.#clubs = new Clubs();
    for (const one of told) this.#clubs.enter(one);
    this.#cast = new Cast(this.#clubs.keyOf);
    for (const one of told) this.#cast.enter(one);
    this.#cast.resolve();
  }

  /** Key of the person that a claim is on. */
  personOf(told: Told): string {
    return this.#cast.rootOf(this.#cast.entryOf(told));
  }

  identity(person: string): Identity {
    return this.#cast.identity(person);
  }

  /** Keys of all persons. */
  persons(): Iterable<string> {
    return this.#cast.persons();
  }

  readonly clubKey = (club: Named): string => this.#clubs.keyOf(club);
}
