import { DASH } from '../text/tokens.js';
import { isComma } from './context.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { endsInAge, finiteAfter, isNominal } from './nominal.js';

/** The comma that opens the parenthesis closed by the comma at `at`; -1 if it closes none. */
export function openingOf(nodes: readonly Node[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = nodes[i]!;
    // The age in commas has been taken into the person's phrase: "Reuter, 22, | linked with".
    if (
      item.kind === 'person' &&
      (nodes[i + 1]!.from - item.to >= 2 || endsInAge(item)) &&
      // "Reuter, 22, a target for Everton, | will stay"
      (opens(nodes, i + 1) || (endsInAge(item) && isWord(nodes[i + 1], 'determiner')))
    )
      return i + 1;
    if (isDescribedBehind(nodes, i, at)) return i + 1;
    if (!isComma(item)) continue;
    const outer = nodeAt(nodes, i - 1);
    if (outer === undefined || !isNominal(outer)) continue;
    // "Reuter, a long-term Everton target, | has signed"
    const bearer = isOfClub(nodes, i - 1) ? nodes[i - 3]! : outer;
    if (opens(nodes, i + 1) || (bearer.kind === 'person' && describes(nodes, i + 1))) return i;
  }
  return -1;
}

/** "Everton target | Reuter | is in talks", "| Reuter, 21, | is", "| Reuter, who plays for Fulham, | is": the subject of a verb. */
export function isSubject(nodes: readonly Node[], at: number): boolean {
  if (finiteAfter(nodes, at)) return true;
  for (let i = at + 2; i < nodes.length - 1 && i < at + FARTHEST; i++)
    if (isComma(nodes[i]) && isVerb(nodes[i + 1]!) && nodes[i + 1]!.from === nodes[i]!.to)
      return openingOf(nodes, i) === at + 1;
  return false;
}

const FARTHEST = 14;

function isVerb(item: Node): boolean {
  return isAuxiliary(item) || (item.kind === 'cue' && item.form === 'third' && item.sense?.noun === null);
}

/** "Reuter of | Fulham", "Reuter from | Fulham": a club that goes with the person in front. */
function isOfClub(nodes: readonly Node[], at: number): boolean {
  const led = nodeAt(nodes, at - 1);
  if (nodes[at]!.kind !== 'club' || nodeAt(nodes, at - 2)?.kind !== 'person') return false;
  return isWord(led, 'preposition', 'of') || isWord(led, 'preposition', 'from');
}

/**
 * "Reuter, | a long-term target,", "Reuter, | a free agent since June,", "Reuter, | the 18-year-old who is wanted,": what
 * is said of the one in front.
 */
function describes(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (isWord(item, 'determiner')) return true;
  if (item.kind !== 'person') return false;
  const next = nodes[at + 1];
  return (
    item.indefinite ||
    (item.how === 'described' && (isWord(next, 'relative') || isComma(next) || isPlace(nodes, at + 1)))
  );
}

/** "the winger | now at Everton" */
function isPlace(nodes: readonly Node[], at: number): boolean {
  return isWord(nodes[at], 'preposition') && nodes[at + 1]?.kind === 'club' && isComma(nodes[at + 2]);
}

/** "Reuter, | the former Fulham winger now at Everton, |": what he is called, with where he is. */
function isDescribedBehind(nodes: readonly Node[], i: number, at: number): boolean {
  const next = nodes[i + 1]!;
  return (
    nodes[i]!.kind === 'person' &&
    nodes[i]!.how === 'named' &&
    next.kind === 'person' &&
    next.how === 'described' &&
    (at === i + 2 || (at === i + 4 && isPlace(nodes, i + 2)))
  );
}

/** "Everton, owned | by Reuter, are", "Everton, | managed by Reuter, are" */
function isDoneBy(nodes: readonly Node[], at: number): boolean {
  const by = isWord(nodes[at], 'preposition', 'by') && nodes[at]!.from !== nodes[at - 1]!.to;
  if (!by && !isWord(nodes[at], 'common', 'run-by')) return false;
  const close = nodes.findIndex((item, i) => i > at && isComma(item));
  return close > 0 && close < nodes.length - 1 && isVerb(nodes[close + 1]!);
}

/** Whether a parenthesis can begin with this node. */
function opens(nodes: readonly Node[], at: number): boolean {
  const inner = nodes[at]!;
  return (
    isWord(inner, 'relative') ||
    isWord(inner, 'subordinate') ||
    isWord(inner, 'former') ||
    (inner.kind === 'cue' &&
      (inner.form === 'ed' ||
        inner.form === 'ing' ||
        inner.form === 'participle' ||
        inner.form === 'none')) ||
    inner.kind === 'number' ||
    inner.kind === 'age' ||
    isDoneBy(nodes, at) ||
    (isWord(inner, 'preposition') && !isNominal(nodes[at + 1] ?? inner))
  );
}

/** The dash that opens the aside which ends at a dash; 0 if there is none near. */
export function asideFrom(nodes: readonly Node[], at: number): number {
  for (let i = at - 1; i > 0 && at - i < ASIDE; i--)
    if (nodes[i]!.kind === 'mark' && nodes[i]!.mark === DASH) return i;
  return 0;
}

const ASIDE = 12;
