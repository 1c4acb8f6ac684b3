export { brief } from './brief.js';
export type { BriefInput, Briefing, BriefLine, BriefQuote, Section } from './briefing.js';
export { SECTIONS } from './briefing.js';
export { toJson } from './json.js';
export { type MarkdownOptions, toMarkdown } from './markdown.js';
export { toTable } from './table.js';
