import { HYPHEN, type Tokens } from '../text/tokens.js';
import { ownClub } from './beside.js';
import { describedPerson } from './described.js';
import { COACH_FROM, fitOf, isElderly } from './fit.js';
import { labelEnd, labelled } from './label.js';
import type { Marks } from './marks.js';
import type { Mentions } from './mentions.js';
import { namedBy } from './name-heading.js';
import { isWord, type Node, nodeAt, type Traits } from './node.js';
import { mayPlay, type People, type PersonEntry } from './people.js';
import { note } from './places.js';
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
      if (isDefined(sentence, item) || namesTargets(sentence, item) || goesOn(tokens, marks, sentence, item))
        continue;
      if (item.own && item.traits!.club === null && !isQuarry(sentence, item))
        item.traits!.club = ownClub(sentence, item);
      if (item.traits!.club !== null && offices.has(item)) continue;
      if (item.traits!.club !== null && isWhatHeBecomes(sentence, item)) {
        item.indefinite = true;
        continue;
      }
      item.person =
        labelled(sentence.nodes, item) ??
        headedPerson(sentences, s, item) ??
        personAbove(sentences, s, item) ??
        describedPerson(
          recent ?? people.all,
          sentence,
          item,
          isFirstPerson(sentence, item) ? onlyOf(sentences, s - 1, isElderly(item)) : null,
          s > 0 && sentences[s - 1]!.paragraph === sentence.paragraph,
          section,
          s > 0 ? sentences[s - 1] : undefined,
        );
      if (item.person !== null && s > 0 && isUnknown(sentence, item, s)) item.person = null;
      if (item.person !== null) note(item.person.at, item.from);
      const { person, traits } = item;
      if (person !== null && traits !== null) {
        if (person.role === null && traits.role === 'manager' && isManagers(sentence.nodes, person, traits))
          person.role = 'manager';
        person.age ??= traits.age;
        // "the former Fulham defender", of a manager: what he once was.
        if (mayPlay(person)) person.position ??= traits.position;
        if (traits.club?.resolved != null && !traits.signing && !isPostToBe(sentence, item))
          person.club ??= traits.club.resolved;
        for (const nation of traits.nations)
          if (!person.nations.includes(nation)) person.nations.push(nation);
      }
    }
  }
}

/**
 * "Everton to bid for | Fulham star": in a heading below the title, or without an article, he may be anybody of whom no
 * more is known.
 */
function isUnknown({ heading, nodes }: Sentence, item: Node, index: number): boolean {
  const { traits, person } = item;
  if (traits!.club?.resolved == null || person!.club !== null) return false;
  // What stands below a title leaves articles out as that does.
  if (!heading && (index === 1 || traits!.club.from !== item.from)) return false;
  return !nodes.some((other) => other.person === person && other.how === 'named');
}

/** "believe they have | their man", "have got their man": he whom they wanted, and no player of theirs. */
function isQuarry({ nodes }: Sentence, item: Node): boolean {
  const { position, role, age } = item.traits!;
  if (position !== null || role !== null || age !== null) return false;
  const before = nodeAt(nodes, nodes.indexOf(item) - 1);
  return isWord(before, 'have') || before?.cue?.act === 'buy';
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
  if (traits.club !== null || traits.former.length > 0 || next === undefined || next.from !== item.to)
    return false;
  // "a record fee for a player | signed from Genk"
  if (!isWord(next, 'relative') && !(next.form === 'ed' && next.cue?.act === 'join')) return false;
  const before = nodeAt(nodes, at - 1);
  // "in no rush to sell | a player who has done well"
  const sold = before?.cue?.act === 'sell' && before.to === item.from;
  if (
    !sold &&
    (!isWord(before, 'preposition') ||
      (nodeAt(nodes, at - 2)?.kind === 'cue' && nodes[at - 2]!.to === before!.from))
  )
    return false;
  for (const other of nodes) if (other !== item && other.kind === 'person') return false;
  return true;
}

/** "their new Swiss|-backed owners", "Everton's striker | hunt", "their striker | berth": no person, but what tells of another word. */
function goesOn(tokens: Tokens, marks: Marks, { nodes }: Sentence, item: Node): boolean {
  if (item.to < tokens.count && tokens.is(item.to, HYPHEN)) return true;
  if (item.to < tokens.count && marks.berth.test(tokens.slice(item.to, item.to + 1))) return true;
  const next = nodes[nodes.indexOf(item) + 1];
  return next !== undefined && next.kind === 'cue' && next.from === item.to && next.sense?.cue == null;
}

/** "the player who scored most": the clause behind says which one, and it may be anybody. */
function isDefined(sentence: Sentence, item: Node): boolean {
  const { traits } = item;
  if (traits === null || traits.age !== null || traits.club !== null || traits.nations.length > 0)
    return false;
  if (traits.former.length > 0 || (traits.role !== 'player' && traits.role !== null)) return false;
  const at = sentence.nodes.indexOf(item);
  const next = sentence.nodes[at + 1];
  if (!isWord(next, 'relative') || next!.from !== item.to) return false;
  // "interest in the player | who Fulham signed from Genk": where he came from is told of him of whom the text speaks.
  const verb = sentence.nodes[at + 3];
  return !(
    sentence.nodes[at + 2]?.kind === 'club' &&
    verb?.form === 'ed' &&
    verb.tail === 'from' &&
    verb.cue?.act === 'join'
  );
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

/** "Alan Reuter", and below it "The winger has joined Fulham": who is spoken of first under a heading that is a name. */
function personAbove(sentences: readonly Sentence[], index: number, item: Node): PersonEntry | null {
  const above = index > 0 ? sentences[index - 1]! : undefined;
  if (above === undefined || above.paragraph === sentences[index]!.paragraph) return null;
  if (item.traits!.role !== 'player' || item.traits!.club !== null) return null;
  if (sentences[index]!.nodes.find(({ kind }) => kind === 'person') !== item) return null;
  const named = namedBy(above.nodes)?.person ?? null;
  return named !== null && mayPlay(named) && fitOf(named, item) >= 0 ? named : null;
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
    // "Benti has said | the striker | may stay": a manager speaks of somebody else.
    if (
      other.kind === 'person' &&
      (other.person === null || (other.person.evidence >= 0.5 && mayPlay(other.person)))
    )
      return false;
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

/** What stands between a verb and a post. */
function isOfPost(word: Node): boolean {
  return isWord(word, 'determiner') || isWord(word, 'permanent') || isWord(word, 'former', 'new');
}

/** "has been unveiled as | the new Everton player", but "named Everton captain", "as | Everton's player of the year". */
function isWhatHeBecomes({ nodes }: Sentence, item: Node): boolean {
  const at = nodes.indexOf(item);
  const before = nodeAt(nodes, at - 1);
  if (before?.cue?.office !== 'post' || before.to !== item.from || before.to - before.from === 1)
    return false;
  return !isWord(nodes[at + 1], 'preposition', 'of');
}

/** "appoint Reuter as their manager", "will become their third goalkeeper": not where he is. */
function isPostToBe({ nodes }: Sentence, item: Node): boolean {
  if (item.traits?.role !== 'manager' && item.traits?.role !== 'staff') {
    const verb = nodeAt(nodes, nodes.indexOf(item) - 1);
    return verb?.to === item.from && verb.cue?.act === 'join' && verb.form === 'base';
  }
  let at = nodes.indexOf(item) - 1;
  let { from } = item;
  // "becoming | the permanent | Everton manager"
  while (nodeAt(nodes, at)?.kind === 'word' && nodes[at]!.to === from && isOfPost(nodes[at]!))
    from = nodes[at--]!.from;
  const before = nodeAt(nodes, at);
  // "expected to be appointed | Everton manager"
  const given = before?.kind === 'cue' && before.to === from && before.cue?.kind === 'done';
  return given || isWord(before, 'subordinate', 'as');
}
