import type { ClaimKind } from '../model/claim.js';
import type { Element, Event } from './element.js';
import { beforeOf } from './list.js';
import { isShortlist } from './nearby.js';
import type { Governor } from './rule.js';
import { isMaybe, type VerbGroup } from './verb-group.js';

/** "has left A to join B": the first verb has the tense. */
export function tenseOf(event: Event): Element {
  const { main } = event;
  if (main.node.form !== 'base' || !main.group.to) return main;
  const before = beforeOf(event.elements, main);
  if (before === undefined) return main;
  return before.cue.act === 'leave' ||
    before.cue.objectless === true ||
    isBidToCome(before) ||
    isMeansToCome(before)
    ? before
    : main;
}

/** Whether a verb of completion speaks of what has happened, will happen, or may. */
export function doneKind(form: string, group: VerbGroup, part: string, governed: boolean): ClaimKind {
  if (part === 'noun') return 'done';
  // "may have signed him": what may be so already.
  if (group.modal === 'may' && group.have) return 'done';
  if (group.modal !== '') return group.modal === 'will' ? 'agreed' : 'interest';
  if (form === 'base' && group.to) return governed ? 'done' : 'agreed';
  if (form !== 'ing' || group.back) return 'done';
  return group.be ? 'agreed' : governed ? 'done' : 'interest';
}

/** "could open talks", "will make an approach", "wait for them to make a move"; but "will hold talks on Monday". */
function isToCome({ cue, group, node }: Element, governed: boolean): boolean {
  if (cue.part !== 'verb') return false;
  // "have been backed to | make a move"
  const ahead = group.to && (!group.have || node.form === 'base');
  if (cue.notion === 'enquiry') return group.modal !== '' || (ahead && !governed);
  return group.modal !== '' && group.modal !== 'will';
}

/** Talks and bids that are still to come; "could return with | an improved bid", "could make an approach | to sign him". */
export function isComing({ elements, main }: Event, kind: ClaimKind, governed: boolean): boolean {
  if (kind === 'talks') return elements.some((element) => isToCome(element, governed));
  if (kind !== 'bid') return false;
  const [{ cue, group }] = elements as [Element];
  return main.cue.part === 'noun' && cue.part === 'verb' && cue.kind === 'bid' && isMaybe(group.modal);
}

/** "have until Friday to meet the asking price": what they may do. */
export function mayMeet({ elements }: Event): boolean {
  const [{ cue, group }] = elements as [Element];
  return cue.notion === 'meeting' && (group.to || group.modal !== '');
}

/** "have been linked with a bid to sign him" */
export function isLinked({ elements, main }: Event): boolean {
  return main.cue.act !== 'link' && elements[0]!.cue.notion === 'link';
}

/** "has confirmed that they will sign him": agreed; "that they will move for him": only that. */
export function confirmedKind(kind: ClaimKind, wanted: boolean): ClaimKind {
  return wanted ? kind : 'agreed';
}

/** "could | make a bid | to sign him": nobody has made it. */
function isBidToCome({ cue, group }: Element): boolean {
  return cue.kind === 'bid' && group.modal !== '';
}

/** "could | use Benti | to land Reuter": neither has been done. */
function isMeansToCome({ cue, group }: Element): boolean {
  return cue.object === 'makeweight' && isMaybe(group.modal);
}

/** "tops the shortlist to take over", "would have to raise its offer | to land a deal": what is aimed at, and not agreed. */
export function isAim({ elements, main }: Event): boolean {
  const first = elements[0]!;
  // "could be heading to Everton": no more than "could join".
  const { cue, group } = main;
  if (cue.part === 'adjective' && cue.governs === 'close' && cue.act === 'join' && isMaybe(group.modal))
    return true;
  for (const element of elements)
    if (element !== main && (isShortlist(element) || isBidToCome(element))) return true;
  return main.cue.part === 'noun' && first !== main && first.group.purpose && first.group.modal === '';
}

/** Whether what is agreed has come so far: "will not | accept a bid", "have refused to | accept a bid" tells of a bid still. */
export function mayAgree(
  kind: ClaimKind,
  { group }: Element,
  before: { readonly governor: Governor } | undefined,
): boolean {
  return kind !== 'talks' && (kind !== 'bid' || (!group.negated && before?.governor !== 'reject'));
}
