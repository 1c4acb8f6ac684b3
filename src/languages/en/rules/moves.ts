import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

const WHEN = [
  'this summer',
  'in summer',
  'this month',
  'in january',
  'this window',
  'in window',
  'in transfer window',
  'on deadline day',
];

/** "is set to move this summer", "a move in January": with the time in between. */
export function movesWhen(move: string, to = ''): string {
  return WHEN.map((when) => `${move} ${when}${to}`).join(' | ');
}

/** Moves, swoops, returns and reunions as nouns. */
export const MOVES: readonly Cue[] = [
  {
    rule: 'en.interest.swoop',
    notion: 'swoop',
    example: "Everton's swoop for Alan Reuter has collapsed.",
    part: 'noun',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { in: 'person', for: 'person', of: 'person', from: 'buyer', by: 'buyer', with: 'none' },
    phrases: list(`
      move for | moves for | swoop for | swoops for | swoop | swoops | swoop to | raid | raids | raid for | raids for | shock move for | surprise move for | summer move for | january move for | move to bring | push for | push
    `),
  },
  {
    rule: 'en.interest.move',
    notion: 'move',
    example: 'Alan Reuter wants a move to Everton.',
    part: 'noun',
    act: 'join',
    kind: 'interest',
    lasting: {
      rule: 'en.done.sign',
      notion: 'sign',
      part: 'verb',
      act: 'buy',
      kind: 'done',
      slots: { from: 'seller' },
    },
    slots: { to: 'buyer', from: 'seller', for: 'person', of: 'person', with: 'buyer' },
    phrases: list(`
      ${movesWhen('move')} | move to | proposed move to | proposed transfer to | proposed switch to | proposed return to | switch to | transfer to | return to | move back to | move | switch | transfer |
      reunion | summer move | january move | permanent move | permanent transfer | free transfer |
      dream move | big-money move | loan move | summer switch | january switch | loan switch |
      permanent switch | deadline-day move | homecoming | departure | step up to
      | move from | transfer from | switch from | return from | shock move | shock switch | shock
      return | mooted move | proposed move | possible move | potential move | big move | sensational
      return | emotional return | link-up | big-money switch | cut-price
      move | temporary move | season-long loan move | initial loan move | loan to | loan back to | season-long loan to | dream transfer | dream
      switch | deadline-day switch | record move | club-record move | club record move | world-record
      move | free move | free switch | money-spinning move | lucrative move | moves to | moves |
      transfers to | switches to
    `),
  },
  {
    rule: 'en.interest.move',
    notion: 'move',
    example: "Alan Reuter's impending move to Everton has upset Fulham.",
    part: 'noun',
    act: 'join',
    kind: 'agreed',
    slots: { to: 'buyer', from: 'seller', for: 'person', of: 'person', with: 'buyer' },
    phrases: list(
      'impending move | impending move to | impending transfer | impending transfer to | impending switch | impending switch to | impending return | impending return to',
    ),
  },
  {
    rule: 'en.interest.move',
    notion: 'move',
    example: 'Alan Reuter could make a comeback to Everton.',
    part: 'noun',
    act: 'join',
    kind: 'interest',
    // "completed Everton's comeback": in a match.
    slots: { to: 'buyer', from: 'seller', for: 'person', of: 'person', with: 'buyer', possessor: 'none' },
    phrases: list('comeback'),
  },
  {
    rule: 'en.interest.arrival',
    notion: 'arrival',
    example: 'Everton are hoping for the arrival of Alan Reuter.',
    part: 'noun',
    act: 'join',
    kind: 'interest',
    slots: { to: 'buyer', at: 'buyer', from: 'seller', of: 'person' },
    phrases: list('arrival'),
  },
  {
    rule: 'en.interest.return',
    notion: 'return',
    example: 'Everton are keen on a return for Alan Reuter.',
    part: 'noun',
    act: 'join',
    kind: 'interest',
    back: true,
    slots: { to: 'buyer', from: 'seller', for: 'person', of: 'person', with: 'buyer' },
    phrases: list('return | return for'),
  },
  {
    rule: 'en.interest.reunite',
    notion: 'reunion',
    example: 'Alan Reuter could be reunited with the manager Tom Benti at Everton.',
    part: 'adjective',
    act: 'buy',
    kind: 'interest',
    governs: 'want',
    slots: { at: 'buyer' },
    personal: {
      rule: 'en.interest.reunite',
      part: 'verb',
      act: 'join',
      kind: 'done',
      slots: { at: 'buyer', in: 'none' },
    },
    phrases: list('[reunite with] | [link back up with] | [team up again with]'),
  },
  {
    rule: 'en.interest.reunite',
    example: 'Alan Reuter could be reunited with his former boss at Everton.',
    part: 'verb',
    act: 'join',
    kind: 'interest',
    slots: { at: 'buyer', in: 'none' },
    phrases: ['former', 'old', 'ex'].flatMap((once) =>
      ['coach', 'boss', 'manager', 'head coach', 'team-mate', 'teammate', 'team-mates', 'mentor'].flatMap(
        (whom) => [
          `[be reunited with] ${once} ${whom}`,
          `[reunite with] ${once} ${whom}`,
          `[link up with] ${once} ${whom}`,
        ],
      ),
    ),
  },
  {
    rule: 'en.interest.reunite',
    example: 'The Everton manager Tom Benti wants a reunion with Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'interest',
    governs: 'want',
    slots: { at: 'buyer' },
    personal: {
      rule: 'en.interest.reunite',
      part: 'verb',
      act: 'join',
      kind: 'interest',
      slots: { at: 'buyer', in: 'none' },
    },
    phrases: list(`
      [want reunion with] | keen on reunion with | open to reunion with | [seek reunion with] | [plan reunion with] | [plot reunion with] |
      [eye reunion with] | [hope for reunion with] | [target reunion with] | [consider reunion with] | [want to be reunited with]
    `),
  },
];
