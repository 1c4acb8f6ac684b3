import { expect, test } from 'vitest';
import { predictFloor } from './floor.js';
import { makeCase } from './parse.js';

const CLUBS = new Set(['porto', 'leeds united', 'arsenal']);
const OTHERS = new Set(['portuguese', 'brazil']);

test.each([
  ["Arsenal want Porto's Rui Vaz", ['Rui Vaz Arsenal', 'Rui Vaz Porto']],
  ['Leeds United Brazil striker Jan van der Berg', ['Jan van der Berg Leeds United']],
  ['The Portuguese midfielder is out for a month', []],
  ['Arsenal met Rui Vaz. Rui Vaz smiled.', ['Rui Vaz Arsenal']],
])('%s', (text, links) => {
  const one = makeCase({ id: 'a', text, lang: 'en' }, { id: 'a', claims: [] }, 'here');
  const found = predictFloor(one, CLUBS, OTHERS).claims.map((claim) => `${claim.person} ${claim.to}`);
  expect(found.sort()).toEqual([...links].sort());
});
