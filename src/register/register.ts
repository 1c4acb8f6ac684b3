import type { NameIndex, NameKind, NamePhrase } from '../model/name.js';
import { Abbreviations } from './abbreviation.js';
import { type Club, shippedClubs } from './club.js';
import { fold, foldClub, foldTitle } from './fold.js';
import { NameTable } from './name-table.js';
import { type Competition, type Nation, shippedCompetitions, shippedNations } from './nation.js';
import { hostOf, type Journalist, type Outlet, shippedJournalists, shippedOutlets } from './outlet.js';
import { phrasesOf, type Things } from './phrases.js';
import { staffPhrases } from './staff.js';

/** What is known around a name; each hint narrows only as far as something remains. */
interface ClubHint {
  /** Country of the club. */
  readonly country?: string;
  /** Ids of clubs spoken of nearby. */
  readonly near?: readonly string[];
}

/** What to add to the register that is shipped; a thing with an id that is known replaces it. */
export interface RegisterExtra {
  readonly clubs?: readonly Club[];
  readonly outlets?: readonly Outlet[];
  readonly journalists?: readonly Journalist[];
  /** Further phrases as they are, for instance of people. */
  readonly phrases?: readonly NamePhrase[];
}

/**
 * The facts about football that texts take for granted. Ambiguity is never guessed away: a `…Named` look-up answers
 * with the one thing that bears a name and with null where several do; the plural form lists them, the best known first.
 */
export interface Register extends NameIndex, Things {
  /** The phrases of people: of those who work in football, and those that were added as they are. */
  readonly further: readonly NamePhrase[];
  club(id: string): Club | null;
  clubNamed(text: string, hint?: ClubHint): Club | null;
  clubsNamed(text: string, hint?: ClubHint): readonly Club[];
  outlet(id: string): Outlet | null;
  outletNamed(text: string): Outlet | null;
  outletsNamed(text: string): readonly Outlet[];
  /** By host ("www.bbc.co.uk") or address; the longest known part of the host decides. */
  outletOfDomain(hostOrUrl: string): Outlet | null;
  journalist(id: string): Journalist | null;
  journalistNamed(text: string): Journalist | null;
  journalistsNamed(text: string): readonly Journalist[];
  nation(id: string): Nation | null;
  /** By name, adjective or what its people are called: "Ivory Coast", "Ivorian". */
  nationNamed(text: string): Nation | null;
  nationsNamed(text: string): readonly Nation[];
  competition(id: string): Competition | null;
  competitionNamed(text: string): Competition | null;
}

/** Makes the register, with additions; takes a few dozen milliseconds at most. Look-up tables are made when first asked. */
export function createRegister(extra: RegisterExtra = {}): Register {
  const clubs = withExtra(shippedClubs(), extra.clubs);
  return registerOf(
    {
      clubs,
      outlets: withExtra(shippedOutlets(), extra.outlets),
      journalists: withExtra(shippedJournalists(), extra.journalists),
      nations: shippedNations(),
      competitions: shippedCompetitions(),
    },
    [...staffPhrases(clubs), ...(extra.phrases ?? [])],
  );
}

/**
 * A register of things, and of further phrases as they are. `moved` tells which ids stand for others (after merges):
 * asked for by such an id, the other thing answers.
 */
export function registerOf(
  things: Things,
  further: readonly NamePhrase[] = [],
  moved: ReadonlyMap<string, string> = new Map(),
): Register {
  const { clubs, outlets, journalists, nations, competitions } = things;
  const made = phrasesOf(things);
  const phrases = further.length === 0 ? made : [...made, ...further];

  const clubById = byId(clubs);
  const outletById = byId(outlets);
  const journalistById = byId(journalists);
  const nationById = byId(nations);
  const competitionById = byId(competitions);
  const clubTable = once(() => tableOf(phrases, ['club'], clubById, fold, foldClub));
  const outletTable = once(() => tableOf(phrases, ['outlet'], outletById, foldTitle, foldOfficial));
  const journalistTable = once(() => tableOf(phrases, ['journalist'], journalistById, fold));
  const nationTable = once(() => tableOf(phrases, ['nation', 'demonym'], nationById, foldTitle));
  const competitionTable = once(() => tableOf(phrases, ['competition'], competitionById, foldTitle));
  const domains = once(() => {
    const map = new Map<string, Outlet>();
    for (const outlet of outlets) for (const domain of outlet.domains) map.set(domain, outlet);
    return map;
  });

  const of = <T>(things: ReadonlyMap<string, T>, id: string) => things.get(moved.get(id) ?? id) ?? null;
  const abbreviations = once(() => {
    const all = new Abbreviations();
    for (const { id, name, also } of clubs) for (const one of [name, ...also]) all.add(one, id);
    return all;
  });
  const clubsNamed = (text: string, hint?: ClubHint) => {
    const named = clubTable().named(text);
    if (named.length > 0 || !text.includes('.')) return narrow(named, hint);
    const ids = abbreviations().find(text);
    return narrow(
      clubs.filter((club) => ids.includes(club.id)),
      hint,
    );
  };
  return {
    ...things,
    names: () => phrases,
    further,
    club: (id) => of(clubById, id),
    clubsNamed,
    clubNamed: (text, hint) => only(clubsNamed(text, hint)),
    outlet: (id) => of(outletById, id),
    outletsNamed: (text) => outletTable().named(text),
    outletNamed: (text) => only(outletTable().named(text)),
    outletOfDomain: (hostOrUrl) => ofDomain(domains(), hostOrUrl),
    journalist: (id) => of(journalistById, id),
    journalistsNamed: (text) => journalistTable().named(text),
    journalistNamed: (text) => only(journalistTable().named(text)),
    nation: (id) => of(nationById, id),
    nationsNamed: (text) => nationTable().named(text),
    nationNamed: (text) => only(nationTable().named(text)),
    competition: (id) => of(competitionById, id),
    competitionNamed: (text) => only(competitionTable().named(text)),
  };
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly weight?: number;
}

/** A table of things by their own names (also those with a bracket, which no text has) and by their phrases. */
function tableOf<T extends Thing>(
  phrases: readonly NamePhrase[],
  kinds: readonly NameKind[],
  things: ReadonlyMap<string, T>,
  folded: (text: string) => string,
  loosened: (text: string) => string = folded,
): NameTable<T> {
  const table = new NameTable<T>(folded, loosened);
  for (const thing of things.values()) {
    table.add(thing.name, thing);
    for (const other of thing.also) table.add(other, thing);
  }
  for (const { kind, id, phrase } of phrases) {
    if (!kinds.includes(kind)) continue;
    const thing = things.get(id);
    if (thing !== undefined) table.addFurther(phrase, thing);
  }
  return table;
}

function byId<T extends Thing>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A club's own site is listed as "Liverpool FC" or "Ajax official"; asked for as an outlet, its plain name finds it. */
function foldOfficial(text: string): string {
  return foldClub(foldTitle(text).replace(/ official$/, ''));
}

function withExtra<T extends { readonly id: string }>(
  shipped: readonly T[],
  extra: readonly T[] | undefined,
): readonly T[] {
  if (extra === undefined || extra.length === 0) return shipped;
  const merged = new Map(shipped.map((thing) => [thing.id, thing]));
  for (const thing of extra) merged.set(thing.id, thing);
  return [...merged.values()];
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

function narrow(clubs: readonly Club[], hint: ClubHint | undefined): readonly Club[] {
  if (hint === undefined || clubs.length < 2) return clubs;
  const near = hint.near === undefined ? [] : clubs.filter((club) => hint.near?.includes(club.id));
  const rest = near.length > 0 ? near : clubs;
  const home = hint.country === undefined ? [] : rest.filter((club) => club.country === hint.country);
  return home.length > 0 ? home : rest;
}

function ofDomain(domains: ReadonlyMap<string, Outlet>, hostOrUrl: string): Outlet | null {
  let host = hostOf(hostOrUrl);
  while (host?.includes('.')) {
    const outlet = domains.get(host);
    if (outlet !== undefined) return outlet;
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}
