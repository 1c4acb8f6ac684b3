import type { ClubEntry } from './club.js';
import type { Mentions } from './mentions.js';
import { isWord, type Node, nodeAt } from './node.js';
import { mayPlay } from './people.js';
import type { Sentence } from './sentence.js';
import { isContract } from './shapes.js';

/** "Reuter from Fulham", "Reuter, whose contract with Fulham": the club that stands with a person. */
export function giveHomes(sentences: readonly Sentence[], mentions: Mentions): void {
  for (let s = 0; s < sentences.length; s++) {
    const { nodes } = sentences[s]!;
    // "At Fulham, goalkeeper Reuter has ..."
    if (
      isWord(nodes[0], 'preposition', 'at') &&
      clubAt(nodes, 1) !== null &&
      nodes[3]?.kind === 'person' &&
      nodes[3].person !== null
    )
      nodes[3].person.club ??= clubAt(nodes, 1);
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const i = mentions.at[m]!;
      ownPriced(nodes, i);
      ownsDeal(nodes, i);
      if (i + 2 >= nodes.length) break;
      const { person } = nodes[i]!;
      if (person === null || person.club !== null || nodes[i]!.kind !== 'person') continue;
      const from = nodes[i + 1]!;
      const club = nodes[i + 2]!;
      if (
        !(isWord(from, 'preposition', 'from') || isWord(from, 'preposition', 'of')) ||
        from.from - nodes[i]!.to > (nodes[i]!.traits?.age == null ? 1 : 3) ||
        clubAt(nodes, i + 2) === null ||
        club.from - from.to > 2
      )
        continue;
      // "signed Reuter from Fulham in 2012", "in August 2012": where he was long ago.
      if (isWord(nodes[i + 3], 'preposition', 'in') && isYear(nodes, i + 4)) continue;
      // "interest in Reuter from Fulham", "a bid of £8m for Reuter from Fulham": theirs is the interest.
      const priced =
        nodeAt(nodes, i - 2)?.kind === 'amount' ? (isWord(nodeAt(nodes, i - 3), 'preposition') ? 2 : 1) : 0;
      if (
        isWord(nodeAt(nodes, i - 1), 'preposition') &&
        nodes[i - 2 - priced]?.sense?.noun?.slots.get('from') === 'buyer'
      )
        continue;
      // "bids have | come in for | Reuter from Fulham", "offers have | arrived | for Reuter from Fulham"
      if (nodeAt(nodes, i - 1)?.cue?.notion === 'advance') continue;
      if (nodeAt(nodes, i - 2)?.cue?.notion === 'arrival') continue;
      // "turned down | a | move for | Reuter from Fulham": theirs is the move.
      if (nodeAt(nodes, i - 1)?.tail === 'for' && nodeAt(nodes, i - 3)?.cue?.answers === 'no') continue;
      person.club = clubAt(nodes, i + 2);
    }
  }
}

/** "Reuter has a year left on his | contract at | Fulham" */
function ownsDeal(nodes: readonly Node[], at: number): void {
  const deal = nodeAt(nodes, at - 2);
  if (
    nodes[at]!.kind !== 'club' ||
    nodes[at]!.possessive ||
    !isWord(nodeAt(nodes, at - 1), 'preposition', 'at')
  )
    return;
  const noun = deal?.sense?.noun ?? deal?.cue;
  // "his loan at Stoke": he belongs to others.
  if (noun == null || noun.part !== 'noun' || !isContract(noun) || isWord(deal, 'loan')) return;
  if (!isWord(nodeAt(nodes, at - 3), 'possessive', 'his')) return;
  for (let i = at - 4; i >= 0; i--) {
    const { kind, person, possessive } = nodes[i]!;
    if (kind !== 'person' || possessive) continue;
    if (person !== null && mayPlay(person)) person.club ??= clubAt(nodes, at);
    return;
  }
}

/** "Fulham's | £20m-rated | winger Reuter"; but "Everton's | £20m | Reuter bid" */
function ownPriced(nodes: readonly Node[], at: number): void {
  const { kind, person, to } = nodes[at]!;
  if (kind !== 'person' || person === null || person.club !== null) return;
  if (nodeAt(nodes, at - 1)?.kind !== 'amount' || nodeAt(nodes, at - 2)?.possessive !== true) return;
  const next = nodes[at + 1];
  if (next?.kind === 'cue' && next.from === to && next.sense?.noun?.act === 'buy') return;
  person.club = clubAt(nodes, at - 2);
}

/** "2012", "August | 2012" */
function isYear(nodes: readonly Node[], at: number): boolean {
  return (
    nodes[at]?.kind === 'number' || (isWord(nodes[at], 'common', 'time') && nodes[at + 1]?.kind === 'number')
  );
}

function clubAt(nodes: readonly Node[], at: number): ClubEntry | null {
  const item = nodes[at];
  return item?.kind === 'club' ? (item.club?.resolved ?? null) : null;
}
