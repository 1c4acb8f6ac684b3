import type { Draft } from './draft.js';
import { lastOf } from './list.js';
import type { Node } from './node.js';
import type { Page } from './page.js';
import { sourceOf } from './voice.js';

/**
 * "Everton have signed Reuter. | The club announced the move on Monday", "| The transfer was confirmed by both clubs": what the
 * sentence before told has been made known by who has it to announce.
 */
export function announceMove(page: Page, nodes: readonly Node[], index: number, out: readonly Draft[]): void {
  const last = lastOf(out);
  if (last === undefined || last.sentence !== index - 1 || nodes.length === 0) return;
  if (!isOpen(last) || !page.marks.announces.test(page.slice(nodes[0]!.from, nodes[nodes.length - 1]!.to)))
    return;
  for (const { kind, person } of nodes) if (kind === 'person' && person !== last.person) return;
  const subject = nodes.find(({ kind }) => kind === 'club');
  const club = subject?.club?.resolved ?? null;
  if (club !== null && club !== last.to && club !== last.from) return;
  const by = last.to ?? last.from;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence === last.sentence; i--) {
    const draft = out[i]!;
    if (draft.person !== last.person || !isOpen(draft)) continue;
    draft.certainty = 'confirmed';
    if (by !== null) draft.sources = [sourceOf(club ?? by)];
    draft.trace = [
      ...draft.trace,
      { what: 'certainty', value: 'confirmed', because: 'announced in the next sentence' },
    ];
  }
}

/** What has come about, and is nobody's word yet. */
function isOpen({ kind, status, certainty, sources }: Draft): boolean {
  return (
    (kind === 'done' || kind === 'stay' || kind === 'exit' || kind === 'loan-return') &&
    status === 'positive' &&
    certainty === 'asserted' &&
    sources.length === 0
  );
}
