import type { Cue, Frame } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Who comes for somebody or something that goes ("traded Benti to Everton for | Reuter"). */
const TRADED: Frame = { rule: 'en.done.trade', part: 'verb', act: 'buy', kind: 'done' };

/** Players who are sent away for others, and those who go the other way. */
export const EXCHANGE: readonly Cue[] = [
  {
    rule: 'en.exit.send',
    notion: 'send',
    example: 'Fulham have sent Alan Reuter on loan to Everton.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    explicit: true,
    slots: { to: 'buyer', by: 'seller' },
    incoming: TRADED,
    phrases: list('[send] | [dispatch] | [ship] | [farm out] | [banish] | [transfer]'),
  },
  {
    rule: 'en.exit.trade',
    notion: 'trade',
    example: 'Fulham have traded Alan Reuter to Everton.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    slots: { to: 'buyer', by: 'seller', on: 'none' },
    incoming: TRADED,
    phrases: list('[trade] | [trade away]'),
  },
  {
    rule: 'en.swap.include',
    example: 'Everton could include Tom Benti in a deal for Fulham defender Alan Reuter.',
    part: 'verb',
    governs: 'attempt',
    slots: { object: 'makeweight' },
    phrases: list('[include] | [feature] | [involve] | [insert] | [throw] in | [use] | [offer] as part of'),
  },
  {
    rule: 'en.swap.other',
    example:
      'Everton are close to signing Tom Benti from Fulham, with Alan Reuter moving in the other direction.',
    part: 'verb',
    act: 'swap',
    kind: 'swap',
    slots: { to: 'buyer', from: 'seller' },
    phrases: list(`
      [move] other way | [go] other way | [head] other way | [come] other way | [move] in other direction |
      [go] in other direction | [head] in other direction | [come] in other direction | [travel] in other direction |
      [move] in opposite direction | [go] in opposite direction | [head] in opposite direction |
      [come] in opposite direction | [make way] in opposite direction | [travel] in opposite direction |
      [move] opposite way | [go] opposite way | [move] on loan in opposite direction | [go] on loan in opposite direction | [head] on loan in opposite direction |
      [move] on loan in other direction | [go] on loan in other direction | [head] on loan in other direction | [move] on loan other way | [go] on loan other way | [head] on loan other way |
      [be included in deal] | [be involved in deal] | [be exchanged as part of deal] | [be used as part of deal] | [be used in deal] | [be used in swap deal] | [be used in part-exchange]
    `),
  },
  {
    rule: 'en.swap.part',
    example: 'Alan Reuter could be part of a deal for Tom Benti of Fulham.',
    part: 'verb',
    act: 'swap',
    kind: 'swap',
    certainty: 'hedged',
    slots: { to: 'buyer', from: 'seller' },
    phrases: list(`
      could be part of deal | may be part of deal | might be part of deal | would be part of deal | could form part of deal |
      may form part of deal | might form part of deal
    `),
  },
  {
    rule: 'en.swap',
    example: 'Fulham could offer Alan Reuter in return.',
    part: 'noun',
    act: 'swap',
    kind: 'swap',
    phrases: list(`
      in return | in exchange | as makeweight | makeweight | as part of deal | in part-exchange |
      part-exchange | player-plus-cash deal 
    `),
  },
];
