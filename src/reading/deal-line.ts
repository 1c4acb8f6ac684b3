import { CLOSE, DASH, OPEN } from '../text/tokens.js';
import { type CreditAround, creditWithin } from './credit.js';
import { type Draft, drafted } from './draft.js';
import { isWord, type Node } from './node.js';

/** "Alan Reuter [Fulham - Everton] £8m; Tom Benti (Leeds to Wolves) loan": moves in a list, each with its two clubs. */
export function dealLines(nodes: readonly Node[], index: number, around: CreditAround, out: Draft[]): void {
  for (let i = 0; i + 5 < nodes.length; i++) {
    if (nodes[i]!.kind === 'person') dealLine(nodes, i, index, around, out);
  }
}

function dealLine(
  nodes: readonly Node[],
  at: number,
  index: number,
  around: CreditAround,
  out: Draft[],
): void {
  const { person } = nodes[at]!;
  const from = nodes[at + 2]!.club?.resolved ?? null;
  const to = nodes[at + 4]!.club?.resolved ?? null;
  const between = nodes[at + 3]!;
  const arrow = between.mark === DASH || isWord(between, 'preposition', 'to');
  if (person === null || from === null || to === null || from === to || !arrow) return;
  if (nodes[at + 1]!.mark !== OPEN || nodes[at + 5]!.mark !== CLOSE) return;
  const credit = creditWithin(around.own, around.bracket, around.carried, around.last);
  let loan = false;
  let fee: Draft['fee'] = null;
  let last = nodes[at + 5]!;
  for (let i = at + 6; i < nodes.length && nodes[i]!.kind !== 'person' && nodes[i]!.kind !== 'mark'; i++) {
    const item = nodes[i]!;
    loan ||= isWord(item, 'loan');
    if (item.amount !== null) fee ??= { ...item.amount, sort: 'paid' };
    last = item;
  }
  person.evidence += 1;
  person.club ??= from;
  out.push(
    drafted({
      person,
      from,
      to,
      home: from,
      kind: 'done',
      status: 'positive',
      certainty: credit === null ? 'asserted' : 'reported',
      loan,
      fee,
      window: null,
      sources: credit?.sources ?? [],
      tokenFrom: nodes[at]!.from,
      tokenTo: last.to,
      sentence: index,
      rule: 'line.deal',
      cue: null,
      trace: [],
      dropped: false,
    }),
  );
}
