import type { Arg, Element, Event } from './element.js';
import type { Frame } from './rule.js';
import { framedCue, type ShapedCue } from './shapes.js';
import type { VerbGroup } from './verb-group.js';

/**
 * The element with another cue, and with other arguments and another verb group if they are given. Written out, since an
 * object that is made by spreading another counts as one of a kind of its own, and all elements are to be of one kind.
 */
export function reframed(
  { node, index, args, amounts, group }: Element,
  cue: ShapedCue,
  others: Arg[] = args,
  told: VerbGroup = group,
): Element {
  return { node, cue, index, args: others, amounts, group: told };
}

/** Gives an event's main element another frame, and other arguments and another verb group if they are given. */
export function reframeMain(event: Event, frame: Frame, args?: Arg[], told?: VerbGroup): void {
  const { main, elements } = event;
  event.main = reframed(main, framedCue(main.cue, frame), args, told);
  elements[elements.indexOf(main)] = event.main;
}
