import { isWord, type Node, node } from './node.js';
import { framedCue } from './shapes.js';

/** Tokens between the verb and the noun that it ends ("ended | his mixed eight-year | stint at"). */
const BETWEEN = 6;

/**
 * "ended his three-year | stint at Fulham", "end his Fulham | career": who ends his time at a club leaves it. Makes one cue of
 * the two, if they stand so; where the club stands between them, the verb becomes it.
 */
export function takeStint(out: Node[], stint: Node): boolean {
  const frame = stint.cue!.ended!;
  let club = false;
  for (let i = out.length - 1; i >= 0 && stint.from - out[i]!.to <= BETWEEN; i--) {
    const verb = out[i]!;
    if (
      (verb.kind === 'club' || verb.kind === 'name') &&
      !club &&
      verb.to === stint.from &&
      !verb.possessive
    ) {
      club = true;
      continue;
    }
    if (verb.kind === 'cue') {
      if (verb.cue!.governs !== 'stop' || verb.cue!.part !== 'verb' || verb.cue!.act !== '') return false;
      const cue = framedCue(stint.cue!, frame);
      if (club !== (stint.cue!.notion === 'career')) return false;
      if (club) {
        const leaving = node('cue', verb.from, verb.to, { ...verb.sense!, cue, noun: null });
        leaving.cue = cue;
        leaving.form = verb.form;
        out[i] = leaving;
        return true;
      }
      const whole = node('cue', verb.from, stint.to, { ...stint.sense!, cue, noun: null });
      whole.cue = cue;
      whole.form = verb.form;
      whole.tail = stint.tail;
      out.length = i;
      out.push(whole);
      return true;
    }
    if (isWord(verb, 'former')) continue; // "his | legendary | Fulham career"
    if (!isWord(verb, 'possessive') && !isWord(verb, 'determiner') && verb.kind !== 'number') return false;
  }
  return false;
}
