import type { StoredClaim } from '../../ledger/reader.js';
import type { Certainty } from '../../model/claim.js';
import type { Fact } from '../../model/fact.js';
import type { Quote } from '../../model/quote.js';
import type { Report } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import { daysInWords } from '../day.js';
import { FACT_WORDS, factLine } from '../facts.js';
import type { Links } from '../links.js';
import { feeWords, gist, KIND_WORDS, originName, windowWords } from '../words.js';
import { CertaintyMark } from './certainty.js';
import { Chain } from './chain.js';
import { ClassTag } from './claim.js';

/** One claim or fact of an article, as the reader page notes it. */
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly tone: 'claim' | 'denial' | 'fact';
  readonly what: string;
  readonly line: string;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly extras: readonly string[];
  readonly quote: Quote;
  readonly rule: string;
  readonly stands: boolean;
  readonly report: Report | null;
}

type Bare = Omit<Note, 'number' | 'stands'>;

export function claimNote({ claim }: StoredClaim, report: Report | null): Bare {
  return {
    id: claim.id,
    tone: claim.status === 'negative' ? 'denial' : 'claim',
    what: `${claim.status === 'negative' ? 'claim against: ' : 'claim: '}${KIND_WORDS[claim.kind]}`,
    line: gist(claim),
    certainty: claim.certainty,
    sources: claim.sources,
    extras: [
      ...(claim.loan ? ['on loan'] : []),
      ...(claim.fee === null ? [] : [feeWords(claim.fee)]),
      ...(claim.window === null ? [] : [windowWords(claim.window)]),
    ],
    quote: claim.quote,
    rule: claim.rule,
    report,
  };
}

export function factNote(fact: Fact): Bare {
  return {
    id: fact.id,
    tone: 'fact',
    what: `fact: ${FACT_WORDS[fact.kind]}`,
    line: `${fact.subject.name}, ${factLine(fact)}`,
    certainty: fact.certainty,
    sources: fact.sources,
    extras: [],
    quote: fact.quote,
    rule: fact.rule,
    report: null,
  };
}

interface NoteProps {
  readonly note: Note;
  readonly links: Links;
  /** How it was read, in lines; null where nothing tells. */
  readonly how: string | null;
  /** Whether an older version of the text is on the page. */
  readonly older: boolean;
}

/** A note beside the text. Its `brief` part is what the hover and focus card repeats. */
export function NoteItem({ note, links, how, older }: NoteProps) {
  return (
    <li class={`note tone-${note.tone}`} id={`note-${note.id}`}>
      <div class="brief" data-brief={note.id}>
        <p class="note-head">
          <span class="note-number">{note.number}</span> <span class="label">{note.what}</span>
        </p>
        <p class="note-line">
          <b>{originName(note.sources)}:</b> {note.line}
          {note.extras.length === 0 ? '' : ` (${note.extras.join(', ')})`}.
        </p>
        <Chain sources={note.sources} links={links} phantom={note.report?.origin.phantom ?? false} />
        <p class="meta">
          <CertaintyMark certainty={note.certainty} words />
        </p>
        {note.report === null ? null : (
          <p class="meta">
            <ClassTag report={note.report} /> {daysInWords(note.report.why)}
          </p>
        )}
        <p class="meta">
          Read by rule <code>{note.rule}</code>
        </p>
      </div>
      {note.stands ? null : (
        <p class="orphan" id={`mark-${note.id}`}>
          {older
            ? 'Not in this version of the text'
            : 'Orphaned: the words are no longer at their place in the text'}
          : “{note.quote.exact}”
        </p>
      )}
      {how === null ? null : (
        <details class="how">
          <summary class="meta">How it was read</summary>
          <pre>{how}</pre>
        </details>
      )}
      <p class="meta note-links">
        {note.stands ? <a href={`#mark-${note.id}`}>In the text</a> : null}
        {note.report === null ? null : <a href={links.saga(note.report.saga)}>Its saga</a>}
      </p>
    </li>
  );
}
