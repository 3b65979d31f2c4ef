import type { Page } from 'puppeteer-core';
import type { ComposerCase } from './composer-list';
import type { Desk } from './desk';
import type { Ledger } from './ledger';

/** What a behaviour may ask for: pages of the browser under test, and the log behind the extension. */
export interface Room {
  page: Page;
  ledger: Ledger;
  /** Opens the composer of this run; `query` holds the switches of the practice page. */
  open: (query?: string) => Promise<Desk>;
}

/** One promise that every composer keeps. */
export interface Behaviour {
  /** The sentence of the test. */
  is: string;
  run: (room: Room) => Promise<void>;
  /** Why this composer need not, in words; null where it must. */
  skip?: (composer: ComposerCase) => string | null;
}
