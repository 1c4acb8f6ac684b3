import { Problem } from '../src/model/problem.js';
import { composeProduct, type Product } from './compose.js';
import { diffCase } from './diff.js';
import { frozenPath, saveFrozen } from './frozen.js';
import { createMatcher } from './match.js';
import { type Options, parseOptions, USAGE } from './options.js';
import { brief, type NamedScore, report } from './print.js';
import { agreement, type Measured, measure } from './run.js';
import { type CaseSet, fileSets, ownSets, secondLabels } from './sets.js';
import { verboseCase } from './verbose.js';

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const own = ownSets();
  const wanted = own.sets.filter((set) => options.sets.length === 0 || options.sets.includes(set.name));
  const sets = [...wanted, ...options.data.flatMap(fileSets)].map((set) => narrow(set, options));
  const product = await composeProduct();
  for (const { name, reason } of own.skipped) {
    if (options.sets.length === 0 || options.sets.includes(name)) console.log(`${name}: skipped, ${reason}`);
  }
  for (const set of sets) {
    if (options.second !== null) showAgreement(set, options.second, options, product);
    else if (set.cases.length > 0) show(measure(set, product.reader, product.names), options, product);
  }
}

function narrow(set: CaseSet, { split, only }: Options): CaseSet {
  const cases = set.cases.filter(
    (one) => (split === null || one.split === split) && (only === null || one.id === only),
  );
  return { ...set, cases };
}

function show(measured: Measured, options: Options, product: Product): void {
  const { set, reader, floor, frozen, matcher } = measured;
  if (options.verbose && reader !== null) {
    for (const result of reader.results) {
      if (hides(set, result.one.split, options)) continue;
      const text = verboseCase(result, matcher, product.trace);
      if (text !== null) console.log(`${text}\n`);
    }
  }
  if (options.diff && reader !== null) console.log(diffText(measured, options));
  const runs: readonly (NamedScore | null)[] = [
    reader === null ? null : { name: 'reader', score: reader.score },
    frozen === null ? null : { name: 'frozen', score: frozen.score },
    { name: 'floor', score: floor.score },
  ];
  const present = runs.filter((run) => run !== null);
  if (options.brief) console.log(brief(set.name, (reader ?? floor).score));
  else console.log(`${report(titleOf(set), present)}\n`);
  if (options.freeze) freeze(measured, options);
}

/** Where two people label alike a reader can be right; this is the ceiling of every figure. */
function showAgreement(set: CaseSet, path: string, options: Options, product: Product): void {
  const second = secondLabels(path, set);
  if (second.size === 0) return;
  const run = agreement(set, second, product.names);
  const matcher = createMatcher(product.names);
  for (const result of options.verbose ? run.results : []) {
    const text = verboseCase(result, matcher, () => null);
    if (text !== null) console.log(`${text}\n`);
  }
  if (options.brief) console.log(brief(set.name, run.score));
  else
    console.log(
      `${report(`${set.name}: ${second.size} cases labelled twice`, [{ name: 'second', score: run.score }])}\n`,
    );
}

/** The project's cases kept for the final score are not looked at one by one, unless somebody names one. */
function hides(set: CaseSet, split: 'dev' | 'test', options: Options): boolean {
  return set.own && split === 'test' && options.only === null;
}

function titleOf(set: CaseSet): string {
  const claims = set.cases.reduce((sum, one) => sum + one.claims.length, 0);
  const facts = set.cases.reduce((sum, one) => sum + (one.facts?.length ?? 0), 0);
  return `${set.name}: ${set.cases.length} cases, ${claims} claims, ${facts} facts (right/predicted/labelled in brackets)`;
}

function diffText({ set, reader, frozen, matcher }: Measured, options: Options): string {
  if (frozen === null) return `${set.name}: nothing is frozen yet; --freeze keeps this run`;
  const lines = (reader?.results ?? []).flatMap((after, index) => {
    const before = frozen.results[index];
    if (before === undefined || hides(set, after.one.split, options)) return [];
    return diffCase(before, after, matcher);
  });
  return lines.length === 0 ? `${set.name}: no claim changed against the frozen run` : lines.join('\n');
}

function freeze({ set, reader }: Measured, options: Options): void {
  if (reader === null) throw new Problem('usage', '--freeze', 'there is no reader to freeze');
  if (options.split !== null || options.only !== null) {
    throw new Problem('usage', '--freeze', 'keeps whole sets only: leave out --split and --only');
  }
  saveFrozen(set, reader.predictions);
  console.log(`frozen: ${frozenPath(set)}`);
}

// A reader of this output that stops early (`| head`) is no failure.
process.stdout.on('error', () => process.exit());
main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  if (error.code === 'usage') console.error(USAGE);
  process.exitCode = error.code === 'usage' ? 2 : 3;
});
