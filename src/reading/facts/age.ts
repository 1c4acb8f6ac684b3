import { COMMA, HYPHEN, NUM, OPEN, type Tokens } from '../../text/tokens.js';
import type { Credit } from '../credited.js';
import type { Node } from '../node.js';
import type { PersonEntry } from '../people.js';
import type { Sentence } from '../sentence.js';
import type { FactDraft } from './draft.js';

/** Ages in persons' phrases: "the 28-year-old", "Alan Reuter, 26,", "Reuter (26)". One per person and age. */
export function agesOf(
  tokens: Tokens,
  sentences: readonly Sentence[],
  credits: readonly (Credit | null)[],
  out: FactDraft[],
): void {
  const seen = new Set<PersonEntry>();
  for (let index = 0; index < sentences.length; index++) {
    for (const item of sentences[index]!.nodes) {
      const { traits } = item;
      if (item.kind !== 'person' || traits === null || traits.age === null) continue;
      const person = aged(sentences, index, item);
      if (person === null) continue;
      if (seen.has(person) || person.evidence < 0.5) continue;
      const span = ageSpan(tokens, item, traits.age);
      if (span === null) continue;
      seen.add(person);
      out.push({
        body: { kind: 'age', value: { years: traits.age, born: null } },
        subject: person,
        certainty: 'asserted',
        sources: credits[index]?.sources ?? [],
        from: span.from,
        to: span.to,
        rule: 'age.phrase',
      });
    }
  }
}

/** Whose age it is: of a bare "the 28-year-old" that hits nobody of the story, the one the story was about so far. */
function aged(sentences: readonly Sentence[], index: number, item: Node): PersonEntry | null {
  const { person, traits } = item;
  if (person === null || item.how !== 'described' || person.claimed) return person;
  if (traits === null || traits.club !== null || traits.position !== null) return person;
  for (let s = index; s >= 0 && s >= index - 3; s--)
    for (const other of sentences[s]!.nodes) {
      if (s === index && other.from >= item.from) break;
      if (other.kind === 'person' && other.person !== null && other.person.claimed) return other.person;
    }
  return person;
}

/** The words of the age: "28-year-old" inside the phrase, or "Reuter, 26" with the name in front of it. */
function ageSpan(
  tokens: Tokens,
  item: Node,
  age: number,
): { readonly from: number; readonly to: number } | null {
  const digits = String(age);
  for (let i = item.from; i < item.to; i++) {
    if (!tokens.is(i, NUM) || tokens.slice(i, i + 1) !== digits) continue;
    let to = i + 1;
    while (to < tokens.count && tokens.is(to, HYPHEN)) to++;
    return { from: i, to };
  }
  const mark = tokens.word[item.to];
  if (
    item.to + 1 < tokens.count &&
    (mark === COMMA || mark === OPEN) &&
    tokens.slice(item.to + 1, item.to + 2) === digits
  )
    return { from: item.nameTo > item.nameFrom ? item.nameFrom : item.from, to: item.to + 2 };
  return null;
}
