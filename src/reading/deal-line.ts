import { CLOSE, COLON, COMMA, DASH, OPEN, PERIOD } from '../text/tokens.js';
import { isComma } from './context.js';
import { type CreditAround, creditAround } from './credit.js';
import { type Draft, drafted } from './draft.js';
import { isWord, type Node } from './node.js';

/**
 * "Alan Reuter [Fulham - Everton] £8m; Tom Benti (Leeds to Wolves) loan", "Alan Reuter: Fulham to Everton", "Alan
 * Reuter, Fulham to Everton, loan": moves in a list, each with its two clubs.
 */
export function dealLines(nodes: readonly Node[], index: number, around: CreditAround, out: Draft[]): void {
  for (let i = 0; i + 4 < nodes.length; i++) {
    if (nodes[i]!.kind === 'person') dealLine(nodes, i, index, around, out);
  }
}

/** What may stand behind the two clubs: a bracket, a comma or a dash with the terms, or the end. */
function closes({ mark }: Node): boolean {
  return mark === OPEN || mark === COMMA || mark === PERIOD || mark === DASH;
}

/** What may stand between the name and the clubs: a bracket, or at the head of the line a colon, a comma or a dash. */
function opens(mark: number, at: number): boolean {
  return mark === OPEN || (at === 0 && (mark === COLON || mark === COMMA || mark === DASH));
}

function dealLine(
  nodes: readonly Node[],
  at: number,
  index: number,
  around: CreditAround,
  out: Draft[],
): void {
  const { person } = nodes[at]!;
  // "Alan Reuter, FW: Fulham to Everton"
  const sign = isComma(nodes[at + 1]) && isWord(nodes[at + 2], 'position') ? at + 3 : at + 1;
  const { mark } = nodes[sign]!;
  if (!opens(mark, at)) return;
  const between = nodes[sign + 2];
  const from = nodes[sign + 1]?.club?.resolved ?? null;
  const to = nodes[sign + 3]?.club?.resolved ?? null;
  const arrow = between?.mark === DASH || isWord(between, 'preposition', 'to');
  if (person === null || from === null || to === null || from === to || !arrow) return;
  const end = nodes[sign + 4];
  if (
    mark === OPEN
      ? end?.mark !== CLOSE && end?.mark !== DASH && !isComma(end)
      : end !== undefined && !closes(end)
  )
    return;
  const credit = creditAround(around);
  let loan = false;
  let fee: Draft['fee'] = null;
  let last = nodes[mark === OPEN && end!.mark === CLOSE ? sign + 4 : sign + 3]!;
  for (let i = sign + 5; i < nodes.length && nodes[i]!.kind !== 'person'; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' && item.mark !== CLOSE) break;
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
