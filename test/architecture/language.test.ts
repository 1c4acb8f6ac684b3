import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.js';
import { programFiles } from './project.js';

/** What stands in front of the rest in the ids of each language's rules. */
const PREFIXES = [english].map(({ code }) => `${code}.`);

describe('the engine', () => {
  it('asks no rule by its id: what it must know of one is a property of it', () => {
    const found = programFiles()
      .filter(({ path }) => path.startsWith('src/reading/'))
      .flatMap(({ path, source }) => [
        ...source.strings
          .filter(({ text }) => PREFIXES.some((prefix) => text.startsWith(prefix)))
          .map(({ text }) => `${path} '${text}'`),
        ...[
          ...source.code.matchAll(
            /\brule\??\.(?:endsWith|startsWith|includes|match|slice)\b|\.(?:test|exec)\([\w.]*\brule\)/g,
          ),
        ].map(([asked]) => `${path} ${asked}`),
      ]);
    expect(found).toEqual([]);
  });
});
