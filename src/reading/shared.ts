import { POSS } from '../text/flags.js';
import type { Tokens } from '../text/tokens.js';
import type { Marks } from './marks.js';
import { isWord, type Node } from './node.js';
import { mayPlay } from './people.js';
import type { Sentence } from './sentence.js';

/** "Fulham duo Reuter and Benti", "two Fulham players: Reuter and Benti": what is said of several is said of each. */
export function shareTraits(tokens: Tokens, marks: Marks, { nodes }: Sentence): void {
  for (let i = 0; i + 2 < nodes.length; i++) {
    const first = nodes[i]!;
    if (first.traits === null) continue;
    if (first.traits.role === 'pundit') sharePress(tokens, marks, nodes, i);
    const club = first.traits.club?.resolved ?? null;
    if (club === null || first.possessive || !isListed(nodes, i)) continue;
    const named = first.how === 'named';
    const said = tokens.slice(first.from, named ? first.nameFrom : first.to).trim();
    // "Fulham's midfielder Reuter and striker Benti"
    const owned = named && (tokens.flags[first.traits.club!.to]! & POSS) !== 0;
    if (!owned && !marks.plural.test(said)) continue;
    for (let k = i + 1; k < nodes.length; k++) {
      const { kind, how, person, traits } = nodes[k]!;
      if (kind === 'mark' || isWord(nodes[k], 'and')) continue;
      if (kind !== 'person' || how !== 'named' || person === null || traits?.club != null) break;
      // "Fulham's Reuter or Benti from Everton", "Fulham's Reuter and Benti of Everton"
      const elsewhere =
        isWord(nodes[k + 1], 'preposition', 'from') ||
        (isWord(nodes[k + 1], 'preposition', 'of') && nodes[k + 2]?.kind === 'club');
      if (owned && (nodes[k]!.possessive || !mayPlay(person) || elsewhere)) break;
      person.club ??= club;
    }
  }
}

/** "correspondents Reuter and Benti": both are of the press. */
function sharePress(tokens: Tokens, marks: Marks, nodes: readonly Node[], at: number): void {
  const first = nodes[at]!;
  if (first.how !== 'named' || !isWord(nodes[at + 1], 'and')) return;
  const { person, how, traits } = nodes[at + 2]!;
  if (how !== 'named' || person === null || traits?.club != null || traits?.position != null) return;
  if (marks.plural.test(tokens.slice(first.from, first.nameFrom).trim())) person.role ??= 'pundit';
}

/** "Reuter | and | Benti", "players: | Reuter": whether a list goes on behind a person. */
function isListed(nodes: readonly Node[], at: number): boolean {
  const joint = nodes[at + 1]!;
  if (joint.kind !== 'mark' && !isWord(joint, 'and')) return joint.kind === 'person';
  const next = nodes[at + 2]!;
  return next.kind === 'person' && next.how === 'named' && next.traits?.club == null;
}
