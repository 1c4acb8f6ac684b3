import type { Arg, Element, Event } from './element.js';
import { firstIn, hasSlot } from './having.js';
import { cutTo } from './list.js';
import { reframed } from './reframed.js';
import { framedCue, type ShapedCue } from './shapes.js';

/** Giving somebody to another club, for which something or somebody may come back. */
export function isTrade({ notion }: ShapedCue): boolean {
  return notion === 'trade' || notion === 'send';
}

/**
 * "sent Benti to Fulham for | Reuter", "traded a pick to Fulham in exchange for | Reuter": who comes the other way, as an
 * event of its own; where nobody goes, in place of the first.
 */
export function traded(event: Event): Event | null {
  const { elements } = event;
  let at = 0;
  while (at < elements.length && !isTrade(elements[at]!.cue)) at++;
  if (at === elements.length || event.after.length > 0) return null;
  const element = elements[at]!;
  const { args, group, cue } = element;
  if (group.be || cue.incoming === undefined) return null;
  const next = elements[at + 1];
  const swap = next?.cue.act === 'swap' ? next : null;
  if (next !== undefined && swap === null) return null;
  const where = firstIn(args, 'to', 'club');
  if (where === undefined) return null;
  const comes = personsFor(swap ?? element);
  if (comes.length === 0) return null;
  const others: Arg[] = comes.map(({ item }) => ({ slot: 'object', item }));
  others.push({ slot: 'from', item: where });
  const main: Element = reframed(element, framedCue(cue, cue.incoming), others);
  const back: Event = { elements: [...elements.slice(0, at), main], main, after: [], to: event.to };
  // What was given by itself is put to nobody.
  if (!hasSlot(args, 'object')) {
    cutTo(elements, 0);
    for (const one of back.elements) elements.push(one);
    event.main = main;
    return null;
  }
  cutTo(elements, at + 1);
  event.main = element;
  for (let i = args.length - 1; i >= 0; i--) if (args[i]!.slot === 'for') args.splice(i, 1);
  return back;
}

function personsFor({ args }: Element): Arg[] {
  return args.filter(({ slot, item }) => slot === 'for' && item.kind === 'person');
}
