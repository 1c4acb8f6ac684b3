import { COLON, SEMICOLON } from '../text/tokens.js';
import { creditOf } from './attribution.js';
import { type CreditAround, joinCredits, spokenThrough } from './credit.js';
import { asReport, type Credit } from './credited.js';
import type { Event } from './element.js';
import { lastOf } from './list.js';
import { isWord, type Node } from './node.js';
import { isOfSpeaker } from './origin.js';
import type { Page } from './page.js';
import { isAftermath, isBesideSpeech, isSaidLater, partOf } from './scope.js';
import type { Sentence } from './sentence.js';
import { voiceCredit } from './speech.js';
import { isToldBefore } from './turn.js';

/** Whose word an event is: of its part of the sentence, of the speech around it, of the whole sentence. */
export function creditFor(
  page: Page,
  sentence: Sentence,
  event: Event,
  around: CreditAround,
  whole: Credit | null,
  within: (credit: Credit | null) => Credit | null,
): Credit | null {
  if (around.own !== null) {
    const item = creditOfItem(page, sentence, event, around.own);
    if (item !== undefined) return within(item);
  }
  // "could move for Reuter after Fulham said that": what stands in front is not their word.
  if (whole !== null && around.own !== null) {
    const spoken = whole.sort === 'speech' || lastOf(whole.sources)?.sort === 'person';
    const later = spoken ? isSaidLater : isToldBefore;
    if (later(sentence.nodes, event, whole)) return around.bracket;
  }
  const part = partOf(sentence.nodes, event);
  const credit = part === sentence.nodes ? around.own : creditOf(page, part);
  // "The mayor has urged them not to sign him after they had a bid accepted": what went before is not his word.
  if (credit !== null && isAftermath(sentence.nodes, event, credit)) return around.bracket;
  if (credit !== null) return part === sentence.nodes ? whole : within(credit);
  const turn = around.own === null ? 0 : turnToCredit(sentence.nodes, part);
  if (turn > 0) return within(creditOf(page, sentence.nodes.slice(0, turn)));
  const said = voiceCredit(sentence, event);
  return said === null
    ? whole
    : joinCredits(around.bracket ?? around.carried, spokenThrough(said, around.told));
}

/**
 * "Everton want Reuter; Fulham hope to sell, | Benti insists": of items between semicolons each has a credit of its own,
 * or that of what leads to them all, or the report that goes on; undefined where there are no such items, or one has all.
 */
function creditOfItem(page: Page, { nodes }: Sentence, event: Event, own: Credit): Credit | null | undefined {
  let from = 0;
  let to = nodes.length;
  let lead = 0;
  const first = event.elements[0]!.index;
  for (let i = 0; i < nodes.length; i++) {
    const { mark } = nodes[i]!;
    if (mark === COLON && from === 0 && lead === 0 && i < first) lead = i;
    if (mark !== SEMICOLON) continue;
    if (i < first) from = i + 1;
    else if (i > event.to) {
      to = i;
      break;
    }
  }
  if (to - from === nodes.length) return undefined;
  if (own.from >= nodes[from]!.from && own.to <= nodes[to - 1]!.to) return undefined;
  const told = creditOf(page, nodes.slice(from, to));
  const led = lead === 0 || from === 0 ? null : creditOf(page, nodes.slice(0, lead));
  if (told !== null || led !== null) return joinCredits(led, told);
  const before = from === 0 ? null : creditOf(page, nodes.slice(0, from));
  // "Reuter believes Benti can do it; Serrano was sacked": what somebody thinks ends with his clause.
  return before !== null && before.sort !== 'speech' && lastOf(before.sources)?.sort !== 'person'
    ? before
    : null;
}

/** "Fulham lost Benti, | but the Post claim that ...": where words turn to whose word the rest is; 0 where they do not. */
function turnToCredit(nodes: readonly Node[], part: readonly Node[]): number {
  if (part.length === nodes.length) return 0;
  const turn = nodes.indexOf(part[part.length - 1]!) + 1;
  for (let i = turn + 1; i < nodes.length && i <= turn + FAR; i++) {
    if (nodes[i]!.sense?.attribution != null) return isWord(nodes[turn], 'but') ? turn : 0;
    if (nodes[i]!.cue !== null && nodes[i]!.cue!.act !== '') return 0;
  }
  return 0;
}

/** Nodes behind a turn within which the rest is credited. */
const FAR = 5;

/** Whose word an event is that stands in somebody's words: what only hangs on them is not his. */
export function creditOfEvent(
  nodes: readonly Node[],
  event: Event,
  own: Credit,
  bracket: Credit | null,
): Credit | null {
  // "after his agent admitted": the word of a person, named or not.
  if (own.sort !== 'speech' && own.sources.at(-1)?.sort !== 'person') return own;
  // "who has been linked with Everton, ..., says the manager": the link is not his word.
  if (event.elements[0]!.cue.act === 'link') return bracket;
  if (!isOfSpeaker(event, own) && !isBesideSpeech(nodes, event, own)) return own;
  // "has told the Harbour Post that he will stay, with Everton keen"
  if (own.sources.length < 2) return bracket;
  return asReport(own, own.sources.slice(0, -1));
}
