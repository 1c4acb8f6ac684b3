import { expect, it } from 'vitest';
import { usualWindow } from './window.js';

it.each([
  ['2026-01-01', '2026-winter'],
  ['2026-02-02', '2026-winter'],
  ['2026-02-03', '2026-summer'],
  ['2026-05-31', '2026-summer'],
  ['2026-09-01', '2026-summer'],
  ['2026-09-02', '2027-winter'],
  ['2026-12-31', '2027-winter'],
])('%s belongs to %s', (day, label) => {
  const window = usualWindow(day);
  expect(window.label).toBe(label);
  expect(window.to >= day).toBe(true);
});
