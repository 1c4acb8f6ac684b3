import type { TransferWindow } from '../model/window.js';
import { type Calendar, USUAL_CALENDAR } from './window.js';

/** A calendar by a register's windows, with the rule of thumb where the register has none. */
export function calendarBy(windows: {
  labelled(label: string, country: string): TransferWindow | null;
  southern(country: string): boolean;
}): Calendar {
  return {
    window(country, year, season) {
      const known = windows.labelled(`${year}-${season}`, country);
      if (known === null) return USUAL_CALENDAR.window(country, year, season);
      const { label, from, to } = known;
      return { label, from, to };
    },
    southern: (country) => windows.southern(country),
  };
}
