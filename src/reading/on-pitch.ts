import type { Element, Event } from './element.js';
import { firstIn, hasOnly, hasSlot } from './having.js';
import { isName } from './name.js';
import { credits, isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { NAMES } from './sense.js';
import { isOfSport } from './sport.js';
import { speaksOfLoan } from './terms.js';

/** What is done in a match, in a squad or to a thing, in words that moves are told in. */
export function isOnPitch(page: Page, nodes: readonly Node[], event: Event): boolean {
  return (
    isToneOfSpeech(page, event) ||
    leavesThing(page, nodes, event) ||
    staysSo(page, nodes, event) ||
    isSentOn(page, nodes, event) ||
    isCalledBack(page, nodes, event) ||
    isBrought(event) ||
    isOrdered(page, nodes, event) ||
    isLead(nodes, event) ||
    losesNobody(page, event) ||
    takesThing(page, nodes, event) ||
    isOwnOption(page, nodes, event) ||
    isOfNobody(page, event) ||
    isBroughtBack(nodes, event) ||
    isBeaten(nodes, event) ||
    isPicked(page, nodes, event) ||
    isFixture(page, nodes, event) ||
    spendsTime(page, nodes, event) ||
    isOfSport(page, nodes, event)
  );
}

/** Whether a club hangs on an event other than as an opponent. */
function hasClub(elements: readonly Element[]): boolean {
  for (const { args } of elements)
    for (const { slot, item } of args) if (item.kind === 'club' && slot !== 'against') return true;
  return false;
}

/** '"It is a big game," | added | Reuter': how somebody speaks. */
function isToneOfSpeech(page: Page, { elements }: Event): boolean {
  const { node, group } = elements[0]!;
  return (
    credits(node, 'after') &&
    group.from === elements[0]!.index &&
    node.from > 0 &&
    page.marks.closing.test(page.slice(node.from - 1, node.from))
  );
}

/** "preferring | the likes of Benti", "was preferred | up front", "were preferred | to him": whom a manager lets play. */
function isPicked(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node } = main;
  if (cue.notion !== 'want' || cue.part !== 'verb') return false;
  const to = nodes[Math.min(nodes.length - 1, main.index + 4)]!.to;
  return page.marks.picked.test(page.slice(node.from, to));
}

/** Whether a word that nothing is known of stands right behind a node, with or without an article. */
function meetsThing(page: Page, nodes: readonly Node[], index: number): boolean {
  let i = index;
  const lead = nodes[i + 1];
  if ((isWord(lead, 'determiner') || isWord(lead, 'negation')) && lead!.from === nodes[i]!.to) i++;
  const next = nodes[i + 1];
  const { to } = nodes[i]!;
  if (next === undefined || next.from === to || page.marks.adverb.test(page.slice(to, to + 1))) return false;
  return !page.marks.when.test(page.slice(to, to + 2));
}

/** "left | the pitch", "left | training", "leaves | emotional legacy at Everton": no club. */
function leavesThing(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node, index } = main;
  return (
    cue.act === 'leave' &&
    cue.part === 'verb' &&
    node.to - node.from === 1 &&
    hasOnly(main.args, 'at') &&
    meetsThing(page, nodes, index)
  );
}

/** "stayed | calm", "for | extended | spells": how somebody is, or for how long. */
function staysSo(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node, index, group } = main;
  if (cue.act !== 'stay' || cue.part !== 'verb' || node.to - node.from > 1 || main.args.length > 0)
    return false;
  if (node.form === 'ed' && !group.be && !group.have && isWord(nodeAt(nodes, index - 1), 'preposition'))
    return true;
  const next = nodes[index + 1];
  return (
    next !== undefined && next.from > node.to && !page.marks.staying.test(page.slice(node.to, node.to + 1))
  );
}

/** "sent Reuter | clear", "was sent to | the stands", "the referee dismissed Reuter": what happens in a match. */
function isSentOn(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, node, args } = main;
  const sent = cue.notion === 'send';
  const led = cue.act === 'buy' && cue.explicit === true && node.tail === 'to';
  const lost = (cue.act === 'sell' || cue.act === 'leave') && node.to - node.from === 1;
  if (cue.part !== 'verb' || !(sent || led || lost) || hasClub(elements)) return false;
  if (sent) {
    const object = firstIn(args, 'object');
    const at = object === undefined ? main.index : nodes.indexOf(object);
    const next = nodes[at + 1];
    // "sent him | to | train with the reserves": a word that is no name stands behind it.
    if (isWord(next, 'preposition', 'to') && nodes[at + 2]?.from !== next!.to)
      return /^\p{Ll}/u.test(page.slice(next!.to, next!.to + 1));
    return next?.cue?.governs === 'allow' || meetsThing(page, nodes, at);
  }
  if (led) return !hasSlot(args, 'to') && meetsThing(page, nodes, main.index);
  return page.marks.pitch.test(page.slice(nodes[0]!.from, nodes[nodes.length - 1]!.to));
}

function tellsClub({ kind, traits }: Node): boolean {
  return kind === 'club' || traits?.club != null;
}

function actsBeside(elements: readonly Element[], main: Element): boolean {
  for (const element of elements)
    if (element !== main && element.cue.act !== '' && element.cue.act !== 'buy') return true;
  return false;
}

/** "Reuter, | recalled | in place of Benti": to a team, where no club and no loan is spoken of. */
function isCalledBack(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node } = main;
  if (cue.act !== 'recall' || cue.part !== 'verb' || node.to - node.from > 1) return false;
  if (nodes.some(tellsClub)) return false;
  return !speaksOfLoan(page, nodes);
}

/** "can bring Reuter on": who is brought comes from or to a club. */
function isBrought({ main, elements }: Event): boolean {
  const { cue, node, args, group } = main;
  return (
    cue.act === 'buy' &&
    cue.kind === 'done' &&
    cue.explicit === true &&
    cue.notion === '' &&
    node.to - node.from === 1 &&
    elements.length === 1 &&
    !group.be &&
    args.every(
      ({ slot, item }) =>
        (slot === 'object' && item.kind === 'person' && item.traits?.club == null) || slot === 'at',
    )
  );
}

/** "has ordered Reuter | to train alone", "urged him | not to play": what somebody is told to do, and no wish for him. */
function isOrdered(page: Page, nodes: readonly Node[], { elements, main }: Event): boolean {
  if (main.cue.governs !== 'want' || main.cue.explicit !== true || actsBeside(elements, main)) return false;
  const { node, args } = main;
  if (!page.marks.bids.test(page.slice(node.from, node.to))) return false;
  const object = firstIn(args, 'object', 'person');
  if (object === undefined) return false;
  let i = nodes.indexOf(object) + 1;
  if (isWord(nodes[i], 'negation')) i++;
  return isWord(nodes[i], 'preposition', 'to') && (nodes[i + 1]?.cue?.act ?? '') === '';
}

/** "to prevent a Charlton | lead": what a club is kept from, and nobody's move. */
function isLead(nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue } = main;
  const refuses = cue.act === 'join' && cue.kind === 'bid' && cue.status === 'negative';
  if (!refuses || elements.length > 1) return false;
  const [object] = main.args;
  if (object?.slot !== 'object' || object.item.kind !== 'club' || object.item.possessive) return false;
  const at = nodes.indexOf(object.item);
  const next = nodes[at + 1];
  if (next === undefined || !isWord(nodeAt(nodes, at - 1), 'determiner')) return false;
  return next.from > object.item.to || next.kind === 'cue';
}

/** "take | action over Reuter", "secured | the points": a thing is had. */
function takesThing(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, node, index, group, args } = main;
  return (
    cue.notion === 'sign' &&
    cue.part === 'verb' &&
    node.to - node.from === 1 &&
    elements.length === 1 &&
    !group.be &&
    !hasSlot(args, 'object') &&
    meetsThing(page, nodes, index)
  );
}

/** "Fulham's current | options": those whom it has. */
function isOwnOption(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.notion !== 'shortlist') return false;
  return page.marks.present.test(page.slice(Math.max(nodes[0]!.from, main.node.from - 4), main.node.to));
}

/** "has turned down several | offers", "despite many | enquiries": of clubs that nobody names. */
function isOfNobody(page: Page, { main, elements, after }: Event): boolean {
  const { cue, node, args, amounts } = main;
  // "have failed with two | bids", "have had two | bids | rejected": they are whose verb it is.
  if (elements[0]!.cue.governs === 'fail' || (after.length > 0 && (main.group.have || elements.length > 1)))
    return false;
  if (cue.part !== 'noun' || (cue.kind !== 'bid' && cue.kind !== 'talks') || amounts.length > 0) return false;
  if (hasClub(elements) || !hasOnly(args, 'for')) return false;
  return page.marks.several.test(page.slice(Math.max(0, node.from - 2), node.to));
}

/** "if we lose | I will go": nobody is lost. */
function losesNobody(page: Page, { main }: Event): boolean {
  if (main.cue.act !== 'sell') return false;
  const object = firstIn(main.args, 'object');
  return object?.how === 'pronoun' && page.marks.nominative.test(page.slice(object.from, object.to));
}

/** "returning | Everton | to the top of the table": a team is brought back to what it was. */
function isBroughtBack(nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node, index } = main;
  if (cue.back !== true || node.tail !== '' || cue.act !== 'join' || nodes[index + 1]?.kind !== 'club')
    return false;
  const to = nodes[index + 2];
  return isWord(to, 'preposition', 'to') && nodes[index + 3]?.kind !== 'cue';
}

/** "the Premier League | meeting with | Everton": a match. */
function isFixture(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, node, index, args } = main;
  if (cue.governs !== 'talk' || cue.kind !== 'talks') return false;
  const before = nodeAt(nodes, index - 1);
  if (isName(before, NAMES.competition)) return before!.to === node.from;
  // "before | his side's | meeting with | Everton"
  if (before?.kind !== 'club' || !before.possessive || elements.length > 1) return false;
  const [met] = args;
  return (
    met?.item.kind === 'club' && args.length === 1 && page.marks.meets.test(page.slice(node.from, node.to))
  );
}

/** "is expected to | spend | a spell on the sidelines": time, and no money. */
function spendsTime(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node, index, args, amounts } = main;
  if (cue.notion !== 'payment' || cue.objectless !== true || node.to - node.from > 1) return false;
  if (amounts.length > 0 || hasSlot(args, 'for') || hasSlot(args, 'on')) return false;
  return meetsThing(page, nodes, index);
}

/** "the team | beaten | 2-0 by Everton", "after | beating | Everton in the cup" */
function isBeaten(nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.governs !== 'rival' || main.cue.kind !== 'done') return false;
  return nodes[main.index + 1]?.kind === 'number' || hasSlot(main.args, 'league');
}
