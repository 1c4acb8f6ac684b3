import type { Arg, Element, Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
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

/** Whether a stay is no more than what somebody must do, how long he is bound, or that he is bound for somebody else. */
export function isBound(nodes: readonly Node[], event: Event): boolean {
  const { index } = event.main;
  return (
    isDuty(nodes, event) ||
    isTied(event, nodeAt(nodes, index - 1)) ||
    isPledged(event, nodes[index + 1]) ||
    isAtThing(event.main, nodes[index + 1])
  );
}

/** "will have to | fight for his place": what he must do, and no wish of his; but "said he would stay". */
function isDuty(nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, group, args, index } = main;
  if (cue.act !== 'stay' || cue.part !== 'verb' || group.modal !== 'would') return false;
  if (elements.length > 1 || args.length > 0) return false;
  for (let i = group.from; i < index; i++)
    if (isWord(nodes[i], 'modal', 'would') && nodes[i]!.to - nodes[i]!.from > 1) return true;
  return false;
}

/** "is happy at | the progress": at what is no club. */
function isAtThing({ cue, node, args }: Element, next: Node | undefined): boolean {
  if (cue.act !== 'stay' || node.tail !== 'at' || node.form !== 'none') return false;
  return next?.from !== node.to || !args.some(({ item }) => item.kind === 'club' && item.from - node.to <= 1);
}

/** "with Reuter | tied to a contract until 2030": how long it runs, and nothing that anybody does. */
function isTied({ main, elements }: Event, before: Node | undefined): boolean {
  const { cue, node, group, args } = main;
  if (cue.act !== 'keep' || node.form !== 'ed' || node.to - node.from > 1 || elements.length > 1)
    return false;
  if (group.have || group.be || group.modal !== '' || before?.kind !== 'person') return false;
  return args.every(({ slot }) => slot !== 'object');
}

/** "is committed to | joining Everton": to somebody else than those whom he is with. */
function isPledged({ main }: Event, next: Node | undefined): boolean {
  if (main.cue.act !== 'stay' || next?.form !== 'ing' || next.from !== main.node.to) return false;
  return next.cue?.act === 'join';
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
