import type { Source } from '../model/source.js';
import { COLON } from '../text/tokens.js';
import { isName, lettersOf } from './name.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { NAMES } from './sense.js';

/** "(Il Corriere di Bergamo, via Trentside Echo)": who is named in a bracket; null if it names something else. */
export function bracketSources(
  page: Page,
  nodes: readonly Node[],
  from: number,
  to: number,
): Source[] | null {
  const sources: Source[] = [];
  let end = from;
  for (let i = from; i < to; i = end) {
    const item = nodes[i]!;
    end = i + 1;
    // "(Harbour Post - in Arabic)", "(Harbour Post 1720 GMT)": the language and the hour are nobody's names.
    if (sources.length > 0 && (isWord(item, 'preposition', 'in') || isHour(nodes, i))) break;
    if (i === from && isHour(nodes, i)) {
      if (siteIn(page, nodes, from, to) === null) return null;
      break;
    }
    if (item.kind === 'number' && (siteIn(page, nodes, i, to) ?? siteIn(page, nodes, from, to)) !== null)
      continue;
    if (item.kind === 'amount' || item.kind === 'number' || item.kind === 'age') return null;
    if (item.kind === 'mark' && page.slice(item.from, item.to) === '@') {
      // "@lantern_sport / @harbourpost": the first is whose word it is.
      const handle = page.marks.handle.exec(page.slice(item.from, nodes[to]!.from));
      const next = nodes[end]!;
      const known = next.from === item.to && end < to ? knownSource(next) : null;
      if (known !== null && handle !== null && lettersOf(known.name) === lettersOf(handle[1]!))
        sources.push(known);
      else if (handle !== null) sources.push({ name: handle[1]!, sort: 'outlet' });
      if (next.kind === 'person' && next.person !== null) next.person.role ??= 'pundit';
      return sources;
    }
    if (!isPart(item)) continue;
    while (end < to && isPart(nodes[end]!) && nodes[end]!.from === nodes[end - 1]!.to) end++;
    const run = nodes.slice(i, end);
    // "(Lille United, via Harbour Post)": what is passed on was published, whatever it is called.
    const passed = isPassedOn(page, nodes, nodes[end]?.kind === 'mark' ? end + 1 : end);
    if (!passed && run.every((part) => part.kind === 'club' && knownSource(part) === null)) return null;
    const named = sourcesOf(page, run, passed);
    // "(Lille Live via Harbour Post)": who passes it on stands nearer to the article.
    if (i > from && isPassedOn(page, nodes, i - 1)) sources.unshift(...named);
    else sources.push(...named);
  }
  const site = sources.length === 0 ? siteIn(page, nodes, from, to) : null;
  if (site !== null) sources.push({ name: site, sort: 'outlet' });
  // "(Source: lantern)": what stands behind a label.
  else if (sources.length === 0 && nodeAt(nodes, from - 1)?.mark === COLON && from === to)
    sources.push({ name: page.slice(nodes[from - 1]!.to, nodes[to]!.from).trim(), sort: 'outlet' });
  return sources;
}

/** "via" */
function isPassedOn(page: Page, nodes: readonly Node[], at: number): boolean {
  const item = nodeAt(nodes, at);
  return (
    item !== undefined && item.kind === 'word' && page.marks.passedOn.test(page.slice(item.from, item.to))
  );
}

/** "1720 GMT" */
function isHour(nodes: readonly Node[], at: number): boolean {
  return nodes[at]!.kind === 'number' && isWord(nodes[at + 1], 'common', 'time');
}

/** "(www.harbourpost.com 1720 GMT)": an address, of which no part is a name; null if there is none. */
function siteIn(page: Page, nodes: readonly Node[], from: number, to: number): string | null {
  const before = nodeAt(nodes, from - 1);
  const start = before?.kind === 'mark' ? before.to : (nodes[from]?.from ?? 0);
  const site = page.marks.site.exec(page.slice(start, nodes[to]!.from));
  return site?.[1] ?? null;
}

/** A word of a name. */
function isPart(item: Node): boolean {
  return (
    item.kind === 'name' ||
    item.kind === 'club' ||
    (item.kind === 'person' &&
      item.how === 'named' &&
      (item.value === '' || item.traits?.role === 'pundit')) ||
    isWord(item, 'particle')
  );
}

/** Names side by side: outlets and journalists that are known, or one that is not. */
function sourcesOf(page: Page, run: readonly Node[], passed: boolean): Source[] {
  const known = run.map(knownSource);
  if (known.every((source) => source !== null)) return known;
  const [first] = run;
  if (run.length === 1) {
    if (first!.kind === 'club' && passed)
      return [{ name: page.slice(first!.from, first!.to), sort: 'outlet' }];
    if (first!.kind !== 'person' || !isUnspoken(first!)) return [];
    // "(Italian journalist Reuter)"
    if (first!.traits?.role === 'pundit')
      return [{ name: page.slice(first!.nameFrom, first!.nameTo), sort: 'journalist' }];
  } else if (run.every((part) => isName(part, NAMES.nation | NAMES.demonym | NAMES.city | NAMES.competition)))
    return [];
  const written =
    run.length === 1 ? page.slice(first!.nameFrom, first!.nameTo) : page.slice(first!.from, run.at(-1)!.to);
  // "the Intercontinental Cup (World Club Championship)"
  if (page.marks.sport.contest.test(written)) return [];
  for (const { person } of run) if (person !== null) person.role ??= 'pundit';
  return [{ name: written, sort: 'outlet' }];
}

/** A name that stands nowhere else in the article, or is that of an outlet. */
function isUnspoken({ person }: Node): boolean {
  return person === null || person.press || person.at.length === 1;
}

export function knownSource({ names }: Node): Source | null {
  const name = names.find(({ kind }) => kind === 'outlet' || kind === 'journalist');
  if (name === undefined) return null;
  return { name: name.name, sort: name.kind === 'journalist' ? 'journalist' : 'outlet', id: name.id };
}
