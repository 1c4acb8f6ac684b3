import { isName } from './name.js';
import { isWord, type Node, nodeAt } from './node.js';
import { NAMES } from './sense.js';

/** "under Reuter", "signed by Reuter" */
export function isLed(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || before.to !== nodes[at]!.from || nodes[at]!.value === 'modified') return false;
  if (isWord(before, 'preposition', 'under')) return true;
  const verb = nodeAt(nodes, at - 2);
  return (
    isWord(before, 'preposition', 'by') &&
    verb?.kind === 'cue' &&
    verb.to === before.from &&
    verb.cue?.part === 'verb' &&
    (verb.cue.act === 'buy' || verb.cue.act === 'join')
  );
}

/** "Reuter snapped up Benti": a person who signs another is his manager. */
export function signsSomebody(nodes: readonly Node[], at: number): boolean {
  const verb = nodes[at + 1];
  const object = nodes[at + 2];
  if (verb?.kind !== 'cue' || object?.kind !== 'person' || object.person === null || nodes[at]!.weak)
    return false;
  if (verb.form !== 'ed' && verb.form !== 'past' && verb.form !== 'third') return false;
  const { cue } = verb;
  if (cue?.part !== 'verb' || cue.act !== 'buy' || cue.kind !== 'done' || cue.governs !== undefined)
    return false;
  return verb.from - nodes[at]!.to <= 1 && object.from - verb.to <= 1 && object.how === 'named';
}

/** "in Nordheim", "from Nordheim": an unknown single name that stands where places do. */
export function isPlaced(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || nodes[at]!.names.length > 0 || nodes[at]!.possessive) return false;
  const next = nodes[at + 1];
  // "of the Northern | Super League"
  if (next?.kind === 'name' && next.from === nodes[at]!.to && isName(next, NAMES.competition)) return true;
  // "to Reuter signing"
  if (next?.kind === 'cue' && next.from === nodes[at]!.to) return false;
  if (nodes[at]!.from !== before.to) return false;
  // "a switch to | Nordheim"
  if (before.kind === 'cue')
    return before.tail === 'to' && before.cue?.act === 'join' && before.cue.part === 'noun';
  return (
    isWord(before, 'preposition') &&
    PLACING.has(before.word?.class === 'preposition' ? before.word.value : (before.also?.value ?? ''))
  );
}

/** "with the | Metrostars": nobody is called so, but "the | Reuter | deal". */
export function isThe(nodes: readonly Node[], at: number): boolean {
  const { from, to } = nodes[at]!;
  const before = nodeAt(nodes, at - 1);
  const next = nodes[at + 1];
  if (!isWord(before, 'determiner', 'the') || before!.to !== from || before!.to - before!.from > 1)
    return false;
  // "the | Lantern | reports"
  if (next?.sense?.attribution != null) return false;
  return next === undefined || (next.from === to && next.kind !== 'cue' && next.kind !== 'club');
}

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'from', 'to']);
