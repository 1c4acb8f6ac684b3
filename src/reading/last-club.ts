import { isClub, isPronoun } from './discourse.js';
import type { Draft } from './draft.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import { pronounPerson } from './referents.js';
import type { Sentence } from './sentence.js';

/** Sentences behind a move in which the text may tell where he was. */
const FAR = 4;
/** Tokens in front of a club in which it is told. */
const LONGEST = 16;

/**
 * "Reuter has joined Everton. The defender | last played for | Fulham": where somebody was until a move of which the text
 * does not say whence.
 */
export function giveLastClub(
  page: Page,
  sentences: readonly Sentence[],
  index: number,
  out: readonly Draft[],
): void {
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= index - FAR; i--) {
    if (!isHomeless(out[i]!)) continue;
    const { nodes } = sentences[index]!;
    for (let at = 1; at < nodes.length; at++) {
      const item = nodes[at]!;
      if (!isClub(item) || item.possessive) continue;
      const last = tellsLast(page, nodes, at);
      if (!last && !tellsHome(page, nodes, at)) continue;
      enter(personBefore(sentences, index, at), item, out, last ? lacksOrigin : isHomeless);
      return;
    }
    return;
  }
}

/** Of whom it is told where he goes, and not where he is; what is long past may have begun anywhere. */
function isHomeless(draft: Draft): boolean {
  const { from, to, kind, person, dropped, sentence } = draft;
  if (from !== null || to === null || person.club !== null || dropped) return false;
  return kind !== 'done' || sentence < NEWS;
}

/** Sentences that tell the news of an article, its title included. */
const NEWS = 2;

/** "has scored twelve goals for | Fulham", "has fallen out of favour at | Fulham": where he plays. */
function tellsHome({ marks, slice }: Page, nodes: readonly Node[], at: number): boolean {
  const { from } = nodes[at]!;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, cue } = nodes[i]!;
    if (kind === 'person' || isPronoun(nodes[i]!) || isWord(nodes[i], 'relative')) break;
    if (kind === 'club' || kind === 'mark' || (cue !== null && cue.act !== '')) return false;
  }
  return marks.homeAt.test(slice(Math.max(nodes[0]!.from, from - LONGEST), from));
}

function lacksOrigin({ kind, status, from, to, person, dropped }: Draft): boolean {
  return (
    (kind === 'done' || kind === 'agreed') &&
    status === 'positive' &&
    from === null &&
    to !== null &&
    person.club === null &&
    !dropped
  );
}

/** "last plied his trade for | Fulham", "scored ten goals for | Fulham | last season" */
function tellsLast({ marks, slice }: Page, nodes: readonly Node[], at: number): boolean {
  const { from, to } = nodes[at]!;
  const front = slice(Math.max(nodes[0]!.from, from - LONGEST), from);
  if (marks.lastAt.test(front)) return true;
  const end = nodes[nodes.length - 1]!.to;
  return marks.lately.test(slice(to, Math.min(end, to + 3))) && marks.formerly.test(front);
}

/** Who is spoken of last in front of a node. */
function personBefore(sentences: readonly Sentence[], index: number, at: number): PersonEntry | null {
  const { nodes } = sentences[index]!;
  for (let i = at - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (item.kind === 'person') return item.person;
    if (isPronoun(item)) return pronounPerson(sentences, index, item);
  }
  return null;
}

function enter(
  person: PersonEntry | null,
  { club }: Node,
  out: readonly Draft[],
  lacks: (draft: Draft) => boolean,
): void {
  const last = club!.resolved!;
  for (const draft of out)
    if (draft.person === person && lacks(draft) && draft.to !== last && !last.nation) draft.from = last;
}
