import { Problem } from '../src/model/problem.js';
import type { Split } from './case.js';

/** What `npm run eval` was asked for. */
export interface Options {
  readonly data: readonly string[];
  /** A file of second labels, whose agreement with the first is measured instead of a reader. */
  readonly second: string | null;
  readonly sets: readonly string[];
  readonly split: Split | null;
  readonly only: string | null;
  readonly verbose: boolean;
  readonly freeze: boolean;
  readonly diff: boolean;
  readonly brief: boolean;
}

export const USAGE = `npm run eval -- [--data FILE]… [--set NAME]… [--split dev|test] [--only ID]
                [--second FILE] [--brief] [--verbose] [--diff] [--freeze]
  --data FILE   measure on this JSON Lines file too (may be repeated); alone with --set none, only on it
  --set NAME    only this of the project's sets: items, articles, examples, seeds, none (may be repeated)
  --split       only the cases of this side; the test side is never listed, only scored
  --only ID     only the case with this id
  --second FILE measure how far the labels in FILE agree with the first ones, on the cases that it holds
  --brief       one line a set
  --verbose     every miss and false alarm with its sentence and, where the reader offers one, its trace
  --diff        what changed against the frozen run, case by case
  --freeze      keep this run as the reference`;

/** Reads the command line. Throws a Problem on an unknown or incomplete option. */
export function parseOptions(args: readonly string[]): Options {
  const data: string[] = [];
  const sets: string[] = [];
  const flags = { verbose: false, freeze: false, diff: false, brief: false };
  let split: Split | null = null;
  let only: string | null = null;
  let second: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const name = args[at] as string;
    const value = () => {
      at++;
      const given = args[at];
      if (given === undefined) throw new Problem('usage', name, 'needs a value');
      return given;
    };
    switch (name) {
      case '--data':
        data.push(value());
        break;
      case '--set':
        sets.push(value());
        break;
      case '--only':
        only = value();
        break;
      case '--second':
        second = value();
        break;
      case '--split': {
        const side = value();
        if (side !== 'dev' && side !== 'test') throw new Problem('usage', side, 'a split is dev or test');
        split = side;
        break;
      }
      case '--verbose':
      case '--freeze':
      case '--diff':
      case '--brief':
        flags[name.slice(2) as keyof typeof flags] = true;
        break;
      default:
        throw new Problem('usage', name, 'is no option of this command');
    }
  }
  return { data, sets, split, only, second, ...flags };
}
