import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { paragraphsOf } from './blocks.js';
import type { PageDocument, PageNode } from './dom.js';
import { type Draft, EMPTY_DRAFT, oneLine } from './draft.js';
import { type Shape, shapeOf, stripMarkup } from './markup.js';
import { readMetadata } from './metadata.js';

/** Beyond these a tree is not built: Readability and DOM walks recurse and look around. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 12_000;
const MAX_MARKS = 60_000;
const MAX_LENGTH = 4_000_000;
const MAX_TAG = 50_000;

/**
 * A web page: its main text by Readability, outlet, author, date, address and language from its metadata.
 * The stored text is the title, an empty line, and the paragraphs of the main text. `address` is where the page
 * was fetched from, null for a file.
 */
export function readPage(html: string, address: string | null = null): Draft {
  const shape = shapeOf(html);
  if (isUnwieldy(html, shape)) {
    const plain = stripMarkup(html);
    return {
      ...EMPTY_DRAFT,
      url: address,
      text: compose(plain.title, plain.text),
      notes: ['page too deep or too large for a tree; all its words taken'],
    };
  }
  const page = parsePage(html);
  const metadata = readMetadata(page, address);
  const main = mainText(html);
  const text = main ?? stripMarkup(html).text;
  return {
    ...EMPTY_DRAFT,
    url: metadata.url,
    outlet: metadata.outlet,
    author: metadata.author,
    date: metadata.date,
    lang: metadata.lang,
    text: compose(metadata.title, text),
    notes: [
      ...(shape.broken === null ? [] : [`broken HTML (${shape.broken}); read as it stands`]),
      ...(main === null && text !== '' ? ['no main text found; all words of the page taken'] : []),
    ],
  };
}

/** The words of a fragment of markup, as feeds carry them. */
export function readFragment(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  if (isUnwieldy(html, shapeOf(html))) return stripMarkup(html).text;
  const body = parsePage(`<!doctype html><html><body>${html}</body></html>`).querySelector('body');
  return body === null ? stripMarkup(html).text : paragraphsOf(body).join('\n\n');
}

function isUnwieldy(html: string, shape: Shape): boolean {
  return (
    html.length > MAX_LENGTH ||
    shape.depth > MAX_DEPTH ||
    shape.elements > MAX_ELEMENTS ||
    shape.marks > MAX_MARKS ||
    shape.longestTag > MAX_TAG
  );
}

/** linkedom's document, seen as the few members that are used here. */
function parsePage(html: string): PageDocument {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  return document as unknown as PageDocument;
}

function mainText(html: string): string | null {
  // Readability changes the tree that it reads, so it has one of its own.
  const page = parsePage(html);
  try {
    const options = { charThreshold: 200, keepClasses: true, serializer: (node: unknown) => node };
    // Its types name the browser's document; linkedom's does all that it asks for.
    const found = new Readability<unknown>(page as never, options).parse();
    if (found?.content === null || found?.content === undefined) return null;
    const text = paragraphsOf(found.content as PageNode).join('\n\n');
    return text === '' ? null : text;
  } catch {
    return null;
  }
}

function compose(title: string | null, text: string): string {
  const heading = oneLine(title, 500);
  if (heading === null) return text;
  const opening = text.slice(0, heading.length + 200).replace(/\s+/g, ' ');
  return opening.startsWith(heading) ? text : `${heading}\n\n${text}`;
}
