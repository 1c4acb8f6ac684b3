import { createDerive } from '../../src/sagas/derive.js';
import { openLedger } from '../../src/store/open.js';
import { readingOf } from './cases.js';

/**
 * A process that takes articles in until it is killed, and says after every batch what has been acknowledged:
 * `tsx intake.ts LOCATION NAME FROM`. Every batch holds news of its own, news that another process takes in too, and
 * a correction of its own earlier news.
 */
const [location = '', name = '', from = '0'] = process.argv.slice(2);
const { writer } = await openLedger(location, { derive: createDerive() });
process.stdout.write('open\n');
for (let i = Number(from); ; i++) {
  const own = readingOf({
    id: `${name}-${i}`,
    date: `2022-01-${String((i % 28) + 1).padStart(2, '0')}`,
    outlet: 'Bugle',
    lead: 'word '.repeat(50),
    sentences: [
      { person: `Abe Number${i % 7}`, to: `Club ${i % 5}`, kind: 'talks' },
      { person: 'Ivo Hall', to: 'Northend', credit: 'The Post' },
    ],
    injured: 'Pia Moss',
  });
  const shared = readingOf({
    id: `shared-${i}`,
    date: '2022-01-15',
    sentences: [{ person: 'Cy Both', to: 'Southend' }],
  });
  const corrected = readingOf({ id: `${name}-${i - 3}`, date: '2022-01-30', lead: 'Corrected. ' });
  const readings = i % 4 === 3 && i >= 3 ? [own, shared, corrected] : [own, shared];
  await writer.record(readings, `2022-02-01T00:00:${String(i % 60).padStart(2, '0')}Z`);
  process.stdout.write(
    `${readings.map(({ article }) => `${article.id}|${article.text.length}`).join(' ')}\n`,
  );
}
