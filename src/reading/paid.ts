import type { Draft } from './draft.js';
import type { Node } from './node.js';
import type { Page } from './page.js';

/**
 * "Fulham will collect £20m", "The Gunners paid £20m for the striker", "The Harbour Post put the fee at £20m": whether a
 * sentence tells of a sum what one side pays for a move, or the other gets.
 */
export function isPaid(page: Page, nodes: readonly Node[], { from, to, tokenTo }: Draft, sum: Node): boolean {
  const start = Math.max(nodes[0]!.from, nodes[0]!.from <= tokenTo && tokenTo < sum.from ? tokenTo : 0);
  const words = page.slice(start, sum.from);
  const { marks } = page;
  const paid = marks.pays.test(words);
  const got = !paid && marks.gets.test(words);
  if (!paid && !got && !marks.puts.test(words)) return false;
  // "paid £20m for him in 2019", "will earn £20,000 a week": of another move, or of his own.
  if (marks.elsewhen.test(page.slice(sum.to, nodes[nodes.length - 1]!.to))) return false;
  if (!paid && !got) return true;
  for (const { kind, club, possessive, from: at } of nodes) {
    if (at < start || kind !== 'club' || possessive) continue;
    const side = paid ? to : from;
    return (
      at < sum.from &&
      club?.resolved != null &&
      (club.resolved === side || (got && side === null && club.resolved !== to))
    );
  }
  return false;
}
