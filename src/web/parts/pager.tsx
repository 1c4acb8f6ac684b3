import type { Ask } from '../ask.js';

/** The page that the address asks for, from 1; nonsense counts as 1. */
export function pageNumber(ask: Ask): number {
  const number = Number(ask.field('page'));
  return Number.isInteger(number) && number > 0 && number < 1_000_000 ? number : 1;
}

const KEPT = ['club', 'player', 'source', 'stage', 'kind', 'order', 'outlet', 'lang', 'unread', 'q'];

interface PagerProps {
  readonly ask: Ask;
  readonly path: string;
  readonly page: number;
  readonly more: boolean;
  /** Names of the way back and the way on. */
  readonly words?: readonly [string, string];
}

export function Pager({ ask, path, page, more, words = ['Newer', 'Older'] }: PagerProps) {
  if (page === 1 && !more) return null;
  const kept = Object.fromEntries(KEPT.map((name) => [name, ask.field(name)]));
  return (
    <nav class="pager" aria-label="Pages">
      <span>
        {page > 1 ? (
          <a href={ask.links.to(path, { ...kept, page: page === 2 ? null : page - 1 })}>{words[0]}</a>
        ) : null}
      </span>
      <span class="meta">Page {page}</span>
      <span>{more ? <a href={ask.links.to(path, { ...kept, page: page + 1 })}>{words[1]}</a> : null}</span>
    </nav>
  );
}
