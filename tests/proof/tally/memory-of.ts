import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Memory that a process holds now, in MB. */
export function memoryOf(pid: number): number {
  if (process.platform === 'linux') {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1_024;
  }
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).stdout) / 1_024;
}
