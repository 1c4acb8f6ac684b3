import { asTarget } from './compound.js';
import { isDeposed } from './deposed.js';
import { isPronoun } from './discourse.js';
import type { Arg, Element, Event } from './element.js';
import { firstIn, hasSlot, objectOf } from './having.js';
import { isWhole } from './nearby.js';
import { isWord, type Node } from './node.js';
import { isBarePost } from './post.js';
import { reframed, reframeMain } from './reframed.js';
import type { Frame, Slot } from './rule.js';
import { framedCue } from './shapes.js';

/** "has snubbed Everton": a refusal of a club itself; "see Reuter as an alternative": a way of wanting him. */
export function standAlone(nodes: readonly Node[], event: Event): void {
  const first = event.elements[0]!;
  if (first.cue.exchanged !== undefined || event.main.cue.exchanged !== undefined) exchange(event);
  // "is ready to | turn down Everton"
  const last = event.elements[event.elements.length - 1]!;
  const refused = last.args.find((arg) => arg.slot === 'object');
  if (last !== first && last.cue.clubOnly !== undefined && refused !== undefined && isLoneAct(event, last))
    refuseClub(event, last, refused, last.cue.clubOnly);
  const { clubOnly, regarded, onPerson } = first.cue;
  if (clubOnly === undefined && regarded === undefined && onPerson === undefined) return;
  if (event.elements.length > 1) return;
  if (onPerson !== undefined && isDeposed(nodes, first)) {
    reframeMain(event, onPerson);
    return;
  }
  const object = objectOf(first);
  if (object === undefined) return;
  const { item } = object;
  // "dismissed | Reuter", but "dismissed reports that | Reuter and Benti are wanted"
  const whom = nodes[first.index + 1] === item;
  if (onPerson !== undefined && whom && isWhole(nodes, item)) reframeMain(event, onPerson);
  if (clubOnly !== undefined && holdsForClub(nodes, first)) refuseClub(event, first, object, clubOnly);
  if (regarded === undefined || (item.kind !== 'person' && !isPronoun(item))) return;
  const next = nodes[nodes.indexOf(item) + 1];
  if (next === undefined || next.from !== item.to) return;
  // "have confirmed Reuter | as their new manager"
  const post = regarded.office === 'post';
  if (post !== (hasSlot(first.args, 'post') || isBarePost(nodes, nodes.indexOf(next)))) return;
  if (
    post ||
    isWord(next, 'preposition', 'beside') ||
    (isWord(next, 'subordinate', 'as') && asTarget(nodes, nodes.indexOf(next)))
  )
    reframeMain(event, regarded);
}

/** "is ready to | turn down", "is set to | choose": what stands in front tells of no act of its own. */
function isLoneAct({ elements }: Event, last: Element): boolean {
  const chosen = last.cue.governs === 'want' && last.cue.notion === '';
  if (!chosen && last.cue.governs !== 'reject') return false;
  return elements.every((element) => element.cue.act === '' || (chosen && element === last));
}

/** "has snubbed | Everton": its object is a club, and nobody else is named. */
function refuseClub(event: Event, element: Element, object: Arg, frame: Frame): void {
  if (object.item.kind !== 'club' || element.args.some((arg) => arg.item.kind === 'person')) return;
  event.main = event.elements[event.elements.indexOf(element)] = reframed(
    element,
    framedCue(element.cue, frame),
    element.args
      .filter(({ slot }) => slot === object.slot || isClubsPlace(frame.slots?.[slot]))
      .map((arg) => (arg.slot === object.slot ? { slot: 'object', item: arg.item } : arg)),
  );
}

/** "has cost Everton £20m", but "would cost"; "his agent has met Everton", but "Fulham met Everton". */
function holdsForClub(nodes: readonly Node[], first: Element): boolean {
  if (first.cue.notion === 'cost') return wasPaid(first);
  if (first.cue.notion !== 'meeting') return true;
  const subject = nodes[first.group.from - 1];
  return isWord(subject, 'role', 'agent') || (subject?.person ?? subject?.traits)?.role === 'agent';
}

/** "cost | Everton | £20m": what was paid; but "would cost Everton £20m". */
function wasPaid({ group, amounts, node }: Element): boolean {
  return amounts.length > 0 && group.modal === '' && !group.to && node.form !== 'ing';
}

function isClubsPlace(role: Slot | undefined): boolean {
  return role === 'buyer' || role === 'seller';
}

/** "swap Benti for Reuter", "have offered £10m and Benti for Reuter": who stands on both sides is exchanged. */
function exchange(event: Event): void {
  const { main } = event;
  const { exchanged } = main.cue;
  const given = firstIn(main.args, 'object');
  const wanted = main.args.find(({ slot }) => WANTED.has(slot) && exchanged?.slots?.[slot] !== 'none')?.item;
  const giver = main.cue.act === '' ? 'club' : 'person';
  if (exchanged === undefined || given?.kind !== giver || wanted?.kind !== 'person') return;
  reframeMain(event, exchanged);
}

const WANTED: ReadonlySet<string> = new Set(['for', 'about', 'over']);
