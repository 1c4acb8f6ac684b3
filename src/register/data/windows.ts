/**
 * When players may be registered. Labels are named by the northern seasons everywhere (`winter`: the window that
 * closes between January and May, `summer`: between July and October), so that one label is one time of the year.
 *
 * `summer` and `winter` are rules of thumb, [opens, closes] as MM-DD. `known` lists what a league announced, as
 * [label, opens, closes]; an empty opening means that only the closing day is established. Windows of a European summer
 * in which some leagues opened for a few days in June for the Club World Cup (2025) are given as their main part.
 */
export interface WindowTable {
  readonly summer: readonly [string, string];
  readonly winter: readonly [string, string];
  /** True where "summer" in the country's own papers means January. */
  readonly southern?: true;
  readonly known: readonly (readonly [label: string, opens: string, closes: string])[];
}

/** Closing days that the leagues of England, Spain, Germany, France and (from 2019) Italy share. */
const SHARED_CLOSINGS = [
  ['2016-winter', '', '02-01'],
  ['2017-winter', '', '01-31'],
  ['2018-winter', '', '01-31'],
  ['2019-winter', '', '01-31'],
  ['2020-winter', '', '01-31'],
  ['2020-summer', '', '10-05'],
  ['2021-winter', '', '02-01'],
  ['2021-summer', '', '08-31'],
  ['2022-winter', '', '01-31'],
  ['2022-summer', '', '09-01'],
  ['2023-winter', '', '01-31'],
  ['2023-summer', '', '09-01'],
  ['2024-winter', '', '02-01'],
  ['2024-summer', '', '08-30'],
  ['2025-winter', '', '02-03'],
  ['2025-summer', '', '09-01'],
  ['2026-winter', '', '02-02'],
] as const;

const AUGUST_31: readonly [string, string] = ['07-01', '08-31'];
const JANUARY: readonly [string, string] = ['01-01', '01-31'];

export const windowTables: Readonly<Record<string, WindowTable>> = {
  'GB-ENG': {
    summer: ['06-15', '09-01'],
    winter: ['01-01', '02-01'],
    known: [
      ...SHARED_CLOSINGS,
      ['2015-summer', '', '09-01'],
      ['2016-summer', '', '08-31'],
      ['2017-summer', '', '08-31'],
      ['2018-winter', '01-01', '01-31'],
      ['2018-summer', '05-17', '08-09'],
      ['2019-winter', '01-01', '01-31'],
      ['2019-summer', '05-16', '08-08'],
      ['2020-winter', '01-01', '01-31'],
      ['2020-summer', '07-27', '10-05'],
      ['2021-winter', '01-02', '02-01'],
      ['2021-summer', '06-09', '08-31'],
      ['2022-winter', '01-01', '01-31'],
      ['2022-summer', '06-10', '09-01'],
      ['2023-winter', '01-01', '01-31'],
      ['2023-summer', '06-14', '09-01'],
      ['2024-winter', '01-01', '02-01'],
      ['2024-summer', '06-14', '08-30'],
      ['2025-winter', '01-01', '02-03'],
      ['2025-summer', '06-16', '09-01'],
      ['2026-winter', '01-01', '02-02'],
    ],
  },
  ES: {
    summer: ['07-01', '09-01'],
    winter: ['01-02', '02-01'],
    known: [
      ...SHARED_CLOSINGS,
      ['2015-summer', '', '08-31'],
      ['2016-summer', '', '08-31'],
      ['2017-summer', '', '09-01'],
      ['2018-summer', '', '08-31'],
      ['2019-summer', '', '09-02'],
      ['2024-summer', '07-01', '08-30'],
      ['2025-winter', '01-02', '02-03'],
      ['2025-summer', '07-01', '09-01'],
      ['2026-winter', '01-02', '02-02'],
    ],
  },
  IT: {
    summer: ['07-01', '09-01'],
    winter: ['01-02', '02-01'],
    known: [
      ...SHARED_CLOSINGS,
      ['2015-summer', '', '08-31'],
      ['2016-summer', '', '08-31'],
      ['2017-summer', '', '08-31'],
      ['2018-summer', '07-01', '08-17'],
      ['2019-winter', '01-03', '01-31'],
      ['2019-summer', '', '09-02'],
      ['2020-summer', '09-01', '10-05'],
      ['2021-winter', '01-04', '02-01'],
      ['2022-winter', '01-03', '01-31'],
      ['2023-winter', '01-02', '01-31'],
      ['2024-winter', '01-02', '02-01'],
      ['2024-summer', '07-01', '08-30'],
      ['2025-winter', '01-02', '02-03'],
      ['2026-winter', '01-02', '02-02'],
    ],
  },
  DE: {
    summer: ['07-01', '09-01'],
    winter: ['01-01', '02-01'],
    known: [
      ...SHARED_CLOSINGS,
      ['2015-summer', '', '08-31'],
      ['2016-summer', '', '08-31'],
      ['2017-summer', '', '08-31'],
      ['2018-summer', '', '08-31'],
      ['2019-summer', '', '09-02'],
      ['2020-summer', '07-15', '10-05'],
      ['2024-summer', '07-01', '08-30'],
      ['2025-winter', '01-01', '02-03'],
      ['2025-summer', '07-01', '09-01'],
      ['2026-winter', '01-01', '02-02'],
    ],
  },
  FR: {
    summer: ['06-10', '09-01'],
    winter: ['01-01', '02-01'],
    known: [
      ...SHARED_CLOSINGS,
      ['2015-summer', '', '08-31'],
      ['2016-summer', '', '08-31'],
      ['2017-summer', '', '08-31'],
      ['2018-summer', '06-09', '08-31'],
      ['2019-summer', '06-11', '09-02'],
      ['2020-summer', '06-08', '10-05'],
      ['2021-summer', '06-10', '08-31'],
      ['2022-summer', '06-10', '09-01'],
      ['2023-summer', '06-10', '09-01'],
      ['2024-summer', '06-10', '08-30'],
      ['2025-winter', '01-01', '02-03'],
      ['2026-winter', '01-01', '02-02'],
    ],
  },
  'GB-SCT': {
    summer: ['06-15', '09-01'],
    winter: ['01-01', '02-01'],
    known: [...SHARED_CLOSINGS, ['2018-summer', '', '08-31'], ['2019-summer', '', '09-02']],
  },
  NL: {
    summer: ['06-15', '09-01'],
    winter: ['01-02', '02-01'],
    known: [
      ['2019-summer', '', '09-02'],
      ['2021-summer', '', '08-31'],
      ['2022-winter', '', '01-31'],
      ['2023-winter', '', '01-31'],
      ['2024-summer', '', '09-02'],
      ['2025-winter', '', '02-03'],
    ],
  },
  PT: {
    summer: ['07-01', '09-02'],
    winter: ['01-02', '02-02'],
    known: [
      ['2021-summer', '', '08-31'],
      ['2022-winter', '', '01-31'],
      ['2023-winter', '', '01-31'],
      ['2024-winter', '', '02-01'],
      ['2025-winter', '', '02-03'],
    ],
  },
  BE: {
    summer: ['06-15', '09-06'],
    winter: ['01-02', '01-31'],
    known: [
      ['2021-summer', '', '08-31'],
      ['2023-winter', '', '01-31'],
      ['2025-winter', '', '02-03'],
    ],
  },
  TR: {
    summer: ['06-15', '09-12'],
    winter: ['01-02', '02-08'],
    known: [
      ['2021-summer', '', '09-08'],
      ['2022-summer', '', '09-08'],
      ['2023-summer', '', '09-15'],
      ['2024-summer', '', '09-13'],
      ['2025-winter', '', '02-11'],
      ['2025-summer', '', '09-12'],
      ['2026-winter', '', '02-06'],
    ],
  },
  SA: {
    summer: ['07-01', '09-10'],
    winter: ['01-01', '01-31'],
    known: [
      ['2023-summer', '07-01', '09-07'],
      ['2024-winter', '', '01-30'],
      ['2024-summer', '', '09-02'],
      ['2025-winter', '', '01-31'],
    ],
  },
  GR: { summer: ['07-01', '09-10'], winter: ['01-01', '02-01'], known: [] },
  AT: { summer: ['06-15', '09-05'], winter: ['01-05', '02-05'], known: [] },
  CH: { summer: ['06-15', '09-08'], winter: ['01-15', '02-15'], known: [] },
  RU: { summer: ['06-15', '09-10'], winter: ['01-20', '02-20'], known: [] },
  UA: { summer: ['07-01', '09-10'], winter: ['01-25', '03-10'], known: [] },
  SE: { summer: ['07-08', '08-31'], winter: ['01-08', '03-31'], known: [] },
  NO: { summer: ['07-20', '09-05'], winter: ['01-10', '04-01'], known: [] },
  DK: { summer: ['06-15', '09-02'], winter: ['01-01', '02-02'], known: [] },
  PL: { summer: ['06-15', '09-08'], winter: ['01-15', '02-25'], known: [] },
  HR: { summer: ['06-15', '09-08'], winter: ['01-05', '02-15'], known: [] },
  US: {
    summer: ['07-10', '08-20'],
    winter: ['01-31', '04-23'],
    known: [
      ['2022-winter', '02-10', '05-04'],
      ['2022-summer', '07-07', '08-04'],
      ['2023-winter', '01-31', '04-24'],
      ['2023-summer', '07-05', '08-02'],
      ['2024-winter', '01-31', '04-23'],
      ['2024-summer', '07-18', '08-14'],
      ['2025-winter', '01-31', '04-23'],
      ['2025-summer', '07-24', '08-21'],
      ['2026-winter', '01-26', '03-26'],
      ['2026-summer', '07-13', '09-02'],
    ],
  },
  MX: { summer: ['06-15', '09-10'], winter: ['01-01', '02-05'], known: [] },
  BR: {
    summer: ['07-10', '09-02'],
    winter: ['01-05', '03-05'],
    southern: true,
    known: [
      ['2023-winter', '01-11', '04-04'],
      ['2023-summer', '07-03', '08-02'],
      ['2024-winter', '01-11', '03-07'],
      ['2024-summer', '07-10', '09-02'],
      ['2025-winter', '01-03', '02-28'],
      ['2025-summer', '07-10', '09-02'],
    ],
  },
  AR: { summer: ['06-20', '08-31'], winter: ['01-02', '02-20'], southern: true, known: [] },
  UY: { summer: ['07-01', '08-20'], winter: ['01-02', '02-28'], southern: true, known: [] },
  AU: { summer: ['07-10', '10-05'], winter: ['01-08', '02-06'], southern: true, known: [] },
  ZA: { summer: ['07-01', '09-22'], winter: JANUARY, southern: true, known: [] },
  JP: { summer: ['07-10', '08-21'], winter: ['01-10', '03-27'], known: [] },
  KR: { summer: ['06-20', '07-31'], winter: ['01-05', '03-20'], known: [] },
  CN: { summer: ['06-20', '07-31'], winter: ['01-01', '02-28'], known: [] },
};

/** For a country without a table: what FIFA's calendar makes usual in Europe. Always approximate. */
export const USUAL_WINDOWS: WindowTable = { summer: AUGUST_31, winter: JANUARY, known: [] };

/** Countries whose clubs are registered by another country's league. */
export const WINDOWS_OF: Readonly<Record<string, string>> = {
  GB: 'GB-ENG',
  'GB-WLS': 'GB-ENG',
  CA: 'US',
  MC: 'FR',
  NZ: 'AU',
  LI: 'CH',
  AD: 'ES',
};
