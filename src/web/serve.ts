import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Problem } from '../model/problem.js';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless told otherwise: the ledger is its owner's. */
  readonly host?: string;
}

export interface Served {
  /** Where the desk answers, as an address for a browser. */
  readonly url: string;
  readonly port: number;
  /** Ends the server, open connections too. */
  close(): Promise<void>;
}

/**
 * The names under which a desk on the loopback may be asked. Another name means that a page elsewhere has made its own
 * name lead here to read the ledger (DNS rebinding).
 */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

function isLoopback(host: string): boolean {
  return LOOPBACK.test(host.includes(':') ? `[${host}]` : host);
}

/**
 * Serves the desk until closed. On the loopback it answers to the loopback's names only, and others with status 421.
 * @throws Problem `port-taken` if another program listens there or the port may not be opened;
 *   `usage` if the host is none of this machine's.
 */
export function serveDesk(app: Hono, { port, host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const guarded = isLoopback(host);
  const server = createServer(
    getRequestListener((request) =>
      guarded && !LOOPBACK.test(request.headers.get('host') ?? '')
        ? new Response('The desk answers to the names of this machine only.\n', { status: 421 })
        : app.fetch(request),
    ),
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(problemOf(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
        port: address.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function problemOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const input = `${host}:${port}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new Problem('port-taken', input, 'another program listens there; choose another with --port', {
        cause: error,
      });
    case 'EACCES':
      return new Problem(
        'port-taken',
        input,
        'this port may not be opened; choose one above 1023 with --port',
        {
          cause: error,
        },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Problem('usage', input, 'this machine has no such address', { cause: error });
    default:
      return error;
  }
}
