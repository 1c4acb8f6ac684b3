import type { ClaimKind } from '../model/claim.js';
import { COLON, COMMA, OPEN, QUESTION } from '../text/tokens.js';
import { type CreditAround, creditAround } from './credit.js';
import type { Draft } from './draft.js';
import { groupEnd, groupStart } from './group.js';
import { isWord, type Node } from './node.js';
import type { Governor } from './rule.js';

/** "Reuter to Everton: here we go", "Reuter from Fulham to Everton", "Reuter to Everton, loan": a headline without a verb. */
export function headline(nodes: readonly Node[], index: number, around: CreditAround, out: Draft[]): void {
  const at = headOf(nodes);
  if (at < 0) return;
  // "Reuter from Fulham | to Everton"
  const whence = isWord(nodes[at + 1], 'preposition', 'from') ? nodes[at + 2] : undefined;
  const lead = whence === undefined ? at : at + 2;
  const to = nodes[lead + 1];
  const club = nodes[lead + 2];
  if (club?.kind !== 'club' || club.club?.resolved == null || to === undefined) return;
  // "Reuter to Everton or Fulham": one of them.
  const end = groupEnd(nodes, lead + 2);
  const next = nodes[end + 1];
  if (to.value !== 'to' || !isWord(to, 'preposition') || to.from !== nodes[lead]!.to || club.from !== to.to)
    return;
  const told = toldOf(nodes, end + 1);
  const dead = told === 'stop';
  if (
    next !== undefined &&
    next.kind !== 'mark' &&
    !isWord(next, 'preposition', 'from') &&
    !isWord(next, 'loan') &&
    !isWord(next, 'preposition', 'on') &&
    !dead &&
    told !== 'close'
  )
    return;
  const below = next?.kind === 'mark' && next.mark === COLON ? kindBelow(nodes, end + 2) : '';
  // "Reuter to Everton?": no more than asked.
  const asked = next?.kind === 'mark' && next.mark === QUESTION;
  const terms = termsBehind(nodes, end + 1);
  const credit = creditAround(around);
  const origin = isWord(next, 'preposition', 'from') ? nodes[end + 2] : whence;
  const seller = origin?.club?.resolved ?? null;
  for (let i = groupStart(nodes, at); i <= at; i++) {
    const subject = nodes[i]!;
    const { person } = subject;
    if (person === null || subject.kind !== 'person') continue;
    person.evidence += 0.5;
    for (let k = lead + 2; k <= end; k++) {
      const buyer = nodes[k]!.club?.resolved ?? null;
      if (buyer === null) continue;
      out.push({
        person,
        from: seller ?? person.club,
        to: buyer,
        home: person.club,
        kind: asked || end > lead + 2 ? 'interest' : terms !== null ? 'done' : below || 'agreed',
        status: dead ? 'negative' : 'positive',
        certainty: asked ? 'speculative' : credit === null ? 'asserted' : 'reported',
        loan: isWord(next, 'loan') || terms?.loan === true,
        fee: terms?.fee ?? null,
        window: null,
        sources: credit?.sources ?? [],
        tokenFrom: subject.from,
        tokenTo: nodes[k]!.to,
        sentence: index,
        rule: 'headline.to',
        cue: null,
        trace: [],
        dropped: false,
      });
    }
  }
}

/** Where it begins: at the head, or behind the first signs ("Agent: "Reuter to Everton is off""); -1 if nowhere. */
function headOf(nodes: readonly Node[]): number {
  for (let i = 0; i < HEAD && i + 2 < nodes.length; i++)
    if (
      nodes[i]!.kind === 'person' &&
      (isWord(nodes[i + 1], 'preposition', 'to') || comesFrom(nodes, i + 1))
    ) {
      // "Reuter and Benti to Everton"
      const start = groupStart(nodes, i);
      return start === 0 || nodes[start - 1]!.kind === 'mark' ? i : -1;
    }
  return -1;
}

const HEAD = 6;

/** "from | Fulham | to" */
function comesFrom(nodes: readonly Node[], at: number): boolean {
  return (
    isWord(nodes[at], 'preposition', 'from') &&
    nodes[at + 1]?.kind === 'club' &&
    isWord(nodes[at + 2], 'preposition', 'to') &&
    nodes[at]!.from === nodes[at - 1]!.to
  );
}

/** ", season-long loan", "(£5m)", ", free": the terms that a list of deals gives behind the club; null if other words follow. */
function termsBehind(nodes: readonly Node[], at: number): Pick<Draft, 'loan' | 'fee'> | null {
  const { mark } = nodes[at] ?? {};
  const term = nodes[at + 1];
  if (
    (mark !== COMMA && mark !== OPEN && mark !== COLON) ||
    term === undefined ||
    (nodes[at + 2] ?? CLOSED).kind !== 'mark'
  )
    return null;
  if (term.amount !== null) return { loan: false, fee: { ...term.amount, sort: 'paid' } };
  const loan = isWord(term, 'loan');
  return loan || isWord(term, 'common', 'free') || isWord(term, 'permanent') ? { loan, fee: null } : null;
}

/** "Reuter to Everton: | striker signs four-year deal", "...: | talks under way": how far what stands below says it is. */
function kindBelow(nodes: readonly Node[], from: number): ClaimKind | '' {
  const first = nodes[from];
  const him = first?.kind === 'person' && first.how === 'described';
  const { cue, form } = nodes[him ? from + 1 : from] ?? NOTHING;
  if (cue === null) return '';
  if (!him && cue.governs === 'talk') return 'talks';
  return him && cue.part === 'verb' && cue.kind === 'done' && (form === 'third' || form === 'ed')
    ? 'done'
    : '';
}

const NOTHING = { cue: null, form: 'none' } as const;

const CLOSED = { kind: 'mark' } as const;

/** "is off", "is a done deal", "close": what the cue behind the move makes of it. */
function toldOf(nodes: readonly Node[], from: number): Governor | '' {
  let i = from;
  while (isWord(nodes[i], 'be') || isWord(nodes[i], 'determiner')) i++;
  return nodes[i]?.cue?.governs ?? '';
}
