import { COLON, COMMA, DASH } from '../text/tokens.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "and, in June, their captain | Reuter": behind what a pair of commas sets off in front of the last one. */
export function behindAside(nodes: readonly Node[], at: number): number {
  if (!isWord(nodeAt(nodes, at - 1), 'and')) return at;
  let i = at;
  if (nodes[i]?.mark === COMMA) {
    do i++;
    while (i < at + 5 && (nodes[i]?.kind === 'word' || nodes[i]?.kind === 'number'));
    if (nodes[i]?.mark !== COMMA) return at;
    i++;
  }
  if (isWord(nodes[i], 'possessive', 'their')) i++;
  return i;
}

/** Nodes of what is said of somebody between commas. */
const APPOSED = 7;

/** "sold Reuter, their captain and top scorer, | to Everton": the preposition behind what is said of somebody; 0 if it is nothing of the kind. */
export function behindApposition(nodes: readonly Node[], at: number): number {
  if (nodeAt(nodes, at - 1)?.kind !== 'person') return 0;
  const first = nodes[at + 1];
  if (
    first === undefined ||
    !(isWord(first, 'possessive') || (first.kind === 'person' && first.how === 'described'))
  )
    return 0;
  for (let i = at + 1; i < nodes.length && i <= at + APPOSED; i++) {
    const { kind, mark, how } = nodes[i]!;
    // "the face of | the team"
    if (kind === 'cue' || (kind === 'club' && how !== 'described') || isWord(nodes[i], 'relative')) return 0;
    if (kind !== 'mark') continue;
    const led = nodes[i + 1];
    return mark === COMMA && isWord(led, 'preposition') && LEADING.has(led!.value) ? i + 1 : 0;
  }
  return 0;
}

const LEADING: ReadonlySet<string> = new Set(['to', 'from', 'for']);

/** "two of their players, | Reuter and Benti": the names of those of whom it has only been said what they are. */
export function namesDescribed(nodes: readonly Node[], at: number): boolean {
  const mark = nodes[at]!;
  const before = nodes[at - 1]!;
  const next = nodes[at + 1];
  if (mark.mark !== COMMA && mark.mark !== COLON && mark.mark !== DASH) return false;
  // "wanted by four clubs this summer: | Everton, Fulham"
  if (next?.kind === 'club' && next.how !== 'described')
    return (
      next.from === mark.to &&
      // "from two clubs, | Everton and Fulham"
      (mark.mark === COMMA
        ? before.kind === 'club' &&
          before.how === 'described' &&
          before.club?.resolved == null &&
          before.to === mark.from
        : someClubs(nodes, at))
    );
  if (next?.kind !== 'person' || next.how !== 'named' || next.from !== mark.to || before.to !== mark.from)
    return false;
  if (before.kind === 'person') return before.how === 'described' && before.person === null;
  return isWord(before, 'man') || isWord(before, 'position');
}

function someClubs(nodes: readonly Node[], to: number): boolean {
  for (let i = to - 1; i >= 0 && nodes[to]!.from - nodes[i]!.to < 6; i--) {
    const { kind, how, club } = nodes[i]!;
    if (kind === 'side' || (kind === 'club' && how === 'described' && club?.resolved == null)) return true;
    if (kind === 'club' || kind === 'person' || kind === 'cue') return false;
  }
  return false;
}
