import type { Cue, Frame } from '../../../reading/rule.js';
import { list } from '../list.js';

/** "his agent has met Everton officials": they talk. */
const MEETING: Frame = {
  rule: 'en.talks.hold',
  notion: 'talks',
  part: 'verb',
  act: 'buy',
  governs: 'talk',
  kind: 'talks',
  slots: { over: 'person', about: 'person', regarding: 'person' },
};

/** Bids that are made, received, expected and met. */
export const BIDS: readonly Cue[] = [
  {
    rule: 'en.bid.make',
    notion: 'bid',
    example: 'Everton have made a bid for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'bid',
    feeSort: 'bid',
    slots: { for: 'person', to: 'counterpart', of: 'none' },
    exchanged: {
      rule: 'en.bid.make',
      notion: 'bid',
      part: 'verb',
      act: 'swap',
      kind: 'bid',
      feeSort: 'bid',
      slots: { to: 'counterpart' },
    },
    phrases: list(`
      [make bid] | [bid] | [table bid] | [submit bid] | [lodge bid] | [launch bid] | [table
      offer] | [submit offer] | [lodge offer] | [make offer] | [offer] | [put in offer] | [put
      in bid] | [present offer] | [send offer] | [place bid] | [put forward bid] | [put forward
      offer] | [raise bid] | [raise offer] | [up bid] | [up offer] | [increase bid] | [increase
      offer] | [improve offer] | [improve bid] | [return with bid] | [return with offer] | [come
      back with bid] | [come back with offer] | [come in with bid] | [come in with offer] | [go
      in with bid] | [go in with offer] | [go back in with bid] | [go back with bid] | [hand in
      offer] | [send bid] | [launch offer] | [present bid] | [make proposal] | [submit proposal]
      | [table proposal] | [send proposal] | [present proposal] | [open bidding] | [lob in] |
      [table] | [go in with] | [come in with] | [return with] | [come back with] | [put] on table for | [place] on table for | [propose
      loan] | [propose deal] | [make offer of their own] | [make bid of their own] | [submit offer of their own] | [submit bid of their own] |
      [table offer of their own] | [table bid of their own] | [make any offer] | [make any offers] | [make any more offers] | [make any further offers] |
      [make bids] | [make offers] | [table bids] | [table offers] | [come in with bids] | [come in with offers] | [go in with bids] | [lodge bids] | [put in bids] |
      [put in offers] | [launch bids] | [submit bids] | [submit offers] | [make any bid] | [make any bids] | [make any more bids] | [make any further bids] | [make further offers] | [make further bids]
    `),
  },
  {
    rule: 'en.bid.expect',
    example: 'Fulham are expecting bids from Everton for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { subject: 'seller', from: 'buyer', including: 'buyer', for: 'person', of: 'none' },
    phrases: list(`
      [expect bids] | [expect offers] | [expect approaches] | [anticipate bids] | [anticipate offers] | [expect bid] | [expect offer] |
      [expect approach] | [expect further bids] | [expect further offers] | [expect more bids] | [expect more offers]
    `),
  },
  {
    rule: 'en.bid.receive',
    example: 'Fulham have received a bid from Everton for Alan Reuter.',
    part: 'verb',
    governs: 'attempt',
    slots: { subject: 'seller' },
    // "received £47m from Everton for him"
    priced: {
      rule: 'en.done.pay',
      part: 'verb',
      act: 'sell',
      kind: 'done',
      feeSort: 'paid',
      slots: { from: 'buyer', for: 'person', of: 'none' },
    },
    phrases: list(
      '[receive] | [pocket] | in line to pocket | in line to receive | set to pocket | [field] | [be issued with] | [be hit with] | [be presented with]',
    ),
  },
  {
    rule: 'en.bid.subject',
    example: 'Alan Reuter could be the subject of a bid from Everton.',
    part: 'adjective',
    governs: 'want',
    certainty: 'hedged',
    phrases: list(`
      could be subject of | may be subject of | might be subject of | likely to be subject of | set to be subject of |
      expected to be subject of
    `),
  },
  {
    rule: 'en.bid.subject',
    example: 'Alan Reuter could be the subject of a move from Everton.',
    part: 'verb',
    act: 'link',
    kind: 'interest',
    certainty: 'hedged',
    slots: { from: 'buyer', by: 'buyer' },
    phrases: list('could be subject of move | may be subject of move | might be subject of move'),
  },
  {
    rule: 'en.bid.clause',
    example: 'Everton have triggered the release clause of Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'bid',
    feeSort: 'clause',
    slots: { for: 'person', of: 'person', in: 'none', with: 'none' },
    phrases: list(`
      [trigger release clause] | [trigger clause] | [trigger buyout clause] | [trigger buy-out clause] |
      [trigger exit clause] | [activate release clause] | [activate clause] | [activate buyout clause] | [meet
      release clause] | [meet clause] | [meet buyout clause] | [match release clause] | [match asking price] |
      [meet asking price] | [meet valuation] | [match valuation] | [meet price tag] | [meet demands] | [pay it] | [meet it] | [trigger it] | [activate it] | [pay
      release clause] | [pay clause] | [pay buyout clause] | [trigger] | [activate]
    `),
  },
  {
    rule: 'en.bid.meet',
    notion: 'meeting',
    example: "Everton are ready to meet Alan Reuter's £30m release clause.",
    part: 'verb',
    governs: 'attempt',
    phrases: list('[match] | [exercise]'),
  },
  {
    rule: 'en.bid.meet',
    notion: 'meeting',
    example: "Everton could meet Alan Reuter's asking price.",
    part: 'verb',
    governs: 'attempt',
    clubOnly: MEETING,
    phrases: list('[meet]'),
  },
  {
    rule: 'en.bid.release',
    notion: 'release',
    example: "Everton have triggered Alan Reuter's £30m release clause.",
    part: 'noun',
    act: 'buy',
    kind: 'bid',
    feeSort: 'clause',
    slots: { of: 'person', in: 'none', at: 'seller', with: 'none' },
    phrases: list(`
      release clause | buyout clause | buy-out clause | exit clause | minimum fee release clause | termination clause |
      release fee
    `),
  },
  {
    rule: 'en.bid.nominal',
    example: 'A bid from Everton for Alan Reuter was turned down.',
    part: 'noun',
    act: 'buy',
    kind: 'bid',
    feeSort: 'bid',
    slots: {
      for: 'person',
      towards: 'person',
      from: 'buyer',
      by: 'buyer',
      to: 'counterpart',
      of: 'none',
      with: 'none',
    },
    // "Fulham say that no offer has arrived for him"
    received: {
      rule: 'en.bid.nominal',
      part: 'noun',
      act: 'buy',
      kind: 'bid',
      feeSort: 'bid',
      slots: { for: 'person', from: 'buyer', by: 'buyer', to: 'seller', of: 'none', subject: 'seller' },
    },
    phrases: list(`
      bid | bids | offer | offers | proposal | proposals | increased bid | increased offer | opening bid | opening offer | improved bid
      | advances towards | improved offer | late bid | loan offer | loan bid | loan proposal | first bid
      | second bid | third bid | fresh bid | attempt | advances | approach rejected | overtures |
      package | transfer offer | transfer offers | transfer bid | offer to | offers to | proposal to |
      proposals to | loan offer to | transfer offer to | loan request | loan requests
    `),
  },
  {
    rule: 'en.bid.contract',
    notion: 'contract-bid',
    example: 'Alan Reuter of Fulham has turned down a contract offer from Everton.',
    part: 'noun',
    act: 'buy',
    kind: 'bid',
    slots: { for: 'person', from: 'buyer', by: 'buyer', to: 'person', of: 'none', with: 'none', at: 'buyer' },
    phrases: list('contract offer | contract offers | contract proposal | contract proposals'),
  },
];
