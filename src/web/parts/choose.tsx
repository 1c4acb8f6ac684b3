import type { Named } from '../../model/claim.js';
import type { Ask } from '../ask.js';
import type { Links } from '../links.js';
import { Empty } from './empty.js';

interface ChooseProps {
  readonly named: readonly Named[];
  readonly noun: 'player' | 'club';
  readonly links: Links;
  readonly asked: string;
}

/** Several answer to a name: what cannot be told apart is left to the reader. */
export function Choose({ named, noun, links, asked }: ChooseProps) {
  return (
    <Empty title={`“${asked}” may be several`}>
      <ul class="listed">
        {named.map((one) => (
          <li key={one.id ?? one.name}>
            <a href={noun === 'player' ? links.player(one) : links.club(one)}>{one.name}</a>
          </li>
        ))}
      </ul>
    </Empty>
  );
}

export function Unknown({ ask, what }: { ask: Ask; what: string }) {
  return (
    <Empty title={`Nobody has spoken of “${ask.key}”`}>
      <p>
        No article in the ledger{ask.asOf === null ? '' : ', up to the day that you look from,'} names a{' '}
        {what} so. <a href={ask.links.to('/search', { q: ask.key })}>Search for it</a>, or{' '}
        <a href={ask.links.to('/')}>see what moved</a>.
      </p>
    </Empty>
  );
}
