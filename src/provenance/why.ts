import type { Addition, ReportClass } from '../model/report.js';
import { spokenName, UNKNOWN_SOURCE } from '../model/source.js';
import { datedOf } from './order.js';
import { stageOf } from './stage.js';
import type { Traced } from './trace.js';

/** What the sentence behind a report's class rests on. */
export interface Grounds {
  readonly traced: Traced;
  readonly kind: ReportClass;
  readonly adds: readonly Addition[];
  /** The same origin's first word in this saga. */
  readonly said: Traced | null;
  /** The report that told the story first; null while it is only denied. */
  readonly first: Traced | null;
  /** The last report that was not a repeat. */
  readonly lastNew: Traced | null;
  /** The voice may count as independent. */
  readonly alone: boolean;
  readonly recycled: boolean;
}

/** One sentence (two where a story is recycled) that names the sources and words a class rests on. */
export function why(grounds: Grounds): string {
  const sentence = reason(grounds);
  const { lastNew, recycled } = grounds;
  if (!recycled || lastNew === null) return sentence;
  return `${sentence} Recycled: the last new word was ${spokenName(lastNew.origin.name)}'s ${when(lastNew)}.`;
}

function reason(grounds: Grounds): string {
  const { traced, kind, adds, said, first, alone } = grounds;
  const whose = word(traced);
  switch (kind) {
    case 'first':
      return `The first report of this story, ${whose}.`;
    case 'denial':
      return first === null
        ? `A denial, ${whose}, of a story that nothing read before it tells.`
        : `A denial, ${whose}, of what ${spokenName(first.origin.name)} told ${when(first)}.`;
    case 'follow-up':
      return adds.length === 0
        ? `${capital(spokenName(traced.origin.name))} had denied it and now tells it.`
        : `Adds ${listed(adds.map((addition) => named(addition, traced)))}, ${whose}.`;
    case 'confirmation':
      return confirmed(traced, adds, first, alone);
    case 'repeat':
      return `Nothing new: ${whose}, as told${said === null || said.told.outlet === null ? '' : ` by ${said.told.outlet}`}${said === null ? ' before' : ` ${when(said)}`}.`;
  }
}

function confirmed(traced: Traced, adds: readonly Addition[], first: Traced | null, alone: boolean): string {
  const name = capital(spokenName(traced.origin.name));
  const before =
    first === null ? 'what was told' : `what ${spokenName(first.origin.name)} told first ${when(first)}`;
  if (alone) return `${name}, another origin, says ${before}${more(adds, traced)}.`;
  if (adds.length > 0) return `${name} says ${before}${more(adds, traced)}, without a firm word of its own.`;
  return `Nothing new: ${spokenName(traced.origin.name)} says ${before}, without a firm word of its own or after the club had spoken, and is not counted as independent.`;
}

/** "on the word of Marca (the original has not been read), credited by AS". */
function word({ told, origin, phantom, basis }: Traced): string {
  const by = told.outlet ?? spokenName(UNKNOWN_SOURCE.name);
  switch (basis) {
    case 'own word':
      return `the word of ${origin.name === UNKNOWN_SOURCE.name ? by : origin.name} itself`;
    case 'credit':
      return `the word of ${origin.name}, credited by ${by}${unread(phantom)}`;
    case 'citation':
      return `the word of ${origin.name}, on whom ${told.sources[told.sources.length - 1]?.name ?? by} relies${unread(phantom)}`;
    case 'wording':
      return `the word of ${origin.name}, whose wording ${by} shares`;
    case 'figures':
      return `the word of ${origin.name}, whose figures and wording ${by} shares`;
  }
}

/** "on 2025-09-01", "in 2025-09". */
function when({ day, told }: Traced): string {
  const { dated } = datedOf(told);
  return dated === undefined ? `on ${day}` : `in ${dated}`;
}

/** Only words of our own get a capital: a source keeps its own way of writing itself. */
function capital(name: string): string {
  return name === spokenName(UNKNOWN_SOURCE.name) ? `A${name.slice(1)}` : name;
}

function unread(phantom: boolean): string {
  return phantom ? ' (the original has not been read)' : '';
}

function named(addition: Addition, { told, origin }: Traced): string {
  switch (addition) {
    case 'stage':
      return `the stage "${stageOf(told)}"`;
    case 'fee':
      return told.fee === null ? 'a fee' : `a fee ("${told.fee.stated}")`;
    case 'club':
      return told.from === null ? 'a club' : `the club (${told.from.name})`;
    case 'date':
      return told.window === null ? 'a date' : `the window (${told.window.label})`;
    case 'quote':
      return `words of ${origin.name}`;
    case 'loan':
      return 'that it is a loan';
  }
}

function more(adds: readonly Addition[], traced: Traced): string {
  return adds.length === 0 ? '' : `, and adds ${listed(adds.map((addition) => named(addition, traced)))}`;
}

function listed(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
