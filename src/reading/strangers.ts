import { CLOSE, COMMA, PERIOD, type Tokens } from '../text/tokens.js';
import type { Marks } from './marks.js';
import type { Mentions } from './mentions.js';
import { isName } from './name.js';
import { isWord, type Node, nodeAt } from './node.js';
import { NAMES } from './sense.js';
import type { Sentence } from './sentence.js';

/** Words in the name of a club that no register knows. */
const LONGEST = 3;

/**
 * Clubs that no register knows, by where their names stand: "has joined | Nordholm", "signed from | Nordholm", "on loan
 * at | Nordholm". What is a person's surname, or has a person's traits anywhere, is none.
 */
export function findStrangers(
  tokens: Tokens,
  marks: Pick<Marks, 'collective'>,
  sentences: readonly Sentence[],
  mentions: Mentions,
  promote: (item: Node) => void,
): void {
  let found: Set<number> | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const { nodes } = sentences[s]!;
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const i = mentions.at[m]!;
      const item = nodes[i]!;
      if (!isUnknown(item)) continue;
      if (isCollective(tokens, marks, nodes, i) || isPlacedClub(nodes, i)) {
        found ??= new Set();
        found.add(tokens.word[item.nameTo - 1]!);
      }
    }
  }
  if (found === null) return;
  for (const { nodes } of sentences)
    for (let at = 0; at < nodes.length; at++) {
      const item = nodes[at]!;
      if (item.kind !== 'person' || item.how !== 'named') continue;
      // "Alan Reuter", "the winger Reuter": a surname.
      const bears = item.value === 'modified' || item.names.length > 0 || item.nameTo - item.nameFrom > 1;
      if (bears && !isPlacedClub(nodes, at) && !(isUnknown(item) && isCollective(tokens, marks, nodes, at)))
        for (let i = item.nameFrom; i < item.nameTo; i++) found.delete(tokens.word[i]!);
    }
  if (found.size === 0) return;
  for (const { nodes } of sentences)
    for (const item of nodes) if (isUnknown(item) && found.has(tokens.word[item.nameTo - 1]!)) promote(item);
}

function isPlacedClub(nodes: readonly Node[], at: number): boolean {
  if (at === 0 || !isUnknown(nodes[at]!)) return false;
  return isDestination(nodes, at) || isOrigin(nodes, at) || isLentPlace(nodes, at);
}

/** "loan spells with Nordholm, Holm & Nord | and Westholm": a list of where somebody was on loan. */
function isLentPlace(nodes: readonly Node[], at: number): boolean {
  let i = at;
  while (i > 1 && (nodes[i]!.kind === 'club' || isUnknown(nodes[i]!))) {
    const before = nodes[i - 1]!;
    if (before.cue?.notion === 'loaned' && before.tail !== 'from') return before.to === nodes[i]!.from;
    if (before.mark !== COMMA && !isWord(before, 'and')) return false;
    i -= nodes[i - 2]!.mark === COMMA && isWord(before, 'and') ? 3 : 2;
  }
  return false;
}

function isUnknown({ kind, how, value, names, nameFrom, nameTo, possessive }: Node): boolean {
  if (kind !== 'name' && !(kind === 'person' && how === 'named' && value === '')) return false;
  return names.length === 0 && nameTo > nameFrom && nameTo - nameFrom <= LONGEST && !possessive;
}

/** "Nordholm | have signed Reuter", "Nord Holm | have announced the signing of Reuter", "Nordholm | want Reuter": one name with a verb of several. */
function isCollective(
  tokens: Tokens,
  marks: Pick<Marks, 'collective'>,
  nodes: readonly Node[],
  at: number,
): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (next === undefined || next.from !== item.to) return false;
  // "Reuter and Benti have", "Reuter, Benti have"
  if (at > 0 && nodes[at - 1]!.to === item.from && !isWord(nodeAt(nodes, at - 1), 'relative')) return false;
  // "Characters | like Reuter"
  if (isWord(next, 'preposition')) return false;
  if (next.kind === 'cue')
    // "Fans Want Reuter": of several words any headline has them.
    return (
      item.nameTo - item.nameFrom === 1 &&
      next.form === 'base' &&
      next.cue?.act === 'buy' &&
      next.sense?.noun === null
    );
  const verb = nodes[at + 2];
  if (verb?.kind !== 'cue' || verb.cue?.act !== 'buy' || verb.cue.part === 'noun') return false;
  return verb.from - next.to <= 2 && marks.collective.test(tokens.slice(next.from, next.to));
}

/** "has joined | Nordholm", "has signed for | Nordholm", "a move to | Nordholm", "on loan at | Nordholm" */
function isDestination(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const before = nodes[at - 1]!;
  if (before.to !== item.from || !endsThere(nodes, at)) return false;
  // "a move from Everton to | Nordholm City"
  const from = nodeAt(nodes, at - 2);
  if (isWord(before, 'preposition', 'to') && from?.kind === 'club' && comesFrom(nodes, at - 3)) return true;
  // "joined Alan Reuter": of two words a club only where he comes from another.
  if (item.nameTo - item.nameFrom > 1 && !isWord(nodes[at + 1], 'preposition', 'from')) return false;
  if (before.kind === 'cue') {
    const { cue, tail } = before;
    // "succeeded | Reuter"
    if (cue === null || cue.notion === 'post' || cue.notion === 'succession') return false;
    if (cue?.act === 'join') return cue.part === 'verb' ? tail !== 'from' : tail === 'to';
    return cue?.act === 'leave' && cue.part === 'verb' && tail === '' && item.nameTo - item.nameFrom === 1;
  }
  const lead = nodeAt(nodes, at - 2);
  if (lead === undefined || before.from - lead.to > 1) return false;
  if (isWord(before, 'preposition', 'to')) {
    if (lead.kind === 'cue') return lead.cue?.act === 'join' && lead.cue.part === 'noun';
    // "have sold Reuter to | Nordholm"
    const verb = lead.kind === 'person' ? nodeAt(nodes, at - 3) : undefined;
    return verb?.cue?.act === 'sell' && verb.cue.part === 'verb' && lead.from - verb.to <= 2;
  }
  const loan =
    isWord(lead, 'loan') && (isWord(before, 'preposition', 'at') || isWord(before, 'preposition', 'with'));
  return loan && before.from === lead.to;
}

/** "a move | from", "has moved | from" */
function comesFrom(nodes: readonly Node[], at: number): boolean {
  const from = nodeAt(nodes, at);
  if (from?.tail === 'from') return from.cue?.act === 'join';
  return isWord(from, 'preposition', 'from') && nodeAt(nodes, at - 1)?.cue?.act === 'join';
}

/** "signed from | Nordholm", "joined Everton in 2021 from | Nordholm": behind the verb of a move that is made. */
function isOrigin(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const before = nodes[at - 1]!;
  if (before.to !== item.from || item.nameTo - item.nameFrom > 1 || !endsThere(nodes, at)) return false;
  if (before.kind === 'cue') return before.tail === 'from' && before.cue?.act === 'join';
  if (!isWord(before, 'preposition', 'from')) return false;
  for (let i = at - 2; i >= 0 && i >= at - 6; i--) {
    const lead = nodes[i]!;
    if (lead.kind === 'mark' && lead.mark !== COMMA) return false;
    if (lead.kind === 'cue')
      return (
        lead.cue?.part === 'verb' &&
        (lead.cue.act === 'join' || (lead.cue.act === 'buy' && lead.cue.kind === 'done'))
      );
  }
  return false;
}

/** Whether the phrase ends with the name: no "joined Reuter at Everton", "left Reuter in tears". */
function endsThere(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next === undefined) return true;
  if (next.kind === 'mark') return next.mark === COMMA || next.mark === PERIOD || next.mark === CLOSE;
  if (next.from - nodes[at]!.to > 0) return next.kind !== 'cue';
  if (isName(next, NAMES.competition)) return false;
  return (
    isWord(next, 'preposition', 'from') ||
    isWord(next, 'preposition', 'for') ||
    isWord(next, 'preposition', 'on') ||
    isWord(next, 'preposition', 'by') ||
    isWord(next, 'preposition', 'over') ||
    isWord(next, 'subordinate') ||
    isWord(next, 'condition') ||
    isWord(next, 'and') ||
    isWord(next, 'but') ||
    isWord(next, 'loan') ||
    (isWord(next, 'preposition', 'in') && nodes[at + 2]?.kind !== 'club')
  );
}
