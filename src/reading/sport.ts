import { isOtherWayBack } from './comeback.js';
import type { Event } from './element.js';
import { clubAmong, firstIn, hasOnly, hasSlot } from './having.js';
import { isName } from './name.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';
import { NAMES } from './sense.js';
import { speaksOfLoan } from './terms.js';

/** What sides and players do in their game, told in words of moves: out of a cup, back on the bench, on a visit. */
export function isOfSport(page: Page, nodes: readonly Node[], event: Event): boolean {
  const { act, kind, notion } = event.main.cue;
  return (
    (page.fantasy && isReaders(nodes, event)) ||
    (act === 'leave' &&
      (isPutBehind(event) ||
        isMishap(page, event) ||
        isKnockedOut(page, event) ||
        leavesCamp(page, event) ||
        isOnDuty(page, nodes, event))) ||
    (act === 'keep' && isKeptSo(page, event)) ||
    (notion === 'want' && isToPerform(page, nodes, event)) ||
    (act === 'join' && (isForCountry(page, event) || isTrip(page, nodes, event))) ||
    ((act === 'buy' || act === 'recall') && isPicked(page, nodes, event)) ||
    (act === 'sell' && (isDropped(page, event) || isShot(page, event))) ||
    (act === 'join' && isAmong(page, event)) ||
    (notion === 'available' &&
      page.marks.sport.fit.test(page.slice(event.main.node.to, event.main.node.to + 5))) ||
    (kind === 'talks' && (isManner(page, nodes, event) || isOfConduct(page, event))) ||
    (notion === 'signing' && (isTitle(event) || isOfReign(page, event))) ||
    isOtherWayBack(page, nodes, event) ||
    seeksThing(nodes, event) ||
    seeksClubsThing(page, nodes, event)
  );
}

/** "first signing of the Solberg | reign": he signs, and is not signed. */
function isOfReign(page: Page, { main, elements }: Event): boolean {
  const person = firstIn(main.args, 'of', 'person');
  if (person === undefined || !page.marks.sport.reign.test(page.slice(person.to, person.to + 1)))
    return false;
  return elements.every(({ args }) => args.every(({ item }) => item.kind !== 'person' || item === person));
}

/** "Everton and Solberg | head to | Genk", "heads to | the World Cup": to play there. */
function isTrip(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const { index, node } = main;
  // "want | World Cup winner Reuter"; "will choose his next club before heading to | the World Cup".
  const alone =
    main.cue.act !== 'buy' &&
    elements.every((element) => element.index >= index - 1 || element.cue.act === '');
  if (alone && page.marks.sport.away.test(page.slice(node.to, node.to + 4))) return true;
  const club = nodes[index - 3];
  return (
    main.cue.part === 'verb' &&
    nodes[index - 1]?.kind === 'person' &&
    isWord(nodes[index - 2], 'and') &&
    club?.kind === 'club' &&
    !club.possessive &&
    club.to === nodes[index - 2]!.from
  );
}

/** "should you sell Reuter?", where the readers have teams of their own: no club does it. */
function isReaders(nodes: readonly Node[], { main }: Event): boolean {
  const { act, part } = main.cue;
  if ((act !== 'sell' && act !== 'keep') || part !== 'verb') return false;
  // "Reuter was sold"
  if (main.group.be && main.node.form !== 'ing') return false;
  for (let i = 0; i < main.index; i++) if (nodes[i]!.kind === 'club') return false;
  return clubAmong(main.args) === undefined;
}

/** "their Carabao Cup | exit", "his side | exit | the Champions League": out of a contest, and from no club. */
function isKnockedOut(page: Page, { main }: Event): boolean {
  const { node, cue } = main;
  const { contest, outOf, exits } = page.marks.sport;
  if (node.to - node.from > 1) return false;
  if (cue.part === 'verb' && !exits.test(page.slice(node.from, node.to))) return false;
  return (
    outOf.test(page.slice(node.to, node.to + 7)) ||
    contest.test(page.slice(Math.max(0, node.from - 4), node.from))
  );
}

/** "Reuter's injury | leaves Everton stretched", "leaves his side | in the bottom three": no man, no club that is left. */
function isMishap(page: Page, { main }: Event): boolean {
  const { node, cue, group, index } = main;
  if (cue.part !== 'verb') return false;
  const { mishap, plight } = page.marks.sport;
  if (group.from === index && mishap.test(page.slice(node.from - 1, node.from))) return true;
  const side = firstIn(main.args, 'object', 'club');
  if (side === undefined || side.club === null || side.club.names.length > 0) return false;
  return plight.test(page.slice(side.from, side.to + 6));
}

/** "wants Reuter to | score more": of one of his own. */
function isToPerform(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const person = firstIn(main.args, 'object', 'person');
  if (person === undefined || elements[elements.length - 1] !== main) return false;
  const to = nodes[nodes.indexOf(person) + 1];
  return isWord(to, 'preposition', 'to') && page.marks.sport.performs.test(page.slice(to!.to, to!.to + 4));
}

/** "wants to play for Norway", "will not switch to Norway from Sweden": for a country, and no club. */
function isForCountry(page: Page, { main }: Event): boolean {
  const { args, node } = main;
  for (const { item } of args) if (!isName(item, NAMES.nation)) return false;
  return args.length > 0 && page.marks.sport.playsFor.test(page.slice(node.from, node.to));
}

/** "leaves Everton's | training camp": who is back soon. */
function leavesCamp(page: Page, { main }: Event): boolean {
  if (main.cue.part !== 'verb') return false;
  const { camp, away } = page.marks.sport;
  if (away.test(page.slice(main.node.to, main.node.to + 6))) return true;
  const left = firstIn(main.args, 'object') ?? clubAmong(main.args);
  if (left === undefined) return false;
  return camp.test(page.slice(left.to, left.to + 4)) || camp.test(page.slice(left.to - 2, left.to));
}

/** "the departure of Reuter | for the Africa Cup of Nations": to play for his country. */
function isOnDuty(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  return (
    main.cue.part === 'noun' &&
    page.marks.sport.duty.test(page.slice(main.node.to, nodes[nodes.length - 1]!.to))
  );
}

/** "their defensive | approach", "his | approach | to developing talent": how somebody plays or works. */
function isManner(page: Page, nodes: readonly Node[], { main, elements, after }: Event): boolean {
  const { node, index, args } = main;
  const { approach, manner, mannered } = page.marks.sport;
  if (node.to - node.from > 1 || after.length > 0 || elements[0] !== main) return false;
  if (!approach.test(page.slice(node.from, node.to))) return false;
  if (hasSlot(args, 'for') || hasSlot(args, 'over') || hasSlot(args, 'about') || hasSlot(args, 'from'))
    return false;
  return (
    manner.test(page.slice(Math.max(0, node.from - 4), node.from)) ||
    mannered.test(page.slice(node.to, node.to + 5)) ||
    // "Solberg's approach at Everton"
    (firstIn(args, 'possessor', 'person') !== undefined && isWord(nodes[index + 1], 'preposition', 'at'))
  );
}

/** "bring in Reuter | for the injured Benti", "have targeted Reuter | all game": for or in a match. */
function isPicked(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { cue, node } = main;
  if (cue.part !== 'verb') return false;
  const { selects, selection, marking } = page.marks.sport;
  if (cue.governs === 'want') {
    const rival = firstIn(main.args, 'object', 'person');
    return rival !== undefined && marking.test(page.slice(rival.to, rival.to + 7));
  }
  return (
    selects.test(page.slice(node.from, node.to)) &&
    selection.test(page.slice(node.from, Math.min(nodes[nodes.length - 1]!.to, node.to + 14))) &&
    !speaksOfLoan(page, nodes)
  );
}

/** "kept Reuter | quiet": how, and not at a club. */
function isKeptSo(page: Page, { main }: Event): boolean {
  const person = firstIn(main.args, 'object', 'person');
  return person !== undefined && page.marks.sport.keptSo.test(page.slice(person.to, person.to + 3));
}

/** "their £20m signing | Reuter scored": what he is called, and nothing that is done now. */
function isTitle({ main, elements }: Event): boolean {
  const person = firstIn(main.args, 'object', 'person');
  return (
    elements.length === 1 && main.node.tail === '' && person !== undefined && person.from === main.node.to
  );
}

/** "held talks with Reuter | over his behaviour": with one of their own. */
function isOfConduct(page: Page, { main }: Event): boolean {
  return page.marks.sport.conduct.test(page.slice(main.node.to, main.node.to + 12));
}

/** "has moved on from | his miss": from no club. */
function isPutBehind({ main }: Event): boolean {
  const { cue, node, args } = main;
  return (
    cue.part === 'verb' &&
    node.tail === 'from' &&
    !hasSlot(args, 'object') &&
    !hasSlot(args, 'from') &&
    !hasSlot(args, 'post')
  );
}

/** "axed Reuter | from the team", "released Reuter | down the left": not by his club. */
function isDropped(page: Page, { main }: Event): boolean {
  const { fromSide, through } = page.marks.sport;
  const person = firstIn(main.args, 'object', 'person');
  const end = person?.to ?? main.node.to;
  return (
    fromSide.test(page.slice(end, end + 5)) ||
    (person !== undefined && through.test(page.slice(end, end + 3)))
  );
}

/** "fired | 27 goals", "fires | in the winner": nobody goes. */
function isShot(page: Page, { main }: Event): boolean {
  const { node } = main;
  const { shoots, shot } = page.marks.sport;
  return shoots.test(page.slice(node.from, node.to)) && shot.test(page.slice(node.to, node.to + 3));
}

/** "joins Benti | on the scoresheet": and no club. */
function isAmong(page: Page, { main }: Event): boolean {
  const mate = firstIn(main.args, 'object', 'person');
  return mate !== undefined && page.marks.sport.among.test(page.slice(mate.to, mate.to + 4));
}

/** "in pursuit of | a first trophy", "interested in | anything but football": nobody is sought. */
function seeksThing(nodes: readonly Node[], { main }: Event): boolean {
  const { cue, args, index, node } = main;
  if (cue.part !== 'noun' || cue.act !== 'buy' || cue.governs !== 'want' || !hasOnly(args, 'possessor'))
    return false;
  const lead = nodes[index + 1];
  if (!isWord(lead, 'preposition') || lead!.from !== node.to || cue.slots.get(lead!.value) !== 'person')
    return false;
  let i = index + 2;
  while (
    isWord(nodes[i], 'determiner') ||
    isWord(nodes[i], 'possessive') ||
    isWord(nodes[i], 'common', 'new')
  )
    i++;
  const thing = nodes[i];
  return thing !== undefined && (thing.from > nodes[i - 1]!.to || isWord(thing, 'common', 'thing'));
}

/** "targets Everton | scalp": of a club, at the end of a headline, where what follows is no node. */
function seeksClubsThing(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, args } = main;
  if (cue.act !== 'buy' || cue.governs !== 'want' || cue.part !== 'verb' || elements.length > 1) return false;
  const [club] = args;
  if (args.length !== 1 || club!.slot !== 'object' || club!.item !== nodes[nodes.length - 1]) return false;
  if (club!.item.kind !== 'club') return false;
  const { to } = club!.item;
  const next = page.slice(to, to + 1);
  return SMALL.test(next) && !page.marks.adverb.test(next);
}

const SMALL = /^\p{Ll}/u;
