import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** How long, and when, somebody was on loan. */
const SPELLS = list(`
  time | spell | months | six months | 18 months | season | last season | this season | past season | previous season |
  half season | half of season | half of last season | first half of season | second half of season | two seasons |
  last two seasons | past two seasons | bulk of season | bulk of last season | most of season | most of last season |
  rest of season | remainder of season | term | last term | bulk of last term | most of last term | half of last term |
  campaign | last campaign | half of campaign | bulk of campaign | most of campaign | year | last year | past year |
  two years | last two years | end of season | end of last season | end of campaign | second half of last season | second half of campaign |
  second half of last term | latter half of season | latter half of last season | previous campaign | whole season | whole of last season
`);

/** What somebody had elsewhere on loan, and how it was. */
const STINTS = [
  'loan',
  'loans',
  ...['spell', 'spells', 'stint', 'stints'].flatMap((word) => [
    `${word} on loan`,
    `loan ${word}`,
    `temporary ${word}`,
  ]),
];
const MANNERS = list(
  'brief | short | successful | productive | impressive | unsuccessful | previous | further | several | two | various | number of',
);
const LOANS = [...STINTS, ...MANNERS.flatMap((manner) => STINTS.map((stint) => `${manner} ${stint}`))];

/** Where the club stands at which somebody is on loan. */
const ELSEWHERE = list(`
  spain | italy | germany | france | portugal | belgium | holland | netherlands | scotland | england | turkey | greece | austria |
  switzerland | denmark | sweden | norway | russia | brazil | argentina | mls | serie a | serie b | la liga | bundesliga | ligue 1 |
  eredivisie | championship | league one | league two | premier league | second tier | third tier
`);

/** How somebody did where he was on loan. */
const STARRED = list(
  'flourish | impress | star | thrive | shine | struggle | excel | play | feature | develop | do well | catch eye | cut teeth | play regularly | blossom | enjoy season | score goals',
);

/** Where somebody is or was on loan. */
export const LOANED: readonly Cue[] = [
  {
    rule: 'en.done.loaned',
    notion: 'loaned',
    example: 'Alan Reuter is on loan at Everton.',
    part: 'adjective',
    act: 'join',
    kind: 'done',
    slots: { at: 'buyer', with: 'buyer', from: 'seller' },
    phrases: [
      ...list(`
        on loan at | on loan with | on season-long loan at | on loan spell at | on loan spell with | on loan stint at | on loan stint with
      `),
      // "on loan in Spain with Granada"
      ...ELSEWHERE.flatMap((place) => [`on loan in ${place} at`, `on loan in ${place} with`]),
      ...STARRED.flatMap((verb) => [`[${verb} on loan] at`, `[${verb} on loan] with`]),
      ...LOANS.flatMap((stint) =>
        ['have', 'enjoy', 'endure', 'undertake', 'spend'].flatMap((verb) => [
          `[${verb} ${stint}] at`,
          `[${verb} ${stint}] with`,
        ]),
      ),
      // "spent last season on loan in the second tier with Leeds"
      ...SPELLS.flatMap((spell) =>
        [
          `spend ${spell} on loan`,
          `spend ${spell} back on loan`,
          // No loan fails that somebody ends a season on.
          ...['end', 'finish', 'begin', 'start'].map((verb) => `${verb} ${spell} on loan`),
        ].flatMap((spent) => [`[${spent}]`, `[${spent}] at`, `[${spent}] with`]),
      ),
    ],
  },
];
