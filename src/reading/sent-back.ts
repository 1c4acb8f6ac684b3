import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { firstIn } from './having.js';
import type { Node } from './node.js';
import type { Page } from './page.js';

/** "had a loan to Everton | cut short": a loan that the next words end. */
export function isCutShort(nodes: readonly Node[], { main, to }: Event): boolean {
  if (main.cue.act !== 'join' && main.cue.act !== 'buy') return false;
  if (main.cue.part !== 'noun' && main.cue.notion !== 'loaned') return false;
  for (let i = to + 1; i < nodes.length && i <= to + 3; i++) {
    const { cue, wordClass } = nodes[i]!;
    if (cue !== null) return cue.act === 'recall';
    if (wordClass !== 'have' && wordClass !== 'be') return false;
  }
  return false;
}

/** "Reuter's loan at Everton was cut short by Fulham": whose loan it was goes back, if the text tells where to. */
export function sendBack(roles: Roles, lent: Roles): void {
  const [borrower] = lent.buyers;
  const [person] = lent.persons;
  if (roles.persons.length > 0 || borrower === undefined || person === undefined) return;
  const named = roles.buyers.find(({ what }) => what !== borrower.what);
  const home = named?.what ?? person.what.club;
  if (home === null || home === borrower.what) return;
  roles.persons.push(person);
  roles.buyers.length = 0;
  roles.buyers.push(named ?? { what: home, item: null, from: 'home' });
  if (roles.sellers.length === 0) roles.sellers.push(borrower);
}

/** "have sent Reuter back to Fulham": where he had come from. */
export function isReturned(page: Page, { main, elements }: Event, { buyers }: Roles): boolean {
  if (main.cue.notion !== 'send' || buyers.length === 0) return false;
  const sent = firstIn(main.args, 'object');
  const [{ item }] = buyers as [Roles['buyers'][number]];
  if (sent === undefined || item === null) return false;
  // "a loan deal to send Reuter back to | his former club"
  const words = page.slice(sent.to, item.to);
  return page.marks.back.test(words) && !page.marks.loan.test(page.slice(elements[0]!.node.from, item.to));
}
