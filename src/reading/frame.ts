import type { Article } from '../model/article.js';

/** The text as it is read: a title that stands apart is read in front of it, as one story with it. */
export interface Frame {
  readonly text: string;
  readonly from: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly body: string;
  /** Offset of the body in `text`. */
  readonly shift: number;
}

export function frameOf(article: Article): Frame {
  const { title, outlet, text, bodyStart } = article;
  if (title === null) return { text, from: bodyStart, title, outlet, body: text, shift: 0 };
  const head = `${title}\n\n`;
  return {
    text: head + text.slice(bodyStart),
    from: 0,
    title,
    outlet,
    body: text,
    shift: head.length - bodyStart,
  };
}
