import { parseHTML } from 'linkedom';
import { afterAll, beforeAll } from 'vitest';
import type { LedgerReader } from '../../src/ledger/reader.js';
import { createDesk, type DeskOptions } from '../../src/web/desk.js';
import { CASES } from './cases.js';
import { type TestLedger, testLedger } from './ledger.js';

type Doc = ReturnType<typeof parseHTML>['document'];

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words of the first element that a selector finds; empty if there is none. */
export function textOf(document: Doc, selector: string): string {
  return squeezed(document.querySelector(selector)?.textContent);
}

/** The words of each element that a selector finds. */
export function allOf(document: Doc, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((node) => squeezed(node.textContent));
}

/** The desk over a real ledger that holds the cases, opened before a file's tests and closed after them. */
export function useDesk() {
  let ledger: TestLedger;
  let empty: TestLedger;
  beforeAll(async () => {
    ledger = await testLedger(CASES);
    empty = await testLedger();
  });
  afterAll(async () => {
    await ledger.close();
    await empty.close();
  });

  const app = (options: Partial<DeskOptions> = {}) =>
    createDesk({ reader: ledger.reader, version: '1.2.3', now: () => '2025-12-04T12:00:00Z', ...options });

  return {
    app,
    reader: () => ledger.reader,
    empty: () => empty.reader,
    open: async (path: string, options: Partial<DeskOptions> = {}) => {
      const response = await app(options).request(path);
      const html = await response.text();
      return { response, html, document: parseHTML(html).document };
    },
    sagaId: async (player: string, club: string) => {
      const found = await ledger.reader.sagas({ player });
      return found.find((saga) => saga.to?.name === club)?.id ?? 'none';
    },
    /** The real reader with some of its answers changed: for what a sound store never gives. */
    withChange: (changed: Partial<LedgerReader>): LedgerReader =>
      new Proxy(ledger.reader, {
        get: (target, name) => {
          const own: unknown = Reflect.get(changed, name) ?? Reflect.get(target, name);
          return typeof own === 'function' ? own.bind(target) : own;
        },
      }),
  };
}
