import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { addressOf } from '@/tests/server/address-of';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Process {
  child: ChildProcess;
  url: string;
  /** Ends it as a power cut would, without a word. */
  kill(): Promise<void>;
}

/** A real process of the tally on a free port, as `npm run tally` starts it; `watcher` is a program that runs it, `log` what becomes of what it reports. */
export async function startProcess(
  dataDir: string,
  env: Record<string, string> = {},
  watcher: readonly string[] = [],
  log: 'inherit' | 'ignore' = 'inherit',
): Promise<Process> {
  const [program, ...args] = [...watcher, process.execPath, '--import', 'tsx', 'server/main.ts'];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, REGION: '19.71', ...env },
    stdio: ['ignore', 'pipe', log],
  });
  const url = await addressOf(child);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { child, url, kill };
}
