import type { Page } from 'puppeteer-core';
import type { Ledger } from './ledger';

/** What one site alone must be asked, beside the contract of all. */
export interface FurtherCase {
  /** The sentence of the test. */
  is: string;
  run: (page: Page, ledger: Ledger) => Promise<void>;
}
