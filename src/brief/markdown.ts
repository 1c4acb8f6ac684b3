import type { Currency } from '../model/money.js';
import { spokenName, UNKNOWN_SOURCE } from '../model/source.js';
import { type Briefing, type BriefLine, type BriefQuote, SECTIONS } from './briefing.js';
import {
  count,
  dayText,
  isAgain,
  plain,
  routeText,
  stageText,
  TITLES,
  whenText,
  windowText,
} from './text.js';

export interface MarkdownOptions {
  /** At most so many sagas in a section; the rest is counted. Absent: all. */
  readonly limit?: number;
  /** Where those that are only counted can be seen. */
  readonly rest?: string;
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
  const rest = options.rest === undefined ? '' : `: ${options.rest}`;
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  if (SECTIONS.some((section) => briefing[section].slice(0, most).some(isRetold)))
    lines.push(
      'Quotes marked “(retold)” retell the report that they name; they are not the outlet’s words.',
      '',
    );
  const twice = toldTwice(briefing);
  for (const section of SECTIONS) {
    const all = briefing[section];
    if (all.length === 0) continue;
    lines.push(`## ${TITLES[section]} (${all.length})`, '');
    const shown = all.slice(0, most);
    for (const line of shown) lines.push(...lineText(line, isAgain(section), twice.has(moveOf(line))), '');
    if (shown.length < all.length)
      lines.push(`And ${count(all.length - shown.length, 'more saga')}${rest}.`, '');
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

/** Moves that stand in the briefing more than once: one saga for each window. */
function toldTwice(briefing: Briefing): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const section of SECTIONS)
    for (const line of briefing[section]) (once.has(moveOf(line)) ? twice : once).add(moveOf(line));
  return twice;
}

function moveOf(line: BriefLine): string {
  return `${line.person.id ?? line.person.name}: ${routeText(line)}`;
}

/** `again`: told of in the period without a change; `twice`: of another window as well. */
function lineText(line: BriefLine, again: boolean, twice: boolean): readonly string[] {
  const told = toldText(line, again);
  const first =
    line.before === null && line.first.source === line.whose && line.first.date === line.date
      ? ' (the first report)'
      : `; first told by ${voice(line.first.source)} ${whenText(line.first.date)}`;
  const heard = [count(line.origins, 'independent origin'), count(line.reports, 'report')];
  if (line.repeats > 0) heard.push(`${line.repeats} nothing new`);
  const extra = [...feeText(line), ...rivalText(line), ...flagText(line)];
  return [
    `- **${safe(line.person.name)}** ${safe(routeText(line))}${twice ? ` (${windowText(line.window)})` : ''}: ${told}${first}.`,
    `  ${heard.join(', ')}; sources: ${sourcesText(line.sources)}.${extra.length > 0 ? ` ${extra.join(' ')}` : ''}`,
    ...(line.quote === null ? [] : [`  > ${quoteText(line.quote)}`]),
  ];
}

/** Whose word it is that the saga has come so far; nobody is credited with more than his own words tell. */
function toldText(line: BriefLine, again: boolean): string {
  const stage = stageText(line.before, line.stage);
  // "off: joined Liverpool, says Liverpool": who says so has said nothing of this move.
  if (line.settled && !again)
    return `**${line.before === null ? '' : `${line.before} → `}${safe(line.what)} ${whenText(line.date)}**`;
  const said = `says ${voice(line.whose)} ${whenText(line.date)}`;
  if (again && line.says !== line.stage)
    return `**${stage}** since ${dayText(line.stageSince)}; **${line.says}, ${said}**`;
  return again || line.turned
    ? `**${stage}, ${said}**`
    : `**${stage}**; ${safe(line.what)} (${dayText(line.date)})`;
}

function isRetold({ quote }: BriefLine): boolean {
  return quote?.retelling === true;
}

function quoteText(quote: BriefQuote): string {
  const outlet = quote.outlet === null ? voice(UNKNOWN_SOURCE.name) : safe(quote.outlet);
  const credits = quote.credits.length === 0 ? '' : `, crediting ${quote.credits.map(voice).join(', then ')}`;
  const date = quote.date === null ? '' : `, ${dayText(quote.date)}`;
  const retold = quote.retelling === true ? ' (retold)' : '';
  const { before = '', after = '' } = quote.around ?? {};
  const words =
    quote.around === undefined
      ? safe(quote.words)
      : `${safe(before, true)}**${safe(quote.words)}**${safe(after, true)}`;
  return `“${words}”${retold} (${outlet}${credits}${date})`;
}

const SOURCES_SHOWN = 5;

function sourcesText(sources: readonly string[]): string {
  const shown = sources.slice(0, SOURCES_SHOWN).map(voice).join(', ');
  const rest = sources.length - SOURCES_SHOWN;
  return rest > 0 ? `${shown} and ${count(rest, 'other')}` : shown;
}

function feeText({ fee }: BriefLine): readonly string[] {
  if (fee === null) return [];
  const low = amount(fee.low, fee.currency);
  const high = amount(fee.high, fee.currency);
  return [`Fee told: ${low === high ? low : `${low} to ${high}`}.`];
}

const SIGNS: Readonly<Partial<Record<Currency, string>>> = { GBP: '£', EUR: '€', USD: '$' };

/** "£12.5m", "20m SEK". */
function amount(value: number, currency: Currency): string {
  const figure = value >= 1_000_000 ? `${Number((value / 1_000_000).toFixed(1))}m` : String(value);
  const sign = SIGNS[currency];
  return sign === undefined ? `${figure} ${currency}` : `${sign}${figure}`;
}

function rivalText({ rivals, kind }: BriefLine): readonly string[] {
  if (rivals.length === 0) return [];
  const names = rivals.map((rival) => safe(rival.name)).join(', ');
  return [`${kind === 'stay' ? 'Linked with' : 'Also linked with'}: ${names}.`];
}

function flagText({ flags }: BriefLine): readonly string[] {
  return flags.length === 0 ? [] : [`[${flags.join(', ')}]`];
}

function voice(name: string): string {
  return safe(spokenName(name));
}

/** Outside words on one line, with the signs escaped that Markdown would take for its own; `part`: of a longer one. */
function safe(words: string, part = false): string {
  return (part ? words : plain(words)).replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
}
