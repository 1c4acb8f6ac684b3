/** Tells the language of a text as a two-letter code, `und` if it cannot be told. */
export type TellLanguage = (text: string) => string;

/** Languages of the football press; others are not considered, so that a list of names is not called Latin. */
const PRESS = new Set(
  'ar bg ca cs da de el en es et eu fa fi fr gl he hr hu is it ja ka ko lt lv mk nl no pl pt ro ru sk sl sq sr sv th tr uk vi zh'.split(
    ' ',
  ),
);
const SAMPLE = 3000;
const SHORTEST = 12;
/** A language that can be read is preferred over one that is hardly likelier: names pull short texts away. */
const NEARLY = 0.93;
const NEARLY_IF_SHORT = 0.8;
const SHORT = 60;

/**
 * eld's detector, loaded when first needed (its tables take half a second). `readable` are the languages that
 * have wording.
 */
export async function loadTellLanguage(readable: readonly string[]): Promise<TellLanguage> {
  const { eld } = await import('eld/medium');
  return (text) => {
    const sample = text
      .slice(0, SAMPLE)
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/-/g, ' ');
    if (sample.trim().length < SHORTEST) return 'und';
    const nearly = sample.length < SHORT ? NEARLY_IF_SHORT : NEARLY;
    const scores = Object.entries(eld.detect(sample).getScores()).filter(([code]) => PRESS.has(code));
    let best = 'und';
    let bestScore = 0;
    for (const [code, score] of scores) {
      if (score > bestScore) [best, bestScore] = [code, score];
    }
    for (const [code, score] of scores) {
      if (readable.includes(code) && score >= bestScore * nearly) return code;
    }
    return best;
  };
}
