import { fold } from '../../text/fold.js';
import { PUNCT, type Tokens } from '../../text/tokens.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { Credit } from '../attribution.js';
import type { ClubEntry } from '../club.js';
import type { Discourse } from '../discourse.js';
import type { Draft } from '../draft.js';
import { lastOf } from '../list.js';
import { isWord, type Node } from '../node.js';
import type { PersonEntry } from '../people.js';
import { referents } from '../referents.js';
import type { Language } from '../rule.js';
import { type Sentence, sentenceAt } from '../sentence.js';
import { Times } from '../times.js';
import { agesOf } from './age.js';
import { certaintyOf, dropInner, type FactDraft, joinCounts, type Story, withoutHeadlines } from './draft.js';
import { coreOf, hasWord, optionAfter } from './inside.js';
import { type ModifierIds, type Modifiers, modifiersFrom } from './modifiers.js';
import { type Capture, Matcher } from './pattern.js';
import type { FactRule } from './rule.js';
import { type Beginning, RuleBook } from './rulebook.js';
import { settle } from './settle.js';
import { type Speech, speechAt, speechesOf, within } from './speech.js';
import { reportedStatements, statementOf } from './statement.js';
import { given, namedClub, roleOf, subjectsOf } from './subject.js';
import { bodyOf } from './values.js';
import { Who } from './who.js';

/** Longest stretch in which a rule's other words (`with`) are looked for. */
const NEAR = 14;

/** Reads the facts of an article's sentences by a language's rules. Linear: each word starts a bounded search. */
export class FactReader {
  private readonly book: RuleBook;
  private readonly saying: ReadonlySet<number>;
  /** By word id: 1 for a finite verb of saying. */
  private readonly reporting: Uint8Array;
  private readonly passive: ReadonlySet<number>;
  private readonly clause: ReadonlySet<number>;
  private readonly injury: ReadonlySet<number>;
  private readonly option: ReadonlySet<number>;
  private readonly who: Who;
  private readonly modifiers: ModifierIds;
  private readonly matcher: Matcher;
  readonly times: Times;
  /** Persons of whom the article makes claims. */
  private readonly core = new Set<PersonEntry>();
  private claims: readonly Draft[] = [];

  constructor(language: Language, vocabulary: Vocabulary) {
    const words = language.facts;
    const ids = (list: readonly string[]): ReadonlySet<number> =>
      new Set(list.map((word) => vocabulary.add(fold(word))));
    this.times = new Times(words.time, vocabulary);
    this.saying = ids(words.saying);
    const reporting = ids(words.reporting);
    this.reporting = new Uint8Array(vocabulary.size + 1);
    for (const id of reporting) this.reporting[id] = 1;
    this.passive = ids(words.passive);
    this.clause = ids(words.clause);
    this.injury = ids(words.injury);
    this.option = ids(words.option);
    this.who = new Who({
      relatives: ids(words.relatives),
      oblique: ids(words.oblique),
      first: ids(words.first),
      of: ids(words.of),
      absolute: ids(words.absolute),
    });
    const { modifiers } = words;
    this.modifiers = {
      from: ids(modifiers.from),
      to: ids(modifiers.to),
      at: ids(modifiers.at),
      time: ids(modifiers.time),
      until: ids(modifiers.until),
      since: ids(modifiers.since),
      money: ids(modifiers.money),
      loan: ids(modifiers.loan),
      inside: ids(modifiers.inside),
    };
    this.matcher = new Matcher(this.times, ids(words.skippable));
    this.book = new RuleBook(language, vocabulary);
  }

  /** The direct speech of an article. */
  speeches(tokens: Tokens, discourse: Discourse, sentences: readonly Sentence[]): readonly Speech[] {
    return speechesOf(tokens, discourse, sentences, this.saying);
  }

  read(
    tokens: Tokens,
    discourse: Discourse,
    sentences: readonly Sentence[],
    credits: readonly (Credit | null)[],
    story: Story,
  ): readonly FactDraft[] {
    const { date, claims, speeches } = story;
    this.core.clear();
    for (const claim of claims) this.core.add(claim.person);
    this.claims = claims;
    this.book.begin();
    let body = 0;
    while (body < tokens.count && tokens.start[body]! < story.title) body++;
    const drafts: FactDraft[] = [];
    agesOf(tokens, sentences, credits, this.core, drafts);
    for (let s = 0; s < sentences.length; s++) {
      this.readSentence(tokens, discourse, sentences, s, speeches, credits[s] ?? null, date, drafts);
    }
    for (const speech of speeches) {
      const draft = statementOf(tokens, speech, credits[sentenceAt(sentences, speech.from)] ?? null);
      if (draft !== null) drafts.push(draft);
    }
    reportedStatements(
      tokens,
      discourse,
      sentences,
      speeches,
      credits,
      this.reporting,
      this.passive,
      body,
      drafts,
    );
    return settle(tokens, body === 0 ? drafts : withoutHeadlines(drafts, body), body);
  }

  private readSentence(
    tokens: Tokens,
    discourse: Discourse,
    sentences: readonly Sentence[],
    index: number,
    speeches: readonly Speech[],
    credit: Credit | null,
    date: string | null,
    drafts: FactDraft[],
  ): void {
    const sentence = sentences[index]!;
    const { from, to } = sentence;
    let entered = false;
    let asked = false;
    const first = drafts.length;
    const reading = ({ patterns, rarest }: Beginning, i: number): void => {
      if (!entered) {
        this.matcher.enter(tokens, sentence.nodes, from, to);
        this.book.enter(tokens, from, to);
        entered = true;
      }
      const speech = speeches.length > 0 && within(speeches, i);
      for (let k = 0; k < patterns.length; k++) {
        if (!this.book.has(rarest[k]!, i)) continue;
        const compiled = patterns[k]!;
        if (!this.book.possible(compiled, i)) continue;
        if (speech && compiled.rule.speech !== true) continue;
        if (compiled.unless !== null && this.hasBefore(tokens, compiled.unless, i, from)) continue;
        if (compiled.with !== null && !this.hasNear(tokens, compiled.with, i, from)) continue;
        const end = this.matcher.match(compiled.parts, i);
        if (end < 0) continue;
        if (!asked) this.who.enter(tokens, discourse, sentences, index, speakerAt(speeches, i), this.core);
        asked = true;
        this.produce(tokens, discourse, sentences, index, compiled.rule, i, end, credit, date, drafts);
      }
    };
    for (let i = from; i < to; i++) {
      const word = tokens.word[i]!;
      if (word <= 0) continue;
      const list = this.book.startingWith(word);
      if (list.patterns.length > 0) reading(list, i);
      if (!this.times.mayCount(tokens, i) || this.times.numberAt(tokens, i) === null) continue;
      if (!this.times.isArticle(tokens, i)) reading(this.book.byNumber, i);
      if (this.times.durationAt(tokens, i, to) !== null) reading(this.book.byLength, i);
    }
    for (const item of sentence.nodes) {
      if (item.kind === 'amount') reading(this.book.byAmount, item.from);
      else if (isWord(item, 'position')) reading(this.book.byPosition, item.from);
    }
    if (drafts.length > first + 1) {
      joinCounts(drafts, first);
      dropInner(drafts, first);
    }
  }

  /** Whether one of the words stands directly before, adverbs aside. */
  private hasBefore(tokens: Tokens, words: ReadonlySet<number>, at: number, from: number): boolean {
    for (let i = at - 1; i >= from && i >= at - 2; i--) if (words.has(tokens.word[i]!)) return true;
    return false;
  }

  private hasNear(tokens: Tokens, words: ReadonlySet<number>, at: number, from: number): boolean {
    for (let i = at - 1; i >= from && i >= at - NEAR; i--) if (words.has(tokens.word[i]!)) return true;
    return false;
  }

  private produce(
    tokens: Tokens,
    discourse: Discourse,
    sentences: readonly Sentence[],
    index: number,
    rule: FactRule,
    at: number,
    end: number,
    credit: Credit | null,
    date: string | null,
    drafts: FactDraft[],
  ): void {
    const { who } = this;
    const sentence = sentences[index]!;
    // "Reuter, now 33, ...", but not "now 33 points behind".
    if (rule.set?.ends === true && end < sentence.to && !tokens.is(end, PUNCT)) return;
    const captures: readonly Capture[] = [...this.matcher.captures];
    const clubOf = (item: Node): ClubEntry | null => who.club(item) ?? namedClub(discourse, item);
    const last = lastOf(captures);
    const behind =
      rule.subject === 'object' && last?.slot === 'person' && last.node !== null
        ? Math.max(end, who.list(last.node).to)
        : end;
    const modifiers: Modifiers = modifiersFrom(
      tokens,
      behind,
      sentence.to,
      (token) => this.matcher.nodeAt(token),
      clubOf,
      this.times,
      this.modifiers,
    );
    if (rule.needs !== undefined && !rule.needs.some((need) => given(need, modifiers, captures))) return;
    const subjects = subjectsOf(rule, captures, at, end, who);
    if (subjects.length === 0) return;
    // What a loan runs until is no contract.
    if (rule.kind === 'contract' && (modifiers.loan || hasWord(tokens, this.modifiers.loan, at, end))) return;
    let to = subjects.length > 1 ? behind : end;
    if (rule.reach === 'modifiers') to = Math.max(to, modifiers.end);
    else if (rule.reach === 'clause') to = this.clauseEnd(tokens, end, sentence.to);
    const option = rule.kind === 'contract' ? optionAfter(tokens, this.option, at, to, sentence.to) : -1;
    if (option >= 0) to = Math.max(to, this.clauseEnd(tokens, option, sentence.to));
    const refer = referents(discourse, sentences, index);
    for (const subject of subjects) {
      if ('words' in subject && rule.only !== undefined && !rule.only.includes(roleOf(subject))) continue;
      if (rule.core === true && 'words' in subject && !this.core.has(subject)) continue;
      const body = bodyOf({
        rule,
        captures,
        modifiers,
        home: 'words' in subject ? subject.club : null,
        acting: who.actingClub(at),
        around: rule.set?.from === 'around' ? who.clubAround(at, end) : null,
        date,
        clubOf,
        personOf: (item) => refer.person(item)?.name ?? null,
        words: (from, until) => tokens.slice(from, until),
        core: rule.kind === 'injury' ? coreOf(tokens, this.injury, at, to) : null,
        option: option < 0 ? null : tokens.slice(option, to),
        from: at,
        to,
      });
      if (body === null) continue;
      const { kind, value } = body;
      if (kind === 'past-transfer' && value.date === null && !value.loan && this.isNews(subject, value.to))
        continue;
      drafts.push({
        body,
        subject,
        certainty: certaintyOf(tokens, sentence.nodes, at, rule, credit, subject),
        sources: credit?.sources ?? [],
        from: at,
        to,
        rule: rule.rule,
      });
    }
  }

  /** Whether a move is what the article reports, and so no past one: claimed as open, or told at its head. */
  private isNews(subject: PersonEntry | ClubEntry, to: string | null): boolean {
    return (
      to !== null &&
      this.claims.some(
        (claim) =>
          claim.person === subject &&
          claim.to?.name === to &&
          (claim.kind !== 'done' || claim.sentence === 0),
      )
    );
  }

  /** Where the clause of token `at` ends: at a comma, a stop, a conjunction that opens another. */
  private clauseEnd(tokens: Tokens, at: number, limit: number): number {
    let i = at;
    for (; i < limit && i - at < 24; i++) {
      const word = tokens.word[i]!;
      if (word < 0 && word !== -12 && word !== -13 && word !== -14 && word !== -15 && word !== -17) break;
      if (i > at && this.clause.has(word)) break;
    }
    return Math.max(i, at);
  }
}

function speakerAt(speeches: readonly Speech[], token: number): PersonEntry | null {
  const speaker = speechAt(speeches, token)?.speaker ?? null;
  return speaker !== null && 'words' in speaker ? speaker : null;
}
