import type { ClubEntry } from './club.js';
import type { Filler } from './filler.js';
import type { Node } from './node.js';
import type { PersonEntry } from './people.js';
import type { Referents } from './referents.js';

/** The persons and clubs of an event, each once, with where they stand in it. */
export class Parts {
  persons: Filler<PersonEntry>[] = [];
  buyers: Filler<ClubEntry>[] = [];
  sellers: Filler<ClubEntry>[] = [];
  protected refer!: Referents;

  addPerson(item: Node, from: string): void {
    const what = this.refer.person(item);
    if (what !== null && !this.persons.some((known) => known.what === what))
      this.persons.push({ what, item, from });
  }

  addClub(list: Filler<ClubEntry>[], item: Node, from: string): void {
    const what = this.refer.club(item);
    if (what !== null && !list.some((known) => known.what === what)) list.push({ what, item, from });
  }

  /** The club whose post or whose signing somebody is. */
  protected addPost(list: Filler<ClubEntry>[], item: Node): void {
    const what = item.traits?.club?.resolved ?? null;
    if (what !== null && !list.some((known) => known.what === what)) list.push({ what, item, from: 'post' });
  }
}
