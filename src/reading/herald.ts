import type { Source } from '../model/source.js';
import type { ClubEntry } from './club.js';
import { type CreditAround, joinCredits } from './credit.js';
import { type Credit, credited, reportOf } from './credited.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isWord, type Node, nodeAt } from './node.js';
import { outletOf } from './outlets.js';
import type { Page } from './page.js';
import { isShown, officialVerb } from './saying.js';
import { isPassive } from './slots.js';
import type { Stage } from './stage.js';
import { sourceOf } from './voice.js';

/** "Marca reports that Everton want Reuter. He joined Fulham in 2020": what has been long done is told by the article. */
function isPast(page: Page, nodes: readonly Node[], { kind }: Stage, { main }: Event): boolean {
  if (kind !== 'done') return false;
  const { group, node } = main;
  // "have already signed Benti"
  return !group.have || page.marks.already.test(page.slice(nodes[group.from]!.from, node.to));
}

/** "Everton have announced the signing of Reuter. (Harbour Post)": in the paper stands what the club has said. */
export function heraldWithin(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  stage: Stage,
  said: Credit | null,
  { bracket, carried }: CreditAround,
): Credit | null {
  if (said !== null && said !== bracket && said !== carried) {
    const aside =
      said.sort === 'report' &&
      isPast(page, nodes, stage, event) &&
      isWord(nodeAt(nodes, event.elements[0]!.index - 1), 'relative');
    return aside ? bracket : said;
  }
  const past = said === carried && said !== bracket && isPast(page, nodes, stage, event);
  return joinCredits(past ? null : said, heraldCredit(page, nodes, event, roles));
}

/** "Everton have announced the signing of Reuter": the club or person whose own news it is; null if nobody's. */
function heraldCredit(page: Page, nodes: readonly Node[], event: Event, { buyers }: Roles): Credit | null {
  const told = outcomeTold(page, event);
  if (told !== null) return told;
  const { node, cue, index, group } = event.elements[0]!;
  if (cue.act === 'link' && cue.part === 'verb' && !group.be) return linkedBy(nodes, index);
  if (cue.kind === '' || cue.kind === 'interest' || cue.kind === 'talks') return null;
  if ((group.modal !== '' && group.modal !== 'may') || group.negated) return null;
  if (node.kind !== 'cue' || !page.marks.herald.test(page.slice(node.from, node.to))) return null;
  // "Reuter was confirmed as Fulham coach": it has been announced, by whomever.
  if (group.be)
    return node.form === 'ing' || group.to || !officialVerb(page, node) ? null : announced(node, null);
  // "After announcing the signing of Reuter, Everton have ...": who does stands behind.
  const [buyer] = buyers;
  if (node.form === 'ing' && cue.act === 'buy' && buyers.length === 1) return announced(node, buyer!.what);
  // "Reuter confirmed as Fulham coach", "Reuter unveiled by Everton": he makes nothing known.
  if (isMadeKnown(nodes, event)) {
    const by = event.elements[0]!.args.find(({ slot, item }) => slot === 'by' && item.kind === 'club');
    const club = by?.item.club?.resolved ?? null;
    return club === null && !officialVerb(page, node) ? null : announced(node, club);
  }
  for (let i = index - 1; i >= 0 && node.from - nodes[i]!.to <= HERALD; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || item.kind === 'cue') return null;
    // "The club announced the signing of Reuter": whoever signs him.
    const signs = item.how === 'described' && cue.act === 'buy' && buyers.length === 1;
    const club = item.kind !== 'club' ? null : signs ? buyer!.what : (item.club?.resolved ?? null);
    const speaker = item.kind === 'person' ? item.person : null;
    const who = club ?? speaker;
    if (who === null || item.possessive) continue;
    const source: Source = { name: who.name, sort: club === null ? 'person' : 'club' };
    const sources = [who.id === null ? source : { ...source, id: who.id }];
    return credited(sources, 'speech', speaker, club, 'source.herald', node.from, node.from + 1);
  }
  return null;
}

const HERALD = 4;

function isMadeKnown(nodes: readonly Node[], event: Event): boolean {
  const { index } = event.elements[0]!;
  const next = nodes[index + 1];
  return isShown(nodes, index) || isWord(next, 'preposition', 'for') || isPassive(nodes, event);
}

/** "The signing of Reuter was confirmed by Everton": an outcome that somebody has made known. */
function outcomeTold(page: Page, { main, after }: Event): Credit | null {
  for (const { cue, node, group } of after) {
    if (cue.governs !== 'complete' || group.modal !== '' || group.negated || group.to) continue;
    if (!officialVerb(page, node)) continue;
    const by = main.args.find(({ slot, item }) => slot === 'witness' && item.kind === 'club');
    return announced(node, by?.item.club?.resolved ?? null);
  }
  return null;
}

/** An announcement, of a club where that is told. */
function announced({ from }: Node, club: ClubEntry | null): Credit {
  const sources = club === null ? [] : [sourceOf(club)];
  return credited(sources, 'speech', null, club, 'source.herald', from, from + 1);
}

/** "Mundo Balon link Reuter with Everton": whose report it is. */
function linkedBy(nodes: readonly Node[], at: number): Credit | null {
  const { from, to } = nodes[at]!;
  const item = nodeAt(nodes, at - 1);
  const source = item?.kind === 'name' && from - item.to <= 1 ? outletOf(item) : null;
  if (source === null) return null;
  return reportOf([source], 'source.link', from, to);
}
