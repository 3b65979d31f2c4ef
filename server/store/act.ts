/** Who does something, and when. "petugas rina" at the server, "admin rina" on the dashboard, "perangkat …" over the network. */
export interface Act {
  who: string;
  /** Milliseconds UTC. */
  at: number;
}

/** All that is written into the audit. */
export type Deed =
  | 'code-issued'
  | 'code-used'
  | 'code-tried-out'
  | 'token-rotated'
  | 'device-revoked'
  | 'unit-revoked'
  | 'adjusted'
  | 'months-summed'
  | 'restored'
  | 'region-set'
  | 'units-added'
  | 'unit-changed'
  | 'unit-ended'
  | 'unit-returned'
  | 'pack-published'
  | 'invited'
  | 'account-added'
  | 'account-ended'
  | 'password-changed'
  | 'factor-set'
  | 'signed-in'
  | 'sign-in-refused'
  | 'session-ended'
  | 'device-named'
  | 'link-made'
  | 'link-ended'
  | 'week-excused'
  | 'week-asked-again'
  | 'dispute-sent'
  | 'dispute-answered'
  | 'account-listed'
  | 'account-verified'
  | 'account-unlisted'
  | 'exported';

export interface NewAudited extends Act {
  what: Deed;
  /** Left out where it concerns the whole tally. */
  unitId?: string;
  detail?: string;
}

/** One line of the audit. */
export interface Audited extends Required<NewAudited> {
  serial: number;
  hash: string;
}
