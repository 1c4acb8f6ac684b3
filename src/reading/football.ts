import type { NamePhrase } from '../model/name.js';
import { fold } from '../text/fold.js';
import type { Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { FootballWords } from './football-words.js';
import { isName } from './name.js';
import { isWord, type Node } from './node.js';
import { OtherGames } from './other-game.js';
import { NAMES } from './sense.js';
import type { Sentence } from './sentence.js';

/** So many different common words tell without any club; beside what may be a club, one does. */
const TELLING = 3;
const SURE = 2;
const COMMON = 1;
/** What is told of other games: so much makes the text one about another if few clubs are named, */
const HINTED = 3;
/** so much whatever clubs are, */
const TOLD = 4;
/** so much beside one sure word of football; beside two, nothing does. */
const TOLD_BESIDE_ONE = 6;
/** So many clubs are not few. */
const CLUBS = 2;

/**
 * Tells whether a text is about football at all. Ships are sold, presidents leave and makers recall what they made in
 * the same words as players; so something must stand there that belongs to football: a competition, a ground, a club by
 * a name that is no other thing's, two clubs by whatever names, a player's position, a manager's post, or words enough.
 */
export class FootballSense {
  /** By word id. */
  private readonly words: Uint8Array;
  private readonly otherGames: OtherGames;

  constructor(words: FootballWords, vocabulary: Vocabulary) {
    const ids = (list: readonly string[]): readonly number[] =>
      list.map((word) => vocabulary.add(fold(word)));
    const sure = ids(words.sure);
    const common = ids(words.common);
    this.otherGames = new OtherGames(words, vocabulary);
    this.words = new Uint8Array(vocabulary.size + 1);
    for (const id of common) this.words[id] = COMMON;
    for (const id of sure) this.words[id] = SURE;
  }

  /** Whether the text asked about last plays the game in which readers pick players, and sell them. */
  get isFantasy(): boolean {
    return this.otherGames.fantasy;
  }

  isFootball(tokens: Tokens, sentences: readonly Sentence[]): boolean {
    if (this.isOtherGame(tokens, sentences)) return false;
    let doubtful: string | null = null;
    for (const { nodes } of sentences) {
      let manager = false;
      let nation = false;
      for (const item of nodes) {
        if (hasFootballersTitle(item)) return true;
        // "the manager of Wales"
        manager ||= isWord(item, 'role', 'manager');
        nation ||= isName(item, NAMES.nation | NAMES.demonym);
        if (manager && nation) return true;
        const club = clubIn(item);
        if (club === null) continue;
        if (club === CERTAIN) return true;
        if (doubtful !== null && doubtful !== club) return true;
        doubtful = club;
      }
    }
    return this.hasWords(tokens, doubtful === null ? TELLING : 1);
  }

  /** Whether clubs and positions that are named are those of another game: Leicester, Bath, a winger. */
  private isOtherGame(tokens: Tokens, sentences: readonly Sentence[]): boolean {
    const told = this.otherGames.weigh(tokens);
    if (told < HINTED) return false;
    const sure = this.sureWords(tokens);
    if (sure > 0) return sure === 1 && told >= TOLD_BESIDE_ONE;
    return told >= TOLD || !namesClubs(sentences);
  }

  /** How many different sure words stand there. */
  private sureWords(tokens: Tokens): number {
    const { words } = this;
    const seen = new Set<number>();
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i]!;
      if (word > 0 && word < words.length && words[word] === SURE) seen.add(word);
    }
    return seen.size;
  }

  private hasWords(tokens: Tokens, telling: number): boolean {
    const { words } = this;
    const seen = new Set<number>();
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i]!;
      const weight = word > 0 && word < words.length ? words[word]! : 0;
      if (weight === SURE) return true;
      if (weight === COMMON && seen.add(word).size >= telling) return true;
    }
    return false;
  }
}

function hasFootballersTitle(item: Node): boolean {
  if (isWord(item, 'position')) return true;
  const { traits } = item;
  if (traits === null) return false;
  return (
    traits.position !== null ||
    (traits.role === 'manager' && (traits.nations.length > 0 || traits.club !== null))
  );
}

const CERTAIN = 'certain';

/** CERTAIN, the id of a club that the words may mean, or null. */
function clubIn(item: Node): string | null {
  const mention = item.club ?? item.traits?.club ?? null;
  const names = mention === null ? item.names : mention.names;
  if (mention !== null && names.length === 0 && mention.resolved !== null) return mention.resolved.key;
  let doubtful: string | null = null;
  for (const name of names) {
    if (name.kind === 'competition' || name.kind === 'ground' || isOnlyAClub(name, names)) return CERTAIN;
    if (name.kind === 'club') doubtful ??= name.id;
  }
  return doubtful;
}

/** Whether as many clubs are named as an article on football names; a ground is hired for other games too. */
function namesClubs(sentences: readonly Sentence[]): boolean {
  const clubs = new Set<string>();
  for (const { nodes } of sentences) {
    for (const { names } of nodes) {
      for (const name of names) {
        if (!isOnlyAClub(name, names)) continue;
        clubs.add(name.id);
        if (clubs.size === CLUBS) return true;
        break;
      }
    }
  }
  return false;
}

function isOnlyAClub(name: NamePhrase, names: readonly NamePhrase[]): boolean {
  return (
    name.kind === 'club' &&
    name.form !== 'nickname' &&
    name.wants === undefined &&
    !names.some(({ kind }) => kind === 'nation' || kind === 'demonym')
  );
}
