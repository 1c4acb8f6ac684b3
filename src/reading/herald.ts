import type { Source } from '../model/source.js';
import type { Credit } from './attribution.js';
import type { Event } from './element.js';
import { type Node, nodeAt } from './node.js';
import { outletOf } from './outlets.js';
import type { Page } from './page.js';

/** "Everton have announced the signing of Reuter": the club or person whose own news it is; null if nobody's. */
export function heraldCredit(page: Page, nodes: readonly Node[], event: Event): Credit | null {
  const { node, cue, index, group } = event.elements[0]!;
  if (cue.act === 'link' && cue.part === 'verb' && !group.be) return linkedBy(nodes, index);
  if (cue.kind === '' || cue.kind === 'interest' || cue.kind === 'talks') return null;
  if ((group.modal !== '' && group.modal !== 'may') || group.be || group.negated) return null;
  if (node.kind !== 'cue' || !page.marks.herald.test(page.slice(node.from, node.to))) return null;
  for (let i = index - 1; i >= 0 && node.from - nodes[i]!.to <= HERALD; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || item.kind === 'cue') return null;
    const club = item.kind === 'club' ? (item.club?.resolved ?? null) : null;
    const speaker = item.kind === 'person' ? item.person : null;
    const who = club ?? speaker;
    if (who === null || item.possessive) continue;
    const source: Source = { name: who.name, sort: club === null ? 'person' : 'club' };
    return {
      sources: [who.id === null ? source : { ...source, id: who.id }],
      sort: 'speech',
      speaker,
      club,
      rule: 'source.herald',
      from: node.from,
      to: node.from + 1,
    };
  }
  return null;
}

const HERALD = 4;

/** "Mundo Balon link Reuter with Everton": whose report it is. */
function linkedBy(nodes: readonly Node[], at: number): Credit | null {
  const { from, to } = nodes[at]!;
  const item = nodeAt(nodes, at - 1);
  const source = item?.kind === 'name' && from - item.to <= 1 ? outletOf(item) : null;
  if (source === null) return null;
  return { sources: [source], sort: 'report', speaker: null, club: null, rule: 'source.link', from, to };
}
