/**
 * How long somebody is out, of so many months to so many (in tenths): "2 months", "7 to 9 months"; in weeks where months
 * would be broken. What is shorter than half a week is told as days, since tenths of a month do not tell how many.
 */
export function lengthWords([low, high]: readonly [number, number]): string {
  const whole = Number.isInteger(low) && Number.isInteger(high) && high > 0;
  const [from, to] = whole ? [low, high] : [inWeeks(low), inWeeks(high)];
  if (to === 0) return 'some days';
  const range = from === to ? `${to}` : from === 0 ? `up to ${to}` : `${from} to ${to}`;
  return `${range} ${whole ? 'month' : 'week'}${to === 1 ? '' : 's'}`;
}

function inWeeks(months: number): number {
  return Math.round((months * 30) / 7);
}
