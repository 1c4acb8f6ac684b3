import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRegister } from '../../src/register/register.js';
import { scoreRows, withScores } from '../../tools/scores.js';

it('README.md has the scores of the frozen run, as `npm run docs` puts them in', () => {
  const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = scoreRows(createRegister());
  expect(rows.size).toBeGreaterThanOrEqual(3);
  expect(withScores(page, rows)).toBe(page);
  for (const row of rows.values()) expect(page).toContain(row);
});
