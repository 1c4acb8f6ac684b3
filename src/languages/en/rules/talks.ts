import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Enquiries, approaches, talks; bids. */
export const TALKS: readonly Cue[] = [
  {
    rule: 'en.talks.hold',
    example: 'Everton are in talks to sign Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: {
      with: 'counterpart',
      over: 'person',
      for: 'person',
      about: 'person',
      regarding: 'person',
      from: 'seller',
    },
    phrases: list(`
      in talks | in advanced talks | in negotiations | in discussions | in contact | in dialogue | in
      touch | [negotiate] | [open talks] | [hold talks] | [enter talks] | [begin talks] | [start talks]
      | [have talks] | [resume talks] | [reopen talks] | [initiate talks] | [open negotiations] | [begin
      negotiations] | [start negotiations] | [enter negotiations] | [enter into talks] | [hold
      discussions] | [open discussions] | [begin discussions] | [have discussions] | [make contact] |
      [make initial contact] | [establish contact] | [contact] | [sound out] | [speak] to | [talk] to |
      [meet] with | [hold meeting] | [hold conversations] | [have conversations] | [approach] | on trial
      | [hold negotiations] | [progress talks] | [intensify talks] | [step up talks] | [accelerate
      talks] | [open dialogue] | [reach out] | [have contact] | [hold] initial talks | [hold] positive
      talks
    `),
  },
  {
    rule: 'en.talks.enquire',
    example: 'Everton have enquired about Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    phrases: list(`
      [enquire about] | [inquire about] | [ask about] | [enquire] over | [inquire] over | [make enquiry]
      | [make enquiries] | [make inquiry] | [make inquiries] | [make approach] | [ask] for information |
      [launch approach]
    `),
  },
  {
    rule: 'en.talks.nominal',
    example: 'Talks between Everton and Fulham over Alan Reuter have begun.',
    part: 'noun',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: {
      with: 'counterpart',
      over: 'person',
      for: 'person',
      about: 'person',
      regarding: 'person',
      from: 'buyer',
      by: 'buyer',
      between: 'counterpart',
      of: 'person',
    },
    phrases: list(`
      talks | negotiations | discussions | enquiry | inquiry | enquiries | inquiries | approach |
      contact | contacts | advanced talks | initial talks | preliminary talks | transfer talks |
      conversations | late move for | late move
    `),
  },
  {
    rule: 'en.talks.offered',
    example: 'Alan Reuter has been offered to Everton.',
    part: 'verb',
    act: 'sell',
    kind: 'talks',
    slots: { to: 'buyer' },
    phrases: list(`
      [offer] to | [offer] around to | [propose] to | [offer himself] to | [offer services] to | offered
      himself | [put forward] to
    `),
  },
  {
    rule: 'en.bid.make',
    example: 'Everton have made a bid for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'bid',
    feeSort: 'bid',
    slots: { for: 'person', to: 'counterpart', of: 'none' },
    phrases: list(`
      [make bid] | [bid] |  [table bid] | [submit bid] | [lodge bid] | [launch bid] | [table
      offer] | [submit offer] | [lodge offer] | [make offer] | [offer] | [put in offer] | [put in bid] |
      [present offer] | [send offer] | [trigger release clause] | [trigger clause] | [activate release
      clause] | [meet release clause] | [table] | [trigger] | [activate]
    `),
  },
  {
    rule: 'en.bid.nominal',
    example: 'A bid from Everton for Alan Reuter was turned down.',
    part: 'noun',
    act: 'buy',
    kind: 'bid',
    feeSort: 'bid',
    slots: { for: 'person', from: 'buyer', by: 'buyer', to: 'counterpart', of: 'none', with: 'none' },
    phrases: list(`
      bid | bids | offer | offers | proposal | proposals | opening bid | opening offer | improved bid |
      improved offer | late bid | loan offer | loan bid | loan proposal | contract offer | first bid |
      second bid | third bid | fresh bid | attempt | advances | approach rejected | overtures | package
    `),
  },
];
