import type { NameIndex, NamePhrase } from '../model/name.js';
import { type Club, shippedClubs } from './club.js';
import { fold, foldClub, foldTitle } from './fold.js';
import { type Competition, type Nation, shippedCompetitions, shippedNations } from './nation.js';
import { hostOf, type Journalist, type Outlet, shippedJournalists, shippedOutlets } from './outlet.js';
import { phrasesOf } from './phrases.js';

/** What is known around a name; each hint narrows only as far as something remains. */
export interface ClubHint {
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
export interface Register extends NameIndex {
  readonly clubs: readonly Club[];
  readonly outlets: readonly Outlet[];
  readonly journalists: readonly Journalist[];
  readonly nations: readonly Nation[];
  readonly competitions: readonly Competition[];
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

/** Makes the register, with additions; takes a few dozen milliseconds at most. */
export function createRegister(extra: RegisterExtra = {}): Register {
  const clubs = withExtra(shippedClubs(), extra.clubs);
  const outlets = withExtra(shippedOutlets(), extra.outlets);
  const journalists = withExtra(shippedJournalists(), extra.journalists);
  const nations = shippedNations();
  const competitions = shippedCompetitions();
  const phrases = phrasesOf({ clubs, outlets, journalists, nations, competitions });
  const all = extra.phrases === undefined ? phrases : [...phrases, ...extra.phrases];

  const clubIndex = new Index(clubs);
  const outletIndex = new Index(outlets);
  const journalistIndex = new Index(journalists);
  const nationIndex = new Index(nations);
  const competitionIndex = new Index(competitions);
  for (const { kind, id, phrase } of phrases) {
    if (kind === 'club') clubIndex.add(foldClub(phrase), id);
    else if (kind === 'outlet') outletIndex.add(foldTitle(phrase), id);
    else if (kind === 'journalist') journalistIndex.add(fold(phrase), id);
    else if (kind === 'nation' || kind === 'demonym') nationIndex.add(foldTitle(phrase), id);
    else if (kind === 'competition') competitionIndex.add(foldTitle(phrase), id);
  }
  // Names with a bracket are in no text, but people and tables ask for them.
  for (const { id, name, also } of clubs) {
    clubIndex.add(foldClub(name), id);
    for (const other of also) clubIndex.add(foldClub(other), id);
  }
  const domains = new Map<string, Outlet>();
  for (const outlet of outlets) {
    outletIndex.add(foldTitle(outlet.name), outlet.id);
    for (const other of outlet.also) outletIndex.add(foldTitle(other), outlet.id);
    for (const domain of outlet.domains) domains.set(domain, outlet);
  }
  for (const { id, name } of competitions) competitionIndex.add(foldTitle(name), id);

  const clubsNamed = (text: string, hint?: ClubHint) => narrow(clubIndex.named(foldClub(text)), hint);
  return {
    clubs,
    outlets,
    journalists,
    nations,
    competitions,
    names: () => all,
    club: (id) => clubIndex.get(id),
    clubsNamed,
    clubNamed: (text, hint) => only(clubsNamed(text, hint)),
    outlet: (id) => outletIndex.get(id),
    outletsNamed: (text) => outletIndex.named(foldTitle(text)),
    outletNamed: (text) => only(outletIndex.named(foldTitle(text))),
    outletOfDomain: (hostOrUrl) => ofDomain(domains, hostOrUrl),
    journalist: (id) => journalistIndex.get(id),
    journalistsNamed: (text) => journalistIndex.named(fold(text)),
    journalistNamed: (text) => only(journalistIndex.named(fold(text))),
    nation: (id) => nationIndex.get(id),
    nationsNamed: (text) => nationIndex.named(foldTitle(text)),
    nationNamed: (text) => only(nationIndex.named(foldTitle(text))),
    competition: (id) => competitionIndex.get(id),
    competitionNamed: (text) => only(competitionIndex.named(foldTitle(text))),
  };
}

/** Things by id and by folded name, in the order in which they were given (the best known first within a name). */
class Index<T extends { readonly id: string; readonly weight?: number }> {
  private readonly byId = new Map<string, T>();
  private readonly byName = new Map<string, T[]>();

  constructor(things: readonly T[]) {
    for (const thing of things) this.byId.set(thing.id, thing);
  }

  add(key: string, id: string): void {
    const thing = this.byId.get(id);
    if (thing === undefined || key === '') return;
    const list = this.byName.get(key);
    if (list === undefined) this.byName.set(key, [thing]);
    else if (!list.includes(thing)) list.push(thing);
  }

  get(id: string): T | null {
    return this.byId.get(id) ?? null;
  }

  named(key: string): readonly T[] {
    const list = this.byName.get(key) ?? [];
    if (list.length < 2) return list;
    return [...list].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.id < b.id ? -1 : 1));
  }
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
