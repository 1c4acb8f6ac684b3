import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../src/model/article.js';
import { builtReading } from './built.js';

/** Something that reads an article; `found` counts what it hands over, so that no work can be left out. */
export interface Peer {
  readonly name: string;
  readonly what: string;
  readonly read: (article: Article) => number;
}

/** The readers that are compared. Each is made here, outside what is timed. */
export async function peers(): Promise<readonly Peer[]> {
  const { createReader, english, createRegister } = await builtReading();
  const reader = createReader([english], createRegister());
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  const { its } = wink;
  return [
    {
      name: 'hearsay',
      what: 'claims, facts, sources, quotes',
      read: (article) => {
        const { claims, facts } = reader.read(article);
        return claims.length + facts.length;
      },
    },
    {
      name: 'wink-nlp',
      what: 'tokens, POS, entities; annotated only',
      read: ({ text }) => wink.readDoc(text).tokens().length(),
    },
    {
      name: 'wink-nlp, handed over',
      what: 'the same, as lists',
      read: ({ text }) => {
        const doc = wink.readDoc(text);
        return doc.tokens().out(its.pos).length + doc.entities().out().length;
      },
    },
    {
      name: 'compromise',
      what: 'people, places, organisations',
      read: ({ text }) => {
        const doc = nlp(text);
        const people: unknown[] = doc.people().out('array');
        const places: unknown[] = doc.places().out('array');
        const organisations: unknown[] = doc.organizations().out('array');
        return people.length + places.length + organisations.length;
      },
    },
  ];
}
