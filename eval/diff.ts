import { alignLists, sameClaim } from './align.js';
import type { FlatClaim } from './case.js';
import type { Matcher } from './match.js';
import { claimLine } from './print.js';
import type { CaseResult } from './score.js';

/** What a change did to one case: `+` is better than the frozen run, `-` is worse. Empty if nothing moved. */
export function diffCase(before: CaseResult, after: CaseResult, matcher: Matcher): readonly string[] {
  const won = gone(before.claims.missed, after.claims.missed, matcher);
  const lost = gone(after.claims.missed, before.claims.missed, matcher);
  const hushed = gone(before.claims.alarms, after.claims.alarms, matcher);
  const raised = gone(after.claims.alarms, before.claims.alarms, matcher);
  const lines = [
    ...won.map((claim) => `  + found    ${claimLine(claim)}`),
    ...hushed.map((claim) => `  + no alarm ${claimLine(claim)}`),
    ...lost.map((claim) => `  - lost     ${claimLine(claim)}`),
    ...raised.map((claim) => `  - alarm    ${claimLine(claim)}`),
  ];
  return lines.length === 0 ? [] : [after.one.id, ...lines];
}

/** Claims of the first list that the second does not have. */
function gone(
  first: readonly FlatClaim[],
  second: readonly FlatClaim[],
  matcher: Matcher,
): readonly FlatClaim[] {
  return alignLists(first, second, sameClaim(matcher)).missed;
}
