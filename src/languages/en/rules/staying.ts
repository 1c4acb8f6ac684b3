import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Players who stay, clubs that keep them, new contracts. */
export const STAYING: readonly Cue[] = [
  {
    rule: 'en.stay.remain',
    example: 'Alan Reuter wants to stay at Fulham.',
    part: 'verb',
    act: 'stay',
    kind: 'stay',
    slots: { at: 'seller', with: 'seller', in: 'none', to: 'seller', of: 'person' },
    phrases: list(`
      [stay] | [remain] at | [remain] with | [stay put] | [stay] at | [stay] with | [stay on] |
      [extend stay] | [extend contract] | [extend deal] | [extend] | [renew contract] | [renew]
      | [renew deal] | [commit future] | [commit] to | [see out contract] | [see out] | [fight
      for place] | [turn back on move] | [prolong contract] | [prolong stay] | [stay and fight]
      | [continue] at | [continue] with | [pledge future] | [commit long-term future] | [honour
      contract] | [put future beyond doubt] | [end speculation over future] | [agree to stay] |
      [opt to stay] | [decide to stay] | [choose to stay] | [vow to stay]
    `),
  },
  {
    rule: 'en.stay.sign',
    example: 'Alan Reuter has signed a new deal at Fulham.',
    part: 'verb',
    act: 'stay',
    kind: 'stay',
    slots: { at: 'seller', with: 'counterpart', to: 'counterpart', for: 'none' },
    phrases: list(`
      [sign new deal] at | [sign new deal] with | [sign new contract] at | [sign new contract] with |
      [pen new deal] at | [pen new deal] with | [pen new contract] at | [pen new contract] with |
      [agree new deal] at | [agree new deal] with | [agree new contract] at | [agree new contract]
      with | [sign new long-term deal] at | [sign new long-term contract] at | [sign new long-term
      deal] with | [sign new long-term contract] with | [put pen to paper on new deal] at | [put pen
      to paper on new contract] at |
      [sign new deal] | [sign new contract] | [sign new long-term deal] | [sign new long-term contract]
      | [sign extension] | [sign contract extension] | [sign fresh terms] | [sign new terms] | [pen new
      deal] | [pen new contract] | [pen extension] | [agree new deal] | [agree new contract] | [agree
      contract extension] | [agree extension] | [sign improved contract] | [sign improved deal] | [ink
      new deal] | [put pen to paper on new deal] | [put pen to paper on new contract] | [sign] extended
      deal
    `),
  },
  {
    rule: 'en.stay.contract',
    example: 'Fulham have offered Alan Reuter a new contract.',
    part: 'noun',
    act: 'stay',
    kind: 'stay',
    slots: {
      with: 'counterpart',
      for: 'person',
      to: 'counterpart',
      at: 'seller',
      of: 'person',
      over: 'none',
      from: 'seller',
    },
    phrases: list(`
      new deal | new deals | new contract | new contracts | contract extension | extension | extension
      talks | contract talks | contract renewal | renewal | fresh terms | new terms | fresh deal | fresh
      contract | improved deal | improved contract | improved terms | extended deal | extended contract
      | new long-term deal | new long-term contract | bumper new deal | lucrative new deal | lucrative
      new contract | new agreement | further year | one-year extension | contract negotiations |
      long-term future | contract offer to stay
    `),
  },
  {
    rule: 'en.stay.keep',
    example: 'Fulham are determined to keep Alan Reuter.',
    part: 'verb',
    act: 'keep',
    kind: 'stay',
    slots: { to: 'person', on: 'person', of: 'person', in: 'none' },
    phrases: list(`
      [keep] | [keep hold of] | [retain] | [tie down] | [tie down to] | [hang on to] | [hold on
      to] | [hold onto] | [hang onto] | [cling on to] | [convince] to stay | [persuade] to stay
      | [stick with] | [stand by] | [keep faith with] | [build around] | [fend off interest in]
      | [exercise option on] | [exercise option to keep] | [take up option on] | [keep clutches
      on] | [secure future of] | [resolve future of] | [extend contract of] | [extend deal of] |
      [extend stay of] | [renew contract of] | [prolong contract of] | [reward with new
      contract] | [reward with new deal] | [ward off suitors for] | [tie] down
    `),
  },
];
