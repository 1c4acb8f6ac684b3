import { ARTICLE } from './article.js';
import { BASE } from './base.js';
import { LAYOUT } from './layout.js';
import { LISTS } from './lists.js';
import { SAGA } from './saga.js';

/** The desk's whole style sheet; the layout stands last, so that its rules for print win. */
export const STYLE = [BASE, SAGA, ARTICLE, LISTS, LAYOUT].join('\n');
