import type { Draft } from './draft.js';
import { isAuxiliary, isWord, type Node } from './node.js';
import type { Page } from './page.js';

/** Sentences in front in which the move may have been told. */
const NEAR = 2;

/** "Everton have agreed a deal for Reuter. | The deal is a loan with an option to buy", "It will be a season-long loan." */
export function tellLoan(page: Page, nodes: readonly Node[], index: number, out: readonly Draft[]): void {
  const last = out.findLast(({ sentence }) => sentence < index);
  if (last === undefined || last.loan || last.to === null || last.sentence < index - NEAR) return;
  const verb = isWord(nodes[0], 'determiner') ? 2 : 1;
  const subject = nodes[verb - 1];
  const it = isWord(subject, 'pronoun', 'it');
  const noun = subject?.sense?.noun;
  if (!it && noun?.act !== 'buy' && noun?.act !== 'join') return;
  if (!isAuxiliary(nodes[verb]) || nodes[verb]!.from !== subject!.to) return;
  let end = verb;
  while (end + 1 < nodes.length && isOfTerms(nodes[end + 1]!)) end++;
  if (nodes.slice(verb, end + 1).some((item) => isWord(item, 'negation'))) return;
  if (!page.marks.loan.test(page.slice(nodes[verb]!.to, nodes[end]!.to))) return;
  for (const draft of out)
    if (draft.sentence === last.sentence && draft.person === last.person && draft.to === last.to)
      draft.loan = true;
}

/** What may stand between the verb and the words that say for how long. */
function isOfTerms(item: Node): boolean {
  if (item.kind === 'word')
    return !isWord(item, 'preposition') && !isWord(item, 'and') && !isWord(item, 'but');
  return item.kind === 'cue' && item.cue?.part !== 'adjective';
}
