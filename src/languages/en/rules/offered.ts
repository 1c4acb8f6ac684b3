import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** "ready to accept a bid of £8m for Reuter": what a club would take, where nobody has said that it was offered. */
const taken = (...leads: readonly string[]): string =>
  leads
    .flatMap((lead) =>
      ['bid', 'offer', 'fee'].flatMap((what) =>
        ['of', 'in region of', 'in excess of', 'around', 'worth'].map(
          (sum) => `${lead} accept ${what} ${sum}`,
        ),
      ),
    )
    .join(' | ');

/** Clubs that would let somebody go, and what for. */
export const OFFERED: readonly Cue[] = [
  {
    rule: 'en.exit.sell',
    example: 'Fulham want to move on Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    slots: { to: 'buyer', for: 'person', on: 'none', by: 'seller' },
    closing: { rule: 'en.exit.leave', part: 'verb', act: 'leave', kind: 'exit', final: true },
    phrases: list('[move on]'),
  },
  {
    rule: 'en.exit.sell',
    example: 'Fulham are ready to accept a bid of £8m for Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    slots: { to: 'buyer', for: 'person', on: 'none', by: 'seller' },
    phrases: list(taken('will', 'ready to', 'willing to', 'prepared to')),
  },
  {
    rule: 'en.exit.sell',
    example: 'Fulham would accept a bid of £8m for Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    certainty: 'hedged',
    slots: { to: 'buyer', for: 'person', on: 'none', by: 'seller' },
    phrases: list(taken('would', 'could', 'might')),
  },
];
