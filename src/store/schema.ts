/**
 * The tables of a ledger, the same in both engines. All texts compare by code unit (`collate "C"` in PostgreSQL).
 * `since` and `until` are instants of the published axis as `time.ts` makes them; rows count from `since` up to,
 * not including, `until`. `valid_from` and `valid_to` are days of the same axis.
 */
export interface Tables {
  articles: ArticleRow;
  texts: TextRow;
  claims: ClaimRow;
  tellings: TellingRow;
  claim_names: ClaimNameRow;
  facts: FactRow;
  fact_names: FactNameRow;
  names: NameRow;
  name_parts: NamePartRow;
  tallies: TallyRow;
  counts: CountRow;
  article_days: ArticleDayRow;
  saga_days: SagaDayRow;
  judgements: JudgementRow;
  clans: ClanRow;
  pending: PendingRow;
  rosters: RosterRow;
  sagas: SagaRow;
  saga_bodies: BodyRow;
  saga_clans: SagaClanRow;
  saga_names: SagaNameRow;
  reports: ReportRow;
  report_bodies: BodyRow;
}

/** One version of an article's text. `key` is the same for all versions of one article. */
export interface ArticleRow {
  n: number;
  key: string;
  id: string;
  /** Hash of title and text; of the instant for a withdrawal. */
  version: string;
  url: string | null;
  outlet: string | null;
  outlet_id: string | null;
  outlet_n: number | null;
  author: string | null;
  /** As the article gives it. */
  date: string | null;
  date_basis: string;
  lang: string;
  title: string | null;
  body_start: number;
  /** 1: the text retells the outlet's report in other words. */
  retelling: number;
  read_at: string;
  since: string;
  until: string;
  unread: number;
  /** 1: not a text but the news that the article was taken back. */
  withdrawn: number;
  claims: number;
  facts: number;
}

/** The text apart, so that lists of articles stay light; `n` is the article row's. */
export interface TextRow {
  n: number;
  text: string;
}

export interface ClaimRow {
  n: number;
  id: string;
  article_n: number;
  /** Key of the group it is folded in. */
  clan: string;
  since: string;
  until: string;
  kind: string;
  status: string;
  certainty: string;
  loan: number;
  fee_value: number | null;
  fee_currency: string | null;
  window_label: string | null;
  person_n: number;
  from_n: number | null;
  to_n: number | null;
  /** Name of the origin: the last link of the chain. */
  origin_n: number;
  quote_start: number;
  quote_end: number;
  /** Where its telling stands. */
  place: number;
}

/**
 * What a claim says and how its article told it: all that folding must know of it. In SQLite those of one group stand side
 * by side, so that a group is read from a few pages of the file (`clans.ts`).
 */
export interface TellingRow {
  place: number;
  /** The article's id; the next are the article's as well. */
  article: string;
  version: string;
  url: string | null;
  outlet: string | null;
  date: string | null;
  read_at: string;
  retelling: number;
  passage: string;
  /** The claim itself, JSON. */
  body: string;
}

/** Every name that a claim speaks of: person, clubs, all links of the chain. */
export interface ClaimNameRow {
  name_n: number;
  since: string;
  claim_n: number;
}

export interface FactRow {
  n: number;
  id: string;
  article_n: number;
  since: string;
  until: string;
  kind: string;
  subject_n: number;
  quote_start: number;
  quote_end: number;
  body: string;
}

export interface FactNameRow {
  name_n: number;
  fact_n: number;
}

export type NameSort = 'person' | 'club' | 'source' | 'subject' | 'outlet';

/** Every spelling of every name, once. */
export interface NameRow {
  n: number;
  key: string;
  sort: string;
  name: string;
  fold: string;
  register_id: string | null;
}

/** How many of something there are at present. */
export interface CountRow {
  name: 'sagas';
  n: number;
}

/** A name from each of its words on, folded and cut: what it is found by. */
export interface NamePartRow {
  sort: string;
  part: string;
  name_n: number;
}

/** What stands at present, by language, so that nobody need count a million rows. */
export interface TallyRow {
  lang: string;
  articles: number;
  unread: number;
  claims: number;
  facts: number;
}

/** How many more stand from a day on than before it. */
export interface ArticleDayRow extends TallyRow {
  day: string;
  /** The last instant at which a version that counts from this day on was read. */
  read_at: string;
}

interface SagaDayRow {
  day: string;
  n: number;
}

interface JudgementRow {
  n: number;
  id: string;
  at: string;
  body: string;
}

/** A group of claims that is folded as one (all claims on one person). */
export interface ClanRow {
  clan: string;
  /** All that ever were, retired ones too. */
  claims: number;
  /** The last day on which a derived row of the group begins or ends; empty where it has none. */
  folded: string;
  /** SQLite: where its next telling is to stand; 0: nowhere yet. */
  next_place: number;
}

/** A group whose derived rows are behind its claims from a day on. */
export interface PendingRow {
  clan: string;
  from_day: string;
  claims: number;
}

/** Who is who in a large group, as of the claims that are folded. */
interface RosterRow {
  clan: string;
  body: string;
}

/** Derived rows: a state of a thing that held from one day up to, not including, another. */
export interface DerivedRow {
  clan: string;
  id: string;
  valid_from: string;
  valid_to: string;
  hash: string;
  /** The number of its body. */
  body_n: number;
}

export interface SagaRow extends DerivedRow {
  kind: string;
  stage: string;
  person_n: number;
  person_fold: string;
  /** Day of the last change, never later than `valid_from`. */
  changed: string;
  reports: number;
}

/** What a state of a saga or a report says: the saga or report itself, JSON. */
export interface BodyRow {
  n: number;
  body: string;
}

/** The groups that a saga was ever derived in; mostly one. */
export interface SagaClanRow {
  id: string;
  clan: string;
}

/** Which names a saga speaks of, and since when. */
export interface SagaNameRow {
  clan: string;
  saga: string;
  name_n: number;
  valid_from: string;
  valid_to: string;
}

export interface ReportRow extends DerivedRow {
  saga: string;
  class: string;
  since: string;
}
