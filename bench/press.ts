import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Article } from '../src/model/article.js';
import { hashId } from '../src/model/id.js';
import type { Reader } from '../src/reading/reader.js';
import { seeded } from '../test/store/seeded.js';
import { World } from './ledger-world.js';

const FOLDER = fileURLToPath(new URL('../examples/', import.meta.url));
const TEXTS = /^\d{4}-\d{2}\.jsonl$/;
/** The same stories told at the same time of different people. */
const CASTS = 40;

const line = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  outlet: z.string(),
  date: z.string(),
});
type Line = z.infer<typeof line>;

/**
 * An endless row of short news, as feeds bring them: the project's own retold reports (86 to 152 words with the
 * headline), season after season, each story told of many people who never were. Dates go forward; addresses, ids and
 * names differ; clubs and outlets are the real ones.
 */
export class Press {
  readonly words: { readonly least: number; readonly median: number; readonly most: number };
  readonly #lines: readonly Line[];
  readonly #names: ReadonlyMap<string, RegExp>;
  readonly #people: readonly string[];
  readonly #random = seeded(7);

  constructor(reader: Reader) {
    this.#lines = readdirSync(FOLDER)
      .filter((name) => TEXTS.test(name))
      .sort()
      .flatMap((name) => readFileSync(`${FOLDER}${name}`, 'utf8').split('\n'))
      .filter((row) => row.trim() !== '')
      .map((row) => line.parse(JSON.parse(row)))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
    const counts = this.#lines.map(({ title, text }) => `${title} ${text}`.split(/\s+/).length);
    counts.sort((a, b) => a - b);
    const at = (share: number): number => counts[Math.floor((counts.length - 1) * share)] ?? 0;
    this.words = { least: at(0), median: at(0.5), most: at(1) };
    this.#names = namesIn(this.#lines, reader);
    this.#people = new World({ seed: 3, persons: 20_000, perDay: 1, skew: 0.8 }).persons;
  }

  /** The first articles of the row. */
  *articles(count: number): Generator<Article> {
    for (let made = 0, season = 0; made < count; season++) {
      const casts = Array.from({ length: CASTS }, () => this.#cast());
      for (const line of this.#lines)
        for (const [number, cast] of casts.entries()) {
          if (made++ === count) return;
          yield this.#article(line, season, number, cast);
        }
    }
  }

  /** Whom each person of the stories is replaced by. */
  #cast(): ReadonlyMap<string, string> {
    const pick = (): string => this.#people[Math.floor(this.#random() ** 2 * this.#people.length)] ?? '';
    return new Map([...this.#names.keys()].map((name) => [name, pick()]));
  }

  #article(from: Line, season: number, number: number, cast: ReadonlyMap<string, string>): Article {
    const id = hashId('press', from.id, season, number);
    const swap = (text: string): string => {
      let swapped = text;
      for (const [name, other] of cast) {
        const pattern = this.#names.get(name);
        if (pattern === undefined || !swapped.includes(surnameOf(name))) continue;
        swapped = swapped.replace(pattern, (found) => (found === name ? other : surnameOf(other)));
      }
      return swapped;
    };
    return {
      id,
      url: `https://news.example/${id}`,
      outlet: from.outlet,
      outletId: null,
      author: null,
      date: `${Number(from.date.slice(0, 4)) + season}${from.date.slice(4).replace('-02-29', '-02-28')}`,
      dateBasis: 'stated',
      lang: 'en',
      title: swap(from.title),
      text: swap(from.text),
      bodyStart: 0,
    };
  }
}

/** The full names of those told of, with what finds them and their surnames in a text; the longest first. */
function namesIn(lines: readonly Line[], reader: Reader): ReadonlyMap<string, RegExp> {
  const names = new Set<string>();
  for (const { id, title, text, outlet, date } of lines) {
    const read = reader.read({
      ...{ id, title, text, outlet, date, url: null, outletId: null, author: null },
      ...{ dateBasis: 'stated', lang: 'en', bodyStart: 0 },
    });
    for (const { person } of read.claims) if (person.name.includes(' ')) names.add(person.name);
  }
  const longest = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new Map(
    longest.map((name) => [name, new RegExp(`${escaped(name)}|\\b${escaped(surnameOf(name))}\\b`, 'g')]),
  );
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
