import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS, type Claim, read } from './index.js';

const TEXT = 'Everton are keen on Brentford midfielder Alan Reuter, according to the Harbour Post.';

describe('the library', () => {
  it('reads a text into quoted claims', () => {
    const { article, claims, unread } = read(TEXT);
    expect(article).toMatchObject({ text: TEXT, outlet: null, date: null, dateBasis: 'unknown', lang: 'en' });
    expect(unread).toBe(false);
    expect(claims.map((claim: Claim) => [claim.person.name, claim.to?.name, claim.kind])).toEqual([
      ['Alan Reuter', 'Everton', 'interest'],
    ]);
    for (const { quote, kind } of claims) {
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(CLAIM_KINDS).toContain(kind);
    }
  });

  it('takes what is known around it, and names the outlet of an address', () => {
    const given = {
      // Nothing that the outlet might not have said.
      text: 'Football is played on grass.',
      id: 'mine',
      url: 'https://www.bbc.co.uk/sport/1',
      author: 'Jo',
      date: '2025-09-01',
      title: 'T',
    };
    expect(read(given).article).toMatchObject({
      id: 'mine',
      outlet: 'BBC Sport',
      author: 'Jo',
      date: '2025-09-01',
      dateBasis: 'stated',
      title: 'T',
    });
    expect(read({ text: TEXT, lang: 'nl' })).toMatchObject({ unread: true, claims: [] });
  });

  it('gives the same for the same', () => {
    expect(JSON.stringify(read(TEXT))).toBe(JSON.stringify(read({ text: TEXT })));
  });
});
