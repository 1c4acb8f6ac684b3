import { fold } from '../../text/fold.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { Language } from '../rule.js';
import { beginnings, compile, type Part } from './pattern.js';
import type { FactRule } from './rule.js';

/** One pattern of a rule, ready to be matched. */
export interface Compiled {
  readonly rule: FactRule;
  readonly parts: readonly Part[];
  readonly unless: ReadonlySet<number> | null;
  readonly with: ReadonlySet<number> | null;
}

/** A language's rules by what their patterns begin with. */
export class RuleBook {
  /** By word id. */
  readonly byWord: (Compiled[] | undefined)[] = [];
  readonly byNumber: Compiled[] = [];
  readonly byLength: Compiled[] = [];
  readonly byAmount: Compiled[] = [];
  readonly byPosition: Compiled[] = [];

  constructor(language: Language, vocabulary: Vocabulary) {
    const ids = (list: readonly string[]): ReadonlySet<number> =>
      new Set(list.map((word) => vocabulary.add(fold(word))));
    for (const rule of language.facts.rules) {
      for (const pattern of rule.patterns) {
        this.enter({
          rule,
          parts: compile(pattern, vocabulary, (base) => language.inflect(base)),
          unless: rule.unless === undefined ? null : ids(rule.unless),
          with: rule.with === undefined ? null : ids(rule.with),
        });
      }
    }
  }

  private enter(compiled: Compiled): void {
    for (const first of new Set(beginnings(compiled.parts))) {
      if (typeof first === 'number') {
        const list = this.byWord[first];
        if (list === undefined) this.byWord[first] = [compiled];
        else list.push(compiled);
      } else if (first === 'number') this.byNumber.push(compiled);
      else if (first === 'length') this.byLength.push(compiled);
      else if (first === 'amount') this.byAmount.push(compiled);
      else if (first === 'position') this.byPosition.push(compiled);
      else throw new Error(`fact rule ${compiled.rule.rule} begins with a slot that cannot begin a pattern`);
    }
  }
}
