import type { Verdict, WireCell } from '@/lib/tally/wire';
import type { Accounts } from './accounts';
import type { Act } from './act';
import type { Adjustments } from './adjustment';
import type { Audit } from './audit';
import type { CodeBook } from './code-book';
import type { Delays } from './delays';
import type { Disputes } from './disputes';
import type { EnrolmentCode } from './enrolment-code';
import type { Excuses } from './excuses';
import type { Inventory } from './inventory';
import type { Invitations } from './invitations';
import type { Links } from './link';
import type { NewUnit } from './new-unit';
import type { Packs } from './packs';
import type { Readings } from './readings';
import type { Sessions } from './sessions';
import type { UnitChanges } from './unit-changes';
import type { UnitDevices } from './unit-devices';
import type { UnitReadings } from './unit-readings';
import type { UnitStates } from './unit-states';
import type { WeekTotals } from './week-totals';

/** Days are counted since 1970-01-01 in the unit's zone, instants in milliseconds UTC. */
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

/** A device as the token names it that it came with. */
export interface KnownDevice extends Device {
  /** Tokens of a device are numbered; using one ends those before it. */
  tokenSerial: number;
  /** When this token was made, and the newest one of the device. */
  tokenAt: number;
  newestTokenAt: number;
}

export type Attempt =
  | { state: 'open'; code: EnrolmentCode }
  | { state: 'unknown' | 'used' | 'expired' | 'locked' | 'guarded'; code?: undefined };

/** What one slot of one device says of its cells. */
export interface SlotReport extends Device {
  tokenSerial: number;
  slot: string;
  entries: WireCell[];
  client: string;
  at: number;
  /** How far the clock of the device is from ours, milliseconds, above 0 if it is fast; left out where it was not told. */
  skewMs?: number;
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
export interface Store
  extends Accounts,
    Adjustments,
    Audit,
    CodeBook,
    Delays,
    Disputes,
    Excuses,
    Inventory,
    Invitations,
    Links,
    Packs,
    Readings,
    Sessions,
    UnitChanges,
    UnitDevices,
    UnitReadings,
    UnitStates,
    WeekTotals {
  /** Random; new when the store is made or restored. A client that sees another one sends everything again. */
  readonly generation: string;
  isDemo(): Promise<boolean>;
  markDemo(): Promise<void>;

  /** Adds the units whose code is not there yet. */
  addUnits(units: NewUnit[]): Promise<void>;
  /** All units that were not ended, in no particular order. */
  units(): Promise<Unit[]>;
  /** One unit, be it ended; null if there is none. */
  unit(unitId: string): Promise<NewUnit | null>;

  /** False if the selector was ever given out before. */
  addCode(code: EnrolmentCode, act: Act): Promise<boolean>;
  /**
   * Uses up one of `maxTries` tries, before anybody looks at the verifier. A used code stays open to the slot that used
   * it. `isGuarded`: many codes are guessed at, so one that was tried in vain before is left alone for now.
   */
  attemptCode(selector: string, slot: string, maxTries: number, now: number, isGuarded?: boolean): Promise<Attempt>;
  /**
   * Marks the code used by the slot and adds the device, both or neither, and gives the try back. The slot that used
   * it may come again while the code is valid and gets a token more. False if another slot was first.
   */
  redeemCode(selector: string, device: NewDevice, slot: string): Promise<boolean>;

  addDevice(device: NewDevice): Promise<void>;
  /** One token more for the device. The ones before it end when a report first comes with this one. */
  addToken(device: Device, tokenHash: string, at: number): Promise<void>;
  /** Null for a token that is unknown, ended or revoked. */
  deviceOf(tokenHash: string): Promise<KnownDevice | null>;
  /** Ends the device of this token; again, if it was ended before. False for a token that was never given out. */
  revokeToken(tokenHash: string, at: number): Promise<boolean>;
  /** Ends all devices of the unit from the next request on; says how many. Counts stay. */
  revokeDevices(unitId: string, act: Act): Promise<number>;

  /** Merges the report in one transaction; results in the order of its entries. */
  applyReport(report: SlotReport): Promise<EntryResult[]>;

  /** Posts (not responses) per day of one unit over all its devices, days without a post left out. */
  totals(unitId: string, from: number, to: number): Promise<DayTotal[]>;
  /** The same for all units. */
  allTotals(from: number, to: number): Promise<(DayTotal & { unitId: string })[]>;
  /** Posts per unit and platform (index in `platformList`). */
  platformTotals(from: number, to: number): Promise<{ unitId: string; platform: number; n: number }[]>;

  /** The latest day with a count, days since 1970; null without any. */
  newestDay(): Promise<number | null>;
  /** Turns the cells of days before `until` into sums of months. Says how many cells went. */
  sumMonths(until: number, act: Act): Promise<number>;
  /** Posts of the months summed so far, with their adjustments. `month` as "2025-03". */
  monthTotals(): Promise<{ unitId: string; month: string; n: number }[]>;

  close(): Promise<void>;
}
