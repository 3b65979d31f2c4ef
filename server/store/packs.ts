import type { Region } from '@/lib/region/region';
import type { Act } from './act';
import { note } from './audit';
import type { Database } from './database';

/** What the Diskominfo laid down for all its units, as it stood from one day on. */
export interface PackVersion {
  /** 1, 2, 3 … */
  serial: number;
  /** JSON in the words of the pack schema, without what the tally adds for each unit. */
  body: string;
  /** The day on which it was published, in the region's zone, days since 1970. */
  day: number;
  at: number;
  who: string;
}

/** The region that the tally stands for and the packs that were published for it. */
export interface Packs {
  region(): Promise<Region | null>;
  /** Chosen once: false if there is one already. */
  setRegion(region: Region, act: Act): Promise<boolean>;
  /** The number of the newest pack; 0 without any. */
  packSerial(): Promise<number>;
  /** All versions, the oldest first. */
  packVersions(): Promise<PackVersion[]>;
  /** Publishes a version after the one numbered `after`. False if somebody else was quicker. */
  publishPack(body: string, day: number, after: number, act: Act): Promise<boolean>;
}

/** The part of the store that knows the region and the packs. */
export function packsIn(db: Database): Packs {
  return {
    region: async () => {
      const [row] = await db.read("SELECT value FROM meta WHERE name = 'region'");
      return row ? (JSON.parse(String(row.value)) as Region) : null;
    },

    setRegion: (region, act) =>
      db.transaction(async (sql) => {
        const [set] = await sql(
          "INSERT INTO meta (name, value) VALUES ('region', ?) ON CONFLICT (name) DO NOTHING RETURNING name",
          JSON.stringify(region),
        );
        if (set) await note(sql, { ...act, what: 'region-set', detail: `${region.kode} ${region.nama}` });
        return set !== undefined;
      }),

    packSerial: async () => {
      const [row] = await db.read('SELECT COALESCE(MAX(serial), 0) AS serial FROM pack_version');
      return Number(row?.serial ?? 0);
    },

    packVersions: async () => {
      const rows = await db.read('SELECT * FROM pack_version ORDER BY serial');
      return rows.map((row) => ({
        serial: Number(row.serial),
        body: String(row.body),
        day: Number(row.day),
        at: Number(row.made_at),
        who: String(row.who),
      }));
    },

    publishPack: (body, day, after, act) =>
      db.transaction(async (sql) => {
        const [published] = await sql(
          `INSERT INTO pack_version (serial, body, day, made_at, who) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (serial) DO NOTHING RETURNING serial`,
          after + 1,
          body,
          day,
          act.at,
          act.who,
        );
        if (published) await note(sql, { ...act, what: 'pack-published', detail: `${after + 1}` });
        return published !== undefined;
      }),
  };
}
