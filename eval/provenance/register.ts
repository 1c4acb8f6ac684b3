import type { Source } from '../../src/model/source.js';
import { PLAIN_VOICES, type Voices } from '../../src/provenance/voice.js';
import { createRegister } from '../../src/register/register.js';

/** Voices as the program has them: the shipped register's outlets, and journalists who write for one of them alone. */
export function registerVoices(): Voices {
  const register = createRegister();
  const idOf = (source: Source): string | null => {
    if (source.sort === 'outlet') return register.outletNamed(source.name)?.id ?? null;
    return source.sort === 'journalist' ? (register.journalistNamed(source.name)?.id ?? null) : null;
  };
  return {
    keyOf: (source) => idOf(source) ?? PLAIN_VOICES.keyOf(source),
    sameVoice: (journalist, outlet) => {
      const writer = idOf(journalist);
      const homes = writer === null ? [] : (register.journalist(writer)?.outlets ?? []);
      return homes.length === 1 && homes[0] === idOf(outlet);
    },
  };
}
