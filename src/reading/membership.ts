import { type CreditAround, creditAround } from './credit.js';
import { type Draft, drafted } from './draft.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { isMaybe } from './verb-group.js';

/** "Reuter is now an Everton player", "will be a Fulham player", "is no longer a Fulham player": whose player somebody has become, or was. */
export function membership(
  page: Page,
  nodes: readonly Node[],
  index: number,
  around: CreditAround,
  out: Draft[],
): void {
  for (let i = 2; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.kind !== 'person' || item.how !== 'described' || !item.indefinite) continue;
    const club = item.traits?.club?.resolved ?? null;
    // "is no longer a Fulham player"
    const over = isWord(nodes[i - 1], 'negation') && isWord(nodes[i - 2], 'be');
    const be = nodes[over ? i - 2 : i - 1]!;
    if (club === null || !isWord(be, 'be') || item.traits?.position != null || item.traits?.role != null)
      continue;
    // "will be a Fulham player", "could soon be one", "expects to be one"
    const before = nodeAt(nodes, i - 2);
    const maybe = !over && isWord(before, 'modal') && isMaybe(before!.value);
    const modal = maybe || (!over && isWord(before, 'modal', 'will'));
    const due = isWord(before, 'preposition', 'to') && nodeAt(nodes, i - 3)?.cue?.governs === 'close';

    // "is now a ...": an adverb stands between; "is a ..." tells nothing new.
    const led = modal || over || isWord(nodeAt(nodes, i - 2), 'preposition', 'to');
    const verb = due ? i - 3 : led ? i - 2 : i - 1;
    const subject = nodeAt(nodes, isWord(nodeAt(nodes, verb - 1), 'be') ? verb - 2 : verb - 1);
    const person = subject?.person ?? null;
    if (subject === undefined || person === null || subject.kind !== 'person') continue;
    // "expects Reuter to be a Fulham player next season"
    // "remains an Everton player", "is still an Everton player"
    const stays =
      !over &&
      (isWord(be, 'be', 'remain') ||
        (person.club === club && (modal || isWord(nodeAt(nodes, i - 2), 'preposition', 'to'))) ||
        (item.from > be.to && page.marks.unchanged.test(page.slice(be.to, item.from))) ||
        // "will still be an Everton player next season"
        (modal && page.marks.unchanged.test(page.slice(nodes[i - 2]!.to, be.from))));
    if (person.club === club && !over && !stays) continue;
    // "is a Fulham player until the end of the season"
    const lent = isWord(nodes[i + 1], 'condition') && nodes[i + 1]!.from === item.to;
    if (!stays && !modal && !due && !lent && item.from - be.to === 0) {
      person.club ??= club;
      continue;
    }
    const credit = creditAround(around);
    out.push(
      drafted({
        person,
        from: over || stays ? club : person.club,
        to: over || stays ? null : club,
        home: person.club,
        kind: over ? 'exit' : stays ? 'stay' : maybe ? 'interest' : modal || due ? 'agreed' : 'done',
        status: 'positive',
        certainty: maybe || due ? 'hedged' : credit === null ? 'asserted' : 'reported',
        loan: false,
        fee: null,
        window: null,
        sources: credit?.sources ?? [],
        tokenFrom: subject.from,
        tokenTo: item.to,
        sentence: index,
        rule: 'headline.member',
        cue: null,
        trace: [],
        dropped: false,
      }),
    );
  }
}
