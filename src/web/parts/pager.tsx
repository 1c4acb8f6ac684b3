import type { Ask } from '../ask.js';

/** The page that the address asks for, from 1; nonsense counts as 1. */
export function pageNumber(ask: Ask): number {
  const number = Number(ask.field('page'));
  return Number.isInteger(number) && number > 0 && number < 1_000_000 ? number : 1;
}

const KEPT = ['club', 'player', 'source', 'stage', 'kind', 'order', 'outlet', 'lang', 'unread', 'q'];

export function Pager({ ask, path, page, more }: { ask: Ask; path: string; page: number; more: boolean }) {
  if (page === 1 && !more) return null;
  const kept = Object.fromEntries(KEPT.map((name) => [name, ask.field(name)]));
  return (
    <nav class="pager" aria-label="Pages">
      <span>
        {page > 1 ? (
          <a href={ask.links.to(path, { ...kept, page: page === 2 ? null : page - 1 })}>Newer</a>
        ) : null}
      </span>
      <span class="meta">Page {page}</span>
      <span>{more ? <a href={ask.links.to(path, { ...kept, page: page + 1 })}>Older</a> : null}</span>
    </nav>
  );
}
