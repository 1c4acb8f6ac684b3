import { CLOSE, COMMA, DASH, OPEN, type Tokens } from '../text/tokens.js';
import { clubMention, type Made } from './club-phrase.js';
import { isName } from './name.js';
import { isWord, type Node, type Traits } from './node.js';
import { NAMES } from './sense.js';

/** Takes ", 26," and ", the Fulham forward," and "(26)" after a person into his phrase; the next node. */
export function apposition(
  nodes: readonly Node[],
  at: number,
  person: Node,
  tokens: Tokens,
  describedAt: (tokens: Tokens, nodes: readonly Node[], at: number) => Made | null,
): number {
  let next = at;
  for (let turn = 0; turn < 2; turn++) {
    const opener = nodes[next];
    const dash = opener?.mark === DASH;
    if (opener?.kind !== 'mark' || (opener.mark !== COMMA && opener.mark !== OPEN && !dash)) return next;
    const inner = nodes[next + 1];
    if (inner === undefined || (dash && (inner.kind === 'number' || inner.kind === 'age'))) return next;
    if (opener.mark === OPEN && person.how === 'named') {
      // A caption's "(left)".
      const close = closeBehind(nodes, next);
      if (
        close > 0 &&
        inner.kind !== 'number' &&
        inner.kind !== 'age' &&
        !isName(inner, NAMES.club) &&
        inner.kind !== 'amount' &&
        !creditsItem(nodes, inner, close)
      )
        return close + 1;
    }
    const closer = nodes[next + 2];
    if (inner.kind === 'number' && /^(1[4-9]|[2-6]\d)$/.test(inner.value) && inner.from === opener.to) {
      const closes =
        closer?.kind === 'mark' &&
        (closer.mark === COMMA || closer.mark === CLOSE) &&
        closer.from === inner.to;
      const ends = closer === undefined || closer.kind !== 'mark' || closer.from > inner.to;
      if (!closes && !ends && closer?.kind !== 'mark') return next;
      person.traits!.age ??= Number(inner.value);
      person.value = 'modified';
      person.weak = false;
      next += closes ? 3 : 2;
      if (!closes && opener.mark === OPEN) return next;
      continue;
    }
    if (inner.kind === 'age' && closer?.kind === 'mark' && (closer.mark === COMMA || closer.mark === CLOSE)) {
      person.traits!.age ??= Number(inner.value);
      next += 3;
      continue;
    }
    if (opener.mark === OPEN) return next;
    const behind = placed(nodes, next, person, tokens);
    if (behind > next) return behind;
    const described = describedAt(tokens, nodes, next + 1);
    if (described === null || described.made.how !== 'described') return next;
    // "Reuter, his father, Alf, and Everton": his father is somebody else.
    if (described.made.traits!.role === 'agent' && isWord(inner, 'possessive')) return next;
    const after = nodes[described.next];
    // "Reuter – a former Everton trainee | who Fulham signed from Genk – has"
    if (dash && (!isWord(after, 'relative') || described.made.indefinite !== true)) return next;
    const closes = after?.kind === 'mark' && (after.mark === COMMA || after.mark === CLOSE);
    // "Reuter, an agent | who works in Spain, told"
    if (!closes && after !== undefined && after.kind !== 'mark' && !isWord(after, 'relative')) return next;
    merge(person.traits!, described.made.traits!);
    person.value = 'modified';
    person.weak = false;
    next = described.next + (closes ? 1 : 0);
  }
  return next;
}

/** "Reuter, | of Fulham, | and Benti": whose player he is between commas, or behind the last; the next node. */
function placed(nodes: readonly Node[], comma: number, person: Node, tokens: Tokens): number {
  const club = nodes[comma + 2];
  if (person.how !== 'named' || !isWord(nodes[comma + 1], 'preposition', 'of') || !isName(club, NAMES.club))
    return comma;
  if (nodes[comma + 1]!.from > nodes[comma]!.to || club!.from > nodes[comma + 1]!.to) return comma;
  const closer = nodes[comma + 3];
  const parted = closer?.mark === COMMA && closer.from === club!.to;
  if (!parted && closer !== undefined && closer.kind !== 'mark') return comma;
  person.traits!.club ??= clubMention(tokens, club!);
  person.value = 'modified';
  person.weak = false;
  return comma + (parted ? 4 : 3);
}

/** "... Ajax's Reuter (Harbour Post).": a name in a bracket that ends the item is whose word it is. */
function creditsItem(nodes: readonly Node[], inner: Node, close: number): boolean {
  const via = inner.sense?.attribution != null;
  if (inner.kind !== 'name' && !via && !isWord(inner, 'determiner')) return false;
  for (let i = close + 1; i < nodes.length; i++) if (nodes[i]!.kind !== 'mark') return false;
  return true;
}

export function merge(into: Traits, from: Traits): void {
  into.club ??= from.club;
  into.former.push(...from.former);
  into.nations.push(...from.nations);
  into.age ??= from.age;
  into.position ??= from.position;
  into.role ??= from.role;
  into.loan ||= from.loan;
}

/** "his former goalkeeper, 34-year-old France captain Reuter": the name follows its description. */
export function namedAfter(
  nodes: readonly Node[],
  described: Made,
  tokens: Tokens,
  personAt: (tokens: Tokens, nodes: readonly Node[], at: number) => Made | null,
): Made {
  const comma = nodes[described.next];
  if (comma?.kind !== 'mark' || comma.mark !== COMMA) return described;
  const named = personAt(tokens, nodes, described.next + 1);
  // "for the Everton forward, telling | Harbour Radio": a word between them.
  if (named === null || named.made.how !== 'named' || named.made.from > comma.to) return described;
  const after = nodes[named.next];
  // "the midfielder, Reuter said": another person's sentence.
  if (after !== undefined && after.sense?.attribution != null) return described;
  if (startsAnew(nodes, described, named.made, after)) return described;
  merge(named.made.traits!, described.made.traits!);
  named.made.from = described.made.from;
  return named;
}

/** "keen on | Fulham defender, Benti set to recall Reuter": a headline's next news, with a verb of its own. */
function startsAnew(nodes: readonly Node[], described: Made, named: Node, after: Node | undefined): boolean {
  if (after?.kind !== 'cue' || after.cue?.part === 'noun' || after.from !== named.to) return false;
  let at = described.next - 1;
  while (at >= 0 && nodes[at]!.from >= described.made.from) at--;
  return at >= 0 && nodes[at]!.kind === 'cue' && nodes[at]!.to === described.made.from;
}

/** Where the bracket that opens at a node closes, if close behind it; 0 if it does not. */
function closeBehind(nodes: readonly Node[], at: number): number {
  for (let i = at + 1; i <= at + 3 && i < nodes.length; i++)
    if (nodes[i]!.kind === 'mark' && nodes[i]!.mark === CLOSE) return i;
  return 0;
}
