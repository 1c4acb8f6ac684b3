import { describe, expect, it } from 'vitest';
import { fold, isNamed, linksFor, outward } from './links.js';

describe('links', () => {
  const plain = linksFor(null);
  const dated = linksFor('2025-12-01');
  it.each([
    [plain.to('/'), '/'],
    [plain.to('/', { club: '', page: null, q: undefined }), '/'],
    [plain.to('/search', { q: 'a&b = c' }), '/search?q=a%26b+%3D+c'],
    [dated.to('/'), '/?as-of=2025-12-01'],
    [dated.to('/', { page: 2 }), '/?page=2&as-of=2025-12-01'],
    [dated.article('a1', 'c1'), '/articles/a1?as-of=2025-12-01#mark-c1'],
    [plain.player({ name: 'Ada Lund' }), '/players/Ada%20Lund'],
    [plain.player({ name: 'Ada Lund', id: 'lund' }), '/players/lund'],
    [plain.source('a/b?c#d'), '/sources/a%2Fb%3Fc%23d'],
    [plain.source('half\ud83d a pair'), '/sources/half%EF%BF%BD%20a%20pair'],
    [plain.source('\ud83d\ude00'), '/sources/%F0%9F%98%80'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });
});

describe('outward', () => {
  it.each([
    ['https://dale.example/a?b=1', 'https://dale.example/a?b=1'],
    ['http://dale.example', 'http://dale.example/'],
    ['javascript:alert(1)', null],
    [' JavaScript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['//dale.example/a', null],
    ['/articles/1', null],
    ['', null],
    [null, null],
  ])('%s', (url, expected) => {
    expect(outward(url)).toBe(expected);
  });
});

describe('names', () => {
  it('fold case, accents and spacing away', () => {
    expect(fold('  Rúben   DIAS ')).toBe('ruben dias');
  });
  it.each([
    [{ name: 'Rúben Dias' }, 'ruben dias', true],
    [{ name: 'Rúben Dias', id: 'p1' }, 'p1', true],
    [{ name: 'Rúben Dias' }, 'Dias', false],
    [null, 'x', false],
  ])('%j by %s', (named, key, expected) => {
    expect(isNamed(named, key)).toBe(expected);
  });
});
