import { type Credit, creditOf } from './attribution.js';
import { type CreditAround, joinCredits, spokenThrough } from './credit.js';
import type { Event } from './element.js';
import { isWord, type Node } from './node.js';
import { isOfSpeaker } from './origin.js';
import type { Page } from './page.js';
import { isAftermath, isBesideSpeech, isSaidLater, partOf } from './scope.js';
import type { Sentence } from './sentence.js';
import { voiceCredit } from './speech.js';

/** Whose word an event is: of its part of the sentence, of the speech around it, of the whole sentence. */
export function creditFor(
  page: Page,
  sentence: Sentence,
  event: Event,
  around: CreditAround,
  whole: Credit | null,
  within: (credit: Credit | null) => Credit | null,
): Credit | null {
  // "could move for Reuter after Fulham said that": what stands in front is not their word.
  if (whole !== null && whole.sort === 'speech' && isSaidLater(sentence.nodes, event, whole))
    return around.bracket;
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
  return { ...own, sources: own.sources.slice(0, -1), sort: 'report', speaker: null, club: null };
}
