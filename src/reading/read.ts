import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { NameIndex } from '../model/name.js';
import { type Quote, quoteFrom } from '../model/quote.js';
import type { Reading } from '../model/reading.js';
import { PARAGRAPH, PUNCT, Tokens, tokenize } from '../text/tokens.js';
import { announceMove } from './announcement.js';
import { answerBids } from './answer.js';
import { creditsAround } from './brackets.js';
import { attachWindows } from './claim-windows.js';
import { claimsOf } from './claims.js';
import { Clubs } from './clubs.js';
import { creditWithin, interviews, throughOutlet } from './credit.js';
import type { Credit } from './credited.js';
import { Discourse } from './discourse.js';
import { distinct } from './distinct.js';
import type { Draft } from './draft.js';
import { type Explainer, type Explanation, explanationOf } from './explain.js';
import type { FactDraft } from './facts/draft.js';
import { FactReader } from './facts/facts.js';
import { finishFact } from './facts/finish.js';
import { finishClaim } from './finish.js';
import { FootballSense } from './football.js';
import { type Frame, frameOf } from './frame.js';
import { headingsOf, NO_HEADINGS } from './heading.js';
import { bindHomes } from './homes.js';
import { Houses } from './house.js';
import { type ChampionsOn, KnownClubs } from './known-clubs.js';
import { giveLastClub } from './last-club.js';
import { leadsElsewhere } from './leads-elsewhere.js';
import { Lexicon } from './lexicon.js';
import { cutTo, lastOf } from './list.js';
import { mendPossessives } from './lost-apostrophe.js';
import { mainClub } from './main-club.js';
import type { Node } from './node.js';
import { ownCredits } from './own-credits.js';
import { type Page, pageOf } from './page.js';
import { phrases } from './phrases.js';
import { markPlainWords } from './plain-words.js';
import { setOut } from './protagonist.js';
import type { Reader } from './reader.js';
import { refine } from './refine/refine.js';
import { Rolls } from './roll.js';
import type { Language } from './rule.js';
import { scan } from './scan.js';
import type { Sense } from './sense.js';
import { type Sentence, sentenceOf, unparted } from './sentence.js';
import { partSlug } from './slug.js';
import { FirstPersons, voicesOf } from './speech.js';
import { enterParts } from './splice.js';
import { turnsElsewhere } from './turn.js';
import { type Calendar, USUAL_CALENDAR } from './window.js';
import { type WindowWords, windowWordsOf } from './window-tense.js';
import { giveWorth } from './worth.js';

/** The country whose windows count where the text tells of none. */
const HOME = 'GB-ENG';

export interface ReaderOptions {
  /** When clubs may register players; a rule of thumb stands in. */
  readonly calendar?: Calendar;
  /** Who won a league last; without it champions are found by the clubs that the text names. */
  readonly championsOn?: ChampionsOn;
}

/** Makes a reader for these languages over the names of a register. */
export function createReader(
  languages: readonly Language[],
  names: NameIndex,
  options: ReaderOptions = {},
): Reader & Explainer {
  const calendar = options.calendar ?? USUAL_CALENDAR;
  const engines = new Map(
    languages.map((language) => [
      language.code,
      new Engine(language, names, calendar, options.championsOn ?? (() => [])),
    ]),
  );
  return {
    read(article: Article): Reading {
      const engine = engines.get(article.lang);
      if (engine === undefined) return { article, claims: [], facts: [], unread: true };
      return engine.read(article);
    },
    explain(article: Article): ReadonlyMap<string, Explanation> {
      return engines.get(article.lang)?.explain(article) ?? new Map();
    },
  };
}

/** Reads articles of one language. Its buffers are reused, so one engine reads one article at a time. */
class Engine {
  private readonly lexicon: Lexicon;
  private readonly factReader: FactReader;
  private readonly windowWords: WindowWords;
  private readonly rolls: Rolls;
  private readonly firstPersons: FirstPersons;
  private readonly houses: Houses;
  private readonly football: FootballSense;
  private facts: readonly FactDraft[] = [];
  private traced = false;
  private headings: ReadonlySet<number> = NO_HEADINGS;
  private readonly tokens = new Tokens();
  private readonly page: Page;
  private readonly discourse: Discourse;
  private readonly known: KnownClubs;

  constructor(
    private readonly language: Language,
    names: NameIndex,
    private readonly calendar: Calendar,
    championsOn: ChampionsOn,
  ) {
    this.page = pageOf(this.tokens, language.marks);
    this.lexicon = new Lexicon(language, names.names());
    this.factReader = new FactReader(language, this.lexicon.vocabulary);
    this.rolls = new Rolls(language.rolls, this.lexicon.vocabulary);
    this.football = new FootballSense(language.football, this.lexicon.vocabulary);
    this.houses = new Houses(language.clubSite);
    this.firstPersons = new FirstPersons(language.firstPerson, this.lexicon);
    this.windowWords = windowWordsOf(language.facts.time, this.lexicon.vocabulary);
    this.known = new KnownClubs(names.names(), championsOn);
    this.discourse = new Discourse(language, new Clubs(language.marks, this.known), {
      isOrganisation: (token) => (this.senseAt(token)?.wordClass ?? '') === 'organisation',
      isClubName: (token) => this.senseAt(token)?.names.some((name) => name.kind === 'club') === true,
      isAs: (token) => {
        const word = this.senseAt(token)?.word;
        return word?.class === 'subordinate' && word.value === 'as';
      },
      folded: (id) => this.lexicon.vocabulary.wordOf(id),
    });
  }

  read(article: Article): Reading {
    const frame = frameOf(article);
    const drafts = refine(this.draft(frame, article), this.headings, article.date);
    const claims = drafts.map((draft) => this.claim(article, frame, draft));
    const facts = this.facts.map((draft) =>
      finishFact(article, draft, this.quote(frame, draft.from, draft.to)),
    );
    this.lexicon.vocabulary.forget();
    return { article, claims: distinct(claims), facts: distinct(facts), unread: false };
  }

  explain(article: Article): ReadonlyMap<string, Explanation> {
    const frame = frameOf(article);
    const explained = new Map<string, Explanation>();
    this.traced = true;
    try {
      for (const draft of refine(this.draft(frame, article), this.headings, article.date)) {
        const { id } = this.claim(article, frame, draft);
        if (!explained.has(id)) explained.set(id, explanationOf(draft));
      }
    } finally {
      this.traced = false;
      this.lexicon.vocabulary.forget();
    }
    return explained;
  }

  private draft(frame: Frame, { date, outlet, outletId }: Article): Draft[] {
    const { tokens, page } = this;
    tokenize(tokens, frame.text, frame.from, this.lexicon.vocabulary, this.language.stops);
    partSlug(tokens, this.lexicon);
    mendPossessives(tokens, this.lexicon);
    markPlainWords(tokens);
    const sentences = this.sentences();
    this.headings = headingsOf(sentences);
    this.known.setDay(date);
    this.discourse.build(tokens, sentences, date, outlet);
    this.facts = [];
    if (!this.football.isFootball(tokens, sentences)) return [];
    page.fantasy = this.football.isFantasy;
    bindHomes(tokens, page.marks, sentences);
    page.about = mainClub(this.discourse.clubs.all.values());
    page.house = this.houses.of(outlet, outletId, this.discourse.clubs.all);
    const speeches = this.factReader.speeches(tokens, this.discourse, sentences);
    this.firstPersons.resolve(tokens, sentences, voicesOf(speeches), this.discourse.clubs.all, page.house);
    const drafts: Draft[] = [];
    const credits: (Credit | null)[] = [];
    const rolls = this.rolls.read(tokens, this.discourse, sentences, {
      page,
      outlet: frame.outlet,
      traced: this.traced,
    });
    const owns = ownCredits(page, sentences, speeches);
    const brackets = creditsAround(page, sentences, frame.title !== null, owns);
    const told = interviews(owns);
    let last: Credit | null = null;
    let carried: Credit | null = null;
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i]!;
      if (i > 0 && sentences[i - 1]!.paragraph !== sentence.paragraph) carried = null;
      const rolled = rolls.get(i);
      if (rolled !== undefined) {
        drafts.push(...rolled);
        credits.push(null);
        continue;
      }
      const own = owns[i]!;
      if (carried !== null && own === null && turnsElsewhere(page, sentences, i)) carried = null;
      const around = { own, bracket: brackets[i]!, carried, last, told };
      claimsOf(page, this.discourse, sentences, i, around, this.traced, drafts);
      answerBids(page, sentence.nodes, i, drafts);
      giveWorth(page, sentence.nodes, i, drafts);
      announceMove(page, sentence.nodes, i, drafts);
      giveLastClub(page, sentences, i, drafts);
      const credit = creditWithin(own, around.bracket, carried, last);
      credits.push(credit);
      if (credit !== null && credit.sort === 'report') {
        last = credit;
        // "his agent said": what stands behind is told by the article again.
        if (lastOf(credit.sources)?.sort !== 'person') carried = credit;
      } else last = throughOutlet(credit) ?? last;
    }
    setOut(sentences, drafts, page.about);
    attachWindows(
      tokens,
      sentences,
      drafts,
      this.factReader.times,
      this.windowWords,
      this.calendar,
      (made) => this.placeOf(made),
      date,
    );
    this.facts = this.factReader.read(tokens, this.discourse, unparted(sentences), credits, {
      claims: drafts,
      speeches,
      date,
      title: frame.title?.length ?? 0,
    });
    return drafts;
  }

  /** The country whose windows a claim is about: the buyer's, else the seller's. */
  private placeOf(draft: Draft): { readonly country: string; readonly domestic: boolean } {
    const from = draft.from === null ? null : this.discourse.clubs.countryOf(draft.from);
    const to = draft.to === null ? null : this.discourse.clubs.countryOf(draft.to);
    return { country: to ?? from ?? HOME, domestic: to === null || from === null || to === from };
  }

  private claim(article: Article, frame: Frame, draft: Draft): Claim {
    return finishClaim(article, draft, this.quote(frame, draft.tokenFrom, draft.tokenTo));
  }

  /** Tokens as a quote of the title or of the text. */
  private quote(frame: Frame, from: number, to: number): Quote {
    const start = this.tokens.start[from]!;
    const end = this.tokens.end[to - 1]!;
    if (frame.title !== null && start < frame.title.length) {
      return quoteFrom(frame.title, start, Math.min(end, frame.title.length), 'title');
    }
    return quoteFrom(frame.body, start - frame.shift, end - frame.shift);
  }

  /** What a token is by itself. */
  private senseAt(token: number): Sense | null {
    return this.lexicon.match(this.tokens, token, token + 1);
  }

  private sentences(): Sentence[] {
    const { tokens } = this;
    const sentences: Sentence[] = [];
    const raw: Node[] = [];
    let paragraph = 0;
    for (let s = 0; s < tokens.sentenceCount; s++) {
      const from = tokens.sentences[s]!;
      const to = tokens.sentences[s + 1]!;
      if (tokens.is(from, PARAGRAPH)) paragraph++;
      cutTo(raw, 0);
      scan(tokens, from, to, this.lexicon, raw);
      const nodes: Node[] = [];
      // "READ MORE: Everton sign Reuter": what another article tells.
      if (!(tokens.is(from, PARAGRAPH) && leadsElsewhere(tokens, from, to, this.language.marks)))
        phrases(tokens, raw, nodes);
      const last = s + 1 === tokens.sentenceCount || tokens.is(to, PARAGRAPH);
      const heading = tokens.is(from, PARAGRAPH) && last && to - from <= HEADING && !tokens.is(to - 1, PUNCT);
      enterParts(
        sentenceOf(nodes, from, to, paragraph, heading, false, null, null),
        heading || this.isColumn(sentences, from, to),
        sentences,
      );
    }
    return sentences;
  }

  /** ", plus more.": so a column of gossip ends, or what stands above it tells that it is one. */
  private isColumn(sentences: readonly Sentence[], from: number, to: number): boolean {
    const { plusMore, column } = this.language.marks;
    if (to > from + 3 && plusMore.test(this.tokens.slice(to - 3, to))) return true;
    const above = sentences[0];
    return (
      above?.heading === true && above.to === from && column.test(this.tokens.slice(above.from, above.to))
    );
  }
}

/** Tokens of a heading at the most. */
const HEADING = 16;
