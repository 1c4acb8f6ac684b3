import { describe, expect, it } from 'vitest';
import { tell } from '../../test/support/told.js';
import type { Source } from '../model/source.js';
import { nameVoices, PLAIN_VOICES, type Voices, voiceKeys } from './voice.js';

/** Names that share a voice, voice by voice. */
function together(chains: readonly string[], voices: Voices = PLAIN_VOICES): readonly string[] {
  const sources = chains.map((chain) => tell(chain).sources);
  const keyOf = voiceKeys(sources, voices);
  const groups = new Map<string, Set<string>>();
  for (const source of sources.flat())
    groups.set(keyOf(source), (groups.get(keyOf(source)) ?? new Set()).add(source.name));
  return [...groups.values()].map((names) => [...names].sort().join(' = ')).sort();
}

const known = (pairs: readonly string[]): Voices => ({
  keyOf: PLAIN_VOICES.keyOf,
  sameVoice: (a: Source, b: Source) => pairs.includes([a.name, b.name].sort().join(' = ')),
});

describe('voiceKeys', () => {
  it.each([
    ['accents and case are no new voice', ['Kick', 'KÍCK'], [], ['Kick = KÍCK']],
    [
      "a club that shares an outlet's name is another voice",
      ['Sport', 'Kick < Sport (club)'],
      [],
      ['Kick', 'Sport', 'Sport'],
    ],
    [
      'a journalist joins his only outlet',
      ['Kick', 'Corner < Ana (journalist)'],
      ['Ana = Kick'],
      ['Ana = Kick', 'Corner'],
    ],
    [
      'who writes for two outlets joins neither',
      ['Kick', 'Corner', 'Whistle < Ana (journalist)'],
      ['Ana = Kick', 'Ana = Corner'],
      ['Ana', 'Corner', 'Kick', 'Whistle'],
    ],
    [
      'unless a chain says where she said it',
      ['Kick', 'Corner', 'Whistle < Ana (journalist) < Corner'],
      ['Ana = Kick', 'Ana = Corner'],
      ['Ana = Corner', 'Kick', 'Whistle'],
    ],
  ])('%s', (_title, chains, pairs, expected) => {
    // Pairs are given sorted, as the look-up sorts them.
    const voices = known(pairs.map((pair) => pair.split(' = ').sort().join(' = ')));
    expect(together(chains, voices)).toEqual(expected);
    expect(together(chains.toReversed(), voices)).toEqual(expected);
  });
});

describe('nameVoices', () => {
  it('shows the name that is used most, of the outlet where there is a tie', () => {
    const sources = ['Kick', 'KICK', 'Kick', 'Corner (journalist)', 'Corner'].flatMap(
      (name) => tell(name).sources,
    );
    const named = nameVoices(sources, PLAIN_VOICES.keyOf);
    expect([...named.values()].map((source) => `${source.name} ${source.sort}`)).toEqual([
      'Kick outlet',
      'Corner outlet',
    ]);
  });
});
