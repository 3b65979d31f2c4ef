import type { Verdict, WireCell } from '@/lib/tally/wire';

/** Days are counted since 1970-01-01 in the unit's zone, instants in milliseconds UTC. */
export interface NewUnit {
  /** Kode wilayah; identifies the unit when units are added again. */
  code: string;
  /** "Kelurahan Kejaksaan", unique in one tally. */
  name: string;
  jenis: string;
  kecamatan: string;
}

export interface Unit extends NewUnit {
  id: string;
  /** When the first device of the unit was enrolled; null while it has none that may report. */
  connectedAt: number | null;
}

export interface NewDevice {
  unitId: string;
  deviceId: string;
  /** SHA-256 of the token, hex: the token itself is never kept. */
  tokenHash: string;
  client: string;
  at: number;
}

export interface Device {
  unitId: string;
  deviceId: string;
}

/** An enrolment code: the selector finds it, the verifier is kept only as an argon2id hash. */
export interface EnrolmentCode {
  unitId: string;
  selector: string;
  salt: string;
  hash: string;
  expiresAt: number;
}

export type Attempt =
  | { state: 'open'; code: EnrolmentCode }
  | { state: 'unknown' | 'used' | 'expired' | 'locked'; code?: undefined };

/** What one slot of one device says of its cells. */
export interface SlotReport extends Device {
  slot: string;
  entries: WireCell[];
  client: string;
  at: number;
  /** The server's day in the unit's zone. */
  today: number;
}

export interface EntryResult {
  /** The revision that the store now holds, 0 if it holds none. */
  r: number;
  s: Verdict;
}

export interface DayTotal {
  day: number;
  n: number;
}

/** The counts of all units. Every promise resolves only after the change is on the disk. */
export interface Store {
  /** Random; new when the store is made or restored. A client that sees another one sends everything again. */
  readonly generation: string;
  isDemo(): Promise<boolean>;
  markDemo(): Promise<void>;

  /** Adds the units whose code is not there yet. */
  addUnits(units: NewUnit[]): Promise<void>;
  /** All units, in no particular order. */
  units(): Promise<Unit[]>;

  /** False if the selector was ever given out before. */
  addCode(code: EnrolmentCode): Promise<boolean>;
  /** Uses up one of `maxTries` tries, before anybody looks at the verifier. */
  attemptCode(selector: string, maxTries: number, now: number): Promise<Attempt>;
  /** Marks the code used and adds the device, both or neither. False if another one was first. */
  redeemCode(selector: string, device: NewDevice): Promise<boolean>;

  addDevice(device: NewDevice): Promise<void>;
  /** Null for a token that is unknown or revoked. */
  deviceOf(tokenHash: string): Promise<Device | null>;
  /** Ends all devices of the unit from the next request on; says how many. Counts stay. */
  revokeDevices(unitId: string, at: number): Promise<number>;

  /** Merges the report in one transaction; results in the order of its entries. */
  applyReport(report: SlotReport): Promise<EntryResult[]>;

  /** Posts (not responses) per day of one unit over all its devices, days without a post left out. */
  totals(unitId: string, from: number, to: number): Promise<DayTotal[]>;
  /** The same for all units. */
  allTotals(from: number, to: number): Promise<(DayTotal & { unitId: string })[]>;
  /** Posts per unit and platform (index in `platformList`). */
  platformTotals(from: number, to: number): Promise<{ unitId: string; platform: number; n: number }[]>;

  close(): Promise<void>;
}
