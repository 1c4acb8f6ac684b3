/** Precision, recall and F1 with the counts behind them. All rates are 0 to 1. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly labelled: number;
}

export const EMPTY: Tally = { right: 0, predicted: 0, labelled: 0 };

export function plus(a: Tally, b: Tally): Tally {
  return {
    right: a.right + b.right,
    predicted: a.predicted + b.predicted,
    labelled: a.labelled + b.labelled,
  };
}

/** Of nothing predicted, nothing is wrong: 1 where nothing was labelled either, else 0. */
export function precision(tally: Tally): number {
  if (tally.predicted === 0) return tally.labelled === 0 ? 1 : 0;
  return tally.right / tally.predicted;
}

export function recall(tally: Tally): number {
  if (tally.labelled === 0) return tally.predicted === 0 ? 1 : 0;
  return tally.right / tally.labelled;
}

export function f1(tally: Tally): number {
  const sum = tally.predicted + tally.labelled;
  return sum === 0 ? 1 : (2 * tally.right) / sum;
}

/** How often a field was right, of the claims where it was compared. */
export interface Accuracy {
  readonly right: number;
  readonly of: number;
}

export function rate(accuracy: Accuracy): number {
  return accuracy.of === 0 ? 1 : accuracy.right / accuracy.of;
}

/**
 * Mean F1 over the classes that occur in the labels (macro-F1), from pairs of label and prediction.
 * A class that was never labelled does not count for itself; its false alarms count against nobody twice.
 */
export function macroF1(pairs: readonly (readonly [label: string, predicted: string])[]): number {
  const classes = [...new Set(pairs.map(([label]) => label))].sort();
  if (classes.length === 0) return 1;
  const sum = classes.reduce((total, name) => {
    const right = pairs.filter(([label, predicted]) => label === name && predicted === name).length;
    const predicted = pairs.filter(([, other]) => other === name).length;
    const labelled = pairs.filter(([label]) => label === name).length;
    return total + f1({ right, predicted, labelled });
  }, 0);
  return sum / classes.length;
}
