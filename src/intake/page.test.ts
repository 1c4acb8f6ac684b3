import { describe, expect, it } from 'vitest';
import { readFragment, readPage } from './page.js';

const FILLER =
  'The club has said little in public, and those who know its plans expect a quiet week, with talks, if any, held in private.';
const ARTICLE = `<article><h1>Larkfield keen on Vasquez</h1><p class="byline">By Jo Reed</p>
<figure><img src="a.jpg"><figcaption>Vasquez in action for Portside. Image: Wire</figcaption></figure>
<p>Larkfield are keen on Portside winger Diego Vasquez,
 who is out of contract next summer &amp; wants a move.</p>
<script>document.write('<p>Northend sign nobody</p>')</script><style>p { content: "x" }</style>
<p>Read more: <a href="/2">Larkfield striker out for months</a></p>
<blockquote class="twitter-tweet"><p lang="en">Understand Larkfield made contact.<br>Talks next week.</p>&mdash; Ana Bell (@anabell) <a href="https://twitter.com/x/1">October 1, 2025</a></blockquote>
<p>${FILLER}</p><p>${FILLER}</p></article>`;
const page = (head: string, body = ARTICLE): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>Imprint</footer></body></html>`;

describe('readPage', () => {
  it('keeps title, captions, posts and links to other stories as paragraphs of their own', () => {
    const { text } = readPage(page('<title>Larkfield keen on Vasquez</title>'));
    expect(text.split('\n\n')).toEqual([
      'Larkfield keen on Vasquez',
      'Vasquez in action for Portside. Image: Wire',
      'Larkfield are keen on Portside winger Diego Vasquez, who is out of contract next summer & wants a move.',
      'Read more: Larkfield striker out for months',
      'Understand Larkfield made contact. Talks next week. — Ana Bell (@anabell) October 1, 2025',
      FILLER,
      FILLER,
    ]);
  });

  it.each([
    [
      'Open Graph',
      '<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2025-10-02T08:15:00+01:00"><meta name="author" content="By Jo Reed">',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-10-02T08:15:00+01:00","author":{"name":"Jo Reed"},"publisher":{"name":"The Harbour Post"}}</script>',
    ],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">not json</script><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2025-10-02T08:15:00+01:00","author":["Jo Reed"],"publisher":[{"name":"The Harbour Post"}]}]}</script>',
    ],
  ])('takes metadata from %s', (_, head) => {
    expect(readPage(page(head))).toMatchObject({
      outlet: 'The Harbour Post',
      author: 'Jo Reed',
      date: '2025-10-02T08:15:00+01:00',
      lang: 'en',
      title: null,
    });
  });

  it('takes a date from <time>, and an address from the canonical link, not from where it points to danger', () => {
    const body = ARTICLE.replace('<p class="byline">', '<time datetime="2025-10-03">yesterday</time><p>');
    expect(
      readPage(page('<link rel="canonical" href="/a/1#top">', body), 'https://harbour.example/amp/1'),
    ).toMatchObject({
      date: '2025-10-03',
      url: 'https://harbour.example/a/1',
    });
    expect(readPage(page('<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull();
  });

  it.each([
    ['unclosed elements', '<html><body><p>Larkfield <b>want Vasquez<p>He may <i>stay'],
    ['a page cut off in a tag', '<p>Larkfield want Vasquez</p><p>He may stay</p><a href="x'],
    ['no structure', 'Larkfield want Vasquez<br><br>He may stay'],
    ['wrong nesting', '<div><p>Larkfield want Vasquez</div></p></section><p>He may stay</b>'],
  ])('reads a page with %s', (_, html) => {
    expect(readPage(html).text.replace(/\s+/g, ' ')).toBe('Larkfield want Vasquez He may stay');
  });

  it.each([
    ['depth', '<div>'.repeat(200_000)],
    ['breadth', '<p>one two</p>'.repeat(100_000)],
    ['open angles', '<'.repeat(1_000_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['a long attribute list', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['comments', '<!--'.repeat(200_000)],
    ['scripts', '<script>'.repeat(200_000)],
    ['closing tags', '</div>'.repeat(500_000)],
    ['blanks', `<p>${' '.repeat(2_000_000)}</p>`],
  ])('is not held up by %s', (_, hostile) => {
    // Work that grew faster than these lengths would not end before the test's own time is up.
    const { text } = readPage(`<p>Larkfield want Vasquez.</p>${hostile}`);
    expect(text).toContain('Larkfield want Vasquez.');
  });
});

describe('readFragment', () => {
  it.each([
    ['plain words', ' Larkfield want Vasquez. ', 'Larkfield want Vasquez.'],
    ['paragraphs', '<p>One&nbsp;two &pound;5m</p><p>Three<br>four</p>', 'One two £5m\n\nThree\nfour'],
    ['a list', '<ul><li>In: A</li><li>Out: B</li></ul>', 'In: A\n\nOut: B'],
    ['a script', 'a<script>b</script> c', 'a c'],
  ])('reads %s', (_, html, text) => {
    expect(readFragment(html).replace(/\u00a0/g, ' ')).toBe(text);
  });
});
