import * as flagBits from '../text/flags.js';
import * as signIds from '../text/signs.js';
import type { Tokens } from '../text/tokens.js';
import { type Amount, amountAt, codeBefore } from './amounts.js';
import { isCurrency } from './digits.js';
import { takeStint } from './ended-stint.js';
import { isPortionOfWord, isSmallName, namesWhose } from './hyphen.js';
import { doesInclude, NO_WORD } from './including.js';
import type { Lexicon } from './lexicon.js';
import { lastOf } from './list.js';
import { isParticle, lowerRun, standsAlone } from './lower-name.js';
import { type Casing, casingOf, introduces, isTitleWord, leadEnd, nameRun } from './name-run.js';
import { isKind, type Node, node } from './node.js';
import { demonym, isDay, isGiven, isOutlet, lesserClub, NAMES, type Sense } from './sense.js';
import {
  acts,
  asks,
  endsAbbreviation,
  endsAmiss,
  endsInDigit,
  inAddress,
  isFirstName,
  isHalf,
  isHandle,
  isMereWord,
  isPaper,
  isPosition,
  isQuoted,
  isWhole,
  opensInitials,
  passedOver,
} from './spelling.js';
import { absorbExtras, absorbRise, absorbSums, closes, dropApproximation } from './sums.js';

const { CAP, HYPHEN, NUM, POSS, PUNCT, SENTENCE, UPPER } = flagBits;
const { QUOTE } = signIds;

/** Cuts one sentence (tokens `from` to `to`) into nodes: known phrases, capitalised names, amounts, signs. */
export function scan(tokens: Tokens, from: number, to: number, lexicon: Lexicon, out: Node[]): void {
  const casing = casingOf(tokens, from, to, lexicon);
  const language = lexicon.language;
  const lead = leadEnd(tokens, from, to, casing);
  let i = from;
  while (i < to) {
    const flags = tokens.flags[i]!;
    if ((flags & PUNCT) !== 0) {
      if ((flags & POSS) !== 0) {
        const last = lastOf(out);
        if (last !== undefined && last.to === i) last.possessive = true;
        i++;
        continue;
      }
      const amount = isCurrency(tokens.word[i]!) ? amountAt(tokens, i, to, language.money) : null;
      if (amount !== null) {
        i = pushAmount(tokens, i, amount, language.money.rises, out);
        continue;
      }
      // "U.S. | international": the stop of an abbreviation.
      if (
        tokens.word[i] !== QUOTE &&
        !(i + 1 < to && endsAbbreviation(tokens, i, language.stops.abbreviations))
      ) {
        const mark = node('mark', i, i + 1);
        mark.mark = tokens.word[i]!;
        out.push(mark);
        if (closes(mark)) absorbSums(out);
      }
      // "as @harbourpost reports"
      i = isHandle(tokens, i + 1) ? pushRun(i + 1, i + 2, out, false) : i + 1;
      continue;
    }
    const number = (flags & NUM) !== 0;
    const how = i < lead ? 'title' : casing;
    i = number ? scanNumber(tokens, i, to, lexicon, out) : scanWord(tokens, i, to, lexicon, how, out);
    // "Everton-linked Reuter": where he is not.
    if (i < to && casing !== 'lower' && (tokens.flags[i]! & HYPHEN) !== 0 && isHalf(tokens, i, lexicon, out))
      i++;
  }
}

/** Enters a sum of money, or a wage as a mere number; the first token after it. */
function pushAmount(tokens: Tokens, at: number, amount: Amount, rises: RegExp, out: Node[]): number {
  const { wage, to, money } = amount;
  if (!wage && absorbRise(tokens, at, amount, out, rises)) return to;
  dropApproximation(out, at);
  out.push(wage ? node('number', at, to) : amountNode(at, to, money));
  return to;
}

const amountNode = (from: number, to: number, money: Node['amount']): Node =>
  Object.assign(node('amount', from, to), { amount: money });

/** A number: an age ("25-year-old"), money ("35m euros"), a known name ("1. FC Köln"), or just a number. */
function scanNumber(tokens: Tokens, at: number, to: number, lexicon: Lexicon, out: Node[]): number {
  const sense = lexicon.match(tokens, at, to);
  // "1. FC Köln", "90min"; no year, though a club goes by it.
  if (sense !== null && sense.kinds !== 0 && (lexicon.matchEnd > at + 1 || !endsInDigit(tokens, at)))
    return pushNames(at, lexicon.matchEnd, sense, out);
  const { money } = lexicon.language;
  const amount = amountAt(tokens, at, to, money);
  // "EUR 35m": the letters are no name.
  if (amount !== null && lastOf(out)?.from === at - 1 && codeBefore(tokens, at, money) !== undefined)
    out.pop();
  if (amount !== null) return pushAmount(tokens, at, amount, money.rises, out);
  if (at + 1 < to) {
    const next = lexicon.match(tokens, at + 1, to);
    if (next !== null && next.wordClass === 'year-old') {
      const age = node('age', at, lexicon.matchEnd);
      age.value = tokens.slice(at, at + 1);
      out.push(age);
      return lexicon.matchEnd;
    }
  }
  const number = node('number', at, at + 1);
  number.value = tokens.slice(at, at + 1);
  out.push(number);
  return at + 1;
}

function scanWord(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  casing: Casing,
  out: Node[],
): number {
  let sense = lexicon.match(tokens, at, to);
  let end = lexicon.matchEnd;
  const longer = end > at + 1 && casing !== 'lower' && sense !== null;
  if (longer && endsAmiss(tokens, at, end, to, lexicon, sense!)) {
    sense = lexicon.match(tokens, at, end - 1);
    end = lexicon.matchEnd;
  }
  const capital = tokens.is(at, CAP);
  const introduced = introduces(lastOf(out), at);
  if (capital && isPosition(tokens, at, to, lexicon)) return at + 1;
  if (capital && sense?.wordClass === 'determiner' && opensInitials(tokens, at, to))
    return pushRun(at, nameRun(tokens, at, to, lexicon, casing, introduced), out, false);
  if (capital) {
    if (sense !== null && sense.kinds !== 0) {
      if (
        end === at + 1 &&
        (isGiven(sense) ||
          ((introduced || ownedBy(lastOf(out), at)) && casing !== 'title' && !demonym(sense)) ||
          lesserClub(sense) ||
          isFirstName(tokens, at, to, lexicon))
      ) {
        const run = nameRun(tokens, at, to, lexicon, casing, false);
        // "Can | Alan Reuter play there?"
        const asked = sense.wordClass === 'modal' && run > at + 2 && tokens.is(at, SENTENCE);
        if (run > at + 1 && !asked) return pushRun(at, run, out, false);
      }
      // "Ole Gunnar Solskjaer": an outlet's name that a name of two words follows.
      if (end === at + 1 && casing === 'normal' && isOutlet(sense)) {
        const run = nameRun(tokens, at, to, lexicon, casing, false);
        if (run > at + 2) return pushRun(at, run, out, false);
      }
      const plain =
        sense.word !== null || sense.cue !== null || sense.noun !== null || sense.attribution !== null;
      const day = sense.wordClass === 'common' && end === at + 1 && !acts(tokens, end, to, lexicon);
      const worded = plain && tokens.is(at, SENTENCE) && !sense.strong;
      if (!day && !(worded && !(end === at + 1 && isPaper(tokens, at, to, lexicon, casing, sense))))
        return pushNames(at, suffixed(tokens, end, to, sense, lexicon), sense, out);
    }
    const first = tokens.is(at, SENTENCE) || (at > 0 && tokens.word[at - 1] === QUOTE);
    if (sense === null) {
      if (inAddress(tokens, at)) return at + 1;
      const run = nameRun(tokens, at, to, lexicon, casing, introduced);
      end = passedOver(tokens, at, to, run, first, lexicon);
      if (run === at + 1 && isMereWord(tokens, at, first, casing === 'title', lexicon)) return run;
      const weak = run === at + 1 && (first || casing === 'title' || tokens.is(at, UPPER));
      return end > at ? end : pushRun(at, run, out, weak);
    }
    // A known word with a capital inside a sentence may begin a name: "Will Still", "Mark Noble"; at its head "Ben Reuter".
    const heads = first && sense.wordClass === 'particle' && sense.kinds === 0;
    // "Arsenal Sign Ben Reuter", "City Want De Reuter": a headline has names that begin so too.
    const led = casing === 'normal' || (sense.wordClass === 'particle' && sense.cue === null);
    if ((!first || heads) && led && end === at + 1 && !isTitleWord(sense) && !isDay(sense)) {
      const run = nameRun(tokens, at, to, lexicon, casing, introduced);
      if (run > at + 1 && !asks(tokens, at, run, sense)) return pushRun(at, run, out, false);
    }
  } else if (sense?.lowered === true && casing !== 'lower' && isWhole(tokens, at, end)) {
    return pushNames(at, end, sense, out);
  } else if (casing === 'lower' && sense !== null && sense.kinds !== 0 && isSmallName(sense, at, end, out)) {
    return pushNames(at, end, sense, out);
  } else if (
    // "the west | London club"
    sense !== null &&
    sense.word === null &&
    end > at + 1 &&
    sense.kinds !== 0 &&
    tokens.is(end - 1, CAP) &&
    sense.kinds === NAMES.city
  ) {
    return pushNames(at, end, sense, out);
  }
  if (casing === 'lower' && isParticle(tokens, at, to, lexicon))
    return pushRun(at, lowerRun(tokens, at, to, lexicon), out, true);
  if (
    sense === null ||
    // "once again": whose words one by one would tell something else.
    sense.wordClass === 'adverb' ||
    (sense.cue === null && sense.noun === null && sense.word === null && sense.attribution === null)
  ) {
    if (casing === 'lower' && sense === null) {
      const run = lowerRun(tokens, at, to, lexicon);
      if (run > at + 1 || (run === at + 1 && standsAlone(tokens, at, to, lexicon, out)))
        return pushRun(at, run, out, run > at + 1);
    }
    return sense === null ? at + 1 : end; // An ordinary word carries nothing but distance.
  }
  // "Everton-bound Reuter": whose he is to be.
  if (casing !== 'lower' && namesWhose(tokens, at, sense, out)) sense = { ...sense, cue: sense.noun };
  else if (casing !== 'lower' && isPortionOfWord(tokens, at, end, to, sense)) return end;
  if (sense.wordClass === 'quantity' && at > 0) {
    // "five | million euros", "a | million pounds"
    const amount = amountAt(tokens, at - 1, to, lexicon.language.money);
    if (amount !== null && lastOf(out)?.from === at - 1) out.pop();
    if (amount !== null) return pushAmount(tokens, at - 1, amount, lexicon.language.money.rises, out);
  }
  if (sense.wordClass === 'extras' && absorbExtras(out, at, end)) return end;
  const known = doesInclude(sense, lastOf(out)) ? { ...sense, ...NO_WORD } : sense;
  const made = node(sense.cue !== null || sense.noun !== null ? 'cue' : 'word', at, end, known);
  made.cue = sense.cue ?? sense.noun;
  made.form = sense.form;
  if (end > at + 1) {
    const last = lexicon.sense(tokens.word[end - 1]!);
    if (
      last !== null &&
      (last.wordClass === 'preposition' || (made.kind === 'word' && last.wordClass === 'relative'))
    )
      made.tail = last.word!.value;
  }
  made.leads = end > at + 1 && tokens.word[end - 1] === lexicon.leader;
  made.cls = sense.wordClass;
  made.value = sense.word?.value ?? '';
  if (made.cls === 'side') made.kind = 'side';
  if (made.cls === 'modal' && made.kind === 'cue') {
    // "going to sign" is a future; "going to Everton" is a move.
    const next = end < to ? lexicon.match(tokens, end, to) : null;
    const plain = next === null && end < to && (tokens.flags[end]! & (CAP | NUM | PUNCT)) === 0;
    const small = next === null ? '' : next.wordClass;
    const verb = small === 'verb' || small === 'be' || small === 'have' || small === 'do';
    if (plain || verb || (next !== null && next.cue !== null && next.kinds === 0)) {
      made.kind = 'word';
      made.cue = null;
    }
  }
  if (made.cue?.ended !== undefined && (takeStint(out, made) || made.cue.notion === 'career')) return end;
  if (made.kind === 'cue' && isQuoted(tokens, at, end, to)) made.to = ++end;
  out.push(made);
  if (made.kind === 'cue' && end > at + 2) {
    // Money inside the phrase: "agreed a £40m deal".
    for (let i = at + 1; i < end; i++) {
      if (!isCurrency(tokens.word[i]!)) continue;
      const amount = amountAt(tokens, i, end, lexicon.language.money);
      if (amount === null) continue;
      if (!amount.wage) out.push(amountNode(i, amount.to, amount.money));
      break;
    }
  }
  return end;
}

/** "Leeds | Utd" */
function suffixed(tokens: Tokens, end: number, to: number, sense: Sense, lexicon: Lexicon): number {
  if (end >= to || !tokens.is(end, CAP) || sense.names[0]!.kind !== 'club') return end;
  return lexicon.match(tokens, end, to)?.word?.value === 'suffix' ? lexicon.matchEnd : end;
}

/** "Inter Milan's | Milan Reuter": a club's player whose first name is a club's too. */
function ownedBy(before: Node | undefined, at: number): boolean {
  return (
    isKind(before, 'name') &&
    before!.possessive &&
    at - before!.to === 1 &&
    before!.names.some(({ kind }) => kind === 'club')
  );
}

function pushNames(from: number, to: number, sense: Sense, out: Node[]): number {
  const made = node('name', from, to, sense);
  made.names = sense.names;
  out.push(made);
  return to;
}

function pushRun(from: number, to: number, out: Node[], weak: boolean): number {
  const made = node('name', from, to);
  made.nameFrom = from;
  made.nameTo = to;
  made.weak = weak;
  out.push(made);
  return to;
}
