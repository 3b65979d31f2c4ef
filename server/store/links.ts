import { postKindList } from '@/lib/draft/draft';
import { sourceList } from '@/lib/tally/counted';
import { maxCount } from '@/lib/tally/wire';
import { note } from './audit';
import { mergeReport } from './counts';
import type { Database, Row, Sql } from './database';
import { endLinks, endLinksOf, hashesOf, living } from './end-links';
import { type LinkEntry, type Links, linkDays, linksAtMost, type UnitLink } from './link';
import { countedOn } from './posted-days';
import { touchUnit } from './touch-unit';

const dayMs = 86_400_000;
/** Links that nobody opened since then are as good as ended. */
const usedSince = (at: number) => at - linkDays * dayMs;

const byHash = 'SELECT * FROM unit_link WHERE link_hash = ? AND ended_at IS NULL AND seen_at >= ?';

const linkOf = (row: Row): UnitLink => ({
  unitId: String(row.unit_id),
  slot: String(row.slot),
  createdAt: Number(row.created_at),
  seenAt: Number(row.seen_at),
});

const changesOf = 'SELECT COALESCE(SUM(rev), 0) AS changes FROM tally WHERE unit_id = ? AND slot = ?';
const entered = sourceList.indexOf('entered');
const post = postKindList.indexOf('post');
/** Whatever is entered by hand carries no priority and no tags that we know of. */
const plain = { k: post, s: entered, q: 0, g: 0 };

async function enterOne(sql: Sql, { link, day, platform, jenis, change, changes, at, today }: LinkEntry) {
  const { unitId, slot } = link;
  await touchUnit(sql, unitId);
  const [before] = await sql(changesOf, unitId, slot);
  if (Number(before?.changes) !== changes) return 'changed';
  const [held] = await sql(
    `SELECT n, rev FROM tally WHERE unit_id = ? AND day = ? AND slot = ? AND platform = ? AND kind = ? AND source = ?
       AND jenis = ? AND priority = 0 AND tagged = 0`,
    unitId,
    day,
    slot,
    platform,
    post,
    entered,
    jenis,
  );
  const [n, r] = [Number(held?.n ?? 0) + change, Number(held?.rev ?? 0) + 1];
  if (n < 0 || n > maxCount) return 'refused';
  // A correction took that post away already.
  if (change < 0 && (await countedOn(sql, unitId, day, platform)) + change < 0) return 'refused';
  const entries = [{ d: day, p: platform, j: jenis, ...plain, n, r }];
  // No device reports: what the unit's computers said of themselves stays.
  const [result] = await mergeReport(sql, {
    unitId,
    deviceId: `tautan ${slot.slice(0, 8)}`,
    tokenSerial: 0,
    slot,
    entries,
    client: '',
    at,
    today,
  });
  return result?.s === 'ok' ? 'done' : 'refused';
}

/** The part of the store that knows the links to units' own pages. */
export function linksIn(db: Database): Links {
  return {
    addLink: ({ unitId, linkHash, slot, endsOthers, deviceId }, act) =>
      db.transaction(async (sql) => {
        await touchUnit(sql, unitId);
        const others = hashesOf(await living(sql, unitId));
        await endLinks(sql, unitId, endsOthers ? others : others.slice(linksAtMost - 1), act);
        await sql(
          'INSERT INTO unit_link (unit_id, link_hash, slot, created_at, seen_at, device_id) VALUES (?, ?, ?, ?, ?, ?)',
          unitId,
          linkHash,
          slot,
          act.at,
          act.at,
          deviceId ?? null,
        );
        await note(sql, { ...act, what: 'link-made', unitId });
      }),

    link: async (linkHash, at) => {
      const [row] = await db.read(byHash, linkHash, usedSince(at));
      return row ? linkOf(row) : null;
    },

    touchLink: async (linkHash, at) => {
      await db.transaction((sql) => sql('UPDATE unit_link SET seen_at = ? WHERE link_hash = ?', at, linkHash));
    },

    links: async (unitId, at) => {
      const rows = await db.read(
        `SELECT * FROM unit_link WHERE unit_id = ? AND ended_at IS NULL AND seen_at >= ?
         ORDER BY created_at DESC, link_hash`,
        unitId,
        usedSince(at),
      );
      return rows.map(linkOf);
    },

    endLinks: (unitId, act) =>
      db.transaction(async (sql) => {
        await touchUnit(sql, unitId);
        return endLinksOf(sql, unitId, act);
      }),

    entered: async ({ unitId, slot }, from) => {
      const rows = await db.read(
        `SELECT day, platform, jenis, n FROM tally WHERE unit_id = ? AND day >= ? AND slot = ? AND n > 0
         ORDER BY day DESC, platform, jenis`,
        unitId,
        from,
        slot,
      );
      const [row] = await db.read(changesOf, unitId, slot);
      const cells = rows.map(({ day, platform, jenis, n }) => ({
        day: Number(day),
        platform: Number(platform),
        jenis: Number(jenis),
        n: Number(n),
      }));
      return { cells, changes: Number(row?.changes) };
    },

    enterPost: (entry) => db.transaction((sql) => enterOne(sql, entry)),
  };
}
