import { originOf, type Source } from '../../model/source.js';
import type { Links } from '../links.js';
import { SORT_WORDS, sourceName } from '../words.js';

interface ChainProps {
  readonly sources: readonly Source[];
  readonly links: Links;
  /** Set where the origin's own report has not been read. */
  readonly phantom?: boolean;
}

/** A chain of sources drawn from the article's own outlet outward; its last link is the origin. */
export function Chain({ sources, links, phantom = false }: ChainProps) {
  const origin = originOf(sources);
  const alone = sources.length === 1;
  return (
    <ol class="chain" aria-label={alone ? 'Source' : 'Chain of sources, from the outlet to the origin'}>
      {sources.map((source, i) => {
        const last = i === sources.length - 1;
        return (
          <li key={i} class={`link sort-${source.sort}${last ? ' origin' : ''}`}>
            {i > 0 ? <span class="hidden">citing </span> : null}
            <a href={links.source(source.name)}>{sourceName(source)}</a>
            <span class="link-sort">
              {last && !alone ? 'origin' : SORT_WORDS[source.sort]}
              {last && !alone && source.sort !== 'outlet' ? `, ${SORT_WORDS[source.sort]}` : ''}
              {last && phantom && origin === source ? ', unread' : ''}
              {last && alone && source.sort === 'outlet' ? ', its own word' : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
