import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What clubs ask for players, and what these would cost. */
export const PRICING: readonly Cue[] = [
  {
    rule: 'en.exit.price',
    example: 'Fulham want £25m for Alan Reuter.',
    part: 'noun',
    act: 'sell',
    kind: 'exit',
    feeSort: 'asking',
    slots: { for: 'person', of: 'person', on: 'person' },
    met: {
      rule: 'en.bid.meet',
      notion: 'meeting',
      part: 'noun',
      act: 'buy',
      kind: 'bid',
      feeSort: 'asking',
      slots: { for: 'person', of: 'person', on: 'person', possessor: 'seller' },
    },
    phrases: list(`
      asking price | starting price | price tag | asking-price | valuation
    `),
  },
  {
    rule: 'en.exit.demand',
    notion: 'demand',
    example: 'Fulham are demanding £25m for Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    feeSort: 'asking',
    objectless: true,
    slots: { for: 'person', from: 'none' },
    phrases: list(
      '[demand] | [ask for] | [hold out for] | [hold out for offer of] | [hold out for offers of] | [hold out for bid of] | [hold out for bids of] | [want offer of] | [want offers of] | [want bid of] | [want bids of] | [want offers in excess of] | [want offers in region of] | [demand offers of] | [value] at | [set price] | [lower asking price]',
    ),
  },
  {
    rule: 'en.exit.price',
    notion: 'of-his',
    example: "Fulham have put a £25m price on Alan Reuter's head.",
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    feeSort: 'asking',
    slots: { to: 'none' },
    phrases: list(
      '[put price on] | [place price on] | [slap price on] | [put price tag on] | [slap price tag on] | [place price tag on]',
    ),
  },
  {
    rule: 'en.exit.cost',
    notion: 'cost',
    example: 'Everton want Alan Reuter, who would cost £25m.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    feeSort: 'valuation',
    slots: { for: 'none', to: 'none', subject: 'buyer', object: 'none' },
    clubOnly: {
      rule: 'en.done.pay',
      part: 'verb',
      act: 'join',
      kind: 'done',
      feeSort: 'paid',
      slots: { from: 'seller', for: 'none', to: 'none' },
    },
    phrases: list('[cost] | [fetch] | [command fee of] | [set them back] | [set club back]'),
  },
  {
    rule: 'en.exit.value',
    notion: 'value',
    example: 'Fulham value Alan Reuter at £25m.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    feeSort: 'valuation',
    explicit: true,
    slots: { to: 'none', for: 'none' },
    phrases: list('[value] | [rate] at | [price]'),
  },
];
