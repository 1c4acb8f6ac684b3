import { list } from './list.js';

/** Words that a club adds to its name when it publishes. */
export const CLUB_SITE: ReadonlySet<string> = new Set(
  list(
    'fc | afc | cf | ac | sc | the | www | com | co | uk | net | org | official | website | site | club | football',
  ),
);

/** Words that outlets carry in their names. */
export const PRESS: ReadonlySet<string> = new Set(
  list(`
    post | news | times | sport | sports | weekly | gazette | daily | journal | radio | tv | press | mail | herald |
    tribune | chronicle | telegraph | mercury | observer | express | echo | sun | star | mirror | standard | globe |
    guardian | courier | review | magazine | podcast | blog | wire | today | online | newspaper | media | dispatch |
    examiner | sentinel | argus | advertiser | insider | live | football | sporten | calcio | futbol | stade | bladet |
    zeitung | kurier | diario | gazzetta | corriere | foot | fm | show | pod | talk | voice | record | ledger | wave
  `),
);

/** Ends of the names of grounds and companies that nobody is called by. */
export const VENUES: ReadonlySet<string> = new Set([
  'stadium',
  'stadiums',
  'arena',
  'stadion',
  'stadio',
  'complex',
  // Of investors, parts of a country and the calendar.
  'group',
  'holdings',
  'partners',
  'ventures',
  'consortium',
  'coast',
  'window',
]);
