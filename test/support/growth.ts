/** Below this, in milliseconds, nothing is slow, whatever it grows like. */
const QUICK = 300;
/** Twice the text may take so many times as long: 2 is linear, 4 is quadratic; the rest is for a busy machine. */
const LINEAR = 3.2;
const ATTEMPTS = 6;
const SMALLEST = 6_250;
const LARGEST = 100_000;

/**
 * Whether time grows faster than the text does: null if not, else a line that says how. `work` is done on texts of
 * 6,250 to 100,000 characters, each twice as long as the last; the best time of some attempts counts, and the first
 * doubling that is too slow ends it, so that what is slow is not waited for.
 */
export function growth(textOf: (length: number) => string, work: (text: string) => void): string | null {
  const timed = (text: string): number => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  };
  let before = textOf(SMALLEST);
  let once = timed(before);
  for (let length = SMALLEST * 2; length <= LARGEST; length *= 2) {
    const text = textOf(length);
    let twice = timed(text);
    for (let attempt = 1; twice > QUICK && twice > LINEAR * once; attempt++) {
      if (attempt === ATTEMPTS)
        return `${once.toFixed(1)} ms for ${before.length} characters, ${twice.toFixed(1)} ms for ${length}`;
      twice = Math.min(twice, timed(text));
      once = Math.min(once, timed(before));
    }
    [before, once] = [text, twice];
  }
  return null;
}

/** A text of exactly this length that repeats a piece, with something else at its end. */
export function repeated(piece: string, end: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length - end.length) + end;
}
