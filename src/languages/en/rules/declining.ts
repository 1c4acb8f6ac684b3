import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Persons who decline what clubs want of them, and clubs that take it back or forbid it. */
export const DECLINING: readonly Cue[] = [
  {
    rule: 'en.reject.them',
    notion: 'rebuff',
    example: 'Everton made an approach for Alan Reuter but he turned them down.',
    part: 'verb',
    act: 'join',
    kind: 'bid',
    status: 'negative',
    phrases: list('[turn] them down | [knock] them back | [say no to] them | [reject] them | [snub] them'),
  },
  {
    rule: 'en.fail.himself',
    example:
      'Everton sacked the manager Tom Benti. Alan Reuter is on the shortlist but the coach Nils Brandauer has ruled himself out.',
    part: 'verb',
    act: 'join',
    kind: 'interest',
    status: 'negative',
    notion: 'post',
    vacant: true,
    phrases: list(
      '[rule himself out] | [rule herself out] | [rule himself out of contention] | [rule herself out of contention]',
    ),
  },
  {
    rule: 'en.none.oppose',
    notion: 'dissent',
    example: 'The fans oppose a move for Alan Reuter by Everton.',
    part: 'verb',
    governs: 'neutral',
    phrases: list('[oppose] | [object to] | [protest against]'),
  },
  {
    rule: 'en.stop.offer',
    example: 'Everton have withdrawn their offer for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'bid',
    status: 'negative',
    slots: { from: 'seller' },
    phrases: list('[withdraw offer for] | [pull offer for] | [take back offer for] | [retract offer for]'),
  },
  {
    rule: 'en.reject.reject',
    notion: 'hindrance',
    example: 'Fulham have stopped Alan Reuter from joining Everton.',
    part: 'verb',
    governs: 'reject',
    phrases: list('[prevent] | [stop] | [shut down] | [put block on] | [put paid to]'),
  },
  {
    rule: 'en.reject.reject',
    notion: 'hindrance',
    example: 'Fulham have blocked a loan move for Alan Reuter.',
    part: 'verb',
    governs: 'reject',
    answers: 'no',
    slots: { subject: 'seller' },
    phrases: list('[block] | [veto]'),
  },
];
