export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly clusters: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each item the share of its cluster that belongs with it, and the share of what
 * belongs with it that its cluster holds, both averaged over the items.
 */
export function bCubed(gold: readonly string[], found: readonly string[]): BCubed {
  const goldSize = sizes(gold);
  const foundSize = sizes(found);
  const both = sizes(gold.map((name, i) => `${name}\u0000${found[i]}`));
  let precision = 0;
  let recall = 0;
  gold.forEach((name, i) => {
    const cluster = found[i] ?? '';
    const shared = both.get(`${name}\u0000${cluster}`) ?? 0;
    precision += shared / (foundSize.get(cluster) ?? 1);
    recall += shared / (goldSize.get(name) ?? 1);
  });
  precision /= Math.max(1, gold.length);
  recall /= Math.max(1, gold.length);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, clusters: foundSize.size };
}

function sizes(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
