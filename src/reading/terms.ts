import type { ClaimKind } from '../model/claim.js';
import type { Fee } from '../model/money.js';
import { CLOSE, OPEN } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import type { Element, Event } from './element.js';
import type { Filler } from './filler.js';
import { firstIn } from './having.js';
import { isWord, type Node, nodeAt } from './node.js';
import { endsInAge } from './nominal.js';
import type { Page } from './page.js';
import type { Portion } from './portion.js';

export function spanOf(
  event: Event,
  places: readonly Node[],
): { readonly from: number; readonly to: number } {
  const { from, to } = event.main.node;
  const span = { from, to };
  for (const element of event.elements) widen(span, element.node);
  for (const element of event.after) widen(span, element.node);
  for (const place of places) widen(span, place);
  return span;
}

function widen(span: { from: number; to: number }, item: Node): void {
  const to = endsInAge(item) ? item.nameTo : Math.min(item.to, item.club?.to ?? item.to);
  if (item.from < span.from) span.from = item.from;
  if (to > span.to) span.to = to;
}

/** Whether the words of the event, or those close behind it, speak of a loan. */
export function isLoan(page: Page, nodes: readonly Node[], event: Event): boolean {
  if (signsLoan(page, nodes, event)) return true;
  const first = event.elements[0]!;
  let end = event.to;
  // "has joined Everton, | on loan until May"
  const apart =
    isComma(nodes[end + 1]) && isWord(nodes[end + 2], 'loan') && nodes[end + 2]!.from === nodes[end + 1]!.to;
  if (apart) end += 2;
  for (let i = end + 1; i < nodes.length && i <= event.to + 4; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'but') || isWord(item, 'and')) break;
    // "keen on him following his loan at Fulham": a loan that is over.
    if (isWord(item, 'subordinate') && !isWord(item, 'preposition')) break;
    if (
      item.kind === 'cue' &&
      item.sense?.word?.class !== 'loan' &&
      !page.marks.loan.test(page.slice(item.from, item.to))
    )
      break;
    end = i;
  }
  const start = nodes[first.group.from]?.from ?? first.node.from;
  let from = Math.min(start, first.node.from);
  let loan = false;
  for (let i = first.index; i <= end; i++) {
    const item = nodes[i]!;
    if (i < end && !endsInAge(item)) continue;
    // "want Reuter, who is on loan from Genk, | and Benti": what is told between the commas is not said of the move.
    const words = page.slice(from, i === end ? item.to : item.nameTo);
    if (page.marks.permanent.test(words)) return false;
    loan ||= page.marks.loan.test(words);
    from = item.to;
  }
  return loan;
}

/** "has joined Everton, | signing a season-long loan", "joined Everton | to sign a loan deal": nobody else stands between. */
function signsLoan(page: Page, nodes: readonly Node[], { main, to }: Event): boolean {
  if (main.cue.act !== 'join' && main.cue.act !== 'buy') return false;
  let signs = false;
  for (let i = to + 1; i < nodes.length && i <= to + 7; i++) {
    const item = nodes[i]!;
    const puts = item.kind === 'cue' && (item.cue?.notion === 'sign' || item.cue?.governs === 'agree');
    // "signing | a loan", "agreeing a loan deal", but "agreeing a loan deal | for Benti"
    const lent = isWord(item, 'loan') || (puts && page.marks.loan.test(page.slice(item.from, item.to)));
    if (lent) return (signs || puts) && !isWord(nodes[i + 1], 'preposition', 'for');
    if (puts && !signs) signs = true;
    else if (item.kind !== 'word' && !isComma(item) && !isWord(item, 'subordinate')) return false;
    else if (isWord(item, 'and') || isWord(item, 'but') || isWord(item, 'condition')) return false;
  }
  return false;
}

/** "signed Benti from Fulham, Reuter | on loan from Genk", "Benti (Fulham), Reuter (Genk, | loan)": of a list with a loan, whose it is. */
export function isLentOf(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  portion: Portion | null,
  item: Node | null,
): boolean {
  const open = item === null ? undefined : nodes[nodes.indexOf(item) + 1];
  const bracketed = open?.kind === 'mark' && open.mark === OPEN;
  if (portion === null && !bracketed) return true;
  const first = event.elements[0]!;
  const from = Math.min(nodes[first.group.from]?.from ?? first.node.from, first.node.from);
  const [start, end] =
    portion === null
      ? [open!.from, closeOf(nodes, nodes.indexOf(open!))]
      : [portion.from, Math.min(portion.to, nodes[nodes.length - 1]!.to)];
  return (
    page.marks.loan.test(page.slice(from, first.node.to)) || page.marks.loan.test(page.slice(start, end))
  );
}

function closeOf(nodes: readonly Node[], at: number): number {
  for (let i = at + 1; i < nodes.length; i++) if (nodes[i]!.mark === CLOSE) return nodes[i]!.to;
  return nodes[nodes.length - 1]!.to;
}

/** Whether a sentence speaks of a loan anywhere. */
export function speaksOfLoan(page: Page, nodes: readonly Node[]): boolean {
  return page.marks.loan.test(page.slice(nodes[0]!.from, nodes[nodes.length - 1]!.to));
}

/** "returns to Fulham from a loan", "spent a season on loan but went back to Fulham": a way back, not a move. */
export function fromLoan(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  to: Filler<ClubEntry> | undefined,
): boolean {
  const { node } = event.main;
  const end = nodes[Math.min(nodes.length - 1, event.to + 7)]!.to;
  if (page.marks.permanent.test(page.slice(node.from, end))) return false;
  // "returns to Fulham from Everton, following a loan spell at Genk": the loan was from elsewhere.
  if (page.marks.fromLoan.test(page.slice(node.from, end))) return !isLentElsewhere(nodes, event);
  // "on loan at Fulham last season, will return to Fulham": where he was lent, not where he is from.
  if (to === undefined || to.from === 'with') return false;
  if (nodes.some(({ club, from }) => from < node.from && club !== null && club.resolved === to.what))
    return false;
  return event.main.index > 1 && page.marks.loan.test(page.slice(nodes[0]!.from, node.from));
}

/** Whether a club behind the event that the loan was at is another than the one that he comes from. */
function isLentElsewhere(nodes: readonly Node[], { main, to }: Event): boolean {
  const left = firstIn(main.args, 'from', 'club');
  if (left === undefined) return false;
  for (let i = to; i < nodes.length - 1; i++)
    if (isWord(nodes[i], 'preposition', 'at') && nodes[i + 1]!.kind === 'club')
      return nodes[i + 1]!.club?.resolved !== left.club?.resolved && isWord(nodeAt(nodes, i - 1), 'loan');
  return false;
}

export function feeOf(event: Event, kind: ClaimKind, own: Portion | null): Fee | null {
  for (let i = event.elements.length - 1; i >= 0; i--) {
    const { amounts, cue } = event.elements[i]!;
    const asks = cue.feeSort === 'asking';
    const first =
      own === null
        ? ownSum(event.elements[i]!)
        : amounts.find(({ from }) => from >= own.from && from < own.to);
    if (first?.amount == null) continue;
    const { value, currency, stated } = (asks && own === null ? loweredTo(amounts, first) : first).amount!;
    return { value, currency, stated, sort: feeSort(event, event.elements[i]!, kind) };
  }
  return null;
}

/** "a £15m winger and a | £20m | striker": the sum in front of one of a list is his. */
export function feeOfOwn(nodes: readonly Node[], item: Node | null, fee: Fee | null): Fee | null {
  if (fee === null || item === null) return fee;
  const before = nodeAt(nodes, nodes.indexOf(item) - 1);
  if (before?.kind !== 'amount' || before.amount === null || before.to !== item.from) return fee;
  const { value, currency, stated } = before.amount;
  return { value, currency, stated, sort: fee.sort };
}

/** "from €50m | to €35m": what a price is now. */
function loweredTo(amounts: readonly Node[], first: Node): Node {
  const now = amounts[amounts.length - 1]!;
  const ranges = amounts.length > 1 && now.from - first.to <= LOWERED && now.amount !== null;
  return ranges && now.amount!.currency === first.amount!.currency && now.amount!.value < first.amount!.value
    ? now
    : first;
}

/** Tokens between the old price and the new one ("(£46m)", "to"). */
const LOWERED = 8;

/** "takes spending past £1bn with the | signing | of Reuter for £40m": of two sums the one behind, if the other only stands in front. */
function ownSum({ amounts, node }: Element): Node | undefined {
  const first = amounts[0];
  if (amounts.length < 2 || first!.to >= node.from) return first;
  return amounts.find(({ from }) => from > node.from) ?? first;
}

function feeSort({ main, elements }: Event, { cue }: Element, kind: ClaimKind): Fee['sort'] {
  // "have made a £25m bid to sign him": nothing was paid.
  if (main.cue.feeSort === 'paid' && kind === 'bid' && cue.feeSort !== '') return cue.feeSort;
  // "could sign him for £25m", "may launch a £40m bid to sign him": nothing was paid either.
  const paid = main.cue.feeSort === 'paid' && kind !== 'done';
  if (paid && elements.some((element) => element.cue.feeSort === 'bid' && element.amounts.length > 0))
    return 'bid';
  if (main.cue.feeSort !== '' && !paid) return main.cue.feeSort;
  switch (kind) {
    case 'bid':
      return 'bid';
    case 'agreed':
      return 'agreed';
    case 'done':
      return 'paid';
    case 'exit':
      return 'asking';
    default:
      return 'valuation';
  }
}

/** "the £24m | they | paid for Reuter", "a £3m fee has been | agreed for Reuter": what is told of behind its sum. */
export function sumBefore(nodes: readonly Node[], { main, elements }: Event): Fee | null {
  const agreed = main.cue.governs === 'agree' && main.group.be;
  if ((main.cue.notion !== 'payment' && !agreed) || elements.length > 1) return null;
  const end = agreed ? main.group.from : main.index;
  for (let i = end - 1; i >= 0 && i >= end - NEAR; i--) {
    const { kind, amount } = nodes[i]!;
    if (kind === 'mark' || kind === 'cue') return null;
    if (amount === null) continue;
    const { value, currency, stated } = amount;
    return { value, currency, stated, sort: agreed ? 'agreed' : 'paid' };
  }
  return null;
}

/** Nodes between a sum and the verb that it belongs to ("the £9m | that | Everton | have | paid"). */
const NEAR = 4;
