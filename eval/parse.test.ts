import { expect, test } from 'vitest';
import { Problem } from '../src/model/problem.js';
import { makeCase, parseLabel, parseLines } from './parse.js';

const CLAIM = {
  person: 'Rui Vaz',
  role: 'player',
  kind: 'exit',
  status: 'positive',
  certainty: 'asserted',
  quote: 'Vaz leaves',
};

test.each([
  ['a broken line', () => parseLines('{"id":1}\n{', 'f.jsonl'), 'f.jsonl:2: this line is not JSON'],
  [
    'an unknown kind',
    () => parseLabel({ id: 'a', claims: [{ ...CLAIM, kind: 'rumour' }] }, 'f:1'),
    /^f:1: claims.0.kind: /,
  ],
  [
    'a quote that is not there',
    () =>
      makeCase(
        { id: 'a', text: 'Vaz stays', lang: 'en' },
        parseLabel({ id: 'a', claims: [CLAIM] }, 'f:1'),
        'f:1',
      ),
    'f:1: the quote "Vaz leaves" is not in the text',
  ],
])('%s is refused with its place', (_name, act, message) => {
  expect(act).toThrow(Problem);
  expect(act).toThrow(message);
});

test('a quote may stand in the title, and a title that opens the text is no second text', () => {
  const label = parseLabel({ id: 'a', claims: [CLAIM] }, 'f:1');
  expect(makeCase({ id: 'a', title: 'Vaz leaves', text: 'Why?', lang: 'en' }, label, 'f').article.title).toBe(
    'Vaz leaves',
  );
  expect(
    makeCase({ id: 'a', title: 'Vaz leaves', text: 'Vaz leaves Porto', lang: 'en' }, label, 'f').article
      .title,
  ).toBeNull();
});

test('a saga never stands on both sides', () => {
  const sides = [1, 2, 3].map((n) => {
    const label = parseLabel({ id: `a${n}`, saga: 'vaz', claims: [] }, 'f');
    return makeCase({ id: `a${n}`, text: 'Nothing', lang: 'en' }, label, 'f').split;
  });
  expect(new Set(sides).size).toBe(1);
});

test('offsets stand for a quote, and are refused where their words are not the labelled ones', () => {
  const { quote: _, ...bare } = CLAIM;
  const label = parseLabel(
    { id: 'a', claims: [{ ...bare, start: 4, end: 14, first: 'Vaz', last: 'leaves' }] },
    'f',
  );
  const made = (text: string) => makeCase({ id: 'a', text, lang: 'en' }, label, 'f:1');
  expect(made('Now Vaz leaves.').claims[0]?.quote).toBe('Vaz leaves');
  expect(() => made('So, Vaz leaves.')).not.toThrow();
  expect(() => made('Today Vaz leaves.')).toThrow(
    'f:1: the words at 4 to 14 are not those that were labelled',
  );
  expect(() => made('No')).toThrow('f:1: a label has neither a quote nor offsets');
});
