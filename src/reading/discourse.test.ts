import { describe, expect, it } from 'vitest';
import { articleOf, BARE } from '../../test/support/article.js';
import { english } from '../languages/en/index.js';
import type { NamePhrase } from '../model/name.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

/** A journalist of nowhere, whom the register knows by his surname too. */
const JOURNALIST = {
  kind: 'journalist',
  id: 'journalist:tomas-hellgren',
  name: 'Tomas Hellgren',
  weight: 0.5,
} as const;
const PHRASES: readonly NamePhrase[] = [
  { ...JOURNALIST, phrase: 'Tomas Hellgren', form: 'full' },
  { ...JOURNALIST, phrase: 'Hellgren', form: 'short' },
];
const register = createRegister();
const reader = createReader([english], { names: () => [...register.names(), ...PHRASES] });

/** Who is said to move where in a text: "person: kind club". */
function claimed(text: string): readonly string[] {
  const { claims } = reader.read(articleOf(text, BARE));
  return claims.map((claim) => `${claim.person.name}: ${claim.kind} ${(claim.to ?? claim.from)?.name ?? ''}`);
}

describe('a journalist of the register', () => {
  it.each([
    [
      'is no player when he goes by his given name',
      'Hellgren hears otherwise. According to Tomas, Fulham want to keep defender Ivo Brandt. So far Tomas has said no more, but Leeds could still move for him.',
      ['Ivo Brandt: stay Fulham', 'Ivo Brandt: interest Leeds'],
    ],
    [
      'leaves a player of his given name apart',
      'Leeds want midfielder Tomas, says Tomas Hellgren.',
      ['Tomas: interest Leeds'],
    ],
    [
      'is told by his full name from a player of his surname',
      'Tomas Hellgren reports that Leeds are keen on the Fulham striker Jonas Hellgren.',
      ['Jonas Hellgren: interest Leeds'],
    ],
  ])('%s', (_, text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});
