import { CLOSE, PUNCT, type Tokens } from '../../text/tokens.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { ClubEntry } from '../club.js';
import type { Credit } from '../credited.js';
import type { Discourse } from '../discourse.js';
import type { Draft } from '../draft.js';
import { lastOf } from '../list.js';
import { personRoleOf } from '../named.js';
import { isWord, type Node } from '../node.js';
import type { PersonEntry } from '../people.js';
import { referents } from '../referents.js';
import type { Language } from '../rule.js';
import { type Sentence, sentenceAt } from '../sentence.js';
import { Times } from '../times.js';
import type { WordSet } from '../word-set.js';
import { absenceAround } from './absence.js';
import { agesOf } from './age.js';
import { clauseEnd } from './clause-break.js';
import { conditionAt } from './condition.js';
import { certaintyOf, dropInner, type FactDraft, type Story, withoutHeadlines } from './draft.js';
import { type FactIds, factIds } from './fact-ids.js';
import { coreOf, optionAfter, withSign } from './inside.js';
import { joinTold } from './join.js';
import { type Capture, isPositionOnly, Matcher } from './matcher.js';
import { type Modifiers, modifiersFrom } from './modifiers.js';
import { isClaimed, isNamed, isNews } from './news.js';
import { isNotHis, partyOf } from './party.js';
import { pastMoves } from './past-moves.js';
import { Points } from './points.js';
import { type Speech, speakerAt, within } from './quotation.js';
import type { FactRule } from './rule.js';
import { RuleBook } from './rulebook.js';
import { settle } from './settle.js';
import { speechesOf } from './speech.js';
import { reportedStatements, statementOf } from './statement.js';
import { given, namedClub, subjectsOf } from './subject.js';
import { bodyOf } from './values.js';
import { Who } from './who.js';

/** Longest stretch in which a rule's other words (`with`) are looked for. */
const NEAR = 14;
/** Longest stretch in which those are looked for that must not stand there (`without`). */
const NOT_NEAR = 6;
/** How far in front the words that rule it out (`unless`) may stand, an adverb between them. */
const ADVERBS = 2;

/** Reads the facts of an article's sentences by a language's rules. Linear: each word starts a bounded search. */
export class FactReader {
  private readonly book: RuleBook;
  private readonly points: Points;
  private readonly ids: FactIds;
  private readonly who: Who;
  private readonly matcher: Matcher;
  readonly times: Times;
  private claims: readonly Draft[] = [];
  /** What is being read. */
  private tokens!: Tokens;
  private discourse!: Discourse;
  private sentences: readonly Sentence[] = [];
  private said: readonly Speech[] = [];
  private date: string | null = null;
  private drafts: FactDraft[] = [];
  /** Number of the sentence, and whose word it is. */
  private index = 0;
  private credit: Credit | null = null;
  /** Whether the sentence's persons have been asked for. */
  private asked = false;

  private readonly clubOf = (item: Node) => this.who.club(item) ?? namedClub(this.discourse, item);

  constructor(language: Language, vocabulary: Vocabulary) {
    this.ids = factIds(language.facts, vocabulary);
    this.times = new Times(language.facts.time, vocabulary);
    this.who = new Who(this.ids.who);
    this.matcher = new Matcher(this.times, this.ids.skippable);
    this.book = new RuleBook(language, vocabulary);
    const { numbers, sayings } = this.ids;
    this.points = new Points(
      this.book,
      { numbers: numbers.ids, reporting: sayings.reporting.ids },
      vocabulary.size,
    );
  }

  /** The direct speech of an article. */
  speeches(tokens: Tokens, discourse: Discourse, sentences: readonly Sentence[]): readonly Speech[] {
    return speechesOf(tokens, discourse, sentences, this.ids.voicing);
  }

  read(
    tokens: Tokens,
    discourse: Discourse,
    sentences: readonly Sentence[],
    credits: readonly (Credit | null)[],
    story: Story,
  ): readonly FactDraft[] {
    const { date, claims, speeches } = story;
    for (const claim of claims) claim.person.claimed = true;
    this.claims = claims;
    this.book.begin();
    let body = 0;
    while (body < tokens.count && tokens.start[body]! < story.title) body++;
    const drafts: FactDraft[] = [];
    agesOf(tokens, sentences, credits, drafts);
    const reports: number[] = [];
    this.tokens = tokens;
    this.discourse = discourse;
    this.sentences = sentences;
    this.said = speeches;
    this.date = date;
    this.drafts = drafts;
    for (let s = 0; s < sentences.length; s++) {
      this.index = s;
      this.credit = credits[s] ?? null;
      this.readSentence(sentences[s]!);
      if (this.points.reports && sentences[s]!.from >= body) reports.push(s);
    }
    pastMoves(tokens, this.ids.perfect, this.ids.who.relatives, claims, drafts);
    for (const speech of speeches) {
      const draft = statementOf(tokens, speech, credits[sentenceAt(sentences, speech.from)] ?? null);
      if (draft !== null) drafts.push(draft);
    }
    if (reports.length > 0)
      reportedStatements(tokens, discourse, sentences, reports, speeches, credits, this.ids.sayings, drafts);
    return settle(tokens, body === 0 ? drafts : withoutHeadlines(drafts, body), body);
  }

  private readSentence({ nodes, from, to }: Sentence): void {
    const { tokens, points, book, times, drafts } = this;
    const first = drafts.length;
    points.enter(tokens, from, to);
    this.matcher.enter(tokens, nodes, to);
    this.asked = false;
    for (let p = 0; p < points.count; p++) {
      const i = points.at[p]!;
      this.readAt(book.startingWith(tokens.word[i]!), i, from);
      if (!times.mayCount(tokens, i) || times.numberAt(tokens, i) === null) continue;
      if (!times.isArticle(tokens, i)) this.readAt(book.byNumber, i, from);
      if (times.durationAt(tokens, i, to) !== null) this.readAt(book.byLength, i, from);
    }
    for (const item of nodes) {
      if (item.kind === 'amount') this.readAt(book.byAmount, item.from, from);
      else if (isWord(item, 'position') || isPositionOnly(item))
        this.readAt(book.byPosition, item.from, from);
    }
    if (drafts.length > first + 1) {
      joinTold(drafts, first);
      dropInner(drafts, first);
    }
  }

  /** Tries the patterns of a list at token `at` of the sentence that begins at `from`. */
  private readAt(list: number, at: number, from: number): void {
    const { tokens, book, said } = this;
    const end = book.startOf(list + 1);
    let place = book.candidate(book.startOf(list), end, at);
    for (; place < end; place = book.candidate(place + 1, end, at)) {
      const { rule, parts, unless, with: near, without } = book.patternAt(place);
      if (rule.speech !== true && said.length > 0 && within(said, at)) continue;
      if (unless !== null && this.hasBefore(tokens, unless, at, from, ADVERBS)) continue;
      if (near !== null && !this.hasBefore(tokens, near, at, from, NEAR)) continue;
      if (without !== null && this.hasBefore(tokens, without, at, from, NOT_NEAR)) continue;
      const matched = this.matcher.match(parts, at);
      if (matched < 0) continue;
      const speaker = said.length === 0 ? null : speakerAt(said, at);
      if (this.asked) this.who.speaks(speaker);
      else this.who.enter(tokens, this.discourse, this.sentences, this.index, speaker);
      this.asked = true;
      this.produce(rule, at, matched);
    }
  }

  /** Whether one of the words stands in the sentence at most so many tokens before. */
  private hasBefore({ word }: Tokens, words: WordSet, at: number, from: number, most: number): boolean {
    for (let i = at - 1; i >= from && i >= at - most; i--) if (words.has(word[i]!)) return true;
    return false;
  }

  /** Makes the facts of a rule whose pattern stands at tokens `at` to `end`. */
  private produce(rule: FactRule, at: number, end: number): void {
    const { tokens, discourse, sentences, index, credit, date, who, ids } = this;
    const sentence = sentences[index]!;
    // "Reuter, now 33, ...", but not "now 33 points behind".
    if (rule.set?.ends === true && end < sentence.to && !tokens.is(end, PUNCT)) return;
    // "Reuter (knee)"
    if (rule.set?.bracketed === true && tokens.word[end] !== CLOSE) return;
    const captures: readonly Capture[] = [...this.matcher.captures];
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
      this.clubOf,
      this.times,
      ids.modifiers,
    );
    if (rule.needs !== undefined && !rule.needs.some((need) => given(need, modifiers, captures))) return;
    const subjects = subjectsOf(rule, captures, at, end, who);
    if (subjects.length === 0) return;
    // What a loan runs until is no contract.
    if (
      rule.kind === 'contract' &&
      (modifiers.loan || isNotHis(tokens, rule, ids, sentence.nodes, subjects, at, end))
    )
      return;
    let to = subjects.length > 1 ? behind : end;
    if (rule.reach === 'modifiers') to = Math.max(to, modifiers.end);
    else if (rule.reach === 'clause') to = clauseEnd(tokens, end, sentence.to, ids.clause);
    const option = rule.kind === 'contract' ? optionAfter(tokens, ids.option, at, to, sentence.to) : -1;
    if (option >= 0) to = Math.max(to, clauseEnd(tokens, option, sentence.to, ids.clause));
    const refer = referents(discourse, sentences, index);
    const absence =
      rule.kind === 'injury'
        ? absenceAround(tokens, this.times, at, to, sentence, (token) => this.isNamed(token), ids.absence)
        : null;
    const core =
      absence === null
        ? null
        : (coreOf(tokens, ids.injury, at, to) ?? coreOf(tokens, ids.injury, absence.from, absence.to));
    const condition =
      rule.kind === 'condition'
        ? conditionAt(tokens, sentence, at, to, Number(rule.set?.bare ?? 0), ids.linking)
        : null;
    for (const subject of subjects) {
      if ('words' in subject && rule.only !== undefined && !rule.only.includes(personRoleOf(subject)))
        continue;
      if (rule.core === true && 'words' in subject && !subject.claimed) continue;
      const body = bodyOf({
        rule,
        captures,
        modifiers,
        home: 'words' in subject ? subject.club : null,
        party: rule.kind === 'contract' ? this.partyOf(rule, subject, sentence, at, end) : null,
        acting: who.actingClub(at, rule.kind === 'valuation' || rule.kind === 'past-transfer'),
        around: rule.set?.from === 'around' ? who.clubAround(at, end) : null,
        date,
        clubOf: this.clubOf,
        personOf: (item) => refer.person(item)?.name ?? null,
        words: (from, until) => tokens.slice(from, until),
        absence,
        core,
        condition,
        inside: (behind = 0) => sentence.nodes.filter((item) => item.from >= at && item.to <= to + behind),
        option: option < 0 ? null : tokens.slice(option, to),
        from: at,
        to,
      });
      if (body === null) continue;
      const { kind, value } = body;
      if (
        kind === 'past-transfer' &&
        value.date === null &&
        (!value.loan || index === 0) &&
        isNews(this.claims, subject, value.to)
      )
        continue;
      // "told the press that he wants to sign | Alan Reuter": not Reuter.
      if (kind === 'preference' && isNamed(sentence.nodes, subject, at, to)) continue;
      if (kind === 'preference' && rule.speech !== true && isClaimed(this.claims, subject, at, to)) continue;
      this.drafts.push({
        body,
        subject,
        certainty: certaintyOf(tokens, sentence.nodes, at, rule, credit, subject),
        sources: credit?.sources ?? [],
        from: rule.kind === 'contract' ? withSign(tokens, at) : at,
        to,
        rule: rule.rule,
      });
    }
  }

  /** Whether a token begins a person's name. */
  private isNamed(token: number): boolean {
    const item = this.matcher.nodeAt(token);
    return item !== null && item.kind === 'person' && item.how === 'named';
  }

  /** With whom a contract of somebody's is whose words stand at tokens `at` to `end`. */
  private partyOf(
    rule: FactRule,
    subject: PersonEntry | ClubEntry,
    { nodes, from }: Sentence,
    at: number,
    end: number,
  ) {
    if (!('words' in subject)) return null;
    const { tokens, claims, ids, clubOf } = this;
    return partyOf(tokens, nodes, rule, subject, claims, from, at, end, ids.party, clubOf);
  }
}
