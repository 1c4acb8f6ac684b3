import type { NamePhrase } from '../model/name.js';
import { isThrownIn } from './aside.js';
import { headBefore } from './clause-head.js';
import type { ClubEntry } from './club.js';
import { isPronoun } from './discourse.js';
import { isName } from './name.js';
import { credits, isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { endsInAge } from './nominal.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import { NAMES } from './sense.js';

/** Tokens between words that credit and the name that they point at. */
const NEAR = 6;

/** The outlet, journalist or person whose name ends where the words begin. */
export function nameBefore(nodes: readonly Node[], at: number): Node | null {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || before.to !== nodes[at]!.from || before.possessive) return null;
  if (before.kind === 'name') return isName(before, NAMES.outlet | NAMES.journalist) ? before : null;
  if (before.kind === 'club') return before.club?.resolved?.id === null ? before : null;
  if (before.kind !== 'person' || before.how !== 'named') return null;
  // "Recent | reports claim": a word that opens the sentence.
  return before.weak && (before.person === null || before.person.evidence < 0.5) ? null : before;
}

/** "Reuter | talked to Marca and revealed": who talks says what follows; null if it is somebody of the press. */
export function talkerAt(nodes: readonly Node[], at: number): PersonEntry | null {
  const { sense, from } = nodes[at]!;
  const before = nodeAt(nodes, at - 1);
  if (sense?.cue?.kind !== 'talks' || before?.kind !== 'person' || before.how !== 'named') return null;
  if (before.possessive || from - before.to > ASIDE || before.person?.role === 'pundit') return null;
  return before.person;
}

/** Tokens of what is said of somebody behind his name (", his agent,"). */
const ASIDE = 4;

/** The name that an "according to" points at. */
export function following(nodes: readonly Node[], at: number): Node | null {
  const start = nodes[at]!.to;
  let fallback: Node | null = null;
  for (let i = at + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.from - start > NEAR || item.kind === 'amount') break;
    if (item.kind === 'mark' && fallback !== null) break;
    // "according to | Calcio Mattina, Everton want Reuter": a name like a club's is that of an outlet; a club's own ends there.
    if (item.kind === 'club' && fallback === null && nodes[i + 1]?.kind === 'mark') {
      if (item.how === 'named' && item.club?.resolved?.id === null) return item;
      if (item.from - start <= 1) break;
    }
    // "latest from | Sunday's papers: Reuter ..."
    if (fallback === null && credits(item, 'alone')) break;
    // "according to Reuter on Twitter": where he says so.
    if (fallback !== null && isWord(nodeAt(nodes, i - 1), 'preposition', 'on')) break;
    if (item.kind === 'name' && isName(item, NAMES.outlet | NAMES.journalist)) return item;
    if (item.kind === 'person' && item.how === 'named') {
      if (item.names.some((name: NamePhrase) => name.kind === 'journalist' || name.kind === 'outlet'))
        return item;
      fallback ??= item;
    }
    // "according to his | agent": who is not named, where nobody is.
    if (fallback === null && isAgent(item)) {
      const next = nodes[i + 1];
      if (next === undefined || next.kind === 'mark' || next.from > item.to || isWord(next, 'relative'))
        return item;
    }
  }
  return fallback;
}

/** "agent", "the striker's agent": somebody's, who is not named. */
export function isAgent(item: Node): boolean {
  return item.kind === 'person'
    ? item.how === 'described' && item.traits?.role === 'agent'
    : item.kind === 'word' && isWord(item, 'role', 'agent');
}

/** "according to | Spanish newspaper Marca": an outlet behind its country. */
export function namesOutlet(nodes: readonly Node[], at: number): boolean {
  const named = following(nodes, at);
  return named !== null && isName(named, NAMES.outlet);
}

/** The subject of "reports" or "says". */
export function preceding(nodes: readonly Node[], at: number): Node | null {
  let end = nodes[at]!.from;
  const behind = nodeAt(nodes, at - 1);
  // "have been warned by the Fulham coach that"
  const by = nodes[at + 2];
  if (
    isWord(behind, 'be') &&
    isWord(nodes[at + 1], 'preposition', 'by') &&
    by?.kind === 'person' &&
    by.person !== null
  )
    return by;
  // "He | said", "Reuter scored twice | and | said"
  const he = isWord(behind, 'have') ? nodeAt(nodes, at - 2) : behind;
  if (he !== undefined && he.person !== null && isPronoun(he)) return he;
  // "'... and Benti', | they | posted": a club, and nobody who is named in front.
  if (isWord(he, 'pronoun', 'they')) return null;
  const and = isWord(behind, 'have') ? at - 2 : at - 1;
  // But "and went on | to sign".
  const leads = isWord(nodes[at + 1], 'preposition', 'to');
  if (!leads && (isWord(nodeAt(nodes, and), 'and') || isWord(nodeAt(nodes, and), 'but'))) {
    const head = headBefore(nodes, and);
    if (head !== null) return head;
  }
  if (behind?.kind === 'mark' || behind === undefined) {
    const speaker = speakerBehind(nodes, at) ?? describedAside(nodes, at);
    if (speaker !== null) return speaker;
    const nobody = behind === undefined ? undefined : namelessBehind(nodes, at);
    if (nobody !== undefined) return nobody;
  }
  for (let i = at - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (end - item.to > NEAR) break;
    if (item.kind === 'name' || item.kind === 'club' || item.kind === 'person') {
      // "Romano, speaking to Marca, says": whom somebody spoke to does not say it.
      const lead = leaderOf(nodes, i);
      if (lead >= 0) {
        i = lead;
        end = nodes[lead]!.from;
        continue;
      }
    }
    if (item.kind === 'name' && isName(item, NAMES.outlet | NAMES.journalist)) return item;
    // "the agent of Reuter says"
    if (item.kind === 'person' && item.person !== null && isAgentOf(nodes, i)) return nodes[i - 2]!;
    // "the rival for | Reuter | revealed": what hangs on a preposition says nothing.
    if (item.kind === 'person' && hangsOnTopic(nodes, i)) return null;
    const nameless = i === at - 1 || (i === at - 2 && isWord(behind, 'have'));
    if (item.kind === 'person' && (item.person !== null || (nameless && item.how === 'described')))
      return item;
    // "to Fulham, his agent | has said": not the club.
    if (i === at - 2 && isWord(behind, 'have') && item.traits?.role === 'agent') return item;
    // "have signed Reuter | from Fulham, announcing the deal": not those whom he leaves.
    if (
      item.kind === 'club' &&
      isWord(nodeAt(nodes, i - 1), 'preposition', 'from') &&
      behind?.kind === 'mark'
    )
      continue;
    // "have not spoken to Fulham, he said": not the club; "Reuter of Fulham says": nor there.
    if (item.kind === 'club' && !isWord(behind, 'pronoun')) return memberAt(nodes, i) ?? item;
    if (isThrownIn(nodes, i)) continue;
    if (isWord(item, 'preposition') || isWord(item, 'relative') || isWord(item, 'but') || isWord(item, 'and'))
      break;
    if (item.kind === 'cue' && item.sense?.attribution === null) break;
  }
  // "he wrote on | X": where, and not who.
  return isWord(behind, 'pronoun') ? null : speakerBehind(nodes, at);
}

function hangsOnTopic(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return (
    before !== undefined &&
    before.to === nodes[at]!.from &&
    TOPICAL.some((on) => isWord(before, 'preposition', on))
  );
}

/** Prepositions that lead to what something is about. */
const TOPICAL = ['for', 'over', 'about', 'regarding'];

/** "Reuter of | Fulham": whose club stands behind him; null if it stands by itself. */
function memberAt(nodes: readonly Node[], at: number): Node | null {
  const of = nodeAt(nodes, at - 1);
  const member = nodeAt(nodes, at - 2);
  if (!isWord(of, 'preposition', 'of') || nodes[at]!.possessive || of!.to !== nodes[at]!.from) return null;
  return member?.kind === 'person' && member.person !== null && member.to === of!.from ? member : null;
}

/** "the agent of | Reuter": who speaks for him. */
function isAgentOf(nodes: readonly Node[], at: number): boolean {
  const agent = nodeAt(nodes, at - 2);
  return (
    isWord(nodeAt(nodes, at - 1), 'preposition', 'of') &&
    agent?.kind === 'person' &&
    agent.how === 'described' &&
    agent.traits?.role === 'agent'
  );
}

/**
 * "Reuter, who is wanted by Everton and Fulham, | says", "Benti, speaking about Reuter, | said": who stands in front of the
 * clause in commas.
 */
function describedAside(nodes: readonly Node[], at: number): Node | null {
  return relativeAside(nodes, at) ?? participleAside(nodes, at);
}

/** "| Benti, | asked about Reuter, | said": who opens the sentence, with what he was about to do or was asked between commas. */
export function participleAside(nodes: readonly Node[], at: number): Node | null {
  for (let i = 0; i + 2 < at - 1; i++) {
    const named = nodes[i]!;
    if (named.kind === 'mark' || named.kind === 'cue') return null;
    if (named.kind !== 'person' || named.possessive) continue;
    const aside = nodes[i + 2]!;
    if (nodes[i + 1]!.kind !== 'mark' || named.person === null) return null;
    const told = aside.form === 'ing' || aside.form === 'ed' || aside.form === 'participle';
    // "speaking | on Friday", "when | asked"
    const apart = aside.kind === 'word' || isWord(aside, 'subordinate');
    return (apart && !isWord(aside, 'and')) || (told && aside.from === nodes[i + 1]!.to) ? named : null;
  }
  return null;
}

function relativeAside(nodes: readonly Node[], at: number): Node | null {
  for (let i = at - 2; i > 0; i--) {
    const item = nodes[i]!;
    if (!isWord(item, 'relative')) continue;
    // "Reuter, 25, | who": his age has taken the comma.
    const aged = endsInAge(nodes[i - 1]!);
    const named = nodeAt(nodes, aged ? i - 1 : i - 2);
    if (named === undefined) return null;
    const known =
      named.kind === 'club' ? !named.possessive : named.kind === 'person' && named.person !== null;
    return (aged || nodes[i - 1]!.kind === 'mark') && known ? named : null;
  }
  return null;
}

/** Node of the words that lead to a name ("citing Marca", "sources close to the club"); -1 if none do. */
function leaderOf(nodes: readonly Node[], at: number): number {
  const lead = isWord(nodeAt(nodes, at - 1), 'determiner') ? at - 2 : at - 1;
  const { sense } = nodeAt(nodes, lead) ?? NOWHERE;
  return sense !== null && sense.attribution?.source === 'before' ? lead : -1;
}

const NOWHERE: { readonly sense: null } = { sense: null };

/** "..., says the manager Reuter": the speaker stands behind his verb. */
function speakerBehind(nodes: readonly Node[], at: number): Node | null {
  // "claims that | Reuter and Benti are wanted": what is claimed.
  if (isWord(nodes[at + 1], 'relative')) return null;
  const next = isWord(nodes[at + 1], 'determiner') ? nodes[at + 2] : nodes[at + 1];
  // "close to announcing | Reuter's arrival": what is his says nothing.
  if (next === undefined || next.from - nodes[at]!.to > 2 || (next.kind === 'person' && next.possessive))
    return null;
  let end = nodes.indexOf(next);
  // "reports that | Reuter and Benti | are wanted": nor they.
  while (isWord(nodes[end + 1], 'and') && nodes[end + 2]?.kind === 'person') end += 2;
  const after = nodes[end + 1];
  if (next.kind === 'person' && next.person !== null && after?.kind !== 'cue' && !isAuxiliary(after))
    return next;
  if (next.kind === 'club')
    return (next.club?.resolved?.id === null && !next.club.described) ||
      after === undefined ||
      after.kind === 'mark'
      ? next
      : null;
  return next.kind === 'name' && isName(next, NAMES.outlet | NAMES.journalist) ? next : null;
}

/** ", says | his agent", ", say | the Spanish press": who is not named, null if it is nobody; undefined where none stands. */
function namelessBehind(nodes: readonly Node[], at: number): Node | null | undefined {
  let place = at + 1;
  while (isWord(nodes[place], 'determiner') || isWord(nodes[place], 'possessive')) place++;
  const next = nodes[place];
  const after = nodes[place + 1];
  if (next === undefined || next.from - nodes[at]!.to > 2 || (after !== undefined && after.kind !== 'mark'))
    return undefined;
  if (credits(next, 'alone')) return null;
  return (next.kind === 'person' && next.how === 'described') || isWord(next, 'role') ? next : undefined;
}

/** "..., the Ligue 1 club said": of a club that its description does not tell, the first that the sentence names. */
export function clubIn(nodes: readonly Node[]): ClubEntry | null {
  for (const item of nodes)
    if (item.kind === 'club' && !item.possessive && item.club?.resolved != null) return item.club.resolved;
  return null;
}

/** "reports in | Leeds": the town, whatever club is called by its name. */
export function isTown(page: Page, item: Node, place: Node): boolean {
  return (
    place.kind === 'club' &&
    place.names.some(({ kind }) => kind === 'city') &&
    page.marks.placed.test(page.slice(item.from, place.to))
  );
}
