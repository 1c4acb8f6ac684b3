import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';
import { CUT_SHORT } from './recalls.js';

const HEARSAY = list('reports | talk | speculation | rumours | rumors | claims | suggestions | links');

/** What turns an act round or brings it to an end. */
export const FAILING: readonly Cue[] = [
  {
    rule: 'en.fail.miss',
    example: 'Everton have missed out on Alan Reuter.',
    part: 'verb',
    slots: { to: 'winner' },
    act: 'buy',
    governs: 'fail',
    kind: 'interest',
    status: 'negative',
    phrases: list(`
      [miss out on] | [lose out on] | [miss out] | [lose race] | [exit race] | [quit race] | [leave race] | [lose out to] | [lose out] |
      [give up on] | [pass on]
    `),
  },
  {
    rule: 'en.fail.out',
    example: 'Everton are out of the race for Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'fail',
    kind: 'interest',
    status: 'negative',
    slots: { for: 'person' },
    phrases: list(
      'out of running for | out of race for | out of hunt for | out of running | out of race | out of hunt | out of contention for | out of contention',
    ),
  },
  {
    rule: 'en.fail.lack',
    example: 'Everton have no plans to sign Alan Reuter.',
    part: 'adjective',
    governs: 'lack',
    phrases: list(`
      dont think | do not think | doesnt think | does not think | didnt think | did not think |
      unlikely | near impossible | nearly impossible | almost impossible | virtually impossible | all but impossible | wary of | slim | very slim | remote | reluctant | loath | loathe to | loth | unwilling | opposed to | averse to | is against | are against | was against |
      were against | be against | firmly against | dead against | against idea of | [opt against] | [decide against] | [choose against] | no chance of | little to no chance of | little or no chance of | little to no chance | little or no chance | little chance | no plans | no intention of | no intention | zero intention of | zero intention | zero plans | zero desire | no
      desire | little chance of | no expectation of | no expectation that | no expectation | no indication that | no indication | no sign of | no signs of | no indications | slim to none | hesitant | slim chance of | no hope of | no pressure
      | no need | no thought of | no thoughts of | no rush | [admit defeat in] | [accept defeat in] | [concede defeat in] | [forget about] | [forget]
    `),
  },
  {
    rule: 'en.fail.fail',
    example: 'Everton have failed to sign Alan Reuter.',
    part: 'verb',
    governs: 'fail',
    phrases: list(`
      rebuffed in | knocked back in | thwarted in | frustrated in | foiled in | unsuccessful in |
      [fail] | [struggle] | [run out of time] | [run out of time in effort] | [run out of time in bid] | unsuccessful | unsuccessfully | unable | impossible | no deal | inability | failure | priced
      out of | helpless to | [rule out
      prospect of] | no current plans | no wish | powerless to
    `),
  },
  {
    rule: 'en.fail.reach',
    example: 'Everton wanted Alan Reuter, but an agreement could not be reached with Fulham.',
    part: 'verb',
    governs: 'fail',
    phrases: ['could not', 'couldn’t', 'cannot', 'can’t', 'was not', 'has not', 'never'].flatMap((not) =>
      ['reached', 'struck', 'found', 'agreed'].flatMap((done) => [
        `${not} ${done}`,
        `${not} be ${done}`,
        `${not} been ${done}`,
      ]),
    ),
  },
  {
    rule: 'en.fail.yet',
    notion: 'not-yet',
    example: 'Everton have yet to bid for Alan Reuter.',
    part: 'verb',
    governs: 'fail',
    phrases: list(
      'yet to | have yet to | has yet to | still to | have still to | has still to | had still to',
    ),
  },
  {
    rule: 'en.fail.test',
    notion: 'trial',
    example: "Everton will test Fulham's resolve with a bid for Alan Reuter.",
    part: 'verb',
    governs: 'attempt',
    phrases: list('[test]'),
  },
  {
    rule: 'en.fail.pressed',
    example: 'Fulham will not be pressured into selling Alan Reuter.',
    part: 'verb',
    governs: 'attempt',
    phrases: list(
      '[pressure into] | [pressurise into] | [bully into] | [rush into] | [force into] | [pressure to] | [panic into]',
    ),
  },
  {
    rule: 'en.fail.talk',
    example: 'Fulham hope that a new contract for Alan Reuter will end speculation over a move to Everton.',
    part: 'verb',
    governs: 'attempt',
    certainty: 'hedged',
    phrases: list(`
      [end speculation over] | [end any speculation about] | [end any speculation over] | [end all speculation about] | [end all speculation over] | [end lingering speculation about] | [end any lingering speculation about] | [end any lingering speculation over] | [end speculation about] | [end speculation of] | [end speculation surrounding] | [end speculation regarding] |
      [end talk of] | [end rumours of] | [end rumours about] | [end rumours over] | [quell speculation over] | [quell speculation about]
    `),
  },
  {
    rule: 'en.reject.deny',
    notion: 'denial',
    example: 'Everton have ruled out a move for Alan Reuter.',
    part: 'verb',
    governs: 'reject',
    phrases: list(`
      [put end to talk of] | [put end to talk about] | [put end to rumours of] | [put end to speculation over] | [put end to speculation about] | [put end to speculation of] | [put end to reports of] | [rule out] | [deny] | [play down] | [quash] | [rubbish] | [distance himself from] | [distance themselves from] | [distance itself from] | [distance herself from] | 
      [rule himself out of] | [rule herself out of] | [rule themselves out of] | [rule itself out of] | [pour cold water on] | [pour cold water over] | [water down] | [laugh off] | no truth in | no way | no chance | nothing in reports | nothing in claims | nothing in rumours | nothing in suggestions | nothing in talk | no truth to | no
      substance to | [banish] thoughts of | [banish] thought of | [dismiss] thoughts of | [rule out]
      possibility of | [put to bed any suggestion] | [put to bed any suggestions] | [put any suggestion] | [put any suggestions] | [put any doubt]
    `).concat(
      HEARSAY.flatMap((word) =>
        [
          'dismiss',
          'quash',
          'quell',
          'squash',
          'silence',
          'refute',
          'shoot down',
          'put to bed',
          'challenge',
          'rebuff',
          'brush aside',
          'scotch',
        ].map((verb) => `[${verb} ${word}]`),
      ),
    ),
  },
  {
    rule: 'en.reject.deny',
    notion: 'denial',
    example: 'Everton have dismissed reports of a move for Alan Reuter.',
    part: 'verb',
    governs: 'reject',
    onPerson: {
      rule: 'en.exit.sell',
      part: 'verb',
      act: 'sell',
      kind: 'exit',
      slots: { to: 'none', for: 'none', by: 'seller' },
    },
    phrases: list('[dismiss]'),
  },
  {
    rule: 'en.reject.untrue',
    notion: 'untrue',
    example: 'Reports that Everton want Alan Reuter are wide of the mark.',
    part: 'adjective',
    governs: 'reject',
    phrases: list(`
      wide of mark | untrue | not true | is false | are false | is inaccurate | are inaccurate | incorrect | without foundation |
      unfounded | baseless | [prove] false | [prove] untrue | [prove] to be false | [prove] to be untrue | [prove] unfounded | [prove] wide of mark | is nonsense | are nonsense | pure speculation | complete nonsense | fake news
    `),
  },
  {
    rule: 'en.reject.baulk',
    example: "Everton could baulk at Fulham's £20m asking price for Alan Reuter.",
    part: 'verb',
    governs: 'attempt',
    slots: { subject: 'buyer' },
    phrases: list('[baulk at] | [balk at] | [be put off by] | [shy away from] paying'),
  },
  {
    rule: 'en.reject.reject',
    example: 'Fulham have rejected a bid from Everton for Alan Reuter.',
    part: 'verb',
    governs: 'reject',
    answers: 'no',
    priced: {
      rule: 'en.reject.reject',
      part: 'verb',
      act: 'buy',
      kind: 'bid',
      status: 'negative',
      feeSort: 'bid',
      slots: { subject: 'seller', from: 'buyer', for: 'person' },
    },
    clubOnly: {
      rule: 'en.reject.reject',
      part: 'verb',
      act: 'join',
      kind: 'bid',
      status: 'negative',
      slots: { for: 'none', to: 'none', with: 'none' },
    },
    incoming: { rule: 'en.done.prefer', part: 'verb', act: 'join', kind: 'done' },
    exchanged: {
      rule: 'en.reject.reject',
      part: 'verb',
      act: 'buy',
      kind: 'bid',
      status: 'negative',
      slots: { subject: 'seller', object: 'buyer', for: 'none', over: 'person', about: 'person' },
    },
    phrases: list(`
      [reject] | [turn down] | [rebuff] | [knock back] | [refuse] | [decline] |
      [spurn] | [snub] | [say no to] | [throw out] | [bat away] |
      [pass up] | [reject out of
      hand] | [wave away] | [swat away] | [swat aside] | [brush off] | [brush aside] | [give short
      shrift] | [refute] | [slap down] | [laugh out of room] | [laugh out of town] | [laugh out of court] | [scoff at] | [scotch] | [squash] | [stand firm against] | [turn nose up at] | [turn noses up at] | [turn up
      nose at] | [give thumbs down to] | [close door on] | [shut door on] | [slam door on] | [close doors on] | [shut doors on] | [slam doors on] | [pour
      scorn on] | [rebut] | [shun] | [spurn] advances from | [boot out] | [kick out] | [bat off] | [turn away] | [turn his back on] | [turn her back on] | [turn their back on] | [turn their backs on]
    `),
  },
  {
    rule: 'en.reject.spoil',
    notion: 'spoil',
    example: 'An injury has scuppered a move to Everton for Alan Reuter.',
    part: 'verb',
    governs: 'stop',
    phrases: list('[scupper] | [derail] | [thwart] | [wreck] | [torpedo] | [sabotage]'),
  },
  {
    rule: 'en.reject.return',
    notion: 'return',
    example: 'Everton offered Fulham £20m for Alan Reuter but the London club turned it down.',
    part: 'verb',
    governs: 'reject',
    answers: 'no',
    objectless: true,
    phrases: list(`
      [turn it down] | [turn offer down] | [turn bid down] | [turn proposal down] | [turn approach down] | [turn them down] | [turn both down] | [turn that down] | [knock it back] | [knock them back] | [throw it out] | [bat it away] | [send it back]
    `),
  },
  {
    rule: 'en.reject.resist',
    notion: 'resistance',
    example: 'Fulham have resisted a bid from Everton for Alan Reuter.',
    part: 'verb',
    governs: 'reject',
    phrases: list(
      '[resist] | [fend off] | [ward off] | [stave off] | [hold off] | [withstand] | [beat off] | [fight off]',
    ),
  },
  {
    rule: 'en.stop.interest',
    example: 'Everton have cooled their interest in Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'lack',
    kind: 'interest',
    status: 'negative',
    phrases: list(`
      [cool interest in] | [lose appetite for] | [lose enthusiasm for] | [end interest in] | [drop interest in] | [lose interest in] | [cool]
      on | [end pursuit of] | [abandon pursuit of] | [drop pursuit of] | [give up on] | [go cold
      on] | no interest in | not interested in | no longer interested in | [turn] away from |
      [move on from] interest in | [give up chase for] | [end chase for] | set to end interest in | due to end interest in | set to end pursuit of |
      [lose interest] | [look beyond] | [look past] | cannot afford | cant afford | could not afford | couldnt afford | unable to afford | can no longer afford
    `),
  },
  {
    rule: 'en.stop.terminate',
    example: "Fulham have terminated Alan Reuter's contract.",
    part: 'verb',
    governs: 'stop',
    terms: {
      rule: 'en.stop.terminate',
      part: 'verb',
      act: 'sell',
      kind: 'exit',
      slots: { of: 'person', by: 'seller' },
    },
    lent: CUT_SHORT,
    phrases: list('[terminate] | [cancel] | [rip up] | [tear up]'),
  },
];
