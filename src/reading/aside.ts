import { isComma } from './context.js';
import type { Event } from './element.js';
import { firstIn, hasOnly, hasSlot, lastIn } from './having.js';
import { isName } from './name.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import { isOnPitch } from './on-pitch.js';
import type { Page } from './page.js';
import { isPutTo } from './question.js';
import { NAMES } from './sense.js';

/** What is said on the way to something else: what somebody is told or asked, a journey, a change of scene. */
export function isAside(page: Page, nodes: readonly Node[], event: Event): boolean {
  return (
    isToldThat(page, nodes, event) ||
    isQuestioned(nodes, event) ||
    isPutTo(nodes, event) ||
    isInHouse(nodes, event) ||
    isSegue(nodes, event) ||
    isThere(nodes, event) ||
    isOfWhat(nodes, event) ||
    isKeptIn(event) ||
    isOthersLeave(nodes, event) ||
    isInCompany(event) ||
    isHomeward(event) ||
    isHelped(event) ||
    isSmallTalk(nodes, event) ||
    isFit(nodes, event) ||
    isThingToHave(page, nodes, event) ||
    isWhileGone(page, nodes, event) ||
    isOtherTopic(page, nodes, event) ||
    isOnPitch(page, nodes, event)
  );
}

/** "is convincing Reuter that the club will win": what he is told, not where he should go. */
function isToldThat(page: Page, nodes: readonly Node[], { elements, main }: Event): boolean {
  if (elements.length > 1 || main.cue.governs !== 'want' || main.cue.part !== 'verb') return false;
  // "is convinced his work pays off": of what he thinks.
  const { node, group, args } = main;
  if (group.be && args.length === 0 && page.marks.sure.test(page.slice(node.from, node.to))) return true;
  const object = lastIn(main.args, 'object');
  if (object === undefined) return false;
  const at = nodes.indexOf(object) + 1;
  const subject = nodes[at + 1];
  return (
    isWord(nodes[at], 'relative') &&
    nodes[at]!.from === object.to &&
    (subject?.kind === 'person' || subject?.kind === 'club' || isWord(subject, 'pronoun'))
  );
}

/** "did not return to the United States", "his decision to head to Spain": a journey, and who let him go is not told. */
function isHomeward({ elements, main }: Event): boolean {
  const away =
    main.cue.back === true
      ? main.group.negated
      : main.cue.act === 'join' && elements[0]!.cue.notion === 'decision';
  return away && main.args.some(({ item }) => isName(item, NAMES.nation));
}

/** "Staying in Spain, Everton want Reuter": where the text stays, and nobody else. */
function isSegue(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.act !== 'stay' || main.index !== 0 || main.node.form !== 'ing' || elements.length > 1)
    return false;
  for (let i = 1; i < nodes.length && i <= 4; i++) if (nodes[i]!.kind === 'mark') return isComma(nodes[i]);
  return false;
}

/** "the Everton boss, asked about Reuter, said no more": what somebody is asked, and no enquiry of his. */
function isQuestioned(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.notion !== 'enquiry' || main.node.form !== 'ed' || main.group.have) return false;
  const [first] = elements;
  const before = nodeAt(nodes, first!.group.from - 1);
  return first === main && before?.kind === 'mark' && nodeAt(nodes, first.group.from - 2)?.kind === 'person';
}

/** "The Everton manager is in contact with | director of football Reuter": those of one house, and no talks to get him. */
function isInHouse(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.kind !== 'talks') return false;
  const other = firstIn(main.args, 'with', 'person');
  if (other?.person == null || other.person.role !== 'staff') return false;
  let at = elements[0]!.group.from - 1;
  while (isWord(nodeAt(nodes, at), 'preposition') || isAuxiliary(nodeAt(nodes, at))) at--;
  const doer = nodeAt(nodes, at);
  return isWord(doer, 'pronoun', 'he') || (doer?.kind === 'person' && runsClub(doer.person?.role));
}

/** "spoke to the press", "as we approach the second half": with nobody who could be got or could let him go. */
function isSmallTalk(nodes: readonly Node[], { main, after }: Event): boolean {
  const { cue, node, args, group } = main;
  if (cue.notion !== 'talks' || after.length > 0 || node.form === 'none') return false;
  // "has been approached"
  if (group.be && node.form !== 'ing') return false;
  const bare = nodes[main.index + 1];
  const led = isWord(bare, 'determiner') && bare!.from === node.to;
  const next = led ? nodes[main.index + 2] : bare;
  const stranger =
    next !== undefined && (next.from > (led ? bare!.to : node.to) || (led && next.kind === 'cue'));
  // "spoke to the press about Reuter"
  if (args.length > 0)
    return (
      node.tail !== '' &&
      stranger &&
      args.every(({ slot }) => slot === 'about' || slot === 'at' || slot === 'ahead of')
    );
  for (let i = main.index + 1; i <= main.index + 2 && i < nodes.length; i++)
    if (isWord(nodes[i], 'role') || isWord(nodes[i], 'possessive') || nodes[i]!.kind === 'person')
      return false;
  return node.tail !== '' || (node.to - node.from === 1 && stranger);
}

/** "available for Saturday's match": fit to play. */
function isFit(nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node } = main;
  if (cue.notion !== 'available' || node.to - node.from > 1) return false;
  // "the only striker available to | the Everton manager": whom he can pick.
  if (hasSlot(main.args, 'to', 'person')) return true;
  const next = nodes[main.index + 1];
  const purpose = nodes[main.index + 2];
  return (
    isWord(next, 'preposition', 'for') &&
    next!.from === node.to &&
    purpose?.kind !== 'amount' &&
    main.amounts.length === 0
  );
}

/** "a job available", "the money available": a thing, where no verb links the two. */
function isThingToHave(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node, group, index } = main;
  if (cue.notion !== 'available' || group.be || node.to - node.from > 1 || index === 0) return false;
  const before = nodes[index - 1]!;
  if (isWord(before, 'have')) return true;
  if (before.to === node.from) return before.kind === 'cue' && before.sense?.noun != null;
  return !page.marks.linking.test(page.slice(node.from - 1, node.from));
}

/** "bolster his attack with Reuter | out until May": whose absence makes it needful. */
function isWhileGone(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.notion !== 'strengthen') return false;
  const person = main.args.findLast(({ item }) => item.kind === 'person')?.item;
  return person !== undefined && page.marks.gone.test(page.slice(person.to, nodes[nodes.length - 1]!.to));
}

/** "talks on new investment": of something else than a person; but "talks over a fee". */
function isOtherTopic(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node, args, index } = main;
  if (cue.kind !== 'talks' || args.length > 0) return false;
  const lead = nodes[index + 1];
  const held = TOPICS.includes(node.tail);
  if (!held && (lead?.from !== node.to || !leadsTopic(lead))) return false;
  let i = held ? index + 1 : index + 2;
  while (
    nodes[i]?.from === nodes[i - 1]!.to &&
    (isWord(nodes[i], 'determiner') || isWord(nodes[i], 'common', 'new') || isWord(nodes[i], 'former'))
  )
    i++;
  const topic = nodes[i];
  if (topic === undefined || topic.kind === 'cue') return false;
  const { to } = nodes[i - 1]!;
  if (topic.from === to) return isWord(topic, 'common', 'thing');
  return !page.marks.terms.test(page.slice(to, to + 2));
}

const TOPICS = ['on', 'over', 'about'];

function leadsTopic(lead: Node): boolean {
  for (const word of TOPICS) if (isWord(lead, 'preposition', word)) return true;
  return false;
}

/** "helped Everton return to the top flight": a club, which goes up. */
function isHelped({ main, elements }: Event): boolean {
  return (
    main.cue.act === 'join' &&
    elements.some(({ cue }) => cue.notion === 'help') &&
    hasSlot(main.args, 'possessor', 'club')
  );
}

/** "with both eyes on staying there": at another place than where he is. */
function isThere(nodes: readonly Node[], { main }: Event): boolean {
  const next = nodes[main.index + 1];
  return main.cue.act === 'stay' && isWord(next, 'common', 'there') && next!.from === main.node.to;
}

/** "can capture the kind of form he has shown": something else is caught. */
function isOfWhat(nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node, args, index } = main;
  if (cue.act !== 'buy' || cue.kind !== 'done' || cue.part !== 'verb' || args.length === 0) return false;
  const next = nodes[index + 1];
  return hasOnly(args, 'of') && !(isWord(next, 'preposition', 'of') && next!.from === node.to);
}

/** "a loan that kept him in England": in a country, and not at a club. */
function isKeptIn({ main }: Event): boolean {
  return (
    main.cue.act === 'keep' && main.args.some(({ slot, item }) => slot === 'in' && isName(item, NAMES.nation))
  );
}

/** "ready to allow one of the earners to | depart": somebody without a name, and not who allows it. */
function isOthersLeave(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.act !== 'leave' || elements.length > 1 || !main.group.to) return false;
  for (let i = main.group.from - 1; i >= 0 && i >= main.group.from - 6; i--) {
    const { kind, cue } = nodes[i]!;
    if (kind === 'person' || kind === 'mark') return false;
    if (cue !== null) return cue.governs === 'allow';
  }
  return false;
}

/** "their spree will | continue with | Reuter": whom something goes on with. */
function isInCompany({ main }: Event): boolean {
  const { cue, node, args } = main;
  if (cue.act !== 'stay' || node.tail !== 'with' || cue.slots.get('with') !== 'seller') return false;
  return lastIn(args, 'object')?.kind === 'person';
}

/** "The Lodestar, | however, | claims": a turn put in between who says it and his verb, which turns from nothing in the sentence. */
export function isThrownIn(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  const after = nodes[at + 1];
  if (!isWord(nodes[at], 'but') || before?.kind !== 'mark' || after?.kind !== 'mark') return false;
  const verb = nodes[at + 2];
  return credits(verb, 'after') || isAuxiliary(verb);
}
