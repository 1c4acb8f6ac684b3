import type { Told } from '../model/saga.js';
import type { Source } from '../model/source.js';
import { sameFigure } from './figure.js';
import { daysBetween } from './order.js';
import { CopyFinder, signatureOf } from './shingles.js';

/** Finds for each claim of a saga, taken in order, the earlier claim of another article whose wording it shares. */
export class CopiedWording<T extends { readonly told: Told }> {
  /** Made with the second passage: most sagas have but one. */
  private finder: CopyFinder | null = null;
  /** By the number under which the finder took a passage: the first claim that came with it. */
  private readonly passages: T[] = [];
  private readonly byArticle = new Map<string, T[]>();
  private readonly seen = new Map<string, T | null>();

  /** Takes a claim; null if its passage is new, too short to tell, or was first read in the same article. */
  original(told: Told, mine: T): T | null {
    const known = this.byArticle.get(told.article);
    if (known === undefined) this.byArticle.set(told.article, [mine]);
    else known.push(mine);
    const label = `${told.article}|${told.passage}`;
    const before = this.seen.get(label);
    const found = before === undefined ? this.find(told, mine) : before;
    this.seen.set(label, found);
    return found === null ? null : this.counterpart(told, found);
  }

  private find(told: Told, mine: T): T | null {
    const [only] = this.passages;
    this.passages.push(mine);
    if (only === undefined) return null;
    if (this.finder === null) {
      this.finder = new CopyFinder();
      this.finder.addSigned(signed(only.told));
    }
    const copy = this.finder.addSigned(signed(told));
    const original = copy === null ? undefined : this.passages[copy.of];
    return original === undefined || original.told.article === told.article ? null : original;
  }

  /** Of the claims of the original article, the one that says the same; else the one that the wording led to. */
  private counterpart(told: Told, found: T): T {
    const claims = this.byArticle.get(found.told.article) ?? [];
    const same = claims.find((one) => one.told.kind === told.kind && one.told.status === told.status);
    return same ?? found;
  }
}

/** Claims never change, and the ledger folds the same ones again and again: each is signed once. */
const signatures = new WeakMap<Told, Uint16Array | null>();

function signed(told: Told): Uint16Array | null {
  const known = signatures.get(told);
  if (known !== undefined) return known;
  const signature = signatureOf(told.passage);
  signatures.set(told, signature);
  return signature;
}

interface Voiced {
  readonly told: Told;
  readonly day: string;
  readonly key: string;
  readonly origin: Source;
}

/** So many days lie between two tellings of one story at most. */
const SAME_STORY_DAYS = 2;
const NEAR_WORDING = 0.5;

/**
 * The only named origin that gave the same figure in near words about the same day as an anonymous one; null if none
 * or more than one did: what the evidence does not join stays apart.
 */
export function sharedFigures<T extends Voiced>(anonymous: T, all: readonly T[]): T | null {
  const { fee, status, quote } = anonymous.told;
  if (fee === null) return null;
  const fitting = all.filter(
    ({ told, day, origin }) =>
      origin.sort !== 'anonymous' &&
      told.fee !== null &&
      told.fee.currency === fee.currency &&
      sameFigure(told.fee, fee) &&
      told.status === status &&
      Math.abs(daysBetween(day, anonymous.day)) <= SAME_STORY_DAYS &&
      commonWords(told.quote, quote) >= NEAR_WORDING,
  );
  const [first] = fitting;
  return first !== undefined && fitting.every((one) => one.key === first.key) ? first : null;
}

const SHORTEST_WORD = 4;

/** Share of the longer words of the shorter text that the other has too, 0 to 1. */
function commonWords(a: string, b: string): number {
  const [short, long] = [wordSet(a), wordSet(b)].sort((x, y) => x.size - y.size);
  if (short === undefined || long === undefined || short.size === 0) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length >= SHORTEST_WORD) ?? [],
  );
}
