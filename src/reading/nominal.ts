import { isClub, isNation, isPronoun } from './discourse.js';
import { isAuxiliary, isWord, type Node } from './node.js';
import { runsClub } from './officer.js';

/** A manager's phrase without a name, with a club: a post rather than a person. */
export function isPostPhrase(item: Node): boolean {
  const role = item.traits?.role;
  if (item.kind === 'person' && item.how === 'described' && item.indefinite && item.traits!.club !== null)
    return true;
  return (
    item.kind === 'person' &&
    item.how === 'described' &&
    // "Fulham representatives met his father": a club's, not a player's.
    (runsClub(role) || role === 'agent') &&
    (item.traits!.club !== null || item.traits!.nations.length > 0)
  );
}

export function isFiller(item: Node): boolean {
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
  if (item.kind === 'person')
    return item.person !== null || isPostPhrase(item) || item.traits?.signing === true;
  if (item.kind === 'club') return isClub(item);
  return isPronoun(item) || isWord(item, 'pronoun', 'they') || isNation(item);
}

export function sameSort(a: Node, b: Node): boolean {
  return a.kind === b.kind || ((a.kind === 'club' || isNation(a)) && (b.kind === 'club' || isNation(b)));
}

/** "Reuter, 25,": a person whose phrase ends in his age, or in what he is. */
export function endsInAge(item: Node): boolean {
  return item.kind === 'person' && item.how === 'named' && item.to - item.nameTo > 1;
}

/** Whether a finite verb follows the noun phrase that ends at `at`, so that it is that verb's subject. */
export function finiteAfter(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next === undefined || next.from - nodes[at]!.to > 2) return false;
  if (invertsAt(nodes, at + 1)) return false;
  // "after leaving Fulham | having won nothing"
  if (isAuxiliary(next)) return !(isWord(next, 'have') && isWord(next, 'subordinate'));
  return next.kind === 'cue' && (next.form === 'third' || next.form === 'past') && next.sense?.noun === null;
}

/** "should a move for him fail": an auxiliary in front of its subject, which begins a condition. */
export function invertsAt(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (!isWord(item, 'modal') || !isWord(item, 'condition') || next === undefined) return false;
  if (next.from - item.to > 1) return false;
  return (
    isWord(next, 'determiner') || isWord(next, 'pronoun') || isWord(next, 'possessive') || isNominal(next)
  );
}
