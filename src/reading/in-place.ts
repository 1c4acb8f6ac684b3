import { isAdvanceCome } from './advance.js';
import { isInfinitive, isLast, isSentAway } from './context.js';
import type { Node } from './node.js';
import { framedCue, type ShapedCue } from './shapes.js';

/** A cue with the frame that it has where it stands; `allowed`: somebody lets another do it ("let him go"). */
export function cueInPlace(
  nodes: readonly Node[],
  index: number,
  cue: ShapedCue,
  allowed: boolean,
): ShapedCue {
  let here = cue;
  if (allowed && here.allowed !== undefined) here = framedCue(here, here.allowed);
  if (here.leading !== undefined && nodes[index]!.leads && isInfinitive(nodes, index + 1))
    here = framedCue(here, here.leading);
  if (here.away !== undefined && isSentAway(nodes, index)) here = framedCue(here, here.away);
  if (here.closing !== undefined && isLast(nodes, index)) here = framedCue(here, here.closing);
  if (here.received !== undefined && isAdvanceCome(nodes, index)) here = framedCue(here, here.received);
  return here;
}
