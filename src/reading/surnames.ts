import type { Tokens } from '../text/tokens.js';
import type { Mentions } from './mentions.js';
import type { Sentence } from './sentence.js';
import { noTraits } from './traits.js';

/**
 * "Cerezo" beside Enrique Cerezo: a surname, where the article does not call the club of that name in full.
 * `isClub` tells whether a token alone is the name of a club.
 */
export function giveSurnames(
  tokens: Tokens,
  isClub: (token: number) => boolean,
  sentences: readonly Sentence[],
  mentions: Mentions,
): void {
  let surnames: Set<number> | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const { nodes } = sentences[s]!;
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const { kind, how, nameFrom, nameTo, names } = nodes[mentions.at[m]!]!;
      if (kind !== 'person' || how !== 'named' || nameTo - nameFrom !== 2 || names.length > 0) continue;
      if (!isClub(nameTo - 1)) continue;
      surnames ??= new Set();
      surnames.add(tokens.word[nameTo - 1]!);
    }
  }
  if (surnames === null) return;
  for (const { nodes } of sentences)
    for (const { kind, club, names, from, to } of nodes)
      if (kind === 'club' && club !== null && !club.described && to - from > 1)
        for (const name of names)
          if (name.kind === 'club') for (let i = from; i < to; i++) surnames.delete(tokens.word[i]!);
  if (surnames.size === 0) return;
  for (const { nodes } of sentences)
    for (const item of nodes) {
      if (item.kind !== 'club' || item.to - item.from !== 1 || !surnames.has(tokens.word[item.from]!))
        continue;
      item.kind = 'person';
      item.how = 'named';
      item.nameFrom = item.from;
      item.nameTo = item.to;
      item.names = [];
      item.club = null;
      item.traits = noTraits();
    }
}
