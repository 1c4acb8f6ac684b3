export { brief } from './brief.js';
export type { Briefing, BriefLine, Section } from './briefing.js';
export { SECTIONS } from './briefing.js';
export { gather } from './gather.js';
export { toJson } from './json.js';
export { toMarkdown } from './markdown.js';
export { toTable } from './table.js';
export { isAgain } from './text.js';
