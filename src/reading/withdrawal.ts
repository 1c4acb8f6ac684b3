import type { ClubEntry } from './club.js';
import { isPronoun } from './discourse.js';
import { type Draft, drafted } from './draft.js';
import { leadsDoer } from './ending.js';
import { lastOf } from './list.js';
import { isAuxiliary, isNotion, isWord, type Node, nodeAt } from './node.js';

/**
 * "was close to joining Everton before they | pulled out", "..., only for Fulham to | change their mind", "... but it | fell
 * through": a party to the move that has just been told goes back on it, or it comes to nothing.
 */
export function withdrawals(nodes: readonly Node[], index: number, out: Draft[]): void {
  const told = lastOf(out);
  // Most sentences come behind nothing that anybody could go back on.
  if (told === undefined || told.to === null || told.status === 'negative' || told.sentence < index - 1)
    return;
  for (let i = 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    const collapse = isNotion(item, 'collapse');
    if (!collapse && !(isNotion(item, 'withdrawal') && endsThere(nodes, i))) continue;
    // "agreed a deal, only for it to | fall through": the words of the agreement may run on to it.
    const within = item.from < told.tokenTo && !(collapse && item.form === 'base');
    if (told.sentence === index ? within : !opensAnew(nodes)) continue;
    if (collapse && told.kind === 'done') continue;
    const at = collapse ? moveAt(nodes, i) : subjectAt(nodes, i);
    if (at < 0) return;
    const rival = collapse ? null : rivalAt(nodes[at]!, told);
    if (!collapse && rival === null && !isParty(nodes[at]!, told)) return;
    out.push(
      drafted({
        ...told,
        to: rival ?? told.to,
        kind: told.kind === 'talks' || told.kind === 'bid' || told.kind === 'interest' ? told.kind : 'done',
        status: 'negative',
        certainty:
          told.certainty === 'confirmed' ? 'confirmed' : told.sources.length > 0 ? 'reported' : 'asserted',
        fee: null,
        tokenFrom: nodes[at]!.from,
        tokenTo: item.to,
        sentence: index,
        rule: item.cue!.rule,
        cue: item.cue,
      }),
    );
    return;
  }
}

/** "pulled out", "pulled out over his wages"; but "pulled out | of the squad": of something else. */
function endsThere(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (item.tail !== '' || item.form === 'ing') return false;
  if (next === undefined || next.kind === 'mark' || next.from > item.to) return true;
  if (
    isWord(next, 'preposition', 'of') ||
    isWord(next, 'preposition', 'from') ||
    isWord(next, 'preposition', 'on')
  )
    return false;
  return next.kind === 'word';
}

/** "But the club pulled out": a sentence that goes on about the move begins so. */
function opensAnew(nodes: readonly Node[]): boolean {
  return isWord(nodes[0], 'but') || isWord(nodes[1], 'but') || isWord(nodes[0], 'pronoun', 'it');
}

/** Who goes back on it: the noun in front of the verb, its small words between; -1 if that is no noun or they deny it. */
function subjectAt(nodes: readonly Node[], at: number): number {
  let i = at - 1;
  // "for Fulham to | pull out"
  const infinitive = nodes[at]!.form === 'base' && isWord(nodeAt(nodes, i), 'preposition', 'to');
  if (infinitive) i--;
  else while (isWord(nodeAt(nodes, i), 'have') || isWord(nodeAt(nodes, i), 'common')) i--;
  const subject = nodeAt(nodes, i);
  if (subject === undefined || isAuxiliary(subject) || isWord(subject, 'negation')) return -1;
  if (infinitive && !leadsDoer(nodeAt(nodes, i - 1))) return -1;
  if (!infinitive && nodes[at]!.form === 'base') return -1;
  return subject.kind === 'club' ||
    subject.kind === 'person' ||
    isPronoun(subject) ||
    isWord(subject, 'pronoun', 'they')
    ? i
    : -1;
}

/** "before | it collapsed", "only for | it to fall through", "before falling through": the word for the move; -1 if there is none. */
function moveAt(nodes: readonly Node[], at: number): number {
  let i = at - 1;
  if (nodes[at]!.form === 'ing') return isWord(nodeAt(nodes, i), 'subordinate', 'next') ? i : -1;
  const infinitive = nodes[at]!.form === 'base';
  if (infinitive && !isWord(nodeAt(nodes, i--), 'preposition', 'to')) return -1;
  if (!infinitive) while (isWord(nodeAt(nodes, i), 'have') || isWord(nodeAt(nodes, i), 'common')) i--;
  return isWord(nodeAt(nodes, i), 'pronoun', 'it') && nodes[i + 1]!.from === nodes[i]!.to ? i : -1;
}

/** "lead the race for Reuter, with | Fulham | having pulled out": another club that wanted him. */
function rivalAt({ kind, possessive, club }: Node, told: Draft): ClubEntry | null {
  if (kind !== 'club' || possessive || told.kind !== 'interest') return null;
  const what = club?.resolved ?? null;
  return what === told.to || what === told.from || what === told.home || what === told.person.club
    ? null
    : what;
}

function isParty(subject: Node, { person, from, to, home }: Draft): boolean {
  if (subject.possessive) return false;
  if (subject.kind === 'person') return subject.person === person;
  if (subject.kind !== 'club') return true;
  const club = subject.club?.resolved ?? null;
  return club !== null && (club === to || club === from || club === home || club === person.club);
}
