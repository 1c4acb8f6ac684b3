/**
 * Clusters 4,000 real reports into rumours by their addresses, outlets and dates alone, and measures it against FTR-18:
 * `tsx eval/ftr18/main.ts --data DIR [--verbose]`. DIR holds `ftr18-articles.csv`. Rumours are split in two by their
 * number: the method was made while looking at dev, test was looked at as a score.
 */
import { parseArgs } from 'node:util';
import { hashId } from '../../src/model/id.js';
import { bCubed } from './bcubed.js';
import { cluster } from './cluster.js';
import { allInOne, byRarestWord, ceiling, eachAlone } from './floor.js';
import { type Address, loadAddresses } from './load.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
if (values.data === undefined) throw new Error('usage: tsx eval/ftr18/main.ts --data DIR');
const addresses = loadAddresses(values.data);

const methods: readonly (readonly [string, (all: readonly Address[]) => readonly string[]])[] = [
  ['all in one', allInOne],
  ['each alone', eachAlone],
  ['by the rarest shared word', byRarestWord],
  ['Hearsay: person and destination', cluster],
  ['ceiling: gold where a name stands', ceiling],
];

function isDev(address: Address): boolean {
  return Number.parseInt(hashId('ftr18', address.rumour).slice(-1), 16) % 2 === 0;
}

const parts: readonly (readonly [string, (address: Address) => boolean])[] = [
  ['dev', isDev],
  ['test', (address) => !isDev(address)],
  ['all', () => true],
];

const gold = addresses.map((address) => address.rumour);
console.log(`${addresses.length} reports, ${new Set(gold).size} rumours`);
for (const [name, method] of methods) {
  const found = method(addresses);
  for (const [part, holds] of parts) {
    const kept = addresses.flatMap((address, i) => (holds(address) ? [i] : []));
    const { precision, recall, f1, clusters } = bCubed(
      kept.map((i) => gold[i] ?? ''),
      kept.map((i) => found[i] ?? ''),
    );
    console.log(
      `${name.padEnd(34)} ${part.padEnd(5)} B3 P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}  ${clusters} clusters`,
    );
  }
  if (values.verbose && method === cluster) printDev(found);
}

/** The largest rumours of the development part and where their reports went. */
function printDev(found: readonly string[]): void {
  const rumours = new Map<string, number[]>();
  addresses.forEach((address, i) => {
    if (isDev(address)) rumours.set(address.rumour, [...(rumours.get(address.rumour) ?? []), i]);
  });
  const largest = [...rumours].sort(([, a], [, b]) => b.length - a.length).slice(0, 40);
  for (const [rumour, items] of largest) {
    const clusters = new Map<string, number[]>();
    for (const i of items) clusters.set(found[i] ?? '', [...(clusters.get(found[i] ?? '') ?? []), i]);
    console.log(`\nrumour ${rumour}: ${items.length} reports in ${clusters.size} clusters`);
    for (const [, members] of [...clusters].sort(([, a], [, b]) => b.length - a.length).slice(0, 6))
      console.log(`  ${members.length}  ${addresses[members[0] ?? 0]?.url}`);
  }
}
