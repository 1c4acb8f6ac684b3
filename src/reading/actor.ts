import type { Event } from './element.js';
import type { Filler } from './filler.js';
import type { Node } from './node.js';
import type { PersonEntry } from './people.js';
import type { Referents } from './referents.js';
import { isActor } from './slots.js';

/** Who of those in front of an event does it as a player or manager; "Benti, the agent of Reuter, | has agreed terms" for his client. */
export function actorOf(item: Node, person: PersonEntry | null, event: Event): Node | null {
  if (person === null) return null;
  const client = person.role === 'agent' ? person.client : null;
  if (client !== null && event.main.cue.act === 'buy' && treats(event)) return { ...item, person: client };
  return isActor(person) ? item : null;
}

/** "Reuter | has agreed terms", "Reuter's agent | is in talks over a move for the striker": whether he or his side does it. */
export function acts({ what, from }: Filler<PersonEntry>, doers: readonly Node[], refer: Referents): boolean {
  return from === 'subject' || from === 'clause' || doers.some((doer) => refer.person(doer) === what);
}

/** Talks, moves spoken of, and what is turned down or denied: in these an agent stands for his client. */
export function treats(event: Event): boolean {
  const { act, part } = event.main.cue;
  if (part === 'noun' && (act === 'join' || act === 'leave')) return true;
  return event.elements.some(
    ({ cue }) =>
      cue.governs === 'talk' || cue.kind === 'talks' || cue.governs === 'reject' || cue.governs === 'agree',
  );
}
