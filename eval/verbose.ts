import { originOf } from './align.js';
import { type Case, wholeText } from './case.js';
import type { Matcher } from './match.js';
import { claimLine } from './print.js';
import { type CaseResult, type Field, isRight } from './score.js';

/** Explains a case's claims where the reader can: one text per claim, by quote and kind. */
export type Trace = (one: Case) => string | null;

const SHOWN: readonly Field[] = ['from', 'loan', 'fee', 'origin', 'chain', 'certainty', 'window'];

/** Everything that went wrong in one case, with its sentences; null if nothing did. */
export function verboseCase(result: CaseResult, matcher: Matcher, trace: Trace): string | null {
  const lines: string[] = [];
  for (const claim of result.claims.missed) {
    lines.push(`  missed  ${claimLine(claim)}`, `          "${sentenceAround(result.one, claim.quote)}"`);
  }
  for (const claim of result.claims.alarms) {
    lines.push(`  alarm   ${claimLine(claim)}`, `          "${sentenceAround(result.one, claim.quote)}"`);
  }
  for (const [label, predicted] of result.aligned.pairs) {
    const pair = { label, predicted, outlet: result.one.article.outlet };
    const wrong = SHOWN.filter((field) => isShown(field, result) && !isRight(field, pair, matcher));
    if (wrong.length === 0) continue;
    lines.push(
      `  field   ${wrong.join(', ')}: want ${claimLine(label)}`,
      `          got ${claimLine(predicted)}`,
    );
    if (wrong.includes('origin')) lines.push(`          origin ${originOf(label)} / ${originOf(predicted)}`);
    if (wrong.includes('window')) lines.push(`          window ${label.window} / ${predicted.window}`);
  }
  for (const fact of result.facts.missed)
    lines.push(`  no fact ${fact.kind} ${fact.subject}: "${fact.quote}"`);
  for (const fact of result.facts.alarms)
    lines.push(`  fact?   ${fact.kind} ${fact.subject}: "${fact.quote}"`);
  if (lines.length === 0) return null;
  const traced = trace(result.one);
  if (traced !== null) lines.push(...traced.split('\n').map((line) => `    | ${line}`));
  return [`${result.one.id}  ${headOf(result.one)}`, ...lines].join('\n');
}

/** Window and chain are compared only where they are labelled. */
function isShown(field: Field, result: CaseResult): boolean {
  if (field === 'chain') return result.one.claims.every((claim) => claim.chain !== null);
  if (field === 'window') return result.one.claims.every((claim) => claim.window !== undefined);
  return true;
}

function headOf(one: Case): string {
  const text = wholeText(one.article).replaceAll('\n', ' / ');
  return text.length > 400 ? `${text.slice(0, 160)}…` : text;
}

/** The sentence in which a quote stands, on one line. */
function sentenceAround(one: Case, quote: string): string {
  const text = wholeText(one.article);
  const at = text.indexOf(quote);
  if (at < 0) return quote;
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('\n'), lastStop(before)) + 1;
  const after = text.slice(at + quote.length);
  const stop = /[.!?]["'”’]?(?=\s|$)|\n|$/.exec(after);
  return text
    .slice(start, at + quote.length + (stop === null ? 0 : stop.index + stop[0].length))
    .trim()
    .replaceAll('\n', ' / ');
}

function lastStop(text: string): number {
  return Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '));
}
