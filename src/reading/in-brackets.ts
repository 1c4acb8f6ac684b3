import { CLOSE, COMMA, OPEN } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import type { Node } from './node.js';

/** "have sold Reuter | (Everton) | and Benti | (Genk)": where to; but "hope to sell Benti | (Genk) |" tells where he plays. */
export function buyersInBrackets(nodes: readonly Node[], { main }: Event, { persons, buyers }: Roles): void {
  const { act, part } = main.cue;
  if ((act !== 'sell' && act !== 'leave') || buyers.length > 0 || persons.length === 0) return;
  const made = part === 'noun' || main.node.form === 'ed' || main.node.form === 'past';
  if (!made || main.group.modal !== '' || main.group.negated) return;
  const found: { what: ClubEntry; item: null; from: string }[] = [];
  for (const { item, what: person } of persons) {
    const what = item === null ? null : clubInBrackets(nodes, item);
    if (what === null || what === person.club) return;
    found.push({ what, item: null, from: 'brackets' });
  }
  buyers.push(...found);
}

/** "signed Reuter (Fulham) and Benti (Lyon)": the club in brackets behind somebody; null if there is none. */
export function clubInBrackets(nodes: readonly Node[], item: Node): ClubEntry | null {
  const at = nodes.indexOf(item);
  const open = nodes[at + 1];
  const club = nodes[at + 2];
  if (open?.mark !== OPEN || club?.kind !== 'club' || nodes[at + 3]?.kind !== 'mark') return null;
  return nodes[at + 3]!.mark === CLOSE || nodes[at + 3]!.mark === COMMA
    ? (club.club?.resolved ?? null)
    : null;
}
