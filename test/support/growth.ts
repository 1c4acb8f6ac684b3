/** Below this, in milliseconds, nothing is slow, whatever it grows like. */
const QUICK = 300;
/** Twice the text may take so many times as long: 2 is linear, 4 is quadratic; the rest is for a busy machine. */
const LINEAR = 3.2;
const ATTEMPTS = 6;
const SMALLEST = 6_250;
const LARGEST = 100_000;

/**
 * Whether time grows faster than what is worked on (a text, a list): null if not, else a line that says how. `work` is
 * done on inputs of 6,250 to `largest` characters or elements, each twice as long as the last. Processor time counts, which
 * other programs do not lengthen, and of some attempts the best; the first doubling that is too slow ends it, so that what
 * is slow is not waited for.
 */
export function growth<Input extends { readonly length: number }>(
  inputOf: (length: number) => Input,
  work: (input: Input) => void,
  largest = LARGEST,
): string | null {
  const timed = (input: Input): number => {
    const start = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let before = inputOf(SMALLEST);
  let once = timed(before);
  for (let length = SMALLEST * 2; length <= largest; length *= 2) {
    const input = inputOf(length);
    let twice = timed(input);
    for (let attempt = 1; twice > QUICK && twice > LINEAR * once; attempt++) {
      if (attempt === ATTEMPTS)
        return `${once.toFixed(1)} ms for a length of ${before.length}, ${twice.toFixed(1)} ms for ${length}`;
      twice = Math.min(twice, timed(input));
      once = Math.min(once, timed(before));
    }
    [before, once] = [input, twice];
  }
  return null;
}

/** A text of exactly this length that repeats a piece, with something else at its end. */
export function repeated(piece: string, end: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length - end.length) + end;
}
