import { writeFileSync } from 'node:fs';
import { english } from '../src/languages/en/index.js';
import { rulesPage } from './rules-page.js';

/** Writes the pages of `docs/` that are made from the program: `npm run docs`. */
writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage([english]));
