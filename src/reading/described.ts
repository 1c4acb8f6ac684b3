import { COMMA } from '../text/tokens.js';
import { beginsWithPronoun, onlyNamed, speaksOfOther } from './beside.js';
import { fitOf, isOtherLine } from './fit.js';
import { tellsMoveOf } from './interlude.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { mayPlay, type PersonEntry } from './people.js';
import { countBefore } from './places.js';
import type { Sentence } from './sentence.js';

/** Who of some persons is the likeliest to be meant by a description; null if none fits. */
export function describedPerson(
  persons: Iterable<PersonEntry>,
  sentence: Sentence,
  item: Node,
  topic: PersonEntry | null,
  /** Whether that is one paragraph with the sentence in front. */
  near: boolean,
  section: number,
  /** The sentence in front. */
  front: Sentence | undefined,
): PersonEntry | null {
  let found: PersonEntry | null = null;
  let bestScore = 0;
  const subject = subjectBefore(sentence, item);
  const other = speaksOfOther(sentence, item);
  const named = onlyNamed(sentence, item);
  const opens = named !== null && leadsClause(sentence, item);
  const passed = replacedBefore(sentence, item);
  const hinges = passed !== null && hingesOn(sentence, item);
  const heir = heirOf(persons, sentence, item);
  const told = toldAlong(sentence, item);
  const fronted = front === undefined ? null : frontedIn(front);
  const goesOn = front === undefined || !isFirst(sentence, item) ? null : subjectOf(front);
  const passing = front === undefined ? null : passingIn(front, sentence);
  const trailing = front === undefined ? NOWHERE : trailingFrom(front);
  const matched = front === undefined ? null : matchedIn(front);
  for (const person of persons) {
    if (person.evidence < 0.5 || person === heir) continue;
    const fit = fitOf(person, item);
    if (fit < 0) continue;
    const before = countBefore(person.at, item.from);
    if (before === 0 && fit < 2) continue;
    const distance = before === 0 ? 400 : item.from - person.at[before - 1]!;
    // The person whom the article is about is the likelier one.
    let score = ((1 + fit * 2) * (1 + 0.25 * Math.min(person.at.length, 10))) / (20 + distance);
    if (person.hero && (sentence.from > 0 || person.at.length > 1)) score *= other ? 1.3 : 1.7;
    // Under a heading of its own an item seldom speaks of somebody whom it does not name.
    if (before > 0 && person.at[before - 1]! < section) score *= 0.6;
    if (person === topic && person !== passing) score *= near ? 2.5 : 2.4;
    if (person === subject) score *= 0.2;
    else if (person === told) score *= 4;
    // "to replace Benti should | the striker | leave": who makes room.
    else if (hinges) score *= person === passed ? 4 : 0.5;
    // "an option to replace Benti but | the Fulham star": he who is to come, and not who goes.
    else if (person === passed) score *= 0.4;
    // "Fulham rate Reuter highly enough to bid for the defender": who has just been named.
    // "sought Reuter, agreeing terms with | the Fulham goalkeeper": of whom it had not been told whose he is.
    else if (person === named) score *= opens || (person.club === null && item.traits!.club !== null) ? 4 : 2;
    // "After selling Benti, Everton want Reuter. The defender ...": whom the main clause speaks of.
    if (fronted !== null && person === fronted && before > 0) score *= 0.4;
    // "Everton bid for Reuter as Benti's future is decided. The Dutchman ...": not who stands in what hangs on it.
    if (before > 0 && person.at[before - 1]! > trailing && person.at[before - 1]! < sentence.from)
      score *= 0.45;
    // "Everton need a partner for Benti. They want | the defender": not him.
    if (person === matched) score *= 0.4;
    // "Benti is out of contract. | The defender | ...": whom the sentence in front is about.
    if (person === goesOn && person !== passing) score *= 1.8;
    // "Reuter, the striker, will join Benti in leaving, | the midfielder | for Everton": less likely the striker.
    if (isOtherLine(person, item)) score *= 0.6;
    // Who only speaks is seldom whom the text is about.
    if (person.spoken === person.at.length) score *= person.hero ? 0.8 : 0.3;
    // Of whom nothing is said but the name, a description hardly speaks.
    if (sentence.from === 0 && person.at.length === 1 && isBare(person)) score *= 0.7;
    if (score > bestScore) {
      bestScore = score;
      found = person;
    }
  }
  return found;
}

/** "close to signing Reuter after | the winger | had a medical", "and | the winger | is": the subject of a clause of its own. */
function leadsClause({ nodes }: Sentence, item: Node): boolean {
  const at = nodes.indexOf(item);
  const before = nodeAt(nodes, at - 1);
  if (!isWord(before, 'subordinate') || before!.to !== item.from || item.possessive) return false;
  const next = nodes[at + 1];
  return (
    next !== undefined &&
    next.from === item.to &&
    (isAuxiliary(next) || (next.kind === 'cue' && next.form !== 'none' && next.form !== 'base'))
  );
}

/** "preferred to replace | Benti, but the Fulham star": whose place another is to take, of two in front. */
function replacedBefore({ nodes }: Sentence, item: Node): PersonEntry | null {
  let others = 0;
  let found: PersonEntry | null = null;
  for (let i = 0; nodes[i] !== item && i < nodes.length; i++) {
    const { kind, how, person } = nodes[i]!;
    if (kind !== 'person' || how !== 'named' || person === null) continue;
    if (nodeAt(nodes, i - 1)?.cue?.office === 'heir') found = person;
    else others++;
  }
  return others > 0 ? found : null;
}

/** "if | the Italian", "should | the striker": who the condition is about. */
function hingesOn({ nodes }: Sentence, item: Node): boolean {
  const before = nodeAt(nodes, nodes.indexOf(item) - 1);
  return isWord(before, 'condition') || isWord(before, 'modal', 'would');
}

/** "He will be the successor to | the captain": who comes after him is spoken of last, and somebody else. */
function heirOf(persons: Iterable<PersonEntry>, { nodes }: Sentence, item: Node): PersonEntry | null {
  if (nodeAt(nodes, nodes.indexOf(item) - 1)?.cue?.office !== 'heir') return null;
  if (!nodes.some((other) => other.from < item.from && isWord(other, 'pronoun', 'he'))) return null;
  let last: PersonEntry | null = null;
  let at = -1;
  for (const person of persons) {
    const before = countBefore(person.at, item.from);
    if (before === 0 || person.at[before - 1]! <= at) continue;
    at = person.at[before - 1]!;
    last = person;
  }
  return last;
}

/** Of whom nothing is said but the name. */
function isBare({ age, club, position, nations, former }: PersonEntry): boolean {
  return age === null && club === null && position === null && nations.length === 0 && former.length === 0;
}

/**
 * "Everton want Reuter. | Benti | is out for the season. Fulham want the defender too": whom a sentence only names in passing,
 * in front of one about a move; null if it tells a move of him, or if it is more than his name that the text says.
 */
function passingIn(front: Sentence, { nodes }: Sentence): PersonEntry | null {
  if (!nodes.some(({ cue }) => cue !== null && cue.act !== '')) return null;
  let found: PersonEntry | null = null;
  for (const { kind, person } of front.nodes) {
    if (kind !== 'person' || person === null || person === found || !mayPlay(person)) continue;
    if (found !== null) return null;
    found = person;
  }
  if (found === null || found.hero || found.at.length > 1 || !isBare(found)) return null;
  return tellsMoveOf(front.nodes, found) ? null : found;
}

function isSomebody({ kind, person }: Node): boolean {
  return kind === 'person' && person !== null;
}

/**
 * "After selling | Benti | to Fulham, Everton want Reuter": the only person of a clause in front, where another follows;
 * "He was promoted after | Benti | had left": the only one behind a pronoun that goes on about somebody else.
 */
function frontedIn({ nodes }: Sentence): PersonEntry | null {
  if (beginsWithPronoun(nodes)) {
    const others = nodes.filter(isSomebody);
    return others.length === 1 && others[0]!.how === 'named' ? others[0]!.person : null;
  }
  if (
    !isWord(nodes[0], 'subordinate', 'past') &&
    // "With thoughts turning to life after | Benti, | Reuter is one option."
    !isWord(nodes[0], 'preposition', 'with') &&
    !(isWord(nodes[0], 'have') && isWord(nodes[0], 'subordinate'))
  )
    return null;
  let first: PersonEntry | null = null;
  let main = false;
  for (const item of nodes) {
    if (item.kind === 'mark' && item.mark === COMMA) main = true;
    else if (item.kind === 'person' && item.person !== null) {
      if (item.person === first) continue;
      if (main) return first;
      if (first !== null) return null;
      first = item.person;
    }
  }
  return null;
}

/** Whether a sentence begins with a description. */
function isFirst({ nodes }: Sentence, item: Node): boolean {
  for (const other of nodes) {
    if (other === item) return true;
    if (other.kind === 'person' || other.kind === 'club' || other.kind === 'cue') return false;
  }
  return false;
}

/** "| Benti | is out of contract": the only person of a sentence, named before any club or verb. */
function subjectOf({ nodes, heading }: Sentence): PersonEntry | null {
  let found: PersonEntry | null = null;
  if (heading) return null;
  for (const item of nodes) {
    const { kind, person } = item;
    if (kind === 'person' && person !== null && person !== found) {
      if (found !== null || item.how !== 'named' || item.possessive) return null;
      found = person;
    } else if (found === null && (kind === 'club' || kind === 'cue' || isWord(item, 'pronoun'))) return null;
  }
  return found;
}

/** "a partner for | Benti", "competition for | Benti": beside whom somebody else is to play. */
function matchedIn({ nodes }: Sentence): PersonEntry | null {
  for (let i = 1; i < nodes.length; i++) {
    const { kind, how, person, from } = nodes[i]!;
    if (kind !== 'person' || how !== 'named') continue;
    const { cue, to } = nodes[i - 1]!;
    if (cue !== null && cue.governs === 'neutral' && to === from) return person;
  }
  return null;
}

/** Behind every token. */
const NOWHERE = 0x3fffffff;

/** Where a clause begins that hangs on the end of a sentence ("Everton bid for Reuter | as Benti's future is decided"). */
function trailingFrom({ nodes }: Sentence): number {
  let acts = false;
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.kind === 'cue') acts = true;
    if (acts && i > 1 && isWord(item, 'subordinate') && item.value !== 'with') return item.from;
  }
  return NOWHERE;
}

/** "| Benti | is certain that": whose words follow. */
function sayerOf(nodes: readonly Node[], that: number): PersonEntry | null {
  for (let i = that - 1; i >= 0 && i >= that - 4; i--) {
    const { kind, how, person, possessive } = nodes[i]!;
    if (kind === 'mark' || kind === 'club') return null;
    if (kind === 'person')
      return how === 'named' && !possessive && !isWord(nodeAt(nodes, i - 1), 'preposition') ? person : null;
  }
  return null;
}

/** The subject of a clause in whose object a description stands: somebody else is meant by it. */
function subjectBefore(sentence: Sentence, item: Node): PersonEntry | null {
  const at = sentence.nodes.indexOf(item);
  const before = nodeAt(sentence.nodes, at - 1);
  // "Benti is certain that | the Irishman would have fitted": who says it, of another.
  if (before !== undefined && isWord(before, 'relative') && before.to - before.from === 1)
    return sayerOf(sentence.nodes, at - 1);
  if (before === undefined || !(isWord(before, 'preposition') || before.kind === 'cue')) return null;
  let first: Node | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const other = sentence.nodes[i]!;
    if (other.kind === 'mark' || isWord(other, 'subordinate') || isWord(other, 'but')) break;
    // "Benti may go if Everton want | the winger", "Reuter stays amid reports that Everton like | the winger"
    if (isWord(other, 'condition') || isWord(other, 'relative')) break;
    // "Reuter could go, with Everton interested in the Dutchman"
    if (isWord(other, 'preposition', 'with') && sentence.nodes[i + 1]!.kind === 'club') break;
    // "Reuter is liked | and they want a deal for the Dutchman"
    if (actsAnew(sentence.nodes, i)) return null;
    // "an option for Fulham to buy | the winger": whose infinitive it is.
    if (i === at - 3 && other.kind === 'club' && isWord(nodeAt(sentence.nodes, i - 1), 'preposition', 'for'))
      return null;
    if ((other.kind === 'person' || other.kind === 'club') && !other.possessive) first = other;
  }
  return first?.kind === 'person' ? first.person : null;
}

/** "| Reuter | is free and Everton want the Dutchman": of whom the first of two clauses is, where it names nobody else. */
function toldAlong({ nodes }: Sentence, item: Node): PersonEntry | null {
  const [first] = nodes;
  if (first?.kind !== 'person' || first.how !== 'named' || first.possessive) return null;
  const at = nodes.indexOf(item);
  let anew = false;
  for (let i = 1; i < at; i++) {
    const other = nodes[i]!;
    if (other.kind === 'person' && other.person !== first.person) return null;
    anew ||= actsAnew(nodes, i);
  }
  return anew ? first.person : null;
}

/** "is out of contract and | Everton | want", "and | they | want": who does something in a clause of its own. */
function actsAnew(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const they = isWord(item, 'pronoun', 'they');
  if (!they && ((item.kind !== 'club' && item.kind !== 'side') || item.possessive)) return false;
  const and = isWord(nodeAt(nodes, at - 1), 'determiner') ? at - 2 : at - 1;
  if (!isWord(nodeAt(nodes, and), 'and')) return false;
  if (they) return true;
  const next = nodes[at + 1];
  if (!isAuxiliary(next!) && next?.cue?.part !== 'verb') return false;
  for (let i = 0; i < and; i++) if (isAuxiliary(nodes[i]!) || nodes[i]!.cue?.part === 'verb') return true;
  return false;
}
