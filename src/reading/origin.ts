import type { Credit } from './attribution.js';
import type { ClubEntry } from './club.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import type { Node } from './node.js';
import type { PersonEntry } from './people.js';

/** Who stays at or leaves "the club" does so at his own. */
export function sellerOf(
  act: string,
  seller: Roles['sellers'][number] | undefined,
  person: PersonEntry,
): ClubEntry | null {
  if (seller === undefined) return null;
  const own = act === 'stay' || act === 'keep' || act === 'leave' || act === 'sell';
  const bare =
    seller.item?.kind === 'club' && seller.item.how === 'described' && seller.item.names.length === 0;
  return own && bare && person.club !== null ? person.club : seller.what;
}

/** "the club", "this club's signing": no word tells which. */
export function isBare(item: Node | null): boolean {
  const club = item?.club ?? item?.traits?.club ?? null;
  return club?.described === true && club.names.length === 0;
}

/** "the Ligue 1 outfit": any club of a league. */
export function isOfLeague(item: Node | null): boolean {
  const club = item?.club ?? null;
  return (
    club?.described === true &&
    club.names.length > 0 &&
    club.names.every(({ kind }) => kind === 'competition')
  );
}

/** The club for which somebody speaks of one of its players. */
export function spokenFor(credit: Credit | null): ClubEntry | null {
  if (credit === null) return null;
  const role = credit.speaker?.role;
  return credit.club ?? (role === 'manager' || role === 'staff' ? (credit.speaker?.club ?? null) : null);
}

/** "Everton target Reuter says": what he is called in front of his words is not his word. */
export function isOfSpeaker({ main }: Event, { speaker, from }: Credit): boolean {
  if (speaker === null || main.cue.act !== 'buy' || main.cue.governs === 'talk') return false;
  return main.args.some(({ slot, item }) => slot === 'object' && item.person === speaker && item.to <= from);
}
