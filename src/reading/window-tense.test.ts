import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

/** The window of the one move that a text of 2 February 2026 tells as done. */
function windowOf(text: string): string | null | undefined {
  const { claims } = reader.read(articleOf(text, { date: '2026-02-02', dateBasis: 'stated' }));
  return claims.find(({ kind }) => kind === 'done')?.window?.label;
}

describe('the window of a signing', () => {
  it.each([
    ['Everton have signed Alan Reuter, who will join from Fulham in the summer.', '2026-summer'],
    ['Everton signed Alan Reuter in the summer and he will be their captain.', '2025-summer'],
    ['Everton signed Alan Reuter from Fulham last summer.', '2025-summer'],
  ])('%s', (text, label) => {
    expect(windowOf(text)).toBe(label);
  });
});
