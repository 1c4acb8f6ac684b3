import type { Factor } from './factor.js';
import { dateOfDay } from './person.js';

const NAME_FITS: Readonly<Record<string, string>> = {
  name: 'the name is his',
  alias: 'he is also called so',
  initial: 'initial and surname fit',
  surname: 'the surname is his',
};

/** How a person stands to a club, in words. */
export function clubPhrase(stand: 'there' | 'once' | 'never' | 'unknown', club: string, day: number): string {
  switch (stand) {
    case 'there':
      return `at ${club} on ${dateOfDay(day) ?? 'that day'}`;
    case 'once':
      return `at ${club} at another time or no known one`;
    case 'never':
      return `never at ${club} as far as is known`;
    case 'unknown':
      return 'of no known club';
  }
}

/** One sentence on why a person is, or may be, the one meant: each factor with the way in which it counts. */
export function joinSentence(
  name: string,
  born: string | null,
  factors: readonly Factor[],
  of: number,
): string {
  const who = born === null ? name : `${name} (born ${born})`;
  const parts = factors.map((factor) => {
    if (factor.name === 'name') return NAME_FITS[factor.value] ?? factor.value;
    const past = factor.name === 'club' && !factor.value.startsWith('of');
    return `he ${past ? 'was' : 'is'} ${factor.value}${factor.push < 0 ? ', which speaks against it' : ''}`;
  });
  const others =
    of === 1 ? 'nobody else of the register comes into question' : `${of} of the register come into question`;
  return `${who}: ${[...parts, others].join('; ')}.`;
}
