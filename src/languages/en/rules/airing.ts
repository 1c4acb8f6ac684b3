import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Who stands where behind "talks". */
export const OF_TALKS: NonNullable<Cue['slots']> = {
  with: 'counterpart',
  over: 'person',
  for: 'person',
  about: 'person',
  regarding: 'person',
  from: 'buyer',
  by: 'buyer',
  between: 'counterpart',
  of: 'person',
};

/** What clubs do about somebody, and everybody else only in conversation. */
export const AIRING: readonly Cue[] = [
  {
    rule: 'en.interest.discuss',
    notion: 'airing',
    example: 'Everton have discussed Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      [discuss] | [look at] | [take look at] | [have look at] | [take closer look at] | [have close look at] | [explore] |
      [study] | [peruse] | [observe]
    `),
  },
  {
    rule: 'en.talks.speak',
    notion: 'airing',
    example: 'Alan Reuter has spoken about his time at Everton.',
    part: 'verb',
    governs: 'neutral',
    phrases: list(
      'talk about | talking about | talked about | [speak about] | [reflect on] | [chat about] | [regret move] | [regret transfer] | [regret switch] | [regret joining] | [regret signing for]',
    ),
  },
  {
    rule: 'en.talks.about',
    notion: 'airing',
    example: 'Talks about the signing of Alan Reuter by Everton have begun.',
    part: 'noun',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: OF_TALKS,
    phrases: list('talks about'),
  },
];
