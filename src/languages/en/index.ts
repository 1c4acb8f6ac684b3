import type { Language } from '../../reading/rule.js';
import { ADDRESS } from './address.js';
import { ADVERBS } from './adverbs.js';
import { COUNTS } from './counts.js';
import { FACTS } from './facts/index.js';
import { FIRST_PERSON } from './first-person.js';
import { FOOTBALL } from './football.js';
import { inflect } from './inflect.js';
import { MARKS } from './marks.js';
import { MONEY } from './money.js';
import { OPENERS } from './openers.js';
import { CLUB_SITE, PRESS, VENUES } from './press.js';
import { ROLLS } from './rolls.js';
import { AGREED } from './rules/agreed.js';
import { AIRING } from './rules/airing.js';
import { BIDS } from './rules/bids.js';
import { DECLINING } from './rules/declining.js';
import { DONE } from './rules/done.js';
import { DOUBT } from './rules/doubt.js';
import { EXCHANGE } from './rules/exchange.js';
import { FAILING } from './rules/failing.js';
import { INTEREST } from './rules/interest.js';
import { LEAVING } from './rules/leaving.js';
import { LISTING } from './rules/listing.js';
import { LOANED } from './rules/loaned.js';
import { MATCH } from './rules/match.js';
import { MOVES } from './rules/moves.js';
import { NEARING } from './rules/nearing.js';
import { OFFERED } from './rules/offered.js';
import { PARTING } from './rules/parting.js';
import { POSTS } from './rules/posts.js';
import { PRICING } from './rules/pricing.js';
import { RECALLS } from './rules/recalls.js';
import { RIVALRY } from './rules/rivalry.js';
import { STAYING } from './rules/staying.js';
import { STOPPING } from './rules/stopping.js';
import { TALKS } from './rules/talks.js';
import { TURNING } from './rules/turning.js';
import { WISHING } from './rules/wishing.js';
import { ATTRIBUTIONS } from './sources.js';
import { STOPS } from './stops.js';
import { SKIPPABLE, WORDS } from './words.js';

/** English. Earlier rules win a phrase that two rules share. */
export const english: Language = {
  code: 'en',
  leader: 'to',
  stops: STOPS,
  skippable: SKIPPABLE,
  counts: { words: COUNTS, of: 'of' },
  openers: OPENERS,
  words: [...WORDS, ...ADVERBS],
  cues: [
    ...MATCH,
    ...DECLINING,
    ...FAILING,
    ...STOPPING,
    ...STAYING,
    ...LEAVING,
    ...OFFERED,
    ...PARTING,
    ...RECALLS,
    ...PRICING,
    ...EXCHANGE,
    ...DOUBT,
    ...NEARING,
    ...AGREED,
    ...LOANED,
    ...DONE,
    ...POSTS,
    ...TALKS,
    ...BIDS,
    ...AIRING,
    ...INTEREST,
    ...MOVES,
    ...LISTING,
    ...TURNING,
    ...WISHING,
    ...RIVALRY,
  ],
  attributions: ATTRIBUTIONS,
  money: MONEY,
  marks: MARKS,
  address: ADDRESS,
  facts: FACTS,
  rolls: ROLLS,
  firstPerson: FIRST_PERSON,
  football: FOOTBALL,
  press: PRESS,
  venues: VENUES,
  clubSite: CLUB_SITE,
  inflect,
};
