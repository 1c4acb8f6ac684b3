import type { Addition, ReportClass } from '../model/report.js';
import { stageOf } from './stage.js';
import type { Traced } from './trace.js';

/** What the sentence behind a report's class rests on. */
export interface Grounds {
  readonly traced: Traced;
  readonly kind: ReportClass;
  readonly adds: readonly Addition[];
  /** The same origin's first word in this saga. */
  readonly said: Traced | null;
  /** The saga's first report. */
  readonly first: Traced | null;
  /** The last report that was not a repeat. */
  readonly lastNew: Traced | null;
  readonly recycled: boolean;
}

/** One sentence (two where a story is recycled) that names the sources and words a class rests on. */
export function why(grounds: Grounds): string {
  const sentence = reason(grounds);
  const { lastNew, recycled } = grounds;
  if (!recycled || lastNew === null) return sentence;
  return `${sentence} Recycled: the last new word was ${lastNew.origin.name}'s on ${lastNew.day}.`;
}

function reason(grounds: Grounds): string {
  const { traced, kind, adds, said, first } = grounds;
  const whose = word(traced);
  switch (kind) {
    case 'first':
      return `The first report of this story, ${whose}.`;
    case 'denial':
      return first === null
        ? `A denial, ${whose}.`
        : `A denial, ${whose}, of what ${first.origin.name} told on ${first.day}.`;
    case 'follow-up':
      return adds.length === 0
        ? `${traced.origin.name} had denied it and now tells it.`
        : `Adds ${listed(adds.map((addition) => named(addition, traced)))}, ${whose}.`;
    case 'confirmation':
      return first === null
        ? `An independent word, ${whose}.`
        : `${traced.origin.name} is independent of ${first.origin.name}, who told it first on ${first.day}${more(adds, traced)}.`;
    case 'repeat':
      return said === null
        ? `Nothing new: ${whose}, who names no source of its own and adds nothing to what ${first?.origin.name ?? 'others'} told.`
        : `Nothing new: ${whose}, as told${said.told.outlet === null ? '' : ` by ${said.told.outlet}`} on ${said.day}.`;
  }
}

/** "on the word of Marca (its own report has not been read), credited by AS". */
function word({ told, origin, phantom, basis }: Traced): string {
  const by = told.outlet ?? 'an unnamed outlet';
  switch (basis) {
    case 'own word':
      return `the word of ${origin.name === 'unknown' ? by : origin.name} itself`;
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

function unread(phantom: boolean): string {
  return phantom ? ' (its own report has not been read)' : '';
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
