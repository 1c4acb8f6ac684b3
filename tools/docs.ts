import { readFileSync, writeFileSync } from 'node:fs';
import { english } from '../src/languages/en/index.js';
import { createRegister } from '../src/register/register.js';
import { rulesPage } from './rules-page.js';
import { scoreRows, withScores } from './scores.js';

/** Writes what is made from the program: the page of rules, and the README's scores. `npm run docs`. */
const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
writeFileSync(at('docs/rules.md'), rulesPage([english]));
writeFileSync(
  at('README.md'),
  withScores(readFileSync(at('README.md'), 'utf8'), scoreRows(createRegister())),
);
