import type { Article } from '../../src/model/article.js';
import type { Claim } from '../../src/model/claim.js';
import type { Fact, FactBody } from '../../src/model/fact.js';
import { hashId } from '../../src/model/id.js';
import { quoteFrom } from '../../src/model/quote.js';
import type { Reading } from '../../src/model/reading.js';
import type { Source } from '../../src/model/source.js';

/** Invented people, clubs and outlets: a small ledger that has every shape that the desk must show. */

const outlet = (name: string): Source => ({ name, sort: 'outlet' });
const ECHO = outlet('Harbour Echo');
const GAZETTE = outlet('Northgate Gazette');
const LEDGER = outlet('Il Quaderno');
const VOICES: Source = { name: 'reports in Italy', sort: 'anonymous' };
const AGENT: Source = { name: 'Piero Lanza', sort: 'person' };

const WINDOW = { label: '2026-winter', from: '2026-01-01', to: '2026-02-02' } as const;
const OREN = { name: 'Oren Halvard', role: 'player', id: 'p-halvard' } as const;
const ROVERS = { name: 'Harbour Rovers', id: 'harbour-rovers' } as const;
const SPORTIVA = { name: 'Sportiva Colline', id: 'sportiva-colline' } as const;
const UNITED = { name: 'Northgate United' } as const;

function article(given: Partial<Article> & Pick<Article, 'text'>): Article {
  return {
    id: hashId('article', given.text),
    url: null,
    outlet: null,
    outletId: null,
    author: null,
    date: null,
    dateBasis: 'stated',
    lang: 'en',
    title: null,
    bodyStart: 0,
    ...given,
  };
}

type Told = Partial<Claim> & Pick<Claim, 'kind' | 'sources'>;

function claim(of: Article, words: string, given: Told): Claim {
  const inTitle = !of.text.includes(words);
  const text = inTitle ? (of.title ?? '') : of.text;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no such words: ${words}`);
  const quote = quoteFrom(text, start, start + words.length, inTitle ? 'title' : 'text');
  const full = {
    article: of.id,
    person: OREN,
    from: ROVERS,
    to: SPORTIVA,
    status: 'positive',
    certainty: 'reported',
    loan: false,
    fee: null,
    window: WINDOW,
    rule: 'interest-verb',
    quote,
    ...given,
  } as const;
  const id = hashId(
    'claim',
    of.id,
    full.person.name,
    full.to?.name ?? null,
    full.kind,
    full.status,
    start,
    words,
  );
  return { id, ...full };
}

function fact(of: Article, words: string, body: FactBody, source: Source): Fact {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`no such words: ${words}`);
  return {
    ...body,
    id: hashId('fact', of.id, body.kind, start),
    article: of.id,
    subject: OREN,
    certainty: 'asserted',
    sources: [source],
    quote: quoteFrom(of.text, start, start + words.length),
    rule: `fact-${body.kind}`,
  };
}

const first = article({
  url: 'https://quaderno.example/halvard?a=1&b=2',
  outlet: LEDGER.name,
  date: '2025-12-01',
  author: 'Rina Costa',
  title: 'Colline look to the north for a defender',
  retelling: true,
  text: 'Sportiva Colline are keeping an eye on Oren Halvard, the Rovers centre-back.\n\nHalvard is under contract until 2027 and has played 12 league matches this season.',
});
const second = article({
  url: 'https://gazette.example/halvard',
  outlet: GAZETTE.name,
  date: '2025-12-03T08:00:00Z',
  text: 'Colline chase goes on\n\nIl Quaderno, citing reports in Italy, writes that Sportiva Colline have opened talks over a loan for Oren Halvard, and that Northgate United are watching too.\n\nThe Rovers man, whose contract ends in 2026, wants to play.',
});
const third = article({
  url: 'javascript:alert(1)',
  outlet: ECHO.name,
  date: '2025-12-03',
  title: 'Rovers turn <b>down</b> £4m bid for Halvard',
  text: 'Harbour Rovers have turned down an offer of £4m from Sportiva Colline for Oren Halvard.\n\n"He stays," said agent Piero Lanza. Sportiva Colline like him, Il Quaderno wrote on Monday.\n\nHalvard will be out for two to three months with a knee injury. Northgate United, it is believed, do not want him.',
});
const unread = article({
  outlet: 'Caderno do Porto',
  date: '2025-12-02',
  lang: 'pt',
  title: 'O central norueguês',
  text: 'Um texto que ninguém leu ainda.',
});

const talks = 'Sportiva Colline have opened talks over a loan for Oren Halvard';
const bid = 'Harbour Rovers have turned down an offer of £4m from Sportiva Colline for Oren Halvard';

const READ: readonly Reading[] = [
  {
    article: first,
    unread: false,
    claims: [
      claim(first, 'Sportiva Colline are keeping an eye on Oren Halvard', {
        kind: 'interest',
        sources: [LEDGER],
        certainty: 'asserted',
      }),
    ],
    facts: [
      fact(
        first,
        'under contract until 2027',
        {
          kind: 'contract',
          value: {
            club: ROVERS.name,
            until: '2027',
            monthsLeft: null,
            option: null,
            clause: null,
            event: 'runs',
          },
        },
        LEDGER,
      ),
      fact(
        first,
        'has played 12 league matches this season',
        {
          kind: 'appearance',
          value: {
            club: ROVERS.name,
            matches: 12,
            minutes: null,
            goals: null,
            assists: null,
            starts: null,
            competition: 'league',
            season: null,
          },
        },
        LEDGER,
      ),
    ],
  },
  {
    article: second,
    unread: false,
    claims: [
      claim(second, talks, {
        kind: 'talks',
        sources: [GAZETTE, LEDGER, VOICES],
        loan: true,
        certainty: 'reported',
        rule: 'talks-noun',
      }),
      claim(second, `${talks}, and that Northgate United are watching too`, {
        kind: 'interest',
        to: UNITED,
        sources: [GAZETTE, LEDGER, VOICES],
        certainty: 'hedged',
      }),
    ],
    facts: [
      fact(
        second,
        'contract ends in 2026',
        {
          kind: 'contract',
          value: {
            club: ROVERS.name,
            until: '2026',
            monthsLeft: null,
            option: null,
            clause: null,
            event: 'expires',
          },
        },
        GAZETTE,
      ),
      fact(second, 'wants to play', { kind: 'preference', value: { wants: 'to play', club: null } }, GAZETTE),
    ],
  },
  {
    article: third,
    unread: false,
    claims: [
      claim(third, bid, {
        kind: 'bid',
        status: 'negative',
        sources: [ECHO],
        certainty: 'asserted',
        fee: { value: 4_000_000, currency: 'GBP', stated: '£4m', sort: 'bid' },
        rule: 'bid-rejected',
      }),
      claim(third, 'He stays', {
        kind: 'stay',
        to: null,
        sources: [ECHO, AGENT],
        certainty: 'confirmed',
        rule: 'stay-verb',
      }),
      claim(third, 'Sportiva Colline like him, Il Quaderno wrote', {
        kind: 'interest',
        sources: [ECHO, LEDGER],
      }),
      claim(third, 'Northgate United, it is believed, do not want him', {
        kind: 'interest',
        status: 'negative',
        to: UNITED,
        sources: [ECHO],
        certainty: 'hedged',
      }),
    ],
    facts: [
      fact(
        third,
        'out for two to three months with a knee injury',
        { kind: 'injury', value: { what: 'knee injury', since: null, until: null, months: [2, 3] } },
        ECHO,
      ),
    ],
  },
  { article: unread, unread: true, claims: [], facts: [] },
];

/** The readings, oldest first, and the ids that tests ask for. */
export const CASES = {
  readings: READ,
  articles: { first: first.id, second: second.id, third: third.id, unread: unread.id },
  readAt: '2025-12-04T10:00:00Z',
} as const;
