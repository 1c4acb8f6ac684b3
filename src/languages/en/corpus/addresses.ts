import { expect, type Phrasing, says } from './phrasing.js';

/** Headlines as addresses have them: small letters, hyphens, and no apostrophe. */
export const ADDRESSES: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'inter-sign-southampton-full-back-owen-tarrant-on-loan',
    expect('done', 'owen tarrant', 'southampton', 'inter', { loan: true }),
  ),
  says(
    'en.agreed.agree',
    'villa-agree-deal-for-genk-striker-dario-velluti',
    expect('agreed', 'dario velluti', 'genk', 'villa'),
  ),
  says(
    'en.done.join',
    'chelseas-owen-tarrant-to-join-everton',
    expect('agreed', 'owen tarrant', 'chelsea', 'everton'),
  ),
  says(
    'en.interest.want',
    'man-citys-owen-tarrant-wanted-by-everton',
    expect('interest', 'owen tarrant', 'Manchester City', 'everton'),
  ),
  says(
    'en.done.sign',
    'everton-sign-velluti-from-genk-on-five-year-deal',
    expect('done', 'velluti', 'genk', 'everton'),
  ),
  says('en.interest.want', 'everton-want-rematch-in-cup'),
];
