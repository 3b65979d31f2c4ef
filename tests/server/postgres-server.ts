import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { findPostgres } from '@/scripts/setup/postgres.mjs';

/** PostgreSQL refuses to run as root: then it runs as the account that Debian made for it. */
function account(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface PostgresServer {
  /** A new empty database. */
  makeDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server of its own in a folder that is thrown away, with fsync as in real use. `settings` are for those
 * who ask about something else than the disk: `['-c', 'fsync=off']`.
 */
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL tidak ditemukan.');
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), 'siap-siar-pg-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'siar', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const options = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, ...settings];
  const server = spawn(join(programs, 'postgres'), options, { ...owner, cwd: folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = (name: string) => `postgres://siar@127.0.0.1:${port}/${name}`;
  const isReady = () =>
    spawnSync(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'siar']).status === 0;
  for (let tries = 0; !isReady(); tries += 1) {
    if (tries > 300 || server.exitCode !== null) {
      await stop();
      throw new Error('PostgreSQL tidak mau mulai.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let count = 0;
  return {
    stop,
    async makeDatabase() {
      const name = `uji_${++count}`;
      const root = postgres(address('postgres'), { max: 1 });
      await root.unsafe(`CREATE DATABASE ${name}`);
      await root.end();
      return address(name);
    },
  };
}
