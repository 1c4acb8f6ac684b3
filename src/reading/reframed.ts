import type { Arg, Element } from './element.js';
import type { ShapedCue } from './shapes.js';
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
