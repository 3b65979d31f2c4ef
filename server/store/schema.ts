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
];
