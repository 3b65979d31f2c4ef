import type { Page } from 'puppeteer-core';
import type { Role } from '@/server/store/accounts';
import type { Stage } from './stage';

/** Lets the browser of this page in to the dashboard, without the login. */
export async function signIn({ tally }: Stage, page: Page, role: Role = 'viewer'): Promise<void> {
  const cookie = await tally.signIn(role);
  await page.browserContext().setCookie({ ...cookie, domain: new URL(tally.url).hostname, httpOnly: true });
}
