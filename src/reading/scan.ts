import type { NameKind } from '../model/name.js';
import {
  CAP,
  HYPHEN,
  NUM,
  PERIOD,
  POSS,
  PUNCT,
  QUOTE,
  SENTENCE,
  type Tokens,
  UPPER,
} from '../text/tokens.js';
import { amountAt } from './amounts.js';
import type { Lexicon, Sense } from './lexicon.js';
import { type Node, node } from './node.js';

const LONGEST_NAME = 5;

/** How a sentence is written; capitals mean little in a headline and nothing in an address. */
export type Casing = 'normal' | 'title' | 'lower';

/** Cuts one sentence (tokens `from` to `to`) into nodes: known phrases, capitalised names, amounts, signs. */
export function scan(tokens: Tokens, from: number, to: number, lexicon: Lexicon, out: Node[]): void {
  const casing = casingOf(tokens, from, to);
  const language = lexicon.language;
  let i = from;
  while (i < to) {
    const flags = tokens.flags[i]!;
    if ((flags & PUNCT) !== 0) {
      if ((flags & POSS) !== 0) {
        const last = out[out.length - 1];
        if (last !== undefined && last.to === i) last.possessive = true;
        i++;
        continue;
      }
      const amount = amountAt(tokens, i, to, language.money);
      if (amount !== null) {
        if (!amount.wage) out.push(amountNode(i, amount.to, amount.money));
        else out.push(node('number', i, amount.to));
        i = amount.to;
        continue;
      }
      if (tokens.word[i] !== QUOTE) {
        const mark = node('mark', i, i + 1);
        mark.mark = tokens.word[i]!;
        out.push(mark);
      }
      i++;
      continue;
    }
    if ((flags & NUM) !== 0) {
      i = scanNumber(tokens, i, to, lexicon, out);
      continue;
    }
    i = scanWord(tokens, i, to, lexicon, casing, out);
  }
}

function amountNode(from: number, to: number, money: Node['amount']): Node {
  const made = node('amount', from, to);
  made.amount = money;
  return made;
}

/** A number: an age ("25-year-old"), money ("35m euros"), a known name ("1. FC Köln"), or just a number. */
function scanNumber(tokens: Tokens, at: number, to: number, lexicon: Lexicon, out: Node[]): number {
  const sense = lexicon.match(tokens, at, to);
  if (sense !== null && sense.names.length > 0 && lexicon.matchEnd > at + 1) {
    return pushNames(at, lexicon.matchEnd, sense, out);
  }
  const amount = amountAt(tokens, at, to, lexicon.language.money);
  if (amount !== null) {
    out.push(amount.wage ? node('number', at, amount.to) : amountNode(at, amount.to, amount.money));
    return amount.to;
  }
  if (at + 1 < to) {
    const next = lexicon.match(tokens, at + 1, to);
    if (next?.word?.class === 'year-old') {
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
  const sense = lexicon.match(tokens, at, to);
  const end = lexicon.matchEnd;
  const capital = tokens.is(at, CAP);
  const introduced = introduces(out[out.length - 1], at);
  if (capital) {
    if (sense !== null && sense.names.length > 0) {
      if (end === at + 1 && (isFirstName(sense) || (introduced && casing !== 'title') || lesserClub(sense))) {
        const run = nameRun(tokens, at, to, lexicon, casing, false);
        if (run > at + 1) return pushRun(at, run, out, false);
      }
      const plain =
        sense.word !== null || sense.cue !== null || sense.noun !== null || sense.attribution !== null;
      const day =
        sense.word?.class === 'common' &&
        end === at + 1 &&
        out[out.length - 1]?.to === at &&
        out[out.length - 1]!.sense?.word?.class === 'preposition';
      if (!day && !(plain && tokens.is(at, SENTENCE) && !strongName(sense)))
        return pushNames(at, end, sense, out);
    }
    const first = tokens.is(at, SENTENCE);
    if (sense === null) {
      const run = nameRun(tokens, at, to, lexicon, casing, introduced);
      return pushRun(at, run, out, run === at + 1 && (first || casing === 'title' || tokens.is(at, UPPER)));
    }
    // A known word with a capital inside a sentence may begin a name: "Will Still", "Mark Noble".
    if (!first && casing === 'normal' && end === at + 1 && !isTitleWord(sense)) {
      const run = nameRun(tokens, at, to, lexicon, casing, introduced);
      if (run > at + 1) return pushRun(at, run, out, false);
    }
  } else if (
    casing === 'lower' &&
    sense !== null &&
    sense.names.length > 0 &&
    (end > at + 1 || strongName(sense))
  ) {
    if (sense.word === null && sense.cue === null && sense.noun === null)
      return pushNames(at, end, sense, out);
  }
  if (
    sense === null ||
    (sense.cue === null && sense.noun === null && sense.word === null && sense.attribution === null)
  ) {
    if (casing === 'lower' && sense === null) {
      const run = lowerRun(tokens, at, to, lexicon);
      if (run > at + 1 || (run === at + 1 && standsAlone(tokens, at, to, lexicon, out)))
        return pushRun(at, run, out, run > at + 1);
    }
    // An ordinary word carries nothing but distance.
    return at + 1;
  }
  // "left-footer", "buy-back": half a compound is no cue.
  if ((sense.cue !== null || sense.noun !== null) && sense.word === null && casing !== 'lower') {
    const compound = (end < to && tokens.is(end, HYPHEN)) || (tokens.is(at, HYPHEN) && end === at + 1);
    if (compound) return end;
  }
  const made = node(sense.cue !== null || sense.noun !== null ? 'cue' : 'word', at, end);
  made.sense = sense;
  made.cue = sense.cue ?? sense.noun;
  made.form = sense.form;
  if (end > at + 1) {
    const last = lexicon.sense(tokens.word[end - 1]!);
    if (last?.word?.class === 'preposition') made.tail = last.word.value;
  }
  made.leads = end > at + 1 && tokens.word[end - 1] === lexicon.leader;
  made.cls = sense.word?.class ?? '';
  made.value = sense.word?.value ?? '';
  if (made.cls === 'side') made.kind = 'side';
  out.push(made);
  if (made.kind === 'cue' && end > at + 2) {
    // Money inside the phrase: "agreed a £40m deal".
    for (let i = at + 1; i < end; i++) {
      if ((tokens.flags[i]! & PUNCT) === 0) continue;
      const amount = amountAt(tokens, i, end, lexicon.language.money);
      if (amount === null) continue;
      if (!amount.wage) out.push(amountNode(i, amount.to, amount.money));
      break;
    }
  }
  return end;
}

/** Names of countries and towns are first names too ("Jordan Henderson"). */
function isFirstName(sense: Sense): boolean {
  return sense.names.every(
    (name) =>
      name.kind === 'nation' || name.kind === 'city' || name.kind === 'person' || name.kind === 'ground',
  );
}

/** A phrase before a name that leaves no doubt that a person's name begins ("the goalkeeper | Jack Preston"). */
function introduces(before: Node | undefined, at: number): boolean {
  if (before === undefined || at - before.to > 0) return false;
  const cls = before.sense?.word?.class;
  return (
    before.kind === 'age' || cls === 'position' || cls === 'role' || (cls === 'man' && before.cue === null)
  );
}

/** A club less known than the first name that it shares its name with. */
function lesserClub(sense: Sense): boolean {
  return (
    sense.word === null &&
    sense.names.every((name) => name.weight < 0.45 || (name.kind === 'demonym' && name.form === 'nickname'))
  );
}

function strongName(sense: Sense): boolean {
  return sense.names.some(
    (name) =>
      (name.kind === 'club' && name.form !== 'nickname') || name.kind === 'nation' || name.kind === 'demonym',
  );
}

/** Positions, roles and the like are written with capitals in front of names. */
function isTitleWord(sense: Sense): boolean {
  const cls = sense.word?.class;
  return (
    cls === 'position' ||
    cls === 'role' ||
    cls === 'man' ||
    cls === 'former' ||
    cls === 'preposition' ||
    cls === 'subordinate' ||
    cls === 'pronoun' ||
    cls === 'determiner' ||
    cls === 'condition'
  );
}

function pushNames(from: number, to: number, sense: Sense, out: Node[]): number {
  const made = node('name', from, to);
  made.sense = sense;
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

/** End of the run of capitalised words that the lexicon does not know, beginning at `at`. */
function nameRun(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  casing: Casing,
  introduced: boolean,
): number {
  let end = at + 1;
  // "WITHOUT Reuter": a shouted word is no first name.
  if (shouted(tokens, at) && end < to && !tokens.is(end, UPPER)) return end;
  while (end < to && end - at < LONGEST_NAME + 1) {
    const flags = tokens.flags[end]!;
    if ((flags & PUNCT) !== 0) {
      // An initial's full stop: "J. Reuter".
      if (
        tokens.word[end] === PERIOD &&
        tokens.end[end - 1]! - tokens.start[end - 1]! === 1 &&
        end + 1 < to &&
        tokens.is(end + 1, CAP)
      ) {
        end++;
        continue;
      }
      break;
    }
    if ((flags & NUM) !== 0) break;
    const sense = lexicon.match(tokens, end, to);
    const senseEnd = lexicon.matchEnd;
    if ((flags & CAP) !== 0) {
      if (sense === null) {
        end++;
        continue;
      }
      if ((flags & HYPHEN) !== 0) {
        end++;
        continue;
      }
      if (sense.word?.class === 'particle' && end + 1 < to && (tokens.flags[end + 1]! & CAP) !== 0) {
        end++;
        continue;
      }
      if (sense.word?.class === 'organisation' && sense.names.length === 0 && casing === 'normal') {
        end++;
        continue;
      }
      if (sense.names.length > 0) {
        const single = senseEnd === end + 1 && end === at + 1 && casing !== 'title';
        const goesOn =
          single &&
          ((isFirstName(sense) && !demonymOrNation(sense)) ||
            (introduced && !demonymOrNation(sense) && (tokens.flags[end + 1]! & POSS) === 0));
        if (!goesOn) break;
        end++;
        continue;
      }
      if (casing === 'normal' && senseEnd === end + 1 && !isTitleWord(sense)) {
        end++;
        continue;
      }
      break;
    }
    // Particles and hyphenated parts in lower case: "Virgil van Dijk", "Son Heung-min".
    if (
      (flags & HYPHEN) !== 0 &&
      sense?.word?.class !== 'year-old' &&
      sense?.cue == null &&
      sense?.word == null &&
      end === at + lastPlain(tokens, at, end)
    ) {
      end++;
      continue;
    }
    const particle = particleEnd(tokens, end, to, lexicon, sense, senseEnd);
    if (particle > end && particle < to && (tokens.flags[particle]! & CAP) !== 0) {
      end = particle + 1;
      continue;
    }
    break;
  }
  return end;
}

function shouted(tokens: Tokens, at: number): boolean {
  return tokens.is(at, UPPER) && tokens.end[at]! - tokens.start[at]! > 3;
}

function demonymOrNation(sense: Sense): boolean {
  return sense.names.some((name) => name.kind === 'demonym' || name.kind === 'nation');
}

/** Length of the run so far, if its last word is a name's (and not a common compound such as "Serie-high"). */
function lastPlain(tokens: Tokens, at: number, end: number): number {
  return tokens.is(end - 1, CAP) && !tokens.is(end - 1, UPPER) ? end - at : -1;
}

function particleEnd(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  sense: Sense | null,
  end: number,
): number {
  if (sense?.word?.class !== 'particle' && sense?.also?.class !== 'particle') return at;
  if (end < to && !tokens.is(end, CAP)) {
    const next = lexicon.match(tokens, end, to);
    if (next?.word?.class === 'particle' || next?.also?.class === 'particle') return lexicon.matchEnd;
  }
  return end;
}

/** In an address all is lower case: two or three unknown words together are taken for a name. */
function lowerRun(tokens: Tokens, at: number, to: number, lexicon: Lexicon): number {
  let end = at;
  while (
    end < to &&
    end - at < 3 &&
    (tokens.flags[end]! & (PUNCT | NUM)) === 0 &&
    lexicon.match(tokens, end, to) === null
  )
    end++;
  return end;
}

function casingOf(tokens: Tokens, from: number, to: number): Casing {
  let capitals = 0;
  let smalls = 0;
  let longSmalls = 0;
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & (PUNCT | NUM)) !== 0) continue;
    if ((flags & CAP) !== 0) capitals++;
    else {
      smalls++;
      if (tokens.end[i]! - tokens.start[i]! > 4) longSmalls++;
    }
  }
  if (capitals === 0 && smalls >= 4) return 'lower';
  if (capitals >= 4 && longSmalls === 0 && capitals > smalls) return 'title';
  return 'normal';
}

/** In lower case one unknown word is a name only behind a position or a club, or in front of a verb of transfers. */
function standsAlone(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  out: readonly Node[],
): boolean {
  const before = out[out.length - 1];
  if (before !== undefined && before.to >= at - 1) {
    if (introduces(before, at)) return true;
    if (before.kind === 'name' && before.possessive) return true;
  }
  if (before !== undefined && before.to === at) return false;
  const next = at + 1 < to ? lexicon.match(tokens, at + 1, to) : null;
  return (
    out.length === 0 &&
    next !== null &&
    next.cue !== null &&
    (next.form === 'third' || next.cue.part === 'adjective')
  );
}

/** Whether a node is a name that the register knows as one of these kinds. */
export function isName(item: Node | undefined, a: NameKind, b = a, c = a, d = a, e = a): boolean {
  if (item === undefined || item.kind !== 'name') return false;
  const { names } = item;
  for (let i = 0; i < names.length; i++) {
    const { kind } = names[i]!;
    if (kind === a || kind === b || kind === c || kind === d || kind === e) return true;
  }
  return false;
}
