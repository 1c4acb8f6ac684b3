import type { StoredArticle } from '../../ledger/reader.js';
import type { Fact, FactKind } from '../../model/fact.js';
import { dayShort } from '../day.js';
import { FACT_WORDS, factLine } from '../facts.js';
import type { Links } from '../links.js';
import { originName } from '../words.js';
import { CertaintyMark } from './certainty.js';
import { Retold } from './retold.js';

export interface FactListProps {
  readonly facts: readonly Fact[];
  /** The articles that state them, for their dates. */
  readonly articles: ReadonlyMap<string, StoredArticle>;
  readonly links: Links;
}

/** Facts by kind, each with the words that state it, whose word it is, and its date; `latest` if there may be earlier ones. */
export function Facts({
  facts,
  articles,
  links,
  latest = false,
}: FactListProps & { readonly latest?: boolean }) {
  if (facts.length === 0) return null;
  const kinds = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const list = kinds.get(fact.kind) ?? [];
    list.push(fact);
    kinds.set(fact.kind, list);
  }
  return (
    <section class="section" aria-labelledby="facts">
      <div class="section-head">
        <h2 id="facts">Facts, as stated</h2>
        {latest ? <p class="meta">the latest {facts.length}</p> : null}
      </div>
      <dl class="facts">
        {[...kinds].map(([kind, list]) => (
          <div key={kind} class="fact-kind">
            <dt>{FACT_WORDS[kind]}</dt>
            <dd>
              <FactList facts={list} articles={articles} links={links} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Facts one under another: what is stated, by whom, when, how surely. */
export function FactList({ facts, articles, links }: FactListProps) {
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact.id}>
          <a href={links.article(fact.article, fact.id)}>{factLine(fact)}</a>
          <span class="meta">
            {' '}
            {originName(fact.sources)}, {dayShort(articles.get(fact.article)?.article.date ?? null)},{' '}
            <CertaintyMark certainty={fact.certainty} />
            <Retold retelling={articles.get(fact.article)?.article.retelling} inline short />
          </span>
        </li>
      ))}
    </ul>
  );
}
