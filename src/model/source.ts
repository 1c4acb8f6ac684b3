/** What a source is. An anonymous source is a kind of voice ("reports in Italy"), never a person. */
export type SourceSort = 'outlet' | 'journalist' | 'club' | 'person' | 'anonymous';

/** One link of a chain of sources. `id` is the register's id, absent where the register does not know it. */
export interface Source {
  readonly name: string;
  readonly sort: SourceSort;
  readonly id?: string;
}

/** The source of an article that does not say where it comes from. */
export const UNKNOWN_SOURCE: Source = { name: 'unknown', sort: 'anonymous' };

/** The end of a chain: whose word the claim really is. */
export function originOf(chain: readonly Source[]): Source {
  return chain[chain.length - 1] ?? UNKNOWN_SOURCE;
}

/** The name of a source as a sentence says it. */
export function spokenName(name: string): string {
  return name === UNKNOWN_SOURCE.name ? 'an unnamed outlet' : name;
}
