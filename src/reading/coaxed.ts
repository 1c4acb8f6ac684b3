import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { hasSlot } from './having.js';

/** "hope to persuade Fulham to | sell Reuter": who would have a club sell somebody is after him, and sells nobody. */
export function takeCoaxers({ main, elements }: Event, { buyers, sellers }: Roles): void {
  if (main.cue.act !== 'sell' || sellers.length < 2 || buyers.length > 0 || elements[0] === main) return;
  for (const { cue, args } of elements) {
    if (cue.notion !== 'want' || cue.act !== 'buy' || !hasSlot(args, 'object', 'club')) continue;
    const coaxed = sellers.filter(({ item }) => args.some((arg) => arg.item === item));
    if (coaxed.length === 0) return;
    for (let i = sellers.length - 1; i >= 0; i--)
      if (sellers[i]!.from === 'subject' && coaxed.every(({ what }) => what !== sellers[i]!.what))
        buyers.push(...sellers.splice(i, 1));
    return;
  }
}
