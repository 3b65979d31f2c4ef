/** What this writer wants to see. */
export interface Taste {
  /** Ids of rules that stay silent in this unit. */
  hushed: string[];
}

export const defaultTaste: Taste = { hushed: [] };
