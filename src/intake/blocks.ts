import { isElement, type PageElement, type PageNode, TEXT_NODE } from './dom.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH HEAD SELECT BUTTON TEXTAREA INPUT CANVAS VIDEO AUDIO'.split(
    ' ',
  ),
);
const EMBEDDED = /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post)\b/;

/**
 * The paragraphs of an element, in order: a block (paragraph, heading, list item, caption, quotation) is a
 * paragraph of its own, an embedded post is one as a whole, so that neither runs into the author's words.
 * Walks without recursion, so that depth costs nothing.
 */
export function paragraphsOf(root: PageNode): readonly string[] {
  const paragraphs: string[] = [];
  let words = '';
  // Inside an embedded post (the element is kept) breaks are blanks.
  let post: PageNode | null = null;
  const end = (): void => {
    const paragraph = tidy(words);
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  let node: PageNode | null = root;
  while (node !== null) {
    let enter = false;
    if (node.nodeType === TEXT_NODE) {
      // Line breaks of the source are blanks; only <br> breaks a line.
      words += (node.textContent ?? '').replace(/\s+/g, ' ');
    } else if (isElement(node)) {
      const name = node.nodeName.toUpperCase();
      enter = !SILENT.has(name);
      if (post === null && isPost(name, node)) {
        end();
        post = node;
      } else if (BLOCKS.has(name)) {
        if (post === null) end();
        else words += ' ';
      } else if (name === 'BR') {
        words += post === null ? '\n' : ' ';
      } else if (name === 'TD' || name === 'TH') {
        words += ' ';
      }
    } else {
      enter = node === root;
    }
    if (enter && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    // Leave this node and all that end with it.
    while (node !== null) {
      if (node === post) {
        post = null;
        end();
      } else if (isElement(node) && BLOCKS.has(node.nodeName.toUpperCase())) {
        if (post === null) end();
        else words += ' ';
      }
      if (node === root) {
        node = null;
      } else if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      } else {
        node = node.parentNode;
      }
    }
  }
  end();
  return paragraphs;
}

function isPost(name: string, element: PageElement): boolean {
  return name === 'BLOCKQUOTE' && EMBEDDED.test(element.getAttribute('class') ?? '');
}

/** One blank for many; line breaks within a paragraph stay where the page had them by `<br>`, doubled ones split. */
function tidy(words: string): string {
  return words
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}
