import type { CreditAround } from './credit.js';
import { creditWithin } from './credit.js';
import { type Draft, drafted } from './draft.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';

/** "Alan Reuter is Everton's new manager", "is their new striker": who somebody has become is where he has gone. */
export function newcomers(
  page: Page,
  nodes: readonly Node[],
  index: number,
  around: CreditAround,
  out: Draft[],
): void {
  for (let i = 0; i + 2 < nodes.length; i++) {
    const item = nodes[i]!;
    const { person } = item;
    if (item.kind !== 'person' || item.how !== 'named' || person === null || item.possessive) continue;
    const be = nodes[i + 1]!;
    const post = nodes[i + 2]!;
    const to = post.traits?.club?.resolved ?? null;
    if (!isWord(be, 'be', 'be') || be.from - item.to > 1 || post.from - be.to > 1) continue;
    if (post.kind !== 'person' || post.how !== 'described' || to === null || post.indefinite) continue;
    // "is the new manager", "is Everton's new striker", but "is the Everton captain", "is set to be"
    if (!page.marks.newcomer.test(page.slice(post.from, post.to))) continue;
    if (out.some((draft) => draft.person === person && draft.to === to && draft.kind === 'done')) continue;
    const credit = creditWithin(around.own, around.bracket, around.carried, around.last);
    const certainty = credit === null ? 'asserted' : credit.sort === 'speech' ? 'confirmed' : 'reported';
    person.evidence += 1;
    const from = person.club === to ? null : person.club;
    out.push(
      drafted({
        person,
        from,
        to,
        home: from,
        kind: 'done',
        status: 'positive',
        certainty,
        loan: false,
        fee: null,
        window: null,
        sources: credit?.sources ?? [],
        tokenFrom: item.from,
        tokenTo: post.to,
        sentence: index,
        rule: 'line.newcomer',
        cue: null,
        trace: [],
        dropped: false,
      }),
    );
  }
}
