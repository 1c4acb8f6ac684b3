import type { Article } from '../model/article.js';
import type { Problem } from '../model/problem.js';
import type { Taken } from '../model/taken.js';

type TakenArticle = Extract<Taken, { readonly kind: 'article' }>;

/**
 * Inputs that were taken and whose articles have not come back from reading yet, in order: reading may be far behind
 * taking. A problem is told when all articles before it have been read, at once where there are none.
 */
export class Row {
  readonly #row: Taken[] = [];

  constructor(
    private readonly taken: AsyncIterable<Taken>,
    private readonly tell: (problem: Problem) => void,
  ) {}

  /** The articles as they are taken. */
  async *articles(): AsyncGenerator<Article, void, undefined> {
    for await (const one of this.taken) {
      this.#row.push(one);
      if (one.kind === 'article') yield one.article;
      else this.tellProblems();
    }
  }

  /** The oldest article of the row, which has just been read. */
  next(): TakenArticle {
    this.tellProblems();
    const one = this.#row.shift();
    if (one?.kind !== 'article') throw new Error('an article was read that nobody had taken');
    return one;
  }

  /** Tells the problems that stand before all articles. */
  tellProblems(): void {
    for (let first = this.#row[0]; first?.kind === 'problem'; first = this.#row[0]) {
      this.#row.shift();
      this.tell(first.problem);
    }
  }
}
