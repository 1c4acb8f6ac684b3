import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Problem } from '../model/problem.js';

/** A page as a web archive holds it. */
export interface ArchivedPage {
  readonly address: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const MAX_ARCHIVE = 512 * 1024 * 1024;
const MAX_PAGE = 32 * 1024 * 1024;

/**
 * The HTML and text responses of a WARC file (ISO 28500), gzipped or not. Records that cannot be made out are
 * passed over; a file that holds no record at all is a Problem (`unreadable`).
 */
export function readWarc(bytes: Uint8Array, input: string): readonly ArchivedPage[] {
  const archive = bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes, input) : Buffer.from(bytes);
  const pages: ArchivedPage[] = [];
  let at = archive.indexOf('WARC/');
  if (at !== 0) throw new Problem('unreadable', input, 'not a web archive');
  while (at >= 0 && at < archive.length) {
    const head = archive.indexOf('\r\n\r\n', at);
    if (head < 0) break;
    const headers = readHeaders(archive.toString('latin1', at, head));
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) break;
    const start = head + 4;
    const page =
      headers.get('warc-type') === 'response'
        ? readResponse(archive.subarray(start, start + length), headers)
        : null;
    if (page !== null) pages.push(page);
    at = archive.indexOf('WARC/', start + length);
  }
  return pages;
}

function unzip(bytes: Uint8Array, input: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_ARCHIVE });
  } catch (error) {
    throw new Problem('unreadable', input, 'not a gzip file that can be read', { cause: error });
  }
}

function readHeaders(block: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.split('\r\n').slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function readResponse(record: Buffer, warc: ReadonlyMap<string, string>): ArchivedPage | null {
  const address = warc.get('warc-target-uri')?.replace(/^<|>$/g, '');
  const end = record.indexOf('\r\n\r\n');
  if (address === undefined || end < 0) return null;
  const head = record.toString('latin1', 0, end);
  if (!/^HTTP\/[\d.]+ 200\b/.test(head)) return null;
  const headers = readHeaders(head);
  const contentType = headers.get('content-type') ?? 'text/html';
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)/i.test(contentType)) return null;
  let body: Buffer = record.subarray(end + 4);
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) body = unchunk(body);
  const plain = decompress(body, headers.get('content-encoding') ?? '');
  return plain === null || plain.length > MAX_PAGE ? null : { address, contentType, body: plain };
}

/** Archives often keep the header though the body was unpacked already; then it is not chunked. */
function unchunk(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf('\r\n', at);
    const size =
      end < 0 ? null : /^([0-9a-f]{1,8})(?:;.*)?$/i.exec(body.toString('latin1', at, Math.min(end, at + 64)));
    if (!size) return at === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size[1] ?? '0', 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

function decompress(body: Buffer, encoding: string): Buffer | null {
  const limit = { maxOutputLength: MAX_PAGE };
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f) return gunzipSync(body, limit);
    if (/deflate/i.test(encoding)) return inflateSync(body, limit);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, limit);
    return body;
  } catch {
    return null;
  }
}
