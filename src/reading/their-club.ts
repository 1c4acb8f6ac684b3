import { clubsMeant } from './antecedent.js';
import type { ClubEntry } from './club.js';
import { isWord, type Node, nodeAt } from './node.js';
import { finiteAfter } from './nominal.js';
import { runsClub } from './officer.js';
import { sectionClub } from './section.js';
import type { Sentence } from './sentence.js';
import { boundFor } from './whose-club.js';

/** The club that "they" or "their" means, by the words in front of it, then the sentences in front. */
export function theirClub(sentences: readonly Sentence[], index: number, item: Node): ClubEntry | null {
  const said = sentences[index]!.nodes;
  const meant = clubsMeant(said, item);
  if (meant.length > 0) return meant[meant.length - 1]!.club!.resolved;
  // "the Everton chief has told Benti | they will bid": his club.
  for (const other of said) {
    if (other.from >= item.from) break;
    const run = runBy(other);
    if (run !== null) return run;
  }
  const acting =
    actingBefore(sentences, index) ?? sectionClub(sentences, index) ?? leadBefore(sentences, index);
  if (acting !== null) return acting;
  // The first of an earlier sentence.
  for (let s = index - 1; s >= 0 && s >= index - 2; s--)
    for (let i = 0; i < sentences[s]!.nodes.length; i++) {
      const { nodes } = sentences[s]!;
      const other = nodes[i]!;
      // "The best has been the purchase of Reuter from | Fulham": not who has made it.
      if (isWord(nodeAt(nodes, i - 1), 'preposition', 'from')) continue;
      if (other.kind === 'club' && other.club?.resolved != null) return other.club.resolved;
    }
  return null;
}

/** "the | Everton manager": the club that is run by him. */
function runBy({ kind, person, traits }: Node): ClubEntry | null {
  if (kind !== 'person' || !runsClub(person?.role ?? traits?.role)) return null;
  return traits?.club?.resolved ?? null;
}

/** "Everton want Reuter. He has scored for Fulham. | They | also want Benti": who acts in front of a sentence about a person. */
function leadBefore(sentences: readonly Sentence[], index: number): ClubEntry | null {
  for (let s = index - 1; s > 0 && s > index - LEADS; s--) {
    const { nodes, heading } = sentences[s]!;
    if (heading || !isOfPerson(nodes)) return null;
    const acting = actingBefore(sentences, s) ?? boundFor(sentences[s - 1]!);
    if (acting !== null) return acting;
  }
  return null;
}

/** Sentences about a person over which "they" reaches back. */
const LEADS = 3;

/** Whether a person stands in front of any club. */
function isOfPerson(nodes: readonly Node[]): boolean {
  for (const item of nodes) {
    if (item.kind === 'person' || isWord(item, 'pronoun', 'he')) return true;
    if (item.kind === 'club') return false;
  }
  return true;
}

/** "Having lost Benti to Fulham, | Everton | need a winger. Reuter tops their list": who does something in the sentence in front. */
function actingBefore(sentences: readonly Sentence[], index: number): ClubEntry | null {
  const before = sentences[index - 1];
  if (before === undefined) return null;
  for (let i = 0; i < before.nodes.length; i++) {
    const { kind, club, possessive } = before.nodes[i]!;
    if (possessive || isWord(nodeAt(before.nodes, i - 1), 'preposition')) continue;
    // "The Everton manager | is looking for a striker. They ..."
    const run = runBy(before.nodes[i]!);
    if (kind !== 'club' && run === null) continue;
    if (finiteAfter(before.nodes, i) || before.nodes[i + 1]?.form === 'base')
      return run ?? club?.resolved ?? null;
  }
  return null;
}
