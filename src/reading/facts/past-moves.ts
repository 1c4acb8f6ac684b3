import type { Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import type { Draft } from '../draft.js';
import type { PersonEntry } from '../people.js';
import type { WordSet } from '../word-set.js';
import type { FactDraft } from './draft.js';

/** Sentences at the head of an article, its title included, that tell its news. */
const HEAD = 2;
/** Tokens from a small verb, and from a relative word, to the move. */
const SMALL = 2;
const RELATIVE = 3;

/**
 * Moves that the article tells as made behind its news, of persons whose news is another, or only beside the sentence
 * ("Reuter, who joined Genk"): what is told of them is a fact of the past as well, in the words of the claim.
 */
export function pastMoves(
  tokens: Tokens,
  perfect: WordSet,
  relatives: WordSet,
  claims: readonly Draft[],
  drafts: FactDraft[],
): void {
  let news: Map<PersonEntry, Set<ClubEntry>> | null = null;
  for (const claim of claims) {
    if (claim.kind !== 'done' || claim.status === 'negative' || claim.to === null) continue;
    // "have signed Reuter": of the day, or of a window that is not over.
    if (claim.sentence < HEAD || !isTold(claim) || stands(tokens, perfect, claim, SMALL)) continue;
    news ??= newsOf(claims);
    const known = news.get(claim.person);
    if (known === undefined ? !stands(tokens, relatives, claim, RELATIVE) : known.has(claim.to)) continue;
    drafts.push({
      body: {
        kind: 'past-transfer',
        value: {
          from: claim.from?.name ?? null,
          to: claim.to.name,
          date: null,
          fee:
            claim.fee === null
              ? null
              : { value: claim.fee.value, currency: claim.fee.currency, stated: claim.fee.stated },
          loan: claim.loan,
        },
      },
      subject: claim.person,
      certainty: claim.certainty,
      sources: claim.sources,
      from: claim.tokenFrom,
      to: claim.tokenTo,
      rule: claim.rule,
    });
  }
}

/** Whether one of the words stands in a claim's words or so many tokens before them. */
function stands({ word }: Tokens, words: WordSet, { tokenFrom, tokenTo }: Draft, before: number): boolean {
  for (let i = Math.max(0, tokenFrom - before); i < tokenTo; i++) if (words.has(word[i]!)) return true;
  return false;
}

/** Whether a verb tells of the move, rather than the noun of one spoken of before. */
function isTold({ cue }: Draft): boolean {
  return cue === null || (cue.kind !== 'interest' && cue.notion !== 'signing');
}

/** Where the article's news has somebody going, and what is still open. */
function newsOf(claims: readonly Draft[]): Map<PersonEntry, Set<ClubEntry>> {
  const news = new Map<PersonEntry, Set<ClubEntry>>();
  for (const { person, to, kind, sentence } of claims) {
    if (to === null || (kind === 'done' && sentence >= HEAD)) continue;
    const known = news.get(person);
    if (known === undefined) news.set(person, new Set([to]));
    else known.add(to);
  }
  return news;
}
