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
 * Serves the desk until closed.
 * @throws Problem `port-taken` if another program listens there or the port may not be opened;
 *   `usage` if the host is none of this machine's.
 */
export function serveDesk(app: Hono, { port, host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const server = createServer(getRequestListener(app.fetch));
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
