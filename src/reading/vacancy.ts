import type { ClubEntry } from './club.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { hasSlot } from './having.js';
import type { Node } from './node.js';
import type { PersonEntry } from './people.js';
import { isBarePost } from './post.js';
import type { Sentence } from './sentence.js';
import { subjectOf } from './subject.js';

/** Sentences back in which a club may have been said to look for somebody. */
const FAR = 3;

/** "Benti is the favourite to replace him", "is also in the frame": for the post that the text has told is open. */
export function fillVacancy(
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  earlier: readonly Event[],
  roles: Roles,
  out: readonly Draft[],
): void {
  if (getsOffice(event, roles))
    for (const { what } of roles.persons)
      if (event.main.cue.vacant !== true) what.role = 'manager';
      else if (what.position === null) what.role ??= 'manager';
  if (event.main.cue.office === 'post') {
    nameCoach(sentences[index]!.nodes, event, earlier, roles);
    return;
  }
  // "the Fulham coach is a contender for the job": at Fulham he has one.
  const others = roles.buyers.some(({ item }) => item === null || item.kind !== 'person');
  if (others || roles.sellers.length > 0 || !seeksPost(event)) return;
  const post = event.main.cue.vacant === true || event.main.cue.office === 'heir';
  const place = vacancyOf(sentences, index, post, out);
  if (place === null) return;
  const candidate = (person: PersonEntry | null): person is PersonEntry =>
    person !== null &&
    person !== place.left &&
    person.club !== place.club &&
    (person.role === 'manager' ||
      (person.role === null &&
        person.position === null &&
        (post || place.sought || (place.last && person.club !== null))));
  if (roles.persons.length === 0 && event.main.cue.part === 'adjective')
    for (const item of subjectOf(sentences[index]!.nodes, event, earlier))
      if (item.kind === 'person' && candidate(item.person))
        roles.persons.push({ what: item.person, item, from: 'subject' });
  if (roles.persons.length === 0 || !roles.persons.every(({ what }) => candidate(what))) return;
  for (const { what } of roles.persons) what.role = 'manager';
  roles.buyers.length = 0;
  roles.buyers.push({ what: place.club, item: null, from: 'topic' });
}

/** "appointed | Everton manager", "in the running for | the Everton job": who gets a post, or seeks one, is a manager. */
function getsOffice({ main }: Event, { passive, buyers }: Roles): boolean {
  if (main.cue.vacant === true) return buyers.length > 0;
  return passive && main.cue.act === 'buy' && main.args.some(({ item }) => isCoach(item));
}

function isCoach({ kind, how, traits }: Node): boolean {
  return kind === 'person' && how === 'described' && traits !== null && traits.role === 'manager';
}

/** Posts and their heirs; lists and frames that somebody is in, if nothing says whose. */
function seeksPost({ main }: Event): boolean {
  const { act, part, notion, governs, vacant, office } = main.cue;
  if (vacant === true || notion === 'succession') return office !== 'post';
  if (notion === 'shortlist') return !hasSlot(main.args, 'possessor');
  return act === 'buy' && part === 'adjective' && governs === 'want' && main.args.length === 0;
}

/** "Everton have named Benti as coach": the post of the club that names him. */
function nameCoach(nodes: readonly Node[], event: Event, earlier: readonly Event[], roles: Roles): void {
  const named = event.main.args.length === 1 ? event.main.args[0]! : null;
  if (named === null || named.slot !== 'object' || named.item.kind !== 'person' || roles.buyers.length > 0)
    return;
  const as = nodes[nodes.indexOf(named.item) + 1];
  if (as?.from !== named.item.to || !isBarePost(nodes, nodes.indexOf(as))) return;
  for (const item of subjectOf(nodes, event, earlier))
    if (item.kind === 'club' && item.club?.resolved != null)
      roles.buyers.push({ what: item.club.resolved, item, from: 'subject' });
}

interface Vacancy {
  readonly club: ClubEntry;
  /** Who has left it. */
  readonly left: PersonEntry | null;
  /** Whether the text has just spoken of it. */
  readonly last: boolean;
  /** Whether it has just said that a manager is looked for. */
  readonly sought: boolean;
}

/** The club whose post is open: its manager is gone or it looks for one. */
function vacancyOf(
  sentences: readonly Sentence[],
  index: number,
  post: boolean,
  out: readonly Draft[],
): Vacancy | null {
  for (let i = out.length - 1; i >= 0; i--) {
    const { person, kind, status, from, to, sentence } = out[i]!;
    const sacked = post && person.role === null && person.position === null && kind === 'exit';
    if (person.role !== 'manager' && !sacked) continue;
    const last = i === out.length - 1 && sentence >= index - FAR;
    if (kind === 'exit' && status === 'positive' && from !== null)
      return { club: from, left: person, last, sought: false };
    if (kind !== 'done' && to !== null && to !== person.club)
      return { club: to, left: null, last, sought: false };
  }
  for (let s = index; s >= 0 && s >= index - FAR; s--) {
    const { club, sought } = seekerIn(sentences[s]!);
    if (club !== null) return { club, left: null, last: true, sought: true };
    // "Everton parted company with Benti. The search for a new manager ...": theirs is the search.
    const before = sought ? out.findLast(({ sentence }) => sentence < s) : undefined;
    if (before?.kind === 'exit' && before.from !== null && before.person.position === null)
      return { club: before.from, left: before.person, last: true, sought: true };
  }
  return null;
}

/** "Everton are looking for a new manager": whether one is sought, and the only club of such a sentence. */
function seekerIn({ nodes }: Sentence): { readonly club: ClubEntry | null; readonly sought: boolean } {
  let found: ClubEntry | null = null;
  let several = false;
  let sought = false;
  for (const { kind, how, traits, indefinite, club } of nodes) {
    sought ||= kind === 'person' && how === 'described' && indefinite && traits?.role === 'manager';
    const named = club?.resolved ?? null;
    several ||= found !== null && named !== null && named !== found;
    found ??= named;
  }
  return { club: sought && !several ? found : null, sought };
}
