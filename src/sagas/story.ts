import type { Named } from '../model/claim.js';
import { hashId } from '../model/id.js';
import type { SagaKind, Told } from '../model/saga.js';
import type { TransferWindow } from '../model/window.js';
import { addDays, compareStrings, dayOf } from '../provenance/order.js';
import { type ClubKey, clubKeys } from './club.js';
import { type Identity, identify } from './person.js';
import type { WindowFor } from './window.js';

/** The claims of one saga before they are folded: one person, one destination (or none), one window. */
export interface Story {
  readonly id: string;
  readonly kind: SagaKind;
  /** Key of the person; of the destination, or for a stay or an exit of the club left or kept. */
  readonly person: string;
  readonly place: string;
  /** Key of the club that the person would leave, empty where nobody names it. */
  readonly leaves: string;
  readonly named: Named;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly window: TransferWindow;
  /** It tells how the person once came to the club that the window's other stories would have him leave. */
  readonly past: boolean;
  readonly told: readonly Told[];
}

/** Sorts claims into stories, in the order of their ids. Pure, and blind to the order of the claims. */
export function storiesOf(told: readonly Told[], windowFor: WindowFor): readonly Story[] {
  const clubKey = clubKeys(told);
  const who = identify(told, clubKey);
  const known = told.map((one) => ({
    one,
    identity: who(one),
    window: one.window ?? windowFor(dayOf(one)),
  }));
  const homeOf = homes(known, clubKey);
  const seeds = known.map(({ one, identity, window }) => {
    const home = homeOf(identity.key, window.label);
    const kind = kindOf(one, clubKey, home);
    const place = placeOf(one, kind, clubKey);
    return { one, seed: { identity, kind, place, window } };
  });
  const opened = new Set(seeds.map(({ seed }) => plotKey(seed, seed.window.label)));
  const groups = new Map<string, { readonly seed: Seed; readonly told: Told[] }>();
  for (const { one, seed: first } of seeds) {
    const seed = { ...first, window: lookingBack(one, first, opened, windowFor) };
    const key = storyId(seed.identity.key, seed.kind, seed.place, seed.window.label);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { seed, told: [one] });
    else group.told.push(one);
  }
  return [...groups]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([id, group]) => {
      const home = homeOf(group.seed.identity.key, group.seed.window.label);
      return storyFrom(id, group.seed, group.told, home, clubKey);
    });
}

/** A story made of all its claims; `home` is the person's club in the story's window. */
export function storyFrom(
  id: string,
  seed: Seed,
  told: readonly Told[],
  home: string | null,
  clubKey: ClubKey,
): Story {
  const from = usual(told.map((one) => one.from));
  return {
    id,
    kind: seed.kind,
    person: seed.identity.key,
    place: seed.place,
    named: seed.identity.person,
    from,
    leaves: from === null ? '' : clubKey(from),
    to: seed.kind === 'move' ? usual(told.map((one) => one.to)) : null,
    window: firstWindow(told, seed.window),
    past: isPast(seed, home, told),
    told,
  };
}

export function storyId(person: string, kind: SagaKind, place: string, window: string): string {
  return hashId('saga', person, kind, place, window);
}

function isPast({ kind, place }: Seed, home: string | null, told: readonly Told[]): boolean {
  return kind === 'move' && place === home && told.every((one) => one.kind === 'done');
}

/** A person leaves or stays at one club at a time, so that the club need not be named to tell the story apart. */
export function placeOf(told: Told, kind: SagaKind, clubKey: ClubKey): string {
  return kind === 'move' && told.to !== null ? clubKey(told.to) : '';
}

export interface Seed {
  readonly identity: Identity;
  readonly kind: SagaKind;
  readonly place: string;
  readonly window: TransferWindow;
}

/** So many claims at least must name the club that a person plays for before it is taken as known. */
const HOME_CLAIMS = 2;

/** The club that more than half of what is told of a person in a window would have him leave; null if none. */
function homes(
  known: readonly { readonly one: Told; readonly identity: Identity; readonly window: TransferWindow }[],
  clubKey: ClubKey,
): (person: string, window: string) => string | null {
  const scenes = new Map<string, Map<string, number>>();
  for (const { one, identity, window } of known) {
    if (one.from === null) continue;
    const scene = `${identity.key}|${window.label}`;
    const counts = scenes.get(scene) ?? new Map<string, number>();
    const club = clubKey(one.from);
    scenes.set(scene, counts.set(club, (counts.get(club) ?? 0) + 1));
  }
  return (person, window) => {
    return homeAmong(scenes.get(`${person}|${window}`) ?? new Map());
  };
}

/** The club that more than half of the claims that name one name. */
export function homeAmong(clubs: ReadonlyMap<string, number>): string | null {
  const counts = [...clubs];
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.find(([, count]) => count >= HOME_CLAIMS && count * 2 > all)?.[0] ?? null;
}

function plotKey({ identity, kind, place }: Seed, window: string): string {
  return `${identity.key}|${kind}|${place}|${window}`;
}

/** So many days after a deadline the papers still tell how its deals ended, and how near they had been. */
const AFTERMATH_DAYS = 14;
const RECALL_DAYS = 3;

/**
 * The window that a claim speaks of. One without a window that says, soon after a deadline, that a deal was done or
 * came to nothing speaks of the window that has just closed, if that window knew the story.
 */
function lookingBack(
  told: Told,
  seed: Seed,
  opened: ReadonlySet<string>,
  windowFor: WindowFor,
): TransferWindow {
  if (told.window !== null || aftermathOf(told, seed.kind) === 0) return seed.window;
  const closed = windowBefore(told, seed.kind, windowFor);
  return closed.label !== seed.window.label && opened.has(plotKey(seed, closed.label)) ? closed : seed.window;
}

/** The window that was open before the days in which such a claim may look back. */
export function windowBefore(told: Told, kind: SagaKind, windowFor: WindowFor): TransferWindow {
  return windowFor(addDays(dayOf(told), -aftermathOf(told, kind)));
}

/** For so many days after a deadline such a claim may speak of the window that has closed; 0: never. */
export function aftermathOf({ kind, status }: Told, saga: SagaKind): number {
  if (kind === 'done') return AFTERMATH_DAYS;
  if (status === 'negative') return kind === 'interest' || kind === 'bid' ? 0 : AFTERMATH_DAYS;
  return kind === 'agreed' && saga === 'move' ? RECALL_DAYS : 0;
}

/**
 * A claim without a destination speaks of leaving, unless it speaks of staying. A move to one's own club is a stay,
 * unless it is done: then it is how he came there.
 */
export function kindOf(told: Told, clubKey: ClubKey, home: string | null): SagaKind {
  if (told.kind === 'stay') return 'stay';
  if (told.kind === 'exit' || told.to === null) return 'exit';
  const to = clubKey(told.to);
  if (told.from !== null) return clubKey(told.from) === to ? 'stay' : 'move';
  return to === home && told.kind !== 'done' ? 'stay' : 'move';
}

/** The name most often given, one with an id before one without; null if none was. */
function usual(named: readonly (Named | null)[]): Named | null {
  const counts = new Map<string, { readonly club: Named; count: number }>();
  for (const club of named) {
    if (club === null) continue;
    const label = `${club.id ?? ''}|${club.name}`;
    const entry = counts.get(label);
    if (entry === undefined) counts.set(label, { club, count: 1 });
    else entry.count++;
  }
  const best = [...counts].sort(
    ([a, x], [b, y]) =>
      y.count - x.count ||
      Number(x.club.id === undefined) - Number(y.club.id === undefined) ||
      compareStrings(a, b),
  )[0];
  return best?.[1].club ?? null;
}

/** Claims may state one window with different days; the saga takes the earliest statement of them. */
function firstWindow(told: readonly Told[], fallback: TransferWindow): TransferWindow {
  const stated = told.flatMap((one) => (one.window === null ? [] : [one.window]));
  const key = (window: TransferWindow): string => `${window.from}|${window.to}`;
  return [...stated].sort((a, b) => compareStrings(key(a), key(b)))[0] ?? fallback;
}
