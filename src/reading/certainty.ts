import type { Certainty } from '../model/claim.js';
import type { ClubEntry } from './club.js';
import type { Credit } from './credited.js';
import { decides } from './decides.js';
import type { Element, Event } from './element.js';
import { hedgedAtEnd, hedgedBeside, hedgedBetween, hedgedInFront, hedgesWithin } from './hedge.js';
import { lettersOf } from './name.js';
import { credits, isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import { isAsked, isLeftOpen, isNotDenied } from './question.js';
import type { Stage } from './stage.js';

/** How sure the article is: condition, then modality, then whose word it is, then hedges and the cue's own force. */
export function certaintyOf(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  stage: Stage,
  conditional: boolean,
  credit: Credit | null,
  person: PersonEntry,
  parties: readonly (ClubEntry | null)[],
): Certainty {
  if (conditional || isAsked(nodes, event) || isLeftOpen(nodes, event)) return 'speculative';
  const leave = stage.modal !== '' && stage.modal !== 'will' && isLeave(page, nodes, event);
  if ((stage.modal === 'could' || stage.modal === 'may') && !leave && !isFailed(event, stage))
    return 'hedged';
  const duty = stage.modal === 'would' && !leave ? dutyOf(page, event) : null;
  const foretold =
    stage.modal === 'would' && (isForetold(page, event, credit) || isVowed(page, event, stage));
  if ((stage.modal === 'would' || stage.modal === 'might') && !leave && duty === null && !foretold)
    return 'speculative';
  if (duty?.[1] !== undefined && credit?.sort !== 'speech') return 'hedged';
  if (stage.hedged || hedgesWithin(page, event) || hedgedInFront(page, nodes, event)) return 'hedged';
  if (hedgedBeside(nodes, event) || hedgedBetween(page, nodes, event)) return 'hedged';
  if (credit === null && hedgedAtEnd(page, nodes, event)) return 'hedged';
  if (isHedgedTelling(nodes, event) || isNotDenied(event)) return 'hedged';
  if (credit !== null) {
    // "it is believed that": what is thought, and nobody's word.
    if (credit.sort === 'hearsay' && page.marks.believed.test(page.slice(credit.from, credit.to)))
      return 'hedged';
    const { speaker } = credit;
    if (credit.sort !== 'speech') return isOwn(page, credit, parties) ? 'confirmed' : 'reported';
    // The word of the person himself, of a club that is party to it, of whoever has it to announce.
    const official =
      speaker === null ||
      speaker === person ||
      (speaker.club !== null && parties.includes(speaker.club)) ||
      (speaker.role !== 'agent' && speaker.role !== 'pundit' && decides(nodes, event)) ||
      (speaker.role !== 'agent' && page.marks.herald.test(page.slice(credit.from, credit.to)));
    return official ? 'confirmed' : 'reported';
  }
  if (event.elements.some((element) => element.cue.certainty === 'hedged')) return 'hedged';
  if (isMadeOfficial(page, nodes, event, stage)) return 'confirmed';
  // A club's own outlet speaks for it.
  return page.house !== null && page.house.club !== null ? 'confirmed' : 'asserted';
}

/** "has officially joined Everton": what has come about, and been made known. */
function isMadeOfficial(
  page: Page,
  nodes: readonly Node[],
  { main }: Event,
  { kind, status }: Stage,
): boolean {
  if (kind !== 'done' || status !== 'positive' || main.cue.part !== 'verb') return false;
  const before = nodeAt(nodes, main.group.from - 1);
  return before !== undefined && page.marks.officially.test(page.slice(before.to, main.node.to));
}

/** "could not agree terms", "could not agree a contract", "terms could not be agreed": what has not come about. */
function isFailed({ elements, after }: Event, { status, modal }: Stage): boolean {
  return (
    status === 'negative' && modal === 'could' && (elements.some(isNotAgreed) || after.some(isNotAgreed))
  );
}

function isNotAgreed({ cue, group }: Element): boolean {
  return cue.governs === 'agree' && group.negated && group.modal === 'could';
}

/** "announced that he would leave": what was to come when he said so. */
function isForetold(page: Page, { main }: Event, credit: Credit | null): boolean {
  const { act } = main.cue;
  if (credit?.sort !== 'speech' || (act !== 'leave' && act !== 'stay' && act !== 'keep')) return false;
  return page.marks.said.test(page.slice(credit.from, credit.to));
}

/** "and insisted they would not | sell Reuter": what was not to come, though nobody is credited with it. */
function isVowed(page: Page, { elements, main }: Event, { status }: Stage): boolean {
  if (status !== 'negative' || main.cue.kind !== 'exit') return false;
  const { from } = elements[0]!.group;
  return page.marks.said.test(page.slice(Math.max(0, from - VOW), from));
}

/** Tokens in front of a verb in which somebody says it ("insisted | that they"). */
const VOW = 3;

/** "reckons Everton ought to sign him", "must pay £20m": what should be done, or cannot be helped; null if neither. */
function dutyOf(page: Page, { elements }: Event): RegExpExecArray | null {
  for (let i = 0; i < elements.length; i++) {
    const { group, node } = elements[i]!;
    if (group.modal !== 'would') continue;
    const start = i === 0 ? Math.max(0, node.from - 6) : elements[i - 1]!.node.to;
    const found = page.marks.duty.exec(page.slice(start, node.to));
    if (found !== null) return found;
  }
  return null;
}

/** "(Source: @EvertonFC)": the word of a club that is party to it. */
function isOwn(page: Page, { sources }: Credit, parties: readonly (ClubEntry | null)[]): boolean {
  const [source] = sources;
  if (source === undefined || sources.length > 1 || source.sort !== 'outlet') return false;
  const own = page.marks.ownSite.exec(source.name)?.[1]?.toLowerCase();
  return own !== undefined && parties.some((club) => club !== null && lettersOf(club.name) === own);
}

/** "has reportedly | told Fulham that he will leave": only hearsay has it that he told them. */
function isHedgedTelling(nodes: readonly Node[], { elements }: Event): boolean {
  const first = elements[0]!;
  for (let i = first.group.from - 1; i > 0 && first.node.from - nodes[i]!.to <= TOLD; i--) {
    const { kind } = nodes[i]!;
    if (kind === 'mark' || isWord(nodes[i], 'but')) return false;
    if (!credits(nodes[i], 'after')) continue;
    // "is understood | to have | told Fulham that he will leave"
    const to = isWord(nodeAt(nodes, i - 1), 'have') && isWord(nodeAt(nodes, i - 2), 'preposition', 'to');
    const hedge = nodeAt(nodes, to ? i - 3 : i - 1);
    return isWord(hedge, 'hedge') && (to || nodes[i]!.from === hedge!.to);
  }
  return false;
}

const TOLD = 10;

/** "has been told that he can leave": leave that is given, and no chance that there may be. */
function isLeave(page: Page, nodes: readonly Node[], event: Event): boolean {
  const first = event.elements[0]!;
  for (let i = first.index - 1; i >= 0 && first.node.from - nodes[i]!.to <= LEAVE; i--) {
    const item = nodes[i]!;
    if (item.sense !== null && item.sense.attribution !== null)
      return page.marks.tells.test(page.slice(item.from, item.to));
    if (item.kind === 'mark') return false;
  }
  return false;
}

const LEAVE = 14;
