import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';
import { OF_TALKS } from './airing.js';

/** Enquiries, approaches, talks; bids. */
export const TALKS: readonly Cue[] = [
  {
    rule: 'en.talks.hold',
    notion: 'talks',
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
      in talks | in advanced talks | in negotiations | in discussions | in contact | in dialogue
      | in touch | [keep in touch] | [stay in touch] | [negotiate] | [haggle] | [haggle over fee] | [haggle over price] | [open talks] | [hold talks] | [enter talks] | [begin talks] |
      [start talks] | [have talks] | [resume talks] | [reopen talks] | [initiate talks] | [open
      negotiations] | [begin negotiations] | [start negotiations] | [enter negotiations] |
      [enter into talks] | [hold discussions] | [open discussions] | [begin discussions] | [have
      discussions] | [make contact] | [establish contact] | [contact] | [sound out] | [speak] to
      | [meet] with | [hold meeting] | [hold conversations] | [have conversations] | [approach]
      | on trial | [hold negotiations] | [progress talks] | [intensify talks] | [step up talks]
      | [accelerate talks] | [open dialogue] | [reach out] | [have contact] | talked to |
      talking to | talk to | [speak] with | [negotiate] with | [liaise] with | [ramp up talks] |
      [ramp up negotiations] | [accelerate negotiations] | [step up negotiations] | [advance
      talks] | [advance in talks] | [schedule talks] | [schedule meeting] | [plan talks] |
      [initiate contact] | [initiate negotiations] | [intensify contact] | [intensify
      negotiations] | [start discussions] | [enter discussions] | [reopen negotiations] |
      [resume negotiations] | [conduct talks] | [conduct negotiations] | in constant contact |
      in regular contact | locked in talks | locked in negotiations | [sit down with] | [touch
      base with] | [put call in] | [dial up talks] | [progress in talks] | [get in touch] |
      [make overtures] | [engage in talks] | engaged in talks | engaged in negotiations |
      [commence talks] | [commence negotiations] | talked with | talking with | talk with | on
      trial at | on trials at | [go on trial with] | [undergo trial with] | [undergo trials
      with] | [undergo trial at] | [call] me about | [phone] me about | [ring] me about | [contact] me about |
      [discuss contract terms] | [discuss personal terms] | [discuss terms] |
      [call] us about | [phone] us about | [ring] us about | [contact] us about | [hold call] | [hold conference call] |
      [hold video call] | [hold phone call] | [have phone call] | [hold conversation] | [have conversation] | [have meeting] | [have meetings] |
      [hold meetings]
    `),
  },
  {
    rule: 'en.talks.progress',
    example: 'The sale of Alan Reuter to Everton is progressing.',
    part: 'adjective',
    governs: 'talk',
    phrases: list(`
      progressing | progressing well | progressing quickly | moving forward | moving along | advancing | advancing well |
      at advanced stage | under negotiation | being negotiated | under discussion | being discussed
    `),
  },
  {
    rule: 'en.talks.enquire',
    notion: 'enquiry',
    example: 'Everton have enquired about Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: { to: 'counterpart' },
    phrases: list(`
      [enquire about] | [inquire about] | [ask about] | [enquire] over | [inquire] over | [make
      enquiries] | [make inquiries] | [ask] for information | [launch approach] | [enquire
      after] | [inquire after] | [enquire] | [inquire] | [lodge enquiry] | [lodge inquiry] |
      [submit enquiry] | [submit inquiry] | [register enquiry] | [register inquiry] | [table
      enquiry] | [make tentative approach] | [ask question about] | [launch enquiry] | [ask] information about | [ask] information on | [ask] for details of | [ask] for details on | [check
      availability of] | [check on availability of] | [check on situation of] | [ask for
      information on] | [ask for information about] | [ask for information] | [submit approach]
      | [lodge approach] | [request information] | [seek information] | [gather information on]
      | [make move for] | [make enquiry] | [make approach] | [make inquiry]
    `),
  },
  {
    rule: 'en.talks.trial',
    example: 'Everton have handed a trial to Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: { to: 'person' },
    phrases: list(
      '[hand trial to] | [give trial to] | [offer trial to] | [hand trial] | [give trial] | [offer trial]',
    ),
  },
  {
    rule: 'en.talks.permission',
    example: 'Everton have been given permission to speak to Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: { to: 'person', with: 'person' },
    phrases: list(`
      given permission to speak to | given permission to talk to | granted permission to speak to | granted
      permission to talk to | given permission to speak with | granted permission to speak with | given
      permission to open talks with | granted permission to open talks with | given permission to
      negotiate with | free to speak to | free to negotiate with | allowed to speak to | allowed to talk to
    `),
  },
  {
    rule: 'en.talks.chance',
    example: 'Everton have been offered the chance to sign Alan Reuter.',
    part: 'adjective',
    governs: 'talk',
    phrases: list(`
      offered chance to | handed chance to | given chance to | offered opportunity to | handed opportunity to |
      given opportunity to | presented with chance to | presented with opportunity to | offered chance of
    `),
  },
  {
    rule: 'en.talks.interview',
    example: 'Everton have interviewed the Fulham manager Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'talks',
    explicit: true,
    only: 'manager',
    slots: { for: 'counterpart', about: 'none' },
    phrases: list('[interview] | [hold interview with] | [meet for talks]'),
  },
  {
    rule: 'en.talks.nominal',
    example: 'Talks between Everton and Fulham over Alan Reuter have begun.',
    part: 'noun',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: OF_TALKS,
    phrases: list(`
      talks | negotiations | discussions | enquiry | inquiry | enquiries | inquiries | approach | approaches |
      contact | contacts | advanced talks | initial talks | preliminary talks | transfer talks |
      conversations | late move for | late move
    `),
  },
  {
    rule: 'en.talks.offered',
    notion: 'offered',
    example: 'Alan Reuter has been offered to Everton.',
    part: 'verb',
    act: 'sell',
    kind: 'talks',
    slots: { to: 'buyer' },
    phrases: list(`
      [offer] to | [offer] around to | [propose] to | [put forward] to
    `),
  },
  {
    rule: 'en.talks.himself',
    example: 'Alan Reuter has offered himself to Everton.',
    part: 'verb',
    act: 'join',
    kind: 'talks',
    slots: { to: 'buyer', by: 'none' },
    phrases: list(`
      [offer himself] to | [offer herself] to | [offer services] to | [offer himself] to former club |
      [offer herself] to former club | [offer services] to former club
    `),
  },
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
      [table] | [go in with] | [come in with] | [return with] | [come back with] | [propose
      loan] | [propose deal] | [make offer of their own] | [make bid of their own] | [submit offer of their own] | [submit bid of their own] |
      [table offer of their own] | [table bid of their own] | [make any offer] | [make any offers] | [make any more offers] | [make any further offers] |
      [make any bid] | [make any bids] | [make any more bids] | [make any further bids] | [make further offers] | [make further bids]
    `),
  },
  {
    rule: 'en.bid.receive',
    example: 'Fulham have received a bid from Everton for Alan Reuter.',
    part: 'verb',
    governs: 'attempt',
    slots: { subject: 'seller' },
    phrases: list('[receive] | [field] | [be issued with] | [be hit with] | [be presented with]'),
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
    phrases: list('[meet] | [match] | [exercise]'),
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
    slots: { for: 'person', from: 'buyer', by: 'buyer', to: 'counterpart', of: 'none', with: 'none' },
    phrases: list(`
      bid | bids | offer | offers | proposal | proposals | opening bid | opening offer | improved bid
      | improved offer | late bid | loan offer | loan bid | loan proposal | first bid
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
