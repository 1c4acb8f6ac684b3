import type { Arg, Element, Event } from './element.js';
import { isWord, type Node } from './node.js';
import { isContract } from './shapes.js';

/** "his contract at Fulham": no claim, unless something is done about it. */
export function isMereContract(event: Event): boolean {
  return (
    (isContract(event.main.cue) || hasEnded(event)) &&
    isNothingDone(event) &&
    event.after.every(isItsCourse) &&
    !event.main.args.some(isItsMatter)
  );
}

/** "his Fulham deal | came to an end": the contract that he had. */
function hasEnded({ main, after }: Event): boolean {
  if (main.cue.part !== 'noun' || main.cue.kind !== 'agreed') return false;
  if (after.length === 0 || after.some(({ cue }) => cue.expires !== true)) return false;
  return main.args.some(({ slot, item }) => slot === 'possessor' && item.kind !== 'club');
}

function isNothingDone({ elements, main }: Event): boolean {
  for (const { cue } of elements) {
    if (cue === main.cue || cue.object === 'makeweight') continue;
    // "a release clause of £5m in his contract"
    if (cue.part !== 'noun' || cue.feeSort !== 'clause') return false;
  }
  return true;
}

/** What becomes of a contract by itself. */
function isItsCourse({ cue }: Element): boolean {
  return cue.governs === 'neutral' || cue.expires === true;
}

function isItsMatter({ slot }: Arg): boolean {
  return slot === 'for' || slot === 'taking' || slot === 'object';
}

/** "will have to | fight for his place": what he must do, and no wish of his; but "said he would stay". */
export function isDuty(nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, group, args, index } = main;
  if (cue.act !== 'stay' || cue.part !== 'verb' || group.modal !== 'would') return false;
  if (elements.length > 1 || args.length > 0) return false;
  for (let i = group.from; i < index; i++)
    if (isWord(nodes[i], 'modal', 'would') && nodes[i]!.to - nodes[i]!.from > 1) return true;
  return false;
}

/** "nears the final 18 months | of his contract": how long it runs. */
export function isTimeLeft(nodes: readonly Node[], { main }: Event): boolean {
  if (!isContract(main.cue)) return false;
  const at = Math.max(0, main.index - 3);
  return at + 1 < main.index && nodes[at]!.kind === 'number' && isWord(nodes[at + 1], 'preposition', 'of');
}

/** "has a £30m release clause": what a contract says, unless somebody meets it. */
export function isMereClause({ main, elements }: Event): boolean {
  if (main.cue.part !== 'noun' || main.cue.feeSort !== 'clause') return false;
  return !elements.some(
    ({ cue }) =>
      cue.notion === 'meeting' || cue.feeSort === 'paid' || (cue !== main.cue && cue.feeSort === 'clause'),
  );
}
