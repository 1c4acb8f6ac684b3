import { COMMA, type Tokens } from '../text/tokens.js';
import { beginsWithPronoun, onlyNamed, ownClub, speaksOfOther } from './beside.js';
import { COACH_FROM, fitOf, isElderly } from './fit.js';
import { labelEnd, labelled } from './label.js';
import type { Marks } from './marks.js';
import type { Mentions } from './mentions.js';
import { isWord, type Node, nodeAt, type Traits } from './node.js';
import { mayPlay, type People, type PersonEntry } from './people.js';
import { countBefore, note } from './places.js';
import type { Sentence } from './sentence.js';

/** Persons among whom a description chooses; no article has so many, live blogs of a season may. */
const MOST = 400;

function remember(recent: Set<PersonEntry>, person: PersonEntry): void {
  recent.delete(person);
  recent.add(person);
  if (recent.size <= MOST) return;
  for (const oldest of recent) {
    recent.delete(oldest);
    return;
  }
}

/** Finds who is meant by "the 28-year-old", "the Fulham defender", "their captain". */
export function describePersons(
  tokens: Tokens,
  marks: Marks,
  people: People,
  sentences: readonly Sentence[],
  mentions: Mentions,
  /** Posts that somebody is said to have, to get or to leave. */
  offices: ReadonlySet<Node>,
): void {
  /** In an article of very many persons, those spoken of last. */
  const recent = people.all.length > MOST ? new Set<PersonEntry>() : null;
  const hero = heroOf(people, sentences);
  if (hero !== null) hero.hero = true;
  /** Where the item under the last heading begins. */
  let section = 0;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (sentence.heading) section = sentence.from;
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const item = sentence.nodes[mentions.at[m]!]!;
      if (recent !== null && item.person !== null) remember(recent, item.person);
      if (item.kind !== 'person' || item.how !== 'described') continue;
      const words = tokens.slice(item.from, item.to);
      if (marks.plural.test(words) || marks.counted.test(words)) continue;
      if (marks.indefinite.test(words)) {
        if (isOneWho(sentence, item)) item.person = onlyOf(sentences, s - 1, false);
        continue;
      }
      if (isDefined(sentence, item) || namesTargets(sentence, item)) continue;
      if (item.own && item.traits!.club === null) item.traits!.club = ownClub(sentence, item);
      if (item.traits!.club !== null && offices.has(item)) continue;
      item.person =
        labelled(sentence.nodes, item) ??
        headedPerson(sentences, s, item) ??
        describedPerson(
          recent ?? people.all,
          sentence,
          item,
          isFirstPerson(sentence, item) ? onlyOf(sentences, s - 1, isElderly(item)) : null,
          s > 0 && sentences[s - 1]!.paragraph === sentence.paragraph,
          section,
          s > 0 ? sentences[s - 1] : undefined,
        );
      if (item.person !== null) note(item.person.at, item.from);
      const { person, traits } = item;
      if (person !== null && traits !== null) {
        if (person.role === null && traits.role === 'manager' && isManagers(sentence.nodes, person, traits))
          person.role = 'manager';
        person.age ??= traits.age;
        person.position ??= traits.position;
        if (traits.club?.resolved != null && !traits.signing && !isPostToBe(sentence, item))
          person.club ??= traits.club.resolved;
        for (const nation of traits.nations)
          if (!person.nations.includes(nation)) person.nations.push(nation);
      }
    }
  }
}

/** "Solberg: Italian named head coach", "the former Fulham manager": what he is, if nothing tells that he plays. */
function isManagers(nodes: readonly Node[], { position, age }: PersonEntry, { former }: Traits): boolean {
  if (labelEnd(nodes) > 0) return true;
  return former.length > 0 && position === null && (age === null || age >= COACH_FROM);
}

/** "a setback for a | player who looks set to leave": he of whom the text speaks, where nobody else is spoken of. */
function isOneWho({ nodes }: Sentence, item: Node): boolean {
  const at = nodes.indexOf(item);
  const next = nodes[at + 1];
  const { traits } = item;
  if (traits === null || (traits.role !== null && traits.role !== 'player')) return false;
  if (traits.position !== null || traits.age !== null || traits.nations.length > 0) return false;
  if (traits.club !== null || traits.former.length > 0 || !isWord(next, 'relative') || next!.from !== item.to)
    return false;
  const before = nodeAt(nodes, at - 1);
  if (
    !isWord(before, 'preposition') ||
    (nodeAt(nodes, at - 2)?.kind === 'cue' && nodes[at - 2]!.to === before!.from)
  )
    return false;
  for (const other of nodes) if (other !== item && other.kind === 'person') return false;
  return true;
}

/** "the player who scored most": the clause behind says which one, and it may be anybody. */
function isDefined(sentence: Sentence, item: Node): boolean {
  const { traits } = item;
  if (traits === null || traits.age !== null || traits.club !== null || traits.nations.length > 0)
    return false;
  if (traits.former.length > 0 || (traits.role !== 'player' && traits.role !== null)) return false;
  const next = sentence.nodes[sentence.nodes.indexOf(item) + 1];
  return isWord(next, 'relative') && next!.from === item.to;
}

/** "Everton close on Danish striker": whom the sentence under a heading names first, if he may be it. */
function headedPerson(sentences: readonly Sentence[], index: number, item: Node): PersonEntry | null {
  const under = sentences[index + 1];
  if (!sentences[index]!.heading || under === undefined || item.traits!.role !== 'player') return null;
  const { club, nations, position } = item.traits!;
  if (club === null && nations.length === 0 && position === null) return null;
  for (const { kind, how, person } of under.nodes)
    if (kind === 'person' && how === 'named' && person !== null && mayPlay(person))
      return fitOf(person, item) > 0 ? person : null;
  return null;
}

/** "their | striker | targets": of what kind those are, and nobody. */
function namesTargets({ nodes }: Sentence, item: Node): boolean {
  const next = nodes[nodes.indexOf(item) + 1];
  return next?.sense?.noun?.notion === 'shortlist' && next.from === item.to;
}

/** The person whom an article is about: of those that it begins with the one named most. */
function heroOf(people: People, sentences: readonly Sentence[]): PersonEntry | null {
  const opening = sentences[Math.min(OPENING, sentences.length) - 1]?.to ?? 0;
  let hero: PersonEntry | null = null;
  for (const person of people.all) {
    if (person.evidence < 1 || person.at.length === 0 || person.at[0]! >= opening) continue;
    if (hero === null || weightOf(person) > weightOf(hero)) hero = person;
  }
  return hero;
}

/** Articles name managers and chairmen often and are yet about a player; so they do whoever speaks in them. */
function weightOf(person: PersonEntry): number {
  return mayPlay(person) ? person.at.length - person.spoken / 2 : person.at.length / 2;
}

/** Sentences that an article begins with: its title and the first of its text. */
const OPENING = 2;

/** Whether nobody is spoken of in front of a description in its sentence. */
function isFirstPerson({ nodes }: Sentence, item: Node): boolean {
  for (const other of nodes) {
    if (other === item) return true;
    if (other.kind === 'person' && (other.person === null || other.person.evidence >= 0.5)) return false;
  }
  return false;
}

/** The only player of the last sentence that speaks of any: a description in the next is likely his. */
function onlyOf(sentences: readonly Sentence[], index: number, elderly: boolean): PersonEntry | null {
  for (let s = index; s >= 0 && s > index - 2; s--) {
    let only: PersonEntry | null = null;
    for (const { kind, person, possessive } of sentences[s]!.nodes) {
      if (kind !== 'person' || person === null || person === only) continue;
      if (person.evidence < 0.5 && !isHeaded(sentences[s]!, person)) continue;
      // "is no part of Benti's plans"
      if (possessive && only !== null) continue;
      if (person.role !== null && person.role !== 'player' && !(elderly && person.role === 'manager'))
        continue;
      if (only !== null) return null;
      only = person;
    }
    if (only !== null) return only;
  }
  return null;
}

/** "Reuter heading to Everton": a surname at the head of a heading that tells of a club, or that comes again. */
function isHeaded({ heading, nodes }: Sentence, person: PersonEntry): boolean {
  if (!heading || nodes[0]!.person !== person) return false;
  return person.at.length > 1 || nodes.some(({ kind }) => kind === 'club');
}

function describedPerson(
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
  const fronted = front === undefined ? null : frontedIn(front);
  for (const person of persons) {
    if (person.evidence < 0.5) continue;
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
    if (person === topic) score *= near ? 2.5 : 2.4;
    if (person === subject) score *= 0.2;
    // "Fulham rate Reuter highly enough to bid for the defender": who has just been named.
    else if (person === named) score *= 1.3;
    // "After selling Benti, Everton want Reuter. The defender ...": whom the main clause speaks of.
    if (fronted !== null && person === fronted && before > 0) score *= 0.4;
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

function isBare({ age, club, position, nations, former }: PersonEntry): boolean {
  return age === null && club === null && position === null && nations.length === 0 && former.length === 0;
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

/** "appoint Reuter as their manager": not where he is. */
function isPostToBe({ nodes }: Sentence, item: Node): boolean {
  if (item.traits?.role !== 'manager' && item.traits?.role !== 'staff') return false;
  const before = nodeAt(nodes, nodes.indexOf(item) - 1);
  // "expected to be appointed | Everton manager"
  const given = before?.kind === 'cue' && before.to === item.from && before.cue?.kind === 'done';
  return given || isWord(before, 'subordinate', 'as');
}

/** The subject of a clause in whose object a description stands: somebody else is meant by it. */
function subjectBefore(sentence: Sentence, item: Node): PersonEntry | null {
  const at = sentence.nodes.indexOf(item);
  const before = nodeAt(sentence.nodes, at - 1);
  if (before === undefined || !(isWord(before, 'preposition') || before.kind === 'cue')) return null;
  let first: Node | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const other = sentence.nodes[i]!;
    if (other.kind === 'mark' || isWord(other, 'subordinate') || isWord(other, 'but')) break;
    // "Reuter is liked | and they want a deal for the Dutchman"
    if (isWord(other, 'pronoun', 'they') && isWord(nodeAt(sentence.nodes, i - 1), 'and')) return null;
    if ((other.kind === 'person' || other.kind === 'club') && !other.possessive) first = other;
  }
  return first?.kind === 'person' ? first.person : null;
}
