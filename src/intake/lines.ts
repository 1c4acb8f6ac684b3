/** A line of a byte stream with its number, counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Set instead of the bytes where the line is longer than is read. */
  readonly tooLong: boolean;
}

const NEWLINE = 10;
const LONGEST = 64 * 1024 * 1024;

/** Lines of a stream as they come; memory holds one line, not the stream. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let pending: Uint8Array[] = [];
  let size = 0;
  const line = (last: Uint8Array): Line => {
    const tooLong = size + last.byteLength > LONGEST;
    const bytes = tooLong
      ? new Uint8Array()
      : pending.length === 0
        ? last
        : Buffer.concat([...pending, last]);
    pending = [];
    size = 0;
    number++;
    return { number, bytes, tooLong };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield line(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from < chunk.byteLength) {
      size += chunk.byteLength - from;
      if (size <= LONGEST) pending.push(chunk.subarray(from));
      else pending = [];
    }
  }
  if (size > 0) yield line(new Uint8Array());
}

/** The beginning of a stream of text, and the whole of it still to be read. */
export async function peeked(
  chunks: AsyncIterable<string>,
): Promise<{ readonly opening: string; readonly all: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const opening = first.done === true ? '' : first.value;
  return {
    opening: opening.slice(0, 4096),
    all: (async function* () {
      yield opening;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    })(),
  };
}
