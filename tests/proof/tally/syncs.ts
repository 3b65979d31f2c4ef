import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './process';
import { asker, lanes, makeLanes, reportAt } from './race';

export const straceCommand = 'sudo apt-get install -y --no-install-recommends strace';
export const hasStrace = (): boolean => spawnSync('strace', ['-V']).status === 0;

export interface Synced {
  /** Reports that were answered with 200. */
  answered: number;
  /** How often the log of the database was brought to the disk meanwhile (fsync or fdatasync). */
  synced: number;
  /** As few as there must be: no answer may share a commit with more than those that waited beside it. */
  least: number;
}

/** Lines like `123 1763800000.5 fdatasync(22</folder/tally.db-wal>) = 0`, after the instant `from` (milliseconds). */
function syncsIn(trace: string, from: number): number {
  const lines = trace.split('\n').filter((line) => /f(data)?sync\(\d+<[^>]*-wal>/.test(line));
  return lines.filter((line) => Number(line.split(/\s+/)[1]) * 1_000 >= from).length;
}

/** Ends the tally and reads what was seen of it, which is whole a moment after its end. */
async function endOf(tally: Awaited<ReturnType<typeof startProcess>>, trace: string): Promise<string> {
  await tally.kill();
  for (let waited = 0; waited < 200; waited += 1) {
    const text = readFileSync(trace, 'utf8');
    if (text.includes('+++ killed by SIGKILL +++')) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('strace did not end');
}

/**
 * Watches every fsync of a real tally while `atOnce` offices send `turns` reports each, one after the other. Needs strace.
 */
export async function countSyncs(atOnce: number, turns: number): Promise<Synced> {
  const dataDir = mkdtempSync(join(tmpdir(), 'siap-siar-'));
  const trace = join(dataDir, 'strace');
  try {
    const offices = (await makeLanes({ dataDir })).slice(0, Math.min(atOnce, lanes));
    const strace = ['strace', '-D', '-f', '-q', '-y', '-ttt', '-e', 'trace=fsync,fdatasync', '-o', trace];
    const tally = await startProcess(dataDir, {}, strace);
    const { ask, close } = asker(tally.url);
    const from = Date.now();
    let answered = 0;
    const send = async (office: (typeof offices)[number]) => {
      for (let turn = 1; turn <= turns; turn += 1) {
        if ((await ask('/api/v1/sync', office.token, reportAt(office, turn))) === 200) answered += 1;
      }
    };
    await Promise.all(offices.map(send));
    close();
    const synced = syncsIn(await endOf(tally, trace), from);
    return { answered, synced, least: Math.ceil(answered / offices.length) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
