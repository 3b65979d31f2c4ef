import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DiskResult, lookAfter, openSender } from './full-disk';
import { startProcess } from './process';
import { makeLanes } from './race';

/** Bytes that are left when the disk is as good as full. */
const left = 200_000;

function fill(file: string): void {
  const out = openSync(file, 'w');
  const piece = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeSync(out, piece);
  } catch {
    truncateSync(file, Math.max(0, statSync(file).size - left));
  } finally {
    closeSync(out);
  }
}

/** A real tally on a real file system of 8 MB that is filled under it and emptied again. Needs to be root. */
export async function fillDisk(rounds: number): Promise<DiskResult> {
  const disk = mkdtempSync(join(tmpdir(), 'siap-siar-'));
  const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });
  const mounted = run('mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk);
  if (mounted.status !== 0) throw new Error(mounted.stderr);
  try {
    const dataDir = join(disk, 'data');
    const lanes = await makeLanes({ dataDir });
    const tally = await startProcess(dataDir, {}, [], 'ignore');
    const sender = openSender(lanes, ({ token }, body) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return fetch(`${tally.url}/api/v1/sync`, { method: 'POST', headers, body });
    });
    const before = await sender.rounds(rounds);
    const filler = join(disk, 'penuh');
    fill(filler);
    const during = await sender.rounds(rounds);
    rmSync(filler);
    const after = await sender.rounds(rounds);
    await tally.kill();
    const refused = before.refused + during.refused + after.refused;
    const { lost, isIntact } = await lookAfter(dataDir, sender.promised);
    const taken = { before: before.taken, during: during.taken, after: after.taken };
    return { ...taken, refused, lost, odd: sender.odd, isIntact };
  } finally {
    run('umount', disk);
    rmSync(disk, { recursive: true, force: true });
  }
}
