import { codeAt } from '../text/chars.js';
import type { Tokens } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import type { Mentions } from './mentions.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Sentence } from './sentence.js';

/** Clubs of an article whose names are taken apart; a bound for hostile texts. */
const MOST = 64;
const SHORTEST = 4;
const SPACE = 32;
const SLASH = 47;

/**
 * "Glimt" beside Bodo/Glimt, "the Union" beside the Philadelphia Union: an unknown word that ends the name of a club of
 * the article is that club, unless somebody bears it; so is a town where it is no place ("Madrid want Reuter" beside
 * Real Madrid). Hands each such mention to `found`.
 */
export function findPartNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: Mentions,
  clubs: Iterable<ClubEntry>,
  found: (item: Node, club: ClubEntry) => void,
): void {
  const parts = new Map<string, ClubEntry | null>();
  let seen = 0;
  for (const club of clubs) {
    if (seen++ >= MOST) break;
    const part = lastPart(club.name);
    if (part !== '') parts.set(part, parts.has(part) ? likelier(parts.get(part)!, club) : club);
  }
  if (parts.size === 0) return;
  let items: Node[] | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const { nodes } = sentences[s]!;
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const i = mentions.at[m]!;
      const item = nodes[i]!;
      if (!isBareUnknown(item) && !isTown(nodes, i)) continue;
      if (parts.get(tokens.slice(item.from, item.to)) == null) continue;
      items ??= [];
      items.push(item);
    }
  }
  if (items === null) return;
  const borne = new Set<number>();
  for (const { nodes } of sentences)
    for (const { kind, how, nameFrom, nameTo, value } of nodes)
      if (kind === 'person' && how === 'named' && (nameTo - nameFrom > 1 || value === 'modified'))
        for (let i = nameFrom; i < nameTo; i++) borne.add(tokens.word[i]!);
  for (const item of items)
    if (!borne.has(tokens.word[item.from]!)) found(item, parts.get(tokens.slice(item.from, item.to))!);
}

/** What a name of several words or halves ends with; '' for one of a single word. */
function lastPart(name: string): string {
  const { length } = name;
  let at = length - 1;
  while (at > 0 && codeAt(name, at) !== SPACE && codeAt(name, at) !== SLASH) at--;
  return at > 0 && length - at > SHORTEST ? name.slice(at + 1) : '';
}

/** A single word that no register knows as anybody's name, or a club's that is known by nothing else. */
function isBareUnknown({ kind, how, value, names, from, to, club }: Node): boolean {
  if (to - from !== 1) return false;
  if (kind === 'club') return club !== null && !club.described && club.names.length === 0;
  return kind === 'person' && how === 'named' && value === '' && names.length === 0;
}

/** Of two clubs that end alike the one that the article names more often; null if neither. */
function likelier(a: ClubEntry | null, b: ClubEntry): ClubEntry | null {
  if (a === null || a.at.length === b.at.length) return null;
  return a.at.length > b.at.length ? a : b;
}

/** "Madrid | want", "talks with | Madrid", but "in Madrid", "Madrid-born", "the Madrid derby". */
function isTown(nodes: readonly Node[], at: number): boolean {
  const { kind, names, from, to } = nodes[at]!;
  if (kind !== 'name' || to - from !== 1 || names.length === 0) return false;
  for (let i = 0; i < names.length; i++) if (names[i]!.kind !== 'city') return false;
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || before.to !== from) return true;
  return !isWord(before, 'preposition', 'in') && !isWord(before, 'determiner');
}
