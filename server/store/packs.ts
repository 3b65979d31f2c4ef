import type { Region } from '@/lib/region/region';
import { Problem } from '../problem';
import type { Act } from './act';
import { note } from './audit';
import type { Database, Sql } from './database';
import { insertUnits } from './insert-units';
import type { NewUnit } from './new-unit';

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

/** A pack goes to every computer of every unit: no more than this, in bytes. Far above what a region writes down. */
export const packAtMost = 512_000;

/** What is said of a pack that is more. */
export const tooLarge = 'Paket ini terlalu besar untuk dikirim ke semua unit. Kurangi isinya, lalu terbitkan.';

/** Whether a pack in JSON is more than {@link packAtMost}. */
export const isTooLarge = (body: string): boolean => Buffer.byteLength(body) > packAtMost;

/** One part of a pack that an admin has changed and not published yet. */
export interface DraftPart {
  /** Its key in the pack: "tagar". */
  part: string;
  /** JSON of that part alone; `null` where it was emptied. */
  body: string;
  /** The version that stood when it was kept. */
  base: number;
  at: number;
}

export interface ChosenRegion {
  region: Region;
  units: readonly NewUnit[];
  /** See {@link PackVersion}. */
  body: string;
  day: number;
}

/** The region that the tally stands for and the packs that were published for it. */
export interface Packs {
  region(): Promise<Region | null>;
  /**
   * Chosen once, with its units and its first pack, all or nothing: false if there is a region already. What an earlier
   * version began and did not end is completed.
   */
  setRegion(chosen: ChosenRegion, act: Act): Promise<boolean>;
  /** The number of the newest pack; 0 without any. */
  packSerial(): Promise<number>;
  /** All versions, the oldest first. */
  packVersions(): Promise<PackVersion[]>;
  /**
   * Publishes a version after the one numbered `after`. False if somebody else was quicker. Throws a {@link Problem} for
   * a pack that {@link isTooLarge}.
   */
  publishPack(body: string, day: number, after: number, act: Act): Promise<boolean>;
  /**
   * What an admin has changed and not published. A draft of their own for each, so that two do not write over one
   * another. Nobody else sees it and it holds for nothing, so the audit does not speak of it.
   */
  draftParts(accountId: string): Promise<DraftPart[]>;
  /** Keeps one part in place of what the draft held of it. */
  keepDraftPart(accountId: string, part: DraftPart): Promise<void>;
  /** Gives up one part of the draft, or all of it. */
  dropDraft(accountId: string, part?: string): Promise<void>;
}

async function insertPack(sql: Sql, body: string, day: number, after: number, act: Act): Promise<boolean> {
  if (isTooLarge(body)) throw new Problem(tooLarge);
  const [newest] = await sql('SELECT COALESCE(MAX(serial), 0) AS serial FROM pack_version');
  if (Number(newest?.serial) !== after) return false;
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
}

/** The part of the store that knows the region and the packs. */
export function packsIn(db: Database): Packs {
  return {
    region: async () => {
      const [row] = await db.read("SELECT value FROM meta WHERE name = 'region'");
      return row ? (JSON.parse(String(row.value)) as Region) : null;
    },

    setRegion: ({ region, units, body, day }, act) =>
      db.transaction(async (sql) => {
        // First: whoever chooses at the same moment waits here and finds it chosen.
        const [set] = await sql(
          "INSERT INTO meta (name, value) VALUES ('region', ?) ON CONFLICT (name) DO NOTHING RETURNING name",
          JSON.stringify(region),
        );
        if (!set) return false;
        await insertUnits(sql, units);
        await insertPack(sql, body, day, 0, act);
        await note(sql, { ...act, what: 'region-set', detail: `${region.kode} ${region.nama}` });
        return true;
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

    publishPack: (body, day, after, act) => db.transaction((sql) => insertPack(sql, body, day, after, act)),

    draftParts: async (accountId) => {
      const rows = await db.read('SELECT * FROM pack_draft WHERE account_id = ? ORDER BY part', accountId);
      return rows.map((row) => ({
        part: String(row.part),
        body: String(row.body),
        base: Number(row.base),
        at: Number(row.kept_at),
      }));
    },

    keepDraftPart: async (accountId, { part, body, base, at }) => {
      await db.transaction((sql) =>
        sql(
          `INSERT INTO pack_draft (account_id, part, body, base, kept_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (account_id, part) DO UPDATE
           SET body = excluded.body, base = excluded.base, kept_at = excluded.kept_at`,
          accountId,
          part,
          body,
          base,
          at,
        ),
      );
    },

    dropDraft: async (accountId, part) => {
      await db.transaction((sql) =>
        part
          ? sql('DELETE FROM pack_draft WHERE account_id = ? AND part = ?', accountId, part)
          : sql('DELETE FROM pack_draft WHERE account_id = ?', accountId),
      );
    },
  };
}
