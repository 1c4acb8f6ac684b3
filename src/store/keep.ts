import type { Derive } from '../ledger/derive.js';
import type { Recorded } from '../ledger/writer.js';
import type { Claim } from '../model/claim.js';
import type { Fact } from '../model/fact.js';
import { originOf } from '../model/source.js';
import { insertAll, lastNumber } from './batch.js';
import type { ToldCache } from './clan.js';
import { placeIn, takeClans } from './clans.js';
import { flag, packText, packTextOrNull } from './columns.js';
import type { Engine, Tx } from './engine.js';
import { clubsOf } from './fact-names.js';
import { identify, type Moved, type Placing } from './identify.js';
import type { Names } from './names.js';
import type {
  ArticleRow,
  ClaimNameRow,
  ClaimRow,
  ClanRow,
  FactNameRow,
  FactRow,
  TellingRow,
  TextRow,
} from './schema.js';
import { insertWords } from './search.js';
import { tally } from './tally.js';
import { dayOf, END } from './time.js';
import { passageOf, toldOf } from './told.js';
import type { Entry } from './versions.js';

/** How a group's claims changed: from which day on, by how many new ones, and whether any ceases to count. */
interface Touch {
  from: string;
  added: number;
  ended: boolean;
}

/** Groups whose claims changed. */
export type Touched = Map<string, Touch>;

export interface Kept {
  readonly answers: readonly Recorded[];
  readonly touched: Touched;
  /** The groups of these, taken out of their table. */
  readonly clans: Map<string, ClanRow>;
}

/** Writes what is new of some entries: articles, texts, claims, facts, names. Derived tables are not its matter. */
export async function keep(
  tx: Tx,
  engine: Engine,
  names: Names,
  groupOf: Derive['groupOf'],
  cache: ToldCache,
  entries: readonly Entry[],
): Promise<Kept> {
  const plan = await identify(tx, entries, await lastNumber(tx, 'articles'));
  const touched: Touched = new Map();
  await moveEnds(tx, plan.moved, touched);
  for (const { entry } of plan.placings) wantNames(names, entry);
  await names.resolve(tx);
  const rows = new Rows(
    names,
    groupOf,
    cache,
    await lastNumber(tx, 'claims'),
    await lastNumber(tx, 'facts'),
    touched,
  );
  for (const placing of plan.placings) rows.add(placing);
  const clans = await takeClans(tx, touched);
  rows.place(engine, clans);
  await insertAll(tx, 'articles', rows.articles);
  await tally(tx, rows.articles, plan.moved);
  await insertAll(tx, 'texts', rows.texts);
  await insertAll(tx, 'claims', rows.claims);
  await insertAll(tx, 'tellings', rows.tellings);
  await insertAll(tx, 'claim_names', rows.claimNames, { ignore: true });
  await insertAll(tx, 'facts', rows.facts);
  await insertAll(tx, 'fact_names', rows.factNames, { ignore: true });
  await insertWords(tx, engine, plan.placings);
  return { answers: plan.answers, touched, clans };
}

/** Corrected articles: the claims and facts of the older versions now end where the newer one begins. */
async function moveEnds(tx: Tx, moved: readonly Moved[], touched: Touched): Promise<void> {
  for (const { n, until, was } of moved) {
    await tx.updateTable('articles').set({ until }).where('n', '=', n).execute();
    await tx.updateTable('claims').set({ until }).where('article_n', '=', n).execute();
    await tx.updateTable('facts').set({ until }).where('article_n', '=', n).execute();
    const clans = await tx
      .selectFrom('claims')
      .select('clan')
      .distinct()
      .where('article_n', '=', n)
      .execute();
    const from = dayOf([until, was].sort()[0] ?? until);
    for (const { clan } of clans) touch(touched, clan, { from, added: 0, ended: true });
  }
}

function touch(touched: Touched, clan: string, { from, added, ended }: Touch): void {
  const known = touched.get(clan);
  if (known === undefined) touched.set(clan, { from, added, ended });
  else {
    known.added += added;
    known.ended ||= ended;
    if (from < known.from) known.from = from;
  }
}

function wantNames(names: Names, entry: Entry): void {
  const { reading } = entry;
  const outlet = outletOf(entry);
  if (outlet !== null) names.want('outlet', outlet);
  for (const claim of reading.claims) {
    names.want('person', claim.person);
    for (const club of [claim.from, claim.to]) if (club !== null) names.want('club', club);
    names.want('source', originOf(claim.sources));
    for (const source of claim.sources) names.want('source', source);
  }
  for (const fact of reading.facts) {
    names.want('subject', fact.subject);
    for (const club of clubsOf(fact)) names.want('subject', { name: club });
    for (const source of fact.sources) names.want('source', source);
  }
}

function outletOf({ reading: { article } }: Entry) {
  if (article.outlet === null) return null;
  return article.outletId === null
    ? { name: article.outlet }
    : { name: article.outlet, id: article.outletId };
}

/** Collects the rows of a batch. */
class Rows {
  readonly articles: ArticleRow[] = [];
  readonly texts: TextRow[] = [];
  readonly claims: ClaimRow[] = [];
  readonly tellings: TellingRow[] = [];
  readonly claimNames: ClaimNameRow[] = [];
  readonly facts: FactRow[] = [];
  readonly factNames: FactNameRow[] = [];

  constructor(
    private readonly names: Names,
    private readonly groupOf: Derive['groupOf'],
    private readonly cache: ToldCache,
    private claimN: number,
    private factN: number,
    private readonly touched: Touched,
  ) {}

  add(placing: Placing): void {
    const { entry, key, version } = placing;
    const { article, claims, facts, unread } = entry.reading;
    const { n, since, until } = version;
    const outlet = outletOf(entry);
    this.articles.push({
      n,
      key,
      id: packText(article.id),
      version: version.version,
      url: packTextOrNull(article.url),
      outlet: packTextOrNull(article.outlet),
      outlet_id: packTextOrNull(article.outletId),
      outlet_n: outlet === null ? null : this.names.number('outlet', outlet),
      author: packTextOrNull(article.author),
      date: packTextOrNull(article.date),
      date_basis: article.dateBasis,
      lang: packText(article.lang),
      title: packTextOrNull(article.title),
      body_start: article.bodyStart,
      retelling: flag(article.retelling === true),
      read_at: entry.readAt,
      since,
      until,
      unread: flag(unread),
      withdrawn: flag(entry.withdrawn),
      claims: claims.length,
      facts: facts.length,
    });
    this.texts.push({ n, text: packText(article.text) });
    for (const claim of claims) this.addClaim(placing, claim);
    for (const fact of facts) this.addFact(placing, fact);
  }

  /** Gives each telling its place among those of its group. */
  place(engine: Engine, clans: ReadonlyMap<string, ClanRow>): void {
    for (const [i, claim] of this.claims.entries()) {
      const clan = clans.get(claim.clan);
      if (clan === undefined) throw new Error(`the group of claim ${claim.id} was not taken`);
      claim.place = placeIn(engine, clan, claim.n);
      this.tellings[i]!.place = claim.place;
    }
  }

  private addClaim({ entry, version }: Placing, claim: Claim): void {
    const n = ++this.claimN;
    const { since, until } = version;
    const passage = passageOf(entry.reading, claim);
    const told = toldOf(claim, entry.reading.article, entry.readAt, passage);
    const clan = packText(this.groupOf(told));
    this.cache.add(n, told);
    const club = (named: Claim['to']) => (named === null ? null : this.names.number('club', named));
    const row = {
      person_n: this.names.number('person', claim.person),
      from_n: club(claim.from),
      to_n: club(claim.to),
      origin_n: this.names.number('source', originOf(claim.sources)),
    };
    this.claims.push({
      n,
      id: packText(claim.id),
      article_n: version.n,
      clan,
      since,
      until,
      kind: claim.kind,
      status: claim.status,
      certainty: claim.certainty,
      loan: flag(claim.loan),
      fee_value: claim.fee?.value ?? null,
      fee_currency: claim.fee?.currency ?? null,
      window_label: packTextOrNull(claim.window?.label ?? null),
      ...row,
      quote_start: claim.quote.start,
      quote_end: claim.quote.end,
      place: 0,
    });
    const { article } = entry.reading;
    this.tellings.push({
      place: 0,
      article: packText(article.id),
      version: version.version,
      url: packTextOrNull(article.url),
      outlet: packTextOrNull(article.outlet),
      date: packTextOrNull(article.date),
      read_at: entry.readAt,
      retelling: flag(article.retelling === true),
      passage: packText(passage),
      body: JSON.stringify(claim),
    });
    const sources = claim.sources.map((source) => this.names.number('source', source));
    const spoken = [row.person_n, row.from_n, row.to_n, row.origin_n, ...sources];
    for (const name_n of new Set(spoken))
      if (name_n !== null) this.claimNames.push({ name_n, since, claim_n: n });
    touch(this.touched, clan, { from: dayOf(since), added: 1, ended: until !== END });
  }

  private addFact({ version }: Placing, fact: Fact): void {
    const n = ++this.factN;
    const subject_n = this.names.number('subject', fact.subject);
    this.facts.push({
      n,
      id: packText(fact.id),
      article_n: version.n,
      since: version.since,
      until: version.until,
      kind: fact.kind,
      subject_n,
      quote_start: fact.quote.start,
      quote_end: fact.quote.end,
      body: JSON.stringify(fact),
    });
    const clubs = clubsOf(fact).map((name) => this.names.number('subject', { name }));
    const sources = fact.sources.map((source) => this.names.number('source', source));
    for (const name_n of new Set([subject_n, ...clubs, ...sources]))
      this.factNames.push({ name_n, fact_n: n });
  }
}
