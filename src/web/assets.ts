import { hashId } from '../model/id.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style/index.js';

/** What the pages load beside themselves; each under an address that changes with its content. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
  readonly etag: string;
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#114f3d"/><path d="M8 6v20M8 16h9M17 6v20" stroke="#faf8f3" stroke-width="4"/><circle cx="25" cy="10" r="3" fill="none" stroke="#faf8f3" stroke-width="2"/><circle cx="25" cy="21" r="3.5" fill="#faf8f3"/></svg>`;

function asset(path: string, type: string, body: string): Asset {
  return { path, type, body, etag: `"${hashId(body)}"` };
}

export const ASSETS: readonly Asset[] = [
  asset('/style.css', 'text/css; charset=utf-8', STYLE),
  asset('/desk.js', 'text/javascript; charset=utf-8', SCRIPT),
  asset('/icon.svg', 'image/svg+xml', ICON),
];

function versioned(path: string): string {
  const tag = ASSETS.find((entry) => entry.path === path)?.etag.slice(1, -1) ?? '';
  return `${path}?v=${tag}`;
}

export const STYLE_PATH = versioned('/style.css');
export const SCRIPT_PATH = versioned('/desk.js');
