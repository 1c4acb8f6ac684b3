/**
 * How fast articles are read: `npm run bench [-- --long] [-- --rounds N]`. Beside Hearsay, two general readers of English
 * read the same text in the same run; then how the time grows with length, number of articles and names. `--long`
 * reads 100,000 articles more and watches the memory.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadCorpus } from './reading-corpus.js';
import { peers } from './reading-peers.js';
import { race } from './reading-race.js';
import { byLength, byMemory, byNames, byNumber } from './reading-scale.js';
import { byThreads } from './reading-threads.js';
import { figure } from './table.js';

const { values } = parseArgs({
  options: { long: { type: 'boolean', default: false }, rounds: { type: 'string', default: '7' } },
});
const rounds = Math.max(1, Number(values.rounds) || 7);
const corpus = loadCorpus();
const machine = cpus();

console.log(
  `${figure(corpus.articles.length)} articles, ${figure(corpus.tokens)} tokens as Hearsay counts them; ${rounds} rounds; ` +
    `one thread of Node ${process.versions.node} on ${machine.length} x ${machine[0]?.model.trim() ?? 'unknown'}\n`,
);
console.log(`${race(await peers(), corpus, rounds)}\n`);
console.log(`Worker threads for batches\n${await byThreads(corpus)}\n`);
console.log(`One article, longer and longer\n${byLength(corpus)}\n`);
console.log(`More and more articles\n${byNumber(corpus)}\n`);
console.log(`A larger register\n${byNames(corpus)}`);
if (values.long) console.log(`\nMemory\n${byMemory(corpus)}`);
