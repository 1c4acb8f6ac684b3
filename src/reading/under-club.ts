import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { hasSlot } from './having.js';
import { boundFor, labelEnd } from './label.js';
import type { Node } from './node.js';

/**
 * "Everton transfer news: deal for Reuter agreed with Fulham", "...: Reuter lined up": the club that a headline stands under is
 * the one that gets him, where it names no other.
 */
export function underClub(
  nodes: readonly Node[],
  { main }: Event,
  { persons, buyers, sellers, passive }: Roles,
): void {
  // "Reuter to Everton: winger completes move"
  if (nodes[0]?.kind === 'person') {
    const { act } = main.cue;
    if (buyers.length > 0 || (act !== 'buy' && act !== 'join')) return;
    const item = boundFor(nodes);
    const what = item?.club?.resolved ?? null;
    if (what === null || persons.length !== 1 || persons[0]!.what !== nodes[0].person) return;
    if (sellers.every((seller) => seller.what !== what)) buyers.push({ what, item, from: 'heading' });
    return;
  }
  const what = nodes[0]?.kind === 'club' ? (nodes[0]!.club?.resolved ?? null) : null;
  if (what === null || (main.cue.act !== 'buy' && main.cue.office !== 'post') || main.index === 0) return;
  const end = labelEnd(nodes);
  if (end === 0 || main.index < end) return;
  const [partner] = buyers;
  if (partner === undefined) {
    // "Everton: ..." is of anything that goes on there, "Everton transfer news: ..." of who comes and goes.
    const named = (passive && main.cue.kind === 'done') || main.cue.office === 'post';
    if ((end < 2 && !named) || sellers.some((seller) => seller.what === what)) return;
  } else {
    const treats = buyers.length === 1 && sellers.length === 0 && partner.what !== what;
    if (!treats || partner.from !== 'with' || main.cue.kind !== 'agreed' || !hasSlot(main.args, 'with'))
      return;
    sellers.push(buyers.pop()!);
  }
  buyers.push({ what, item: nodes[0]!, from: 'heading' });
}
