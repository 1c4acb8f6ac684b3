import type { Fact, FactKind } from '../model/fact.js';
import { lengthWords } from '../model/length.js';
import { dayWords } from './day.js';

/** Facts in words. Like a claim's gist, a line is always shown under the source whose word it is. */

export const FACT_WORDS: Readonly<Record<FactKind, string>> = {
  injury: 'injury',
  contract: 'contract',
  appearance: 'appearances',
  'past-transfer': 'past transfer',
  'squad-role': 'squad role',
  need: 'need',
  condition: 'condition',
  statement: 'statement',
  valuation: 'valuation',
  preference: 'preference',
  age: 'age',
};

type Part = string | null | false;

function line(...parts: readonly Part[]): string {
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(', ');
}

function some(value: string | number | null, words: (value: string | number) => string): string | null {
  return value === null ? null : words(value);
}

/** What a fact says beyond its subject, in one line; its very words where nothing more could be made of them. */
export function factLine(fact: Fact): string {
  const line = valueLine(fact);
  return line === '' ? `\u201c${fact.quote.exact}\u201d` : line;
}

function valueLine(fact: Fact): string {
  switch (fact.kind) {
    case 'injury': {
      const { what, since, until, months } = fact.value;
      return line(
        what ?? 'injured',
        some(since, (day) => `since ${dayWords(String(day))}`),
        some(until, (day) => `until ${dayWords(String(day))}`),
        months === null ? null : `${lengthWords(months)} out`,
      );
    }
    case 'contract': {
      const { club, until, monthsLeft, option, clause, event } = fact.value;
      return line(
        `${event === 'free-agent' ? 'free agent' : `contract ${event}`}${club === null ? '' : ` (${club})`}`,
        some(until, (day) => `until ${dayWords(String(day))}`),
        some(monthsLeft, (months) => `${months} months left`),
        some(option, (words) => `option: ${words}`),
        clause === null ? null : `clause ${clause.stated}`,
      );
    }
    case 'appearance': {
      const { club, matches, minutes, goals, assists, starts, competition, season } = fact.value;
      return line(
        some(matches, (number) => `${number} matches`),
        some(starts, (number) => `${number} starts`),
        some(minutes, (number) => `${number} minutes`),
        some(goals, (number) => `${number} goals`),
        some(assists, (number) => `${number} assists`),
        some(club, (name) => `for ${name}`),
        some(competition, (name) => `in ${name}`),
        some(season, (name) => `season ${name}`),
      );
    }
    case 'past-transfer': {
      const { from, to, date, fee, loan } = fact.value;
      return line(
        `${loan ? 'loan' : 'moved'}${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
        date === null ? null : dayWords(date),
        fee === null ? null : `fee ${fee.stated}`,
      );
    }
    case 'squad-role':
      return line(
        fact.value.role,
        fact.value.position,
        some(fact.value.club, (name) => `at ${name}`),
      );
    case 'need':
      return line(
        fact.value.position ?? 'reinforcement',
        some(fact.value.why, (why) => `because ${why}`),
      );
    case 'condition':
      return line(
        /^if\b/i.test(fact.value.if) ? fact.value.if : `if ${fact.value.if}`,
        some(fact.value.then, (then) => `then ${then}`),
      );
    case 'statement':
      return `${fact.value.speaker}: \u201c${fact.value.words}\u201d`;
    case 'valuation':
      return line(
        fact.value.amount.stated,
        some(fact.value.by, (who) => `by ${who}`),
      );
    case 'preference':
      return line(fact.value.wants, fact.value.club);
    case 'age':
      return line(
        some(fact.value.years, (years) => `${years} years old`),
        some(fact.value.born, (year) => `born ${year}`),
      );
  }
}
