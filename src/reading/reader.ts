import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';

/** Turns articles into claims and facts. Pure: the same article gives the same reading, byte for byte. */
export interface Reader {
  read(article: Article): Reading;
}
