import type { Story } from './story.js';

export interface Continuity {
  readonly continues: string | null;
  readonly continuedBy: string | null;
}

/**
 * The same person, kind and place in the windows next to each other is one story in two windows: each saga points to
 * the one before and the one after.
 */
export function continuityOf(stories: readonly Story[]): (story: Story) => Continuity {
  const byWindow = new Map(stories.map((story) => [key(story, ordinal(story.window.label)), story.id]));
  return (story) => {
    const at = ordinal(story.window.label);
    return {
      continues: byWindow.get(key(story, at - 1)) ?? null,
      continuedBy: byWindow.get(key(story, at + 1)) ?? null,
    };
  };
}

function key(story: Story, window: number): string {
  return `${story.person}|${story.kind}|${story.place}|${window}`;
}

/** Windows counted on: the winter and then the summer of each year. A label of another make has no neighbours. */
function ordinal(label: string): number {
  const [year, season] = label.split('-');
  return Number(year) * 2 + (season === 'summer' ? 1 : season === 'winter' ? 0 : Number.NaN);
}
