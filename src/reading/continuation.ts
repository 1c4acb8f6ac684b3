import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import { exchange } from './exchange.js';
import type { Roles } from './filler.js';
import { firstIn } from './having.js';
import { isSpokenOfBetween } from './interlude.js';
import { lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { mayPlay, type PersonEntry } from './people.js';
import { isAskedFor } from './planned-move.js';
import type { Sentence } from './sentence.js';
import { takeSeveral } from './several.js';
import { swapTopic } from './topic.js';

/** Sentences that may go on about a move without naming who moves. */
const FAR = 3;

/**
 * "The clubs are in talks", "a fee has been agreed", "the deal is close": what names nobody and no other club than the
 * two is told of the move last spoken of, whose parties it is given. Returns whether there is such a move.
 */
export function continueMove(
  page: Page,
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  roles: Roles,
  out: readonly Draft[],
): boolean {
  const { nodes } = sentences[index]!;
  if (!tellsOfMove(event) || isAskedFor(nodes, event)) return false;
  const named = [...roles.buyers, ...roles.sellers].map((filler) => filler.what);
  const within = isBetween(page, nodes, event) || cameToNothing(nodes, event);
  const move = moveBefore(sentences, index, out, named, within);
  if (move === null || speaksOfOthers(page, nodes, event, move)) return false;
  // "signed a contract": not with who has only been said to want him.
  if (move.kind === 'interest' && event.elements[0]!.cue.kind === 'done') return false;
  roles.persons.length = 0;
  roles.persons.push({ what: move.person, item: null, from: 'topic' });
  roles.buyers.length = 0;
  roles.buyers.push({ what: move.to!, item: null, from: 'topic' });
  roles.sellers.length = 0;
  if (move.from !== null) roles.sellers.push({ what: move.from, item: null, from: 'topic' });
  return true;
}

/**
 * "is a target and talks | between the clubs | are under way", "is having a medical after | the clubs | agreed a fee": two
 * clubs deal about a move, in the same sentence too.
 */
function isBetween(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const { kind } = main.cue;
  if (kind !== 'talks' && kind !== 'agreed') return false;
  if (kind === 'talks' && firstIn(main.args, 'between', 'club')?.club?.described === true) return true;
  const doer = nodeAt(nodes, elements[0]!.group.from - 1);
  return (
    doer?.club?.described === true &&
    doer.club.names.length === 0 &&
    page.marks.plural.test(doer.club.written)
  );
}

/** "showed interest in Reuter but | failed to agree a deal", "could not agree a fee": how it ended, in the same sentence. */
function cameToNothing(nodes: readonly Node[], { elements, main }: Event): boolean {
  const [{ cue, group }] = elements as [Event['main']];
  if (main.cue.kind !== 'agreed' || !isWord(nodeAt(nodes, group.from - 1), 'but')) return false;
  return cue.governs === 'fail' || (group.negated && group.modal !== '');
}

/** What two clubs deal about, or whom somebody else is swapped for: told of whom the article was speaking of. */
export function takeTopic(
  page: Page,
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  roles: Roles,
  out: Draft[],
): void {
  exchange(roles);
  takeSeveral(page, sentences, index, event, roles, out);
  if (isBetween(page, sentences[index]!.nodes, event))
    continueMove(page, sentences, index, event, roles, out);
  if (roles.persons.length === 0) swapTopic(event, roles, index, out);
  if (roles.persons.length > 0 || roles.buyers.length === 0) return;
  const ahead = personAhead(sentences[index]!.nodes, event);
  if (ahead !== null) roles.persons.push({ what: ahead, item: null, from: 'topic' });
}

/** "Despite interest from Everton, | Reuter | has signed a new deal": the only one of whom the clause behind it speaks. */
function personAhead(nodes: readonly Node[], { main, elements, to }: Event): PersonEntry | null {
  if (main.cue.part !== 'noun' || elements.length > 1) return null;
  let head = main.index - 1;
  while (head > 0 && main.index - head < FRONT && isWord(nodes[head], 'determiner')) head--;
  if (!isWord(nodeAt(nodes, head), 'but', 'despite') && !isWord(nodeAt(nodes, head), 'subordinate', 'after'))
    return null;
  // "Fulham know that despite interest from Everton, ..."
  if (head > 0 && !isWord(nodes[head - 1], 'relative')) return null;
  for (let i = 0; i < head; i++) if (nodes[i]!.kind === 'person') return null;
  let i = to + 1;
  while (isWord(nodes[i], 'common', 'time') || isWord(nodes[i], 'and') || nodes[i]?.kind === 'club') i++;
  if (!isComma(nodes[i])) return null;
  let found: PersonEntry | null = null;
  for (i++; i < nodes.length; i++) {
    const { kind, person } = nodes[i]!;
    if (kind !== 'person' || person === null || person === found) continue;
    if (found !== null) return null;
    found = person;
  }
  return found !== null && mayPlay(found) ? found : null;
}

/** Nodes in front of a noun within which its clause begins. */
const FRONT = 4;

/** Talks and agreements, and a deal of which something is said. */
function tellsOfMove({ main, elements, after }: Event): boolean {
  const { act, kind, explicit, part, vacant } = main.cue;
  if ((act !== 'buy' && act !== 'join') || explicit === true || vacant === true) return false;
  // "speaking to Marca": no talks.
  if (main.node.sense?.attribution != null && part !== 'noun') return false;
  if (part !== 'noun' && elements[0]!.index === 0) return false;
  // "have until midnight to reach an agreement"
  if (elements[0]!.group.to && elements[0]!.group.purpose) return false;
  if (kind === 'talks' || kind === 'agreed') return true;
  return part === 'noun' && main.cue.renewed !== undefined && (elements.length > 1 || after.length > 0);
}

/** The last move of the player spoken of, if it is one only and nobody else was spoken of since. */
function moveBefore(
  sentences: readonly Sentence[],
  index: number,
  out: readonly Draft[],
  named: readonly ClubEntry[],
  between: boolean,
): Draft | null {
  const last = lastOf(out);
  if (last === undefined || last.sentence < index - FAR || last.person.role === 'manager') return null;
  // What a sentence says behind a claim of its own hangs on that.
  if (last.sentence === index && !between) return null;
  for (let s = last.sentence; s <= index; s++) {
    if (s > last.sentence && sentences[s]!.heading) return null;
    for (const item of sentences[s]!.nodes)
      if ((item.person?.evidence ?? 0) > 0 && isSpokenOfBetween(sentences[s]!, item, last.person, out))
        return null;
  }
  let found: Draft | null = null;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= last.sentence - 1; i--) {
    const draft = out[i]!;
    if (draft.person !== last.person || draft.to === null || draft.kind === 'done' || draft.kind === 'swap')
      continue;
    const own = draft.from ?? draft.person.club;
    if (named.some((club) => club !== draft.to && club !== own)) continue;
    if (found !== null && found.to !== draft.to) return null;
    found ??= draft;
  }
  return found;
}

/** "talks with a Saudi club", "talks over the captain", "a new deal": another's, or another kind of deal. */
function speaksOfOthers(page: Page, nodes: readonly Node[], event: Event, move: Draft): boolean {
  const first = event.elements[0]!.index;
  if (isWord(nodeAt(nodes, event.main.index - 1), 'common', 'new')) return true;
  for (let i = first; i < nodes.length && i <= event.to + 3; i++) {
    const { kind, club } = nodes[i]!;
    if (kind === 'side' || kind === 'person') return true;
    if (kind !== 'club') continue;
    const meant = club?.resolved ?? null;
    if (
      meant === null
        ? page.marks.indefinite.test(club?.written ?? '')
        : meant !== move.to && meant !== move.from
    )
      return true;
  }
  return false;
}
