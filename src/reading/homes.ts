import type { Tokens } from '../text/tokens.js';
import { isComma } from './context.js';
import { isClub } from './discourse.js';
import type { Marks } from './marks.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { mayPlay, type PersonEntry } from './people.js';
import { pronounPerson } from './referents.js';
import type { Sentence } from './sentence.js';

/** "his contract with Fulham", "after her Fulham exit": what binds somebody to a club tells where he is or was last. */
export function bindHomes(tokens: Tokens, marks: Marks, sentences: readonly Sentence[]): void {
  for (let s = 0; s < sentences.length; s++) {
    const { nodes } = sentences[s]!;
    for (let i = 0; i < nodes.length; i++) {
      const item = nodes[i]!;
      if (isWord(item, 'common', 'bound')) bindSubject(sentences, s, i);
      if (item.kind === 'club') {
        const boss = nodeAt(nodes, i - 1);
        if (boss?.possessive === true && boss.kind === 'person') leads(nodes, i, boss);
        if (i > 0) serves(marks, sentences, s, i);
        namesOwn(tokens, marks, sentences, s, i);
        continue;
      }
      if (item.kind === 'person') bindMate(tokens, marks, sentences, s, item);
      const noun = item.sense?.noun;
      if (noun == null || (noun.renewed === undefined && noun.act !== 'leave')) continue;
      if (!marks.bond.test(tokens.slice(item.from, item.to))) continue;
      const modified = isClub(nodeAt(nodes, i - 1)) && nodes[i - 1]!.to === item.from;
      const club = modified ? nodes[i - 1]! : clubBehind(nodes, i);
      if (club === null) continue;
      const person = ownerOf(sentences, s, modified ? i - 2 : i - 1, modified);
      if (person !== null && mayPlay(person)) person.club ??= club.club!.resolved;
    }
  }
}

/** "Fulham's Reuter and | his team-mate Benti": at his club. */
function bindMate(
  tokens: Tokens,
  marks: Marks,
  sentences: readonly Sentence[],
  index: number,
  item: Node,
): void {
  const { person, how } = item;
  if (person === null || how !== 'named' || person.club !== null || !mayPlay(person)) return;
  if (!marks.mate.test(tokens.slice(item.from, item.to))) return;
  const mate = pronounPerson(sentences, index, item);
  if (mate !== null && mate !== person && mayPlay(mate)) person.club = mate.club;
}

/** "Reuter is under contract at Fulham", "He remains contracted to Fulham" */
function bindSubject(sentences: readonly Sentence[], index: number, at: number): void {
  const { nodes } = sentences[index]!;
  const club = nodes[at + 1];
  if (!isClub(club) || club!.from - nodes[at]!.to > 1 || !isWord(nodeAt(nodes, at - 1), 'be')) return;
  const subject = nodeAt(nodes, at - 2);
  if (subject === undefined) return;
  const person = isWord(subject, 'pronoun', 'he')
    ? pronounPerson(sentences, index, subject)
    : subject.kind === 'person'
      ? subject.person
      : null;
  if (person !== null && mayPlay(person)) person.club ??= club!.club!.resolved;
}

/** "Reuter has been with | the club | since 2012", "He has scored twice for | the Rome-based side": his own. */
function serves(marks: Marks, sentences: readonly Sentence[], index: number, at: number): void {
  const { nodes } = sentences[index]!;
  const { club, how } = nodes[at]!;
  const led = nodes[at - 1]!;
  if (how !== 'described' || club === null || club.names.length > 0 || !marks.definite.test(club.written))
    return;
  if (
    !isWord(led, 'preposition', 'with') &&
    !isWord(led, 'preposition', 'at') &&
    !isWord(led, 'preposition', 'for')
  )
    return;
  const subject = nodes[0]!;
  if (
    !isWord(nodes[1], 'have') ||
    nodes.slice(1, at).some(({ kind }) => kind === 'club' || kind === 'person' || kind === 'cue')
  )
    return;
  const person = isWord(subject, 'pronoun', 'he')
    ? pronounPerson(sentences, index, subject)
    : subject.how === 'named'
      ? subject.person
      : null;
  if (person?.club != null && mayPlay(person)) club.resolved = person.club;
}

/** "Reuter's | club, | Fulham,", "| His current club Fulham | are": where he is. */
function namesOwn(
  tokens: Tokens,
  marks: Marks,
  sentences: readonly Sentence[],
  index: number,
  at: number,
): void {
  const { nodes } = sentences[index]!;
  const item = nodes[at]!;
  const named = item.how === 'described' && isComma(nodes[at + 1]) ? nodes[at + 2] : item;
  if (!isClub(named) || named!.club!.names.length === 0) return;
  const owner = nodeAt(nodes, at - 1);
  let person: PersonEntry | null = null;
  if (owner?.kind === 'person' && owner.possessive && owner.to === item.from) {
    if (named !== item && item.club?.names.length === 0) person = owner.person;
  } else if (marks.ownClub.test(tokens.slice(item.from, Math.min(item.to, item.from + 3))))
    person = pronounPerson(sentences, index, item);
  if (person !== null && mayPlay(person)) person.club ??= named!.club!.resolved;
}

/** "Owen Stadler's | Everton | are": whose team it is. */
function leads(nodes: readonly Node[], at: number, { person, how, to }: Node): void {
  const club = nodes[at]!;
  const next = nodes[at + 1];
  if (person === null || how !== 'named' || club.from - to > 1 || club.possessive || next?.from !== club.to)
    return;
  if (!isAuxiliary(next)) return;
  if (person.role !== null || person.position !== null || person.age !== null) return;
  if (club.club?.resolved == null || (person.club !== null && person.club !== club.club.resolved)) return;
  person.role = 'manager';
  person.club = club.club.resolved;
}

/** "contract at Fulham", "departure from Fulham" */
function clubBehind(nodes: readonly Node[], at: number): Node | null {
  const joint = nodes[at + 1];
  if (nodes[at]!.tail !== '' && isClub(joint) && joint!.from === nodes[at]!.to)
    return BINDING.has(nodes[at]!.tail) ? joint! : null;
  const club = nodes[at + 2];
  if (joint === undefined || joint.from !== nodes[at]!.to || !isClub(club) || club!.from - joint.to > 1)
    return null;
  return BINDING.has(joint.value) && isWord(joint, 'preposition') ? club! : null;
}

const BINDING: ReadonlySet<string> = new Set(['at', 'with', 'from']);

function ownerOf(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  modified: boolean,
): PersonEntry | null {
  const { nodes } = sentences[index]!;
  const owner = nodes[at];
  if (owner === undefined) return null;
  if (isWord(owner, 'possessive', 'his')) return pronounPerson(sentences, index, owner);
  if (owner.kind === 'person' && owner.possessive) return owner.person;
  // "after Fulham exit": of the one of whom the sentence speaks.
  if (!modified || !isWord(owner, 'subordinate')) return null;
  for (let i = at - 1; i >= 0; i--) if (nodes[i]!.kind === 'person') return nodes[i]!.person;
  return null;
}
