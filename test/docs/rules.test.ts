import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.js';
import { rulesPage } from '../../tools/rules-page.js';

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

describe('docs/rules.md', () => {
  it('is as `npm run docs` makes it', () => {
    expect(page === rulesPage([english]), 'run `npm run docs`').toBe(true);
  });

  it('has every rule with its example', () => {
    const rules = [...english.cues, ...english.facts.rules, ...english.attributions];
    expect(rules.length).toBeGreaterThan(50);
    for (const { rule, example } of rules) {
      expect(page).toContain(`\n### \`${rule}\`\n`);
      expect(page).toContain(`\n> ${example}\n`);
    }
  });

  it('says each name once', () => {
    const names = [...page.matchAll(/^### `(.*)`$/gm)].map((match) => match[1]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
