/**
 * Near copies among many articles: `tsx bench/shingles.ts [--articles 1000000]`. Seeded articles of 120 to 360 words,
 * a fifth of them rewritten copies of an earlier one; prints the speed at each size, so that growth would show, and
 * how many copies were found and how many finds were wrong.
 */
import { parseArgs } from 'node:util';
import { CopyFinder } from '../src/provenance/shingles.js';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000000' } } });
const total = Number(values.articles);
const VOCABULARY = 20_000;
const KEPT = 64;

/** mulberry32: small, seeded, good enough for a bench. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = seeded(20_251_121);
const words = Array.from({ length: VOCABULARY }, (_, i) => `w${i.toString(36)}`);
/** Zipf-like: common words are very common, as in any language. */
const word = (): string => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'w';

/** A fifth of the words of a copy is exchanged in runs, as a rewrite does, and its end is cut or added to. */
function rewrite(original: readonly string[]): readonly string[] {
  const copy = [...original];
  for (let changed = 0; changed < original.length * 0.15; ) {
    const run = 3 + Math.floor(random() * 5);
    const start = Math.floor(random() * copy.length);
    for (let i = start; i < Math.min(copy.length, start + run); i++) copy[i] = word();
    changed += run;
  }
  return copy.slice(0, Math.floor(copy.length * (0.9 + random() * 0.1)));
}

interface Sample {
  readonly number: number;
  readonly words: readonly string[];
}

const finder = new CopyFinder();
const recent: Sample[] = [];
let copies = 0;
let found = 0;
let wrong = 0;
let spent = 0;
let mark = 1000;
let lapArticles = 0;
let lapSpent = 0;

console.log('articles     articles/s   memory MB');
for (let number = 0; number < total; number++) {
  const source =
    random() < 0.2 && recent.length > 0 ? recent[Math.floor(random() * recent.length)] : undefined;
  const body =
    source === undefined
      ? Array.from({ length: 120 + Math.floor(random() * 240) }, word)
      : rewrite(source.words);
  const text = body.join(' ');
  const start = performance.now();
  const copy = finder.add(text);
  const took = performance.now() - start;
  spent += took;
  lapSpent += took;
  lapArticles++;
  if (source !== undefined) {
    copies++;
    if (copy?.of === source.number) found++;
  } else {
    if (copy !== null) wrong++;
    const sample = { number, words: body };
    if (recent.length < KEPT) recent.push(sample);
    else recent[Math.floor(random() * KEPT)] = sample;
  }
  if (number + 1 === mark || number + 1 === total) {
    const memory = process.memoryUsage();
    console.log(
      `${String(number + 1).padEnd(12)} ${Math.round((lapArticles * 1000) / lapSpent)
        .toString()
        .padEnd(12)} ${Math.round((memory.heapUsed + memory.arrayBuffers) / 1e6)}`,
    );
    mark *= 10;
    lapArticles = 0;
    lapSpent = 0;
  }
}
console.log(
  `${Math.round((total * 1000) / spent)} articles/s in all; ${found} of ${copies} rewritten copies found (${((100 * found) / Math.max(1, copies)).toFixed(1)} %), ${wrong} wrong finds`,
);
