/** ISO 4217 code of a currency that transfer news uses. `USD` also where a text only says "$". */
export type Currency = 'GBP' | 'EUR' | 'USD' | 'AUD' | 'CAD' | 'BRL' | 'SEK' | 'CHF';

export type FeeSort = 'asking' | 'bid' | 'agreed' | 'clause' | 'valuation' | 'paid';

/** An amount in whole units of its currency, and the words that stated it. */
export interface Money {
  readonly value: number;
  readonly currency: Currency;
  readonly stated: string;
}

export interface Fee extends Money {
  readonly sort: FeeSort;
}
