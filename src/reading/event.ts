import { CLOSE, COMMA, DASH, OPEN } from '../text/tokens.js';
import { isClub, isNation, isPronoun } from './discourse.js';
import { isWord, type Node } from './node.js';
import type { Cue, Governor } from './rule.js';

/** What stands at a cue: the node and how it is attached. */
export interface Arg {
  /** `object`, `possessor`, or the preposition before it. */
  readonly slot: string;
  readonly item: Node;
}

/** One cue of an event with what hangs on it. */
export interface Element {
  readonly node: Node;
  readonly cue: Cue;
  readonly index: number;
  readonly args: Arg[];
  readonly amounts: Node[];
  readonly group: VerbGroup;
}

/** The small words in front of a cue. */
export interface VerbGroup {
  modal: '' | 'could' | 'may' | 'might' | 'would' | 'will';
  negated: boolean;
  be: boolean;
  have: boolean;
  /** "being sold": a participle that stands for a clause. */
  being: boolean;
  /** An infinitive ("to sign"). */
  to: boolean;
  hedged: boolean;
  /** First node of the group. */
  from: number;
}

/** A chain of cues that speak of one act: "are close to | completing | the signing of". */
export interface Event {
  readonly elements: Element[];
  /** The cue that fixes the roles. */
  main: Element;
  /** Governors that follow ("the move | collapsed"). */
  readonly after: Element[];
  /** Last node that belongs to it. */
  to: number;
}

const FARTHEST = 8;

/** Finds the events of a sentence. */
export function eventsOf(nodes: readonly Node[]): Event[] {
  const events: Event[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < nodes.length; i++) {
    if (nodes[i]!.kind !== 'cue' || taken.has(i)) continue;
    const first = elementAt(nodes, i);
    if (first === null) continue;
    const event = follow(nodes, first);
    for (const element of event.elements) taken.add(element.index);
    for (const element of event.after) taken.add(element.index);
    if (event.elements.some((element) => element.cue.act !== undefined)) events.push(event);
  }
  return events;
}

/** The cue at a node as verb or noun, whichever the context asks for; null where it is only a word. */
function elementAt(nodes: readonly Node[], index: number): Element | null {
  const item = nodes[index]!;
  const sense = item.sense;
  if (item.kind !== 'cue' || sense === null) return null;
  const group = verbGroup(nodes, index);
  if (isWord(item, 'subordinate') && !(group.be && sense.cue !== null)) return null;
  let cue = sense.cue ?? sense.noun;
  if (sense.cue !== null && sense.noun !== null && nounContext(nodes, index)) cue = sense.noun;
  else if (
    sense.noun === null &&
    sense.cue?.part === 'verb' &&
    (item.form === 'base' || item.form === 'third') &&
    afterDeterminer(nodes, index)
  )
    return null;
  if (cue === null) return null;
  const element: Element = { node: item, cue, index, args: [], amounts: [], group };
  if (cue.part === 'noun') {
    takePossessor(nodes, element);
    if (deniedBefore(nodes, index)) group.negated = true;
  }
  return element;
}

/** "is not on Everton's radar": the negation stands before the preposition that the noun hangs on. */
function deniedBefore(nodes: readonly Node[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'negation')) return isWord(nodes[i - 1], 'be') || isWord(nodes[i + 1], 'preposition');
    const passable = isWord(item, 'preposition', 'on') || isWord(item, 'preposition', 'in') || isWord(item, 'preposition', 'among') || isWord(item, 'determiner') || isWord(item, 'possessive') || (item.kind === 'club' && item.possessive);
    if (!passable) return false;
  }
  return false;
}

/** "Everton's interest", "his move", "an Everton target": whose the noun is. */
function takePossessor(nodes: readonly Node[], element: Element): void {
  let i = element.index - 1;
  for (let k = i; k >= 0 && k > i - 2 && element.node.from - nodes[k]!.to <= 3; k--) {
    if (nodes[k]!.kind === 'amount') element.amounts.push(nodes[k]!);
  }
  while (
    i >= 0 &&
    element.node.from - nodes[i]!.to <= 4 &&
    (nodes[i]!.kind === 'amount' ||
      isWord(nodes[i], 'former', 'current') ||
      isWord(nodes[i], 'loan') ||
      isWord(nodes[i], 'permanent'))
  )
    i--;
  const before = nodes[i];
  if (before === undefined || element.node.from - before.to > 4) return;
  if (isWord(before, 'possessive')) {
    element.args.push({ slot: 'possessor', item: before });
    return;
  }
  if (!isNominal(before)) return;
  const close = element.node.from - before.to <= (before.possessive ? 4 : 0);
  if (before.possessive ? close : close && before.kind === 'club' && element.index - 1 === i) {
    const start = before.possessive ? i : i;
    element.args.push({ slot: 'possessor', item: nodes[start]! });
  }
}

function afterDeterminer(nodes: readonly Node[], index: number): boolean {
  const before = nodes[index - 1];
  return (
    before !== undefined &&
    nodes[index]!.from - before.to <= 1 &&
    (isWord(before, 'determiner', 'a') ||
      (isWord(before, 'determiner', 'the') && before.to - before.from === 1))
  );
}

function nounContext(nodes: readonly Node[], index: number): boolean {
  const item = nodes[index]!;
  const before = nodes[index - 1];
  if (before === undefined) {
    const next = nodes[index + 1];
    return isWord(next, 'preposition') && !isClub(next);
  }
  if (item.from - before.to > 2)
    return (
      item.form === 'base' &&
      !isWord(before, 'preposition', 'to') &&
      !isWord(before, 'modal') &&
      before.kind !== 'club'
    );
  if (isWord(before, 'preposition', 'to')) return false;
  return (
    isWord(before, 'determiner') ||
    isWord(before, 'possessive') ||
    (isWord(before, 'negation') &&
      !isWord(before, 'do') &&
      item.form === 'base' &&
      before.to - before.from === 1 &&
      isWord(nodes[index + 1], 'preposition')) ||
    before.kind === 'amount' ||
    before.possessive ||
    (isWord(before, 'preposition') && item.form !== 'ing') ||
    (item.form !== 'ing' &&
      (isWord(before, 'loan') || isWord(before, 'permanent') || isWord(before, 'former', 'current'))) ||
    (item.form === 'ing' && isWord(nodes[index + 1], 'preposition', 'of')) ||
    (before.kind === 'cue' && item.form !== 'ing' && item.form !== 'ed')
  );
}

function verbGroup(nodes: readonly Node[], index: number): VerbGroup {
  const group: VerbGroup = {
    modal: '',
    negated: false,
    be: false,
    being: false,
    have: false,
    to: false,
    hedged: false,
    from: index,
  };
  if (nodes[index - 1]?.leads === true && nodes[index]!.from === nodes[index - 1]!.to) group.to = true;
  for (let i = index - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (nodes[i + 1]!.from - item.to > 3) break;
    if (item.kind !== 'word') {
      // "is | reportedly believed to be | keen": a hedge that is a cue of its own.
      break;
    }
    if (isWord(item, 'modal')) {
      if (group.modal === '') group.modal = item.value as VerbGroup['modal'];
    } else if (isWord(item, 'negation')) group.negated = true;
    else if (isWord(item, 'be')) {
      group.be = true;
      if (isWord(item, 'be', 'being')) group.being = true;
    } else if (isWord(item, 'have')) group.have = true;
    else if (isWord(item, 'preposition', 'to')) group.to = true;
    else if (isWord(item, 'hedge')) group.hedged = true;
    else if (!isWord(item, 'do') && !isWord(item, 'determiner')) break;
    if (isContractedNegation(item)) group.negated = true;
    group.from = i;
  }
  return group;
}

function isContractedNegation(item: Node): boolean {
  return item.sense?.also?.class === 'negation';
}

/** Follows the sentence to the right of a cue: what hangs on it, and the cues that it governs. */
function follow(nodes: readonly Node[], first: Element): Event {
  const event: Event = { elements: [first], main: first, after: [], to: first.index };
  let current = first;
  let slot = slotBehind(first);
  let possessor: Node | null = null;
  const nominal = first.cue.part === 'noun';
  let negated = false;
  let i = first.index + 1;
  while (i < nodes.length) {
    const item = nodes[i]!;
    const before = nodes[i - 1]!;
    if (item.from - before.to > FARTHEST) break;
    if (isFiller(item)) {
      if (isNominal(item)) {
        const end = groupEnd(nodes, i);
        const last = nodes[end]!;
        if (last.possessive && nodes[end + 1] !== undefined) {
          possessor = last;
          i = end + 1;
          continue;
        }
        if (slot === '') break;
        if (
          slot === 'object' &&
          current.cue.part === 'noun' &&
          last.from - current.node.to > 4 &&
          nodes[i]!.from - current.node.to > 1
        )
          break;
        if (
          slot === 'object' &&
          finiteAfter(nodes, end) &&
          current.cue.part !== 'noun' &&
          !takesClause(current)
        )
          break;
        for (let k = i; k <= end; k++) if (isNominal(nodes[k]!)) current.args.push({ slot, item: nodes[k]! });
        event.to = end;
        slot = '';
        i = end + 1;
        continue;
      }
    }
    if (
      item.kind === 'name' &&
      (slot === 'to' || slot === 'object' || slot === 'in') &&
      item.names.some((name) => name.kind === 'competition')
    ) {
      current.args.push({ slot: 'league', item });
      event.to = i;
      slot = '';
      i++;
      continue;
    }
    if (item.kind === 'amount') {
      current.amounts.push(item);
      event.to = i;
      i++;
      continue;
    }
    if (item.kind === 'cue') {
      if (isWord(item, 'preposition') || isWord(item, 'condition')) {
        // handled below as a closed word
      } else {
        const next = elementAt(nodes, i);
        if (next === null) {
          if (isWord(item, 'subordinate')) break;
          i++;
          continue;
        }
        if (negated) next.group.negated = true;
        const link = linkBetween(nodes, current, next, slot, possessor !== null);
        if (link === 'stop') break;
        if (link === 'skip') {
          slot = '';
          i++;
          continue;
        }
        if (link === 'after') {
          event.after.push(next);
          event.to = i;
          // "had a bid rejected | for Reuter": what hangs on the noun may stand behind its outcome.
          if (!isWord(nodes[i + 1], 'preposition')) break;
          slot = '';
          i++;
          continue;
        }
        if (possessor !== null) {
          if (!next.args.some((arg) => arg.item === possessor))
            next.args.push({ slot: 'possessor', item: possessor });
          possessor = null;
        }
        event.elements.push(next);
        current = next;
        slot = slotBehind(next);
        negated = false;
        event.to = i;
        i++;
        continue;
      }
    }
    if (item.kind === 'mark' || isWord(item, 'and')) {
      const member = nextMember(nodes, i, current);
      if (member > 0) {
        slot = listSlot(current);
        i = member;
        continue;
      }
    }
    if (
      item.kind === 'mark' &&
      item.mark === COMMA &&
      isWord(nodes[i + 1], 'and') &&
      current.args.length === 0 &&
      slot !== 'object'
    ) {
      // "competition from three rivals, as well as Everton"
      i += 2;
      continue;
    }
    if (item.kind === 'mark') {
      const next = afterMark(nodes, i);
      if (next === 0) break;
      i = next;
      continue;
    }
    if (isWord(item, 'condition')) break;
    const post = isPost(nodes, i);
    if (post > 0) {
      current.args.push({ slot: 'post', item: nodes[post]! });
      event.to = post;
      slot = '';
      i = post + 1;
      continue;
    }
    if (isWord(item, 'preposition')) {
      if (
        item.value === 'to' &&
        nodes[i + 1]?.kind === 'cue' &&
        nodes[i + 1]!.form === 'base' &&
        !nounAfterTo(nodes, i + 1)
      ) {
        i++;
        continue;
      }
      if (item.value === 'beside') {
        let end = i + 1;
        while (end < nodes.length && isWord(nodes[end], 'determiner')) end++;
        if (end < nodes.length && isNominal(nodes[end]!)) {
          i = groupEnd(nodes, end) + 1;
          slot = '';
          continue;
        }
        break;
      }
      if (
        item.value === 'with' &&
        current.cue.slots?.with === undefined &&
        current.cue.act !== 'link' &&
        current.args.length > 0
      )
        break;
      slot = item.value;
      i++;
      continue;
    }
    if (isWord(item, 'negation')) {
      negated = true;
      i++;
      continue;
    }
    if (isWord(item, 'relative')) {
      if (isThat(item) && takesClause(current) && current.args.length === 0) {
        slot = 'object';
        i++;
        continue;
      }
      break;
    }
    if (isWord(item, 'subordinate') || isWord(item, 'but')) break;
    if (isWord(item, 'and')) {
      // "talks with Everton and Fulham": the list was taken with its first member; anything else is a new clause.
      break;
    }
    if (nominal && (isWord(item, 'be') || isWord(item, 'have') || isWord(item, 'modal'))) {
      const outcome = outcomeAfter(nodes, i + 1);
      if (outcome !== null) {
        event.after.push(outcome);
        event.to = outcome.index;
        if (!isWord(nodes[outcome.index + 1], 'preposition')) break;
        slot = '';
        i = outcome.index + 1;
        continue;
      }
    }
    if (isWord(item, 'be') || isWord(item, 'have') || isWord(item, 'modal') || isWord(item, 'do')) {
      if (isWord(before, 'preposition', 'to') && item.value === 'be') {
        i++;
        continue;
      }
      if (current.cue.part !== 'noun' && !takesClause(current)) break;
      i++;
      continue;
    }
    i++;
  }
  settleMain(event);
  return event;
}

/** "as Everton manager", "to be the Everton coach": the post that somebody gets; 0 if none stands here. */
function isPost(nodes: readonly Node[], at: number): number {
  const item = nodes[at]!;
  if (!isWord(item, 'subordinate') || item.to - item.from !== 1) return 0;
  const next = nodes[at + 1];
  return next !== undefined && isPostPhrase(next) ? at + 1 : 0;
}

/** A manager's phrase without a name, with a club: a post rather than a person. */
export function isPostPhrase(item: Node): boolean {
  const role = item.traits?.role;
  if (item.kind === 'person' && item.how === 'described' && item.indefinite && item.traits!.club !== null) return true;
  return (
    item.kind === 'person' &&
    item.how === 'described' &&
    (role === 'manager' || role === 'staff') &&
    (item.traits!.club !== null || item.traits!.nations.length > 0)
  );
}

/** "bring to | Anfield": the preposition belongs to the phrase. Joining takes its club as an object all the same. */
function slotBehind(element: Element): string {
  if (element.cue.part !== 'verb' && element.node.tail !== 'from') return 'object';
  if (element.node.tail === 'from' && element.cue.act !== 'leave') return 'from';
  return element.node.leads && element.cue.act !== 'join' ? 'to' : 'object';
}

function isThat(item: Node): boolean {
  return item.to - item.from === 1;
}

function isFiller(item: Node): boolean {
  return (
    item.kind === 'person' ||
    item.kind === 'club' ||
    item.kind === 'name' ||
    isPronoun(item) ||
    isWord(item, 'pronoun', 'they')
  );
}

/** Whether a node can fill a role. */
export function isNominal(item: Node): boolean {
  if (item.kind === 'person') return item.person !== null || isPostPhrase(item);
  if (item.kind === 'club') return isClub(item);
  return isPronoun(item) || isWord(item, 'pronoun', 'they') || isNation(item);
}

function sameSort(a: Node, b: Node): boolean {
  return a.kind === b.kind || ((a.kind === 'club' || isNation(a)) && (b.kind === 'club' || isNation(b)));
}

/** Last node of the list that begins at `at`: "A, B and C", "A as well as B". */
export function groupEnd(nodes: readonly Node[], at: number): number {
  let end = at;
  let i = at;
  while (i + 1 < nodes.length) {
    let next = i + 1;
    let joined = false;
    if (
      nodes[next]!.kind === 'mark' &&
      nodes[next]!.mark === COMMA &&
      nodes[next]!.from - nodes[i]!.to <= 1
    ) {
      next++;
      joined = true;
    }
    while (
      isWord(nodes[next], 'and') ||
      isWord(nodes[next], 'determiner') ||
      (joined && isWord(nodes[next], 'preposition', 'including'))
    ) {
      joined ||= isWord(nodes[next], 'and');
      next++;
    }
    const item = nodes[next];
    if (item === undefined || !isNominal(item) || !sameSort(nodes[i]!, item)) break;
    if (!joined && item.from - nodes[i]!.to > 1) break;
    if (item.from - nodes[i]!.to > 7) break;
    if (nodes[i]!.possessive) break;
    // A comma alone makes a list only if the list goes on or ends with "and".
    end = next;
    i = next;
    if (item.possessive) break;
  }
  return end;
}

/** Whether a finite verb follows the noun phrase that ends at `at`, so that it is that verb's subject. */
function finiteAfter(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next === undefined || next.from - nodes[at]!.to > 2) return false;
  if (isWord(next, 'modal') || isWord(next, 'be') || isWord(next, 'have')) return true;
  return next.kind === 'cue' && (next.form === 'third' || next.form === 'past') && next.sense?.noun === null;
}

/** Cues after which a whole clause may follow ("want him to join", "confirm that he will leave"). */
function takesClause(element: Element): boolean {
  return element.cue.governs !== undefined;
}

function nounAfterTo(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  return item.sense?.noun != null && item.sense.cue === null;
}

type Link = 'chain' | 'after' | 'skip' | 'stop';

/** How the next cue goes with the one before it. */
/** Cues that say what became of the noun in front of them. */
const OUTCOMES: ReadonlySet<Governor | undefined> = new Set([
  'agree',
  'reject',
  'stop',
  'fail',
  'complete',
  'close',
]);

/** "A move to Everton | has collapsed", "hopes of signing him | are slim": the outcome behind a noun's event. */
function outcomeAfter(nodes: readonly Node[], at: number): Element | null {
  for (let i = at; i < nodes.length && i < at + 4; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || item.kind === 'person' || item.kind === 'club') return null;
    if (item.kind !== 'cue') continue;
    const element = elementAt(nodes, i);
    return element !== null && OUTCOMES.has(element.cue.governs) && element.cue.part !== 'noun'
      ? element
      : null;
  }
  return null;
}

function linkBetween(
  nodes: readonly Node[],
  current: Element,
  next: Element,
  slot: string,
  possessed: boolean,
): Link {
  const { cue } = next;
  const { form } = next.node;
  const first = current.cue;
  const governs = first.governs !== undefined;
  const noun = first.part === 'noun';
  const held = current.args.filter((arg) => arg.slot !== 'possessor');
  const person = held.some((arg) => arg.item.kind === 'person' || isPronoun(arg.item));
  if (cue.part === 'noun') {
    if (
      !noun &&
      first.kind === 'done' &&
      first.act !== undefined &&
      first.governs !== 'rival' &&
      held.length > 0 &&
      !possessed
    ) {
      return cue.act === 'stay' || cue.act === 'swap' ? 'chain' : 'skip';
    }
    // "the capture of Reuter on a three-year deal": a contract adds nothing to a signing.
    if (cue.rule.endsWith('agreed.nominal') && person && !possessed) return 'skip';
    if (slot !== '' || possessed) return 'chain';
    if (noun && held.length > 0) return cue.act === 'swap' ? 'chain' : 'stop';
    const bound =
      cue.act === 'stay' || cue.kind === 'bid' || cue.act === 'swap' || cue.governs !== undefined || governs;
    return bound || held.length === 0 ? 'chain' : 'stop';
  }
  // "hijack West Ham's bid to sign": what a possessive stands before is a noun, whatever its form.
  if (possessed && form === 'base') return 'chain';
  if (cue.rule.endsWith('loaned') && first.kind === 'done') return 'stop';
  if (cue.part === 'adjective') {
    if (noun && (next.group.be || next.group.have)) return 'after';
    if (next.group.to || first.governs === 'rival' || (governs && held.length === 0)) return 'chain';
    return governs && person && next.group.be ? 'chain' : 'stop';
  }
  if (form === 'base' && next.group.to) {
    if (first.act === undefined || governs || noun || first.act === 'link') return 'chain';
    // "has left Fulham to join Everton" is one move; "signed him to replace" is another matter.
    return first.act === 'leave' && cue.act === 'join' ? 'chain' : 'stop';
  }
  if (form === 'base' && next.group.modal !== '') {
    if (governs && held.length > 0) return 'chain';
    return noun ? 'after' : 'stop';
  }
  if (form === 'ing') {
    if (first.act === 'join' && cue.act === 'buy') return 'chain';
    return governs || noun || first.act === 'link' ? 'chain' : 'stop';
  }
  if (noun) return OUTCOMES.has(cue.governs) ? 'after' : 'stop';
  if (form === 'base' && held.length === 0 && governs && nodes[next.index - 1] === current.node)
    return 'chain';
  if (governs && person && (next.group.have || next.group.be)) return 'chain';
  const participle = form === 'ed' || form === 'participle';
  return governs && held.length === 0 && participle && (cue.governs === 'reject' || cue.governs === 'agree')
    ? 'after'
    : 'stop';
}

/**
 * The next member of a list of persons that a clause or a club has interrupted:
 * "A, 26, from Celta and B from Spurs", "A, who is on loan, and B". 0 if none follows.
 */
function nextMember(nodes: readonly Node[], at: number, current: Element): number {
  if (!current.args.some((arg) => arg.item.kind === 'person')) return 0;
  let i = at;
  if (nodes[i]!.kind === 'mark') {
    if (nodes[i]!.mark !== COMMA) return 0;
    i++;
    if (isWord(nodes[i], 'relative')) {
      while (i < nodes.length && !(nodes[i]!.kind === 'mark' && nodes[i]!.mark === COMMA)) i++;
      i++;
    }
  }
  while (isWord(nodes[i], 'and') || isWord(nodes[i], 'determiner')) i++;
  const item = nodes[i];
  if (item === undefined || item.kind !== 'person' || item.person === null || item.how !== 'named') return 0;
  if (item.from - nodes[i - 1]!.to > 2) return 0;
  const end = groupEnd(nodes, i);
  if (finiteAfter(nodes, end) || nodes[end]!.possessive) return 0;
  const next = nodes[end + 1];
  if (
    next?.kind === 'cue' &&
    next.from - nodes[end]!.to <= 1 &&
    next.sense?.noun === null &&
    next.form !== 'ing'
  )
    return 0;
  return i;
}

/** The slot in which the persons of a cue stand. */
function listSlot(element: Element): string {
  for (const arg of element.args) if (arg.item.kind === 'person') return arg.slot;
  return 'object';
}

/** The node to go on with after a punctuation mark; 0 if the clause ends here. */
function afterMark(nodes: readonly Node[], at: number): number {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (next === undefined) return 0;
  if (item.mark === OPEN) {
    for (let i = at + 1; i < nodes.length && i < at + 12; i++)
      if (nodes[i]!.kind === 'mark' && nodes[i]!.mark === CLOSE) return i + 1;
    return 0;
  }
  if (item.mark === CLOSE) return at + 1;
  if (item.mark === DASH) {
    // An aside between dashes.
    for (let i = at + 1; i < nodes.length && i < at + 14; i++) {
      if (nodes[i]!.kind === 'mark' && nodes[i]!.mark === DASH) return i + 1;
    }
    return 0;
  }
  if (item.mark !== COMMA) return 0;
  // ", rising to £18m," and the like.
  for (let i = at + 1, money = false; i < nodes.length && i < at + 6; i++) {
    if (nodes[i]!.kind === 'amount') money = true;
    else if (nodes[i]!.kind === 'mark') {
      if (money && nodes[i]!.mark === COMMA) return i + 1;
      break;
    } else if (nodes[i]!.kind !== 'word') break;
  }
  if (
    isWord(next, 'preposition') &&
    (next.value === 'from' || next.value === 'to' || next.value === 'for' || next.value === 'including')
  )
    return at + 1;
  if (isWord(next, 'relative') || isWord(next, 'have') || isWord(next, 'subordinate')) {
    // A parenthetical clause: go on behind its closing comma if a verb follows there.
    for (let i = at + 2; i < nodes.length; i++) {
      const mark = nodes[i]!;
      if (mark.kind !== 'mark' || mark.mark !== COMMA) continue;
      const verb = nodes[i + 1];
      if (isWord(verb, 'preposition', 'to') && nodes[i + 2]?.kind === 'cue') return 0;
      if (
        verb !== undefined &&
        (isWord(verb, 'be') ||
          isWord(verb, 'have') ||
          isWord(verb, 'modal') ||
          isWord(verb, 'preposition', 'from') ||
          isWord(verb, 'preposition', 'to'))
      )
        return i + 1;
    }
  }
  return 0;
}

/** The last cue with an act of its own gives the roles; a contract beats the verb that offers it. */
function settleMain(event: Event): void {
  for (let i = 0; i < event.elements.length; i++) {
    const element = event.elements[i]!;
    const { priced } = element.cue;
    if (priced === undefined || element.amounts.length === 0) continue;
    if (element.args.some((arg) => arg.slot === 'object') || !element.args.some((arg) => arg.slot === 'for'))
      continue;
    event.elements[i] = {
      ...element,
      cue: { ...priced, phrases: element.cue.phrases, example: element.cue.example },
    };
  }
  event.main = event.elements[0]!;
  for (const element of event.elements) if (element.cue.act !== undefined) event.main = element;
}

/** Governors in front of the main cue, outermost first, with those behind it last. */
export function governorsOf(
  event: Event,
): readonly { readonly governor: Governor; readonly element: Element; readonly behind: boolean }[] {
  const out = [];
  for (const element of event.elements) {
    if (element === event.main) break;
    if (element.cue.governs !== undefined)
      out.push({ governor: element.cue.governs, element, behind: false });
  }
  for (const element of event.after)
    if (element.cue.governs !== undefined) out.push({ governor: element.cue.governs, element, behind: true });
  return out;
}
