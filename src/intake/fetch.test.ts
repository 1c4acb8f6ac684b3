import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FETCH_LIMITS, fetchAddress } from './fetch.js';

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/';
  if (path === '/page')
    response.setHeader('content-type', 'text/html; charset="iso-8859-1"').end('<p>Caf\u00e9</p>');
  else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
  else if (path === '/round') response.writeHead(301, { location: '/round' }).end();
  else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  else if (path === '/image') response.setHeader('content-type', 'image/png').end('x');
  else if (path === '/large') response.setHeader('content-type', 'text/plain').end('x'.repeat(3000));
  else if (path === '/slow') response.setHeader('content-type', 'text/plain').write('a');
  else if (path === '/silent') return;
  else if (path === '/error') response.writeHead(500).end();
  else response.writeHead(404).end();
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LIMITS = { ...FETCH_LIMITS, size: 2000, time: 400 };

describe('fetchAddress', () => {
  it.each(['/page', '/moved'])('fetches %s', async (path) => {
    const fetched = await fetchAddress(base + path, LIMITS);
    expect(fetched).toMatchObject({
      contentType: 'text/html',
      charset: 'iso-8859-1',
      address: `${base}/page`,
    });
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>Caf\u00e9</p>');
  });

  it.each([
    ['/nothing', 'not-found', 'the server answered 404'],
    ['/error', 'unreadable', 'the server answered 500'],
    ['/round', 'unreadable', 'more than 5 redirects'],
    ['/file', 'unreadable', 'not an http or https address (file:)'],
    ['/image', 'binary', 'not a text (image/png)'],
    ['/large', 'too-large', 'larger than 2000 bytes'],
    ['/slow', 'unreadable', 'no answer within 0.4 s'],
    ['/silent', 'unreadable', 'no answer within 0.4 s'],
  ])('names what is wrong with %s', async (path, code, reason) => {
    const input = base + path;
    await expect(fetchAddress(input, LIMITS)).rejects.toMatchObject({ code, input, reason });
  });

  it.each([
    ['ftp://harbour.example/1', 'not an http or https address (ftp:)'],
    ['http://', 'not an http or https address'],
    ['http://127.0.0.1:1/', 'could not be fetched (bad port)'],
  ])('refuses %s', async (input, reason) => {
    await expect(fetchAddress(input, LIMITS)).rejects.toMatchObject({ input, reason });
  });

  it('says when nobody listens', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const input = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    await new Promise((resolve) => other.close(resolve));
    await expect(fetchAddress(input, LIMITS)).rejects.toMatchObject({
      reason: 'the server refused the connection',
    });
  });
});
