import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { hashId } from '../model/id.js';
import type { Quote } from '../model/quote.js';
import { chainOf } from './chain.js';
import type { Draft } from './draft.js';
import { namedOf, personRoleOf } from './named.js';
import { runsClub } from './officer.js';

/** A claim with its id, its quote and its sources from the article's own outlet outward. */
export function finishClaim(article: Article, draft: Draft, quote: Quote): Claim {
  const sources = chainOf(article, draft.sources);
  const { name, id: known } = draft.person;
  const role = personRoleOf(draft.person);
  const person = known === null ? { name, role } : { name, id: known, role };
  const from = draft.from === null ? null : namedOf(draft.from);
  const to = draft.to === null ? null : namedOf(draft.to);
  const id = hashId(
    'claim',
    article.id,
    person.name,
    to?.name ?? null,
    from === null || to !== null ? null : from.name,
    draft.kind,
    draft.status,
    sources[sources.length - 1]!.name,
  );
  return {
    id,
    article: article.id,
    person,
    from,
    to,
    kind: draft.kind,
    status: draft.status,
    certainty: draft.certainty,
    // "in charge on a temporary basis": nobody lends a manager.
    loan: draft.loan && !runsClub(role),
    fee: draft.fee,
    window: draft.window,
    sources,
    quote,
    rule: draft.rule,
  };
}
