import type { Named } from '../model/claim.js';
import type { SagaKind, Stage } from '../model/saga.js';
import type { Section } from './briefing.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "1 Sep 2025", "Sep 2025"; what is neither is given back as it is. */
export function dayText(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "on 1 Sep 2025", "in Sep 2025". */
export function whenText(date: string): string {
  return `${date.length < 10 ? 'in' : 'on'} ${dayText(date)}`;
}

/** "2025-summer" as "summer 2025"; what is no such label is given back as it is. */
export function windowText(label: string): string {
  return label.replace(/^(\d{4})-(summer|winter)$/, '$2 $1');
}

/** "3 origins", "1 origin". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Outside words on one line: no line breaks, no control characters that a terminal would obey. */
export function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Words cut at a word's end to at most so many characters, with an ellipsis where something was left out. */
export function cut(words: string, length: number): string {
  const line = plain(words);
  if (line.length <= length) return line;
  const head = line.slice(0, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')}…`;
}

/** "Crystal Palace → Liverpool", "stay at Liverpool", "leave Liverpool". */
export function routeText(saga: {
  readonly kind: SagaKind;
  readonly from: Named | null;
  readonly to: Named | null;
}): string {
  const from = saga.from === null ? null : plain(saga.from.name);
  switch (saga.kind) {
    case 'move':
      return `${from === null ? '' : `${from} `}→ ${saga.to === null ? 'unknown' : plain(saga.to.name)}`;
    case 'stay':
      return from === null ? 'to stay' : `to stay at ${from}`;
    case 'exit':
      return from === null ? 'to leave' : `to leave ${from}`;
  }
}

/** "linked → talks", or the stage alone where the period knows no earlier one. */
export function stageText(before: Stage | null, stage: Stage): string {
  return before === null || before === stage ? stage : `${before} → ${stage}`;
}

export const TITLES: Readonly<Record<Section, string>> = {
  new: 'New',
  moved: 'Moved',
  collapsed: 'Collapsed or denied',
  confirmed: 'Confirmed independently',
  repeated: 'Nothing new',
};

/** Whether a section holds sagas that were told of again without a change. */
export function isAgain(section: Section): boolean {
  return section === 'confirmed' || section === 'repeated';
}
