import type { Certainty } from '../../model/claim.js';
import type { FactBody } from '../../model/fact.js';
import type { Source } from '../../model/source.js';
import { QUOTED, type Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import type { Credit } from '../credited.js';
import type { Draft } from '../draft.js';
import { cutTo } from '../list.js';
import { isWord, type Node } from '../node.js';
import type { PersonEntry } from '../people.js';
import type { Speech } from './quotation.js';
import type { FactRule } from './rule.js';

/** A fact before it has its ids: with the article's own entries and tokens instead of offsets. */
export interface FactDraft {
  readonly body: FactBody;
  readonly subject: PersonEntry | ClubEntry;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The draft over other words. A literal and no spread: all drafts have one shape, which what reads them is fast by. */
export function spanned(draft: FactDraft, from: number, to: number, body: FactBody = draft.body): FactDraft {
  const { subject, certainty, sources, rule } = draft;
  return { body, subject, certainty, sources, from, to, rule };
}

/** What the facts must know of the article they stand in. */
export interface Story {
  readonly speeches: readonly Speech[];
  /** What the article claims: a fact is about those persons before others. */
  readonly claims: readonly Draft[];
  /** ISO date of the article. */
  readonly date: string | null;
  /** Length of the title in front of the body, in UTF-16 units. */
  readonly title: number;
}

/** How sure the article is of a fact: conditions are open, a person's own word confirms, hedges and credits weaken. */
export function certaintyOf(
  tokens: Tokens,
  nodes: readonly Node[],
  at: number,
  rule: FactRule,
  credit: Credit | null,
  subject: PersonEntry | ClubEntry,
): Certainty {
  for (const item of nodes) {
    if (item.from >= at) break;
    if (at - item.to > 8) continue;
    if (isWord(item, 'hedge') || isWord(item, 'modal', 'could')) return 'hedged';
  }
  if (rule.kind === 'condition') return 'speculative';
  if (credit === null) return tokens.is(at, QUOTED) ? 'reported' : 'asserted';
  if (
    credit.sort === 'speech' &&
    (credit.speaker === subject || ('key' in subject && credit.club === subject))
  )
    return 'confirmed';
  return credit.sort === 'hearsay' ? 'hedged' : 'reported';
}

/** A headline's fact goes where the text says something of that kind of the same person or club. */
export function withoutHeadlines(drafts: readonly FactDraft[], body: number): readonly FactDraft[] {
  const told = drafts.filter((draft) => draft.from >= body);
  if (told.length === drafts.length) return drafts;
  return drafts.filter(
    (draft) =>
      draft.from >= body ||
      !told.some((other) => other.subject === draft.subject && other.body.kind === draft.body.kind),
  );
}

/** Readings of one sentence that are compared; a bound for hostile texts. */
const NEIGHBOURS = 8;

/** Of two readings of one kind in a sentence whose words stand inside each other's, the longer one is right. */
export function dropInner(drafts: FactDraft[], first: number): void {
  let end = first;
  const { length } = drafts;
  for (let i = first; i < length; i++) {
    const draft = drafts[i]!;
    let inner = false;
    for (let j = Math.max(first, i - NEIGHBOURS); j < length && j <= i + NEIGHBOURS && !inner; j++) {
      const other = drafts[j]!;
      inner =
        other.subject !== draft.subject &&
        other.body.kind === draft.body.kind &&
        other.from <= draft.from &&
        other.to >= draft.to &&
        other.to - other.from > draft.to - draft.from;
    }
    if (!inner) drafts[end++] = draft;
  }
  cutTo(drafts, end);
}
