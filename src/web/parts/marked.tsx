import type { Child } from 'hono/jsx';
import type { Piece } from '../marks.js';
import type { Note } from './note.js';

/** Text with its marks: each stretch that something rests on is a link to its note, and takes focus once. */
export function Marked({ pieces, notes }: { pieces: readonly Piece[]; notes: ReadonlyMap<string, Note> }) {
  return (
    <>
      {pieces.map((piece, i) => {
        const over = piece.over.flatMap((id) => {
          const note = notes.get(id);
          return note === undefined ? [] : [note];
        });
        const shown = over.find((note) => piece.begins.includes(note.id)) ?? over[over.length - 1];
        if (shown === undefined) return piece.text;
        const begins = piece.begins.length > 0;
        // The number stands at the last word, not behind the space after it.
        const words = begins ? piece.text.trimEnd() : piece.text;
        return (
          <a
            key={i}
            class={`mark tone-${shown.tone} sure-${shown.certainty}`}
            href={`#note-${shown.id}`}
            data-notes={over.map((note) => note.id).join(' ')}
            {...(begins ? {} : { tabindex: -1 })}
          >
            {anchored(piece.begins, words)}
            {begins ? <sup>{numbers(piece.begins, notes)}</sup> : null}
            {piece.text.slice(words.length)}
          </a>
        );
      })}
    </>
  );
}

/** An anchor for every span that begins here, one inside the other. */
function anchored(ids: readonly string[], text: string): Child {
  const [id, ...rest] = ids;
  return id === undefined ? text : <span id={`mark-${id}`}>{anchored(rest, text)}</span>;
}

function numbers(ids: readonly string[], notes: ReadonlyMap<string, Note>): string {
  return ids.map((id) => notes.get(id)?.number ?? '').join(', ');
}
