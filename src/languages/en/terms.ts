import type { WordGroup } from '../../reading/rule.js';
import { group } from './list.js';

/** The terms of deals: loans, formalities, what comes on top of a sum. */
export const DEAL_TERMS: readonly WordGroup[] = [
  group(
    'loan',
    'loan',
    `
      loan | on loan | on-loan | loanee | temporary | on loan deal | season-long | loan deal | loan move | half-season |
      short-term loan | loan spell | temporary deal | temporary basis | season-long loan | initial loan |
      on season-long loan | loan switch | on loan with option | on loan with purchase option | on loan with buy option |
      on loan with option to buy | on loan with option to purchase | on loan with obligation to buy | on loan with obligation | on loan with view to
    `,
  ),
  group(
    'permanent',
    'permanent',
    `
      permanent | permanently | permanent deal | permanent basis | outright | full-time | permanent transfer |
      permanent move | buy option | purchase option | option to purchase | option to buy | obligation to buy
    `,
  ),
  group(
    'quantity',
    'unit',
    'million|m|mn|bn|k|thousand|billion|mln|mil|pounds|euros|dollars|euro|pound|quid',
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
];
