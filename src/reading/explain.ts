import type { Article } from '../model/article.js';
import type { Draft } from './draft.js';
import type { Language } from './rule.js';

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

/** The rule tree behind a claim, as lines of text; null if the article does not make that claim. */
export function ruleTree(
  reader: Explainer,
  languages: readonly Pick<Language, 'cues'>[],
  article: Article,
  id: string,
): string | null {
  const explained = reader.explain(article).get(id);
  if (explained === undefined) return null;
  const cue = languages.flatMap(({ cues }) => cues).find((one) => one.rule === explained.rule);
  const steps = explained.steps.map(({ label, text }) => `  ${label.padEnd(9)} ${text}\n`).join('');
  return `rule ${explained.rule}${cue === undefined ? '' : `\n  for example "${cue.example}"`}\n${steps}`;
}
