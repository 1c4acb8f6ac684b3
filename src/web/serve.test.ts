import { get } from 'node:http';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { Problem } from '../model/problem.js';
import { serveDesk } from './serve.js';

const app = new Hono().get('/', (c) => c.text('here'));

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('serveDesk', () => {
  it('answers on the loopback until it is closed', async () => {
    const served = await serveDesk(app, { port: 0 });
    expect(served.url).toBe(`http://127.0.0.1:${served.port}`);
    expect(await (await fetch(served.url)).text()).toBe('here');
    await served.close();
    expect(await failure(fetch(served.url))).toBeInstanceOf(TypeError);
  });

  it.each([
    ['localhost', 200],
    ['127.0.0.1:9', 200],
    ['[::1]', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
  ])('asked as %s answers %i', async (name, status) => {
    const served = await serveDesk(app, { port: 0 });
    try {
      const answered = await new Promise<number | undefined>((resolve, reject) => {
        get(served.url, { headers: { host: name } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      });
      expect(answered).toBe(status);
    } finally {
      await served.close();
    }
  });

  it('names a taken port', async () => {
    const served = await serveDesk(app, { port: 0 });
    try {
      const error = await failure(serveDesk(app, { port: served.port }));
      expect(error).toBeInstanceOf(Problem);
      expect(error).toMatchObject({ code: 'port-taken', input: `127.0.0.1:${served.port}` });
    } finally {
      await served.close();
    }
  });

  it("refuses an address that is none of this machine's", async () => {
    const error = await failure(serveDesk(app, { port: 0, host: '203.0.113.7' }));
    expect(error).toMatchObject({ code: 'usage', input: '203.0.113.7:0' });
  });

  it('closes with a connection still open', async () => {
    const served = await serveDesk(
      new Hono().get('/', () => new Response(new ReadableStream())),
      { port: 0 },
    );
    const pending = fetch(served.url).then((response) => response.text());
    const ended = failure(pending);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await served.close();
    expect(await ended).toBeInstanceOf(Error);
  });
});
