import { type Arg, type Element, type Event, elementAt } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import { reframed } from './reframed.js';
import { framedCue, isContract } from './shapes.js';

/** "have cancelled | Reuter's contract": what is done to a contract is done to who has it. */
export function onContract(event: Event): void {
  const at = event.elements.findIndex(({ cue }) => cue.terms !== undefined);
  const bond = event.elements[at + 1];
  if (at === -1 || bond === undefined || !isContract(bond.cue)) return;
  const holder = holderOf(bond);
  if (holder === undefined) return;
  const torn = event.elements[at]!;
  const args = [{ slot: 'object', item: holder }];
  for (const { slot, item } of bond.args)
    if (slot === 'possessor' && item.kind === 'club') args.push({ slot: 'by', item });
  event.main = reframed(torn, framedCue(torn.cue, torn.cue.terms!), args);
  event.elements.splice(at, 2, event.main);
}

/** "Reuter's contract at Everton has been terminated": the same, told from its side. */
export function onTornContract(event: Event): void {
  const [bond] = event.elements;
  const [torn] = event.after;
  if (torn === undefined || event.elements.length > 1 || torn.cue.terms === undefined) return;
  // "joins Everton after contract | terminated": nobody's that is named, and no deal of those before.
  if (!torn.group.be && bond!.args.length === 0 && isContract(bond!.cue) && !isWord(bond!.node, 'loan')) {
    event.after.length = 0;
    return;
  }
  // A loan that ends sends him back (`loan-end.ts`).
  if (!torn.group.be || !isContract(bond!.cue) || isWord(bond!.node, 'loan')) return;
  const holder = holderOf(bond!);
  if (holder === undefined) return;
  const args: Arg[] = [{ slot: 'object', item: holder }];
  for (const { slot, item } of bond!.args)
    if (slot !== 'object' && item.kind === 'club') args.push({ slot: 'by', item });
  // The holder stands in its object, so that nothing is done to what stands in front.
  event.main = reframed(torn, framedCue(torn.cue, torn.cue.terms), args, { ...torn.group, be: false });
  event.elements.splice(0, 1, event.main);
  event.after.length = 0;
}

/** "Reuter's contract at Everton has been | extended": what is done to the contract keeps who has it. */
export function renewedContract(nodes: readonly Node[], at: number): Event | null {
  const { form, sense } = nodes[at]!;
  if (form !== 'ed' || sense?.cue?.act !== 'stay') return null;
  const verb = elementAt(nodes, at);
  if (verb === null || !verb.group.be) return null;
  const last = verb.group.from - 1;
  const club = nodeAt(nodes, last);
  const link = nodeAt(nodes, last - 1);
  if (club?.kind !== 'club') return null;
  if (!isWord(link, 'preposition', 'at') && !isWord(link, 'preposition', 'with')) return null;
  const bond = elementAt(nodes, last - 2);
  const holder = bond === null || !isContract(bond.cue) ? undefined : holderOf(bond);
  if (holder === undefined) return null;
  const args = [
    { slot: 'possessor', item: holder },
    { slot: 'at', item: club },
  ];
  const main = reframed(verb, verb.cue, args, { ...verb.group, be: false });
  return { elements: [main], main, after: [], to: at };
}

/** "will not have his contract | renewed": the negation stands in front of "have". */
export function negateRenewal(nodes: readonly Node[], { main }: Event): void {
  const { cue, node, group, index } = main;
  const bond = nodeAt(nodes, index - 1)?.sense?.noun;
  if (cue.act !== 'stay' || node.form !== 'ed' || group.be || bond == null || !isContract(bond)) return;
  const owner = nodeAt(nodes, index - 2)?.kind === 'club' ? index - 3 : index - 2;
  if (!isWord(nodeAt(nodes, owner), 'possessive', 'his') || !isWord(nodeAt(nodes, owner - 1), 'have')) return;
  group.negated ||= isWord(nodeAt(nodes, owner - 2), 'negation');
}

/** Whose a contract is. */
function holderOf({ args }: Element): Node | undefined {
  for (const { slot, item } of args)
    if (slot === 'possessor' || slot === 'of')
      if (item.kind === 'person' || isWord(item, 'possessive', 'his')) return item;
  // "Everton's contract with | Reuter"
  const [owner] = args;
  if (owner?.slot !== 'possessor' || owner.item.kind !== 'club') return undefined;
  return args.find(({ item }) => item.kind === 'person')?.item;
}
