import type { DateBasis } from '../model/article.js';
import { Problem } from '../model/problem.js';
import { type Draft, EMPTY_DRAFT, oneLine, webAddress } from './draft.js';

const BASES: readonly DateBasis[] = ['stated', 'metadata', 'inferred', 'unknown'];
const MAX_ID = 200;

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One JSON value of text; throws a Problem (`bad-json`) that says what is wrong. */
export function parseJson(text: string, input: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-json', input, `not JSON (${oneLine(reason, 120) ?? 'unknown error'})`);
  }
}

/**
 * An article given as JSON: `{"id","url","outlet","author","date","title","text","lang"}`, all but `text` optional
 * (a title alone will do); `"retelling":true` where its words are not the outlet's own. `text` is kept exactly as given; a title that the text does not begin with stays apart.
 * Optional fields of a wrong type are passed over with a note.
 */
export function readRecord(value: unknown, input: string): Draft {
  if (!isFields(value)) throw new Problem('bad-json', input, 'not an article (a JSON object is expected)');
  const given = value.text ?? (typeof value.title === 'string' ? '' : undefined);
  if (typeof given !== 'string')
    throw new Problem('bad-json', input, 'not an article ("text" is missing or no string)');
  const wrong = ['id', 'url', 'outlet', 'author', 'date', 'title', 'lang', 'retelling'].filter((name) =>
    isWrong(name, value[name]),
  );
  const title = oneLine(value.title, 500);
  const basis = BASES.find((known) => known === (value.dateBasis ?? value.date_basis));
  return {
    ...EMPTY_DRAFT,
    id: givenId(value.id),
    url: webAddress(value.url),
    outlet: oneLine(value.outlet),
    author: oneLine(value.author),
    date: oneLine(value.date),
    dateFrom: basis ?? 'metadata',
    lang: oneLine(value.lang, 35),
    title: title !== null && opens(given, title) ? null : title,
    text: given,
    bodyStart: bodyStart(value.bodyStart, given),
    retelling: value.retelling === true,
    notes:
      wrong.length > 0 ? [`${wrong.map((name) => `"${name}"`).join(', ')} passed over (not usable)`] : [],
  };
}

function isWrong(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (name === 'id') return givenId(value) === null;
  if (name === 'url') return webAddress(value) === null;
  if (name === 'retelling') return typeof value !== 'boolean';
  return typeof value !== 'string';
}

function givenId(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= MAX_ID &&
    !/[\p{Cc}\p{Cs}]/u.test(value)
    ? value
    : null;
}

function opens(text: string, title: string): boolean {
  return text
    .slice(0, title.length + 200)
    .replace(/\s+/g, ' ')
    .trimStart()
    .startsWith(title);
}

function bodyStart(value: unknown, text: string): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length
    ? value
    : 0;
}
