import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashId } from '../model/id.js';
import { linesOf } from './lines.js';
import { isFields } from './records.js';

/** A person as the file of imported people keeps one, a JSON object a line (the register's own shape). */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly born: string | null;
  readonly nations: readonly string[];
  readonly lines: readonly ('goalkeeper' | 'defender' | 'midfielder' | 'forward')[];
  readonly role: 'player' | 'manager' | 'staff';
  readonly career: readonly {
    readonly club: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly loan: boolean;
  }[];
}

/** The people of a file, in its order; none if there is no such file. Lines that are no person are passed over. */
export async function* peopleIn(path: string): AsyncGenerator<PersonLine> {
  if (!existsSync(path)) return;
  for await (const line of linesOf(createReadStream(path, { highWaterMark: 1 << 20 }))) {
    const person = personOf(Buffer.from(line.bytes).toString('utf8'));
    if (person !== null) yield person;
  }
}

/** Writes a file anew with the people that it had and those that are added; it is replaced when all are written. */
export class PeopleFile {
  private readonly seen = new Set<string>();
  private constructor(
    private readonly path: string,
    private readonly stream: ReturnType<typeof createWriteStream>,
  ) {}

  static async open(path: string): Promise<PeopleFile> {
    await mkdir(dirname(path), { recursive: true });
    const file = new PeopleFile(path, createWriteStream(`${path}.new`));
    await once(file.stream, 'open');
    for await (const person of peopleIn(path)) file.add(person);
    return file;
  }

  /** Adds a person; one that is known in every word is not written twice. */
  add(person: PersonLine): void {
    const line = JSON.stringify(person);
    const key = hashId(line);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.stream.write(`${line}\n`);
  }

  async keep(): Promise<void> {
    this.stream.end();
    await once(this.stream, 'finish');
    await rename(`${this.path}.new`, this.path);
  }

  async drop(): Promise<void> {
    this.stream.destroy();
    await rm(`${this.path}.new`, { force: true });
  }
}

function personOf(text: string): PersonLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(value)) return null;
  const { id, name, born, role } = value;
  if (typeof id !== 'string' || id === '' || typeof name !== 'string' || name === '') return null;
  return {
    id,
    name,
    also: strings(value['also']),
    born: typeof born === 'string' ? born : null,
    nations: strings(value['nations']),
    lines: LINES.filter((line) => strings(value['lines']).includes(line)),
    role: role === 'manager' || role === 'staff' ? role : 'player',
    career: Array.isArray(value['career']) ? value['career'].flatMap(spellOf) : [],
  };
}

const LINES = ['goalkeeper', 'defender', 'midfielder', 'forward'] as const;

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function spellOf(value: unknown): PersonLine['career'] {
  if (!isFields(value) || typeof value['club'] !== 'string') return [];
  const day = (one: unknown): string | null => (typeof one === 'string' ? one : null);
  return [
    { club: value['club'], from: day(value['from']), to: day(value['to']), loan: value['loan'] === true },
  ];
}
