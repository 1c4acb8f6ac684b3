import type { Briefing } from './briefing.js';

/** The briefing as it is, for programs. */
export function toJson(briefing: Briefing): string {
  return `${JSON.stringify(briefing, null, 2)}\n`;
}
