import { readFileSync } from 'node:fs';

/** What a program has spent so far: processor time and time by the clock in milliseconds, traffic with files in bytes. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
  readonly read: number;
  readonly written: number;
}

export function spentSoFar(): Spent {
  const { user, system } = process.cpuUsage();
  const io = fileTraffic();
  return { cpu: (user + system) / 1000, wall: performance.now(), read: io('rchar'), written: io('wchar') };
}

export function since(from: Spent): Spent {
  const to = spentSoFar();
  return {
    cpu: to.cpu - from.cpu,
    wall: to.wall - from.wall,
    read: to.read - from.read,
    written: to.written - from.written,
  };
}

/** Linux tells what a program had read and written, from the machine's memory or the disk. */
function fileTraffic(): (name: string) => number {
  try {
    const text = readFileSync('/proc/self/io', 'utf8');
    return (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  } catch {
    return () => Number.NaN;
  }
}
