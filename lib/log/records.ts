import type { Day } from '../calendar/day';
import type { Surface } from '../draft/platform';
import type { Submission } from '../draft/submission';
import type { Cell, Counted } from '../tally/counted';
import type { Verdict } from '../tally/wire';

/** One post on one platform. Its text stays in this database; a response is kept without it. */
export interface PostRecord extends Counted {
  /** Submission and platform: the same press told twice is the same record. */
  id: string;
  /** The key of the cell that counts it: slot and counted fields. */
  cell: string;
  slot: string;
  account: string | null;
  text: string;
  hashtags: string[];
  fingerprint: string;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number;
  /** Where it can be seen, if the admin entered that by hand. Never leaves this computer. */
  link?: string;
  /** The form of the row, so that a reader can tell an older one. */
  schema: 1;
}

/** A cell with the number of times it changed, and the revision that the tally has confirmed. */
export interface CellRecord extends Cell {
  key: string;
  /** The database, as the tally knows it, in which this cell was counted. */
  slot: string;
  rev: number;
  acked: number;
  /** Another copy of this database counts in it: what we hold is not sent. */
  isForeign?: boolean;
  /** Why the tally does not count it, a day that cannot be for instance; left out when it does. */
  odd?: Verdict;
}

/** A submission whose outcome, or whose account, is not yet known. A confirmed one waits for its account only. */
export interface Waiting extends Submission {
  /** The last time that the admin put the answer off, milliseconds UTC. */
  askedAt?: number;
  /** Confirmed by the admin, not by witnesses. */
  isTold?: boolean;
}

/** When the questions of a surface that leaves doubt often were last shown, milliseconds UTC. */
export type Asked = Partial<Record<Surface, number>>;

/** Where counts are sent, and as whom. Never leaves the extension's own origin. */
export interface Link {
  /** Origin of the tally, "https://siar.kota.go.id". */
  server: string;
  token: string;
  /** The server generation of the last answer; null before it. */
  gen: string | null;
  /** The token before this one: a tally that was restored may not know the newer one yet. */
  former?: string;
  /** Which pack is in force. */
  packTag?: string;
}

/** How sending goes; held here because the worker may die at any time. */
export interface Sending {
  /** Failures since the last success. */
  tries: number;
  /** No attempt before this instant (milliseconds UTC), unless a person opens the popup. */
  dueAt: number;
  sentAt: number | null;
  /**
   * Why the last attempt failed; null after a success. `refused` needs a new code from the Diskominfo, `withheld` the
   * consent that Firefox asks for.
   */
  trouble: 'offline' | 'refused' | 'withheld' | null;
  /** Cells that go into one report; fewer after the tally could not take one. */
  batch?: number;
  /** When all cells of the last weeks were last offered again, milliseconds UTC. */
  fullAt?: number;
  /** The tally's clock less this computer's, milliseconds, at the last answer. */
  skew?: number;
}

export const restfulSending: Sending = { tries: 0, dueAt: 0, sentAt: null, trouble: null };

/** What the tally answered to one report. */
export interface TallyAnswer {
  /** Milliseconds UTC. */
  at: number;
  /** HTTP status; 0 = no answer, or none that was the tally's. */
  status: number;
  /** Entries that it took, that it knew already, and that it did not count. */
  ok: number;
  stale: number;
  left: number;
}

/** The unit's posts per day over all its devices, as the tally last told them. */
export type Totals = Record<Day, number>;

/** The weekly target that was in force from the week of this Monday on. */
export interface TargetSince {
  from: Day;
  target: number;
}

/** The single values beside the tables. */
export interface State {
  slot: string;
  link: Link;
  sending: Sending;
  totals: Totals;
  /** Latest first, ten at most. */
  answers: TallyAnswer[];
  asked: Asked;
  /** Oldest first. */
  targets: TargetSince[];
  /** Submissions that were refused or denied, latest last: news that comes late must not bring them back. */
  over: string[];
  /** The oldest day whose texts are kept, as they were last dropped. */
  textsFrom: Day;
}
