import type { Article } from '../../model/article.js';
import type { Fact, FactBody } from '../../model/fact.js';
import { hashId } from '../../model/id.js';
import type { Quote } from '../../model/quote.js';
import { chainOf } from '../chain.js';
import { namedOf } from '../named.js';
import type { FactDraft } from './draft.js';

/** A fact with its id, its quote and its sources from the article's own outlet outward. */
export function finishFact(article: Article, draft: FactDraft, quote: Quote): Fact {
  const subject = namedOf(draft.subject);
  // One literal of one shape for all kinds; spreading the body into it costs several times as much.
  const { kind, value } = draft.body;
  const fact: Omit<Fact, 'kind' | 'value'> & { kind: string; value: unknown } = {
    kind,
    value,
    id: hashId('fact', article.id, kind, subject.name, ...partsOf(value)),
    article: article.id,
    subject,
    certainty: draft.certainty,
    sources: chainOf(article, draft.sources),
    quote,
    rule: draft.rule,
  };
  return fact as Fact;
}

/** A value's properties in their order, which is the same for all facts of a kind. */
function partsOf<V extends FactBody['value']>(value: V): readonly (string | number | boolean | null)[] {
  const parts: (string | number | boolean | null)[] = [];
  for (const name in value) {
    const part: unknown = value[name];
    parts.push(
      part === null || typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean'
        ? part
        : JSON.stringify(part),
    );
  }
  return parts;
}
