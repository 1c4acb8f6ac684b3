import type { NamePhrase } from '../model/name.js';
import type { Source } from '../model/source.js';
import { BULLET, CLOSE, COLON, DASH, OPEN } from '../text/tokens.js';
import { knownSource } from './bracket.js';
import type { ClubEntry } from './club.js';
import { isHouse } from './house.js';
import { isName } from './name.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import type { Page } from './page.js';
import { clubIn, isAgent } from './said-by.js';
import { NAMES } from './sense.js';
import { sourceOf } from './voice.js';
import { isBlank } from './voices.js';

/** "Reuter told the Harbour Post": whom somebody spoke to. */
export function outletTold(page: Page, nodes: readonly Node[], at: number): Source | null {
  let i = at + 1;
  while (isWord(nodes[i], 'determiner') || isWord(nodes[i], 'preposition', 'to')) i++;
  const item = nodes[i];
  if (item === undefined || item.from - nodes[at]!.to > 2) return null;
  const known = item.names.find((name) => name.kind === 'outlet');
  if (known !== undefined && isHouse(page.house, known.name, known.id)) return null;
  if (known !== undefined && item.kind === 'name') return { name: known.name, sort: 'outlet', id: known.id };
  return item.kind === 'person' && item.person?.press === true
    ? { name: item.person.name, sort: 'outlet' }
    : null;
}

/** "the Telegraph's Matt Law", "Foot Mercato journalist Denis", "Matt Law of the Telegraph": whom a journalist writes for. */
export function employerOf(nodes: readonly Node[], at: Node): Source | null {
  const own = at.traits?.club?.names.find((name) => name.kind === 'outlet');
  if (own !== undefined) return { name: own.name, sort: 'outlet', id: own.id };
  const place = nodes.indexOf(at);
  const before = nodeAt(nodes, place - 1);
  if (before !== undefined && at.from - before.to <= 1 && isName(before, NAMES.outlet))
    return outletOf(before);
  if (!isWord(nodes[place + 1], 'preposition') || nodes[place + 1]!.from !== at.to) return null;
  const next = isWord(nodes[place + 2], 'determiner') ? nodes[place + 3] : nodes[place + 2];
  return next !== undefined && next.from - at.to <= 3 && isName(next, NAMES.outlet) ? outletOf(next) : null;
}

/** "Matt Hale of | the Lodestar | reports": who says it for an outlet; null if nobody is named. */
export function writerOf(nodes: readonly Node[], at: Node): Source | null {
  let place = nodes.indexOf(at) - 1;
  if (isWord(nodeAt(nodes, place), 'determiner')) place--;
  if (
    !isWord(nodeAt(nodes, place), 'preposition', 'of') &&
    !isWord(nodeAt(nodes, place), 'preposition', 'from')
  )
    return null;
  const writer = nodeAt(nodes, place - 1);
  if (writer === undefined || nodes[place]!.from !== writer.to) return null;
  const known = writer.names.find((name) => name.kind === 'journalist');
  if (known !== undefined) return { name: known.name, sort: 'journalist', id: known.id };
  return writer.kind === 'person' && writer.person?.role === 'pundit'
    ? { name: writer.person.name, sort: 'journalist' }
    : null;
}

/** "BBC reporter | Ian Moss", "the Daily Mirror's | Ian Moss": who is called an outlet's own right behind its name. */
export function staffOf(nodes: readonly Node[], at: Node): Source | null {
  const next = nodes[nodes.indexOf(at) + 1];
  if (next?.kind !== 'person' || next.how !== 'named' || next.person === null) return null;
  const { person, names } = next;
  // "reports the Harbour Post. Reuter": not without what ties them.
  if (next.from - at.to > (person.role === 'pundit' ? NEAR_BY : 1)) return null;
  if (person.role !== 'pundit' && !(at.possessive && isBlank(person))) return null;
  person.role = 'pundit';
  const known = names.find(({ kind }) => kind === 'journalist');
  return { name: person.name, sort: 'journalist', ...(known === undefined ? {} : { id: known.id }) };
}

/** Tokens between an outlet and the title of one of its own ("BBC | Sport senior | reporter Ian Moss"). */
const NEAR_BY = 2;

export function outletOf(item: Node): Source | null {
  const known = item.names.find((name) => name.kind === 'outlet');
  return known === undefined ? null : { name: known.name, sort: 'outlet', id: known.id };
}

/** "the Harbour Express": an unknown outlet that ends in the name of a known one; null if none does. */
export function longerName(page: Page, nodes: readonly Node[], at: Node): string | null {
  const before = nodeAt(nodes, nodes.indexOf(at) - 1);
  if (before?.kind !== 'person' || before.to !== at.from || before.possessive) return null;
  // What an outlet is called for short may be the end of another's name, its full name hardly.
  const short = at.to - at.from === 1 && at.names.every(({ name }) => name !== page.slice(at.from, at.to));
  if (!before.weak && !short) return null;
  return before.person === null || before.person.words.length === 1 ? page.slice(before.from, at.to) : null;
}

/** "Tom Hale - Everton have ...", "Hale: Everton ...", "[Hale] Everton ...": the name that a sentence is put under. */
export function leadOf(nodes: readonly Node[]): { readonly source: Source; readonly item: Node } | null {
  const [head] = nodes;
  // "The Lantern: Everton want ..."
  const at = isWord(head, 'determiner') ? 1 : 0;
  const first = nodes[at];
  const mark = nodes[at + 1];
  if (first === undefined || mark === undefined) return null;
  if (mark.kind === 'mark')
    return mark.mark === COLON || mark.mark === DASH || mark.mark === BULLET ? signed(first) : null;
  if (first.mark === OPEN) {
    const inner = isWord(mark, 'determiner') ? 2 : 1;
    return nodes[inner + 1]?.mark === CLOSE ? signed(nodes[inner]!) : null;
  }
  return null;
}

function signed(item: Node): { readonly source: Source; readonly item: Node } | null {
  const source = knownSource(item);
  return source === null ? null : { source, item };
}

/** "a Fulham source | has told": somebody near the club, and not the club. */
function insiderOf(page: Page, nodes: readonly Node[], club: Node): Source | null {
  const at = nodes.indexOf(club);
  const verb = nodes[at + 1]!;
  if (!page.marks.insider.test(page.slice(club.to, verb.from))) return null;
  const article = nodeAt(nodes, at - 1);
  const from = isWord(article, 'determiner') && article!.to === club.from ? article!.from : club.from;
  return { name: page.slice(from, verb.from), sort: 'anonymous' };
}

/** "the agent | of Reuter": for whom somebody speaks; null if nobody is named there. */
function clientOf(nodes: readonly Node[], agent: Node): Node | null {
  const at = nodes.indexOf(agent);
  const client = nodes[at + 2];
  return isWord(nodes[at + 1], 'preposition', 'of') && client?.kind === 'person' ? client : null;
}

/** "his agent said", "a source said", "sources told": who says it, where he has no name. */
export function unnamed(page: Page, nodes: readonly Node[], at: number, found: Node): Source | null {
  const item = nodes[at]!;
  const before = nodeAt(nodes, at - 1);
  const insider = found.kind === 'club' && found.to < item.from ? insiderOf(page, nodes, found) : null;
  if (insider !== null) return insider;
  if (
    found.kind === 'person' &&
    found.how === 'described' &&
    found.person === null &&
    // ", said | a Fulham spokesman"
    (before === found ||
      found.traits?.role === 'agent' ||
      (found.from >= item.to && officeOf(found) !== null))
  )
    return { name: page.slice(found.from, clientOf(nodes, found)?.nameTo ?? found.to), sort: 'person' };
  // "Reuter's | agent says"
  if (found.kind === 'person' && found.possessive) {
    const agent = nodes[nodes.indexOf(found) + 1];
    if (isWord(agent, 'role', 'agent') && agent!.kind === 'word' && agent!.from - found.to <= 2)
      return { name: page.slice(found.from, agent!.to), sort: 'person' };
  }
  // ", says | his agent"
  if (found.from >= item.to && isWord(found, 'role'))
    return { name: page.slice(item.to, found.to), sort: 'person' };
  // A noun that nothing is known of stands between its article and the verb.
  if (
    before !== undefined &&
    isWord(before, 'determiner') &&
    item.from - before.to >= 1 &&
    item.from - before.to <= 2
  )
    return { name: page.slice(before.from, item.from).replace(OPEN_QUOTE, '').trimEnd(), sort: 'anonymous' };
  return null;
}

/** "the insider | 'said": a quote that opens in front of the verb is no part of the name. */
const OPEN_QUOTE = /['"‘’“”]$/u;

/** "according to | his agent": who says it, where he has no name. */
export function agentBehind(page: Page, nodes: readonly Node[], at: number, found: Node): Source | null {
  if (!isAgent(found)) return null;
  return { name: page.slice(nodes[at]!.to, found.to), sort: 'person' };
}

/** The club of whom it is only said that he is its manager or an official. */
export function officeOf({ kind, person, traits }: Node): ClubEntry | null {
  if (kind !== 'person' || person !== null || traits === null) return null;
  return runsClub(traits.role) ? (traits.club?.resolved ?? null) : null;
}

/** "a Fulham spokesman said": a club's own word; of a manager without a name it is his. */
export function voiceOf({ marks }: Page, nobody: Source, office: ClubEntry): Source {
  return marks.spokesman.test(nobody.name) ? sourceOf(office) : nobody;
}

/** "Reports in Spain", at the head of a sentence, as within one; "Spanish media" as it is written. */
export function whispered({ slice, marks }: Page, { from, to }: Node): string {
  const words = slice(from, to);
  return marks.national.test(words) ? words : words.toLowerCase();
}

/** Of those whom the register knows as journalists some give their opinion, and no news. */
export function sortOf({ kind, role }: NamePhrase): Source['sort'] {
  if (kind === 'outlet') return 'outlet';
  return role === 'pundit' ? 'person' : 'journalist';
}

/** An outlet or somebody of the press, and how far outward he stands. */
export interface Cited {
  readonly source: Source;
  readonly order: number;
}

/** Adds whom somebody told, unless he is credited already. */
export function cite(outlets: Cited[], source: Source | null, order: number): void {
  if (source === null || outlets.some((known) => known.source.name === source.name)) return;
  outlets.push({ source, order });
}

/**
 * "according to | the club.", "read a statement on | the club's website": the club whose own word it is, by the words at
 * `at` that lead to it.
 */
export function clubStating(page: Page, nodes: readonly Node[], at: number): ClubEntry | null {
  const { sense, from, to } = nodes[at]!;
  const own = sense!.attribution!.own === true;
  // "a club statement said": of a club that it does not name the first that stands there, or whom the text is about.
  if (own && sense!.attribution!.source === 'alone') return clubIn(nodes) ?? page.about;
  const place = nodes[at + 1]?.kind !== 'club' && isWord(nodes[at + 1], 'determiner') ? at + 2 : at + 1;
  const item = nodes[place];
  if (item?.kind !== 'club' || item.from - to > 2) return null;
  const club = item.club?.resolved ?? null;
  if (club === null || (club.id === null && !item.club!.described)) return null;
  const next = nodes[place + 1];
  const behind = page.slice(item.to, item.to + SITE);
  if (page.marks.statedOn.test(behind)) return club;
  if (own) return null;
  const ends = next === undefined || (next.kind === 'mark' && next.from === item.to);
  return ends && !item.possessive && page.marks.statedBy.test(page.slice(from, to)) ? club : null;
}

/** Tokens behind a club's name that tell where it publishes ("'s official website"). */
const SITE = 5;
