/**
 * Steps of the schema, forward only, one statement each; `meta.schema` counts those taken.
 * Portable SQL: integers and text, the unit first in every key, no sequence, trigger or enum,
 * so that PostgreSQL and engines that speak its language can hold the same tables. `STRICT` is
 * SQLite's own and appended there.
 */
export const steps = [
  `CREATE TABLE unit (
    unit_id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    jenis TEXT NOT NULL,
    kecamatan TEXT NOT NULL)`,
  `CREATE TABLE device (
    unit_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    client TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (unit_id, device_id))`,
  `CREATE INDEX device_token ON device (token_hash)`,
  `CREATE TABLE enrolment_code (
    unit_id TEXT NOT NULL,
    selector TEXT NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (unit_id, selector))`,
  `CREATE INDEX enrolment_selector ON enrolment_code (selector)`,
  `CREATE TABLE slot (
    unit_id TEXT NOT NULL,
    slot TEXT NOT NULL,
    device_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    forked_at BIGINT,
    PRIMARY KEY (unit_id, slot))`,
  `CREATE TABLE tally (
    unit_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    slot TEXT NOT NULL,
    platform INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    source INTEGER NOT NULL,
    jenis INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    tagged INTEGER NOT NULL CHECK (tagged IN (0, 1)),
    n INTEGER NOT NULL CHECK (n BETWEEN 0 AND 500),
    rev INTEGER NOT NULL CHECK (rev >= 1),
    received_at BIGINT NOT NULL,
    PRIMARY KEY (unit_id, day, slot, platform, kind, source, jenis, priority, tagged))`,
  `CREATE TABLE unit_day (
    unit_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (unit_id, day))`,
  // A device may hold two tokens for a while: an answer with a new one can be lost on its way.
  `CREATE TABLE token (
    unit_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    serial INTEGER NOT NULL,
    token_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (unit_id, device_id, serial))`,
  `INSERT INTO token (unit_id, device_id, serial, token_hash, created_at)
   SELECT unit_id, device_id, 1, token_hash, created_at FROM device`,
  `CREATE INDEX token_of_hash ON token (token_hash)`,
  `DROP INDEX device_token`,
  `ALTER TABLE device DROP COLUMN token_hash`,
  `ALTER TABLE enrolment_code ADD COLUMN used_slot TEXT`,
  `ALTER TABLE enrolment_code ADD COLUMN device_id TEXT`,
  `CREATE TABLE unit_seen (unit_id TEXT NOT NULL PRIMARY KEY, seen_at BIGINT NOT NULL)`,
  `CREATE TABLE adjustment (
    unit_id TEXT NOT NULL,
    adjustment_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    platform INTEGER NOT NULL,
    delta INTEGER NOT NULL CHECK (delta BETWEEN -500 AND 500 AND delta <> 0),
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (unit_id, adjustment_id))`,
  `CREATE TABLE quarantine (
    unit_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    slot TEXT NOT NULL,
    platform INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    source INTEGER NOT NULL,
    jenis INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    tagged INTEGER NOT NULL,
    n INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (unit_id, day, slot, platform, kind, source, jenis, priority, tagged))`,
  // `month` counts months since January of the year 0: 2026-11 is 2026 * 12 + 10.
  `CREATE TABLE unit_month (
    unit_id TEXT NOT NULL,
    month INTEGER NOT NULL,
    platform INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    source INTEGER NOT NULL,
    jenis INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    tagged INTEGER NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (unit_id, month, platform, kind, source, jenis, priority, tagged))`,
  `CREATE TABLE audit (
    serial INTEGER NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL)`,
  `CREATE TABLE account (
    account_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    totp TEXT,
    totp_step BIGINT NOT NULL,
    confirmed_at BIGINT,
    created_at BIGINT NOT NULL,
    ended_at BIGINT)`,
  `CREATE TABLE session (
    session_hash TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    is_half INTEGER NOT NULL CHECK (is_half IN (0, 1)),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT)`,
  `CREATE INDEX session_of_account ON session (account_id)`,
  `CREATE TABLE invitation (
    selector TEXT NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    role TEXT NOT NULL,
    tries INTEGER NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT)`,
  // Also of names that nobody has, so that a name that exists cannot be told from one that does not.
  `CREATE TABLE login_delay (
    name_hash TEXT NOT NULL PRIMARY KEY,
    wrong INTEGER NOT NULL,
    last_at BIGINT NOT NULL)`,
  `CREATE TABLE pack_version (
    serial INTEGER NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    day INTEGER NOT NULL,
    made_at BIGINT NOT NULL,
    who TEXT NOT NULL)`,
  `CREATE TABLE unit_link (
    unit_id TEXT NOT NULL,
    link_hash TEXT NOT NULL,
    slot TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (unit_id, link_hash))`,
  `CREATE INDEX unit_link_of_hash ON unit_link (link_hash)`,
  `CREATE TABLE excused_week (
    unit_id TEXT NOT NULL,
    monday INTEGER NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (unit_id, monday))`,
  `CREATE TABLE dispute (
    unit_id TEXT NOT NULL,
    dispute_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    platform INTEGER NOT NULL,
    delta INTEGER NOT NULL CHECK (delta BETWEEN -500 AND 500 AND delta <> 0),
    reason TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    answer TEXT,
    answered_at BIGINT,
    who TEXT,
    PRIMARY KEY (unit_id, dispute_id))`,
  `CREATE TABLE official_account (
    unit_id TEXT NOT NULL,
    platform INTEGER NOT NULL,
    handle TEXT NOT NULL,
    verified_day INTEGER,
    verified_by TEXT,
    PRIMARY KEY (unit_id, platform, handle))`,
  `ALTER TABLE device ADD COLUMN label TEXT`,
  // How far the clock of the device was from ours at its last report, milliseconds; above 0 it is fast.
  `ALTER TABLE device ADD COLUMN skew_ms BIGINT`,
  `ALTER TABLE unit ADD COLUMN ended_at BIGINT`,
  // What an admin has changed in the pack and not published. `base`: the version that stood then.
  `CREATE TABLE pack_draft (
    account_id TEXT NOT NULL,
    part TEXT NOT NULL,
    body TEXT NOT NULL,
    base INTEGER NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, part))`,
  // Days with corrections are told as they are counted now: never below 0 on one platform.
  `INSERT INTO unit_day (unit_id, day, total)
   SELECT unit_id, day, SUM(CASE WHEN n > 0 THEN n ELSE 0 END) FROM (
     SELECT unit_id, day, platform, SUM(n) AS n FROM (
       SELECT unit_id, day, platform, n FROM tally WHERE kind = 0
       UNION ALL SELECT unit_id, day, platform, delta AS n FROM adjustment
     ) AS counted GROUP BY unit_id, day, platform
   ) AS posted WHERE EXISTS (
     SELECT 1 FROM adjustment WHERE adjustment.unit_id = posted.unit_id AND adjustment.day = posted.day)
   GROUP BY unit_id, day
   ON CONFLICT (unit_id, day) DO UPDATE SET total = excluded.total`,
  // Days before this one stand in sums of months; a day with corrections alone was left here as well.
  `DELETE FROM unit_day WHERE day < (SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'summed-until')`,
  `CREATE INDEX login_delay_last ON login_delay (last_at)`,
  // The computer that asked for the link; null where an admin made it.
  `ALTER TABLE unit_link ADD COLUMN device_id TEXT`,
  // What was put aside and counted later is no longer odd.
  `DELETE FROM quarantine WHERE EXISTS (
     SELECT 1 FROM tally WHERE tally.unit_id = quarantine.unit_id AND tally.day = quarantine.day
       AND tally.slot = quarantine.slot AND tally.platform = quarantine.platform AND tally.kind = quarantine.kind
       AND tally.source = quarantine.source AND tally.jenis = quarantine.jenis
       AND tally.priority = quarantine.priority AND tally.tagged = quarantine.tagged AND tally.rev >= quarantine.rev)`,
];
