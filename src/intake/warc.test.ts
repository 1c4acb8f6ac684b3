import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWarc } from './warc.js';

const HTML = '<p>Larkfield want Vasquez.</p>';
const record = (headers: string, body: Buffer | string, type = 'response'): Buffer => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${headers}\r\n\r\n`), Buffer.from(body)]);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <https://harbour.example/1>\r\nContent-Length: ${http.length}\r\n\r\n`,
    ),
    http,
    Buffer.from('\r\n\r\n'),
  ]);
};
const text = (page: { readonly body: Uint8Array }): string => Buffer.from(page.body).toString();

describe('readWarc', () => {
  it.each([
    ['a plain response', record('200 OK\r\nContent-Type: text/html; charset=utf-8', HTML)],
    [
      'a gzipped response',
      record('200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip', gzipSync(HTML)),
    ],
    [
      'a chunked response',
      record(
        '200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked',
        `5\r\n${HTML.slice(0, 5)}\r\n${(HTML.length - 5).toString(16)}\r\n${HTML.slice(5)}\r\n0\r\n\r\n`,
      ),
    ],
    [
      'one that was unpacked before',
      record('200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked', HTML),
    ],
  ])('reads %s', (_, archive) => {
    const pages = readWarc(archive, 'a.warc');
    expect(pages.map((page) => [page.address, text(page)])).toEqual([['https://harbour.example/1', HTML]]);
  });

  it('reads many gzip members and passes over what is no page', () => {
    const parts = [
      record('200 OK\r\nContent-Type: text/html', HTML, 'request'),
      record('404 Not Found\r\nContent-Type: text/html', HTML),
      record('200 OK\r\nContent-Type: image/png', HTML),
      record('200 OK\r\nContent-Type: text/plain', 'one'),
      record('200 OK\r\nContent-Type: text/html', 'two'),
    ];
    expect(readWarc(Buffer.concat(parts.map((part) => gzipSync(part))), 'a.warc.gz').map(text)).toEqual([
      'one',
      'two',
    ]);
  });

  it.each([
    ['no archive', Buffer.from('hello')],
    ['broken gzip', Buffer.concat([gzipSync('WARC/1.0').subarray(0, 12), Buffer.from('xx')])],
  ])('names %s', (_, bytes) => {
    expect(() => readWarc(bytes, 'a.warc')).toThrow(
      expect.objectContaining({ code: 'unreadable', input: 'a.warc' }),
    );
  });

  it('ends at a record that is cut off', () => {
    const whole = record('200 OK\r\nContent-Type: text/html', HTML);
    expect(readWarc(Buffer.concat([whole, whole.subarray(0, 60)]), 'a.warc')).toHaveLength(1);
  });
});
