import { type Story, storyId } from './story.js';

export interface Continuity {
  readonly continues: string | null;
  readonly continuedBy: string | null;
}

/**
 * The same person, kind and place in the windows next to each other is one story in two windows: each saga points to
 * the one before and the one after.
 */
export function continuityOf(stories: readonly Story[]): (story: Story) => Continuity {
  const ids = new Set(stories.map(({ id }) => id));
  return (story) => continuityIn(story, (id) => ids.has(id));
}

/** The same, where `there` tells whether there is a story of an id. */
export function continuityIn(story: Place, there: (id: string) => boolean): Continuity {
  const [continues = null, continuedBy = null] = idsBeside(story).map((id) => (there(id) ? id : null));
  return { continues, continuedBy };
}

type Place = Pick<Story, 'person' | 'kind' | 'place' | 'window'>;

/** The ids that the same story has, or would have, in the windows before and after; none for a label of another make. */
export function idsBeside({ person, kind, place, window }: Place): readonly string[] {
  const [, year, season] = /^(\d+)-(summer|winter)$/.exec(window.label) ?? [];
  if (year === undefined) return [];
  const beside =
    season === 'summer'
      ? [`${year}-winter`, `${Number(year) + 1}-winter`]
      : [`${Number(year) - 1}-summer`, `${year}-summer`];
  return beside.map((label) => storyId(person, kind, place, label));
}
