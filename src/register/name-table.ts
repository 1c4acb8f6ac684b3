interface Thing {
  readonly id: string;
  readonly weight?: number;
}

/**
 * Things by name, in three steps, each asked only where the one before knows nothing: as written, folded, and folded
 * further by the table's own rule (clubs: without "FC"). So "FC Barcelona" is not confused with "Barcelona SC" because
 * both have a "Barcelona" in them, and "Récord" is told from "Record", yet either spelling of a name is found.
 */
export class NameTable<T extends Thing> {
  private readonly written = new Map<string, T[]>();
  private readonly folded = new Map<string, T[]>();
  private readonly loosened = new Map<string, T[]>();

  constructor(
    private readonly fold: (text: string) => string,
    private readonly loosen: (text: string) => string = fold,
  ) {}

  add(name: string, thing: T): void {
    if (!put(this.written, name, thing)) return;
    put(this.folded, this.fold(name), thing);
    if (this.loosen !== this.fold) put(this.loosened, this.loosen(name), thing);
  }

  /** Adds a name unless the thing is known by it in another spelling. */
  addFurther(name: string, thing: T): void {
    if (this.folded.get(this.fold(name))?.includes(thing) !== true) this.add(name, thing);
  }

  /** All that bear a name, the best known first; equally known ones by id. */
  named(text: string): readonly T[] {
    const list =
      this.written.get(text) ?? this.folded.get(this.fold(text)) ?? this.loosened.get(this.loosen(text));
    if (list === undefined) return [];
    if (list.length < 2) return list;
    return [...list].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.id < b.id ? -1 : 1));
  }
}

function put<T>(map: Map<string, T[]>, key: string, thing: T): boolean {
  const list = map.get(key);
  if (list === undefined) map.set(key, [thing]);
  else if (list.includes(thing)) return false;
  else list.push(thing);
  return true;
}
