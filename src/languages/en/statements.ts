import type { Attribution } from '../../reading/rule.js';
import { list } from './list.js';

/** "as announced by their official website", "confirmed on the club website". */
const OWN_SITE: readonly string[] = ['announced', 'confirmed', 'revealed', 'stated', 'reported'].flatMap(
  (verb) =>
    ['by', 'on', 'via'].flatMap((by) =>
      [
        'official website',
        'official club website',
        'club website',
        'website',
        'official site',
        'club official website',
      ].flatMap((site) =>
        ['their', 'its', '']
          .map((whose) => `${verb} ${by} ${whose} ${site}`.replace('  ', ' '))
          .filter((words) => words !== `${verb} ${by} website`),
      ),
    ),
);

/** What a club has to say for itself. */
export const STATEMENTS: readonly Attribution[] = [
  {
    rule: 'en.source.statement',
    example: "Alan Reuter has left Everton, according to a statement on the club's website.",
    source: 'before',
    sort: 'report',
    own: true,
    phrases: [
      'according to',
      'in',
      'read',
      'reads',
      'said',
      'says',
      'via',
      'per',
      'as per',
      'from',
      '',
    ].flatMap((lead) =>
      [
        'statement',
        'official statement',
        'short statement',
        'brief statement',
        'announcement',
        'message',
        'press release',
      ].flatMap((word) =>
        [
          'on',
          'from',
          'by',
          'issued by',
          'released by',
          'published on',
          'posted on',
          'issued on',
          'released on',
        ].map((where) => `${lead} ${word} ${where}`.trim()),
      ),
    ),
  },
  {
    rule: 'en.source.statement',
    example: 'Alan Reuter has left Everton, a club statement said.',
    source: 'alone',
    sort: 'speech',
    own: true,
    phrases: [
      ...OWN_SITE,
      ...list(`
      club statement said | club statement read | club statement reads | club statement confirmed | club statement added | club statement says |
      said club statement | read club statement | reads club statement | according to club statement | according to official club statement |
      according to official statement
    `),
    ],
  },
];
