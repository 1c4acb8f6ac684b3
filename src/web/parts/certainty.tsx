import { CERTAINTIES, type Certainty } from '../../model/claim.js';
import { CERTAINTY_WORDS } from '../words.js';

/** Certainty as a dial (full to empty) beside its word; the word carries the meaning, the dial repeats it. */
export function CertaintyMark({ certainty, words = false }: { certainty: Certainty; words?: boolean }) {
  const level = CERTAINTIES.length - 1 - CERTAINTIES.indexOf(certainty);
  return (
    <span class="certainty" title={CERTAINTY_WORDS[certainty]}>
      <Dial quarters={level} /> {certainty}
      {words ? <span class="certainty-words">: {CERTAINTY_WORDS[certainty]}</span> : null}
    </span>
  );
}

function Dial({ quarters }: { quarters: number }) {
  return (
    <svg width="13" height="13" viewBox="-7 -7 14 14" aria-hidden="true" class="dial">
      <circle r="6" class="dial-ring" />
      {quarters === 4 ? <circle r="6" class="dial-fill" /> : null}
      {quarters > 0 && quarters < 4 ? <path class="dial-fill" d={sector(quarters)} /> : null}
    </svg>
  );
}

/** A pie of one to three quarters, clockwise from the top. */
function sector(quarters: number): string {
  const ends: Readonly<Record<number, string>> = { 1: '6 0', 2: '0 6', 3: '-6 0' };
  return `M0 0 L0 -6 A6 6 0 ${quarters > 2 ? 1 : 0} 1 ${ends[quarters] ?? '0 -6'} Z`;
}
