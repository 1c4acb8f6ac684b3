import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fileProblem } from '../model/file-problem.js';
import { Problem } from '../model/problem.js';
import type { Taken, TakeOptions } from '../model/taken.js';
import { type IntakeParts, settle } from './article.js';
import { decode } from './decode.js';
import type { Draft } from './draft.js';
import { isJsonFeed, looksLikeFeed, readFeed } from './feed.js';
import { type Fetched, fetchAddress } from './fetch.js';
import { type Found, find } from './find.js';
import { linesOf } from './lines.js';
import { readPage } from './page.js';
import { readPlain } from './plain.js';
import { isFields, parseJson, readRecord } from './records.js';
import { readWarc } from './warc.js';

/** One document's drafts, with the name that each is reported under. */
type Drafts = AsyncGenerator<
  { readonly input: string; readonly draft: Draft; readonly notes: readonly string[] } | Problem
>;

/** What a whole document is, and how it came. */
interface Document {
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
  readonly contentType?: string;
  readonly address: string | null;
}

const MAX_DOCUMENT = 256 * 1024 * 1024;

/**
 * Articles from paths, directories, patterns, addresses, feeds and standard input, one after another. Never
 * throws for an input: what cannot be read comes as a problem, and the rest goes on.
 */
export async function* take(
  inputs: readonly string[],
  options: TakeOptions,
  parts: IntakeParts,
  stdin: Readable,
): AsyncGenerator<Taken> {
  for await (const found of find(inputs)) {
    try {
      for await (const read of draftsOf(found, stdin)) {
        if (read instanceof Problem) yield { kind: 'problem', input: read.input, problem: read };
        else yield await settle(read.draft, read.input, options, parts, read.notes);
      }
    } catch (error) {
      yield { kind: 'problem', input: found.input, problem: fileProblem(error, found.input) };
    }
  }
}

async function* draftsOf(found: Found, stdin: Readable): Drafts {
  switch (found.kind) {
    case 'problem':
      yield found.problem;
      return;
    case 'address': {
      const fetched = await fetchAddress(found.input);
      yield* draftsOfDocument(ofFetched(fetched, found.input));
      return;
    }
    case 'stdin':
      yield* draftsOfStream(stdin, 'standard input', null);
      return;
    case 'file': {
      const info = await stat(found.input);
      if (info.isFile() && info.size === 0) throw new Problem('empty', found.input, 'empty, nothing to read');
      yield* draftsOfStream(
        createReadStream(found.input, { highWaterMark: 1 << 20 }),
        found.input,
        found.input,
      );
    }
  }
}

function ofFetched(fetched: Fetched, input: string): Document {
  return { ...fetched, input };
}

/** JSON Lines are read as they come; everything else is needed whole. */
async function* draftsOfStream(
  stream: AsyncIterable<Uint8Array>,
  input: string,
  path: string | null,
): Drafts {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const opening = first.done === true ? new Uint8Array() : asBytes(first.value);
  const rest = (async function* (): AsyncGenerator<Uint8Array> {
    yield opening;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield asBytes(next.value);
  })();
  if (path !== null ? /\.(?:jsonl|ndjson)$/i.test(path) && !isWide(opening) : opensJsonLines(opening)) {
    yield* draftsOfLines(rest, input);
    return;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of rest) {
    size += part.byteLength;
    if (size > MAX_DOCUMENT)
      throw new Problem('too-large', input, `larger than ${MAX_DOCUMENT / 1024 / 1024} MB`);
    parts.push(part);
  }
  yield* draftsOfDocument({ input, bytes: Buffer.concat(parts), address: null });
}

function asBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** UTF-16 cannot be cut into lines byte by byte. */
function isWide(bytes: Uint8Array): boolean {
  return (
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0
  );
}

/** Whether a stream begins with a line that is a JSON object of its own. */
function opensJsonLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(10);
  const line = new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.byteLength : end)).trim();
  if (!line.startsWith('{')) return false;
  try {
    return isFields(JSON.parse(line)) && !isJsonFeed(JSON.parse(line));
  } catch {
    return end < 0 && bytes.byteLength >= 1 << 16;
  }
}

async function* draftsOfLines(stream: AsyncIterable<Uint8Array>, file: string): Drafts {
  let articles = 0;
  let problems = 0;
  for await (const line of linesOf(stream)) {
    const input = `${file}:${line.number}`;
    try {
      if (line.tooLong) throw new Problem('too-large', input, 'the line is too long to read');
      const decoded = decode(line.bytes, input);
      if (decoded.text.trim() === '') continue;
      const draft = readRecord(parseJson(decoded.text, input), input);
      articles++;
      yield { input, draft, notes: decoded.note === null ? [] : [decoded.note] };
    } catch (error) {
      problems++;
      yield fileProblem(error, input);
    }
  }
  if (articles + problems === 0) yield new Problem('empty', file, 'empty, nothing to read');
}

async function* draftsOfDocument(document: Document): Drafts {
  const { input, bytes, address } = document;
  const name = (address === null ? input : new URL(address).pathname).toLowerCase();
  if (/\.warc(?:\.gz)?$/.test(name)) {
    yield* draftsOfArchive(bytes, input);
    return;
  }
  const { text, note } = decode(bytes, input, document.charset);
  const notes = note === null ? [] : [note];
  const type = document.contentType ?? '';
  if (looksLikeFeed(text)) {
    for (const draft of readFeed(text, input, address))
      yield { input: entryName(input, draft), draft, notes };
  } else if (/\.(?:jsonl|ndjson)$/.test(name) || /ndjson|jsonl/.test(type)) {
    yield* draftsOfLines(oneChunk(Buffer.from(text)), input);
  } else if (
    /\.json$/.test(name) ||
    /json/.test(type) ||
    (input === 'standard input' && /^\s*[[{]/.test(text))
  ) {
    yield* draftsOfJson(text, input, address, notes);
  } else if (/\.(?:rss|atom|xml)$/.test(name) && !looksLikePage(text)) {
    throw new Problem('bad-feed', input, 'not a feed');
  } else if (/\.(?:x?html?)$/.test(name) || /html/.test(type) || looksLikePage(text)) {
    yield { input, draft: readPage(text, address), notes };
  } else {
    yield { input, draft: { ...readPlain(text), ...(address === null ? {} : { url: address }) }, notes };
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function looksLikePage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 2048));
}

function entryName(input: string, draft: Draft): string {
  return draft.url === null ? input : `${input} (${draft.url})`;
}

async function* draftsOfJson(
  text: string,
  input: string,
  address: string | null,
  notes: readonly string[],
): Drafts {
  const value = parseJson(text, input);
  if (isJsonFeed(value)) {
    for (const draft of readFeed(text, input, address))
      yield { input: entryName(input, draft), draft, notes };
    return;
  }
  if (!Array.isArray(value)) {
    yield { input, draft: readRecord(value, input), notes };
    return;
  }
  if (value.length === 0) throw new Problem('empty', input, 'empty, nothing to read');
  for (const [index, record] of value.entries()) {
    const name = `${input}[${index}]`;
    try {
      yield { input: name, draft: readRecord(record, name), notes };
    } catch (error) {
      yield fileProblem(error, name);
    }
  }
}

async function* draftsOfArchive(bytes: Uint8Array, input: string): Drafts {
  const pages = readWarc(bytes, input);
  if (pages.length === 0) throw new Problem('no-articles', input, 'a web archive without pages');
  for (const page of pages) {
    const name = `${input} (${page.address})`;
    try {
      const charset = /charset="?([\w.:-]{1,40})/i.exec(page.contentType)?.[1];
      yield* draftsOfDocument({
        input: name,
        bytes: page.body,
        charset,
        contentType: page.contentType,
        address: page.address,
      });
    } catch (error) {
      yield fileProblem(error, name);
    }
  }
}
