import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** How close somebody is to what is named behind it, whatever it is, and that it is reached. */
export const NEARING: readonly Cue[] = [
  {
    rule: 'en.agreed.close',
    notion: 'near',
    example: 'Everton are nearing a move for Alan Reuter.',
    part: 'adjective',
    governs: 'close',
    clubOnly: { rule: 'en.agreed.close', part: 'adjective', act: 'join', kind: 'agreed' },
    phrases: list(`
      still close to | close to | closer to | close | closer than ever to | closer than ever | on verge |
      on verge of | on brink | on brink of | near | nearing | nearing completion | on cusp of | edging closer |
      edging towards | moving closer | inching closer | hours away from | days away from |
      within touching distance of | inches away from | a whisker away from | in closing stages | on point of |
      on threshold of | a matter of hours from | a signature away from | days from | hours from |
      one step away from | a step away from | step closer to | one step closer to | step nearer to | one step from |
      step away from | one signature away from | signature away from | back on track | back on table | back on cards | per cent done | per cent complete | percent done | percent complete
    `),
  },
  {
    rule: 'en.agreed.agree',
    example: 'An agreement over Alan Reuter has been reached between Everton and Fulham.',
    part: 'verb',
    governs: 'agree',
    phrases: list('been reached | was reached | been struck | was struck | been found | was found'),
  },
  {
    rule: 'en.done.complete',
    example: "Alan Reuter's move to Everton has gone through.",
    part: 'verb',
    governs: 'complete',
    final: true,
    phrases: list('gone through | went through'),
  },
];
