import type { ClubEntry } from './club.js';
import { type Draft, drafted } from './draft.js';
import { lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "Leeds want Reuter, as do Everton", "So do Everton and Fulham.", "and Everton do too", "but Everton do not": who does the same, or not. */
export function echoes(nodes: readonly Node[], index: number, out: Draft[]): void {
  const told = lastOf(out);
  // Most sentences come behind nothing that could be repeated.
  if (told === undefined || told.to === null || told.sentence < index - 1) return;
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    const ahead = isWord(item, 'subordinate', 'echo');
    if (!ahead && !(item.kind === 'club' && mayOpen(nodes, i))) continue;
    const clubs: ClubEntry[] = [];
    let to = clubsFrom(nodes, ahead ? i + 1 : i, clubs);
    if (clubs.length === 0) continue;
    if (!ahead && !isAuxiliary(nodes, to++)) continue;
    const not = !ahead && isWord(nodeAt(nodes, to), 'negation');
    if (not) to++;
    const next = nodeAt(nodes, to);
    if (next !== undefined && next.kind !== 'mark') continue;
    // Nothing is repeated but what stands right in front, there or in the sentence before.
    const end = lastOf(out);
    if (end === undefined || end.to === null || end.kind === 'exit' || end.kind === 'done') return;
    if (end.sentence !== index && !(end.sentence === index - 1 && isFirst(nodes, i))) return;
    const token = nodes[to - 1]!.to;
    if (end.sentence === index && end.tokenFrom > item.from) return;
    const repeated: Draft[] = [];
    for (const draft of out.filter(({ sentence, to }) => sentence === end.sentence && to === end.to)) {
      if (draft.sentence === index && clubs.includes(draft.from!)) draft.from = draft.home;
      // Once, however often it has been said: else every "as do" would double what the next repeats.
      if (repeated.some((other) => saysSame(other, draft))) continue;
      repeated.push(draft);
      for (const club of clubs)
        if (club !== draft.to && club !== draft.home)
          out.push(
            drafted({
              ...draft,
              to: club,
              fee: null,
              status: not ? 'negative' : draft.status,
              sentence: index,
              tokenFrom: item.from,
              tokenTo: token,
            }),
          );
    }
    i = to;
  }
}

function saysSame(one: Draft, { person, kind, status }: Draft): boolean {
  return one.person === person && one.kind === kind && one.status === status;
}

/** Whether what is left of a clause may begin there: ", and | Everton are too". */
function mayOpen(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return before === undefined || isWord(before, 'and') || isWord(before, 'but') || before.kind === 'mark';
}

/** "| So do Everton", "But | so do Everton". */
function isFirst(nodes: readonly Node[], at: number): boolean {
  return at === 0 || (at === 1 && (isWord(nodes[0], 'and') || isWord(nodes[0], 'but')));
}

/** "Everton | do too.", but "Everton's answer was two words.": nearly nothing else stands there. */
function isAuxiliary(nodes: readonly Node[], at: number): boolean {
  const item = nodeAt(nodes, at);
  if (item === undefined || item.from > nodes[at - 1]!.to) return false;
  const next = nodeAt(nodes, at + 1);
  if (next !== undefined && next.from > item.to + 1) return false;
  return isWord(item, 'do') || isWord(item, 'be') || isWord(item, 'have');
}

/** The clubs of a list, and where it ends. */
function clubsFrom(nodes: readonly Node[], from: number, clubs: ClubEntry[]): number {
  let at = from;
  for (;;) {
    const item = nodeAt(nodes, at);
    const club = item?.kind === 'club' ? item.club!.resolved : null;
    if (club === null) return at;
    if (!clubs.includes(club)) clubs.push(club);
    at++;
    let next = at;
    while (isWord(nodeAt(nodes, next), 'and') || nodeAt(nodes, next)?.kind === 'mark') next++;
    if (next === at || nodeAt(nodes, next)?.kind !== 'club') return at;
    at = next;
  }
}
