import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** "new contracts": of several persons. */
const andPlurals = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => {
    const several = phrase.replace(/\b(deal|contract|agreement|extension)\b/, '$1s');
    return several === phrase ? [phrase] : [phrase, several];
  });

/** Players who stay, clubs that keep them, new contracts. */
export const STAYING: readonly Cue[] = [
  {
    rule: 'en.stay.remain',
    example: 'Alan Reuter wants to stay at Fulham.',
    part: 'verb',
    act: 'stay',
    kind: 'stay',
    slots: { at: 'seller', with: 'seller', in: 'none', to: 'seller', of: 'person', from: 'none' },
    phrases: list(`
      [stay] | [remain] at | [remain] with | [stay put] | [remain part of] | still be at | still be with | be at club next season | be at club next year | be at club beyond | still be at club | be here next season | be here next year | still be here | [spend many more years at] | will remain until | remain until end | will remain beyond | [stay] at | [stay] with | [stay on] |
      [extend stay] | [extend] | [renew] | [commit future] | [commit] to | [commit himself] to | [commit herself] to | [see out contract] | [see out] | [fight
      for place] | [prolong stay] | [stay and fight]
      | [continue] at | [continue] with | [pledge future] | [commit long-term future] | [honour
      contract] | [put future beyond doubt] | [agree to stay] |
      [remain in charge] | [stay in charge] | [remain in post] | [stay in post] | [remain in job] |
      [stay in job] | [keep job] | [carry on as] | [continue as] | [remain as] | [stay on as] | [remain in role] |
      [finish career at] | [end career at] | [see out career at] | [spend rest of career at] | [finish career with] | [end career with] |
      [see future at] | [see future with] | [see long-term future at] | future lies at | future lies with | future is at | happy at | content at | happy to be at | [opt to stay] | [decide to stay] | [choose to stay] | [vow to stay]
    `),
  },
  {
    rule: 'en.stay.remain',
    notion: 'contract',
    example: 'Fulham want to extend the contract of Alan Reuter.',
    part: 'verb',
    act: 'stay',
    kind: 'stay',
    slots: { at: 'seller', with: 'seller', in: 'none', to: 'seller', of: 'person', from: 'none' },
    phrases: list('[extend contract] | [extend deal] | [renew contract] | [renew deal] | [prolong contract]'),
  },
  {
    rule: 'en.stay.sign',
    example: 'Alan Reuter has signed a new deal at Fulham.',
    part: 'verb',
    act: 'stay',
    kind: 'stay',
    slots: { at: 'seller', with: 'counterpart', to: 'counterpart', for: 'none' },
    phrases: andPlurals(
      list(`
      [put pen to paper on new] | [sign new deal] until | [sign new contract] until | [sign new deal] through | [sign new contract] through | [sign new deal] at | [sign new deal] with | [sign new contract] at | [sign new contract] with |
      [pen new deal] at | [pen new deal] with | [pen new contract] at | [pen new contract] with |
      [agree new deal] at | [agree new deal] with | [agree new contract] at | [agree new contract]
      with | [sign new long-term deal] at | [sign new long-term contract] at | [sign new long-term
      deal] with | [sign new long-term contract] with | [put pen to paper on new deal] at | [put pen
      to paper on new contract] at | [sign new deal] | [earn new deal] | [earn new contract] | [earn contract extension] | [win new deal] | [win new contract] | [earn new deal with] | [earn new contract with] | [earn new contract at] | [earn new deal at] | [sign new contract] | [sign new long-term deal]
      | [sign new long-term contract] | [sign extension] | [sign contract extension] | [sign fresh
      terms] | [sign new terms] | [pen new deal] | [pen new contract] | [pen extension] | [agree new
      deal] | [agree new contract] | [agree contract extension] | [agree extension] | [sign improved
      contract] | [sign improved deal] | [ink new deal] | [put pen to paper on new deal] | [put pen to
      paper on new contract] | [sign] extended deal | [re-sign] with | [re-sign for] | [re-sign] until | [re-sign through] | [re-sign ahead of] | [re-sign on deal] | [re-sign on contract] | [re-sign on terms] | [sign new agreement] | [sign fresh deal] | [sign
      fresh contract] | [sign fresh agreement] | [sign improved terms] | [sign improved agreement] |
      [sign extended deal] | [sign extended contract] | [sign extended terms] | [sign extended
      agreement] | [sign new long-term terms] | [sign new long-term agreement] | [sign bumper new
      deal] | [sign bumper new contract] | [sign bumper new terms] | [sign bumper new agreement] |
      [sign lucrative new deal] | [sign lucrative new contract] | [sign lucrative new terms] | [sign
      lucrative new agreement] | [pen new terms] | [pen new agreement] | [pen fresh deal] | [pen fresh
      contract] | [pen fresh terms] | [pen fresh agreement] | [pen improved deal] | [pen improved
      contract] | [pen improved terms] | [pen improved agreement] | [pen extended deal] | [pen
      extended contract] | [pen extended terms] | [pen extended agreement] | [pen new long-term deal]
      | [pen new long-term contract] | [pen new long-term terms] | [pen new long-term agreement] |
      [pen bumper new deal] | [pen bumper new contract] | [pen bumper new terms] | [pen bumper new
      agreement] | [pen lucrative new deal] | [pen lucrative new contract] | [pen lucrative new terms]
      | [pen lucrative new agreement] | [agree new terms] | [agree new agreement] | [agree fresh deal]
      | [agree fresh contract] | [agree fresh terms] | [agree fresh agreement] | [agree improved deal]
      | [agree improved contract] | [agree improved terms] | [agree improved agreement] | [agree
      extended deal] | [agree extended contract] | [agree extended terms] | [agree extended agreement]
      | [agree new long-term deal] | [agree new long-term contract] | [agree new long-term terms] |
      [agree new long-term agreement] | [agree bumper new deal] | [agree bumper new contract] | [agree
      bumper new terms] | [agree bumper new agreement] | [agree lucrative new deal] | [agree lucrative
      new contract] | [agree lucrative new terms] | [agree lucrative new agreement] | [ink new
      contract] | [ink new terms] | [ink new agreement] | [ink fresh deal] | [ink fresh contract] |
      [ink fresh terms] | [ink fresh agreement] | [ink improved deal] | [ink improved contract] | [ink
      improved terms] | [ink improved agreement] | [ink extended deal] | [ink extended contract] |
      [ink extended terms] | [ink extended agreement] | [ink new long-term deal] | [ink new long-term
      contract] | [ink new long-term terms] | [ink new long-term agreement] | [ink bumper new deal] |
      [ink bumper new contract] | [ink bumper new terms] | [ink bumper new agreement] | [ink lucrative
      new deal] | [ink lucrative new contract] | [ink lucrative new terms] | [ink lucrative new
      agreement] | [put pen to paper on new terms] | [put pen to paper on new agreement] | [put pen to
      paper on fresh deal] | [put pen to paper on fresh contract] | [put pen to paper on fresh terms]
      | [put pen to paper on fresh agreement] | [put pen to paper on improved deal] | [put pen to
      paper on improved contract] | [put pen to paper on improved terms] | [put pen to paper on
      improved agreement] | [put pen to paper on extended deal] | [put pen to paper on extended
      contract] | [put pen to paper on extended terms] | [put pen to paper on extended agreement] |
      [put pen to paper on new long-term deal] | [put pen to paper on new long-term contract] | [put
      pen to paper on new long-term terms] | [put pen to paper on new long-term agreement] | [put pen
      to paper on bumper new deal] | [put pen to paper on bumper new contract] | [put pen to paper on
      bumper new terms] | [put pen to paper on bumper new agreement] | [put pen to paper on lucrative
      new deal] | [put pen to paper on lucrative new contract] | [put pen to paper on lucrative new
      terms] | [put pen to paper on lucrative new agreement] | [accept new deal] | [accept new
      contract] | [accept new terms] | [accept new agreement] | [accept fresh deal] | [accept fresh
      contract] | [accept fresh terms] | [accept fresh agreement] | [accept improved deal] | [accept
      improved contract] | [accept improved terms] | [accept improved agreement] | [accept extended
      deal] | [accept extended contract] | [accept extended terms] | [accept extended agreement] |
      [accept new long-term deal] | [accept new long-term contract] | [accept new long-term terms] |
      [accept new long-term agreement] | [accept bumper new deal] | [accept bumper new contract] |
      [accept bumper new terms] | [accept bumper new agreement] | [accept lucrative new deal] |
      [accept lucrative new contract] | [accept lucrative new terms] | [accept lucrative new
      agreement] | [agree contract renewal] | [sign contract renewal] | [agree renewal] | [sign
      renewal] | [put pen to paper on extension] | [put pen to paper on contract extension] | [agree
      to extend] | [sign up to new deal] | [sign on for another] | [sign up for another] | [commit to new deal] | [commit to new contract]
    `),
    ),
  },
  {
    rule: 'en.stay.contract',
    notion: 'contract',
    example: 'Fulham have offered Alan Reuter a new contract.',
    part: 'noun',
    act: 'stay',
    kind: 'stay',
    slots: {
      with: 'counterpart',
      between: 'counterpart',
      for: 'person',
      to: 'counterpart',
      at: 'seller',
      of: 'person',
      over: 'none',
      from: 'seller',
      on: 'person',
    },
    phrases: list(`
      contract renegotiations | contract renegotiation | new contract talks | new deal talks | fresh contract talks | fresh deal talks | new contract negotiations | new contract discussions | contract discussions | renewal talks | contract renewal talks | contract renewal negotiations | contract renewal discussions | renewal negotiations | renewal discussions | contract extension talks | contract extension negotiations |
      bumper deal | bumper contract | contract option | contract options | club option | club options | contract extensions | extensions | contract renewals | first professional contract | first professional deal | first pro contract | first pro deal |
      new and improved deal | new and improved contract | new and improved terms | new improved deal | new improved contract |
      new deal in place | new contract in place | new deal | new deals | new contract | new contracts | contract extension | extension | extension
      talks | contract talks | contract renewal | renewal | fresh terms | new terms | fresh deal |
      fresh contract | improved deal | improved contract | improved terms | extended deal | extended
      contract | new long-term deal | new long-term contract | bumper new deal | lucrative new deal |
      lucrative new contract | new agreement | further year | one-year extension | contract
      negotiations | contract offer to stay | new contract offer | latest contract offer | latest contract proposal | new deal offer |
      re-signing of | pay rise | pay-rise | improved pay deal | contract extension offer | extension offer | fresh contract offer | improved contract offer |
      improved deal offer | offer of new contract | offer of new deal | offer of contract extension
    `),
  },
  {
    rule: 'en.stay.renewed',
    example: "Alan Reuter's contract has been extended by Fulham.",
    part: 'noun',
    act: 'stay',
    kind: 'stay',
    slots: { of: 'person', at: 'seller', by: 'seller' },
    phrases: list(`
      contract has been extended | contract has been renewed | contract was extended | contract was renewed | contract will be extended |
      contract will be renewed | contract is to be extended | deal has been extended
    `),
  },
  {
    rule: 'en.stay.renewed',
    example: "Alan Reuter's contract will not be renewed by Fulham.",
    part: 'noun',
    act: 'stay',
    kind: 'stay',
    status: 'negative',
    slots: { of: 'person', at: 'seller', by: 'seller' },
    phrases: list(`
      contract will not be renewed | contract will not be extended | contract would not be renewed | contract would not be extended |
      contract not being renewed | contract not being extended | contract has not been renewed | contract has not been extended | contract wont be renewed |
      contract wont be extended | contract is not being renewed | contract is not being extended | contract was not renewed | contract was not extended |
      deal will not be renewed | deal will not be extended | contract is not to be renewed | contract is not to be extended
    `),
  },
  {
    rule: 'en.stay.standoff',
    example: 'Alan Reuter is locked in a contract stand-off with Fulham.',
    part: 'noun',
    act: 'stay',
    kind: 'stay',
    status: 'negative',
    slots: { with: 'counterpart', between: 'counterpart', at: 'seller', of: 'person', over: 'person' },
    phrases: list(
      ['stand-off', 'standoff', 'stalemate', 'impasse', 'deadlock']
        .flatMap((stop) => [`contract ${stop}`, `${stop} over new contract`, `${stop} over new deal`])
        .concat(
          ['impasse', 'stalemate', 'deadlock'].flatMap((stop) =>
            ['negotiations', 'talks', 'discussions'].flatMap((talks) =>
              ['over', 'about', 'on', 'regarding'].flatMap((on) =>
                ['new contract', 'new deal', 'contract extension', 'extension'].map(
                  (deal) => `at ${stop} in ${talks} ${on} ${deal} | ${stop} in ${talks} ${on} ${deal}`,
                ),
              ),
            ),
          ),
        )
        .join(' | '),
    ),
  },
  {
    rule: 'en.stay.nominal',
    notion: 'sojourn',
    example: 'Alan Reuter wants a longer stay at Fulham.',
    part: 'noun',
    act: 'stay',
    kind: 'stay',
    slots: { at: 'seller', with: 'seller', of: 'person' },
    phrases: list('stay | stay at | stay with | longer stay | extended stay | prolonged stay'),
  },
  {
    rule: 'en.stay.hand',
    example: 'Fulham have handed Alan Reuter a new contract.',
    part: 'verb',
    governs: 'attempt',
    slots: { with: 'none' },
    phrases: list('[hand] | [award] | [reward] | [present] with'),
  },
  {
    rule: 'en.stay.keep',
    example: 'Fulham are determined to keep Alan Reuter.',
    part: 'verb',
    act: 'keep',
    kind: 'stay',
    slots: { to: 'person', on: 'person', of: 'person', in: 'none' },
    phrases: list(`
      [keep] | [keep hold of] | [retain] | [tie down] | [tie down to] | [hang on to] | [hold on to] |
      [hold onto] | [hang onto] | [cling on to] | [convince] to stay | [persuade] to stay | [plan for next season with] | [plan for new season with] | [plan for future with] | [stick
      with] | [stand by] | [keep faith with] | build around | building around | build team around | builds around | [exercise
      option on] | [exercise option to keep] | [take up option on] | [keep clutches on] | [secure
      future of] | [resolve future of] | [extend contract of] | [extend deal of] | [extend stay of] |
      [renew contract of] | [prolong contract of] | [reward with new contract] | [reward with new
      deal]  | [tie] down | [tie] | [lock down] | [lock in] | [nail down] | [pin down]
      | [tie up] on new | [tie] to new | [hand new deal to] | [hand new contract to] | [trigger
      option] | [activate option] | [exercise option] | [take up option] | [trigger extension] |
      [activate extension] | [trigger extension clause] | [activate extension clause] | [trigger extension option on] | [trigger option on] | [trigger contract extension option on] | [trigger extension on] | [activate option on] | [activate extension on]
    `),
  },
];
