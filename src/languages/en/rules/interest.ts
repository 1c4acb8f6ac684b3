import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Clubs that want somebody, and the words of wanting. */
export const INTEREST: readonly Cue[] = [
  {
    rule: 'en.interest.link',
    example: 'Alan Reuter has been linked with Everton.',
    part: 'verb',
    act: 'link',
    kind: 'interest',
    certainty: 'hedged',
    slots: { with: 'buyer', to: 'buyer' },
    phrases: list(`
      [link] with | [link] to | [link] | [associate] with | [connect] with | linked heavily with |
      [tout] for | [mention] as target for
    `),
  },
  {
    rule: 'en.interest.track',
    example: 'Everton are monitoring Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      [monitor] | [track] | [watch] | [scout] | [eye] | [eye up] | [admire] | [follow] | [chase] |
      [pursue] | [covet] | [fancy] | [target] | [shortlist] | [earmark] | [identify] | [line up] | [keep
      tabs on] | [keep eye on] | [keep close eye on] | [keep watch on] | [keep close watch on] | [set
      sights on] | [have sights set on] | [turn attention to] | [turn attentions to] | [turn to] | [look
      at] | [run rule over] | [run eye over] | [cast eye over] | [have eye on] | [have eyes on] | [check
      on] | [like] | [rate] | [appreciate] | [single out] | [home in on] | [zero in on] | [make] top
      target | [want] to bring in | [circle] | [court] | [flirt] with | [be] fans of | [be] fan of |
      [be] admirers of | [be] admirer of | [remain] admirers of | [hold] talks about signing | [draw up]
      plan to sign | [join] chase for | [join] hunt for | [peruse] | [observe] | [explore] | [study] |
      [look into] | [dream of] | [ponder] | [mull over] | [mull] | [consider] | [contemplate] | [weigh
      up] | [prioritise] | [prioritize] | [revive interest in] | [renew interest in] | [reignite
      interest in] | [step up interest in] | [step up pursuit of] | [hold interest in] | [express
      interest in] | [show interest in] | [register interest in] | [retain interest in] | [maintain
      interest in]
    `),
  },
  {
    rule: 'en.interest.keen',
    example: 'Everton are keen on Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      keen on | interested in | interested | in for | in market for | in running for | in hunt for | in
      race for | hopeful of signing | hot on trail of | on trail of | hot on heels of | hot on | in
      pursuit of | after | sweet on |  credited with interest in
    `),
  },
  {
    rule: 'en.interest.want',
    example: 'Everton want Alan Reuter.',
    part: 'verb',
    priced: {
      rule: 'en.exit.price',
      part: 'verb',
      act: 'sell',
      kind: 'exit',
      feeSort: 'asking',
      slots: { for: 'person' },
    },
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      [want] | [need] | [desire] | [crave] |  [urge] | [favour] | [favor] | [prefer] |
      [choose] | [love] | [welcome] | [encourage] | [persuade] | [convince] | [tempt] | [lure] | [beg] |
       [advise] 
    `),
    explicit: true,
  },
  {
    rule: 'en.interest.plan',
    example: 'Everton are planning to sign Alan Reuter.',
    part: 'verb',
    governs: 'want',
    phrases: list(`
      [plan] | [hope] | [look] | [seek] | [aim] | [prepare] | [intend] | [attempt] | [try] | [plot] |
      [mull] | [discuss] | [decide] | [wish] | [bid] to | [set out] to | [gear up] to | [step up]
      efforts to | [make] attempt to | [prepare] move for | [have] hope of | [believe] | [expect] to try
      | [fight] to | [be] willing | [line up] | [push] | [press] | [threaten] | [vow] | [emerge] as
      contenders | [consider] | [dream of] | [work on] | [make] effort to | [bid]
    `),
  },
  {
    rule: 'en.interest.ready',
    example: 'Everton are ready to bid for Alan Reuter.',
    part: 'adjective',
    governs: 'want',
    phrases: list(`
      would rather | would prefer to | would like to | would love to | would be keen | would be open to |
      keen | eager | ready | willing | open to | open | determined | desperate | prepared | interested
      in | confident | optimistic | hopeful | tempted | in race | in battle | in running | in frame | in
      hunt | favourites | favourite | frontrunners | front-runners | frontrunner | front-runner |
      contenders | contender | contenders to | in position | well placed | in pole position | at front
      of queue | leading | among clubs | happy | set on | intent on | minded | adamant |  
              
          on shortlist | on list | on wishlist | on wish list
    `),
  },
  {
    rule: 'en.interest.hope',
    example: "Everton's hopes of signing Alan Reuter are fading.",
    part: 'noun',
    governs: 'want',
    phrases: list(`
      option to | right to | chance to | opportunity to | license to |
      plans | plan | desire | hopes | hope | dream | ambition | intention | chance of | chances of |
      chance | chances | possibility of | option of | opportunity | hopes of | idea of | hope of |
      prospect of | efforts | effort | bid to | attempt to | attempts | determination | eagerness |
      willingness | desire for | wish | quest | mission
    `),
  },
  {
    rule: 'en.interest.shortlist',
    example: 'Alan Reuter is on the shortlist of Everton.',
    part: 'noun',
    act: 'buy',
    kind: 'interest',
    slots: { of: 'buyer', at: 'buyer', for: 'buyer', by: 'buyer', with: 'person', including: 'person' },
    phrases: list(`
      seen as alternatives | seen as alternative | viewed as alternatives | viewed as alternative | seen as option | seen as target | regarded as target | under consideration | |
      shortlist | wish list | wishlist | list of targets | list of potential targets | list | radar |
      top target | number one target | first-choice target | main target | primary target | transfer
      target | prime target | leading target | target | targets | priority | priorities | top choice |
      first choice | preferred choice | option | options | alternative | alternatives | candidate |
      candidates | leading contender | leading candidate | frontrunner to replace | sights | number one
      choice | man wanted
    `),
  },
  {
    rule: 'en.interest.nominal',
    example: 'Interest from Everton in Alan Reuter is growing.',
    part: 'noun',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { in: 'person', for: 'person', of: 'person', from: 'buyer', by: 'buyer', with: 'none' },
    phrases: list(`
      interest |
       pursuit | chase | hunt | admiration | courtship | admirers | suitors | attention |
      attentions |      transfer interest | race | battle |
      tussle | scramble | tug-of-war | tug of war | fight for signature | signature | competition |
       race to sign |     
        attempt to sign | demand
    `),
  },
  {
    rule: 'en.interest.swoop',
    example: "Everton's swoop for Alan Reuter has collapsed.",
    part: 'noun',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { in: 'person', for: 'person', of: 'person', from: 'buyer', by: 'buyer', with: 'none' },
    phrases: list(`
      move for | swoop for | swoop | raid | raid for | shock move for | surprise move for | summer move for | january move for | move to bring | push for | push
    `),
  },
  {
    rule: 'en.interest.move',
    example: 'Alan Reuter wants a move to Everton.',
    part: 'noun',
    act: 'join',
    kind: 'interest',
    slots: { to: 'buyer', from: 'seller', for: 'person', of: 'person', with: 'buyer' },
    phrases: list(`
      move to | switch to | transfer to | return to | move back to | move | switch | transfer | return | reunion | summer move | january move | permanent move |
      permanent transfer | free transfer | dream move | big-money move | loan move | summer switch |
      january switch | loan switch | permanent switch | deadline-day move | comeback | homecoming |
      departure |  step up to | arrival
    `),
  },
  {
    rule: 'en.interest.race',
    example: 'Everton have entered the race to sign Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      [enter race] | [join race] | [enter battle] | [join battle] | [enter running] | [battle] |
      [compete] | [vie] | [tussle] | [fight] | [lock horns] | [go head-to-head] | [do battle] | [jostle]
      | [enter chase] | [enter fray] | [scrap] 
    `),
  },
  {
    rule: 'en.interest.rival',
    example: 'Everton will rival Fulham for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'rival',
    kind: 'interest',
    phrases: list(`
      [rival] | [challenge] |   [join] | [lead] |  [compete] with |
      [battle] with | [battle] against | [fight] with | [vie] with | [face] competition from | [face]
      competition | [face] rivals | [fend off] |   [outbid] | [gazump] | [head] |
      [trail] | ahead of | rivalling | [hijack] | [overtake] 
    `),
  },
];
