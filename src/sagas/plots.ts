import type { SagaKind, Told } from '../model/saga.js';
import type { TransferWindow } from '../model/window.js';
import { dayOf } from '../provenance/order.js';
import { Roster } from './roster.js';
import {
  aftermathOf,
  homeAmong,
  kindOf,
  placeOf,
  type Story,
  storyFrom,
  storyId,
  windowBefore,
} from './story.js';
import type { WindowFor } from './window.js';

/** Where a claim stands among the stories of its group. */
interface Placed {
  readonly told: Told;
  readonly scene: Scene;
  /** The window that the claim itself, or its day, names. */
  readonly window: TransferWindow;
  kind: SagaKind;
  place: string;
  /** Id of its story; empty until it has one. */
  story: string;
}

/** What is told of one person in one window, by the claims' own windows. */
interface Scene {
  readonly person: string;
  readonly placed: Set<Placed>;
  /** How often each club is told to be the one that he would leave. */
  readonly clubs: Map<string, number>;
  home: string | null;
  /** What its claims are about: kinds with their places. */
  plots: Set<string>;
  /** Claims that may speak of this scene, since its window had just closed. */
  readonly lookers: Set<Placed>;
}

/** What a story is told by, whatever its claims. */
export interface Plot {
  readonly id: string;
  readonly person: string;
  readonly kind: SagaKind;
  readonly place: string;
  readonly window: TransferWindow;
}

interface Draft {
  /** With the calendar's days of its window as soon as a claim has been in it that states none. */
  plot: Plot;
  readonly told: Set<Told>;
}

/** Which stories a step touched; those that are no more are among the changed too. */
export interface Touched {
  readonly changed: Set<string>;
  readonly opened: Map<string, Plot>;
  readonly closed: Map<string, Plot>;
}

/**
 * Sorts the claims of a group into stories as `storiesOf` does, but claim by claim: what a claim cannot touch is not
 * looked at again. Only where it changes who is who, and where claims go, everything is sorted anew. Begun with a part of
 * a group and the roster of the whole, it can tell what later claims change as long as nothing has to be sorted anew.
 */
export class Plots {
  readonly #roster: Roster;
  readonly #partial: boolean;
  readonly #told = new Set<Told>();
  readonly #scenes = new Map<string, Scene>();
  readonly #drafts = new Map<string, Draft>();
  /** Ids of the stories of a person, and of a person in a window. */
  readonly #ofPerson = new Map<string, Set<string>>();
  readonly #ofScene = new Map<string, Set<string>>();
  /** The name that each person is shown by. */
  readonly #shown = new Map<string, string>();
  /** A person of whom only a part is known goes by another name now. */
  #lost = false;
  #touched: Touched = { changed: new Set(), opened: new Map(), closed: new Map() };

  /** `roster`: that of the whole group, of which only a part is given; null: all of it is. */
  constructor(
    private readonly windowFor: WindowFor,
    begun: readonly Told[],
    roster: string | null = null,
  ) {
    this.#roster = new Roster(roster);
    this.#partial = roster !== null;
    for (const told of begun) this.#told.add(told);
    if (roster === null) this.#roster.anew(this.#told);
    for (const person of this.#roster.persons()) this.#shown.set(person, this.#nameOf(person));
    this.#place(this.#told);
  }

  /** Takes claims in and out; null: what this changes cannot be told from a part of the group. */
  change(came: readonly Told[], gone: readonly Told[]): Touched | null {
    this.#touched = { changed: new Set(), opened: new Map(), closed: new Map() };
    if (!this.#enter(came, gone)) this.#place(came);
    else if (this.#partial) return null;
    else {
      this.#clear();
      this.#place(this.#told);
    }
    return this.#lost ? null : this.#touched;
  }

  /** What must be kept of the group to go on with a part of it. */
  roster(): string {
    return this.#roster.pack();
  }

  story(id: string): Story | null {
    const draft = this.#drafts.get(id);
    if (draft === undefined) return null;
    const { person, window } = draft.plot;
    const home = this.#scenes.get(sceneKey(person, window.label))?.home ?? null;
    const seed = { ...draft.plot, identity: this.#roster.identity(person) };
    return storyFrom(id, seed, [...draft.told], home, this.#roster.clubKey);
  }

  has(id: string): boolean {
    return this.#drafts.has(id);
  }

  plot(id: string): Plot | undefined {
    return this.#drafts.get(id)?.plot;
  }

  /** The stories of a person in a window. */
  beside({ person, window }: Pick<Plot, 'person' | 'window'>): Iterable<string> {
    return this.#ofScene.get(sceneKey(person, window.label)) ?? [];
  }

  /** Learns the names and clubs of claims; whether every claim must be placed anew. */
  #enter(came: readonly Told[], gone: readonly Told[]): boolean {
    for (const told of gone) this.#told.delete(told);
    for (const told of came) this.#told.add(told);
    if (gone.length === 0 && !this.#roster.enter(came)) return false;
    if (!this.#partial) this.#roster.anew(this.#told);
    return true;
  }

  #clear(): void {
    for (const [id, { plot }] of this.#drafts) {
      this.#touched.changed.add(id);
      this.#touched.closed.set(id, plot);
    }
    for (const map of [this.#drafts, this.#scenes, this.#ofPerson, this.#ofScene, this.#shown]) map.clear();
  }

  #place(came: Iterable<Told>): void {
    const fresh = new Map<Scene, Placed[]>();
    for (const told of came) {
      const placed = this.#placedOf(told);
      const list = fresh.get(placed.scene);
      if (list === undefined) fresh.set(placed.scene, [placed]);
      else list.push(placed);
    }
    for (const { person } of fresh.keys()) this.#rename(person);
    const again = new Set<Placed>();
    for (const [scene, placed] of fresh) this.#look(scene, placed, again);
    for (const placed of again) this.#settle(placed);
  }

  #placedOf(told: Told): Placed {
    const person = this.#roster.personOf(told);
    const window = told.window ?? this.windowFor(dayOf(told));
    const scene = this.#scene(person, window.label);
    const placed: Placed = { told, scene, window, kind: 'move', place: '', story: '' };
    scene.placed.add(placed);
    if (told.from !== null) {
      const club = this.#roster.clubKey(told.from);
      scene.clubs.set(club, (scene.clubs.get(club) ?? 0) + 1);
    }
    if (told.window === null && aftermathOf(told, 'move') > 0) {
      const { label } = windowBefore(told, 'move', this.windowFor);
      if (label !== window.label) this.#scene(person, label).lookers.add(placed);
    }
    return placed;
  }

  #scene(person: string, label: string): Scene {
    const key = sceneKey(person, label);
    const known = this.#scenes.get(key);
    if (known !== undefined) return known;
    const scene: Scene = {
      person,
      placed: new Set(),
      clubs: new Map(),
      home: null,
      plots: new Set(),
      lookers: new Set(),
    };
    this.#scenes.set(key, scene);
    return scene;
  }

  /** Touches all stories of a person who is shown by another name now. */
  #rename(person: string): void {
    const shown = this.#nameOf(person);
    const before = this.#shown.get(person);
    if (before === shown) return;
    this.#shown.set(person, shown);
    // Not all of his stories need be in the part that is known.
    if (this.#partial && before !== undefined) this.#lost = true;
    for (const story of this.#ofPerson.get(person) ?? []) this.#touched.changed.add(story);
  }

  #nameOf(person: string): string {
    const { name, id } = this.#roster.identity(person).person;
    return `${id ?? ''}|${name}`;
  }

  /** Works out what a scene's claims are about: of all of them if the person's club is another now, else of the new. */
  #look(scene: Scene, fresh: readonly Placed[], again: Set<Placed>): void {
    const home = homeAmong(scene.clubs);
    const moved = home !== scene.home;
    scene.home = home;
    if (moved) {
      scene.plots = new Set();
      const label = fresh[0]?.window.label ?? '';
      for (const id of this.#ofScene.get(sceneKey(scene.person, label)) ?? []) this.#touched.changed.add(id);
    }
    const size = scene.plots.size;
    for (const placed of moved ? scene.placed : fresh) {
      placed.kind = kindOf(placed.told, this.#roster.clubKey, home);
      placed.place = placeOf(placed.told, placed.kind, this.#roster.clubKey);
      scene.plots.add(plotKey(placed));
      again.add(placed);
    }
    if (moved || scene.plots.size > size) for (const looker of scene.lookers) again.add(looker);
  }

  /** Puts a claim into its story. */
  #settle(placed: Placed): void {
    const { kind, place } = placed;
    const { person } = placed.scene;
    const window = this.#windowOf(placed);
    const id = storyId(person, kind, place, window.label);
    if (id === placed.story) return;
    if (placed.story !== '') this.#leave(placed.story, placed.told);
    placed.story = id;
    const known = this.#drafts.get(id);
    if (known !== undefined) {
      known.told.add(placed.told);
      // Who opened it may have stated other days and leave it again.
      if (placed.told.window === null) known.plot = { ...known.plot, window };
    } else this.#open({ id, person, kind, place, window }, placed.told);
    this.#touched.changed.add(id);
  }

  /** The window that a claim speaks of, as `lookingBack` has it. */
  #windowOf(placed: Placed): TransferWindow {
    const { told, kind, window } = placed;
    if (told.window !== null || aftermathOf(told, kind) === 0) return window;
    const closed = windowBefore(told, kind, this.windowFor);
    if (closed.label === window.label) return window;
    const scene = this.#scenes.get(sceneKey(placed.scene.person, closed.label));
    return scene?.plots.has(plotKey(placed)) === true ? closed : window;
  }

  #open(plot: Plot, told: Told): void {
    const { id, person, window } = plot;
    this.#drafts.set(id, { plot, told: new Set([told]) });
    add(this.#ofPerson, person, id);
    add(this.#ofScene, sceneKey(person, window.label), id);
    if (!this.#touched.closed.delete(id)) this.#touched.opened.set(id, plot);
  }

  #leave(id: string, told: Told): void {
    this.#touched.changed.add(id);
    const draft = this.#drafts.get(id);
    draft?.told.delete(told);
    if (draft === undefined || draft.told.size > 0) return;
    const { person, window } = draft.plot;
    this.#drafts.delete(id);
    this.#ofPerson.get(person)?.delete(id);
    this.#ofScene.get(sceneKey(person, window.label))?.delete(id);
    if (!this.#touched.opened.delete(id)) this.#touched.closed.set(id, draft.plot);
  }
}

function sceneKey(person: string, label: string): string {
  return `${person}|${label}`;
}

function plotKey({ kind, place }: Pick<Placed, 'kind' | 'place'>): string {
  return `${kind}|${place}`;
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, new Set([id]));
  else ids.add(id);
}
