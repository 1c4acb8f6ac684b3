import type { Edge, Relation, TimeRole, TimeUnit, TimeWords } from '../../reading/time-words.js';

const roles = new Map<string, TimeRole>();

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
MONTHS.forEach((word, index) => {
  roles.set(word, { role: 'month', value: index + 1 });
});
for (const [word, value] of Object.entries({ jan: 1, feb: 2, aug: 8, sept: 9, oct: 10, nov: 11, dec: 12 }))
  roles.set(word, { role: 'month', value });

const UNITS: Readonly<Record<string, TimeUnit>> = {
  summer: 'summer',
  winter: 'winter',
  'mid-season': 'season',
  season: 'season',
  campaign: 'season',
  term: 'season',
  year: 'year',
  month: 'month',
  week: 'week',
  window: 'window',
};
for (const [word, value] of Object.entries(UNITS)) roles.set(word, { role: 'unit', value });

const RELATIONS: Readonly<Record<string, Relation>> = {
  this: 'this',
  current: 'this',
  present: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'next',
  last: 'last',
  previous: 'last',
  past: 'last',
};
for (const [word, value] of Object.entries(RELATIONS)) roles.set(word, { role: 'relation', value });

const EDGES: Readonly<Record<string, Edge>> = {
  end: 'end',
  close: 'end',
  conclusion: 'end',
  start: 'start',
  beginning: 'start',
  middle: 'middle',
  midway: 'middle',
  halfway: 'middle',
};
for (const [word, value] of Object.entries(EDGES)) roles.set(word, { role: 'edge', value });

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
NUMBERS.forEach((word, value) => {
  roles.set(word, { role: 'number', value });
});
for (const [word, value] of Object.entries({ thirty: 30, forty: 40, fifty: 50, hundred: 100 }))
  roles.set(word, { role: 'number', value });

roles.set('a', { role: 'number', value: 1, article: true });
roles.set('an', { role: 'number', value: 1, article: true });
roles.set('ago', { role: 'ago', value: -1 });
roles.set('earlier', { role: 'ago', value: -1 });
roles.set('later', { role: 'ago', value: 1 });
for (const [word, value] of Object.entries({
  the: 'the',
  of: 'of',
  through: 'through',
  in: 'in',
  to: 'to',
  or: 'to',
  and: 'and',
  half: 'half',
  transfer: 'transfer',
  more: 'more',
  full: 'more',
}))
  roles.set(word, { role: 'link', value });

/** Words of time as English football news uses them. */
export const TIME: TimeWords = {
  roles,
  pairs: new Map([
    ['deadline day', { unit: 'deadline', month: null }],
    ['new year', { unit: 'winter', month: 1 }],
    ['winter break', { unit: 'winter', month: 1 }],
    ['world cup', { unit: 'tournament', month: null }],
  ] as const),
  capital: new Set(['may', 'march', 'jan', 'august', 'dec']),
  bounds: ['until', 'till', 'since', 'through'],
  back: ['over', 'throughout'],
  past: ['had', 'was', 'were', 'having', 'failed', 'rejected', 'tried', 'missed', 'collapsed'],
  tries: ['tried', 'failed', 'wanted', 'attempted', 'sought', 'hoped', 'looked'],
  upTo: ['to'],
  sure: ['will'],
  future: ['will', 'could', 'may', 'might', 'would', 'can', 'should', 'to', 'next'],
  contract: ['expire', 'expires', 'expiring', 'expired', 'runs', 'ends', 'contract'],
  lengths: new Map([
    ['day', 'days'],
    ['days', 'days'],
    ['week', 'weeks'],
    ['weeks', 'weeks'],
    ['month', 'months'],
    ['months', 'months'],
    ['year', 'years'],
    ['years', 'years'],
    ['season', 'seasons'],
    ['seasons', 'seasons'],
  ] as const),
};
