import { isCalledTarget, isNewlyTold, isSecond, isSetAside, opensClause, saidOf } from './antecedent.js';
import { beginsWithPronoun, isOther } from './beside.js';
import { clientBehind, isUnnamedAgent } from './client.js';
import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import { type Discourse, isClub, isPronoun } from './discourse.js';
import { isName } from './name.js';
import { nationClub } from './nation-club.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { finiteAfter } from './nominal.js';
import { runsClub } from './officer.js';
import type { PersonEntry } from './people.js';
import { NAMES } from './sense.js';
import type { Sentence } from './sentence.js';
import { subjectAgain } from './subject-again.js';
import { theirClub } from './their-club.js';

/** Sentences in front in which a manager is looked for. */
const BOSSES = 3;

/** Looks up what a pronoun or a phrase in an argument means in the article. */
export class Referents {
  constructor(
    private readonly discourse: Discourse,
    private readonly sentences: readonly Sentence[],
    private readonly index: number,
  ) {}

  person(item: Node): PersonEntry | null {
    const { nodes } = this.sentences[this.index]!;
    if (isUnnamedAgent(item))
      return clientBehind(nodes, item) ?? pronounPerson(this.sentences, this.index, item);
    if (item.kind === 'person') return item.person;
    if (!isPronoun(item) && !isWord(item, 'possessive', 'his')) return null;
    return pronounPerson(this.sentences, this.index, subjectAgain(nodes, item));
  }

  club(item: Node): ClubEntry | null {
    if (item.kind === 'club') return item.club?.resolved ?? null;
    if (isPronoun(item)) {
      // "the Fulham president says he wants Reuter"
      const person = pronounPerson(this.sentences, this.index, item);
      return person !== null && runsClub(person.role) ? person.club : null;
    }
    if (item.kind === 'name' && isName(item, NAMES.nation)) return nationClub(this.discourse, item);
    if (item.kind === 'person') {
      // A manager or a chairman acts for his club.
      const person = item.person;
      // "the Fulham boss hopes to sign Reuter", whoever that is.
      if (person === null && isOfClub(item.traits?.role) && !item.indefinite)
        return item.traits!.club?.resolved ?? null;
      if (person === null || person.role === 'player' || person.role === 'pundit' || person.role === 'agent')
        return null;
      return person.role === null ? null : (item.traits?.club?.resolved ?? person.club);
    }
    if (isWord(item, 'pronoun', 'they') || isWord(item, 'possessive', 'their'))
      return theirClub(this.sentences, this.index, item);
    return null;
  }

  /** The manager of whom the sentences in front spoke last, if one alone and with his club; not one who only says something. */
  boss(pronoun: Node): Node | null {
    const { voice, heading } = this.sentences[this.index]!;
    if (heading || (voice !== null && pronoun.from >= voice.from && pronoun.to <= voice.to)) return null;
    for (let s = this.index - 1; s >= 0 && s >= this.index - BOSSES; s--) {
      let found: Node | null = null;
      for (const item of this.sentences[s]!.nodes) {
        if (item.kind !== 'person' || (item.person ?? item.traits)?.role !== 'manager') continue;
        if (found !== null && found.person !== item.person) return null;
        if (!item.possessive) found ??= item;
      }
      if (found !== null) return this.club(found) === null ? null : found;
    }
    return null;
  }
}

/** The last one: code that is compiled for a class is thrown away when garbage is collected while none of its objects lives. */
const kept: { referents: Referents | null } = { referents: null };

export function referents(discourse: Discourse, sentences: readonly Sentence[], index: number): Referents {
  const made = new Referents(discourse, sentences, index);
  kept.referents = made;
  return made;
}

/** "the Fulham boss", "Fulham's sporting director", "Fulham representatives": without a name they stand for the club. */
function isOfClub(role: string | null | undefined): boolean {
  return runsClub(role) || role === 'agent';
}

/** The player last spoken of before a pronoun. */
export function pronounPerson(sentences: readonly Sentence[], index: number, item: Node): PersonEntry | null {
  const { voice } = sentences[index]!;
  // Who speaks says "I" of himself.
  const speaker = voice !== null && item.from >= voice.from && item.to <= voice.to ? voice.speaker : null;
  let voiced: PersonEntry | null = null;
  let boss: PersonEntry | null = null;
  let own: PersonEntry | null = null;
  let passing: PersonEntry | null = null;
  for (let s = index; s >= 0 && s >= index - 4; s--) {
    const nodes = sentences[s]!.nodes;
    const goesOn = s < index && s > index - 3 && beginsWithPronoun(nodes);
    let first: PersonEntry | null = null;
    let coach: PersonEntry | null = null;
    for (const other of nodes) {
      if (s === index && other.from >= item.from) break;
      if (s === index && other.indefinite && isNewlyTold(nodes, other)) return null;
      if (other.kind !== 'person' || other.person === null || other.person.evidence < 0.5) continue;
      if (other.person === speaker || isOther(nodes, other, item)) continue;
      if (
        onlySpeaks(other.person) &&
        !isCalledTarget(nodes, other) &&
        !(s === index && saysOfHimself(nodes, other, item))
      ) {
        voiced ??= other.person;
        continue;
      }
      if (other.person.role !== null && other.person.role !== 'player') {
        // In the first sentence "he" can only be who has been named in it.
        const { hero, role, club } = other.person;
        if ((hero && role === 'manager') || (index === 0 && club !== null)) coach = other.person;
        if (other.person.role === 'manager' && !other.possessive) boss ??= other.person;
        if (s === index) own = boss;
        continue;
      }
      if (s === index && first === null && opensClause(nodes, other, item)) continue;
      // "Given chances by Benti, | he has impressed": by whom something is done to him is somebody else.
      if (s === index && first === null && isAgentOf(nodes, other) && other.to < item.from - 1) {
        voiced ??= other.person;
        continue;
      }
      // "Benti and Reuter, who joined when | he was 17"
      if (
        s === index &&
        first !== null &&
        (isTheirs(nodes, other.person, item) ||
          isSecond(nodes, other, item) ||
          clauseHolds(nodes, other, item) ||
          leadsClause(nodes, other, item) ||
          tellsOf(nodes, other, item) ||
          isLeftTo(nodes, other, item) ||
          isInWords(nodes, first, other, item) ||
          isReplaced(nodes, other, item) ||
          isSetAside(nodes, first) ||
          isOfClause(nodes, other, item))
      )
        first = other.person;
      // In an earlier sentence the person whom the article is most about.
      if (first === null || (s < index && other.person.at.length > first.at.length)) first = other.person;
    }
    if (first === null && s === index) first = saidOf(nodes, item);
    if (goesOn && first !== null && !first.hero) {
      passing ??= first;
      continue;
    }
    // "Fulham will keep Ashgrove. Benti said he would step down": of two managers who is named last.
    if (first !== null || coach !== null) return first ?? own ?? coach;
    // Under a heading of its own an item that names a manager alone is about him.
    if (boss !== null && s < index && sentences[s]!.heading) return boss;
  }
  return passing ?? voiced;
}

/** "want Benti and Fulham's Reuter, though Fulham have offered | him a new deal": the player of the club that acts. */
function isTheirs(nodes: readonly Node[], { club }: PersonEntry, item: Node): boolean {
  if (club === null) return false;
  for (let i = nodes.indexOf(item) - 1; i > 0; i--) {
    const other = nodes[i]!;
    if (other.kind === 'mark' || other.kind === 'person') return false;
    if (other.kind !== 'club') continue;
    return (
      other.club?.resolved === club &&
      !other.possessive &&
      (isWord(nodes[i - 1], 'but') || isComma(nodes[i - 1]))
    );
  }
  return false;
}

/** Of whom the text tells nothing but what he said: the last that "he" means. */
function onlySpeaks({ spoken, at, age, position, hero, role }: PersonEntry): boolean {
  return spoken > 0 && spoken === at.length && !hero && role === null && age === null && position === null;
}

/** "want Benti, while Reuter has said | he | wants to stay": what somebody says he wants, he wants himself. */
function saysOfHimself(nodes: readonly Node[], owner: Node, item: Node): boolean {
  return nodes[nodes.indexOf(item) + 1]?.cue?.notion === 'want' && tellsOf(nodes, owner, item);
}

/** "by Benti, | ": who stands behind a "by" in front of a clause of its own. */
function isAgentOf(nodes: readonly Node[], person: Node): boolean {
  const at = nodes.indexOf(person);
  return (
    isWord(nodeAt(nodes, at - 1), 'preposition', 'by') && isComma(nodes[at + 1]) && isFrontedBy(nodes, at)
  );
}

/** Whether nobody and no club is named in front: the clause has no subject yet. */
function isFrontedBy(nodes: readonly Node[], at: number): boolean {
  for (let i = 0; i < at; i++) if (nodes[i]!.kind === 'person' || nodes[i]!.kind === 'club') return false;
  return true;
}

/** "after Reuter told the club that | he wants to go": who tells it, of himself. */
function tellsOf(nodes: readonly Node[], owner: Node, item: Node): boolean {
  let i = nodes.indexOf(owner) + 1;
  if (owner.possessive) return false;
  while (isWord(nodes[i], 'have')) i++;
  if (!credits(nodes[i], 'after') || nodes[i]!.from - owner.to > 3) return false;
  for (i++; nodes[i] !== undefined && nodes[i] !== item; i++)
    if (nodes[i]!.kind === 'mark' || nodes[i]!.kind === 'person') return false;
  return true;
}

/** "Benti says Reuter | will stay because | he is happy": who does what the words tell of, and not who says them. */
function isInWords(nodes: readonly Node[], speaker: PersonEntry, other: Node, item: Node): boolean {
  const at = nodes.indexOf(other);
  const finite = nodes[at + 1];
  if (other.possessive || finite === undefined || finite.from !== other.to) return false;
  if (!isAuxiliary(finite)) return false;
  if (isWord(nodeAt(nodes, nodes.indexOf(item) - 1), 'relative')) return false;
  // "Reuter says Benti has begged | him to join": nobody begs himself.
  if (nodes[at + 2]?.kind === 'cue' && nodes[at + 3] === item && isWord(nodes[at + 4], 'preposition', 'to'))
    return false;
  for (let i = at - 1; i > 0; i--)
    if (credits(nodes[i], 'after'))
      return nodes[i - 1]!.person === speaker || nodeAt(nodes, i - 2)?.person === speaker;
  return false;
}

/** "could replace Reuter if | he leaves", "will not stand in Reuter's way if | he wants to go": who goes is who is replaced or let go. */
function isReplaced(nodes: readonly Node[], owner: Node, item: Node): boolean {
  const at = nodes.indexOf(owner);
  const before = nodeAt(nodes, at - 1);
  const cue = before?.sense?.cue ?? null;
  if (cue === null || before!.to !== owner.from) return false;
  if (cue.office !== 'heir' && cue.act !== 'sell' && cue.governs !== 'allow') return false;
  let i = isComma(nodes[at + 1]) ? at + 2 : at + 1;
  // "let Reuter | go | if he wants"
  if (cue.governs === 'allow' && nodes[i]?.kind === 'cue') i++;
  if (nodes[i + 1] !== item) return false;
  // "to replace Reuter after | he left"
  const then = nodes[i + 2]?.cue?.act;
  return isWord(nodes[i], 'condition') || (isWord(nodes[i], 'subordinate', 'past') && then === 'leave');
}

/** "it is up to the player to decide whether | he stays": who is to do it, with no mark between. */
function isLeftTo(nodes: readonly Node[], owner: Node, item: Node): boolean {
  if (owner.how !== 'described' || owner.possessive) return false;
  let i = nodes.indexOf(owner) + 1;
  if (!isWord(nodes[i], 'preposition', 'to') || nodes[i]!.from !== owner.to) return false;
  for (; nodes[i] !== undefined && nodes[i] !== item; i++)
    if (nodes[i]!.kind === 'mark' || isWord(nodes[i], 'but')) return false;
  return true;
}

/** "Benti has left, but they have dropped a move for Reuter as | he nears Fulham": whom the clause is about that it hangs on. */
function isOfClause(nodes: readonly Node[], owner: Node, item: Node): boolean {
  const at = nodes.indexOf(owner);
  if (owner.possessive || nodes[at + 2] !== item || !isWord(nodes[at + 1], 'subordinate')) return false;
  let others = false;
  for (let i = at - 1; i > 0; i--) {
    if (isWord(nodes[i], 'but')) return true;
    if (nodes[i]!.kind === 'person') return false;
    // "Benti spoke - they should have bought Reuter before | he signed": a clause of others.
    if (nodes[i]!.kind === 'mark') return others;
    others ||= isWord(nodes[i], 'pronoun', 'they') || isClub(nodes[i]);
  }
  return false;
}

/** Whether what follows stands in a clause that hangs on a person. */
function clauseHolds(nodes: readonly Node[], owner: Node, item: Node): boolean {
  let i = nodes.indexOf(owner) + 1;
  if (isComma(nodes[i])) i++;
  if (!isWord(nodes[i], 'relative')) return false;
  for (; nodes[i] !== undefined && nodes[i] !== item; i++) if (nodes[i]!.kind === 'mark') return false;
  return true;
}

/** "have signed Reuter but Benti | could leave with Porto keen on him": whose clause it is, up to the next mark but ", with". */
function leadsClause(nodes: readonly Node[], owner: Node, item: Node): boolean {
  const at = nodes.indexOf(owner);
  const before = nodeAt(nodes, at - 1);
  const hangs = owner.how === 'named' && (isWord(before, 'subordinate') || isWord(before, 'condition'));
  if (owner.possessive || !(hangs || isWord(before, 'but')) || !finiteAfter(nodes, at)) return false;
  for (let i = at + 1; nodes[i] !== undefined && nodes[i] !== item; i++) {
    if (nodes[i]!.kind === 'person') return false;
    if (nodes[i]!.kind === 'mark' && !isWord(nodes[i + 1], 'preposition', 'with')) return false;
  }
  return true;
}
