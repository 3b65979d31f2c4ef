/** What this writer wants to see. */
export interface Taste {
  /** Ids of rules that stay silent in this unit. */
  hushed: string[];
  /** Ids of rules that are silent unless a unit asks for them, and that this one asked for. */
  wanted: string[];
  /** The lowest level of remark that is shown; left out, all are. */
  least?: 'salah' | 'saran' | 'info';
}

export const defaultTaste: Taste = { hushed: [], wanted: [] };
