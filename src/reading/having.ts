import type { NameKind, NamePhrase } from '../model/name.js';
import type { Arg, Element, Event } from './element.js';
import type { Filler } from './filler.js';
import { lastOf } from './list.js';
import { type Node, nodeAt } from './node.js';
import type { Governor, Slot } from './rule.js';

/*
 * What is asked of the parts of nearly every event. Plain functions with arguments: one that is written where it is asked
 * is made anew each time, and the engine throws away what it compiled for such functions whenever garbage is collected.
 */

/** Whether something hangs on a cue in a slot; with a kind, something of that kind. */
export function hasSlot(args: readonly Arg[], slot: string, kind?: Node['kind']): boolean {
  return firstIn(args, slot, kind) !== undefined;
}

/** Whether all that hangs on a cue does so in one slot. */
export function hasOnly(args: readonly Arg[], slot: string): boolean {
  for (let i = 0; i < args.length; i++) if (args[i]!.slot !== slot) return false;
  return true;
}

/** What hangs on a cue in a slot: the first of it, with a kind the first of that kind. */
export function firstIn(args: readonly Arg[], slot: string, kind?: Node['kind']): Node | undefined {
  for (let i = 0; i < args.length; i++) {
    const { slot: other, item } = args[i]!;
    if (other === slot && (kind === undefined || item.kind === kind)) return item;
  }
  return undefined;
}

/** What hangs on a cue in a slot: the last of it. */
export function lastIn(args: readonly Arg[], slot: string): Node | undefined {
  for (let i = args.length - 1; i >= 0; i--) if (args[i]!.slot === slot) return args[i]!.item;
  return undefined;
}

/** Whether a cue of an event governs what follows it so. */
export function isGoverned(elements: readonly Element[], by: Governor): boolean {
  for (let i = 0; i < elements.length; i++) if (elements[i]!.cue.governs === by) return true;
  return false;
}

/** Whether a cue of an event says itself on which side its subject is, where that is the event's own. */
export function hasSubjectAs(elements: readonly Element[], slot: Slot): boolean {
  for (let i = 0; i < elements.length; i++)
    if (elements[i]!.cue.subject === slot)
      return i === 0 || !hasSlot(elements[i - 1]!.args, 'clause', 'club');
  return false;
}

/** "hope that | Fulham | will accept a bid", "believe | Fulham | will reject any bid": whose player he is stands in the clause. */
export function sellsInClause({ elements, main }: Event): boolean {
  for (let i = 1; i < elements.length; i++) {
    const { cue } = elements[i]!;
    if (cue.subject === 'seller' || (cue.governs === 'reject' && main.cue.kind === 'bid'))
      return hasSlot(elements[i - 1]!.args, 'clause', 'club');
  }
  return false;
}

/** Whether a role was filled from a part of the sentence. */
export function isFilledFrom(fillers: readonly Filler<unknown>[], from: string): boolean {
  for (let i = 0; i < fillers.length; i++) if (fillers[i]!.from === from) return true;
  return false;
}

/** The first name of a kind. */
export function nameOf(names: readonly NamePhrase[], kind: NameKind): NamePhrase | undefined {
  for (let i = 0; i < names.length; i++) if (names[i]!.kind === kind) return names[i];
  return undefined;
}

/** Whether a node is what fills a role. */
export function isFilledBy(fillers: readonly Filler<unknown>[], item: Node | null): boolean {
  for (let i = 0; i < fillers.length; i++) if (fillers[i]!.item === item) return true;
  return false;
}

/** Whether something hangs in a slot on one of an event's cues. */
export function hasAnywhere(elements: readonly Element[], slot: string): boolean {
  for (let i = 0; i < elements.length; i++) if (hasSlot(elements[i]!.args, slot)) return true;
  return false;
}

/** "a bid | to sign him": a bid that has been made, beside the cue itself. */
export function bidsBeside({ elements, main }: Event): boolean {
  for (const element of elements)
    if (element !== main && element.cue.kind === 'bid' && element.group.modal === '') return true;
  return false;
}

/** The first club that hangs on a cue. */
export function clubAmong(args: readonly Arg[]): Node | undefined {
  for (let i = 0; i < args.length; i++) if (args[i]!.item.kind === 'club') return args[i]!.item;
  return undefined;
}

/** The object of a cue; "one step away from | Everton". */
export function objectOf({ args, node }: Element): Arg | undefined {
  for (let i = 0; i < args.length; i++)
    if (args[i]!.slot === 'object' || (args[i]!.slot === 'from' && node.tail === 'from')) return args[i];
  return undefined;
}

/** "let | Reuter | join": a cue right behind the last of what the one before it holds. */
export function follows(nodes: readonly Node[], { index }: Element, held: readonly Arg[]): boolean {
  const last = lastOf(held);
  return last !== undefined && nodeAt(nodes, index - 1) === last.item;
}
