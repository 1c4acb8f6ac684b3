import { spokenName } from '../model/source.js';
import { type Briefing, type BriefLine, SECTIONS, type Section } from './briefing.js';
import { emptyText } from './markdown.js';
import { cut, dayText, isAgain, routeText, stageText } from './text.js';

const HEAD = [
  'What',
  'Person',
  'Move',
  'Stage',
  'Whose word',
  'Date',
  'Origins',
  'Reports',
  'Repeats',
] as const;
const NUMBERS_FROM = 6;
const WIDEST = 34;

/** The briefing as columns of plain text, one saga a line. */
export function toTable(briefing: Briefing): string {
  const rows = SECTIONS.flatMap((section) =>
    briefing[section].map((line) => [
      section,
      cut(line.person.name, WIDEST),
      cut(routeText(line), WIDEST),
      stageCell(line, section),
      cut(spokenName(line.whose), WIDEST),
      dayText(line.date),
      String(line.origins),
      String(line.reports),
      String(line.repeats),
    ]),
  );
  if (rows.length === 0) return `${emptyText(briefing)}\n`;
  const widths = HEAD.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i < NUMBERS_FROM ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`;
}

/** "bid → talks"; "done; linked" where somebody comes back to a saga and tells less of it. */
function stageCell({ before, stage, says }: BriefLine, section: Section): string {
  const shown = stageText(before, stage);
  return isAgain(section) && says !== stage ? `${shown}; ${says}` : shown;
}
