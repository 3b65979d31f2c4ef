import Dexie, { type Table } from 'dexie';
import type { CellRecord, PostRecord, State, Waiting } from './records';

interface StateRow {
  name: keyof State;
  value: State[keyof State];
}

/** 128 random bits in hex: they name this database for as long as it lives. */
const mintSlot = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The log of this browser profile. Writes are strict: Chrome's default since 121 may report a write
 * as done before it is on the disk, and an office can lose power.
 */
export class LogDatabase extends Dexie {
  declare posts: Table<PostRecord, string>;
  declare cells: Table<CellRecord, string>;
  declare waiting: Table<Waiting, string>;
  declare state: Table<StateRow, string>;

  constructor(name = 'siap-siar') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      posts: 'id, day, cell, fingerprint, publishedAt',
      cells: 'key, day',
      waiting: 'id, state',
      state: 'name',
    });
  }

  async read<Name extends keyof State>(name: Name): Promise<State[Name] | undefined> {
    return (await this.state.get(name))?.value as State[Name] | undefined;
  }

  async write<Name extends keyof State>(name: Name, value: State[Name]): Promise<void> {
    await this.state.put({ name, value });
  }

  /** The slot under which this database counts. A database that lost it counts on under a new one. */
  slot(): Promise<string> {
    return this.transaction('rw', this.state, async () => {
      const known = await this.read('slot');
      if (known) return known;
      const slot = mintSlot();
      await this.write('slot', slot);
      return slot;
    });
  }
}

export const database = new LogDatabase();
