import type { Cue, Frame } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What is done to a loan, to him who is on it. */
export const CUT_SHORT: Frame = {
  rule: 'en.recall.short',
  part: 'verb',
  act: 'recall',
  kind: 'loan-return',
  slots: { at: 'seller', with: 'seller', from: 'buyer', by: 'buyer' },
};

/** Loans that end: recalls, and what is cut short. */
export const RECALLS: readonly Cue[] = [
  {
    rule: 'en.recall',
    example: 'Fulham have recalled Alan Reuter from his loan at Everton.',
    part: 'verb',
    act: 'recall',
    kind: 'loan-return',
    slots: { from: 'seller', to: 'buyer' },
    phrases: list(`
      [recall] | [call back] | [cut short loan] | [send back to] | [end loan] | [send] back to | [call] back | [recall from loan] | [exercise option to recall] | [activate option to recall] | [trigger option to recall] | [use option to recall] |
      [take up option to recall] | [exercise recall option on] | [exercise right to recall] | [activate recall option on] | [exercise recall clause of] | [activate recall clause of]
    `),
  },
  {
    rule: 'en.recall.nominal',
    example: 'Fulham have confirmed the recall of Alan Reuter from his loan at Everton.',
    part: 'noun',
    act: 'recall',
    kind: 'loan-return',
    slots: { of: 'person', by: 'buyer', from: 'seller' },
    phrases: list('recall | early recall | return from loan'),
  },
  {
    rule: 'en.recall.short',
    notion: 'cut-short',
    example: "Fulham have cut short Alan Reuter's loan at Everton.",
    part: 'verb',
    act: 'recall',
    kind: 'loan-return',
    slots: { at: 'seller', with: 'seller', from: 'buyer', by: 'buyer' },
    lent: CUT_SHORT,
    phrases: list(`
      [cut short] | [cut] | [curtail] | [bring to early end] | [terminate early] | [end early] | [cut short loan of] |
      [end loan of] | [terminate loan of] | [cut short loan spell of] | [cut short spell of] | [cancel loan of] | [cut loan of]
    `),
  },
  {
    rule: 'en.stop.end',
    example: 'Everton have ended their pursuit of Alan Reuter.',
    part: 'verb',
    governs: 'stop',
    expires: true,
    lent: CUT_SHORT,
    phrases: list(
      '[end] | [call time on] | [come to end] | is over | are over | look to be over | looks to be over | appear to be over | appears to be over | look over | looks over | appear over | appears over | seem over | seems over | are all but over | is all but over | [bring end to] | [bring premature end to] | [bring early end to] | [put end to] | [put early end to]',
    ),
  },
  {
    rule: 'en.recall.expire',
    example: "Alan Reuter's contract at Everton has expired.",
    part: 'verb',
    governs: 'neutral',
    expires: true,
    lent: CUT_SHORT,
    phrases: list('[expire]'),
  },
];
