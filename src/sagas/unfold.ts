import type { Unfolded, Unfolding } from '../ledger/derive.js';
import type { Named } from '../model/claim.js';
import type { Saga, Told } from '../model/saga.js';
import { compareStrings } from '../provenance/order.js';
import { classifyReports, type ProvenanceOptions } from '../provenance/report.js';
import { type Chapter, decided, type Reported } from './chapter.js';
import { type Continuity, continuityIn, idsBeside } from './continuity.js';
import { type FoldOptions, rivalry, sagaOf } from './fold.js';
import { type Plot, Plots } from './plots.js';
import { usualWindow } from './window.js';

/** A saga as it was last told, and what of other sagas went into it. */
interface LastTold {
  readonly reports: Reported['reports'];
  readonly beside: string;
}

/**
 * Folds a group step by step. A claim touches its story, the others of the same person and window, and the same story
 * in the windows beside it; the rest stands. So a claim costs as much as its scene holds, not as its group.
 */
export class UnfoldingGroup implements Unfolding {
  readonly #plots: Plots;
  readonly #options: ProvenanceOptions;
  readonly #reported = new Map<string, Reported>();
  readonly #last = new Map<string, LastTold>();

  /** `roster`: that of the whole group where `group` is only a part of it. */
  constructor(group: readonly Told[], options: FoldOptions = {}, roster: string | null = null) {
    this.#plots = new Plots(options.windowFor ?? usualWindow, group, roster);
    this.#options = options.voices === undefined ? {} : { voices: options.voices };
  }

  roster(): string {
    return this.#plots.roster();
  }

  step(came: readonly Told[], gone: readonly Told[], again: Iterable<string> = []): Unfolded | null {
    const touched = this.#plots.change(came, gone);
    if (touched === null) return null;
    const { changed, opened, closed } = touched;
    const plots: Plot[] = [...closed.values()];
    const none = new Set(closed.keys());
    for (const id of changed) this.#reported.delete(id);
    for (const id of [...changed, ...again]) {
      const plot = this.#plots.plot(id);
      this.#last.delete(id);
      if (plot === undefined) none.add(id);
      else plots.push(plot);
    }
    for (const plot of [...opened.values(), ...closed.values()])
      for (const id of idsBeside(plot)) {
        const beside = this.#plots.plot(id);
        if (beside !== undefined) plots.push(beside);
      }
    const scenes = new Map(plots.map((plot) => [`${plot.person}|${plot.window.label}`, plot]));
    const fresh = new Set([...changed, ...again]);
    const told: (readonly [Chapter, Saga])[] = [];
    const beside: Saga[] = [];
    for (const plot of scenes.values())
      for (const one of this.#scene(plot))
        if (fresh.has(one[0].story.id)) told.push(one);
        else beside.push(one[1]);
    return {
      sagas: told.map(([, saga]) => saga),
      reports: told.flatMap(([{ reports }]) => reports.map(({ report }) => report)),
      told: told.flatMap(([{ story }]) => story.told),
      beside,
      gone: [...none],
    };
  }

  /** What is to be told anew of a person in a window. */
  #scene(plot: Plot): readonly (readonly [Chapter, Saga])[] {
    const ids = [...this.#plots.beside(plot)].sort(compareStrings);
    const chapters = decided(ids.flatMap((id) => this.#reportedOf(id) ?? []));
    const rivals = rivalry(chapters);
    return chapters.flatMap((chapter) => {
      const { story, reports } = chapter;
      const continuity = continuityIn(story, (id) => this.#plots.has(id));
      const against = rivals(chapter);
      const beside = besideOf(chapter, against, continuity);
      const last = this.#last.get(story.id);
      if (last !== undefined && last.reports === reports && last.beside === beside) return [];
      this.#last.set(story.id, { reports, beside });
      return [[chapter, sagaOf(chapter, against, continuity)] as const];
    });
  }

  #reportedOf(id: string): Reported | null {
    const known = this.#reported.get(id);
    if (known !== undefined) return known;
    const story = this.#plots.story(id);
    if (story === null) return null;
    const reported = { story, reports: classifyReports(story.told, id, this.#options) };
    this.#reported.set(id, reported);
    return reported;
  }
}

function besideOf({ settlement }: Chapter, rivals: readonly Named[], continuity: Continuity): string {
  return JSON.stringify([settlement, rivals, continuity.continues, continuity.continuedBy]);
}
