import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chromium (CHROME_PATH, else Debian's), or else the one that comes from npm. */
export async function launch(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, '/usr/bin/chromium'].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: FLAGS });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...new Set([...packed.args, ...FLAGS])],
  });
}
