import { isAdvanceCome } from './advance.js';
import { isInfinitive, isLast, isSentAway } from './context.js';
import { isWord, type Node } from './node.js';
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
  if (here.leading !== undefined && nodes[index]!.leads && leadsVerb(nodes, index))
    here = framedCue(here, here.leading);
  if (here.away !== undefined && isSentAway(nodes, index)) here = framedCue(here, here.away);
  if (here.closing !== undefined && isLast(nodes, index)) here = framedCue(here, here.closing);
  if (here.received !== undefined && isAdvanceCome(nodes, index)) here = framedCue(here, here.received);
  return here;
}

/** "moved to | sign Benti", "went on loan to | make room", "went on loan to gain experience": what somebody does it for. */
function leadsVerb(nodes: readonly Node[], index: number): boolean {
  if (isInfinitive(nodes, index + 1)) return true;
  const next = nodes[index + 1];
  if (next === undefined) return false;
  if (next.from === nodes[index]!.to) return isWord(next, 'verb') || isWord(next, 'be', 'be');
  // A verb that is not read leaves a gap, and so does what tells of a club.
  return (
    next.kind === 'mark' ||
    isWord(next, 'possessive') ||
    isWord(next, 'determiner') ||
    isWord(next, 'preposition')
  );
}
