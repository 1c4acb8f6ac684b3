import { type Briefing, type BriefLine, type BriefQuote, SECTIONS } from './briefing.js';
import { count, dayText, plain, routeText, stageText, TITLES } from './text.js';

export interface MarkdownOptions {
  /** At most so many sagas in a section; the rest is counted. Absent: all. */
  readonly limit?: number;
}

/** The briefing as Markdown that reads well in a terminal. Every sentence names whose word it is. */
export function toMarkdown(briefing: Briefing, options: MarkdownOptions = {}): string {
  const { sagas, reports, repeats } = briefing.counts;
  const lines = [`# Briefing${periodText(briefing)}`, ''];
  if (sagas === 0) return [...lines, emptyText(briefing), ''].join('\n');
  lines.push(
    `${count(sagas, 'saga')}, ${count(reports, 'report')}; ${repeats === 0 ? 'none of them a repeat' : `${repeats} of them said nothing new`}.`,
    '',
  );
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  if (SECTIONS.some((section) => briefing[section].slice(0, most).some(isRetold)))
    lines.push(
      'Quotes marked “(retold)” retell the report that they name; they are not the outlet’s words.',
      '',
    );
  for (const section of SECTIONS) {
    const all = briefing[section];
    if (all.length === 0) continue;
    lines.push(`## ${TITLES[section]} (${all.length})`, '');
    const shown = all.slice(0, most);
    for (const line of shown) lines.push(...lineText(line), '');
    if (shown.length < all.length)
      lines.push(`And ${count(all.length - shown.length, 'more saga')}: \`hearsay sagas\`.`, '');
  }
  return lines.join('\n');
}

/** " for 30 Aug 2025 to 1 Sep 2025". */
function periodText({ since, asOf }: Pick<Briefing, 'since' | 'asOf'>): string {
  if (since === null) return asOf === null ? '' : ` up to ${dayText(asOf)}`;
  return ` since ${dayText(since)}${asOf === null ? '' : `, as of ${dayText(asOf)}`}`;
}

/** What is said where a period brought nothing. */
export function emptyText({ since, asOf }: Pick<Briefing, 'since' | 'asOf'>): string {
  return since === null && asOf === null
    ? 'Nothing to brief on yet: the ledger holds no claims. `hearsay read PATH…` reads articles into it.'
    : 'Nobody said anything in this period that the ledger has read. An earlier `--since` looks further back.';
}

function lineText(line: BriefLine): readonly string[] {
  const stage = stageText(line.before, line.stage);
  const on = `on ${dayText(line.date)}`;
  const told = line.turned
    ? `**${stage}, says ${safe(line.whose)} ${on}**`
    : `**${stage}**; ${safe(line.what)} (${dayText(line.date)})`;
  const first =
    line.first.source === line.whose && line.first.date === line.date
      ? 'first told by this word'
      : `first told by ${safe(line.first.source)} on ${dayText(line.first.date)}`;
  const heard = [count(line.origins, 'independent origin'), count(line.reports, 'report')];
  if (line.repeats > 0) heard.push(`${line.repeats} nothing new`);
  const extra = [...feeText(line), ...rivalText(line), ...flagText(line)];
  return [
    `- **${safe(line.person.name)}** ${safe(routeText(line))}: ${told}; ${first}.`,
    `  ${heard.join(', ')}; sources: ${sourcesText(line.sources)}.${extra.length > 0 ? ` ${extra.join(' ')}` : ''}`,
    ...(line.quote === null ? [] : [`  > ${quoteText(line.quote)}`]),
  ];
}

function isRetold({ quote }: BriefLine): boolean {
  return quote?.retelling === true;
}

function quoteText(quote: BriefQuote): string {
  const outlet = quote.outlet === null ? 'an unnamed outlet' : safe(quote.outlet);
  const credits = quote.credits.length === 0 ? '' : `, crediting ${quote.credits.map(safe).join(', then ')}`;
  const date = quote.date === null ? '' : `, ${dayText(quote.date)}`;
  const retold = quote.retelling === true ? ' (retold)' : '';
  return `“${safe(quote.words)}”${retold} (${outlet}${credits}${date})`;
}

const SOURCES_SHOWN = 5;

function sourcesText(sources: readonly string[]): string {
  const shown = sources.slice(0, SOURCES_SHOWN).map(safe).join(', ');
  const rest = sources.length - SOURCES_SHOWN;
  return rest > 0 ? `${shown} and ${count(rest, 'other')}` : shown;
}

function feeText({ fee }: BriefLine): readonly string[] {
  if (fee === null) return [];
  const low = amount(fee.low);
  const high = amount(fee.high);
  return [`Fee told: ${low === high ? low : `${low} to ${high}`} ${fee.currency}.`];
}

function amount(value: number): string {
  return value >= 1_000_000 ? `${Number((value / 1_000_000).toFixed(1))}m` : String(value);
}

function rivalText({ rivals, kind }: BriefLine): readonly string[] {
  if (rivals.length === 0) return [];
  const names = rivals.map((rival) => safe(rival.name)).join(', ');
  return [`${kind === 'stay' ? 'Linked with' : 'Also linked with'}: ${names}.`];
}

function flagText({ flags }: BriefLine): readonly string[] {
  return flags.length === 0 ? [] : [`[${flags.join(', ')}]`];
}

/** Outside words on one line, with the signs escaped that Markdown would take for its own. */
function safe(words: string): string {
  return plain(words).replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
}
