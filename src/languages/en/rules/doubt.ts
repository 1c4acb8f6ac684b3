import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What somebody has at a club, and may lose. */
const OPEN = {
  rule: 'en.exit.future',
  part: 'noun',
  act: 'leave',
  kind: 'exit',
  certainty: 'hedged',
  unsettled: true,
  slots: { at: 'seller', with: 'seller', of: 'person' },
} as const;

/** Futures that are open, and what nobody can see happening. */
export const DOUBT: readonly Cue[] = [
  {
    ...OPEN,
    example: "Alan Reuter's future at Fulham is in doubt.",
    phrases: list('future | club future | immediate future | futures | days'),
  },
  {
    ...OPEN,
    example: 'Alan Reuter has ended his three-year stint at Fulham.',
    ended: {
      rule: 'en.exit.leave',
      part: 'verb',
      act: 'leave',
      kind: 'exit',
      slots: { for: 'buyer', to: 'buyer', from: 'seller', at: 'seller' },
    },
    phrases: list('time at | time with | spell at | spell with | stint at | stint with'),
  },
  {
    rule: 'en.exit.leave',
    notion: 'career',
    example: 'Alan Reuter will end his Fulham career in the summer.',
    part: 'noun',
    ended: {
      rule: 'en.exit.leave',
      part: 'verb',
      act: 'leave',
      kind: 'exit',
      slots: { for: 'buyer', to: 'buyer', from: 'seller', at: 'none' },
    },
    phrases: list('career | stint | spell | association'),
  },
  {
    rule: 'en.exit.doubt',
    notion: 'doubt',
    example: "Alan Reuter's Fulham future is under threat.",
    part: 'adjective',
    governs: 'close',
    phrases: list(`
      in doubt | up in air | in balance | in limbo | uncertain | unclear | unresolved | in serious doubt | in further doubt | in major doubt | in real doubt | in jeopardy | under threat |
      shrouded in doubt | hanging by thread | numbered | drawing to close | nearing end
    `),
  },
  {
    rule: 'en.exit.doubt',
    notion: 'doubt',
    example: "Alan Reuter's days at Fulham look numbered.",
    part: 'adjective',
    governs: 'close',
    expires: true,
    phrases: [
      'look',
      'looks',
      'looked',
      'appear',
      'appears',
      'appeared',
      'seem',
      'seems',
      'seemed',
      'remain',
      'remains',
    ].flatMap((seem) =>
      [
        'numbered',
        'to be numbered',
        'up',
        'to be up',
        'uncertain',
        'in doubt',
        'in serious doubt',
        'unclear',
        'up in air',
      ].map((how) => `${seem} ${how}`),
    ),
  },
  {
    rule: 'en.exit.cast',
    notion: 'doubt',
    example: 'Alan Reuter has cast doubt over his future at Fulham.',
    part: 'verb',
    governs: 'close',
    phrases: list(`
      [cast doubt over] | [cast doubt on] | [cast doubts over] | [raise doubts over] | [raise doubts about] | [raise questions over] |
      [drop hint about] | [drop hint over] | [drop hints about] | [fuel speculation over] | [fuel speculation about] | [throw into doubt] |
      [spark speculation over] | [spark doubts over] | [spark speculation about]

    `),
  },
  {
    rule: 'en.exit.peril',
    example: 'The Fulham manager Alan Reuter is living on borrowed time.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    certainty: 'hedged',
    slots: { at: 'seller' },
    phrases: list(`
      [lose job] | [face sack] | [face axe] | [face chop] | [face dismissal] | on borrowed time |
      on thin ice | in danger of sack | in danger of losing job | in danger of being sacked | in danger of dismissal |
      at risk of sack | at risk of being sacked | fearing sack | job on line
    `),
  },
  {
    rule: 'en.fail.unseen',
    example: 'It is hard to see Fulham selling Alan Reuter.',
    part: 'adjective',
    governs: 'lack',
    certainty: 'hedged',
    phrases: list(`
      hard to see | difficult to see | hard to imagine | difficult to imagine | hard to envisage | difficult to envisage | impossible to imagine |
      impossible to see | tough to see | tough to imagine | hard to foresee | difficult to foresee | hard to picture | difficult to picture
    `),
  },
  {
    rule: 'en.fail.doubt',
    notion: 'disbelief',
    example: 'The Fulham manager doubts that Alan Reuter will join Everton.',
    part: 'verb',
    governs: 'lack',
    certainty: 'hedged',
    phrases: list(
      '[doubt] | [doubt] that | [doubt] whether | [doubt] if | have doubts whether | has doubts whether',
    ),
  },
  {
    rule: 'en.stop.fade',
    example: "Everton's hopes of signing Alan Reuter are fading.",
    part: 'verb',
    governs: 'stop',
    phrases: list(`
      been dashed | were dashed | was dashed | are dashed | been crushed | been ended | been shattered | been extinguished | [fade] | [wane] | [dwindle] | [evaporate] | [diminish] | [go up in smoke] | in tatters
    `),
  },
  {
    rule: 'en.fail.yet',
    notion: 'not-yet',
    example: 'Alan Reuter will join Everton, though the deal is not yet complete.',
    part: 'adjective',
    governs: 'fail',
    phrases: [
      'done',
      'complete',
      'completed',
      'finalised',
      'finalized',
      'closed',
      'signed',
      'concluded',
      'sealed',
    ].flatMap((done) => [
      `not ${done}`,
      `not yet ${done}`,
      `not yet been ${done}`,
      `not ${done} yet`,
      `not ${done} just yet`,
      `still not ${done}`,
      `not been ${done}`,
      `not been ${done} yet`,
      `not quite ${done}`,
    ]),
  },
];
