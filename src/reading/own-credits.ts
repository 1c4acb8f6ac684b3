import { creditOf } from './attribution.js';
import type { Credit } from './credited.js';
import type { Page } from './page.js';
import { giveToPress } from './pressman.js';
import type { Sentence } from './sentence.js';
import { nameTeller } from './teller.js';

/** Who is credited in each sentence, one after another: whom a "he said" means hangs on who spoke before. */
export function ownCredits(
  page: Page,
  sentences: readonly Sentence[],
  speeches: Parameters<typeof giveToPress>[1],
): (Credit | null)[] {
  const owns: (Credit | null)[] = [];
  for (let i = 0; i < sentences.length; i++) {
    nameTeller(sentences, i, i > 0 ? owns[i - 1]! : null);
    owns.push(creditOf(page, sentences[i]!.nodes));
    if (i > 0 && owns[i]?.back === true) owns[i - 1] ??= owns[i]!;
  }
  giveToPress(sentences, speeches, owns);
  return owns;
}
