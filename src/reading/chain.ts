import type { Article } from '../model/article.js';
import { type Source, UNKNOWN_SOURCE } from '../model/source.js';

/** The sources of a claim or a fact from the article's own outlet outward; it is not named again behind itself. */
export function chainOf(
  { outlet, outletId }: Article,
  told: readonly Source[],
): readonly [Source, ...Source[]] {
  const own: Source =
    outlet === null
      ? UNKNOWN_SOURCE
      : outletId === null
        ? { name: outlet, sort: 'outlet' }
        : { name: outlet, sort: 'outlet', id: outletId };
  return [own, ...told.filter((source) => source.name !== own.name)];
}
