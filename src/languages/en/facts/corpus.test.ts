import { describe, expect, it } from 'vitest';
import type { Article } from '../../../model/article.js';
import type { Fact } from '../../../model/fact.js';
import type { NamePhrase } from '../../../model/name.js';
import { createReader } from '../../../reading/read.js';
import { english } from '../index.js';
import { CAREER_CORPUS } from './corpus/career.js';
import { DAILY_CORPUS, NOT_DAILY } from './corpus/daily.js';
import { CORPUS, DAY, LEAD, NEGATIVE } from './corpus/fitness.js';
import { NOT_PARTIES, PARTIES_CORPUS } from './corpus/parties.js';
import { NOT_IN_REPORTS, REPORTS_CORPUS } from './corpus/reports.js';
import { NOT_SOURCES, SOURCES_CORPUS } from './corpus/sources.js';
import { NOT_STANDING, STANDING_CORPUS } from './corpus/standing.js';
import { NOT_SUMS, SUMS_CORPUS } from './corpus/sums.js';
import { NOT_TERMS, TERMS_CORPUS } from './corpus/terms.js';
import { VALUES_CORPUS } from './corpus/values.js';
import { NOT_HIS, WHOSE_CORPUS } from './corpus/whose.js';
import { WORDINGS_CORPUS } from './corpus/wordings.js';

const club = (phrase: string, country: string): NamePhrase => ({
  phrase,
  kind: 'club',
  id: phrase.toLowerCase(),
  name: phrase,
  form: 'full',
  weight: 0.5,
  country,
});
const NAMES: readonly NamePhrase[] = [
  club('Everton', 'GB-ENG'),
  club('Fulham', 'GB-ENG'),
  club('Lille', 'FR'),
  club('Genk', 'BE'),
  { phrase: 'French', kind: 'demonym', id: 'FR', name: 'France', form: 'full', weight: 1 },
];
const ALL = [
  ...CORPUS,
  ...CAREER_CORPUS,
  ...VALUES_CORPUS,
  ...WHOSE_CORPUS,
  ...WORDINGS_CORPUS,
  ...REPORTS_CORPUS,
  ...SOURCES_CORPUS,
  ...STANDING_CORPUS,
  ...TERMS_CORPUS,
  ...DAILY_CORPUS,
  ...PARTIES_CORPUS,
  ...SUMS_CORPUS,
];
const reader = createReader([english], { names: () => NAMES });

function factsOf(text: string): readonly Fact[] {
  const article: Article = {
    id: 'a',
    url: null,
    outlet: 'Harbour Post',
    outletId: null,
    author: null,
    date: DAY,
    dateBasis: 'stated',
    lang: 'en',
    title: null,
    text: `${LEAD}\n\n${text}`,
    bodyStart: 0,
  };
  const { facts } = reader.read(article);
  for (const fact of facts)
    expect(article.text.slice(fact.quote.start, fact.quote.end)).toBe(fact.quote.exact);
  return facts;
}

describe('facts in English', () => {
  for (const { kind, subject, value, phrasings } of ALL) {
    it.each(phrasings)(`${kind} of ${subject}: %s`, (sentence) => {
      const found = factsOf(sentence).filter((fact) => fact.kind === kind && fact.subject.name === subject);
      expect(found).toContainEqual(expect.objectContaining({ value: expect.objectContaining(value) }));
    });
  }

  for (const [kind, sentences] of Object.entries(NEGATIVE)) {
    it.each(sentences)(`no ${kind}: %s`, (sentence) => {
      const found = factsOf(sentence).filter((fact) => fact.kind === kind && fact.quote.start > LEAD.length);
      expect(found).toEqual([]);
    });
  }

  for (const { kind, subject, phrasings } of [
    ...NOT_HIS,
    ...NOT_IN_REPORTS,
    ...NOT_SOURCES,
    ...NOT_STANDING,
    ...NOT_TERMS,
    ...NOT_DAILY,
    ...NOT_PARTIES,
    ...NOT_SUMS,
  ]) {
    it.each(phrasings)(`no ${kind} of ${subject}: %s`, (sentence) => {
      const found = factsOf(sentence).filter((fact) => fact.kind === kind && fact.subject.name === subject);
      expect(found).toEqual([]);
    });
  }

  it.each(english.facts.rules.map((rule) => [rule.rule, rule] as const))(
    '%s reads its example',
    (_name, rule) => {
      expect(factsOf(rule.example).filter((fact) => fact.kind === rule.kind)).not.toEqual([]);
    },
  );

  it('names every rule once', () => {
    const names = english.facts.rules.map((rule) => rule.rule);
    expect(new Set(names).size).toBe(names.length);
  });
});
