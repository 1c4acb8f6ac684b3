import { packText, unpackText, unpackTextOrNull } from './columns.js';
import type { Tx } from './engine.js';
import { END } from './time.js';
import type { Entry } from './versions.js';

/** The version that says that an article was taken back; null if it is unknown or withdrawn already. */
export async function withdrawal(tx: Tx, article: string, at: string): Promise<Entry | null> {
  const known = await tx
    .selectFrom('articles')
    .select('key')
    .where('id', '=', packText(article))
    .limit(1)
    .executeTakeFirst();
  if (known === undefined) return null;
  const newest = await tx
    .selectFrom('articles')
    .selectAll()
    .where('key', '=', known.key)
    .where('until', '=', END)
    .orderBy('read_at', 'desc')
    .orderBy('since', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest === undefined || newest.withdrawn === 1) return null;
  return {
    key: unpackText(known.key),
    readAt: at,
    withdrawn: true,
    reading: {
      article: {
        id: unpackText(newest.id),
        url: unpackTextOrNull(newest.url),
        outlet: unpackTextOrNull(newest.outlet),
        outletId: unpackTextOrNull(newest.outlet_id),
        author: unpackTextOrNull(newest.author),
        date: at,
        dateBasis: 'stated',
        lang: unpackText(newest.lang),
        title: null,
        text: '',
        bodyStart: 0,
      },
      claims: [],
      facts: [],
      unread: false,
    },
  };
}
