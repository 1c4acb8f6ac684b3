import type { Told } from '../model/saga.js';
import { originOf, type Source, UNKNOWN_SOURCE } from '../model/source.js';
import { CopiedWording, sharedFigures } from './evidence.js';
import { compareStrings, dayNumber, dayOf } from './order.js';
import { denies } from './stage.js';
import { nameVoices, type Voices, voiceKeys } from './voice.js';

/** How the origin of a claim was found. */
type Basis = 'own word' | 'credit' | 'citation' | 'wording' | 'figures';

/** A claim with the voice that it really is the word of. */
export interface Traced {
  readonly told: Told;
  readonly day: string;
  /** Key of the origin's voice, one for all its names. */
  readonly key: string;
  readonly origin: Source;
  /** No article of the origin's own is among the claims. */
  readonly phantom: boolean;
  readonly basis: Basis;
  /** The claim that showed where a credit or a wording comes from, if one did. */
  readonly shownBy: string | null;
}

interface Link {
  readonly told: Told;
  readonly day: string;
  /** The day as a number, for differences. */
  readonly at: number;
  readonly against: boolean;
  /** Keys of the chain's voices, neighbours of one voice joined. */
  readonly keys: readonly string[];
}

interface Found {
  readonly key: string;
  readonly basis: Basis;
  readonly shownBy: string | null;
}

/** A credited report is looked for so many days before the claim that credits it (and one day after it). */
const CITED_WITHIN = 14;

/**
 * Finds the origin of every claim of one saga, whose claims stand in order. The end of the chain is the origin, unless
 * the saga holds the cited voice's own report and that report credits somebody in turn: then the credit is followed to
 * its end, so that a copy of a copy leads to the same origin as the copy. A word without a credit whose wording is an
 * earlier article's is that article's origin's; an anonymous one joins the only named one that gives the same figures
 * in near words about the same day. Keys depend on the claims alone.
 */
export function traceOrigins(ordered: readonly Told[], voices: Voices): readonly Traced[] {
  const sources = ordered.flatMap((told) => [...told.sources]);
  const keyOf = voiceKeys(
    ordered.map((told) => told.sources),
    voices,
  );
  const links = ordered.map((told) => linkOf(told, keyOf));
  const outlets = new Set(links.map((link) => link.keys[0] ?? ''));
  const named = nameVoices(sources, keyOf);
  const credits = new Credits(links);
  const wording = new CopiedWording<Traced>();
  const credited = links.map((link) => {
    const traced = (found: Found): Traced => ({
      told: link.told,
      day: link.day,
      key: found.key,
      origin: named.get(found.key) ?? UNKNOWN_SOURCE,
      phantom: !outlets.has(found.key),
      basis: found.basis,
      shownBy: found.shownBy,
    });
    const byCredit = traced(credits.follow(link));
    const original = wording.original(link.told, byCredit);
    if (original === null || link.keys.length > 1 || original.key === byCredit.key) return byCredit;
    return traced({ key: original.key, basis: 'wording', shownBy: original.told.claim });
  });
  return credited.map((traced) => {
    const same = traced.origin.sort === 'anonymous' ? sharedFigures(traced, credited) : null;
    if (same === null) return traced;
    const { key, origin, phantom } = same;
    return { ...traced, key, origin, phantom, basis: 'figures', shownBy: same.told.claim };
  });
}

function linkOf(told: Told, keyOf: (source: Source) => string): Link {
  const keys = carried(told.sources).map(keyOf);
  const day = dayOf(told);
  return {
    told,
    day,
    at: dayNumber(day),
    against: denies(told),
    keys: keys.filter((key, i) => key !== keys[i - 1]),
  };
}

/**
 * The chain without a nameless end that a credited name answers for: "Romano, citing club sources" is Romano's word.
 * An outlet that itself credits "reports in Italy" answers for nothing, so that the first link never counts.
 */
function carried(sources: readonly Source[]): readonly Source[] {
  const last = sources[sources.length - 1];
  const before = sources[sources.length - 2];
  const answered = sources.length > 2 && last?.sort === 'anonymous' && before?.sort !== 'anonymous';
  return answered ? sources.slice(0, -1) : sources;
}

/** Who credits whom within one saga. */
class Credits {
  private readonly byOutlet: ReadonlyMap<string, readonly Link[]>;
  private readonly byInner: ReadonlyMap<string, readonly Link[]>;
  /** Answers depend on the voice, the day and the side alone; a copied story asks the same a thousand times. */
  private readonly known = new Map<string, Found | null>();

  constructor(links: readonly Link[]) {
    this.byOutlet = groupBy(links, (link) => [link.keys[0] ?? '']);
    this.byInner = groupBy(links, (link) => link.keys.slice(1, -1));
  }

  follow(start: Link): Found {
    let key = start.keys[start.keys.length - 1] ?? '';
    if (start.keys.length < 2) return { key, basis: 'own word', shownBy: null };
    let found: Found = { key, basis: 'credit', shownBy: null };
    // A club or a person speaks for itself, whoever is named beside it.
    if (isParty(start.told)) return found;
    const seen = new Set(start.keys);
    for (;;) {
      const next = this.credited(key, start);
      if (next === null || seen.has(next.key)) return found;
      found = next;
      key = next.key;
      seen.add(key);
    }
  }

  /** Whom a cited voice credits in turn, by its own report or by another that passes it on; null if nobody. */
  private credited(key: string, start: Link): Found | null {
    const asked = `${start.at}|${start.against}|${key}`;
    const answer = this.known.get(asked);
    if (answer !== undefined) return answer;
    const near = (link: Link): boolean =>
      link.against === start.against && start.at - link.at <= CITED_WITHIN && link.at - start.at <= 1;
    const own = (this.byOutlet.get(key) ?? []).filter(near);
    const pool = own.length > 0 ? own : (this.byInner.get(key) ?? []).filter(near);
    // A report that quotes a club or a person has words of its own as well, and stays an origin.
    const stands = own.some((link) => link.keys.length === 1 || isParty(link.told));
    const found = stands ? null : nearest(pool, key, start.at);
    this.known.set(asked, found);
    return found;
  }
}

function isParty(told: Told): boolean {
  const { sort } = originOf(told.sources);
  return sort === 'club' || sort === 'person';
}

function nearest(pool: readonly Link[], key: string, at: number): Found | null {
  const [best] = [...pool]
    .filter((link) => !isParty(link.told))
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at) || compareStrings(a.told.claim, b.told.claim));
  const last = best?.keys[best.keys.length - 1];
  if (best === undefined || last === undefined || last === key) return null;
  return { key: last, basis: 'citation', shownBy: best.told.claim };
}

function groupBy(
  links: readonly Link[],
  keysOf: (link: Link) => readonly string[],
): ReadonlyMap<string, readonly Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    for (const key of keysOf(link)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [link]);
      else group.push(link);
    }
  }
  return groups;
}
