import { fold } from '../../text/fold.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { VerbForm } from '../rule.js';
import { WordSet } from '../word-set.js';

export type Slot = 'person' | 'club' | 'amount' | 'number' | 'date' | 'length' | 'position';
const SLOTS: readonly Slot[] = ['person', 'club', 'amount', 'number', 'date', 'length', 'position'];

export type Part =
  | {
      readonly kind: 'word';
      readonly words: WordSet;
      readonly optional: boolean;
    }
  | { readonly kind: 'slot'; readonly slot: Slot; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'group'; readonly ways: readonly (readonly Part[])[]; readonly optional: boolean };

type Inflect = (base: string) => readonly { readonly form: VerbForm; readonly word: string }[];

/** Parses a pattern (see `FactRule`). Throws on a pattern that no text could match: a fault of the language's data. */
export function compile(pattern: string, vocabulary: Vocabulary, inflect: Inflect): readonly Part[] {
  const parts = parseRow(pattern, vocabulary, inflect);
  const first = parts[0];
  if (first === undefined || first.kind === 'gap' || first.optional)
    throw new Error(`fact pattern "${pattern}" must begin with a word or a slot`);
  return parts;
}

function parseRow(pattern: string, vocabulary: Vocabulary, inflect: Inflect): Part[] {
  const parts: Part[] = [];
  for (const piece of pieces(pattern)) parts.push(...parsePiece(piece, vocabulary, inflect));
  return parts;
}

/** Splits at spaces outside brackets. */
function pieces(pattern: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let piece = '';
  for (const sign of pattern) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ' ' && depth === 0) {
      if (piece !== '') out.push(piece);
      piece = '';
    } else piece += sign;
  }
  if (piece !== '') out.push(piece);
  return out;
}

function parsePiece(piece: string, vocabulary: Vocabulary, inflect: Inflect): Part[] {
  const gap = /^~(\d+)$/.exec(piece);
  if (gap !== null) return [{ kind: 'gap', max: Number(gap[1]) }];
  const optional = piece.endsWith('?');
  const core = optional ? piece.slice(0, -1) : piece;
  const slot = /^<([a-z]+)(?::([a-z]+))?>$/.exec(core);
  if (slot !== null) {
    // The literal, not what was cut from the pattern: of two literals the engine sees at once that they differ.
    const known = SLOTS.find((name) => name === slot[1]);
    if (known === undefined) throw new Error(`fact pattern has an unknown slot <${slot[1]}>`);
    return [{ kind: 'slot', slot: known, name: slot[2] ?? known, optional }];
  }
  if (core.startsWith('(')) {
    const ways = core.slice(1, -1).split('|');
    // Single words are one set, which is looked up at once.
    const single = ways.filter((way) => ONE_WORD.test(way));
    if (single.length === ways.length) return [wordPart(single, vocabulary, inflect, optional)];
    const rows = ways.filter((way) => !ONE_WORD.test(way)).map((way) => parseRow(way, vocabulary, inflect));
    if (single.length > 0) rows.unshift([wordPart(single, vocabulary, inflect, false)]);
    return [{ kind: 'group', ways: rows, optional }];
  }
  // A hyphenated word is several tokens.
  if (core.includes('-') || core.includes('<')) {
    const ways = core.split('|').map((way) => parseRow(way.replaceAll('-', ' '), vocabulary, inflect));
    return ways.length === 1 && !optional ? [...ways[0]!] : [{ kind: 'group', ways, optional }];
  }
  return [wordPart(core.split('|'), vocabulary, inflect, optional)];
}

const ONE_WORD = /^(?:\[[^\s[\]]+\]|[^\s<>()[\]~?|-]+)$/u;

function wordPart(
  words: readonly string[],
  vocabulary: Vocabulary,
  inflect: Inflect,
  optional: boolean,
): Part {
  const ids = new Set<number>();
  for (const word of words) {
    if (!ONE_WORD.test(word))
      throw new Error(`fact pattern has "${word}" where one word or [verb] must stand`);
    if (word.startsWith('['))
      for (const { word: form } of inflect(word.slice(1, -1))) ids.add(vocabulary.add(fold(form)));
    else ids.add(vocabulary.add(fold(word)));
  }
  return { kind: 'word', words: new WordSet(ids), optional };
}

/** What a pattern can begin with: words, by id, or slots. */
export function beginnings(parts: readonly Part[]): readonly (number | Slot)[] {
  const first = parts[0];
  if (first === undefined) return [];
  switch (first.kind) {
    case 'word':
      return [...first.words.ids];
    case 'slot':
      return [first.slot];
    case 'group':
      return first.ways.flatMap(beginnings);
    case 'gap':
      throw new Error('a fact pattern cannot begin with a gap');
  }
}

/** Words of which one must stand behind the beginning for a pattern to match: one set for each part that asks. */
export function required(parts: readonly Part[]): readonly ReadonlySet<number>[] {
  return parts.slice(1).flatMap(requiredBy);
}

function requiredBy(part: Part): readonly ReadonlySet<number>[] {
  if (part.kind === 'word') return part.optional ? [] : [part.words.ids];
  if (part.kind !== 'group' || part.optional) return [];
  const union = new Set<number>();
  for (const way of part.ways) {
    const [first] = way.flatMap(requiredBy);
    if (first === undefined) return [];
    for (const id of first) union.add(id);
  }
  return [union];
}
