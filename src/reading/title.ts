import { adjacent } from './club-phrase.js';
import { ownedBehind } from './modifier.js';
import { isName } from './name.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import { NAMES } from './sense.js';

/** "manager of | Fulham", "the captain of the Eagles", "boss of Serie B side Cesena": whose he is; 0 if nothing tells. */
export function clubHeld(nodes: readonly Node[], at: number, role: string | null): number {
  const runs = runsClub(role) && isWord(nodes[at], 'preposition', 'at');
  if ((!isWord(nodes[at], 'preposition', 'of') && !runs) || nodes[at - 1]!.cue !== null) return 0;
  let i = at + 1;
  if (isWord(nodes[i], 'determiner')) i++;
  // What kind of club it is stands in front of its name, where somebody runs it.
  else if (role !== null && role !== 'player')
    while (
      i < at + 4 &&
      (nodes[i]?.kind === 'side' || isName(nodes[i], LEAGUE)) &&
      nodes[i + 1] !== undefined
    )
      i++;
  const club = nodes[i];
  const team = runsClub(role) && isCountry(club);
  if (club === undefined || !(isName(club, NAMES.club) || team) || club.from - nodes[i - 1]!.to > 1) return 0;
  return ownedBehind(nodes, i) ? 0 : i;
}

/** "Italy", and not "Italian". */
function isCountry(item: Node | undefined): boolean {
  return isName(item, NAMES.nation) && !isName(item, NAMES.demonym);
}

/** "Italy | manager": a country's team that somebody runs. */
export function runsTeam(nodes: readonly Node[], at: number): boolean {
  // "former Morocco and | Tunisia manager"
  for (let i = at - 1; i >= 0; i--) {
    if (isWord(nodes[i], 'former', 'former')) return false;
    if (!isWord(nodes[i], 'and') && !isName(nodes[i], NAMES.nation | NAMES.club)) break;
  }
  if (!isCountry(nodes[at])) return false;
  const next = nodes[at + 1];
  return isWord(next, 'role') && runsClub(next?.word?.value) && adjacent(nodes, at, at + 1, 1);
}

/** "appointed | manager of", "installed as | head coach at": the title that somebody is given or loses. */
export function isTitled(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (!isWord(before, 'subordinate', 'as')) return before?.kind === 'cue';
  const giver = nodeAt(nodes, at - 2);
  return giver?.kind === 'cue' ? giver.to === before!.from : giver?.kind === 'person';
}

const LEAGUE = NAMES.competition | NAMES.demonym | NAMES.nation;
