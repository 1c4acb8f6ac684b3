import { readFileSync } from 'node:fs';
import type { Certainty, ClaimKind, PersonRole, Status } from '../../src/model/claim.js';
import type { Currency, FeeSort } from '../../src/model/money.js';
import { REPORT_CLASSES } from '../../src/model/report.js';
import type { Told } from '../../src/model/saga.js';
import { usualWindow } from '../../src/sagas/window.js';
import type { Label } from './labels.js';
import { sortOf } from './sources.js';

interface GivenArticle {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly date: string;
  readonly text: string;
}

interface GivenClaim {
  readonly person: string;
  readonly role: PersonRole;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly loan: boolean;
  readonly fee: { readonly value: number; readonly currency: Currency; readonly sort: FeeSort } | null;
  readonly window: string | null;
  readonly chain: readonly string[];
  readonly quote: string;
  readonly report: { readonly saga: string; readonly class: string; readonly group: string } | null;
}

interface GivenLabels {
  readonly id: string;
  readonly file: string;
  readonly claims: readonly GivenClaim[];
}

interface ExampleSaga {
  readonly id: string;
  readonly person: string;
  readonly told: readonly Told[];
}

export interface Examples {
  readonly sagas: readonly ExampleSaga[];
  readonly labels: ReadonlyMap<string, Label>;
}

const EXAMPLES = new URL('../../examples/', import.meta.url);
const LABELS = new URL('../examples/labels.jsonl', import.meta.url);

/**
 * The example corpus as claims with its own labels, which were made by somebody else than the chains' labels here.
 * Its sagas are taken as labelled, so that provenance is measured apart from the fold; reports of one day stand in
 * the order of the file, as its README lays down.
 */
export function loadExamples(): Examples {
  const labelled = lines<GivenLabels>(LABELS);
  const files = [...new Set(labelled.map((one) => one.file))];
  const articles = new Map(
    files.flatMap((file) => lines<GivenArticle>(file)).map((one, i) => [one.id, { one, i }]),
  );
  const sagas = new Map<string, { readonly person: string; readonly told: Told[] }>();
  const labels = new Map<string, Label>();
  for (const { id, claims } of labelled) {
    const article = articles.get(id);
    if (article === undefined) throw new Error(`eval/examples/labels.jsonl: no article ${id}`);
    for (const [i, claim] of claims.entries()) {
      if (claim.report === null) continue;
      const kind = REPORT_CLASSES.find((name) => name === claim.report?.class);
      if (kind === undefined)
        throw new Error(`eval/examples/labels.jsonl: ${id}: no class ${claim.report.class}`);
      const told = toldOf(article.one, article.i, claim, i);
      labels.set(told.claim, { claim: told.claim, class: kind, origin: claim.report.group });
      const saga = sagas.get(claim.report.saga) ?? { person: claim.person, told: [] };
      saga.told.push(told);
      sagas.set(claim.report.saga, saga);
    }
  }
  return { sagas: [...sagas].map(([id, saga]) => ({ id, ...saga })), labels };
}

function lines<T>(file: string | URL): readonly T[] {
  return readFileSync(new URL(file, EXAMPLES), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function toldOf(article: GivenArticle, line: number, claim: GivenClaim, index: number): Told {
  return {
    claim: `${article.id}#${index}`,
    article: article.id,
    url: article.url,
    outlet: article.outlet,
    published: new Date(Date.parse(article.date) + (line * 100 + index) * 1000).toISOString(),
    read: '2026-11-01T00:00:00.000Z',
    person: { name: claim.person, role: claim.role },
    from: claim.from === null ? null : { name: claim.from },
    to: claim.to === null ? null : { name: claim.to },
    kind: claim.kind,
    status: claim.status,
    certainty: claim.certainty,
    loan: claim.loan,
    fee: claim.fee === null ? null : { ...claim.fee, stated: `${claim.fee.currency} ${claim.fee.value}` },
    window: claim.window === null ? null : windowOf(claim.window),
    sources: claim.chain.map((name, i) => ({ name, sort: i === 0 ? ('outlet' as const) : sortOf(name) })),
    quote: claim.quote,
    passage: passageOf(article.text, claim.quote),
  };
}

function windowOf(label: string): ReturnType<typeof usualWindow> {
  return usualWindow(label.endsWith('winter') ? `${label.slice(0, 4)}-01-15` : `${label.slice(0, 4)}-07-15`);
}

/** The paragraph that a quote stands in. */
function passageOf(text: string, quote: string): string {
  return text.split('\n').find((paragraph) => paragraph.includes(quote)) ?? quote;
}
