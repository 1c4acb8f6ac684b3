import type { Claim, ClaimKind } from '../src/model/claim.js';
import { hashId } from '../src/model/id.js';
import { quoteFrom } from '../src/model/quote.js';
import type { Reading } from '../src/model/reading.js';
import type { Source } from '../src/model/source.js';
import { seeded } from '../test/store/seeded.js';

/*
 * An invented press of the size of a real one, the same for the same seed: persons, clubs and outlets are met as
 * unevenly as in life (a few of each in most of the news), days go by in order, most claims credit somebody.
 */

const FIRST =
  'Abe Adil Aki Ben Bo Cas Cy Dag Dino Eli Emre Fabio Gus Hugo Ivo Jon Kai Leo Luca Max Milo Ned Nico Ola Otto Pau Pia Rafa Rui Sam Sven Teo Tim Umar Viktor Wes Xavi Yan Yuri Zak'.split(
    ' ',
  );
const STEM =
  'Al Bar Cor Dal Er Fen Gar Hal Il Jar Kel Lor Mor Nor Ost Pal Quin Ras Sol Tor Ul Var Wes Yar Zan'.split(
    ' ',
  );
const MIDDLE = ['', 'a', 'be', 'di', 'en', 'i', 'ka', 'lo', 'mi', 'o', 'ra', 'u'];
const TAIL =
  'ado bach berg cott dale eira elli ens ford gaard hurst inho ko land man mann ney oni osa quist ric sen son ström well wood xo yama zic'.split(
    ' ',
  );
const PLACE =
  'Ash Birk Clay Dun East Fal Glen Hart Inver King Lang Mill North Oak Port Red Stan Thorn Under West'.split(
    ' ',
  );
const SORT = 'bridge bury by chester ford ham mouth pool port stead ton wick'.split(' ');
const CLUB = ['United', 'City', 'Rovers', 'Town', 'Athletic', ''];
const OUTLET = ['Post', 'Echo', 'Bugle', 'Mail', 'Sport', 'Mirror', 'Tribune', 'Herald'];
const KINDS: readonly ClaimKind[] = [
  'interest',
  'interest',
  'interest',
  'interest',
  'talks',
  'talks',
  'bid',
  'agreed',
  'done',
  'exit',
  'stay',
];
const FILLER =
  'the club have watched him through the autumn and the manager wants to add to his squad before the window shuts while his side would rather keep him until the summer'.split(
    ' ',
  );

export interface WorldOptions {
  readonly seed: number;
  readonly persons: number;
  /** News of one day. */
  readonly perDay: number;
  /** How unevenly persons are met: 0 evenly, 1 as in Zipf's law. */
  readonly skew: number;
}

export class World {
  readonly persons: readonly string[];
  readonly clubs: readonly string[];
  readonly outlets: readonly string[];
  readonly #random: () => number;
  readonly #weights: readonly number[];
  #places: Map<string, number> | undefined;
  #made = 0;

  constructor(private readonly options: WorldOptions) {
    this.#random = seeded(options.seed);
    const every = (lists: readonly (readonly string[])[], joint = ''): readonly string[] =>
      lists.reduce((made, list) => made.flatMap((a) => list.map((b) => `${a}${joint}${b}`)));
    const surnames = every([STEM, MIDDLE, TAIL]);
    const names = every([FIRST, surnames], ' ');
    this.persons = Array.from({ length: options.persons }, (_, i) => names[(i * 7919) % names.length] ?? '');
    this.clubs = every([every([PLACE, SORT]), CLUB], ' ')
      .map((name) => name.trim())
      .filter((_, i) => i % 3 === 0);
    this.outlets = every([PLACE, OUTLET], ' ');
    let sum = 0;
    this.#weights = this.persons.map((_, i) => (sum += 1 / (i + 10) ** options.skew));
  }

  /** The next articles, in order of their days. */
  next(count: number): Reading[] {
    return Array.from({ length: count }, () => this.#article());
  }

  /** Of some articles what they say of every so many-th person: other claims are left out, and articles without any. */
  ofEvery(share: number, readings: readonly Reading[]): Reading[] {
    this.#places ??= new Map(this.persons.map((name, i) => [name, i]));
    const places = this.#places;
    const meant = ({ name }: { readonly name: string }): boolean => (places.get(name) ?? 0) % share === 0;
    return readings.flatMap((reading) => {
      const claims = reading.claims.filter(({ person }) => meant(person));
      if (claims.length === 0) return [];
      return [{ ...reading, claims, facts: reading.facts.filter(({ subject }) => meant(subject)) }];
    });
  }

  /** The day of an article by its number. */
  day(n: number): string {
    const at = Date.UTC(2015, 0, 1) + Math.floor(n / this.options.perDay) * 86_400_000;
    return new Date(at).toISOString().slice(0, 10);
  }

  /** The id of an article by its number. */
  id(n: number): string {
    return hashId('world', this.options.seed, n);
  }

  /** The id of the first claim of an article by its number. */
  claim(n: number): string {
    return hashId(this.id(n), 0);
  }

  person(): string {
    const total = this.#weights[this.#weights.length - 1] ?? 0;
    const wanted = this.#random() * total;
    let low = 0;
    let high = this.#weights.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#weights[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.persons[low] ?? '';
  }

  club(): string {
    return this.#uneven(this.clubs);
  }

  outlet(): string {
    return this.#uneven(this.outlets);
  }

  #article(): Reading {
    const n = this.#made++;
    const outlet = this.outlet();
    const id = this.id(n);
    const date = this.day(n);
    const person = this.person();
    const parts: { from: number; to: number; make: (quote: Claim['quote']) => Claim }[] = [];
    let text = '';
    const say = (sentence: string): { from: number; to: number } => {
      const from = text.length;
      text += `${sentence} `;
      return { from, to: from + sentence.length };
    };
    const count = 1 + Math.floor(this.#random() * 4);
    for (let i = 0; i < count; i++) {
      const who = i < 2 ? person : this.person();
      const to = this.#suitor(who, date.slice(0, 4));
      const kind = KINDS[Math.floor(this.#random() * KINDS.length)] ?? 'interest';
      const credit = this.#random() < 0.6 ? this.outlet() : null;
      const negative = this.#random() < 0.1;
      const fee = this.#random() < 0.2 ? 5 + Math.floor(this.#random() * 80) : null;
      const place = say(
        `${to} are ${negative ? 'no longer ' : ''}after ${who}${fee === null ? '' : ` for £${fee}m`} (${kind})${credit === null ? '' : `, according to ${credit}`}.`,
      );
      const leaving = kind === 'exit' || kind === 'stay';
      const own: Source = { name: outlet, sort: 'outlet' };
      parts.push({
        ...place,
        make: (quote) => ({
          id: hashId(id, i),
          article: id,
          person: { name: who, role: 'player' },
          from: leaving ? { name: to } : null,
          to: leaving ? null : { name: to },
          kind,
          status: negative ? 'negative' : 'positive',
          certainty: credit === null ? 'asserted' : 'reported',
          loan: false,
          fee: fee === null ? null : { value: fee * 1e6, currency: 'GBP', sort: 'bid', stated: `£${fee}m` },
          window: null,
          sources: credit === null || credit === outlet ? [own] : [own, { name: credit, sort: 'outlet' }],
          quote,
          rule: 'world',
        }),
      });
      for (let filler = 0; filler < 3; filler++) say(this.#filler());
    }
    const injured = this.#random() < 0.3 ? say(`${person} is out until March.`) : null;
    return {
      article: {
        id,
        url: `https://news.example/${n}`,
        outlet,
        outletId: null,
        author: null,
        date,
        dateBasis: 'stated',
        lang: 'en',
        title: `${person} wanted`,
        text,
        bodyStart: 0,
      },
      claims: parts.map(({ from, to, make }) => make(quoteFrom(text, from, to))),
      facts:
        injured === null
          ? []
          : [
              {
                id: hashId(id, 'injury'),
                article: id,
                kind: 'injury',
                subject: { name: person },
                value: { what: null, since: null, until: null, months: null },
                certainty: 'asserted',
                sources: [{ name: outlet, sort: 'outlet' }],
                quote: quoteFrom(text, injured.from, injured.to),
                rule: 'world',
              },
            ],
      unread: false,
    };
  }

  /** A person is linked with a handful of clubs in a year, with one of them most of all. */
  #suitor(person: string, year: string): string {
    const which = Math.floor(this.#random() ** 2 * 5);
    const at = Number.parseInt(hashId(person, year, which).slice(0, 6), 16) / 0x1000000;
    return this.clubs[Math.floor(at ** 2.5 * this.clubs.length)] ?? '';
  }

  #filler(): string {
    const words = Array.from({ length: 16 }, () => FILLER[Math.floor(this.#random() * FILLER.length)] ?? '');
    return `${words.join(' ')}.`;
  }

  #uneven(list: readonly string[]): string {
    return list[Math.floor(this.#random() ** 2.5 * list.length)] ?? '';
  }
}
