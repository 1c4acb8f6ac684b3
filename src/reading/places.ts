import { lastOf } from './list.js';
/** Tokens at which somebody or something is mentioned, in order. */
export type Places = number[];

/** Notes a mention; nearly always the last so far. */
export function note(places: Places, token: number): void {
  const last = lastOf(places);
  if (last === undefined || last <= token) places.push(token);
  else places.splice(countBefore(places, token), 0, token);
}

/** How many mentions stand before a token; `places[countBefore(places, token)]` is the next at or behind it. */
export function countBefore(places: readonly number[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far the nearest mention is from a token: one before it, or, at a price, one at or behind it. */
export function gapTo(places: readonly number[], token: number, price: number): number {
  const before = countBefore(places, token);
  const next = places[before];
  const behind = next === undefined ? Number.POSITIVE_INFINITY : price + next - token;
  return before === 0 ? behind : Math.min(token - places[before - 1]!, behind);
}
