import { describe, expect, it } from 'vitest';
import { Problem } from '../model/problem.js';
import { decode } from './decode.js';

const WORDS = 'Dégel à Larkfield: £35m for Núñez';
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS), null],
    [
      'UTF-8 with a mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)]),
      'byte order mark left out',
    ],
    ['UTF-16LE with a mark', utf16(`\ufeff${WORDS}`, false), 'read as UTF-16 with a byte order mark'],
    ['UTF-16BE with a mark', utf16(`\ufeff${WORDS}`, true), 'read as UTF-16 with a byte order mark'],
    ['UTF-16LE without', utf16(WORDS, false), 'read as UTF-16 without a byte order mark'],
    ['UTF-16BE without', utf16(WORDS, true), 'read as UTF-16 without a byte order mark'],
    ['Latin-1', Buffer.from(WORDS, 'latin1'), 'not UTF-8; read as windows-1252 (Latin-1)'],
  ])('reads %s', (_, bytes, note) => {
    expect(decode(bytes, 'x')).toEqual({ text: WORDS, note });
  });

  it('reads what only windows-1252 has', () => {
    expect(decode(Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x80, 0x35, 0x6d]), 'x').text).toBe('“Hi” €5m');
  });

  it('believes a named charset where the bytes do not speak against it', () => {
    expect(decode(Buffer.from([0xcf, 0xf0, 0xe8]), 'x', 'windows-1251').text).toBe('При');
    expect(decode(Buffer.from('é'), 'x', 'no-such-charset').text).toBe('é');
  });

  it.each([
    ['zero bytes', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 9, 9])],
    ['control characters', Buffer.from(Array.from({ length: 100 }, (_, i) => i % 8 || 1))],
    ['zeros in UTF-16', utf16('\ufeffa\u0000b', false)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes, 'x.bin')).toThrow(new Problem('binary', 'x.bin', 'binary data, not text'));
  });
});
