import { describe, expect, it } from 'vitest';
import { isJsonFeed, looksLikeFeed, readFeed } from './feed.js';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Harbour Post</title><language>en-gb</language><link>https://harbour.example/</link>
<item><title>Larkfield & Portside talk</title><link>/a/1</link><pubDate>Tue, 21 Dec 2021 10:00:00 GMT</pubDate><dc:creator>Jo Reed</dc:creator>
<description>&lt;p&gt;Short.&lt;/p&gt;</description><content:encoded><![CDATA[<p>They have opened talks over Vasquez.</p><p>More later.</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://harbour.example/a/2</guid><description>Plain words</description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title>El Muelle</title><entry><title type="html">Vasquez, cerca</title>
<link href="https://muelle.example/1"/><published>2021-12-01T00:00:00Z</published><updated>2021-12-03T00:00:00Z</updated><author><name>Al Sur</name></author><summary>Resumen largo</summary></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Post',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://c.example/1',
      title: 'T',
      content_html: '<p>Hello there</p>',
      date_published: '2021-01-01T00:00:00Z',
      authors: [{ name: 'X' }],
    },
  ],
});

describe('readFeed', () => {
  it('reads RSS, also with a bare ampersand', () => {
    expect(readFeed(RSS, 'f.xml')).toMatchObject([
      {
        url: 'https://harbour.example/a/1',
        site: 'The Harbour Post',
        author: 'Jo Reed',
        date: 'Tue, 21 Dec 2021 10:00:00 GMT',
        lang: 'en',
        text: 'Larkfield & Portside talk\n\nThey have opened talks over Vasquez.\n\nMore later.',
      },
      { url: 'https://harbour.example/a/2', date: null, text: 'Second\n\nPlain words' },
    ]);
  });

  it('reads Atom and JSON Feed', () => {
    expect(readFeed(ATOM, 'f.xml')).toMatchObject([
      {
        url: 'https://muelle.example/1',
        author: 'Al Sur',
        date: '2021-12-01T00:00:00Z',
        lang: 'es',
        text: 'Vasquez, cerca\n\nResumen largo',
      },
    ]);
    expect(readFeed(JSON_FEED, 'f.json')).toMatchObject([
      { url: 'https://c.example/1', author: 'X', date: '2021-01-01T00:00:00Z', text: 'T\n\nHello there' },
    ]);
  });

  it.each([
    ['a feed cut off', '<rss version="2.0"><channel><item><title>x', 'bad-feed'],
    ['a feed without entries', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'no-articles'],
    ['no feed', '<html><body>no</body></html>', 'bad-feed'],
  ])('names %s', (_, text, code) => {
    expect(() => readFeed(text, 'f.xml')).toThrow(expect.objectContaining({ code, input: 'f.xml' }));
  });

  it('tells feeds from other texts', () => {
    expect([RSS, ATOM, '<html>', 'rss'].map(looksLikeFeed)).toEqual([true, true, false, false]);
    expect([JSON.parse(JSON_FEED), {}, null, []].map(isJsonFeed)).toEqual([true, false, false, false]);
  });
});
