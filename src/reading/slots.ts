import type { Arg, Element, Event } from './element.js';
import { groupStart } from './group.js';
import { hasAnywhere, hasSlot } from './having.js';
import { isKind, isWord, type Node, nodeAt } from './node.js';
import { isPostPhrase } from './nominal.js';
import { runsClub } from './officer.js';
import { mayPlay, type PersonEntry } from './people.js';

/** Persons whose own career can be meant. */
export function isActor(person: PersonEntry): boolean {
  return person.role !== 'agent' && person.role !== 'pundit';
}

/** What leads to what is talked about. */
const TOPICS = ['over', 'about', 'regarding'] as const;

/** "has held talks with | the Everton boss", "has spoken to | the Everton president": a player treats with the club of those who run it. */
export function treatsWithClub(
  { cue, args }: Element,
  { slot, item }: Arg,
  person: PersonEntry,
  subjects: readonly Node[],
): boolean {
  if (!runsClub(person.role)) return false;
  // "has agreed terms with | the Everton president"
  const agrees = cue.governs === 'agree' && slot === 'with';
  if (!agrees && (cue.governs !== 'talk' || (slot !== 'with' && slot !== 'object'))) return false;
  // "have held talks with the Fulham chairman Benti over a move for Reuter": so do clubs, where it is about another.
  if (person.role === 'staff' && TOPICS.some((topic) => hasSlot(args, topic))) return true;
  if (subjects.length === 0 || (item.traits?.club?.resolved ?? person.club) === null) return false;
  return subjects.every((subject) => subject.person === null || mayPlay(subject.person));
}

/** "the departure of Reuter | for Everton", "his exit for Everton": where he goes; but "an exit for Reuter". */
export function goesFor({ cue, args }: Element, { slot, item }: Arg): boolean {
  return (
    slot === 'for' &&
    cue.act === 'leave' &&
    cue.part === 'noun' &&
    item.kind === 'club' &&
    (hasSlot(args, 'of', 'person') || hasSlot(args, 'possessor'))
  );
}

/** The role of a preposition that a cue says nothing of. */
export function slotOf(
  act: string,
  slot: string,
  { cue, args }: Element,
  personKnown: boolean,
): 'person' | 'buyer' | 'seller' | 'none' {
  // "watch Reuter at Fulham": where he is.
  if (slot === 'at' && act === 'buy' && cue.governs === 'want' && personKnown) return 'seller';
  // "to buy Reuter out of his contract | at Fulham": where he has it.
  if (slot === 'at' && act === 'buy' && cue.part === 'verb' && hasSlot(args, 'object', 'person'))
    return 'seller';
  // "an approach for Reuter | at Fulham"
  if (slot === 'at' && cue.kind === 'talks' && cue.part === 'noun' && hasSlot(args, 'for', 'person'))
    return 'seller';
  // "a hard task for Fulham to keep Reuter"
  if (slot === 'for' && act === 'keep' && cue.act === '') return 'seller';
  // "has been given permission by Fulham to speak to Everton": who lets him has him.
  if (slot === 'by' && cue.governs === 'allow') return 'seller';
  return defaultSlot(act, slot);
}

function defaultSlot(act: string, slot: string): 'person' | 'buyer' | 'seller' | 'none' {
  switch (slot) {
    case 'from':
      return 'seller';
    case 'by':
      return act === 'sell' || act === 'keep' || act === 'leave' ? 'seller' : 'buyer';
    case 'to':
    case 'including':
      return act === 'stay' || act === 'keep' ? 'none' : 'buyer';
    case 'for':
      return act === 'buy' || act === 'link' ? 'person' : 'none';
    case 'about':
    case 'over':
    case 'regarding':
      return act === 'buy' ? 'person' : 'none';
    case 'of':
    case 'in':
      return act === 'buy' && slot === 'of' ? 'person' : 'none';
    case 'at':
      return act === 'stay' || act === 'leave'
        ? 'seller'
        : act === 'buy' || act === 'join'
          ? 'buyer'
          : 'none';
    case 'with':
      return act === 'link' ? 'buyer' : 'none';
    default:
      return 'none';
  }
}

/** Whether a club in the object gets the person or loses him. */
export function roleOfObject(
  act: string,
  element: Element,
  inMain: boolean,
  personActs: boolean,
  clubActs: boolean,
  lets: boolean,
): 'buyer' | 'seller' | 'none' {
  const { cue } = element;
  if (cue.act === 'leave') return 'seller';
  // "Reuter heading to Fulham in exchange"
  if (act === 'swap') return cue.act !== 'join' ? 'none' : lets ? 'seller' : 'buyer';
  // "want to convince Fulham to agree to a deal"
  if (act === 'buy' && !inMain && clubActs && cue.notion === 'want') return 'seller';
  // "has asked Fulham to let him join"
  if (act === 'join' && !inMain && cue.act === '') return 'seller';
  // "have spoken to Fulham about Reuter joining"
  if (act === 'join' && !inMain && cue.governs === 'talk' && clubActs) return 'seller';
  if (act === 'join' || act === 'link') return 'buyer';
  if (act === 'leave' || act === 'stay' || act === 'keep' || act === 'sell') return 'seller';
  if (act !== 'buy') return 'none';
  // "Reuter's preferred destination is Everton"
  if (inMain && cue.part === 'noun' && hasSlot(element.args, 'possessor', 'person')) return 'buyer';
  // "has spoken to Everton about Reuter"
  if (inMain) return cue.governs === 'talk' && !clubActs ? 'buyer' : 'seller';
  // "has tipped Everton to sign Reuter": who is to do it.
  if (cue.notion === 'want' || cue.notion === 'expectation' || cue.act === 'join') return 'buyer';
  return cue.notion === 'talks' && personActs ? 'buyer' : 'seller';
}

export function isPassive(nodes: readonly Node[], event: Event): boolean {
  const { main } = event;
  if (main.cue.part !== 'verb') return false;
  const form = main.node.form;
  const participle =
    form === 'ed' || form === 'participle' || (main.node.form === 'base' && main.group.be && !main.group.to);
  if (!participle) return false;
  if (main.group.be) return true;
  // "with Reuter | wanted by Everton"
  if (
    isKind(nodeAt(nodes, main.index - 1), 'person') &&
    isWord(nodeAt(nodes, groupStart(nodes, main.index - 1) - 1), 'preposition', 'with')
  )
    return true;
  if (isDoneTo(nodes, event) || getsPost(nodes, event) || isGotFrom(nodes, event)) return true;
  // "Reuter wanted by Everton", "Reuter offered to Everton"
  const offered =
    main.cue.notion === 'offered' ||
    // "Reuter loaned to Everton"
    (main.cue.kind === 'done' && main.cue.explicit === true);
  return (
    !main.group.have &&
    (hasSlot(main.args, 'by') || (offered && hasSlot(main.args, 'to', 'club'))) &&
    !hasSlot(main.args, 'object')
  );
}

/** "will join the Italian league": elsewhere; but "will join Reuter and Benti in the Italian league", whose league it is too. */
export function goesAbroad({ elements, main }: Event): boolean {
  if (main.cue.office === 'charge' || !hasAnywhere(elements, 'league')) return false;
  return main.cue.act !== 'join' || !hasSlot(main.args, 'object', 'person');
}

/** "Reuter appointed | Everton manager", "Reuter appointed as | Everton manager" */
function getsPost(nodes: readonly Node[], { main: { cue, group, node, index, args } }: Event): boolean {
  if (cue.act !== 'buy' || cue.kind !== 'done' || group.have || group.to) return false;
  const before = nodeAt(nodes, index - 1);
  if (!isKind(before, 'person') || before!.to !== node.from || before!.possessive) return false;
  if (args.some(({ slot, item }) => (slot === 'object' || slot === 'post') && isPostPhrase(item)))
    return true;
  // "Everton: Reuter appointed | head coach"
  const next = nodes[index + 1];
  return isWord(isWord(next, 'subordinate', 'as') ? nodes[index + 2] : next, 'role', 'manager');
}

/** "Reuter sold to Everton", "Benti sacked after defeat": a headline leaves out "is". */
function isDoneTo(nodes: readonly Node[], { main, elements }: Event): boolean {
  const { cue, group, node, index, args } = main;
  if (cue.act !== 'sell' || elements.length > 1 || group.have || group.to || hasSlot(args, 'object'))
    return false;
  const before = nodeAt(nodes, index - 1);
  if (!isKind(before, 'person') || before!.to !== node.from || before!.possessive) return false;
  const next = nodes[index + 1];
  if (next === undefined || isKind(next, 'mark')) return true;
  return (
    next.from === node.to &&
    (isWord(next, 'preposition') || isWord(next, 'subordinate') || isWord(next, 'loan'))
  );
}

/** "Reuter, signed last summer | from Fulham,": who is got from a club, where nobody else stands as its object. */
function isGotFrom(nodes: readonly Node[], { main: { cue, group, index, args }, elements }: Event): boolean {
  if (cue.act !== 'buy' || cue.kind !== 'done' || elements.length > 1 || group.from < index) return false;
  if (!hasSlot(args, 'from', 'club') || hasSlot(args, 'object') || hasSlot(args, 'in')) return false;
  const before = nodeAt(nodes, index - 1);
  const person = isKind(before, 'mark') ? nodeAt(nodes, index - 2) : before;
  return isKind(person, 'person') && !person!.possessive && nodes[index]!.from - person!.to <= 1;
}

/** "prepared to give Reuter a new contract": the noun of what he gets. */
function isRenewal({ cue }: Element): boolean {
  return cue.act === 'stay' && cue.part === 'noun';
}

/** "desperate for him to stay", "set to make Reuter their main target", "could be joined at Everton by Reuter". */
export function namesPerson(
  { main }: Event,
  element: Element,
  { slot, item }: Arg,
  passive: boolean,
): boolean {
  if (element === main) {
    // "have signed a new goalkeeper in | Reuter": who he is.
    if (slot === 'in')
      return (
        item.how === 'named' &&
        main.cue.act === 'buy' &&
        main.cue.kind === 'done' &&
        main.cue.part === 'verb' &&
        !passive
      );
    return slot === 'by' && passive && main.cue.act === 'join';
  }
  return (
    element.cue.act === '' &&
    (slot === 'for' || (slot === 'to' && (main.cue.notion === 'shortlist' || isRenewal(main))))
  );
}

/** Somebody in the object of "leave", but no post that is left. */
export function isPersonLeft({ slot, item }: Arg): boolean {
  return slot === 'object' && item.kind === 'person' && !isPostPhrase(item);
}
