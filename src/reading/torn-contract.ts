import type { Event } from './element.js';
import { isWord } from './node.js';
import { reframed } from './reframed.js';
import { framedCue, isContract } from './shapes.js';

/** "Reuter's contract at Everton has been terminated": what is done to a contract is done to who has it. */
export function onTornContract(event: Event): void {
  const [bond] = event.elements;
  const [torn] = event.after;
  if (torn === undefined || event.elements.length > 1 || torn.cue.terms === undefined) return;
  // A loan that ends sends him back (`loan-end.ts`).
  if (!torn.group.be || !isContract(bond!.cue) || isWord(bond!.node, 'loan')) return;
  const owner = bond!.args.find(
    ({ slot, item }) =>
      (slot === 'possessor' || slot === 'of') &&
      (item.kind === 'person' || isWord(item, 'possessive', 'his')),
  );
  if (owner === undefined) return;
  const args = [{ slot: 'object', item: owner.item }];
  for (const { slot, item } of bond!.args)
    if (slot !== 'object' && item.kind === 'club') args.push({ slot: 'by', item });
  // The owner stands in its object, so that nothing is done to what stands in front.
  event.main = reframed(torn, framedCue(torn.cue, torn.cue.terms), args, { ...torn.group, be: false });
  event.elements.splice(0, 1, event.main);
  event.after.length = 0;
}
