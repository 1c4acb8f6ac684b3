import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';
import { OF_TALKS } from './airing.js';

/** "Talks | have taken place | between Everton and Fulham". */
const TAKEN = [
  'are taking place',
  'have taken place',
  'took place',
  'will take place',
  'are ongoing',
  'are underway',
  'are under way',
  'have begun',
  'have started',
];

/** Enquiries, approaches, talks. */
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
      of: 'person',
      from: 'seller',
    },
    phrases: list(`
      in talks | in advanced talks | in negotiations | in discussions | in contact | in dialogue
      | in touch | [keep in touch] | [stay in touch] | [negotiate] | [haggle] | [haggle over fee] | [haggle over price] | at odds over fee | at odds over price | arguing over fee | arguing over price | arguing over payment plan | arguing over payment structure | arguing over payment terms | haggling over payment terms | [open talks] | [hold talks] | [enter talks] | [begin talks] |
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
      [present project to] | [discuss contract terms] | [discuss personal terms] | [discuss terms] | [discuss deal] | [discuss fee] | [discuss transfer] |
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
      | [make move for] | [make enquiry] | [make approach] | [make approaches] | [make inquiry]
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
    rule: 'en.talks.permission',
    example: 'Everton have been refused permission to speak to Alan Reuter.',
    part: 'adjective',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    status: 'negative',
    slots: { to: 'person', with: 'person', by: 'seller' },
    phrases: list(`
      refused permission to speak to | refused permission to talk to | refused permission to speak with | denied permission to
      speak to | denied permission to talk to | denied permission to speak with
    `),
  },
  {
    rule: 'en.talks.request',
    notion: 'request',
    example: "Fulham have turned down Everton's request to speak to Alan Reuter.",
    part: 'noun',
    act: 'buy',
    governs: 'talk',
    kind: 'talks',
    slots: { to: 'person', with: 'person', from: 'buyer', by: 'buyer' },
    phrases: list(`
      request to speak to | request to talk to | request to speak with | request to talk with | request to interview |
      request for talks with | request for permission to speak to | request for permission to talk to | requests to speak to |
      requests to talk to | permission to speak to | permission to talk to | permission to speak with | permission to talk with
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
      conversations | late move for | late move |
      ${['talks', 'negotiations', 'discussions'].flatMap((talks) => TAKEN.map((take) => `${talks} ${take}`)).join(' | ')}
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
];
