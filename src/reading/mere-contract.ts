import type { Event } from './element.js';
import { isWord, type Node } from './node.js';
import { isContract } from './shapes.js';

/** "his contract at Fulham": no claim, unless something is done about it. */
export function isMereContract(event: Event): boolean {
  return (
    isContract(event.main.cue) &&
    event.elements.every(
      ({ cue }) =>
        cue === event.main.cue ||
        cue.slots?.['object'] === 'makeweight' ||
        // "a release clause of £5m in his contract"
        (cue.part === 'noun' && cue.feeSort === 'clause'),
    ) &&
    event.after.every((element) => element.cue.governs === 'neutral' || element.cue.expires === true) &&
    !event.main.args.some((arg) => arg.slot === 'for' || arg.slot === 'taking' || arg.slot === 'object')
  );
}

/** "nears the final 18 months | of his contract": how long it runs. */
export function isTimeLeft(nodes: readonly Node[], { main }: Event): boolean {
  const before = nodes.slice(Math.max(0, main.index - 3), main.index);
  return isContract(main.cue) && before[0]?.kind === 'number' && isWord(before[1], 'preposition', 'of');
}

/** "has a £30m release clause": what a contract says, unless somebody meets it. */
export function isMereClause({ main, elements }: Event): boolean {
  if (main.cue.part !== 'noun' || main.cue.feeSort !== 'clause') return false;
  return !elements.some(
    ({ cue }) =>
      cue.notion === 'meeting' || cue.feeSort === 'paid' || (cue !== main.cue && cue.feeSort === 'clause'),
  );
}
