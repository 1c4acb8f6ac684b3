import type { ClubEntry } from './club.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import type { PersonEntry } from './people.js';

/** "Reuter and Benti are close to leaving amid interest from Everton": what is told of one is told of both. */
export function pushTopics(
  { main }: Event,
  roles: Roles,
  spoken: PersonEntry,
  index: number,
  out: readonly Draft[],
): void {
  const topic = ofSeller(roles, spoken, out);
  roles.persons.push({ what: topic, item: null, from: 'topic' });
  turnParties(roles, topic.club ?? out.findLast(({ person }) => person === topic)?.from ?? null);
  if (main.cue.part !== 'noun') return;
  let own: Draft | undefined;
  for (const draft of out) if (draft.person === topic && draft.sentence === index) own = draft;
  if (own === undefined) return;
  for (const { person, sentence, rule, kind, to, tokenFrom } of out) {
    if (sentence !== index || person === topic || rule !== own.rule || kind !== own.kind || to !== own.to)
      continue;
    if (Math.abs(tokenFrom - own.tokenFrom) > SHARED || roles.persons.some(({ what }) => what === person))
      continue;
    roles.persons.push({ what: person, item: null, from: 'topic' });
  }
}

/** "have made an approach to Fulham", though the text spoke of one of Genk last: the last of those of Fulham that it told of. */
function ofSeller({ sellers }: Roles, topic: PersonEntry, out: readonly Draft[]): PersonEntry {
  const [seller] = sellers;
  if (seller === undefined || seller.item === null || topic.club === null || topic.club === seller.what)
    return topic;
  return out.findLast(({ person }) => person.club === seller.what)?.person ?? topic;
}

/** "an agreement between Everton and Fulham", "Everton are in talks with Fulham": who of the two sells is the one that he is at. */
function turnParties({ buyers, sellers }: Roles, club: ClubEntry | null): void {
  if (buyers.length !== 1 || sellers.length !== 1 || buyers[0]!.what !== club) return;
  const between = buyers[0]!.from === 'between' && sellers[0]!.from === 'between';
  const withOther = buyers[0]!.from === 'subject' && sellers[0]!.from === 'with';
  if (!between && !withOther) return;
  buyers.push(...sellers.splice(0, 1, buyers.pop()!));
}

/** Tokens between the quotes of two who share a verb. */
const SHARED = 12;
