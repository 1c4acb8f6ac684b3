import type { Difference } from '../differences.js';
import type { Links } from '../links.js';
import { FactList, type FactListProps } from './facts.js';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly articles: FactListProps['articles'];
  readonly links: Links;
}

/** Facts that cannot all hold, side by side, each under its source. */
export function Differences({ differences, articles, links }: DifferencesProps) {
  if (differences.length === 0) return null;
  return (
    <section class="section" aria-labelledby="differ">
      <div class="section-head">
        <h2 id="differ">Where the articles differ</h2>
      </div>
      <dl class="facts">
        {differences.map(({ on, facts }) => (
          <div key={on} class="fact-kind">
            <dt>{on}</dt>
            <dd>
              <FactList facts={facts} articles={articles} links={links} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
