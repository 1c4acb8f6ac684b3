import type { Event } from './element.js';
import type { Roles } from './filler.js';
import type { Referents } from './referents.js';

/** "The signing of Reuter was confirmed by Everton": who confirms a move for which nobody else is named gets him. */
export function takeWitness(
  { main, after }: Event,
  { persons, buyers, sellers }: Roles,
  refer: Referents,
): void {
  if (after.length === 0 || main.cue.part !== 'noun' || buyers.length > 0 || persons.length === 0) return;
  if (main.cue.act !== 'buy' && main.cue.act !== 'join') return;
  for (const { slot, item } of main.args) {
    const club = slot === 'witness' && item.kind === 'club' ? refer.club(item) : null;
    if (club === null || club.nation || sellers.some(({ what }) => what === club)) continue;
    if (persons.some(({ what }) => what.club === club)) continue;
    buyers.push({ what: club, item, from: 'by' });
  }
}
