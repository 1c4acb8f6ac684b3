import type { SearchHit, StoredArticle, StoredClaim } from '../ledger/reader.js';
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import { type Saga, statedDate } from '../model/saga.js';
import { spokenName } from '../model/source.js';
import { articleLine, claimLine, factLine } from './contract.js';
import type { Against } from './contradictions.js';
import type { Layout } from './listing.js';
import {
  chainWords,
  claimWords,
  factWords,
  feeWords,
  headline,
  moveWords,
  nameOf,
  sagaFeeWords,
  short,
} from './words.js';

const QUOTE = 120;

interface Retold {
  readonly retelling?: true | undefined;
}

/** Words that retell an outlet's report must not pass for its own. */
function mark({ retelling }: Retold): string {
  return retelling === true ? ' (retold)' : '';
}

function retold({ retelling }: Retold): { readonly retelling?: true } {
  return retelling === true ? { retelling } : {};
}

export const SAGAS: Layout<Saga> = {
  none: 'No saga. `hearsay read PATH` reads articles into the ledger.',
  columns: [
    { head: 'Person', least: 12 },
    { head: 'Saga', least: 14 },
    { head: 'Window', least: 11 },
    { head: 'Stage', least: 6 },
    { head: 'Reports' },
    { head: 'Fee' },
    { head: 'Last change', least: 16 },
    { head: 'Flags' },
    { head: 'Saga id', least: 16 },
  ],
  row: (saga) => [
    saga.person.name,
    saga.kind === 'move'
      ? moveWords(saga.from, saga.to)
      : `${saga.kind === 'stay' ? 'stays at' : 'leaves'} ${nameOf(saga.from)}`,
    saga.window.label,
    saga.stage,
    `${saga.reports} by ${saga.origins}`,
    sagaFeeWords(saga.fee),
    `${statedDate(saga.lastChanged)} ${saga.lastChanged.what}`,
    saga.flags.join(', '),
    saga.id,
  ],
  line: (saga) => ({
    type: 'saga',
    id: saga.id,
    kind: saga.kind,
    person: saga.person,
    from: saga.from,
    to: saga.to,
    window: saga.window,
    stage: saga.stage,
    origins: saga.origins,
    reports: saga.reports,
    articles: saga.articles,
    outlets: saga.outlets,
    firstReported: {
      date: statedDate(saga.firstReported),
      source: saga.firstReported.source,
      claim: saga.firstReported.claim,
    },
    lastChanged: {
      date: statedDate(saga.lastChanged),
      what: saga.lastChanged.what,
      claim: saga.lastChanged.claim,
    },
    fee: saga.fee,
    rivals: saga.rivals,
    probability: saga.probability,
    flags: saga.flags,
  }),
};

export const REPORTS: Layout<Report> = {
  none: 'No report.',
  columns: [
    { head: 'Date', least: 8 },
    { head: 'Outlet', least: 8 },
    { head: 'Class', least: 9 },
    { head: 'Origin', least: 8 },
    { head: 'Adds' },
    { head: 'Why', least: 20 },
    { head: 'Claim', least: 16 },
  ],
  row: (report) => [
    report.date ?? 'unknown',
    report.outlet ?? 'unknown',
    report.class,
    `${spokenName(report.origin.name)}${report.origin.phantom ? ' (not read)' : ''}`,
    report.adds.join(', '),
    report.why,
    report.claim,
  ],
  line: (report) => ({
    type: 'report',
    claim: report.claim,
    article: report.article,
    saga: report.saga,
    date: report.date,
    outlet: report.outlet,
    class: report.class,
    origin: report.origin,
    chain: report.chain,
    adds: report.adds,
    nothingNew: report.nothingNew,
    why: report.why,
  }),
};

export const CLAIMS: Layout<Pick<StoredClaim, 'claim' | 'told'>> = {
  none: 'No claim.',
  columns: [
    { head: 'Claim', least: 16 },
    { head: 'Person', least: 8 },
    { head: 'Move', least: 8 },
    { head: 'Kind', least: 8 },
    { head: 'Certainty', least: 9 },
    { head: 'Fee' },
    { head: 'Whose word', least: 8 },
    { head: 'Words', least: 10 },
  ],
  row: ({ claim, told }) => [
    claim.id,
    claim.person.name,
    moveWords(claim.from, claim.to),
    claimWords(claim),
    claim.certainty,
    feeWords(claim.fee),
    chainWords(claim.sources),
    `${short(claim.quote.exact, QUOTE)}${mark(told)}`,
  ],
  line: ({ claim, told }) => ({ ...claimLine(claim), ...retold(told) }),
};

/** A fact of the ledger, and whether its quote is of a retelling. */
export interface ListedFact {
  readonly fact: Fact;
  readonly retelling?: true;
}

export const FACTS: Layout<ListedFact> = {
  none: 'No fact.',
  columns: [
    { head: 'Fact', least: 8 },
    { head: 'Of', least: 8 },
    { head: 'Value', least: 8 },
    { head: 'Certainty', least: 9 },
    { head: 'Whose word', least: 8 },
    { head: 'Words', least: 10 },
  ],
  row: ({ fact, retelling }) => [
    fact.kind,
    fact.subject.name,
    factWords(fact),
    fact.certainty,
    chainWords(fact.sources),
    `${short(fact.quote.exact, QUOTE)}${mark({ retelling })}`,
  ],
  line: ({ fact, retelling }) => ({ ...factLine(fact), ...retold({ retelling }) }),
};

export const HITS: Layout<SearchHit> = {
  none: 'Nothing found.',
  columns: [
    { head: 'Date', least: 8 },
    { head: 'Outlet', least: 8 },
    { head: 'Words around', least: 20 },
    { head: 'Article', least: 16 },
  ],
  row: (hit) => [hit.date ?? 'unknown', hit.outlet ?? 'unknown', `${hit.excerpt}${mark(hit)}`, hit.article],
  line: (hit) => ({
    type: 'hit',
    article: hit.article,
    title: hit.title,
    outlet: hit.outlet,
    date: hit.date,
    excerpt: hit.excerpt,
    ...retold(hit),
  }),
};

export const ARTICLES: Layout<StoredArticle> = {
  none: 'No article.',
  columns: [
    { head: 'Article', least: 16 },
    { head: 'Date', least: 10 },
    { head: 'Outlet', least: 10 },
    { head: 'Lang', least: 4 },
    { head: 'Title', least: 20 },
    { head: 'Claims', align: 'right' },
    { head: 'Facts', align: 'right' },
  ],
  row: ({ article, claims, facts, unread }) => [
    article.id,
    article.date ?? 'unknown',
    article.outlet ?? 'unknown',
    unread ? `${article.lang} (unread)` : article.lang,
    `${headline(article)}${mark(article)}`,
    String(claims),
    String(facts),
  ],
  line: ({ article, version, read, unread, claims, facts }) => ({
    ...articleLine(article),
    version,
    read,
    unread,
    claims,
    facts,
  }),
};

export const CONTRADICTIONS: Layout<Against> = {
  none: 'Nobody contradicts anybody.',
  columns: [
    { head: 'Since', least: 8 },
    { head: 'Person', least: 10 },
    { head: 'On', least: 6 },
    { head: 'Says', least: 8 },
    { head: 'Against', least: 8 },
    { head: 'Why', least: 24 },
    { head: 'Settled by', least: 10 },
  ],
  row: (one) => [
    one.since ?? 'unknown',
    one.person.name,
    one.about,
    spokenName(one.says),
    spokenName(one.against),
    one.why,
    one.settledBy ?? 'open',
  ],
  line: (one) => ({
    type: 'contradiction',
    about: one.about,
    person: one.person,
    saga: one.saga,
    facts: one.facts,
    says: one.says,
    against: one.against,
    since: one.since,
    settledBy: one.settledBy,
    why: one.why,
  }),
};
