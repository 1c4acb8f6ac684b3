import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { firstIn, hasSlot } from './having.js';
import { isName } from './name.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { NAMES } from './sense.js';

/** "offers something else", "will offer competition": what a player gives his side, and no bid. */
export function isContribution({ main }: Event, roles: Roles): boolean {
  if (main.cue.notion !== 'bid' || main.cue.part !== 'verb' || roles.passive) return false;
  return (
    roles.persons[0]?.from === 'subject' &&
    main.args.every(({ item }) => item.kind !== 'club' && item.kind !== 'person')
  );
}

/** "to succeed | sacked Owen Stadler": what is told of him in passing. */
export function isDismissedBefore(nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, node, group, index } = main;
  if (cue.act !== 'sell' || node.form !== 'ed' || elements.length > 1 || group.from !== index) return false;
  const before = nodeAt(nodes, index - 1);
  const person = nodes[index + 1];
  // "Sacked Fulham manager Reuter | did not want ...": a sentence goes on with what he does.
  if (before === undefined)
    return (
      person?.kind === 'person' &&
      person.from === node.to &&
      (isAuxiliary(nodes[index + 2]) || isWord(nodes[index + 2], 'do'))
    );
  if (before.to !== node.from) return false;
  if (!isWord(before, 'preposition') && (before.kind !== 'cue' || before.form === 'none')) return false;
  return person?.kind === 'person' && person.from === node.to;
}

/** "one-time | Everton target Reuter": whose he is no more. */
export function isPastTarget(nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.notion !== 'shortlist' || main.cue.part !== 'noun') return false;
  const club = nodeAt(nodes, main.index - 1);
  const person = nodes[main.index + 1];
  return (
    club?.kind === 'club' &&
    person?.kind === 'person' &&
    person.from === main.node.to &&
    isWord(nodeAt(nodes, main.index - 2), 'former', 'former')
  );
}

/** "the sale of Reuter could fund | signings": of those nobody is named. */
export function isOtherSignings(page: Page, { main, elements }: Event): boolean {
  const { cue, node, args } = main;
  if (cue.notion !== 'signing' || elements.length === 1) return false;
  if (args.some(({ item }) => item.kind === 'person' || item.kind === 'name')) return false;
  if (!elements.some((element) => element.cue.act === 'leave')) return false;
  return page.marks.plural.test(page.slice(node.from, node.to));
}

/** "his return from injury": from no club. */
export function isOtherReturn({ main }: Event): boolean {
  return (
    main.cue.notion === 'move' &&
    main.node.tail === 'from' &&
    main.args.every(({ item }) => item.kind !== 'club')
  );
}

/** "could be swapping Ligue 1 for the Premier League", "leaves for the Asian Cup": no club is left or joined. */
export function isNoClubs(nodes: readonly Node[], { main }: Event): boolean {
  const { cue, args, index } = main;
  if (cue.act === 'stay' && cue.part === 'verb') return isInTown(nodes, index + 1);
  if (cue.act === 'keep' && cue.part === 'verb') return isKeptTo(nodes, main);
  if (cue.act === 'buy' && cue.part === 'verb' && cue.kind === 'interest') return isRatedAt(nodes, main);
  if (cue.act !== 'leave' || cue.part !== 'verb') return false;
  if (cue.exchanged !== undefined) return args.every(({ item }) => item.kind === 'name');
  if (!isWord(nodes[index + 1], 'preposition', 'for')) return false;
  return isTournament(isWord(nodes[index + 2], 'determiner') ? nodes[index + 3] : nodes[index + 2]);
}

/** "injuries have kept | Reuter | to six starts" */
function isKeptTo(nodes: readonly Node[], { args }: Event['main']): boolean {
  const [object] = args;
  return object?.slot === 'object' && isWord(nodes[nodes.indexOf(object.item) + 1], 'preposition', 'to');
}

/** "rate | him | at £20m": what they say that he is worth. */
function isRatedAt(nodes: readonly Node[], { args }: Event['main']): boolean {
  const [object] = args;
  if (object?.slot !== 'object') return false;
  const at = nodes.indexOf(object.item) + 1;
  return isWord(nodes[at], 'preposition', 'at') && nodes[at + 1]?.kind === 'amount';
}

/** "would stay | in London | should he leave": whichever club that may be at. */
function isInTown(nodes: readonly Node[], at: number): boolean {
  if (!isWord(nodes[at], 'preposition', 'in') || !isName(nodes[at + 1], NAMES.city | NAMES.nation))
    return false;
  return isWord(nodes[at + 2], 'condition') || isWord(nodes[at + 2], 'negation', 'instead');
}

/** "the Asian Cup": what countries play for has the code of no country. */
function isTournament(item: Node | undefined): boolean {
  if (item === undefined || item.kind !== 'name') return false;
  for (const { kind, country } of item.names)
    if (kind === 'competition' && country !== undefined && COUNTRIES.test(country)) return true;
  return false;
}

/** "ASIA", "WORLD"; but "GB-ENG", "FR" */
const COUNTRIES = /^[A-Z]{3,}$/;

/** "told his | suitors | that", "warned off suitors": which clubs want him is not said, unless in words that equal or list them. */
export function isSomeSuitors(nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.notion !== 'suitors' || hasSlot(main.args, 'including') || hasSlot(main.args, 'from'))
    return false;
  for (let i = main.index - 1; i > 0 && i >= main.index - NEAR; i--) {
    if (isWord(nodes[i], 'be') || isWord(nodes[i], 'preposition', 'among'))
      return nodes[i - 1]!.kind !== 'club' && !isWord(nodes[i - 1], 'be');
    if (nodes[i]!.kind === 'cue' || isWord(nodes[i], 'verb')) break;
  }
  return true;
}

/** Nodes in front of a noun within which a verb makes a club what it names. */
const NEAR = 5;

/** "want to stop | Everton | from winning the title": what they are kept from stands behind, and is no move. */
export function isHindered(nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.kind !== 'bid' || main.cue.act !== 'join' || main.args.length !== 1) return false;
  return isWord(nodes[nodes.indexOf(main.args[0]!.item) + 1], 'preposition', 'from');
}

/** "his careful | approach", "likes his new approach at Fulham": how somebody goes about things, and nobody who comes for him. */
export function isManner(nodes: readonly Node[], { main, elements, after }: Event): boolean {
  const { cue, args, index } = main;
  if (cue.kind !== 'talks' || cue.part !== 'noun') return false;
  if (args.length === 0 && isToThing(nodes, index + 1)) return true;
  if (elements.length > 1 || after.length > 0) return false;
  let his = false;
  for (const { slot, item } of args) {
    if (item.person !== null || (item.kind === 'club' && slot !== 'at')) return false;
    his ||= slot === 'possessor' && isWord(item, 'possessive', 'his');
  }
  return his;
}

/** "a new approach | to recruitment", "to the market"; but "an approach to the club", "to sign him" */
function isToThing(nodes: readonly Node[], at: number): boolean {
  if (!isWord(nodes[at], 'preposition', 'to') || nodes[at]!.from !== nodes[at - 1]!.to) return false;
  const next = isWord(nodes[at + 1], 'determiner') ? nodes[at + 2] : nodes[at + 1];
  if (next === undefined) return false;
  return (
    next.kind === 'mark' || (next.kind === 'word' && !isWord(next, 'pronoun') && next.from > nodes[at]!.to)
  );
}

/** "candidates for the left-back spot": those who may play there, and are there already. */
export function isRivalry(nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.notion !== 'shortlist' || !isWord(nodes[main.index + 1], 'preposition', 'for')) return false;
  const place = isWord(nodes[main.index + 2], 'determiner') ? nodes[main.index + 3] : nodes[main.index + 2];
  if (place?.kind === 'person')
    return place.how === 'described' && place.traits?.position != null && !endsAt(nodes, place);
  return isWord(place, 'position') && place!.kind === 'word';
}

/** Whether no word that is not known stands right behind a phrase ("the left back | spot"). */
function endsAt(nodes: readonly Node[], item: Node): boolean {
  const next = nodes[nodes.indexOf(item) + 1];
  return next === undefined || next.from === item.to;
}

/** "there is | interest in Reuter", "is not worried by | interest in Reuter": nobody says whose. */
export function isAnybodys(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (isNoClubsDoing(nodes, elements[0]!.group.from)) return true;
  const { cue, args, index } = main;
  if (cue.part !== 'noun' || cue.kind !== 'interest' || cue.act !== 'buy' || cue.governs !== 'want')
    return false;
  // "there is interest in | Fulham's Reuter": of those who are told of.
  if (args.some(({ item }) => item.kind === 'club' || item.traits?.club != null)) return false;
  let i = index - 1;
  // "by | Reuter interest"
  if (nodeAt(nodes, i)?.kind === 'person') i--;
  while (isWord(nodeAt(nodes, i), 'determiner')) i--;
  if (isWord(nodeAt(nodes, i), 'preposition', 'by')) return nodes[i + 1]!.from === nodes[i]!.to;
  while (isWord(nodeAt(nodes, i), 'be') || isWord(nodeAt(nodes, i), 'have')) i--;
  return isWord(nodeAt(nodes, i), 'common', 'there');
}

/** "no club | has got in touch", "no club has got in touch or | made an offer" */
function isNoClubsDoing(nodes: readonly Node[], from: number): boolean {
  for (let i = from - 1; i > 0 && i >= from - NEAR; i--) {
    const item = nodes[i]!;
    if (item.kind === 'club')
      return item.club?.resolved === null && isWord(item, 'side') && isWord(nodes[i - 1], 'negation', 'not');
    if (item.kind !== 'cue' && !isWord(item, 'and') && !isWord(item, 'have') && !isWord(item, 'be'))
      return false;
  }
  return false;
}

/** Tokens of what somebody becomes, as far as it is looked at. */
const RENOWN = 4;

/** "by | naming Reuter in his squad": whom a coach picks, and nobody's post. */
export function isPicked({ main }: Event, roles: Roles): boolean {
  if (main.cue.notion !== 'post' || main.cue.part !== 'verb' || main.group.be) return false;
  const picked = firstIn(main.args, 'object', 'person');
  return (
    picked?.how === 'named' &&
    !hasSlot(main.args, 'post') &&
    roles.persons.length > 0 &&
    roles.persons.every(({ from }) => from === 'subject')
  );
}

/** "can become an Everton | great", "was named Everton's | player of the year": what he is to the club that he is at. */
export function isRenown(page: Page, { main }: Event): boolean {
  if (main.cue.notion !== 'post' || main.cue.part !== 'verb') return false;
  const club = firstIn(main.args, 'object', 'club');
  return club !== undefined && page.marks.renown.test(page.slice(club.to, club.to + RENOWN));
}
