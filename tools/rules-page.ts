import type { FactRule } from '../src/reading/facts/rule.js';
import type { Attribution, Cue, Language } from '../src/reading/rule.js';

/** One rule as the page shows it: its name may stand for several frames with wording of their own. */
interface Entry {
  readonly rule: string;
  readonly examples: readonly string[];
  readonly gives: readonly string[];
  readonly wording: readonly string[];
}

const HEAD = `# The rules

Every claim and fact names the rule that read it. These are all of them, with an example of each and its wording; the
page is made from the rules themselves by \`npm run docs\`, and a test fails when it is stale.

\`[verb]\` stands for all forms of a verb. In the wording of facts, \`a|b\` is either, \`?\` may be missing, \`~3\` is up to
three words of any kind, and \`<amount>\`, \`<date>\`, \`<club>\` and the like are what stands there. Articles and adverbs may
stand between the words. Of very many wordings the first are shown. Names in the examples are invented.
`;

/** The page of all rules of these languages, as Markdown. */
export function rulesPage(languages: readonly Language[]): string {
  const parts = languages.flatMap(({ code, cues, facts, attributions }) => [
    ...part(`Claims (${code})`, cues.map(cueEntry)),
    ...part(`Facts (${code})`, facts.rules.map(factEntry)),
    ...part(`Sources (${code})`, attributions.map(sourceEntry)),
  ]);
  return `${[HEAD, ...parts].join('\n')}\n`;
}

function part(title: string, entries: readonly Entry[]): readonly string[] {
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const known = merged.get(entry.rule);
    merged.set(entry.rule, known === undefined ? entry : join(known, entry));
  }
  return [`## ${title}\n`, ...[...merged.values()].map(section)];
}

function section({ rule, examples, gives, wording }: Entry): string {
  const lines = [
    `### \`${rule}\`\n`,
    ...examples.map((example) => `> ${example}\n`),
    ...(gives.length === 0 ? [] : [`Gives ${gives.join('; ')}.\n`]),
    `Wording: ${wordingText(wording)}\n`,
  ];
  return lines.join('\n');
}

/** More wordings than this are given as examples: some rules have a thousand, made of a few words each. */
const SHOWN = 60;

function wordingText(wording: readonly string[]): string {
  const shown = wording.slice(0, SHOWN).map((one) => `\`${one}\``);
  const rest = wording.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, and ${rest.toLocaleString('en')} more` : ''}`;
}

function join(a: Entry, b: Entry): Entry {
  const both = (x: readonly string[], y: readonly string[]): readonly string[] => [...new Set([...x, ...y])];
  return {
    rule: a.rule,
    examples: both(a.examples, b.examples),
    gives: both(a.gives, b.gives),
    wording: both(a.wording, b.wording),
  };
}

function cueEntry(cue: Cue): Entry {
  const gives = [
    cue.status === 'negative' ? `a negative ${cue.kind ?? 'claim'}` : cue.kind,
    cue.governs === undefined ? undefined : `\`${cue.governs}\` to the act that it governs`,
    cue.certainty === undefined ? undefined : `at most \`${cue.certainty}\``,
    cue.loan === true ? 'a loan' : undefined,
    cue.only === undefined ? undefined : `only for a ${cue.only}`,
  ].filter((one) => one !== undefined);
  return {
    rule: cue.rule,
    examples: [cue.example],
    gives: gives.length === 0 ? [] : [gives.join(', ')],
    wording: cue.phrases,
  };
}

function factEntry(rule: FactRule): Entry {
  return {
    rule: rule.rule,
    examples: [rule.example],
    gives: [`\`${rule.kind}\` of the ${rule.subject}`],
    wording: rule.patterns,
  };
}

function sourceEntry(source: Attribution): Entry {
  const where = { before: 'named behind', after: 'named before', alone: 'in the words themselves' }[
    source.source
  ];
  return {
    rule: source.rule,
    examples: [source.example],
    gives: [`a ${source.sort}, its source ${where}`],
    wording: source.phrases,
  };
}
