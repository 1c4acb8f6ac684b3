/**
 * A registration window. `label` is `<year>-summer|winter` (the year in which it closes); dates are inclusive,
 * ISO `YYYY-MM-DD`.
 */
export interface TransferWindow {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}
