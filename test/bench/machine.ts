/** What the figures were taken on, and how much of it was ours. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { driverVersions } from '../../electron/vault/database/driver.ts';

/** Linux counts process times in hundredths of a second (sysconf(_SC_CLK_TCK), the same everywhere). */
const ticksPerSecond = 100;

/**
 * Processor seconds of this process, its threads and the programs it has waited for (proc(5), /proc/pid/stat,
 * fields 14 to 17). Elsewhere than on Linux only this process is counted, since Node tells of no children.
 */
export function processorSeconds(): number {
  if (process.platform !== 'linux') {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // the name of the program stands in parentheses and may hold anything
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return ticks / ticksPerSecond;
}

/** Average number of processes that wanted to run during the last minute. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/** The program is there and answers; null where it is not. */
export function versionOf(program: string, option = 'version'): string | null {
  try {
    const text = execFileSync(program, [option], { encoding: 'utf8', stdio: 'pipe' });
    return text.trim().split('\n')[0] ?? '';
  } catch {
    return null;
  }
}

export interface Machine {
  readonly processors: string;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly openssl: string;
  readonly sqlite: string;
  readonly sqlcipher: string;
  readonly opensslProgram: string | null;
  readonly age: string | null;
}

export function machine(): Machine {
  const all = cpus();
  return {
    processors: `${all.length} × ${all[0]?.model ?? 'unknown'}`,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    openssl: process.versions.openssl,
    ...driverVersions(),
    opensslProgram: versionOf('openssl'),
    age: versionOf('age', '--version'),
  };
}

/** MiB by which the memory of this process, its threads included, grew at most while it worked. */
export async function memoryOver(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.round((most - before) / (1024 * 1024));
}
