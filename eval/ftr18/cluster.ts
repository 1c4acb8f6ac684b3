import type { Told } from '../../src/model/saga.js';
import { dayNumber } from '../../src/provenance/order.js';
import { storiesOf } from '../../src/sagas/story.js';
import { clubFinder } from './clubs.js';
import type { Address } from './load.js';
import { lowWords, NameCounts, runsOf, withoutPossessives } from './names.js';
import { slugWords } from './slug.js';
import { STAY_WORDS } from './wording.js';

/** What an address was read to speak of. */
interface Reading {
  readonly address: Address;
  readonly names: readonly (readonly string[])[];
  readonly clubs: readonly string[];
  readonly stays: boolean;
}

/** A reading with the person that it is about; null where the address names nobody. */
interface Subject {
  readonly reading: Reading;
  readonly name: string | null;
}

/** One cluster per article, in their order: the person and the destination that its address speaks of. */
export function cluster(addresses: readonly Address[]): readonly string[] {
  const readings = readAll(addresses);
  const subjects = subjectsOf(readings);
  const told = subjects.map(({ reading, name }) => toldOf(reading, name, null));
  // The product's own fold joins "Grealish" to "Jack Grealish"; the place is then chosen among the person's clubs.
  const persons = new Map(
    storiesOf(told.filter(named), oneWindow).flatMap((story) =>
      story.told.map((one) => [one.article, story.person] as const),
    ),
  );
  const places = placesOf(subjects, persons);
  const placed = subjects.map(({ reading, name }, i) => toldOf(reading, name, places[i] ?? null));
  const stories = new Map(
    storiesOf(placed.filter(named), oneWindow).flatMap((story) =>
      story.told.map((one) => [one.article, story.id] as const),
    ),
  );
  const nameless = namelessPlaces(subjects, stories);
  return addresses.map(({ article }) => stories.get(article) ?? nameless.get(article) ?? `alone:${article}`);
}

/** So many days around it a story may lend its name to a report that names its clubs and nobody. */
const LENT_DAYS = 5;

/**
 * Reports that name two clubs and nobody belong to the story told most about these two clubs in the same days, if it
 * is told more often than all others of them together.
 */
function namelessPlaces(
  subjects: readonly Subject[],
  stories: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byPair = new Map<string, { readonly day: number; readonly story: string }[]>();
  for (const { reading } of subjects) {
    const story = stories.get(reading.address.article);
    const pair = pairOf(reading);
    if (story === undefined || pair === null) continue;
    byPair.set(pair, [...(byPair.get(pair) ?? []), { day: dayNumber(reading.address.date), story }]);
  }
  const lent = new Map<string, string>();
  for (const { reading, name } of subjects) {
    const pair = pairOf(reading);
    if (name !== null || pair === null) continue;
    const day = dayNumber(reading.address.date);
    const near = (byPair.get(pair) ?? []).filter((one) => Math.abs(one.day - day) <= LENT_DAYS);
    const counts = new Map<string, number>();
    for (const { story } of near) counts.set(story, (counts.get(story) ?? 0) + 1);
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (best !== undefined && best[1] * 2 > near.length) lent.set(reading.address.article, best[0]);
  }
  return lent;
}

function pairOf({ clubs }: Reading): string | null {
  return clubs.length === 2 ? [...clubs].sort().join('|') : null;
}

function readAll(addresses: readonly Address[]): readonly Reading[] {
  const find = clubFinder();
  const words = addresses.map((address) => slugWords(address.url));
  const low = lowWords(words);
  const found = words.map((list) => find(list));
  const runs = withoutPossessives(words.map((list, i) => runsOf(list, found[i]?.taken ?? new Set(), low)));
  const counts = new NameCounts(runs);
  return addresses.map((address, i) => ({
    address,
    names: (runs[i] ?? []).flatMap((run) => counts.namesOf(run)),
    clubs: found[i]?.clubs ?? [],
    stays: (words[i] ?? []).some((word) => STAY_WORDS.has(word.folded)),
  }));
}

/**
 * Of the names in an address, the one that the news is about: managers, chairmen and bystanders are mostly named beside
 * others, the person of a rumour often alone. Names are counted by their last word, as a reader knows them.
 */
function subjectsOf(readings: readonly Reading[]): readonly Subject[] {
  const total = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const { names } of readings) {
    const lasts = new Set(names.map(lastOf));
    for (const last of lasts) {
      total.set(last, (total.get(last) ?? 0) + 1);
      if (lasts.size === 1) alone.set(last, (alone.get(last) ?? 0) + 1);
    }
  }
  const weight = (name: readonly string[]): number => {
    const seen = total.get(lastOf(name)) ?? 0;
    return seen < 2 ? 0.1 : ((alone.get(lastOf(name)) ?? 0) + 1) / (seen + 2);
  };
  return readings.map((reading) => {
    const [best] = reading.names
      .map((name, i) => ({ name, weight: weight(name) * (i === 0 ? 1.25 : 1), i }))
      .sort((a, b) => b.weight - a.weight || a.i - b.i);
    // A name that no other report gives joins nothing, and is as likely a rare word as a name.
    const known = best !== undefined && (total.get(lastOf(best.name)) ?? 0) > 1;
    return { reading, name: known ? best.name.join(' ') : null };
  });
}

function lastOf(name: readonly string[]): string {
  return name[name.length - 1] ?? '';
}

/** So many days around a report its open question is taken to be that of the person's other reports. */
const NEAR_DAYS = 6;

/**
 * The destination of every article: the club that it names beside the person's own. A person's own club is the one
 * that stands beside the most other clubs; where an address names no other, the reports about the same days decide.
 */
function placesOf(
  subjects: readonly Subject[],
  persons: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  const groups = new Map<string, Reading[]>();
  for (const { reading } of subjects) {
    const person = persons.get(reading.address.article);
    if (person !== undefined) groups.set(person, [...(groups.get(person) ?? []), reading]);
  }
  const chosen = new Map<string, string | null>();
  for (const readings of groups.values()) {
    const own = ownClub(readings);
    const counts = new Map<string, number>();
    for (const { clubs } of readings)
      for (const club of clubs) if (club !== own) counts.set(club, (counts.get(club) ?? 0) + 1);
    const stated = readings.map((reading) => ({ reading, place: statedPlace(reading, own, counts) }));
    for (const { reading, place } of stated)
      chosen.set(reading.address.article, place ?? nearestPlace(reading, stated));
  }
  return subjects.map(({ reading }) => chosen.get(reading.address.article) ?? null);
}

function ownClub(readings: readonly Reading[]): string | null {
  const partners = new Map<string, { readonly others: Set<string>; count: number }>();
  for (const { clubs } of readings) {
    for (const club of clubs) {
      const entry = partners.get(club) ?? { others: new Set<string>(), count: 0 };
      entry.count++;
      for (const other of clubs) if (other !== club) entry.others.add(other);
      partners.set(club, entry);
    }
  }
  const [best] = [...partners].sort(
    ([a, x], [b, y]) => y.others.size - x.others.size || y.count - x.count || (a < b ? -1 : 1),
  );
  return best === undefined || best[1].others.size < 2 ? null : best[0];
}

const STAY = 'stay';

function statedPlace(
  { clubs, stays }: Reading,
  own: string | null,
  counts: ReadonlyMap<string, number>,
): string | null {
  const [best] = clubs
    .filter((club) => club !== own)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return best ?? (stays ? STAY : null);
}

interface Stated {
  readonly reading: Reading;
  readonly place: string | null;
}

function nearestPlace({ address }: Reading, stated: readonly Stated[]): string | null {
  const day = dayNumber(address.date);
  const votes = new Map<string, number>();
  for (const { reading, place } of stated) {
    if (place === null) continue;
    const apart = Math.abs(dayNumber(reading.address.date) - day);
    votes.set(place, (votes.get(place) ?? 0) + (apart <= NEAR_DAYS ? 1 : 0.05));
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function named(told: Told): boolean {
  return told.person.name !== '';
}

/** The whole set is of one summer. */
const oneWindow = () => ({ label: '2018-summer', from: '2018-05-01', to: '2018-09-30' });

function toldOf({ address }: Reading, name: string | null, place: string | null): Told {
  const stays = place === STAY;
  return {
    claim: address.article,
    article: address.article,
    url: address.url,
    outlet: address.outlet,
    published: address.date,
    read: address.date,
    person: { name: name ?? '', role: 'player' },
    from: null,
    to: stays || place === null ? null : { name: place },
    kind: stays ? 'stay' : place === null ? 'exit' : 'interest',
    status: 'positive',
    certainty: 'reported',
    loan: false,
    fee: null,
    window: null,
    sources: [{ name: address.outlet, sort: 'outlet' }],
    quote: '',
    passage: '',
  };
}
