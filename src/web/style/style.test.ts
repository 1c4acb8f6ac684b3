import { describe, expect, it } from 'vitest';
import { STYLE } from './index.js';
import { DARK, LIGHT, type Palette } from './palette.js';

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const SIGN = 3;
const PAIRS: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'paper', TEXT],
  ['ink', 'sheet', TEXT],
  ['ink', 'claim', TEXT],
  ['ink', 'denial', TEXT],
  ['ink', 'fact', TEXT],
  ['soft', 'paper', TEXT],
  ['soft', 'sheet', TEXT],
  ['soft', 'claim', TEXT],
  ['soft', 'denial', TEXT],
  ['soft', 'fact', TEXT],
  ['link', 'paper', TEXT],
  ['link', 'sheet', TEXT],
  ['against', 'paper', TEXT],
  ['against', 'sheet', TEXT],
  ['paper', 'ink', TEXT],
  ['paper', 'press', TEXT],
  ['edge', 'paper', SIGN],
  ['edge', 'sheet', SIGN],
  ['focus', 'paper', SIGN],
  ['focus', 'sheet', SIGN],
  ['press', 'paper', SIGN],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('%s colours', (_name, palette) => {
  it.each(PAIRS)('%s on %s', (front, ground, least) => {
    expect(contrast(palette[front], palette[ground])).toBeGreaterThanOrEqual(least);
  });
});

describe('style sheet', () => {
  it('loads nothing and closes what it opens', () => {
    expect(STYLE).not.toMatch(/@import|url\(|https?:/);
    expect(STYLE.split('{').length).toBe(STYLE.split('}').length);
  });
  it('uses no colour but the palette', () => {
    const rules = STYLE.replace(/--[a-z]+: #[0-9a-f]{3,6};/g, '');
    expect(rules.match(/#[0-9a-f]{3,8}\b(?=[;\s,)])/g)).toBeNull();
  });
});
