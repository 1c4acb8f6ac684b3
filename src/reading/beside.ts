import { COMMA } from '../text/signs.js';
import type { ClubEntry, ClubMention } from './club.js';
import { isName } from './name.js';
import { isAuxiliary, isKind, isWord, type Node, nodeAt, verbBehind } from './node.js';
import type { PersonEntry } from './people.js';
import { NAMES } from './sense.js';
import type { Sentence } from './sentence.js';

function tellsOfPost(nodes: readonly Node[]): boolean {
  return nodes.some(
    (item) =>
      (item.cue !== null && item.cue.office !== '') ||
      isWord(item, 'role', 'manager') ||
      (item.kind === 'person' && item.traits?.role === 'manager'),
  );
}

/** "succeeds Reuter, who was | sacked": what has become of somebody in a sentence that tells of a manager's post; else null. */
export function fateOf(nodes: readonly Node[], at: number): Node | null {
  let i = at + 1;
  if (isKind(nodes[i], 'mark')) i++;
  if (isWord(nodes[i], 'relative')) i++;
  if (isWord(nodes[i], 'have')) i++;
  if (!isWord(nodes[i], 'be')) return null;
  while (isWord(nodes[i], 'be')) i++;
  const fate = nodes[i];
  return fate?.kind === 'cue' && fate.from - nodes[at]!.to <= 5 && tellsOfPost(nodes) ? fate : null;
}

/** "under Reuter", "signed by Reuter" */
export function isLed(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || before.to !== nodes[at]!.from || nodes[at]!.value === 'modified') return false;
  if (isWord(before, 'preposition', 'under')) return true;
  const verb = nodeAt(nodes, at - 2);
  return (
    isWord(before, 'preposition', 'by') &&
    verb?.kind === 'cue' &&
    verb.to === before.from &&
    verb.cue?.part === 'verb' &&
    (verb.cue.act === 'buy' || verb.cue.act === 'join')
  );
}

/** "Reuter is keen on | signing | Benti": whoever wants to sign another decides whom a club signs. */
function wantsSomebody(nodes: readonly Node[], at: number): boolean {
  let i = at + 1;
  if (nodes[at]!.weak) return false;
  while (isWord(nodes[i], 'be') || isWord(nodes[i], 'have') || isWord(nodes[i], 'hedge')) i++;
  const wish = nodes[i];
  if (wish === undefined || wish.kind !== 'cue' || wish.cue?.governs !== 'want' || wish.cue.part === 'noun')
    return false;
  if (wish.from - nodes[at]!.to > 3) return false;
  // "interested in Reuter | after | signing Benti"
  if (i === at + 1 && isWord(wish, 'subordinate')) return false;
  if (isWord(nodes[i + 1], 'preposition', 'to')) i++;
  const verb = nodes[i + 1];
  const object = nodes[i + 2];
  if (verb?.kind !== 'cue' || verb.cue?.act !== 'buy' || verb.cue.kind !== 'done' || verb.cue.part !== 'verb')
    return false;
  if (object === undefined || object.from - verb.to > 1) return false;
  // "is keen to bring in | a striker"
  if (isWord(object, 'determiner', 'a') && isWord(nodes[i + 3], 'position')) return true;
  return (
    (object.kind === 'person' && (object.how === 'named' || object.indefinite)) ||
    isWord(object, 'pronoun', 'he')
  );
}

/** "Reuter snapped up Benti": a person who signs another, or wants to, is his manager. */
export function signsSomebody(nodes: readonly Node[], at: number): boolean {
  if (wantsSomebody(nodes, at)) return true;
  // "Reuter has snapped up Benti"
  const first = verbBehind(nodes, at);
  const verb = nodes[first];
  const object = nodes[first + 1];
  if (
    verb === undefined ||
    verb.kind !== 'cue' ||
    object?.kind !== 'person' ||
    object.person === null ||
    nodes[at]!.weak
  )
    return false;
  if (verb.form !== 'ed' && verb.form !== 'past' && verb.form !== 'third') return false;
  const { cue } = verb;
  if (cue?.part !== 'verb' || cue.act !== 'buy' || cue.kind !== 'done' || cue.governs !== '') return false;
  return verb.from - nodes[first - 1]!.to <= 1 && object.from - verb.to <= 1 && object.how === 'named';
}

/** "agent Reuter", "The agent of Benti, | Reuter, says": who is somebody's agent; the latter is told so. */
export function isAgent(nodes: readonly Node[], at: number): boolean {
  const { traits, value } = nodes[at]!;
  if (traits === null || traits.role === 'agent') return traits !== null;
  // "striker Reuter, the brother of Benti": who plays is nobody's agent.
  if (traits.position === null && isCalledAgent(nodes, at)) {
    traits.role = 'agent';
    return true;
  }
  // "Benti's agent, | Reuter, says"
  if (at > 1 && nodes[at - 1]!.mark === COMMA && isWord(nodes[at - 2], 'role', 'agent') && value === '') {
    traits.role = 'agent';
    return true;
  }
  if (at < 4 || nodes[at - 1]!.kind !== 'mark' || nodes[at - 2]!.kind !== 'person') return false;
  if (!isWord(nodes[at - 3], 'preposition', 'of') || value !== '') return false;
  const agent = nodes[at - 4]!;
  if (!isWord(agent, 'role', 'agent') && !(agent.how === 'described' && agent.traits?.role === 'agent'))
    return false;
  traits.role = 'agent';
  return true;
}

/** "Reuter, | the agent of | Benti" */
function isCalledAgent(nodes: readonly Node[], at: number): boolean {
  if (nodes[at + 1]?.mark !== COMMA) return false;
  const agent = isWord(nodes[at + 2], 'determiner') ? at + 3 : at + 2;
  if (!isWord(nodes[agent + 1], 'preposition', 'of')) return false;
  return isWord(nodes[agent], 'role', 'agent') || nodes[agent]?.traits?.role === 'agent';
}

/** "in Nordheim", "from Nordheim": an unknown single name that stands where places do. */
export function isPlaced(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || nodes[at]!.names.length > 0 || nodes[at]!.possessive) return false;
  const next = nodes[at + 1];
  // "of the Northern | Super League"
  if (next?.kind === 'name' && next.from === nodes[at]!.to && isName(next, NAMES.competition)) return true;
  // "to Reuter signing"
  if (next?.kind === 'cue' && next.from === nodes[at]!.to) return false;
  if (nodes[at]!.from !== before.to) return false;
  // "a switch to | Nordheim"
  if (before.kind === 'cue')
    return before.tail === 'to' && before.cue?.act === 'join' && before.cue.part === 'noun';
  if (isWord(before, 'preposition', 'in') && takesPersonIn(nodes, at - 2)) return false;
  return (
    isWord(before, 'preposition') &&
    PLACING.has(before.word?.class === 'preposition' ? before.word.value : (before.also?.value ?? ''))
  );
}

/** "| interest of Fulham in Reuter": a noun shortly in front that has a person behind "in". */
function takesPersonIn(nodes: readonly Node[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 4; i--)
    if (nodes[i]!.sense?.noun?.slots.get('in') === 'person') return true;
  return false;
}

/** "the son of | Alf Reuter": who is named only to tell whose kin another of his surname is. */
export function isBehindOf(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return isWord(before, 'preposition', 'of') && before!.to === nodes[at]!.from;
}

/** "with the | Metrostars": nobody is called so, but "the | Reuter | deal". */
export function isThe(nodes: readonly Node[], at: number): boolean {
  const { from, to } = nodes[at]!;
  const before = nodeAt(nodes, at - 1);
  const next = nodes[at + 1];
  if (!isWord(before, 'determiner', 'the') || before!.to !== from || before!.to - before!.from > 1)
    return false;
  // "It is understood that | Reuter"
  if (isWord(before, 'relative')) return false;
  // "the | Lantern | reports"
  if (next?.sense?.attribution != null) return false;
  return next === undefined || (next.from === to && next.kind !== 'cue' && next.kind !== 'club');
}

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'from', 'to']);

/** "He was promoted after Benti had left": who is named behind the pronoun is not whom the text goes on about. */
export function beginsWithPronoun(nodes: readonly Node[]): boolean {
  for (const item of nodes) {
    if (isWord(item, 'pronoun', 'he')) return true;
    if (item.kind === 'person' || item.kind === 'club' || item.kind === 'cue') return false;
  }
  return false;
}

/**
 * "Everton value their captain": the club spoken of in front of him. Of two the one whose clause it is: "Everton have told
 * Fulham that their captain stays".
 */
export function ownClub({ nodes }: Sentence, item: Node): ClubMention | null {
  let found: ClubMention | null = null;
  for (let i = nodes.indexOf(item) - 1; i >= 0; i--) {
    const { club, kind, traits } = nodes[i]!;
    if (kind === 'mark' && found !== null) break;
    // "his agents want a move for | their client"
    if (found === null && traits?.role === 'agent') return null;
    if (club?.resolved == null) continue;
    const before = nodeAt(nodes, i - 1);
    const held =
      before !== undefined &&
      (before.kind === 'cue' || isWord(before, 'preposition') || isWord(before, 'verb'));
    if (found === null || !held) found = club;
  }
  return found;
}

/** Nodes in front of the person of a phrase that a sentence begins with ("Along with Benti, "). */
const BESIDE = 2;

/** The only person whom a sentence has named in front of a description; null if it has named more, or none. */
export function onlyNamed({ nodes }: Sentence, item: Node): PersonEntry | null {
  let found: PersonEntry | null = null;
  for (let i = 0; i < nodes.length; i++) {
    const { kind, person, from } = nodes[i]!;
    if (from >= item.from) break;
    if (kind !== 'person' || person === null || person === found) continue;
    // "Praised by Benti, | the midfielder", "Along with Benti, Reuter": who only stands by.
    const before = nodeAt(nodes, i - 1);
    if (isWord(before, 'preposition', 'by')) continue;
    if (
      i < BESIDE &&
      (isWord(before, 'preposition') || (isWord(before, 'and') && before!.to - before!.from > 1))
    )
      continue;
    if (found !== null) return null;
    found = person;
  }
  return found;
}

/** Whether the sentence has named somebody else than the person whom the article is about. */
export function speaksOfOther(sentence: Sentence, item: Node): boolean {
  for (const { kind, how, person, from } of sentence.nodes) {
    if (from >= item.from) return false;
    if (kind === 'person' && how === 'named' && person !== null && !person.hero) return true;
  }
  return false;
}

/** "Fulham's Reuter and | their winger Benti": the club spoken of last. */
export function spokenBefore(nodes: readonly Node[], item: Node): ClubEntry | null {
  const at = nodes.indexOf(item);
  if (!isWord(nodeAt(nodes, at - 1), 'and')) return null;
  for (let i = at - 2; i >= 0; i--) {
    const { club, traits } = nodes[i]!;
    const named = club?.resolved ?? traits?.club?.resolved ?? null;
    if (named !== null) return named;
  }
  return null;
}

/** "Joel wants to leave, but | Reuter | wants | him | to stay": who wants it of somebody else. */
function wantsOf(nodes: readonly Node[], person: Node, pronoun: Node): boolean {
  const at = nodes.indexOf(pronoun);
  const verb = nodeAt(nodes, at - 1);
  if (verb?.kind !== 'cue' || verb.to !== pronoun.from || person.possessive) return false;
  if (!isWord(nodes[at + 1], 'preposition', 'to')) return false;
  let i = at - 2;
  while (isAuxiliary(nodeAt(nodes, i)) || isWord(nodeAt(nodes, i), 'hedge')) i--;
  return nodeAt(nodes, i) === person;
}

/** "Alan's | brother Reuter", "Reuter wants | him to stay": who is named is not whom the pronoun means. */
export function isOther(nodes: readonly Node[], named: Node, item: Node): boolean {
  if (!named.possessive) return wantsOf(nodes, named, item);
  const next = nodes[nodes.indexOf(named) + 1];
  const owned = next?.kind === 'person' && next.how === 'named' && next.person !== null;
  return owned && next.from - named.to <= 1 && !wantsOf(nodes, next, item);
}
