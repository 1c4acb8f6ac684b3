import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Argument, Command, Option } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { FACT_KINDS } from '../../src/cli/commands/listings.js';
import { createProgram } from '../../src/cli/main.js';
import { processTerminal } from '../../src/cli/process.js';
import { Session } from '../../src/cli/session.js';
import { Output } from '../../src/cli/terminal.js';
import { CERTAINTIES, CLAIM_KINDS } from '../../src/model/claim.js';

const terminal = { ...processTerminal(), stdout: new Writable() };
const program = createProgram(new Session(createApp(), terminal, new Output(terminal)));

interface Documented {
  readonly path: string;
  readonly command: Command;
}

function commandsOf(command: Command, path: string): readonly Documented[] {
  return command.commands
    .filter((one) => one.name() !== 'help')
    .flatMap((one) => [
      { path: `${path} ${one.name()}`, command: one },
      ...commandsOf(one, `${path} ${one.name()}`),
    ]);
}

const commands = commandsOf(program, 'hearsay');
let docs = '';
beforeAll(async () => {
  docs = await readFile(join(import.meta.dirname, '../../docs/cli.md'), 'utf8');
});

/** The text under a command's heading, up to the next one. */
function sectionOf(path: string): string {
  const [, after] = new RegExp(`^##+ ${path}\n([\\s\\S]*?)(?=^##+ |$(?![\\s\\S]))`, 'm').exec(docs) ?? [];
  return after ?? '';
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function argumentRow(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return `| \`${cell(argument.required ? `<${name}>` : `[${name}]`)}\` | ${cell(argument.description)} |`;
}

function optionRow(option: Option): string {
  const choices =
    option.argChoices === undefined ? '' : `: ${option.argChoices.map((one) => `\`${one}\``).join(', ')}`;
  const given = option.defaultValue === undefined || typeof option.defaultValue === 'boolean';
  return `| \`${cell(option.flags)}\` | ${cell(option.description + choices)}${given ? '' : ` (default \`${option.defaultValue}\`)`} |`;
}

describe('docs/cli.md', () => {
  it.each(commands.map((one) => [one.path, one.command] as const))(
    'has %s with all that it takes',
    (path, command) => {
      const section = sectionOf(path);
      expect(section, `a heading "${path}"`).not.toBe('');
      expect(section).toContain(command.description());
      for (const argument of command.registeredArguments) expect(section).toContain(argumentRow(argument));
      for (const option of command.options) expect(section).toContain(optionRow(option));
    },
  );

  it('has nothing that the program does not take', () => {
    const paths = commands.map((one) => one.path);
    const headings = [...docs.matchAll(/^##+ (hearsay .*)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(paths);
    const known = new Set(
      commands.flatMap(({ command }) => command.options.map((option) => `| \`${cell(option.flags)}\``)),
    );
    for (const [row] of docs.matchAll(/^\| `--[^`]*`/gm)) expect(known).toContain(row);
  });

  it('names every command’s examples by commands and options that exist', () => {
    const known = new Map(commands.map(({ path, command }) => [path, command]));
    for (const { command } of commands) {
      for (const [, example = ''] of helpOf(command).matchAll(/^ {2}\$ .*?(hearsay .*)$/gm)) {
        const path = [3, 2]
          .map((words) => example.split(' ').slice(0, words).join(' '))
          .find((one) => known.has(one));
        expect(path, example).toBeDefined();
        const flags = known.get(path ?? '')?.options.map((option) => option.long) ?? [];
        for (const [flag] of (example.split(/[|>]/)[0] ?? '').matchAll(/--[a-z-]+/g))
          expect(flags, example).toContain(flag);
      }
    }
  });
});

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help;
}

describe('docs/reading.md', () => {
  it('has every field of the output, every kind and every certainty', async () => {
    const reading = await readFile(join(import.meta.dirname, '../../docs/reading.md'), 'utf8');
    const fields = [
      ...[
        'id',
        'url',
        'outlet',
        'author',
        'date',
        'dateBasis',
        'lang',
        'title',
        'words',
        'retelling',
        'unread',
      ],
      ...[
        'article',
        'person',
        'from',
        'to',
        'kind',
        'status',
        'certainty',
        'loan',
        'fee',
        'window',
        'sources',
        'quote',
        'rule',
      ],
      ...['subject', 'value', 'exact', 'prefix', 'suffix', 'start', 'end', 'part'],
    ];
    for (const field of [...fields, ...CLAIM_KINDS, ...CERTAINTIES, ...FACT_KINDS])
      expect(reading).toContain(`\`${field}\``);
  });
});
