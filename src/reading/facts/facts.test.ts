import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/support/article.js';
import { english } from '../../languages/en/index.js';
import type { Article } from '../../model/article.js';
import { Tokens, tokenize } from '../../text/tokens.js';
import { Clubs } from '../clubs.js';
import { Discourse } from '../discourse.js';
import { KnownClubs } from '../known-clubs.js';
import { Lexicon } from '../lexicon.js';
import type { Node } from '../node.js';
import { phrases } from '../phrases.js';
import { createReader } from '../read.js';
import { scan } from '../scan.js';
import type { Sentence } from '../sentence.js';
import { FactReader } from './facts.js';

const reader = createReader([english], {
  names: () => [
    {
      phrase: 'Everton',
      kind: 'club',
      id: 'everton',
      name: 'Everton',
      form: 'full',
      weight: 0.9,
      country: 'GB-ENG',
    },
    { phrase: 'Lille', kind: 'club', id: 'lille', name: 'Lille', form: 'full', weight: 0.8, country: 'FR' },
  ],
});

function article(text: string, title: string | null = null): Article {
  return articleOf(text, { title, outlet: 'Harbour Post', date: '2025-11-10' });
}

const STORY =
  'Everton want Lille defender Alan Reuter, 26.\n\nReuter has made 120 appearances for Lille. His contract expires in June 2027.\n\n"I am very happy at this club," he said.';

describe('facts', () => {
  it('gives every fact an exact quote, a source and an id of its own', () => {
    const { facts } = reader.read(article(STORY));
    expect(facts.map((fact) => fact.kind).sort()).toEqual([
      'age',
      'appearance',
      'contract',
      'preference',
      'statement',
    ]);
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    for (const fact of facts) {
      expect(STORY.slice(fact.quote.start, fact.quote.end)).toBe(fact.quote.exact);
      expect(fact.sources[0]).toEqual({ name: 'Harbour Post', sort: 'outlet' });
      expect(fact.subject.name).toBe('Alan Reuter');
    }
  });

  it('reads the same article twice in the same way', () => {
    expect(reader.read(article(STORY)).facts).toEqual(reader.read(article(STORY)).facts);
  });

  it('keeps once what a title or a caption repeats, in the words of the body', () => {
    const title = 'Lille defender Alan Reuter has made 120 appearances';
    const { facts } = reader.read(article(`${STORY}\n\nReuter has made 120 appearances for Lille`, title));
    const counted = facts.filter((fact) => fact.kind === 'appearance');
    expect(counted).toHaveLength(1);
    expect(counted[0]!.quote.part).toBeUndefined();
    expect(counted[0]!.quote.exact).toBe('120 appearances for Lille');
  });

  it('credits what another outlet reports', () => {
    const { facts } = reader.read(
      article(
        'Everton want Lille defender Alan Reuter. Reuter told the Post that he is ready for a change of club.',
      ),
    );
    expect(facts.find((fact) => fact.kind === 'statement')).toMatchObject({
      certainty: 'reported',
      subject: { name: 'Alan Reuter' },
    });
  });

  it.each([
    ['contract words without end', 'his contract deal until '],
    ['numbers without end', 'Reuter 18 goals in 20 appearances and 3 assists '],
    ['quotes without end', '"he said \'Reuter said "'],
    ['conditions without end', 'if Everton unless Reuter provided that '],
    ['sums without end', '£30m price (€35m, $40m) of £20m '],
    ['times without end', 'next summer of the end of the season in January 2025 '],
    ['names without end', 'Alan Reuter and Carlo Benti, who joined Everton from Lille in 2015, '],
    ['one word without spaces', 'until'],
  ])('reads %s in time that grows with the length', (_name, unit) => {
    timeOf(unit, 200);
    // Ten times the text takes ten times as long, a hundred times if it is slow; a busy machine blurs single attempts.
    const isSlow = (): boolean => timeOf(unit, 3_000) > 40 * Math.max(5, timeOf(unit, 300));
    expect([1, 2, 3, 4, 5].every(isSlow)).toBe(false);
  });
});

/** Milliseconds that the facts alone take of so many repetitions. */
function timeOf(unit: string, count: number): number {
  const lexicon = new Lexicon(english, []);
  const facts = new FactReader(english, lexicon.vocabulary);
  const tokens = new Tokens();
  tokenize(tokens, `Alan Reuter said. ${unit.repeat(count)}`, 0, lexicon.vocabulary, english.stops);
  const sentences: Sentence[] = [];
  for (let s = 0; s < tokens.sentenceCount; s++) {
    const from = tokens.sentences[s]!;
    const to = tokens.sentences[s + 1]!;
    const raw: Node[] = [];
    scan(tokens, from, to, lexicon, raw);
    const nodes: Node[] = [];
    phrases(tokens, raw, nodes);
    sentences.push({
      nodes,
      from,
      to,
      paragraph: 1,
      heading: false,
      inserted: false,
      whole: null,
      voice: null,
    });
  }
  const discourse = new Discourse(english, new Clubs(english.marks, new KnownClubs([], () => [])), {
    isOrganisation: () => false,
    isClubName: () => false,
    isAs: () => false,
    folded: (id) => lexicon.vocabulary.wordOf(id),
  });
  discourse.build(tokens, sentences, null, null);
  const start = performance.now();
  const speeches = facts.speeches(tokens, discourse, sentences);
  facts.read(tokens, discourse, sentences, [], { claims: [], date: '2025-11-10', title: 0, speeches });
  return performance.now() - start;
}
