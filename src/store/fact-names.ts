import type { Fact } from '../model/fact.js';

/** The clubs that a fact's value names, as it names them. */
export function clubsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'contract':
    case 'appearance':
    case 'squad-role':
    case 'preference':
      return present(fact.value.club);
    case 'past-transfer':
      return present(fact.value.from, fact.value.to);
    case 'condition':
      return present(...(fact.value.names ?? []));
    case 'injury':
    case 'need':
    case 'statement':
    case 'valuation':
    case 'age':
      return [];
  }
}

/** What an import left out counts as not named. */
function present(...names: readonly (string | null | undefined)[]): readonly string[] {
  return names.filter((name) => typeof name === 'string');
}
