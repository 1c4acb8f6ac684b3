import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Whom a club has in mind. */
const LISTED = {
  rule: 'en.interest.shortlist',
  notion: 'shortlist',
  example: 'Alan Reuter is on the shortlist of Everton.',
  part: 'noun',
  act: 'buy',
  kind: 'interest',
  slots: { of: 'buyer', at: 'buyer', for: 'buyer', by: 'buyer', with: 'person', including: 'person' },
} as const;

/** Whom a club looks for on a list of its own ("Everton's | striker shortlist"). */
const PLACES = list(`
  striker | midfielder | midfield | defender | defensive | winger | goalkeeper | left-back | right-back | full-back | centre-back | attacking | forward | managerial | manager
`);

/** The lists of clubs, and who is called a target of theirs. */
export const LISTING: readonly Cue[] = [
  {
    ...LISTED,
    phrases: list(`
      also of interest | of interest too | of interest as well | remains of interest | remain of interest | one possibility | another possibility | potential targets | possible targets | seen as alternatives | seen as alternative | viewed as alternatives |
      viewed as alternative | seen as option | seen as target | regarded as target | under consideration | top target | number one target |
      first-choice target | main target | main transfer target | top transfer target | number one transfer target | primary transfer target |
      first transfer target | primary target | transfer target | prime target | leading target | target | targets | priority | priorities |
      top choice | first choice | preferred choice | option | options | alternative | alternatives | candidate | candidates | names in frame | other names in frame | names in running | names on list | names being considered | leading contender |
      leading contenders | main contender | main contenders | contender | front-runner for role | leading candidate | frontrunner to replace |
      sights | number one choice | no 1 choice | no 1 option | no 1 priority | no 1 transfer target | no 1 candidate | man wanted | reported target |
      rumoured target | long-term target | summer target | january target | key target | dream target | reported targets | number-one target |
      no 1 target | ideal replacement | preferred replacement | favoured replacement | first-choice replacement | perfect replacement |
      preferred successor | ideal successor | preferred option | preferred target | main priority | top priority | number one priority | first pick |
      agenda | crosshairs | top pick | number one pick | number-one pick | no 1 pick | preferred candidate | ideal candidate | preferred destination |
      likely destination | possible destination | potential destination | likeliest destination | dream destination | ideal destination | first-choice destination | first choice destination |
      favoured destination | leading option | serious option | concrete option | viable option | backup option | plan b | strong contender |
      strong contenders | top-priority target | shortlist includes | list includes | wishlist includes | wish list includes | shortlist features |
      list features | shortlist contains | shortlist that includes | shortlist which includes | list that includes | list which includes |
      list of targets that includes | list of targets including | shortlist featuring | list featuring | shortlist containing |
      shortlist that features | priority signing | top of pile | top of it | near top of it | number one signing target | possible replacement |
      potential replacement | potential signings | possible signings | potential additions | possible additions | potential recruits | potential arrivals | possible replacements | potential replacements | possible successors | potential successors | prime candidate |
      striking target
    `).concat(
      PLACES.flatMap((place) =>
        ['', 'top ', 'main ', 'number one ', 'first-choice ', 'priority '].map(
          (how) => `${how}${place} target`,
        ),
      ),
    ),
  },
  // "Everton-bound Reuter": built as "Everton target Reuter" is.
  {
    ...LISTED,
    rule: 'en.agreed.bound',
    example: 'Everton-bound midfielder Alan Reuter has said goodbye.',
    kind: 'agreed',
    phrases: list('bound'),
  },
  {
    ...LISTED,
    office: 'list',
    phrases: list(`
      shortlist | wish list | wishlist | transfer wishlist | transfer wish list | transfer shortlist | summer wishlist | summer shortlist |
      january wishlist | january shortlist | list of targets | list of potential targets | list | radar | hit list | hitlist | hit-list |
      shopping list | transfer radar | target list | wanted list | wish-list
    `).concat(
      PLACES.flatMap((place) =>
        ['shortlist', 'wish list', 'wishlist', 'target list', 'radar'].map((paper) => `${place} ${paper}`),
      ),
    ),
  },
];
