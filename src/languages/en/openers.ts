import { list } from './list.js';

/** Words that open a sentence in front of a name as a given name might: "Making Reuter captain", "Remember Alan Reuter?". */
export const OPENERS: readonly string[] = list(`
  making | giving | letting | allowing | getting | keeping | taking | putting | managing | leading | raising | prizing | prising
  | convincing | persuading | securing | acquiring | bringing | asking | watching | seeing | losing | using | having | being
  | saying | speaking | adding | describing | praising | dropping | leaving | playing | partnering | pairing | comparing
  | replacing | offloading | tempting | luring | poaching | forcing | helping | handing | hiring | sacking
  | appointing | wanting | knowing | naming | telling | congratulating | trusting | benching | starting | building | calling
  | remember | imagine | picture | consider | forget | congratulations | whilst | arguably | given | inside | few | fewer
  | many | only | again | such | more | most | others | several | exclusive | better | once | twice | instead | perhaps | maybe | indeed | even
  | understand | reportedly | supposedly | allegedly | presumably | hopefully | elsewhere | meanwhile | bizarre
  | download | click | subscribe | listen | tap | scroll | join
`);
