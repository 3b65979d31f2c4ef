import type { PostgresServer } from '@/tests/server/postgres-server';
import { databases, folders, type Ground } from './grounds';
import { type Network, openNetwork } from './network';
import type { Server } from './server';
import { openWire } from './wire';

/** What a history is played on. The offices are the same in all: the real log in a real Dexie, the real sending. */
export interface Form {
  /** As the command line calls it. */
  name: string;
  about: string;
  newGround(): Ground;
  openNetwork(server: Server, seed: number): Promise<Network>;
}

export const inProcess: Form = {
  name: 'dalam',
  about: 'dalam satu proses, aplikasi peladen yang sama di SQLite',
  newGround: folders,
  openNetwork: async (server) => openNetwork(server),
};

export const overHttp: Form = {
  name: 'sqlite',
  about: 'lewat HTTP dan perantara yang mengganggu, SQLite',
  newGround: folders,
  openNetwork: openWire,
};

export const overHttpToPostgres = (server: PostgresServer): Form => ({
  name: 'postgres',
  about: 'lewat HTTP dan perantara yang mengganggu, PostgreSQL',
  newGround: () => databases(server),
  openNetwork: openWire,
});
