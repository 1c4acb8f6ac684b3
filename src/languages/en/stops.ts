import type { Language } from '../../reading/rule.js';

/**
 * What full stops are. "FC", "Utd" and "Jr" are not here: a capital behind their stop nearly always begins a sentence
 * ("He has joined Harbour FC. The forward").
 */
export const STOPS: Language['stops'] = {
  abbreviations: new Set(
    'st man mr mrs ms dr vs no prof gen sgt approx u jan feb aug sept oct nov dec'.split(' '),
  ),
  lettered: new Set(
    'serie plan option group pool league division category type team grade section side point letter vitamin phase round stand exhibit brasileirao campeonato primavera'.split(
      ' ',
    ),
  ),
};
