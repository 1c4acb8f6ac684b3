import type { ClaimKind } from '../model/claim.js';
import { isPronoun } from './discourse.js';
import type { Draft } from './draft.js';
import type { Element, Event } from './element.js';
import type { Roles } from './filler.js';
import { groupStart } from './group.js';
import { hasSlot, isGoverned } from './having.js';
import { beforeLast, lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Notion } from './notion.js';
import { feeOf } from './terms.js';

/** What tells of a price and of nothing that anybody does. */
const PRICES: ReadonlySet<Notion | ''> = new Set<Notion>(['cost', 'value', 'demand', 'release']);

/**
 * "want Reuter, who is valued at £20m", "who has a £20m release clause", "who would cost £20m": where no club sets the
 * price it is that of the move just spoken of. Whether the event is no more than that.
 */
export function pricesMove(
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  index: number,
  out: readonly Draft[],
): boolean {
  const { main, elements } = event;
  if (main.cue.notion === 'payment') return paysFor(event, roles, index, out);
  if (main.cue.feeSort === 'asking' && main.cue.kind === 'interest' && main.cue.governs === 'want')
    return isQuoted(event, roles, index, out);
  if (main.cue.notion === 'price') return isAtPrice(event, roles, index, out);
  if (main.cue.kind === 'bid' && !PRICES.has(main.cue.notion)) return isOfferedFor(nodes, event, index, out);
  if (!PRICES.has(main.cue.notion) || roles.sellers.length > 0) return false;
  if (elements.some((element) => element !== main && element.cue.act !== '')) return false;
  const last = lastOf(out);
  const fee = feeOf(event, KIND, null);
  // "is valued at £20m": by nobody in particular, and for sale he is not.
  const mere = main.cue.notion === 'cost' || (roles.passive && main.cue.notion !== 'release');
  const other = roles.persons.some(({ what }) => what !== last?.person);
  // "want Reuter. He would cost £20m": the same, where a sentence says no more than that.
  const next =
    main.cue.notion === 'cost' &&
    elements.length === 1 &&
    last?.sentence === index - 1 &&
    (isPronoun(nodes[0]!) || nodes[0]!.person === last.person);
  if (fee === null || other || last === undefined || (last.sentence !== index && !next)) return mere;
  let given = false;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence === last.sentence; i--) {
    const draft = out[i]!;
    if (draft.person !== last.person || draft.to === null || draft.fee !== null) continue;
    draft.fee = fee;
    given = true;
  }
  return given || mere;
}

/** "ended their interest in Reuter after being quoted £20m": what those have heard who have just been said to want him. */
function isQuoted(event: Event, roles: Roles, index: number, out: readonly Draft[]): boolean {
  const last = lastOf(out);
  if (event.elements.length > 1 || roles.persons.length > 0 || last?.sentence !== index || last.to === null)
    return false;
  last.fee ??= feeOf(event, KIND, null);
  return true;
}

/** "beat Fulham to the signing of Reuter | with a £20m offer": the sum of the move that has just been told. */
function isOfferedFor(nodes: readonly Node[], event: Event, index: number, out: readonly Draft[]): boolean {
  const { main, elements } = event;
  if (main.cue.part !== 'noun' || elements.length > 1 || main.args.length > 0) return false;
  let i = main.index - 1;
  while (nodeAt(nodes, i)?.kind === 'amount' || isWord(nodeAt(nodes, i), 'determiner')) i--;
  const last = lastOf(out);
  if (last?.sentence !== index || last.to === null || !isWord(nodeAt(nodes, i), 'preposition', 'with'))
    return false;
  // "have come back for Reuter | with a £20m bid": which they have made.
  const signs = last.cue?.kind === 'done' || last.kind === 'done' || last.kind === 'agreed';
  if (!signs || nodeAt(nodes, i - 1)?.person !== last.person) return false;
  last.fee ??= feeOf(event, KIND, null);
  return true;
}

/** "are keen on Reuter, but | his £20m valuation | could put them off": the sum of the move, and no word of his going. */
function isAtPrice(event: Event, { persons }: Roles, index: number, out: readonly Draft[]): boolean {
  const last = lastOf(out);
  if (event.elements.length > 1 || last?.sentence !== index || last.to === null) return false;
  // "hope for a bidding war, with a | starting price | of £20m": of whom a club has, not of a move to it.
  if (last.dropped || last.to === last.person.club) return false;
  if (persons.some(({ what }) => what !== last.person)) return false;
  if (last.status === 'positive' && last.kind !== 'bid' && last.kind !== 'done')
    last.fee ??= feeOf(event, KIND, null);
  return true;
}

const KIND: ClaimKind = 'interest';

/** "want Reuter, but will have to pay £20m": the sum of the move that the same club has just been said to want. */
function paysFor(event: Event, roles: Roles, index: number, out: readonly Draft[]): boolean {
  const last = lastOf(out);
  if (event.elements.length > 1 || roles.persons.length > 0 || last === undefined || last.sentence !== index)
    return false;
  const fee = feeOf(event, KIND, null);
  if (fee === null || last.fee !== null || !roles.buyers.some(({ what }) => what === last.to)) return false;
  last.fee = fee;
  return true;
}

/** "are asking for £20m | to let Reuter go", "| before they sell Reuter": what a club asks is the price of what it would do then. */
export function asksAhead(
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  next: Event | undefined,
): boolean {
  const { main, elements } = event;
  const sum = main.amounts[0];
  if (sum === undefined || next === undefined || roles.persons.length > 0) return false;
  if (elements.some((element) => element !== main && element.cue.act !== '')) return false;
  if (main.cue.notion !== 'demand' && main.cue.feeSort !== 'asking') return false;
  const then = next.elements[0]!;
  if (!parts(next) || then.amounts.length > 0 || next.main.amounts.length > 0) return false;
  for (let i = main.index + 1; i < then.group.from; i++) if (!leadsOn(nodes[i]!)) return false;
  next.main.amounts.push(sum);
  return true;
}

/** Whether somebody would be let go. */
function parts({ main, elements }: Event): boolean {
  return main.cue.act === 'sell' || main.cue.act === 'leave' || isGoverned(elements, 'allow');
}

/** What may stand between a price and what is done for it. */
function leadsOn(item: Node): boolean {
  return (
    item.kind === 'amount' ||
    isWord(item, 'preposition') ||
    isWord(item, 'subordinate') ||
    isWord(item, 'pronoun', 'they')
  );
}

/** "the problem could be | Reuter's price tag": what is said of no sum and of no club that sets one. */
export function isMerePrice({ main, elements }: Event): boolean {
  return (
    main.cue.notion === 'price' &&
    elements.length === 1 &&
    main.amounts.length === 0 &&
    main.args.every(({ item }) => item.kind === 'person')
  );
}

/** "do not want to pay a £20m fee": no more than a price that is too high. */
export function isUnpaid({ main, elements }: Event): boolean {
  return (
    main.cue.notion === 'payment' &&
    main.args.every(({ slot }) => slot !== 'for' && slot !== 'on') &&
    elements.some(({ group }) => group.negated)
  );
}

/** "will have to pay £20m | if they want to sign Reuter": the sum of the move that the condition speaks of. */
export function payAhead(nodes: readonly Node[], done: readonly Event[], first: number, out: Draft[]): void {
  const before = beforeLast(done);
  const event = done[done.length - 1]!;
  if (before === undefined || before.main.cue.notion !== 'payment' || before.elements.length > 1) return;
  if (before.main.args.some(({ item }) => item.kind !== 'club') || before.main.amounts.length === 0) return;
  const to = event.elements[0]!.index;
  let opened = false;
  for (let i = before.main.index + 1; i < to; i++) {
    if (nodes[i]!.kind === 'person' || nodes[i]!.kind === 'mark') return;
    opened ||= isWord(nodes[i], 'condition');
  }
  if (!opened) return;
  const fee = feeOf(before, KIND, null);
  for (let i = first; i < out.length; i++) if (out[i]!.to !== null) out[i]!.fee ??= fee;
}

/** "is highly valued by his club": no sum is put on him. */
export function isEsteem({ main }: Event): boolean {
  return (
    main.cue.notion === 'value' && main.group.be && main.amounts.length === 0 && hasSlot(main.args, 'by')
  );
}

/** "the £20m fee | that Everton | want for Reuter": the sum that a relative clause is about. */
export function takeSum(nodes: readonly Node[], { args, amounts, group }: Element): void {
  const asker = group.from - 1;
  if (nodeAt(nodes, asker)?.kind !== 'club' || !hasSlot(args, 'for')) return;
  let i = groupStart(nodes, asker) - 1;
  while (isWord(nodeAt(nodes, i), 'determiner') || isWord(nodeAt(nodes, i), 'relative')) i--;
  // "the £20m | fee", "the £20m | asking price"
  const noun = nodeAt(nodes, i);
  if (noun?.kind === 'word' || noun?.cue?.part === 'noun') i--;
  const sum = nodeAt(nodes, i);
  if (sum?.kind === 'amount' && nodes[asker]!.from - sum.to <= FEW) amounts.push(sum);
}

/** Tokens between a sum and who asks for it. */
const FEW = 4;
