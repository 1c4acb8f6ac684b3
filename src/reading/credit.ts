import type { Source } from '../model/source.js';
import { BULLET, CLOSE, COLON, DASH, OPEN, SLASH } from '../text/tokens.js';
import { bracketSources, knownSource } from './bracket.js';
import { asReport, type Credit, credited, reportOf, withSources } from './credited.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';

/** The credits that stand around a sentence. */
export interface CreditAround {
  /** The sentence's own. */
  readonly own: Credit | null;
  /** The bracket at the end of its paragraph. */
  readonly bracket: Credit | null;
  /** The report that its paragraph has been following. */
  readonly carried: Credit | null;
  /** The last report credited in the article. */
  readonly last: Credit | null;
  /** Through whom the article's speakers spoke ("Reuter told the Harbour Post"), by speaker. */
  readonly told: ReadonlyMap<PersonEntry, Credit>;
}

/** Where an article once says whom somebody spoke to, all of his words there were spoken to them. */
export function interviews(credits: readonly (Credit | null)[]): ReadonlyMap<PersonEntry, Credit> {
  const told = new Map<PersonEntry, Credit>();
  for (const credit of credits)
    if (credit !== null && credit.sort === 'speech' && credit.speaker !== null && credit.sources.length > 1)
      if (!told.has(credit.speaker)) told.set(credit.speaker, credit);
  return told;
}

/** A speaker's word, through the outlet that he spoke to. */
export function spokenThrough(credit: Credit, told: CreditAround['told']): Credit {
  const through = credit.speaker === null ? undefined : told.get(credit.speaker);
  return through === undefined || credit.sources.length !== 1
    ? credit
    : { ...credit, sources: through.sources };
}

/**
 * What holds for a sentence: its own credit inside its paragraph's bracket; else the one that the paragraph
 * began with. "The report adds" goes back to the last report, however far.
 */
export function creditWithin(
  own: Credit | null,
  bracket: Credit | null,
  carried: Credit | null,
  last: Credit | null,
): Credit | null {
  if (own !== null && own.sort === 'same') return joinCredits(bracket, last ?? sameAs(own));
  return own === null ? (bracket ?? carried) : joinCredits(bracket, own);
}

/** "The report adds", where none stands before: somebody's, if the words name him. */
function sameAs({ sources, speaker, club, rule, from, to, back }: Credit): Credit {
  return credited(sources, sources.length > 0 ? 'report' : 'hearsay', speaker, club, rule, from, to, back);
}

/** What holds for a whole sentence. */
export function creditAround({ own, bracket, carried, last }: CreditAround): Credit | null {
  return creditWithin(own, bracket, carried, last);
}

/** "told El Marcador. The same outlet reports": the outlet through which somebody spoke, as a report of its own. */
export function throughOutlet(credit: Credit | null): Credit | null {
  const sources = credit?.sources.filter(({ sort }) => sort === 'outlet') ?? [];
  return credit === null || sources.length === 0 ? null : asReport(credit, sources);
}

/**
 * The bracket that ends an item of a gossip column: "Everton want Reuter. (Harbour Post, in German)".
 * It credits the whole paragraph; null if the paragraph ends otherwise.
 */
export function bracketCredit(page: Page, nodes: readonly Node[]): Credit | null {
  let close = nodes.length - 1;
  while (close >= 0 && nodes[close]!.kind === 'mark' && nodes[close]!.mark !== CLOSE) close--;
  if (close < 0 || nodes[close]!.kind !== 'mark') return null;
  let open = close - 1;
  while (open >= 0 && !(nodes[open]!.kind === 'mark' && nodes[open]!.mark === OPEN)) open--;
  if (open < 0 || close - open > 12) return null;
  if (page.marks.picture.test(page.slice(nodes[open]!.to, nodes[close]!.from))) return null;
  // "(Source: Daily Lantern)": a label in front of the name.
  const label = nodes[open + 2]?.mark === COLON ? open + 2 : open;
  const inner = page.slice(nodes[label]!.to, nodes[close]!.from).trim();
  // "(Various)": it was in the papers, in no one's own; "(Club website)": the club itself has told it.
  const sort = page.marks.anybody.test(inner)
    ? 'hearsay'
    : page.marks.ownWord.test(inner)
      ? 'speech'
      : 'report';
  const sources = sort === 'report' ? bracketSources(page, nodes, label + 1, close) : [];
  if (sources === null || (sources.length === 0 && sort === 'report')) return null;
  return credited(sources, sort, null, null, 'source.bracket', nodes[open]!.from, nodes[close]!.to);
}

/** "Everton want Reuter - Harbour Post", "... | Harbour Post": an outlet behind a dash or a bar, at the end of a line of paper talk. */
export function dashCredit(nodes: readonly Node[]): Credit | null {
  const sources: Source[] = [];
  let at = nodes.length - 1;
  const last = nodes[at];
  for (; at >= 0; at--) {
    const item = nodes[at]!;
    if (item.kind === 'mark' && (item.mark === DASH || item.mark === BULLET || item.mark === SLASH)) break;
    const source = knownSource(item);
    if (source !== null) sources.unshift(source);
    else if (item.kind !== 'mark' && !isWord(item, 'and') && !isWord(item, 'determiner') && !isDay(nodes, at))
      return null;
  }
  const dash = nodes[at];
  if (at < 0 || sources.length === 0) return null;
  return reportOf(sources, 'source.dash', dash!.from, last!.to);
}

/** Phrases in a line that names no more than where an item was. */
const LINE = 10;

/** "Full story: Harbour Post (in German)": a line of its own under an item of a gossip column, which it credits. */
export function lineCredit(page: Page, nodes: readonly Node[]): Credit | null {
  if (nodes.length > LINE || nodes[0]!.mark === OPEN) return null;
  let colon = 0;
  while (colon < nodes.length && nodes[colon]!.mark !== COLON) {
    const { kind, person } = nodes[colon]!;
    if (kind === 'club' || kind === 'cue' || kind === 'amount') return null;
    // "Full" begins a line with a capital, and is nobody.
    if (person !== null && person.evidence >= 1) return null;
    colon++;
  }
  if (colon >= nodes.length - 1) return null;
  const first = nodes[0]!;
  if (page.marks.picture.test(page.slice(first.from, nodes[colon]!.to))) return null;
  const sources: Source[] = [];
  let at = colon + 1;
  for (; at < nodes.length && nodes[at]!.mark !== OPEN; at++) {
    const item = nodes[at]!;
    const source = knownSource(item);
    if (source !== null) sources.push(source);
    else if (item.kind !== 'mark' && !isWord(item, 'and') && !isWord(item, 'determiner') && !isDay(nodes, at))
      return null;
  }
  if (sources.length === 0) return null;
  return reportOf(sources, 'source.line', first.from, nodes[at - 1]!.to);
}

/** "Sun | on Sunday" */
function isDay(nodes: readonly Node[], at: number): boolean {
  if (isWord(nodes[at], 'common', 'time')) return isWord(nodeAt(nodes, at - 1), 'preposition', 'on');
  return isWord(nodes[at], 'preposition', 'on') && isWord(nodes[at + 1], 'common', 'time');
}

/** The credit of a sentence inside a credited paragraph. */
export function joinCredits(outer: Credit | null, inner: Credit | null): Credit | null {
  if (outer === null || inner === null) return inner ?? outer;
  const known = new Set(inner.sources.map((source) => source.name));
  return withSources(inner, [...outer.sources.filter((source) => !known.has(source.name)), ...inner.sources]);
}
