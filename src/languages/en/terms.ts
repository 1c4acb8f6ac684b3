import type { WordGroup } from '../../reading/rule.js';
import { group } from './list.js';

/** By how much a deal that is signed may be made longer: no news of staying. */
const LONGER = [
  '',
  ...['by', 'for'].flatMap((joint) =>
    [
      'further year',
      'another year',
      'extra year',
      'additional year',
      'second year',
      'further season',
      'further 12 months',
      'another 12 months',
      'year',
    ].map((time) => ` ${joint} ${time}`),
  ),
];

/** "with the option to extend his stay by a further year", "with an option of a further year" */
const OPTIONS: readonly string[] = [
  'option',
  'with option',
  'plus option',
  'with club option',
  'includes option',
  'including option',
  'contains option',
].flatMap((option) => [
  ...['', ' stay', ' deal', ' contract', ' agreement', ' terms', ' loan', ' it'].flatMap((what) =>
    LONGER.map((longer) => `${option} to extend${what}${longer}`),
  ),
  ...['of', 'for'].flatMap((joint) =>
    [
      'further year',
      'another year',
      'extra year',
      'additional year',
      'second year',
      'third year',
      'further season',
      'further 12 months',
      'another 12 months',
      'extension',
      'one-year extension',
      'year',
      'two further years',
      'further two years',
      'extending',
    ].map((time) => `${option} ${joint} ${time}`),
  ),
]);

/** The terms of deals: loans, formalities, what comes on top of a sum. */
export const DEAL_TERMS: readonly WordGroup[] = [
  // "50 per cent of the fee", "£100,000 per week": nobody's word.
  group(
    'common',
    'rate',
    'per cent|per week|per month|per year|per annum|per season|per game|per match|per day',
  ),
  group(
    'loan',
    'loan',
    `
      loan | on loan | on-loan | loanee | temporary | on loan deal | season-long | loan deal | loan move | half-season |
      short-term loan | loan spell | temporary spell | temporary stay | temporary deal | temporary basis | season-long loan | initial loan |
      on season-long loan | loan switch | on loan with option | on loan with purchase option | on loan with buy option |
      on loan with option to buy | on loan with option to purchase | on loan with obligation to buy | on loan with obligation | on loan with view to
    `,
  ),
  group(
    'permanent',
    'permanent',
    `
      permanent | permanently | permanent deal | permanent basis | outright | full-time | permanent transfer |
      permanent move | on permanent transfer | on permanent move | on permanent switch | buy option | purchase option | option to purchase | option to buy | obligation to buy
    `,
  ),
  group(
    'quantity',
    'unit',
    'million|m|mn|bn|k|thousand|billion|mln|mil|pounds|euros|dollars|euro|pound|quid',
  ),
  // "his Everton debut": what somebody has at a club.
  group('common', 'debut', 'debut|league debut|first-team debut|home debut|senior debut|first appearance'),
  group('common', 'formality', OPTIONS.join('|')),
  group(
    'loan',
    'loan',
    OPTIONS.filter((option) => option.startsWith('with option '))
      .map((option) => `on loan ${option}`)
      .join('|'),
  ),
  group(
    'common',
    'formality',
    `
      subject to international clearance | subject to clearance | subject to medical | subject to successful medical | subject to passing medical |
      subject to work permit | subject to visa | subject to approval | subject to league approval | subject to regulatory approval |
      subject to registration | subject to final paperwork | subject to paperwork | subject to premier league approval | subject to fa approval |
      subject to efl approval | subject to ratification | subject to premier league and international clearance | subject to fa and international clearance |
      subject to efl and fa approval | subject to efl clearance | subject to international approval | subject to completion of medical
    `,
  ),
  group(
    'extras',
    'extras',
    `
      plus add-ons | plus addons | plus add ons | plus bonuses | plus variables | plus extras | plus clauses | and add-ons | and bonuses |
      in add-ons | in addons | in add ons | in bonuses | in variables | in extras | of add-ons | plus potential add-ons | plus possible add-ons | plus performance-related add-ons |
      plus performance-based add-ons | plus achievable add-ons | plus easily achievable add-ons | plus future add-ons | plus further add-ons |
      plus performance-related bonuses | plus several add-ons | plus some add-ons | plus related add-ons
    `,
  ),
  // "asked Fulham about the availability of Reuter": about him.
  group(
    'preposition',
    'about',
    'about availability of|over availability of|on availability of|regarding availability of|about situation of|over situation of',
  ),
];
