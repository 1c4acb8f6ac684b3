import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';
import { FOLLOWED_OUT } from './follows.js';
import { movesWhen } from './moves.js';

/** Clubs that want somebody, and the words of wanting. */
export const INTEREST: readonly Cue[] = [
  {
    rule: 'en.interest.link',
    notion: 'link',
    example: 'Alan Reuter has been linked with Everton.',
    part: 'verb',
    act: 'link',
    kind: 'interest',
    certainty: 'hedged',
    slots: { with: 'buyer', to: 'buyer' },
    phrases: list(`
      [link] with | [link] to | [link] | [associate] with | [connect] with | linked heavily with
      | [tout] for | [mention] as target for | [tip] as target for | [mention] in connection
      with | [name] as target for | [tout] as target for | [tout] as option for | [moot] as
      target for | in connection with | [couple] with
    `),
  },
  {
    rule: 'en.interest.links',
    notion: 'link',
    example: 'Alan Reuter has played down links with Everton.',
    part: 'noun',
    act: 'link',
    kind: 'interest',
    certainty: 'hedged',
    slots: { with: 'buyer', to: 'buyer' },
    phrases: list('links with | links to | link with | link to | link | links'),
  },
  {
    rule: 'en.interest.track',
    notion: 'watch',
    example: 'Everton are monitoring Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    // "watched Reuter in the defeat to Everton": the other side of a match.
    slots: { to: 'none' },
    phrases: list(
      '[send scouts to watch] | [send scout to watch] | [dispatch scouts to watch] | [send scouts to observe] | [send scouts to see] | [monitor] | [track] | [watch] | [keep tabs on] | [keep eye on] | [have close eye on] | [keep close watch on] | [keep check on] | [keep watchful eye on] | [track developments around]',
    ),
  },
  {
    rule: 'en.interest.track',
    example: 'Everton are scouting Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      [scout] | [eye] | [eye up] | [admire] | [chase] | [pursue] | [covet]
      | [fancy] | [target] | [shortlist] | [earmark] | [identify] | [line up] | [keep
      watch on] | [set sights on] | [set eyes on] | [have sights set on] | [run rule over] | [run eye over] | [cast eye
      over] | [have eye on] | [have eyes on] | [have beady eye on] | [check on] | [check up on] | [check out] | [like] | [rate] | [appreciate] | [single out] | [pick out] | [home in
      on] | [zero in on] | [make] top target | [want] to bring in | [circle] | [court] | [flirt] with | [take interest in] | [have in mind] | [draw up] plan to sign | [join] chase for | [join] hunt for | 
      [look into] | [ponder] | [mull over] | [mull] | [consider] | [contemplate] | [weigh up] | [prioritise]
      | [prioritize] | [revive interest in] | [renew interest in] | [reignite interest in] | [step up interest in] |
      [step up pursuit of] | [hold interest in] | [express interest in] | [show interest in] | [register interest in]
      | [retain interest in] | [maintain interest in] | [keep eyes on] | [draw up] plans to sign | [view] | regard | regards | regarded |
      [sniff around] | [circle] around | [have interest in] | [pinpoint] | [scour market for] | [size up] | [cast
      admiring glances at] | [intensify interest in] | [intensify pursuit of] | [rekindle interest in] | [resurrect
      interest in] | [firm up interest in] | [accelerate pursuit of] | [up chase for] | [up pursuit of] | [ramp up
      interest in] | [ramp up pursuit of] | [ramp up chase for] | [step up chase for] | [harbour interest in] |
      [declare interest in] | [make interest known in] | [vet] | [do homework on] | [do due diligence on] | [draw up
      dossier on] | [compile dossier on] | had reports compiled on | [compile reports on] | [compile report on] | [send scouts to assess] | [send scouts to scout] | [send scout to assess] | [scout] extensively | [send scouts to check on]
      | [be impressed by] | [be impressed with] | [pencil in] | [keep in mind] | [lock in on] | [lock on to] | [pin
      hopes on] | have lined up | has lined up | had lined up | having lined up | [set heart on] | [have heart set on] | [discuss move for] | [think about] | [dream of] | [make assault on] | [launch assault on] | [put out feelers for] | [stretch out feelers for] |
      [extend feelers for] | [extend feelers to] | [put out feelers to] | [hanker after] | [lust
      after] | [salivate over] | [cast net for] | [set hearts on] | [like look of] | [make no secret of admiration for] | [make no secret of interest in] |
      [make no secret of desire to sign] | not hiding admiration for | not hidden admiration for | not hide admiration for | not hiding interest in | not hidden interest in | [have hearts set on] | [have set hearts on] | [woo] | [have liking for] | [have soft spot for] | [think highly of] | [think of] highly | [go in for]
    `),
  },
  {
    rule: 'en.interest.follow',
    example: 'Everton have followed Alan Reuter for a year.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { to: 'none' },
    personal: {
      rule: 'en.done.follow',
      part: 'verb',
      act: 'join',
      kind: 'done',
      slots: { to: 'buyer', from: 'seller', in: 'none', at: 'none' },
    },
    away: FOLLOWED_OUT,
    phrases: list('[follow]'),
  },
  {
    rule: 'en.interest.go',
    example: 'Everton will go for Alan Reuter in January.',
    part: 'verb',
    act: 'buy',
    kind: 'interest',
    allowed: {
      rule: 'en.exit.go',
      part: 'verb',
      act: 'leave',
      kind: 'exit',
      slots: { for: 'none' },
      objectless: true,
    },
    phrases: list('[go for] | [go after]'),
  },
  {
    rule: 'en.interest.follow',
    example: 'Alan Reuter could follow the manager Tom Benti to Everton.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    personal: {
      rule: 'en.interest.follow',
      part: 'verb',
      act: 'join',
      kind: 'done',
      slots: { to: 'buyer', from: 'seller' },
    },
    away: FOLLOWED_OUT,
    phrases: list('[follow]'),
  },
  {
    rule: 'en.interest.dream',
    example: 'Alan Reuter dreams of playing for Everton.',
    part: 'verb',
    act: 'join',
    kind: 'interest',
    phrases: list(`
      only [have eyes for] | [have eyes only for] | [have heart set on playing for] | [set heart on playing for] | [have set heart on playing for] | [dream of playing for] | [want to play for] | [hope to play for] | [wish to play for] | would love to play for |
      would like to play for | would be dream to play for | would be dream to join | would be honour to play for | be dream to play for | [fancy playing for] | keen on playing for | keen to play for | eager to play for | open to playing for | interested in playing for | [dream of] pulling on shirt of | dream is to play for | ambition is to play for | [have dream of playing for]
    `),
  },
  {
    rule: 'en.interest.quoted',
    example: 'Everton have been told to pay £30m for Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    feeSort: 'asking',
    slots: { for: 'person', of: 'person', by: 'seller' },
    phrases: list(`
      told to pay | have been told to pay | has been told to pay | have been told they must pay | told to stump up | told to fork out | told to cough up | told to find | asked to pay | given to spend on | handed to spend on | quoted | quoted price
      | quoted fee | quoted price tag | quoted asking price
    `),
  },
  {
    rule: 'en.interest.pounce',
    example: 'Everton could make a play for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { for: 'person', on: 'person' },
    phrases: list(`
      ${movesWhen('move', ' for')} | [move for] | [swoop for] | [swoop in for] | [pounce for] | [pounce on] | ready to pounce for | ready to pounce on | poised to pounce for | poised to pounce on |
      set to pounce for | set to pounce on | waiting to pounce on | looking to pounce on | [pounce] | [make
      play for] | [make beeline for] | [make push for] | [make swoop for] | [make raid for] |
      [launch move for] | [launch swoop for] | [launch raid for] | [launch raid on] | [break bank] | [break
      bank for] | [wait in wings for] | [lie in wait for] | [queue up for] | [step in for] |
      [go back in for] | [return for] | [go back for] | [come back for] | [lurk] | [hover] | [make attempt
      for] | [renew attempt for] | [revive move for] | [resurrect move for] | [revisit move for]
      | [rekindle move for] | [go out for] | [try for] | [break
      record for] | [smash record for]
    `),
  },
  {
    rule: 'en.interest.pounce',
    example: 'Alan Reuter is wanted by Fulham, but Everton could also make a move.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    final: true,
    phrases: list('[make move] | [join fray] | [step in] | [enter picture] | [rival them] | [make play]'),
  },
  {
    rule: 'en.interest.noticed',
    example: 'Alan Reuter has caught the eye of Everton.',
    part: 'verb',
    act: 'link',
    kind: 'interest',
    slots: { of: 'buyer', from: 'buyer', at: 'none', among: 'buyer', with: 'buyer' },
    phrases: list(`
      [catch eye of] | [catch eye] | [catch] eye | [catch attention of] | [catch attention] | [attract attention of] | [attract
      attention] | [attract attentions of] | [attract gaze of] | [draw attention of] | [draw attentions of] | [draw eye of] | [draw eyes of] | [draw gaze of] | [attract eye of] | [catch eyes of] | [turn heads of] | [turn head of] | [draw admiring glances
      from] | [attract admiring glances from] | [attract scouts from] | [attract interest of] | [grab attention
      of] | [pique interest of] | [pique interest] | [arouse interest of] | [alert] | [appear on radar of] | [come
      onto radar of] | subject of interest for | subjects of interest for | subject of interest from | subjects of interest from | subject of strong interest from | subject of much interest from | [emerge on radar of] | [come to attention of] | lined up by | [turn heads at] | [have admirers at] | [have admirers in] | [find admirers at] | [find admirers in] | [have suitors in] | [have fans at] | also interesting | is interesting | are interesting | [be of interest to] | subject of move | [interest] clubs including
    `),
  },
  {
    rule: 'en.interest.credited',
    example: 'Everton have been credited with interest in Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    certainty: 'hedged',
    phrases: list(
      'credited with interest in | credited with interest | credited with showing interest in | credited with showing interest | credited with having interest in',
    ),
  },
  {
    rule: 'en.interest.destination',
    notion: 'destination',
    example: 'Everton are a possible destination for Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    certainty: 'hedged',
    phrases: ['destination', 'destinations', 'suitor', 'suitors', 'landing spot', 'landing spots']
      .flatMap((place) =>
        ['potential', 'possible', 'likely', 'next', 'preferred', 'dream', 'surprise', ''].map((how) =>
          `${how} ${place} for`.trim(),
        ),
      )
      .concat('[be next destination for]'),
  },
  {
    rule: 'en.interest.keen',
    example: 'Everton are keen on Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      keen on | been warned off | been warned off signing | been told to forget about signing | interested in | would be interested in | interested | not only club interested in | not only club keen on | not only side interested in | not only side keen on | not only team interested in | not only ones interested in | not alone in wanting | not alone in chasing | not alone in being interested in | not alone in pursuit of | not alone in their interest in | contenders for signature of | contender for signature of | contenders for services of | contender for services of | favourites for signature of | favourites for services of | are in for | is in for | were in for | was in for | be in for | been in for | back in for | in market for | in running for | in hunt for |
      in race for | in chase for | hopeful of signing | hot on trail of | on trail of | hot on heels of | hot on |
      also monitoring possibility of move | also monitoring possibility of deal | also considering possibility of move | also weighing up possibility of move |
      on case of | among suitors for | among admirers of | among suitors of | enthusiastic about | enthused by | excited about idea of | also keen | keen too | keen as well | interested too | interested as well | also keen on | after | sweet on |
      admirers of | admirer of | suitor of | suitors of | suitor for | long-term suitor of | long-time suitor of | long-term suitors of | alerted to availability of | alerted to situation of | alerted to possibility of | alerted to possibility that | alerted to fact that | alerted by news that | alerted by fact that | alerted by possibility that | alerted to |
      kept informed about | kept informed of | kept informed on | kept abreast of | kept up to date on
      | frontrunners for | front-runners for | favourites for | at front of queue for | in mix for |
      in pole position for | in driving seat for | well placed for | in contention for | in queue for
      | in box seat for | at head of queue for | at top of queue for | at front of race for | on alert for | on red alert for | on high alert over | are on alert after | is on alert after | are on red alert after | is on red alert after | are on high alert after | is on high alert after | on alert after | on alert as | on alert over | on red alert after | on red alert as | on red alert over | on high alert after | on high alert as | put on alert after | put on alert as | put on alert by | put on red alert after | put on red alert as | put on red alert by | put on high alert after | put on high alert by | placed on alert after | placed on red alert after | sniffing around |
      impressed by | impressed with | taken with | smitten with | enamoured with | enamoured by |
      enamoured of | long-term admirers of | mulling over | intent on signing | serious about | locked
      in battle for | intrigued by | tempted by | head of queue for | also in hunt | also in race |
      also in running | also in frame | also in mix | also in contention | also lurking | also
      circling | also sniffing around | also watching | also tracking | also monitoring | also in
      picture | also in for | in battle for | in fight for | in straight fight for | in tussle for |
      in competition for | among clubs chasing | in tug-of-war for | in contention to land | to be
      keen | to be keen on
    `),
  },
  {
    rule: 'en.interest.nominal',
    example: 'Interest from Everton in Alan Reuter is growing.',
    part: 'noun',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: {
      in: 'person',
      for: 'person',
      of: 'person',
      from: 'buyer',
      by: 'buyer',
      with: 'none',
      between: 'buyer',
    },
    phrases: list(`
      interest | pursuit | chase | poker | duel | transfer poker | hunt | quest for | admiration | courtship | admirers |
      attention | attentions | loan interest | transfer interest | race | battle | tussle | scramble |
      tug-of-war | tug of war | running for | running to sign | fight for signature | signature | race to sign |
      admirer | courting | bidding war | tug of
      love | tug-of-love | transfer battle | transfer race | summer-long pursuit | lengthy
      pursuit | long-standing interest
    `),
  },
  {
    rule: 'en.interest.nominal',
    example: 'Everton and Fulham are among Alan Reuter’s suitors.',
    part: 'noun',
    act: 'buy',
    governs: 'want',
    notion: 'suitors',
    kind: 'interest',
    slots: { for: 'person', of: 'person', from: 'buyer', by: 'buyer', with: 'none', between: 'buyer' },
    phrases: list('suitors'),
  },
];
