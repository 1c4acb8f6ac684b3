import { Problem } from '../model/problem.js';

/** What an address gave: its bytes, what it calls them, and where it was found in the end. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly charset: string | undefined;
  readonly address: string;
}

export interface FetchLimits {
  /** Bytes of the body. */
  readonly size: number;
  /** Milliseconds for everything, redirects included. */
  readonly time: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = { size: 16 * 1024 * 1024, time: 20_000, redirects: 5 };

const READABLE =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|feed\+json|x-ndjson|jsonl|ndjson|warc|gzip|octet-stream)|)$/;

/**
 * Fetches an http(s) address within limits of size, time and redirects. Throws a Problem naming the address.
 * A public address may not send the reader on to this machine or its network.
 */
export async function fetchAddress(input: string, limits: FetchLimits = FETCH_LIMITS): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time);
  let address = webUrl(input, input);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const response = await request(address, input, signal, limits);
    const target = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && target !== null) {
      await response.body?.cancel();
      const next = webUrl(new URL(target, address).href, input);
      if (isPrivate(next.hostname) && !isPrivate(address.hostname)) {
        throw new Problem('unreadable', input, `sent on to a private address (${next.host})`);
      }
      address = next;
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      const code = response.status === 404 || response.status === 410 ? 'not-found' : 'unreadable';
      throw new Problem(code, input, `the server answered ${response.status}`);
    }
    const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
    const contentType = type.trim().toLowerCase();
    if (!READABLE.test(contentType)) {
      await response.body?.cancel();
      throw new Problem('binary', input, `not a text (${contentType.slice(0, 60)})`);
    }
    const bytes = await body(response, input, limits);
    return { bytes, contentType, charset: charsetOf(parameters), address: address.href };
  }
  throw new Problem('unreadable', input, `more than ${limits.redirects} redirects`);
}

function webUrl(address: string, input: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new Problem(
      'unreadable',
      input,
      `not an http or https address${url === null ? '' : ` (${url.protocol})`}`,
    );
  }
  return url;
}

async function request(
  address: URL,
  input: string,
  signal: AbortSignal,
  limits: FetchLimits,
): Promise<Response> {
  try {
    return await fetch(address, {
      redirect: 'manual',
      signal,
      headers: {
        accept:
          'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json, text/plain;q=0.8',
        'user-agent': 'hearsay/0.1',
      },
    });
  } catch (error) {
    throw new Problem('unreadable', input, failure(error, limits), { cause: error });
  }
}

async function body(response: Response, input: string, limits: FetchLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > limits.size) {
        throw new Problem('too-large', input, `larger than ${sizeText(limits.size)}`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('unreadable', input, failure(error, limits), { cause: error });
  }
  return Buffer.concat(chunks);
}

function failure(error: unknown, limits: FetchLimits): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no answer within ${limits.time / 1000} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  switch (code) {
    case 'ECONNREFUSED':
      return 'the server refused the connection';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'no such host';
    default:
      return `could not be fetched (${code || (cause instanceof Error ? cause.message : String(cause))})`;
  }
}

function charsetOf(parameters: readonly string[]): string | undefined {
  for (const parameter of parameters) {
    const found = /^\s*charset="?([\w.:-]{1,40})"?\s*$/i.exec(parameter);
    if (found) return found[1];
  }
  return undefined;
}

/** Loopback, link-local and private networks (RFC 1918, 4193, 4291), as literals or by their usual names. */
function isPrivate(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name.endsWith('.internal') ||
    /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(name) ||
    /^(?:::1?$|::ffff:|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/.test(name)
  );
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
