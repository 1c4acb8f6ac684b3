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
  const steps = draft.trace.map(
    ({ what, value, because }): ExplainedStep => ({
      label: what,
      text: because === '' ? value : `${value} ("${because}")`,
    }),
  );
  const left = leftClub(draft);
  return { rule: draft.rule, steps: left === null ? steps : [...steps, left] };
}

/** The club that somebody would leave, where no role of the rule was filled with it. */
function leftClub({ trace, from, person }: Draft): ExplainedStep | null {
  if (from === null || trace.some(({ what, value }) => what === 'from' && value === from.name)) return null;
  const because =
    from === person.club ? 'the club that the article gives this person' : 'implied by the article';
  return { label: 'from', text: `${from.name} ("${because}")` };
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
