import type { Frame } from '../../../reading/rule.js';

/** "could follow Benti | out of Fulham": leaves as he has. */
export const FOLLOWED_OUT: Frame = {
  rule: 'en.exit.follow',
  part: 'verb',
  act: 'leave',
  kind: 'exit',
  objectless: true,
  slots: { of: 'seller', at: 'seller' },
};
