import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What turns an act round or brings it to an end. */
export const FAILING: readonly Cue[] = [
  {
    rule: 'en.fail.miss',
    example: 'Everton have missed out on Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'fail',
    kind: 'interest',
    status: 'negative',
    phrases: list(`
      [miss out on] | [lose out on] | [miss out] | [lose race] | [miss] | [lose out to] | [lose out] |
      [give up on] | [pass on] | [decide against]
    `),
  },
  {
    rule: 'en.fail.fail',
    example: 'Everton have failed to sign Alan Reuter.',
    part: 'verb',
    governs: 'fail',
    phrases: list(`
      yet to | have yet to | has yet to |
      [fail] | [struggle] | unable | impossible | unlikely | reluctant | unwilling | no chance of | no
      plans | no intention of | no intention |  no desire | little chance of | slim to
      none  | hesitant | slim chance of | no
      hope of | no offer | no bid | no offers | no bids | no approach | no contact | no talks | no
      agreement | no deal | no negotiations | inability | failure   
    `),
  },
  {
    rule: 'en.reject.reject',
    example: 'Fulham have rejected a bid from Everton for Alan Reuter.',
    part: 'verb',
    governs: 'reject',
    phrases: list(`
      [reject] | [turn down] | [rebuff] | [knock back] | [rule out] | [deny] | [veto] | [block] |
      [refuse] | [decline] | [resist] | [spurn] | [dismiss] | [distance himself from] | [play down] |
      [snub] | [quash] | [rubbish] | [fend off] | [rule himself out of] | [say no to] | [throw out] |
      [ward off] | [bat away] | [pour cold water on] | [prevent] | [stop] | [laugh off] | [shut down] |
      [scupper] | [derail]
    `),
  },
  {
    rule: 'en.stop.interest',
    example: 'Everton have cooled their interest in Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'fail',
    kind: 'interest',
    status: 'negative',
    phrases: list(`
      [cool interest in] | [end interest in] | [drop interest in] | [lose interest in] | [cool] on |
      [end pursuit of] | [abandon pursuit of] | [drop pursuit of] | [give up on] | [go cold on] |
      [cool] their interest in | no interest in | not interested in | no longer interested in |
      [turn] away from | [move on from] interest in | [give up chase for] | [end chase for]
    `),
  },
  {
    rule: 'en.stop.end',
    example: 'Everton have ended their pursuit of Alan Reuter.',
    part: 'verb',
    governs: 'stop',
    phrases: list(`
      [end] | [cool] | [drop] | [abandon] | [pull out of] | [pull plug on] | [withdraw] | [withdraw
      from] | [walk away from] | [scrap] | [shelve] | [call off] | [suspend] | [break off] | [give up] |
      [give up on] |  [back out of] | [halt] | [fall through] | [collapse] | [break
      down] | [hit] snag | [stall] | [put on hold] | [fall] apart | [turn] away from | [rule out] |
      [cancel] |     [terminate] | put on hold | [pull out] | [hit] rocks | [hit] stumbling block
    `),
  },
];
