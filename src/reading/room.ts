import type { Draft } from './draft.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';

/** "Everton want Reuter to replace Benti, who is leaving for Fulham": who is to be replaced is theirs. */
export function leavePlaces(page: Page, nodes: readonly Node[], here: readonly Draft[]): void {
  for (const draft of here) {
    const { kind, to, person } = draft;
    if (kind === 'stay' || draft.from !== null || person.club !== null || here.length === 1) continue;
    for (let i = 1; i < nodes.length; i++) {
      if (nodes[i]!.person !== person) continue;
      const before = nodes[i - 1]!;
      // "could sign Reuter, with Benti set to leave": so is who is to go beside the deal.
      const beside =
        kind === 'exit' && isWord(before, 'preposition', 'with') && nodeAt(nodes, i - 2)?.kind === 'mark';
      if (!beside && !isPlaceOf(page, before)) continue;
      draft.from =
        here.find(
          (other) =>
            other.to !== null &&
            other.to !== to &&
            other.person !== person &&
            other.status === 'positive' &&
            (kind === 'exit' || other.tokenFrom < nodes[i]!.from),
        )?.to ?? null;
      break;
    }
  }
}

/** "to replace | Benti", "a replacement for | Benti", "cover for | Benti" */
function isPlaceOf(page: Page, item: Node): boolean {
  if (item.sense?.cue?.office === 'heir') return true;
  return isWord(item, 'preposition', 'beside') && page.marks.place.test(page.slice(item.from, item.to));
}

/**
 * "Everton want Reuter if Benti joins Fulham", "sign Reuter from Fulham, with Benti going there": who makes room for
 * somebody goes from the club that gets him.
 */
export function followOthers(nodes: readonly Node[], here: readonly Draft[]): void {
  let followed: Draft | null = null;
  for (const draft of here) {
    const { person, to } = draft;
    if (draft.from !== null || person.club !== null || to === null) continue;
    let other: Draft | undefined;
    let again = false;
    for (const known of here) {
      if (known.person !== person && known.to !== null && known.to !== to) other ??= known;
      again ||= known.person === person && known !== draft;
    }
    if (other === undefined || other === followed || again) continue;
    if (!isExchange(nodes, draft, other) && !isConditioned(nodes, draft, other)) continue;
    draft.from = other.to;
    followed = draft;
  }
}

/** Whether the clause of a draft is the condition under which the other stands. */
function isConditioned(nodes: readonly Node[], draft: Draft, other: Draft): boolean {
  const sent = other.from === draft.to && other.cue?.notion === 'send';
  if (draft.certainty !== 'speculative' || (!goes(draft) && !sent)) return false;
  for (const item of nodes)
    if (isWord(item, 'condition') && item.from <= draft.tokenFrom && item.from >= other.tokenTo) return true;
  return false;
}

/** "sign Reuter from Fulham, with Benti going there": the one for the other. */
function isExchange(nodes: readonly Node[], draft: Draft, other: Draft): boolean {
  if (other.from !== draft.to) return false;
  if (other.kind === 'swap') return true;
  if (!goes(draft) || draft.tokenFrom < other.tokenTo) return false;
  const at = nodes.findIndex(({ from }) => from >= draft.tokenFrom);
  return isWord(nodeAt(nodes, at - 1), 'preposition', 'with');
}

/** Whether it is he who moves, not a club that gets him. */
function goes({ cue }: Draft): boolean {
  return cue?.notion === 'join' || cue?.notion === 'move' || cue?.notion === 'return';
}
