import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister());

/** The window of the one claim of a kind that a text of a day makes. */
function windowOf(text: string, kind = 'done', date = '2026-02-02'): string | null | undefined {
  const { claims } = reader.read(articleOf(text, { date, dateBasis: 'stated' }));
  return claims.find((claim) => claim.kind === kind)?.window?.label;
}

describe('the window of a signing', () => {
  it.each([
    ['Everton have signed Alan Reuter, who will join from Fulham in the summer.', '2026-summer'],
    ['Everton signed Alan Reuter in the summer and he will be their captain.', '2025-summer'],
    ['Everton signed Alan Reuter from Fulham last summer.', '2025-summer'],
    // After something else, whenever that was; and how long a loan lasts.
    ['Alan Reuter left Genk in 2022. He joined Fulham six months later.', undefined],
    ['Everton have signed Alan Reuter from Fulham on loan to the end of the season.', undefined],
  ])('%s', (text, label) => {
    expect(windowOf(text)).toBe(label);
  });
});

describe('the window of a bid', () => {
  it('is the one in which it was turned down', () => {
    const text = 'Fulham turned down £6m from Everton for Alan Reuter in January.';
    expect(windowOf(text, 'bid', '2023-07-03')).toBe('2023-winter');
  });
});

describe('the window of an interest', () => {
  it.each([
    ['Everton tried to sign Alan Reuter in January.', '2025-winter'],
    ['Everton want to sign Alan Reuter in January.', '2026-winter'],
    ['Everton wanted Alan Reuter over the summer.', '2024-summer'],
    ['Everton hold talks with Alan Reuter over a potential summer move.', '2025-summer'],
  ])('%s', (text, label) => {
    const kind = text.includes('talks') ? 'talks' : 'interest';
    expect(windowOf(text, kind, '2025-05-07')).toBe(label);
  });
});
