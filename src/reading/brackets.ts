import type { Source } from '../model/source.js';
import { BULLET, COLON, DASH } from '../text/tokens.js';
import { knownSource } from './bracket.js';
import { bracketCredit, dashCredit, lineCredit } from './credit.js';
import { type Credit, reportOf } from './credited.js';
import { lastOf } from './list.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';
import type { Sentence } from './sentence.js';

const NO_CREDITS: ReadonlyMap<number, Credit> = new Map();

/**
 * What stands around each sentence and credits it, by sentence: a bracket at the end of its paragraph, a line below it, a
 * paper's name above; where several items make one paragraph, each has its own bracket.
 */
export function creditsAround(
  page: Page,
  sentences: readonly Sentence[],
  titled: boolean,
  owns: readonly (Credit | null)[],
): readonly (Credit | null)[] {
  const whole = creditsOfParagraphs(page, sentences, titled, owns);
  const around = sentences.map(({ paragraph }) => whole.get(paragraph) ?? null);
  let first = 0;
  for (let i = 0; i + 1 < sentences.length; i++) {
    const { nodes, paragraph } = sentences[i]!;
    if (i > 0 && sentences[i - 1]!.paragraph !== paragraph) first = i;
    if (around[i]?.rule !== 'source.bracket' || sentences[i + 1]!.paragraph !== paragraph) continue;
    // "Everton want Reuter (Harbour Post). Fulham want Benti (Daily Lantern)."
    const credit = bracketCredit(page, nodes);
    if (credit === null) continue;
    around.fill(credit, first, i + 1);
    first = i + 1;
  }
  return around;
}

/** The credits of whole paragraphs, by paragraph. */
function creditsOfParagraphs(
  page: Page,
  sentences: readonly Sentence[],
  titled: boolean,
  owns: readonly (Credit | null)[],
): ReadonlyMap<number, Credit> {
  let credits = underColumns(page, sentences, owns, titled);
  for (let i = 0; i < sentences.length; i++) {
    const { nodes, paragraph } = sentences[i]!;
    if (nodes.length === 0 || (i + 1 < sentences.length && sentences[i + 1]!.paragraph === paragraph))
      continue;
    const above = i === 0 ? paragraph : sentences[i - 1]!.paragraph;
    const line = i === 0 || isCredited(credits, above) ? null : lineCredit(page, nodes);
    // What stands behind a title's dash is the site that it is on.
    const tag = line ?? bracketCredit(page, nodes);
    const credit = tag ?? (titled && i === 0 ? null : dashCredit(nodes));
    if (credit === null) continue;
    credits ??= new Map();
    // "(Harbour Post)" on a line of its own belongs to what stands above it.
    const alone = tag !== null && i > 0 && above !== paragraph && tag.from === nodes[0]!.from;
    credits.set(alone && !isCredited(credits, above) ? above : paragraph, credit);
  }
  return underPapers(page, sentences, credits);
}

/** Whether somebody is named who credits a paragraph; that it is from "the papers" names nobody. */
function isCredited(credits: ReadonlyMap<number, Credit> | null, paragraph: number): boolean {
  const known = credits?.get(paragraph);
  return known !== undefined && known.sources.length > 0;
}

/**
 * "Everton want Reuter - Paper Talk": all that stands below is what the papers tell; and so is all of a paragraph that
 * begins with them ("From Sunday's papers: ...").
 */
function underColumns(
  page: Page,
  sentences: readonly Sentence[],
  owns: readonly (Credit | null)[],
  titled: boolean,
): Map<number, Credit> | null {
  let found: Map<number, Credit> | null = null;
  for (let i = 0; i < sentences.length; i++) {
    const own = owns[i]!;
    if (own?.sort !== 'hearsay' || !page.marks.papers.test(page.slice(own.from, own.to))) continue;
    const { paragraph, from } = sentences[i]!;
    if (titled && paragraph === sentences[0]!.paragraph)
      return new Map(sentences.slice(i + 1).map((below) => [below.paragraph, own]));
    if (own.from - from > LEAD) continue;
    found ??= new Map();
    found.set(paragraph, own);
  }
  return found;
}

/** Tokens in front of what a paragraph begins with ("Latest from"). */
const LEAD = 4;

/**
 * "HARBOUR POST", and below it what that paper tells: so columns of paper talk are laid out. One such line alone may be
 * anything, so there must be another, or a list below it.
 */
function underPapers(
  page: Page,
  sentences: readonly Sentence[],
  credits: Map<number, Credit> | null,
): ReadonlyMap<number, Credit> {
  let papers: Map<number, Credit> | null = null;
  for (let i = 0; i + 1 < sentences.length; i++) {
    const credit = paperAlone(page, sentences, i);
    if (credit === null) continue;
    papers ??= new Map();
    papers.set(i, credit);
  }
  if (papers === null) return credits ?? NO_CREDITS;
  const names = new Set([...papers.values()].map(({ sources }) => lastOf(sources)!.name));
  const all = credits ?? new Map<number, Credit>();
  for (const [at, credit] of papers) {
    if (names.size < 2 && !isListed(sentences[at + 1]!)) continue;
    for (let i = at + 1; i < sentences.length && !papers.has(i) && !isSection(sentences[i]!); i++) {
      const { paragraph } = sentences[i]!;
      if (!isCredited(all, paragraph)) all.set(paragraph, credit);
    }
  }
  return all;
}

/** The credit of a line that holds a known paper's name and nothing else; null if it holds more. */
function paperAlone(page: Page, sentences: readonly Sentence[], at: number): Credit | null {
  const { nodes, from, to, paragraph } = sentences[at]!;
  if (nodes.length === 0 || nodes.length > LINE || to - from > WORDS) return null;
  if (sentences[at + 1]!.paragraph === paragraph) return null;
  if (at > 0 && sentences[at - 1]!.paragraph === paragraph) return null;
  const sources: Source[] = [];
  let told = from;
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    // A word that no phrase holds.
    if (item.from - told > 1 || (item.from > told && i > 0)) return null;
    told = item.to;
    const source = knownSource(item) ?? pressOf(page, item);
    if (source?.sort === 'outlet') sources.push(source);
    else if (item.kind === 'mark' ? !SIGNS.has(item.mark) : !isWord(item, 'determiner')) return null;
  }
  if (sources.length !== 1 || told < to) return null;
  return reportOf(sources, 'source.heading', from, to);
}

/** A name that carries a word of outlets ("Harbour Post"). */
function pressOf(page: Page, { person, nameFrom, nameTo }: Node): Source | null {
  return person?.press === true ? { name: page.slice(nameFrom, nameTo), sort: 'outlet' } : null;
}

/** Phrases and tokens of such a line at the most. */
const LINE = 4;
const WORDS = 6;
const SIGNS: ReadonlySet<number> = new Set([BULLET, COLON, DASH]);

/** A heading that begins another part; but "• Everton want Reuter" is an item without its stop. */
function isSection(sentence: Sentence): boolean {
  return sentence.heading && !isListed(sentence) && !sentence.nodes.some(({ kind }) => kind === 'cue');
}

/** An item of a list. */
function isListed({ nodes }: Sentence): boolean {
  const [first] = nodes;
  return first !== undefined && (first.mark === BULLET || first.mark === DASH);
}
