import { CALENDAR } from './calendar.js';

/**
 * When an English article without a date was written, as far as its own words tell: every anchor ("the 2025-26
 * season", "a 2026 switch", "deadline day", "in January") says how well each month would fit it, and the month
 * that fits them all best is taken. Football's calendar of the northern half of the year's leagues, August to May.
 */

export interface InferredDate {
  /** ISO, as precise as the anchors are: a month, or a day where the text states one of its own. */
  readonly date: string;
  /** The words that placed it, in the order of the text. */
  readonly because: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An article speaks of the month that has just been ("revealed in October") more than of the one to come. */
const PAST_MONTH = new RegExp(
  `\\b(?:back|asked|revealed|said|told|claimed|reported|since|early|late) in (${MONTHS.join('|')})\\b`,
  'g',
);
const OWN_DAY = new RegExp(
  `\\b(?:published|posted|updated|first published)[: ]{1,3}(?:on )?(?:(\\d{1,2}) (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2}),?) (20\\d{2})\\b`,
  'i',
);
const POST_DAY = new RegExp(`@\\w{1,30}\\) (${MONTHS.join('|')}) (\\d{1,2}), (20\\d{2})\\b`, 'g');
const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join('|')})(?: \\d{1,2},?)? (20\\d{2})\\b`, 'g');
const SEASON = /\b(20\d{2})[-/–](?:20)?(\d{2})\b/g;
const YEAR = /\b(?:19|20)\d{2}\b/g;

const LOOK_BEFORE = 48;
const LOOK_AFTER = 32;
const LONGEST = 20_000;
/** A year is never guessed: without a strong anchor that names one there is no answer. */
const LEAST = 3;

interface Anchor {
  readonly at: number;
  readonly words: string;
  readonly fit: (month: number) => number;
  /** Tells the year by itself: a season that is on, a window that is ahead. A contract's end or a past year does not. */
  readonly strong?: boolean;
}

/** Infers when a text was written; null where its words do not place it. Months are counted from year 0. */
export function inferDate(text: string): InferredDate | null {
  const sample = text.slice(0, LONGEST);
  const own = OWN_DAY.exec(sample);
  if (own !== null) return ownDay(own);
  const years = yearAnchors(sample);
  if (!years.some((anchor) => anchor.strong === true)) return null;
  const anchors = [...years, ...calendarAnchors(sample)];
  const [from, to] = span(sample);
  let best = -1;
  let bestScore = -Infinity;
  for (let month = from; month <= to; month++) {
    const score = anchors.reduce((sum, anchor) => sum + anchor.fit(month), 0);
    if (score > bestScore) [best, bestScore] = [month, score];
  }
  const placing = anchors.filter((anchor) => anchor.fit(best) > 0);
  if (bestScore < LEAST || !placing.some((anchor) => anchor.strong === true)) return null;
  const because = [...new Set(placing.sort((a, b) => a.at - b.at).map((anchor) => anchor.words))]
    .slice(0, 6)
    .join(', ');
  return { date: monthText(best), because };
}

function ownDay(match: RegExpExecArray): InferredDate | null {
  const month =
    MONTHS.findIndex((name) => name.toLowerCase() === (match[2] ?? match[3] ?? '').toLowerCase()) + 1;
  const day = Number(match[1] ?? match[4]);
  const year = Number(match[5]);
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { date: `${year}-${two(month)}-${two(day)}`, because: match[0].trim() };
}

/** All months within reach of the years that are named. */
function span(text: string): readonly [number, number] {
  const years = [...text.matchAll(YEAR)].map((match) => Number(match[0]));
  const ends = [...text.matchAll(SEASON)].map((match) => Number(match[1]) + 1);
  const all = [...years, ...ends].filter((year) => year >= 1990 && year <= 2100);
  return [(Math.min(...all) - 1) * 12, (Math.max(...all) + 1) * 12 + 11];
}

function yearAnchors(text: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const taken = new Set<number>();
  for (const match of text.matchAll(SEASON)) {
    const start = Number(match[1]);
    if (Number(match[2]) !== (start + 1) % 100) continue;
    for (let at = match.index; at < match.index + match[0].length; at++) taken.add(at);
    anchors.push(seasonAnchor(text, match, start));
  }
  for (const match of text.matchAll(MONTH_OF_YEAR)) {
    const year = match.index + match[0].length - 4;
    if (taken.has(year)) continue;
    taken.add(year);
    anchors.push(monthAnchor(text, match));
  }
  for (const match of text.matchAll(POST_DAY)) {
    const month = Number(match[3]) * 12 + MONTHS.indexOf(match[1] ?? '');
    anchors.push({
      at: match.index,
      words: match[0].slice(match[0].indexOf(')') + 2),
      fit: near(month, 8),
      strong: true,
    });
  }
  for (const match of text.matchAll(YEAR)) {
    if (taken.has(match.index)) continue;
    const anchor = yearAnchor(text, match);
    if (anchor !== null) anchors.push(anchor);
  }
  return anchors;
}

/** "expires at the end of the 2026-27 campaign" is ahead; "the 2019/20 title" is past; else the season is on or near. */
function seasonAnchor(text: string, match: RegExpExecArray, start: number): Anchor {
  const [before, after] = around(text, match);
  const words = `the ${match[0]} season`;
  const first = start * 12 + 6;
  const last = first + 11;
  if (/\b(?:contract|deal|expires?|until|runs?)\b/.test(before))
    return { at: match.index, words, fit: ahead(last, 36) };
  if (/\bwinn|\bwon\b|\btitle\b|\bchampions\b/.test(after) || /\bwon\b/.test(before)) {
    return { at: match.index, words, fit: behind(last) };
  }
  if (/\b(?:ahead of|before|for|start of) the (?:upcoming |new |coming )?$/i.test(before)) {
    const begun = /\b(?:kicked|began|begun|started|got)\b/.test(after);
    const [from, to, peak] = begun ? [first, first + 6, first + 1] : [first - 4, first + 2, first];
    const fit = (month: number): number =>
      month >= from && month <= to ? 5 - Math.abs(month - peak) / 2 : 0;
    return { at: match.index, words, fit, strong: true };
  }
  const on = /\b(?:midway through|so far in|rest of|remainder of|halfway through) the $/i.test(before);
  const points = on ? 5 : 2;
  return {
    at: match.index,
    words,
    fit: (month) => (month >= first && month <= last ? points : 0),
    strong: on,
  };
}

/** "In October 2025" is told afterwards, and soon; "until June 2029" is a contract. */
function monthAnchor(text: string, match: RegExpExecArray): Anchor {
  const [before] = around(text, match);
  const month = Number(match[2]) * 12 + MONTHS.indexOf(match[1] ?? '');
  if (/\b(?:contract|deal|expires?|until|runs?|through|by)\b/.test(before)) {
    return { at: match.index, words: match[0], fit: ahead(month, 60) };
  }
  if (/\b(?:next|coming|due)\b/.test(before))
    return { at: match.index, words: match[0], fit: ahead(month, 12) };
  return {
    at: match.index,
    words: match[0],
    fit: (now) => (now < month ? -4 : now <= month + 2 ? 1.5 : now <= month + 14 ? 1 : 0.5),
  };
}

function yearAnchor(text: string, match: RegExpExecArray): Anchor | null {
  const year = Number(match[0]);
  if (year < 1990 || year > 2100) return null;
  const [before, after] = around(text, match);
  const words = `${match[0]}${/^ (?:switch|move|transfer|World Cup|Euros?|summer)/.exec(after)?.[0] ?? ''}`;
  const january = year * 12;
  const at = match.index;
  // "1997-born", "born in 1997": nobody is news before sixteen.
  if (/^-born/.test(after) || /\bborn (?:in )?$/.test(before)) {
    return { at, words, fit: (month) => (month < january + 15 * 12 ? -3 : 0) };
  }
  if (/\b(?:contract|deal|terms|expir\w+|until|runs?|through|tied)\b[^.]{0,40}$/.test(before)) {
    return { at, words: `until ${match[0]}`, fit: ahead(january + 5, 60) };
  }
  if (
    /^ (?:summer |January |winter )?(?:switch|move|transfer|exit|window|swoop|deal|free agent|summer)\b/.test(
      after,
    )
  ) {
    // "Since his 2018 move" is history.
    return /\b(?:his|their|since|after|following) (?:the )?(?:January |summer )?$/.test(before)
      ? { at, words, fit: behind(january) }
      : { at, words, fit: ahead(january + 7, 18), strong: true };
  }
  if (/^ (?:World Cup|Euros?|European Championship|Copa America|Olympics)\b/.test(after)) {
    return /\b(?:won|winning|lifted|played at|scored at|starred at) the $/.test(before)
      ? { at, words, fit: behind(january + 6) }
      : { at, words, fit: ahead(january + 6, 18), strong: true };
  }
  if (/\b(?:next summer,?|by|early|late|in early|in late) $/.test(before)) {
    return { at, words, fit: ahead(january + 6, 14), strong: /early|summer/.test(before) };
  }
  if (/\b(?:since|back in|from|in|of|during) $/.test(before)) return { at, words, fit: behind(january) };
  return { at, words, fit: (month) => (month >= january - 4 && month <= january + 14 ? 1 : 0) };
}

function calendarAnchors(text: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const season of CALENDAR) {
    const hits = [...text.matchAll(season.pattern)];
    const first = hits[0];
    if (first === undefined) continue;
    // Said twice it is surer, said ten times it is no surer still.
    const weight = hits.length > 1 ? 1.25 : 1;
    anchors.push({
      at: first.index,
      words: first[0].length > 40 ? season.name : first[0],
      fit: (month) => (season.months[month % 12] ?? 0) * weight,
    });
  }
  for (const match of text.matchAll(PAST_MONTH)) {
    const named = MONTHS.indexOf(match[1] ?? '');
    // One to three months later, fading.
    anchors.push({
      at: match.index,
      words: match[0],
      fit: (month) => [1, 2, 1.5, 1][(((month - named) % 12) + 12) % 12] ?? 0,
    });
  }
  return anchors;
}

function around(text: string, match: RegExpExecArray): readonly [string, string] {
  const end = match.index + match[0].length;
  return [text.slice(Math.max(0, match.index - LOOK_BEFORE), match.index), text.slice(end, end + LOOK_AFTER)];
}

/** Written before `month`, and at most so many months before; the nearer the likelier. */
function ahead(month: number, reach: number): (now: number) => number {
  return (now) => {
    if (now > month) return -4;
    const distance = month - now;
    return distance > reach ? -1 : reach <= 24 ? 3 - distance / reach : 1;
  };
}

/** Written after `month`: how long after is unknown. */
function behind(month: number): (now: number) => number {
  return (now) => (now < month ? -4 : now - month <= 48 ? 0.5 : 0.25);
}

function near(month: number, points: number): (now: number) => number {
  return (now) => (now === month ? points : now > month && now <= month + 2 ? points / 4 : 0);
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
