import type { Element, Event } from './element.js';
import { hasSlot } from './having.js';
import { isAuxiliary, type Node } from './node.js';
import { runsClub } from './officer.js';
import type { PersonEntry } from './people.js';

/** "the owner promised signings", "the manager will sanction a departure": who decides on it does not go himself. */
function isOfficial({ elements, main }: Event, { role }: PersonEntry): boolean {
  const { act, part, notion } = main.cue;
  if (role === 'staff' && (act === 'stay' || act === 'keep')) return true;
  // "the chairman has made several million | available"
  if (role === 'staff' && notion === 'available') return true;
  // "the owner tried to push through a switch"
  if (role === 'staff' && part === 'noun' && act === 'join' && !hasSlot(main.args, 'possessor'))
    if (elements.some(({ cue }) => cue.governs === 'complete' && cue.act === '')) return true;
  // "the owner may be forced to sell some stars"
  if (role === 'staff' && act === 'sell' && part === 'verb' && !main.group.be) return true;
  if (part !== 'noun' || !runsClub(role)) return false;
  if (notion === 'signing') return true;
  // But "the manager departs in an emotional farewell".
  const goes = elements.some(({ cue }) => cue.part === 'verb' && cue.act === 'leave');
  return act === 'leave' && !goes && !hasSlot(main.args, 'possessor');
}

/**
 * "Everton want new signings for Benti", "Fulham close on a Benti target": whether a manager or director stands where a
 * player is moved, and only chooses him. What tells of a post is his own.
 */
export function isChooser(
  nodes: readonly Node[],
  event: Event,
  person: PersonEntry,
  item: Node | null,
  place: string,
): boolean {
  const { role, hero } = person;
  if (!runsClub(role)) return false;
  if (place === 'subject' && isOfficial(event, person)) return true;
  const { main, elements } = event;
  const { act, part, notion, office, vacant } = main.cue;
  if (office !== '' || vacant === true) return false;
  if (item === null) return role === 'staff';
  const lets = elements[0]!.cue.governs === 'allow';
  // "Benti would let Reuter leave", "a deal that would see Benti welcome Reuter"
  if (place === 'clause') return lets && (act === 'buy' || act === 'leave');
  // "paid £20m for | his | signature", "will not leave | him"
  if (item.kind === 'word')
    return (
      (notion === 'signing' && paysFor(elements)) ||
      (place === 'object' && act === 'leave' && item.from >= main.node.to)
    );
  if (item.kind !== 'person') return false;
  if (item.how === 'described') return isPlayers(item, hero);
  if (item.how !== 'named') return false;
  // "sign a striker for Benti", "a new signing for Benti", "a key Benti target"
  if (place === 'for') return notion === 'sign' || notion === 'shortlist';
  // "a dream | Benti signing"
  if (place === 'object') return notion === 'sign' && item.to <= main.node.from;
  if (place !== 'subject') return false;
  if (lets && act === 'sell') return true;
  const at = nodes.indexOf(item) + 1;
  const next = nodes[at];
  if (part === 'adjective') return act === 'leave' && !isAuxiliary(next);
  if (part !== 'noun') return false;
  if (act === 'join') return role === 'staff' && elements.length === 1;
  return act === 'buy' && elements[0]!.group.from === at && isMade(elements[0]!);
}

/** "the midfielder", "the Fulham star", "the signing": said of who plays, and not of who manages. */
function isPlayers({ traits }: Node, hero: boolean): boolean {
  if (traits === null || traits.former.length > 0) return false;
  if (traits.position !== null || traits.signing || traits.plays || traits.role === 'player') return true;
  return traits.role === null && traits.age === null && !hero;
}

function paysFor(elements: readonly Element[]): boolean {
  for (const { cue } of elements) if (cue.governs === 'attempt') return true;
  return false;
}

/** "Benti | plans a bid", "Benti | decides on a target": what he does is told by a verb. */
function isMade({ cue }: Element): boolean {
  if (cue.part !== 'verb') return false;
  return cue.governs === 'want' || cue.governs === 'rival' || cue.governs === 'allow';
}
