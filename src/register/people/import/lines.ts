import type { TextChunks } from './complaint.js';

/** A line longer than this is no row of a table (10 MB: some Wikidata entities come near 5). */
const LONGEST_LINE = 10_000_000;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null for a line that was too long to keep. */
  readonly text: string | null;
}

/** Cuts chunks of text into lines without their ends, whatever the chunks' borders; a BOM is dropped. */
export async function* linesOf(chunks: TextChunks): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let dropping = false;
  let number = 0;
  let first = true;
  for await (const chunk of chunks) {
    let text = rest + chunk;
    if (first && text !== '') {
      first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    const lines: Line[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const line = text.charCodeAt(end - 1) === 13 ? text.slice(from, end - 1) : text.slice(from, end);
      number++;
      lines.push({ number, text: dropping || line.length > LONGEST_LINE ? null : line });
      dropping = false;
      from = end + 1;
    }
    rest = text.slice(from);
    if (rest.length > LONGEST_LINE) {
      // Only the fact that it is too long is kept.
      rest = '';
      dropping = true;
    }
    if (lines.length > 0) yield lines;
  }
  if (rest !== '' || dropping) yield [{ number: number + 1, text: dropping ? null : rest }];
}
