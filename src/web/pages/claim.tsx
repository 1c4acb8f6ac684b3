import type { Ask, Onward, Page } from '../ask.js';
import { segment } from '../links.js';
import { Empty } from '../parts/empty.js';

/** A claim's lasting address: it leads to the claim's place in the version of the text that it was read in. */
export async function claimPage(ask: Ask): Promise<Page | Onward> {
  const stored = await ask.reader.claim(ask.key, ask.view);
  if (stored === null) {
    return {
      title: 'No such claim',
      section: null,
      status: 404,
      body: (
        <Empty title="No such claim">
          <p>
            The ledger holds no claim by this address. <a href={ask.links.to('/')}>See what moved</a>.
          </p>
        </Empty>
      ),
    };
  }
  const { article, id } = stored.claim;
  if (stored.retired === null) return { onward: ask.links.article(article, id) };
  const path = `/articles/${segment(article)}`;
  return { onward: `${ask.links.to(path, { version: stored.version })}#mark-${id}` };
}
