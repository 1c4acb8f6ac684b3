import type { TransferWindow } from '../model/window.js';

/** The window that a day falls into: the open one, or the next to open. `country` is that of the buying club. */
export type WindowFor = (date: string, country?: string) => TransferWindow;

/** Where no register is at hand: summer from 1 June to 1 September, winter from 1 January to 2 February. */
export const usualWindow: WindowFor = (date) => {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5, 10);
  if (day <= '02-02') return winter(year);
  return day <= '09-01' ? summer(year) : winter(year + 1);
};

function summer(year: number): TransferWindow {
  return { label: `${year}-summer`, from: `${year}-06-01`, to: `${year}-09-01` };
}

function winter(year: number): TransferWindow {
  return { label: `${year}-winter`, from: `${year}-01-01`, to: `${year}-02-02` };
}
