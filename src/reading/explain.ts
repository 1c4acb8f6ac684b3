import type { Article } from '../model/article.js';
import type { Draft } from './draft.js';

/** One line of an explanation: what was decided, by which words. */
export interface ExplainedStep {
  readonly label: string;
  readonly text: string;
}

/** How a claim was read: its rule, the words that filled each role, what the refiners did. */
export interface Explanation {
  readonly rule: string;
  readonly steps: readonly ExplainedStep[];
}

/** A reader that can say how it read. */
export interface Explainer {
  /** Explanations by claim id; the same claims as `read` gives. */
  explain(article: Article): ReadonlyMap<string, Explanation>;
}

/** Words the trace of a draft. */
export function explanationOf(draft: Draft): Explanation {
  return {
    rule: draft.rule,
    steps: draft.trace.map(({ what, value, because }) => ({
      label: what,
      text: because === '' ? value : `${value} ("${because}")`,
    })),
  };
}
