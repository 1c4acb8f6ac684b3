import type { Cue, Frame } from '../../../reading/rule.js';
import { list } from '../list.js';

/** "want £20m for Reuter": what a club asks for somebody it has. */
const PRICED: Frame = {
  rule: 'en.exit.price',
  part: 'verb',
  act: 'sell',
  kind: 'exit',
  feeSort: 'asking',
  slots: { for: 'person' },
};

/** When a time that is left is over ("have until | Friday | to sign him"). */
const UNTIL = list(
  'monday | tuesday | wednesday | thursday | friday | saturday | sunday | deadline day | end of month | end of window',
);

/** Wanting somebody, and wanting, hoping or being about to do something about him. */
export const WISHING: readonly Cue[] = [
  {
    rule: 'en.interest.want',
    notion: 'want',
    example: 'Everton want Alan Reuter.',
    part: 'verb',
    priced: PRICED,
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      [want] | [want] out-of-favour | [want] out-of-contract | [need] | [desire] | [crave] | [urge] | [favour] | [favor] |
      [love] | [welcome] | [plead with] | [implore] | [call on] | [appeal to] | [instruct] | [order] | [encourage] | [persuade] | [convince] | [tempt] | [beg] |
      [advise] | [like] to
    `),
    explicit: true,
  },
  {
    rule: 'en.interest.tempted',
    notion: 'want',
    example: 'Alan Reuter says it would be hard to turn down Everton.',
    part: 'verb',
    act: 'join',
    governs: 'want',
    kind: 'interest',
    explicit: true,
    slots: { from: 'buyer', for: 'none' },
    phrases: ['hard', 'difficult', 'tough', 'impossible'].flatMap((how) =>
      ['turn down', 'say no to', 'refuse', 'reject', 'resist'].flatMap((no) => [
        `${how} to ${no}`,
        `${how} to ${no} offer`,
        `${how} to ${no} offer from`,
        `${how} to ${no} chance to`,
      ]),
    ),
  },
  {
    rule: 'en.interest.prefer',
    notion: 'want',
    example: 'Alan Reuter prefers Everton to Fulham.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    explicit: true,
    slots: { to: 'none', over: 'none' },
    phrases: list('[prefer]'),
  },
  {
    rule: 'en.interest.have',
    example: 'Everton would love to have Alan Reuter in their squad.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    explicit: true,
    slots: { at: 'none', in: 'none' },
    phrases: list(
      'would love to have | would like to have | would be happy to have | would be delighted to have | would be glad to have',
    ),
  },
  {
    rule: 'en.interest.fund',
    example: 'Everton could sell players to fund the signing of Alan Reuter.',
    part: 'verb',
    governs: 'want',
    phrases: list(
      '[fund] | [part-fund] | [help fund] | [finance] | [bankroll] | [raise funds for] | [raise money for] | [raise cash for] | [free up funds for] | [generate funds for]',
    ),
  },
  {
    rule: 'en.interest.choose',
    example: 'Everton have chosen Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    explicit: true,
    clubOnly: { rule: 'en.interest.choose', part: 'verb', act: 'join', kind: 'agreed' },
    phrases: list('[choose] | [pick] | [plump for]'),
  },
  {
    rule: 'en.interest.plan',
    example: 'Everton are seeking to sign Alan Reuter.',
    part: 'verb',
    governs: 'want',
    priced: PRICED,
    onPerson: {
      rule: 'en.interest.want',
      notion: 'want',
      part: 'verb',
      act: 'buy',
      governs: 'want',
      kind: 'interest',
      slots: { over: 'none', about: 'none', from: 'none', with: 'none' },
    },
    phrases: list('[seek]'),
  },
  {
    rule: 'en.interest.plan',
    example: 'Everton are planning to sign Alan Reuter.',
    part: 'verb',
    governs: 'want',
    phrases: list(`
      [plan] | [hope] | [look] | [try and] | [aim] | [focus on] | [concentrate on] | [prepare] | [intend] | [attempt] | [attempt] to | [try] | [plot] |
      [make progress in] | [make moves to] | [take steps to] | [make significant progress in] | [make good progress in] | [mull] | [discuss] | [decide] | [wish] | [bid] to | [set out] to | [gear up] to | [step up]
      efforts to | [step up] bid to | [step up] attempts to | [step up] attempt to | [make] attempt to | [have] hope of | [believe] | [expect] to
      try | [fight] to | [be] willing | [line up] | [push] | [press] | [threaten] | [vow] | [emerge]
      as contenders | [emerge] as contender to | [emerge] as candidate to | [emerge] as leading candidate to |
      [emerge] as favourite to | [emerge] as frontrunner to | [consider] | [work on] | [work] to | [make] effort to | [bid] | readying |
      readied | [pursue] chance to | [explore] possibility of | [explore] option of | [harbour] hopes
      of | [harbour] hope of | [hold] hopes of | [entertain] idea of | [entertain] hopes of | [toy]
      with idea of | [warm] to idea of | [fancy] chances of | [rate] chances of | [draw up] plans to |
      [hatch] plan to | [make] plans to | [bank] on | [gamble] on | [count] on | [stand] chance of |
      [work] towards | ${UNTIL.map((day) => `[have until ${day}] to`).join(' | ')} | it will take | it would take | it will cost | it would cost | [weigh] up whether to | [think of] | [consider whether] to | [decide whether] to | [mull over whether] to | [debate whether] to |
      [face fight] to | [face battle] to | [face struggle] to | [face race] to | [strive] to | [wait until summer to] | [wait until january to] | have to wait until summer to | have to wait until january to | [scramble] to | [race] to | [hurry] to | [give consideration to] | [endeavour] to | [lay groundwork] | [lay early groundwork] | [lay groundwork for] | [lay early groundwork for] | [do groundwork on] | [lay foundations for] | [tell board] to | [tell club] to | [tell chiefs] to | [tell bosses] to | [ask board] to | [ask club] to | [yearn] to | [long] to | [persist] with | [persist] in | [give backing to] | [give full backing to] | [give support to] | [throw weight behind]
    `),
  },
  {
    rule: 'en.interest.plan',
    example: 'Fulham risk losing Alan Reuter to Everton.',
    part: 'verb',
    governs: 'want',
    certainty: 'hedged',
    phrases: list(
      '[risk] | [fuel speculation of] | [fuel rumours of] | [fuel talk of] | [spark speculation of] | [spark rumours of] | [spark talk of]',
    ),
  },
  {
    rule: 'en.interest.hint',
    example: 'Alan Reuter has hinted at a move to Everton.',
    part: 'verb',
    governs: 'want',
    certainty: 'hedged',
    phrases: list(
      '[hint at] | [drop hint] | [drop hint of] | [tease] | [leave door open to] | [leave door ajar for]',
    ),
  },
  {
    rule: 'en.interest.ask',
    example: 'Everton will ask Fulham for Alan Reuter.',
    part: 'verb',
    governs: 'want',
    exchanged: {
      rule: 'en.interest.ask',
      part: 'verb',
      act: 'buy',
      kind: 'talks',
      governs: 'talk',
      slots: { for: 'person', about: 'person' },
    },
    phrases: list('[ask]'),
  },
  {
    rule: 'en.interest.help',
    notion: 'help',
    example: 'Tom Benti could help Everton to sign Alan Reuter.',
    part: 'verb',
    governs: 'allow',
    phrases: list('[help]'),
  },
  {
    rule: 'en.interest.ready',
    example: 'Everton are ready to bid for Alan Reuter.',
    part: 'adjective',
    governs: 'want',
    phrases: list(`
      under pressure to | still keen to | would rather | would prefer | would prefer to | would like to | would love to | would be keen |
      eager | ready | determined | desperate | given hope of | handed hope of | given fresh hope of | given encouragement in | interested in | confident | optimistic | hopeful | tempted | favourite | frontrunner | front-runner |
      contenders | contender | contenders to | contender to | candidate to | candidates to | in
      position | in good position | in great position | in best position | in better position | in perfect position | well placed | among clubs |
      set on | intent on | minded | adamant |
      in prime position | well-placed | itching |
      raring | hell-bent on | being lined up for | bent on | hellbent on | strong contenders | among front-runners | among favourites | resigned to | queuing up
    `),
  },
  {
    rule: 'en.interest.ready',
    notion: 'willing',
    example: 'Fulham are willing to loan Alan Reuter.',
    part: 'adjective',
    governs: 'want',
    phrases: list('willing | open to | would be open to | open for | prepared | happy'),
  },
  {
    rule: 'en.interest.ready',
    example: 'Fulham may sell Alan Reuter, with Everton keen.',
    part: 'adjective',
    governs: 'want',
    closing: { rule: 'en.interest.keen', part: 'adjective', act: 'buy', governs: 'want', kind: 'interest' },
    phrases: list(`
      keen | very keen | not only interested party | not only interested parties | not only interested club | not only ones interested | not only suitors | not only admirers | in pole position | at front of queue | at very front of queue | front of queue | head of queue |
      at head of queue | leading way | leading charge | favourites | as favourites | as clear favourites | as frontrunners | as front-runners | frontrunners | front-runners | clear favourites |
      in driving seat | in box seat | in mix | in frame | lying in wait | waiting in wings | best placed | among interested parties | among interested clubs |
      one of them | among suitors | as suitors | as suitor | as potential suitors | among admirers | interested party | interested parties |
      in race | in battle | in running | in hunt | in contention | ready to pounce | poised to pounce | set to pounce |
      waiting to pounce | looking to pounce | prepared to pounce | circling | hovering | lurking | sniffing around | sniffing about | sniffing | on prowl | on standby |
      ready to strike | poised to strike | ready and waiting | jostling for position
    `),
  },
  {
    rule: 'en.interest.ready',
    example: 'Alan Reuter could not say no to joining Everton.',
    part: 'adjective',
    governs: 'want',
    phrases: list(`
      cant say no to | cannot say no to | could not say no to | couldnt say no to | cant turn down | cannot turn down |
      could not turn down | couldnt turn down | would not turn down | wouldnt turn down | find it hard to turn down |
      would not say no to | wouldnt say no to | would jump at | would jump at chance to
    `),
  },
  {
    rule: 'en.interest.fan',
    example: 'Everton are fans of Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    // "Reuter is a fan of Everton": whom he cheered on.
    clubOnly: { rule: 'en.none.fan', part: 'adjective', governs: 'neutral' },
    phrases: list('fan of | fans of | big fan of | big fans of | huge fan of | long-time fan of'),
  },
  {
    rule: 'en.interest.brace',
    example: 'Fulham are braced for bids from Everton for Alan Reuter.',
    part: 'adjective',
    governs: 'want',
    slots: { subject: 'seller' },
    phrases: list(`
      braced for | brace for | braces for | brace themselves for | braces itself for | bracing themselves for | bracing for | bracing itself for | preparing themselves for
    `),
  },
  {
    rule: 'en.interest.hope',
    notion: 'hope',
    example: 'Everton have been boosted in their hopes of signing Alan Reuter.',
    part: 'noun',
    governs: 'want',
    phrases: list(`
      option to | right to | chance to | opportunity to | license to |
      resources to | financial resources to | financial muscle to | financial power to | financial might to | financial strength to | financial clout to |
      financial means to | financial capacity to | firepower to | financial firepower to | finances to | spending power to | wherewithal to |
      plans | plan | desire | hopes | hope | dream | ambition | intention | chance of | chances of |
      chance | chances | possibility of | option of | opportunity | hopes of | idea of | hope of |
      prospect of | efforts | effort | determination | eagerness | quest for |
      preference | first preference | willingness | desire for | wish | quest | mission | resolve
    `),
  },
  {
    rule: 'en.interest.decision',
    notion: 'decision',
    example: "Alan Reuter's decision to leave Everton has been dismissed as a mistake.",
    part: 'noun',
    governs: 'want',
    phrases: ['decision'],
  },
  {
    rule: 'en.interest.attempt',
    notion: 'attempt',
    example: 'Everton have failed with an attempt to sign Alan Reuter.',
    part: 'noun',
    governs: 'want',
    phrases: list('bid to | bids to | attempt to | attempts | attempts to'),
  },
  {
    rule: 'en.interest.spell',
    notion: 'spell',
    example: 'Alan Reuter wants a second spell at Everton.',
    part: 'noun',
    act: 'join',
    kind: 'interest',
    slots: { to: 'buyer', from: 'seller', for: 'person', of: 'person', with: 'buyer' },
    phrases: list('second spell | second stint | third spell | another spell'),
  },
];
